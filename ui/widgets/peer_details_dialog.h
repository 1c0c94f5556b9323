// What is known about a contact: state, kind, key; the switch for unencrypted
// messages; and the way to remove it.
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
    [[nodiscard]] FingerprintBox* fingerprint() const { return m_fingerprint; }

Q_SIGNALS:
    void allowPlaintextChanged(const QString& contactId, bool allowed);
    void removeWanted(const QString& contactId);
    void renameWanted(const QString& contactId);

private:
    QLabel* addFact(const QString& title);
    void buildPlaintext(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);

    const Theme& m_theme;
    ContactInfo m_contact;
    QFormLayout* m_facts;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_address;
    QLabel* m_kind;
    QLabel* m_security;
    QLabel* m_keyAge;
    FingerprintBox* m_fingerprint;
    CheckBox* m_plaintext;
};

}  // namespace vaultgram::ui
