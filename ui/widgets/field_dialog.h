// Asks for one line of text, and says beside it what is wrong with it.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

namespace vaultgram::ui {

class FieldDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString about;  // may be empty
        QString field;
        QString button;
    };
    // Says what is wrong with a text; an empty answer if nothing is.
    using Validator = std::function<QString(const QString&)>;

    FieldDialog(const Theme& theme, const Words& words, const QString& text,
                QWidget* parent = nullptr);

    void setValidator(Validator validator) { m_validator = std::move(validator); }
    [[nodiscard]] QString text() const { return m_field->text().simplified(); }
    [[nodiscard]] QString shownError() const { return m_error->text(); }
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QPushButton* button() const { return m_button; }

    // Asks; whoever hears submitted closes it with done(), or says what is wrong.
    void accept() override;
    void showRefusal(const QString& reason);

Q_SIGNALS:
    void submitted(const QString& text);

private:
    void edited();

    Validator m_validator;
    QLineEdit* m_field;
    QLabel* m_error;
    QPushButton* m_button;
};

}  // namespace vaultgram::ui
