// The first start: three cards, one after the other. Your name; how your identity is
// protected; ready.
//
//   name -> protection -> created -> (the caller makes it) -> showReady | showProblem
//
// Nothing is on the disk before the second card is confirmed.
#pragma once

#include "ui/models/setting.h"
#include "ui/widgets/fingerprint_box.h"
#include "ui/widgets/step_card.h"

#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>

namespace vaultgram::ui {

class FirstStart : public QDialog {
    Q_OBJECT

public:
    FirstStart(const Theme& theme, const QString& suggestedName, QWidget* parent = nullptr);

    // The key store of the desktop answers; without it that choice says why it can not be had.
    void setKeyStore(bool there);
    void showProblem(const QString& reason);
    // `addresses`: for others, with the port; the one that is reached best first.
    void showReady(const QString& fingerprint, const QStringList& addresses);

    [[nodiscard]] QLineEdit* nameField() const { return m_name; }
    [[nodiscard]] QRadioButton* choice(IdentityProtection protection) const;
    [[nodiscard]] QLineEdit* passphraseField() const { return m_first; }
    [[nodiscard]] QLineEdit* againField() const { return m_again; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] QPushButton* createButton() const { return m_create; }
    [[nodiscard]] QPushButton* startButton() const { return m_start; }
    [[nodiscard]] QString shownAddress() const { return m_address->text(); }
    [[nodiscard]] QString shownError() const { return m_error->text(); }
    [[nodiscard]] StepCard* card(int step) const { return m_cards.value(step); }  // 0..2

Q_SIGNALS:
    void created(const QString& name, vaultgram::ui::IdentityProtection protection,
                 const QString& passphrase);
    void importWanted();

private:
    QWidget* buildHead();
    void buildName();
    void buildProtection();
    void buildReady();
    QRadioButton* addChoice(const QString& name, const QString& about);
    void toStep(int step);
    void create();
    void updateChoice();

    const Theme& m_theme;
    QList<StepCard*> m_cards;
    QLabel* m_hello;
    QLineEdit* m_name;
    QPushButton* m_next;
    QRadioButton* m_passphrase = nullptr;
    QRadioButton* m_keyStore = nullptr;
    QRadioButton* m_file = nullptr;
    QLabel* m_keyStoreAbout = nullptr;
    QWidget* m_fields = nullptr;
    QLineEdit* m_first;
    QLineEdit* m_again;
    QLabel* m_error;
    QPushButton* m_create;
    FingerprintBox* m_fingerprint;
    QLabel* m_address;
    QStringList m_addresses;
    QPushButton* m_copyAddress;
    QPushButton* m_start;
};

}  // namespace vaultgram::ui
