#include "app/gui/translate.h"

#include <cmath>

namespace vaultgram::gui {
namespace {

ui::Presence presenceOf(Presence presence) {
    switch (presence) {
        case Presence::Waiting: return ui::Presence::Waiting;
        case Presence::ExchangingKeys: return ui::Presence::ExchangingKeys;
        case Presence::Connected: return ui::Presence::Connected;
        case Presence::Unreachable: return ui::Presence::Unreachable;
    }
    return ui::Presence::Waiting;
}

ui::Security contactSecurityOf(Security security) {
    switch (security) {
        case Security::None: return ui::Security::None;
        case Security::Plaintext: return ui::Security::Plaintext;
        case Security::Anonymous: return ui::Security::Anonymous;
        case Security::Sealed: return ui::Security::Sealed;
    }
    return ui::Security::None;
}

ui::PeerKind kindOf(const std::optional<Generation>& generation) {
    if (!generation) return ui::PeerKind::Unknown;
    return *generation == Generation::C ? ui::PeerKind::LegacyAnonymous : ui::PeerKind::Legacy;
}

QString hexFingerprint(const EncPublicKey& key) {
    return QString::fromStdString(fingerprint(key)).remove(u' ');
}

}  // namespace

QString idOf(PeerId peer) {
    return QString::number(static_cast<std::uint32_t>(peer));
}
PeerId peerOf(const QString& contactId) {
    return PeerId{contactId.toUInt()};
}
QString idOf(MessageId message) {
    return QStringLiteral("out-%1").arg(static_cast<unsigned long long>(message));
}
MessageId messageOf(const QString& messageId) {
    return MessageId{messageId.mid(4).toULongLong()};
}

QDateTime wallTime(Instant instant, Now now) {
    const auto ago = std::chrono::duration_cast<std::chrono::milliseconds>(now.instant - instant);
    const auto wall =
        std::chrono::duration_cast<std::chrono::milliseconds>(now.wall.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch((wall - ago).count());
}

ui::AddressProblem problemOf(AddressError error) {
    switch (error) {
        case AddressError::NoPort: return ui::AddressProblem::NoPort;
        case AddressError::BadPort: return ui::AddressProblem::BadPort;
        case AddressError::BadHost: return ui::AddressProblem::BadHost;
        case AddressError::NoScope: return ui::AddressProblem::NoInterface;
        case AddressError::IsAName:
        case AddressError::NotFound: return ui::AddressProblem::NotFound;
    }
    return ui::AddressProblem::BadHost;
}

ui::AddressProblem problemOf(AddError error) {
    return error == AddError::Exists ? ui::AddressProblem::Exists : ui::AddressProblem::Unusable;
}

ui::PortProblem problemOf(LinkError::Kind kind) {
    switch (kind) {
        case LinkError::Kind::PortTaken: return ui::PortProblem::Taken;
        case LinkError::Kind::PortForbidden: return ui::PortProblem::Forbidden;
        case LinkError::Kind::AddressMissing: return ui::PortProblem::AddressMissing;
        case LinkError::Kind::NetworkDown:
        case LinkError::Kind::Other: return ui::PortProblem::Other;
    }
    return ui::PortProblem::Other;
}

ui::SendProblem problemOf(SendError error) {
    switch (error) {
        case SendError::UnknownPeer:
        case SendError::Blocked: return ui::SendProblem::NoContact;
        case SendError::NotText: return ui::SendProblem::NoText;
        case SendError::TooLarge: return ui::SendProblem::TooLarge;
        case SendError::OutboxFull: return ui::SendProblem::OutboxFull;
    }
    return ui::SendProblem::NoContact;
}

ui::MessageSecurity securityOf(Security security) {
    if (security == Security::Plaintext) return ui::MessageSecurity::Plaintext;
    return security == Security::Anonymous ? ui::MessageSecurity::Anonymous
                                           : ui::MessageSecurity::Sealed;
}

ui::Delivery deliveryOf(MessageState state) {
    switch (state) {
        case MessageState::Queued: return ui::Delivery::Queued;
        case MessageState::Sent: return ui::Delivery::Sent;
        case MessageState::Failed: return ui::Delivery::Failed;
        case MessageState::Delivered: return ui::Delivery::Delivered;
    }
    return ui::Delivery::Failed;
}

void update(ui::ContactInfo& contact, const PeerInfo& peer, Now now) {
    contact.id = idOf(peer.id);
    contact.address = display(peer.address);
    contact.presence = presenceOf(peer.presence);
    contact.presenceSince = wallTime(peer.since, now);
    contact.security = contactSecurityOf(peer.security);
    contact.trust = peer.key ? ui::Trust::NotVerified : ui::Trust::None;
    contact.kind = kindOf(peer.generation);
    contact.fingerprint = peer.key ? hexFingerprint(*peer.key) : QString();
    contact.keySince = peer.key ? wallTime(peer.keySince, now) : QDateTime();
    contact.plaintextAllowed = peer.plaintextAllowed;
}

ui::NetworkStatus statusOf(const LinkStatistics& statistics, const NetworkSnapshot& network) {
    ui::NetworkStatus status;
    status.state = statistics.port != 0 ? ui::NetworkState::Online : ui::NetworkState::Offline;
    status.port = statistics.port;
    QList<QHostAddress> addresses = network.ipv4 + network.ipv6;
    const qsizetype primary = addresses.indexOf(network.primary);
    if (primary > 0) addresses.move(primary, 0);
    for (const QHostAddress& address : addresses)
        status.addresses << (statistics.port != 0 ? display({fromQt(address), statistics.port})
                                                  : address.toString());
    status.mtu = static_cast<int>(statistics.effectiveMtu);
    status.protocolVersion = 2;
    status.sentRate = statistics.node.out.byteRate.at(statistics.takenAt);
    status.receivedRate = statistics.node.in.byteRate.at(statistics.takenAt);
    return status;
}

}  // namespace vaultgram::gui
