// Values of the link as values of the window. Pure functions; the only place where
// both are named.
#pragma once

#include "app/link/address.h"
#include "app/link/link_types.h"
#include "ui/models/contact.h"
#include "ui/models/network_words.h"
#include "ui/models/notice_words.h"

namespace vaultgram::gui {

[[nodiscard]] QString idOf(PeerId peer);
[[nodiscard]] PeerId peerOf(const QString& contactId);
[[nodiscard]] QString idOf(MessageId message);
[[nodiscard]] MessageId messageOf(const QString& messageId);

// A moment of the steady clock, as the clock on the wall shows it.
[[nodiscard]] QDateTime wallTime(Instant instant, Now now);

[[nodiscard]] ui::AddressProblem problemOf(AddressError error);
[[nodiscard]] ui::AddressProblem problemOf(AddError error);
[[nodiscard]] ui::PortProblem problemOf(LinkError::Kind kind);
[[nodiscard]] ui::SendProblem problemOf(SendError error);
[[nodiscard]] ui::MessageSecurity securityOf(Security security);
[[nodiscard]] ui::Delivery deliveryOf(MessageState state);

// Writes what the link knows of a contact into what the window shows of it; name,
// texts and unread count stay.
void update(ui::ContactInfo& contact, const PeerInfo& peer, Now now);

[[nodiscard]] ui::NetworkStatus statusOf(const LinkStatistics& statistics,
                                         const NetworkSnapshot& network);

}  // namespace vaultgram::gui
