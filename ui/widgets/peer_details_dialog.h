// What is known about a contact: state, way, trust, key; its own settings (mute, block,
// unencrypted messages); and the ways to verify, rename and remove it.
#pragma once

#include "ui/models/contact.h"
#include "ui/widgets/fingerprint_box.h"
#include "ui/widgets/painted_controls.h"

#include <QDialog>
#include <QFormLayout>

namespace vaultgram::ui {

class PeerDetailsDialog : public QDialog {
    Q_OBJECT

public:
    PeerDetailsDialog(const Theme& theme, const ContactInfo& contact, QWidget* parent = nullptr);

    void setContact(const ContactInfo& contact);  // it changed while the dialog is open
    [[nodiscard]] const QString& contactId() const { return m_contact.id; }
    [[nodiscard]] QCheckBox* plaintextBox() const { return m_plaintext; }
    [[nodiscard]] QCheckBox* muteBox() const { return m_mute; }
    [[nodiscard]] QComboBox* receiptsBox() const { return m_receipts; }
    [[nodiscard]] QCheckBox* blockBox() const { return m_block; }
    [[nodiscard]] QPushButton* verifyButton() const { return m_verify; }
    [[nodiscard]] FingerprintBox* fingerprint() const { return m_fingerprint; }

Q_SIGNALS:
    void allowPlaintextChanged(const QString& contactId, bool allowed);
    void muteChanged(const QString& contactId, bool muted);
    void readReceiptsChanged(const QString& contactId, std::optional<bool> wanted);
    void blockChanged(const QString& contactId, bool blocked);
    void verifyWanted(const QString& contactId);
    void forgetPinWanted(const QString& contactId);
    void removeWanted(const QString& contactId);
    void renameWanted(const QString& contactId);
    void moveWanted(const QString& contactId);  // to another address

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLabel* addFact(const QString& title);
    void buildSwitches(QVBoxLayout* column);
    void buildReceipts(QVBoxLayout* column);
    void showPlaintext();
    void buildButtons(QVBoxLayout* column, QVBoxLayout* foot);

    const Theme& m_theme;
    ContactInfo m_contact;
    QFormLayout* m_facts;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_address;
    QLabel* m_kind;
    QLabel* m_trust;
    QLabel* m_security;
    QLabel* m_keyAge;
    FingerprintBox* m_fingerprint;
    QLabel* m_compare;
    CheckBox* m_mute;
    CheckBox* m_block;
    CheckBox* m_plaintext;
    QLabel* m_plaintextAbout;
    QLabel* m_receiptsTitle;
    ComboBox* m_receipts;
    QPushButton* m_verify = nullptr;
    QPushButton* m_forget = nullptr;
};

}  // namespace vaultgram::ui
