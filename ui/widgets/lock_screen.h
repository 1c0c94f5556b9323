// Stands before everything else in the window until the passphrase is written.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/retranslating.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vaultgram::ui {

class LockScreen : public Retranslating<QFrame> {
    Q_OBJECT

public:
    explicit LockScreen(const Theme& theme, QWidget* parent = nullptr);

    void begin();  // clears the field and takes the focus
    void setBusy(bool busy);
    void showRefusal();
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] QString shownError() const { return m_error->text(); }

Q_SIGNALS:
    void passphraseEntered(const QString& passphrase);

protected:
    void retranslate() override;

private:
    void submit();

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QLineEdit* m_field;
    QLabel* m_error;
    QPushButton* m_button;
};

}  // namespace vaultgram::ui
