// Contacts, timers and bookkeeping; see node_receive, node_keys and node_send.
#include "core/node.h"

#include <algorithm>

namespace vaultgram {
namespace {

Presence presenceOfX1(const Peer& peer) {
    const X1Contact& contact = *peer.x1;
    const bool open = contact.talk && contact.talk->sessions.current() && !contact.talk->dead;
    if (open) return Presence::Connected;
    if (peer.unreachable) return Presence::Unreachable;
    const bool calling = contact.initiator.state() != Initiator::State::Idle;
    return calling ? Presence::ExchangingKeys : Presence::Waiting;
}

Presence presenceOf(const Peer& peer) {
    if (peer.x1 && peer.x1->isX1) return presenceOfX1(peer);
    if (peer.state == PeerState::Ready) return Presence::Connected;
    if (peer.state == PeerState::Announced) return Presence::ExchangingKeys;
    // A first attempt is an exchange; a later one has not made the peer reachable yet.
    if (peer.unreachable) return Presence::Unreachable;
    const bool calling = peer.x1 && peer.x1->initiator.state() != Initiator::State::Idle;
    return peer.probe || calling ? Presence::ExchangingKeys : Presence::Waiting;
}

Node::Config bounded(Node::Config config) {
    config.baseMtu = clampMtu(config.baseMtu);
    config.keyLifetime = std::clamp(config.keyLifetime, limits::shortestKeyLifetime,
                                    std::chrono::seconds(limits::longestKeyLifetime));
    config.copies = std::clamp(config.copies, 1, limits::copies);
    return config;
}

}  // namespace

Node::Node(Now now, Config config, Random random)
    : Node(now, config, Random(random.bytes<32>()), EncKeyPair::generate(random),
           SignKeyPair::generate(random)) {}

Node::Node(Now /*now*/, Config config, Random random, EncKeyPair enc, SignKeyPair sign)
    : m_config(bounded(config)),
      m_random(std::move(random)),
      m_identity(std::move(enc), std::move(sign), m_random),
      m_announcement(writeAnnouncement(m_identity.enc.publicKey, m_identity.sign)) {}

Result<PeerId, AddError> Node::addPeer(Now now, const Endpoint& address, Output& out,
                                       std::optional<KnownKey> key, const Pin& pin) {
    if (address.port == 0 || address.ip.isUnspecified() || address.ip.isMulticast())
        return tl::unexpected(AddError::Unusable);
    if (m_peers.at(address) != nullptr) return tl::unexpected(AddError::Exists);
    if (key && isLowOrder(key->key)) return tl::unexpected(AddError::WeakKey);
    const bool isX1 = m_x1 && pin.id;
    if (isX1 && m_x1->pinned(*pin.id)) return tl::unexpected(AddError::Exists);

    m_requests.remove(address);
    Peer& peer = m_peers.add(address);
    peer.since = now.instant;
    if (m_x1) m_x1->add(parts(now, out), peer, pin);
    if (key && !isX1) {
        useGiven(now, peer, *key, out);
    } else {
        wantProbe(now, peer, out);
    }
    schedule(now, peer);
    return peer.id;
}

bool Node::knowKey(Now now, PeerId id, const KnownKey& key, Output& out) {
    Peer* peer = m_peers.find(id);
    if (peer == nullptr || isLowOrder(key.key) || (peer->x1 && peer->x1->isX1)) return false;
    if (peer->probe) closeProbe(now, *peer, out);
    if (peer->active) peer->active->outbox.dropCopies();  // made for another key
    useGiven(now, *peer, key, out);
    m_keys.prune();
    pump(now, *peer, out);
    schedule(now, *peer);
    return true;
}

void Node::removePeer(Now now, PeerId id, Output& out) {
    Peer* peer = m_peers.find(id);
    if (peer == nullptr) return;
    if (peer->probe) closeProbe(now, *peer, out);
    retryHeld(now, *peer, out);  // counts what stays closed
    if (peer->x1) m_x1->remove(parts(now, out), *peer);
    m_peers.remove(id);
    m_keys.prune();
}

std::optional<PeerId> Node::peerAt(const Endpoint& address) {
    const Peer* peer = m_peers.at(address);
    if (peer == nullptr) return {};
    return peer->id;
}

std::optional<PeerInfo> Node::peer(Now now, PeerId id) const {
    const Peer* peer = m_peers.find(id);
    if (peer == nullptr) return {};
    return describe(now, *peer);
}

std::vector<PeerInfo> Node::peers(Now now) const {
    std::vector<PeerInfo> infos;
    m_peers.each([&](const Peer& peer) { infos.push_back(describe(now, peer)); });
    std::sort(infos.begin(), infos.end(),
              [](const PeerInfo& a, const PeerInfo& b) { return a.id < b.id; });
    return infos;
}

PeerInfo Node::describe(Now now, const Peer& peer) const {
    PeerInfo info;
    info.id = peer.id;
    info.address = peer.address;
    if (peer.source != peer.address) info.source = peer.source;
    info.presence = presenceOf(peer);
    info.since = peer.since;
    info.security = securityOf(peer);
    if (peer.session) {
        info.generation = peer.generation;
        info.key = peer.session->peerKey();
        info.keySince = peer.keySince;
        info.lastEvidence = peer.lastEvidence;
    }
    info.plaintextAllowed = peer.plaintextAllowed;
    if (peer.active) {
        info.waiting = peer.active->outbox.messages();
        info.waitingBytes = peer.active->outbox.bytes();
        if (peer.namesPort) info.clockSkew = peer.active->clock.skew(now);
        if (peer.namesPort) info.clockOffset = peer.active->clock.measured(now);
    }
    describeTraffic(now, peer, info);
    if (peer.x1) describeX1(now, peer, info);
    return info;
}

void Node::setKeyLifetime(Now now, std::chrono::seconds lifetime, Output& out) {
    m_config.keyLifetime = lifetime;
    m_config = bounded(m_config);
    m_peers.each([&](Peer& peer) { serve(now, peer, out); });
}

void Node::setMessageRate(unsigned perSecond) {
    m_config.messageRate = std::max(1U, perSecond);
    m_peers.each([&](Peer& peer) {
        if (!peer.active) return;
        peer.active->accepted.setRate(m_config.messageRate, m_config.messageRate);
        peer.active->text = textBucket(m_config.messageRate);
    });
}

void Node::announceAll(Now now, Output& out) {
    // Spread over up to two seconds, so that many contacts are no burst.
    const double seconds = std::min(2.0, static_cast<double>(m_peers.size()) / 100);
    m_peers.each([&](Peer& peer) {
        if (peer.x1 && peer.x1->isX1) {
            m_x1->moved(parts(now, out), peer);
            return serveAt(now.instant, peer);
        }
        if (peer.state != PeerState::Ready) return;
        const std::chrono::duration<double> wait(m_random.uniform(0, seconds));
        peer.stateDeadline = now.instant + std::chrono::duration_cast<Duration>(wait);
        schedule(now, peer);
    });
}

void Node::retryAll(Now now, Output& out) {
    m_peers.each([&](Peer& peer) {
        if (peer.state != PeerState::Unknown) return;
        wantProbe(now, peer, out);
        schedule(now, peer);
    });
}

void Node::tick(Now now, Output& out) {
    m_statistics.roll(now.instant);
    if (m_x1) m_x1->tick(now.instant);
    while (const auto entry = m_timers.popDue(now.instant)) {
        Peer* peer = m_peers.find(PeerId{entry->peer});
        if (peer == nullptr || peer->scheduled != entry->at)
            continue;  // replaced by an earlier one
        peer->scheduled = Instant::max();
        serve(now, *peer, out);
    }
}

void Node::serve(Now now, Peer& peer, Output& out) {
    if (peer.x1) serveX1(now, peer, out);
    if (peer.probe) runProbe(now, peer, out);
    if (now.instant >= peer.repeatAt) repeatAnnouncement(now, peer, out);
    if (now.instant >= peer.stateDeadline) stateTimer(now, peer, out);
    const bool stale = peer.state == PeerState::Ready && !peer.keyGiven &&
                       now.instant >= peer.lastSign + m_config.keyLifetime;
    if (stale || now.instant >= peer.probeAt) wantProbe(now, peer, out);
    pump(now, peer, out);
    schedule(now, peer);
}

void Node::stateTimer(Now now, Peer& peer, Output& out) {
    peer.stateDeadline = Instant::max();
    switch (peer.state) {
        case PeerState::Unknown: return wantProbe(now, peer, out);
        case PeerState::Announced:
            peer.stateDeadline = now.instant + announceInterval();
            return setState(now, peer, PeerState::Ready, out);
        case PeerState::Ready: return announce(now, peer, out);
    }
}

void Node::schedule(Now now, Peer& peer) {
    serveAt(deadlineOf(now, peer), peer);
}

void Node::serveAt(Instant when, Peer& peer) {
    if (when >= peer.scheduled) return;
    peer.scheduled = when;
    m_timers.push(when, static_cast<std::uint32_t>(peer.id));
}

Instant Node::deadlineOf(Now now, Peer& peer) {
    Instant next = std::min({peer.stateDeadline, peer.probeAt, peer.repeatAt});
    if (peer.x1) next = std::min(next, X1::deadlineOf(now.instant, peer));
    if (peer.probe) next = std::min(next, peer.probe->nextDeadline());
    const bool asking = peer.probe || peer.probeWaits || peer.probeAt != Instant::max();
    if (peer.state == PeerState::Ready && !peer.keyGiven && !asking)
        next = std::min(next, peer.lastSign + m_config.keyLifetime);
    if (peer.active)
        next = std::min(next, peer.active->outbox.nextDeadline(now.instant, maySend(now, peer)));
    return next;
}

Peer::Active& Node::activate(Peer& peer) {
    if (!peer.active)
        peer.active = std::make_unique<Peer::Active>(m_config.packetRate, m_config.messageRate);
    return *peer.active;
}

void Node::setState(Now now, Peer& peer, PeerState state, Output& out) {
    peer.state = state;
    tell(now, peer, out);
}

void Node::tell(Now now, Peer& peer, Output& out) {
    const Presence presence = presenceOf(peer);
    if (presence == peer.shown) return;
    peer.shown = presence;
    peer.since = now.instant;
    out.events.emplace_back(PeerChanged{peer.id});
}

void Node::drop(const Arrival& arrival, DropReason reason, Peer* peer, Output& out) {
    m_statistics.count(arrival.now.instant, arrival.from, reason);
    if (peer != nullptr) peer->dropped(arrival.now.instant, arrival.from, reason);
    out.events.emplace_back(
        Dropped{reason, arrival.from, peer != nullptr ? std::optional(peer->id) : std::nullopt});
}

}  // namespace vaultgram
