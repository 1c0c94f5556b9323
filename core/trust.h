// What is known of who a contact is. PROTOCOL.md, section 7.
//
//   None --first contact, invitation--> NotVerified --the user compared--> Verified
//                                            |  another identity answers there
//                                            '--------> KeyChanged (sending is held)
//
// A pin is an id, not an address; only the user replaces it.
#pragma once

#include "core/identity.h"

#include <optional>

namespace vaultgram {

enum class Trust : std::uint8_t { None, NotVerified, Verified, KeyChanged, Blocked };

struct Pin {
    std::optional<IdentityId> id;
    std::optional<IdentityId> other;  // answered in its place
    bool verified = false;
    bool blocked = false;

    [[nodiscard]] Trust trust() const {
        if (blocked) return Trust::Blocked;
        if (!id) return Trust::None;
        if (other) return Trust::KeyChanged;
        return verified ? Trust::Verified : Trust::NotVerified;
    }
};

}  // namespace vaultgram
