// The safety number of a contact as the window shows it. Pure functions.
#pragma once

#include "app/messenger/contact.h"
#include "core/safety_number.h"
#include "ui/models/safety.h"

namespace vaultgram::gui {

// Of the identity that counts now: the other one while the key is changed.
[[nodiscard]] std::optional<IdentityId> comparedWith(const PeerInfo& peer);
// Without an identity at either side it does not exist() yet. `name`: as shown.
[[nodiscard]] ui::SafetyInfo safetyOf(const Contact& contact, const QString& name,
                                      const std::optional<IdentityId>& own, Now now);
[[nodiscard]] std::optional<ui::KeyChange> keyChangeOf(const PeerInfo& peer, const QString& name,
                                                       bool wasVerified);
// True if `shown`, as KeyChange::now joined by spaces, is the key that answers there now.
[[nodiscard]] bool isKeyNow(const PeerInfo& peer, const QString& shown);
// Digits, words, or a code as text: "VG1" and two identities, in hex or Base64.
[[nodiscard]] ui::SafetyComparer comparerFor(const IdentityId& own, const IdentityId& other);

}  // namespace vaultgram::gui
