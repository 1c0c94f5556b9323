// Values of the link as values of the window. Pure functions; the only place where
// both are named.
#pragma once

#include "app/link/address.h"
#include "app/messenger/contact.h"
#include "ui/models/contact.h"
#include "ui/models/network_words.h"
#include "ui/models/notice_words.h"

namespace vaultgram::gui {

[[nodiscard]] QString hexFingerprint(const EncPublicKey& key);
[[nodiscard]] QString hexFingerprint(const IdentityId& id);
// A moment of the steady clock, as the clock on the wall shows it.
[[nodiscard]] QDateTime wallTime(Instant instant, Now now);

[[nodiscard]] ui::Presence presenceOf(Presence presence);
[[nodiscard]] ui::Security contactSecurityOf(Security security);
[[nodiscard]] ui::PeerKind kindOf(const PeerInfo& peer);

[[nodiscard]] ui::AddressProblem problemOf(AddressError error);
[[nodiscard]] ui::AddressProblem problemOf(AddError error);
[[nodiscard]] ui::PortProblem problemOf(LinkError::Kind kind);
[[nodiscard]] ui::SendProblem problemOf(MessengerError error);

// Writes what the link knows of a contact into what the window shows of it; id, name,
// texts and unread count stay.
void update(ui::ContactInfo& contact, const PeerInfo& peer, Now now);

// `listening`: addresses that others can reach us at, the most likely first.
[[nodiscard]] ui::NetworkStatus statusOf(const LinkStatistics& statistics,
                                         const QList<QHostAddress>& listening);

}  // namespace vaultgram::gui
