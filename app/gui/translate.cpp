#include "app/gui/translate.h"

#include "app/gui/translate_message.h"

#include <cmath>

namespace vaultgram::gui {
namespace {

// Of who it is; of the key in use where a program has no identity.
QString fingerprintOf(const PeerInfo& peer) {
    if (peer.pin) return hexFingerprint(*peer.pin);
    return peer.key ? hexFingerprint(*peer.key) : QString();
}

std::uint64_t cameInClear(const Tally& tally) {
    return tally.counts.plaintextIn;
}

// The link asks for a key again and again, and calls who gives none unreachable. Who writes
// in clear meanwhile is there.
void updateInClear(ui::ContactInfo& contact, const PeerInfo& peer) {
    const bool keyless = !peer.key && !peer.pin && !peer.sessionSince;
    if (!keyless || !peer.measured || cameInClear(peer.measured->total) == 0) return;
    contact.security = ui::Security::Plaintext;
    contact.presence = cameInClear(peer.measured->fiveMinutes) > 0 ? ui::Presence::Connected
                                                                   : ui::Presence::Waiting;
}

}  // namespace

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

ui::PeerKind kindOf(const PeerInfo& peer) {
    if (peer.pin || peer.kind == PeerKind::X1) return ui::PeerKind::X1;
    if (!peer.generation) return ui::PeerKind::Unknown;
    return *peer.generation == Generation::C ? ui::PeerKind::LegacyAnonymous : ui::PeerKind::Legacy;
}

QString hexFingerprint(const EncPublicKey& key) {
    return QString::fromStdString(fingerprint(key)).remove(u' ');
}

QString hexFingerprint(const IdentityId& id) {
    return QString::fromStdString(fingerprint(id)).remove(u' ');
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

ui::SendProblem problemOf(MessengerError error) {
    switch (error) {
        case MessengerError::UnknownContact: return ui::SendProblem::NoContact;
        case MessengerError::NotText: return ui::SendProblem::NoText;
        case MessengerError::TooLarge: return ui::SendProblem::TooLarge;
        case MessengerError::OutboxFull: return ui::SendProblem::OutboxFull;
        case MessengerError::Blocked: return ui::SendProblem::Blocked;
        case MessengerError::StoreFailed: return ui::SendProblem::DiskFailed;
    }
    return ui::SendProblem::NoContact;
}

void update(ui::ContactInfo& contact, const PeerInfo& peer, Now now) {
    contact.presence = presenceOf(peer.presence);
    contact.presenceSince = wallTime(peer.since, now);
    contact.security = contactSecurityOf(peer.security);
    contact.trust = trustOf(peer.trust);
    contact.kind = kindOf(peer);
    contact.fingerprint = fingerprintOf(peer);
    const bool keyed = peer.key || peer.sessionSince;
    const Instant since = peer.sessionSince.value_or(peer.keySince);
    contact.keySince = keyed ? wallTime(since, now) : QDateTime();
    contact.rttMs = peer.rtt
                        ? static_cast<int>(std::max<std::int64_t>(
                              1, std::chrono::round<std::chrono::milliseconds>(*peer.rtt).count()))
                        : -1;
    contact.loss = peer.loss;
    contact.plaintextAllowed = peer.plaintextAllowed;
    updateInClear(contact, peer);
}

ui::NetworkStatus statusOf(const LinkStatistics& statistics, const QList<QHostAddress>& listening) {
    ui::NetworkStatus status;
    status.state = statistics.port != 0 ? ui::NetworkState::Online : ui::NetworkState::Offline;
    status.port = statistics.port;
    for (const QHostAddress& address : listening)
        status.addresses << (statistics.port != 0 ? display({fromQt(address), statistics.port})
                                                  : address.toString());
    status.mtu = static_cast<int>(statistics.effectiveMtu);
    status.protocolVersion = 2;
    status.sentRate = statistics.node.out.byteRate.at(statistics.takenAt);
    status.receivedRate = statistics.node.in.byteRate.at(statistics.takenAt);
    return status;
}

}  // namespace vaultgram::gui
