// Asks for the address of another device, and a name for it.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

namespace vaultgram::ui {

// Says what is wrong with an address; an empty text if nothing is.
using AddressValidator = std::function<QString(const QString&)>;

class AddContactDialog : public QDialog {
    Q_OBJECT

public:
    AddContactDialog(const Theme& theme, AddressValidator validator, QWidget* parent = nullptr);

    [[nodiscard]] QString address() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString shownError() const { return m_error->text(); }
    [[nodiscard]] QLineEdit* addressField() const { return m_address; }
    [[nodiscard]] QLineEdit* nameField() const { return m_name; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }

    // Asks; whoever hears addRequested closes it with done(), or says what is wrong.
    void accept() override;
    void showRefusal(const QString& reason);

Q_SIGNALS:
    void addRequested(const QString& address, const QString& name);

private:
    void addressEdited();

    AddressValidator m_validator;
    QLineEdit* m_address;
    QLabel* m_error;
    QLineEdit* m_name;
    QPushButton* m_add;
};

}  // namespace vaultgram::ui
