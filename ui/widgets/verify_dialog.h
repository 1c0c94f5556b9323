// "Verify Anna": one safety number as words, digits and QR code, and the question whether
// it looks the same on the other device.
//
//   compare -> They match        -> Confirm -> matched
//           -> They do not match -> Confirm -> mismatched; Compare again, or Block
//
// There is no default button, Confirm waits for a choice, Esc closes without one.
#pragma once

#include "ui/models/safety.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/mismatch_card.h"
#include "ui/widgets/safety_card.h"
#include "ui/widgets/safety_qr_page.h"

#include <QButtonGroup>
#include <QDialog>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace vaultgram::ui {

class VerifyDialog : public QDialog {
    Q_OBJECT

public:
    VerifyDialog(const Theme& theme, const SafetyInfo& safety, SafetyComparer comparer,
                 QWidget* parent = nullptr);

    // It changed while the dialog is open. Another number takes the choice back.
    void setSafety(const SafetyInfo& safety, SafetyComparer comparer);
    [[nodiscard]] const SafetyInfo& safety() const { return m_safety; }
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    [[nodiscard]] QRadioButton* matchChoice() const { return m_match; }
    [[nodiscard]] QRadioButton* mismatchChoice() const { return m_mismatch; }
    [[nodiscard]] QPushButton* confirmButton() const { return m_confirm; }
    [[nodiscard]] QPushButton* clearButton() const { return m_clear; }
    [[nodiscard]] MismatchCard* mismatchCard() const { return m_card; }
    [[nodiscard]] SafetyQrPage* qrPage() const { return m_qr; }
    [[nodiscard]] QString statusLine() const { return m_status->text(); }

Q_SIGNALS:
    // `digits`: what was on the screen, so that nothing else is marked.
    void matched(const QString& contactId, const QString& digits);
    void mismatched(const QString& contactId);
    void clearWanted(const QString& contactId);
    void blockWanted(const QString& contactId);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void elideDetails();
    void buildHead(QVBoxLayout* column);
    void buildTabs(QVBoxLayout* column);
    void drawTabs();
    void buildDetails(QVBoxLayout* column);
    void buildQuestion(QVBoxLayout* column);
    void buildFoot(QVBoxLayout* column);
    QWidget* pageOf(SafetyCard* theirs, SafetyCard* own);
    void showNumber();
    void showStatus();
    void confirm();
    void showMismatch(bool shown);
    void clearChoice();

    const Theme& m_theme;
    SafetyInfo m_safety;
    SafetyComparer m_comparer;  // of this number
    QWidget* m_comparing;
    QLabel* m_hint;
    QLabel* m_who;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    SafetyCard* m_theirWords;
    SafetyCard* m_ownWords;
    SafetyCard* m_theirDigits;
    SafetyCard* m_ownDigits;
    SafetyQrPage* m_qr;
    QToolButton* m_details;
    QLabel* m_fingerprints;
    QButtonGroup* m_choices;
    ChoiceButton* m_match;
    ChoiceButton* m_mismatch;
    MismatchCard* m_card;
    QVBoxLayout* m_cardFrame;
    QLabel* m_statusMark;
    QLabel* m_status;
    QPushButton* m_clear;
    QPushButton* m_confirm;
};

}  // namespace vaultgram::ui
