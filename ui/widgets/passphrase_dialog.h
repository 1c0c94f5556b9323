// Asks for a passphrase: the one that opens a profile, a new one (twice), or both.
//
// It stays open until the caller accepts or refuses what was written: checking takes time.
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultgram::ui {

class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Ask {
        Open,    // the passphrase of the profile
        New,     // a new one, twice
        Change,  // the old one (if there is one), and a new one, which may be empty
    };
    struct Words {
        QString title;
        QString text;
        QString button;
    };
    static constexpr int leastLength = 8;  // characters of a new one; NIST SP 800-63B, 5.1.1.1

    PassphraseDialog(const Theme& theme, Ask ask, const Words& words, QWidget* parent = nullptr);

    void setHasOld(bool has);  // Change: there is one now
    void setMayBeEmpty(bool may) { m_mayBeEmpty = may; }
    void showRefusal(const QString& reason);
    void setBusy(bool busy, const QString& words = {});
    [[nodiscard]] QString oldPassphrase() const { return m_old->text(); }
    [[nodiscard]] QString passphrase() const { return m_first->text(); }
    [[nodiscard]] QLineEdit* oldField() const { return m_old; }
    [[nodiscard]] QLineEdit* field() const { return m_first; }
    [[nodiscard]] QLineEdit* againField() const { return m_again; }
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] QString shownError() const { return m_error->text(); }

    void accept() override;  // checks, then submitted
    void done(int result) override;

Q_SIGNALS:
    void submitted(const QString& old, const QString& passphrase);

private:
    void showReason(QLineEdit* field, const QString& reason);
    QLineEdit* addField(QVBoxLayout* column, const QString& name, QLabel*& label);

    const Theme& m_theme;
    Ask m_ask;
    bool m_mayBeEmpty = false;
    QLabel* m_oldName = nullptr;
    QLineEdit* m_old;
    QLabel* m_firstName = nullptr;
    QLineEdit* m_first;
    QLabel* m_againName = nullptr;
    QLineEdit* m_again;
    QLabel* m_error;
    QLabel* m_busy;
    QPushButton* m_button;
};

}  // namespace vaultgram::ui
