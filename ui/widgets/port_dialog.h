// Asks for another port to receive on. Stays open until the port is in use or refused.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vaultgram::ui {

class PortDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int leastPort = 1024;
    static constexpr int mostPort = 65535;

    PortDialog(const Theme& theme, int port, QWidget* parent = nullptr);

    void showRefusal(const QString& reason);  // the port was asked for and is not to be had
    void suggest(int port);
    void portInUse(int port);  // closes if it is the one asked for
    [[nodiscard]] QString shownError() const { return m_error->text(); }
    [[nodiscard]] QLineEdit* field() const { return m_field; }

    void accept() override;

Q_SIGNALS:
    void portRequested(int port);

private:
    QLineEdit* m_field;
    QLabel* m_error;
    QPushButton* m_change;
    int m_asked = 0;
};

}  // namespace vaultgram::ui
