#include "ui/models/contact.h"

namespace vaultgram::ui {

bool sendsPlaintext(const ContactInfo& contact) {
    const bool sealed =
        contact.security == Security::Sealed || contact.security == Security::Anonymous;
    return contact.plaintextAllowed && !sealed;
}

bool isPlaintext(const ContactInfo& contact) {
    return contact.security == Security::Plaintext;
}

}  // namespace vaultgram::ui
