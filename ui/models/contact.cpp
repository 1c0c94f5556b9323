#include "ui/models/contact.h"

namespace vaultgram::ui {

bool sendsPlaintext(const ContactInfo& contact) {
    const bool sealed =
        contact.security == Security::Sealed || contact.security == Security::Anonymous;
    return contact.plaintextAllowed && !sealed && contact.kind != PeerKind::X1;
}

bool givesReceipts(const ContactInfo& contact) {
    return contact.kind != PeerKind::Legacy && contact.kind != PeerKind::LegacyAnonymous &&
           !isPlaintext(contact);
}

bool isPlaintext(const ContactInfo& contact) {
    return contact.security == Security::Plaintext;
}

}  // namespace vaultgram::ui
