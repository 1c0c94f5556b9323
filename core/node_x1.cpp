// Where x1 and legacy meet: which of the two a contact is served by, and what the user
// says of identities. PROTOCOL.md, sections 3.3, 4 and 7.
#include "core/node.h"
#include "core/text_parts.h"

#include <algorithm>

namespace vaultgram {

Node::Node(Now now, Config config, Random random, IdentityKeyPair identity)
    : Node(now, config, std::move(random)) {
    m_config.answerProbes = false;
    m_x1 = std::make_unique<X1>(std::move(identity), m_random);
}

NodeParts Node::parts(Now now, Output& out) {
    m_statistics.roll(now.instant);
    return {now,
            out,
            m_peers,
            m_requests,
            m_random,
            m_statistics,
            m_compressor,
            m_decompressor,
            m_config.listRequests,
            m_config.acceptRequests,
            m_config.sessionRate,
            m_config.sessionSendRate,
            m_config.receiptsByOwner};
}

// True: it was for one of our sessions, and is dealt with.
bool Node::receiveX1(const Arrival& arrival, Output& out) {
    if (!m_x1->isData(arrival.datagram)) return false;
    Peer* peer = m_x1->receiveData(parts(arrival.now, out), arrival.from, arrival.datagram);
    serveAt(arrival.now.instant, *peer);
    return true;
}

// True: nothing of the kind comes from this contact, and it was dropped.
bool Node::refusedOfX1(const Arrival& arrival, Peer* peer, DropReason why, Output& out) {
    if (peer == nullptr || !peer->x1) return false;
    if (peer->x1->pin.blocked) {
        drop(arrival, DropReason::Blocked, peer, out);
        return true;
    }
    if (!peer->x1->isX1) return false;
    drop(arrival, why, peer, out);
    wantProbe(arrival.now, *peer, out);
    schedule(arrival.now, *peer);
    return true;
}

void Node::serveX1(Now now, Peer& peer, Output& out) {
    X1Contact& contact = *peer.x1;
    m_x1->serve(parts(now, out), peer);
    if (contact.isX1 && !contact.legacyGone) leaveLegacy(now, peer, out);
    if (contact.answered && !contact.isX1) closeLegacyWindow(now, peer, out);
    if (now.instant >= contact.legacyAt) {
        contact.legacyAt = Instant::max();
        askLegacy(now, peer, out);
    }
    tell(now, peer, out);
}

void Node::closeLegacyWindow(Now now, Peer& peer, Output& out) {
    peer.probeAt = Instant::max();
    peer.probeWaits = false;
    if (!peer.probe) return;
    closeProbe(now, peer, out);
    retryHeld(now, peer, out);
}

// It has an identity now: no legacy key, packet or text of it counts any more.
void Node::leaveLegacy(Now now, Peer& peer, Output& out) {
    peer.x1->legacyGone = true;
    closeLegacyWindow(now, peer, out);
    peer.session.reset();
    m_keys.prune();
    peer.state = PeerState::Unknown;
    peer.stateDeadline = peer.repeatAt = Instant::max();
    peer.plaintextAllowed = peer.keyGiven = false;
    if (!peer.active) return;
    peer.active->outbox.dropCopies();
    retryHeld(now, peer, out);
    auto& legacy = m_x1->talkOf(parts(now, out), peer).legacy;
    if (legacy && peer.active->outbox.cancel(legacy->handle))
        peer.x1->talk->outgoing.putBack(std::move(*legacy));  // it goes again as a whole
    legacy.reset();
    m_x1->pump(parts(now, out), peer);
}

// The next text for a legacy contact, in the form that it can read. One at a time: what
// still waits can go over x1 as well. False: none.
bool Node::feedLegacy(Now now, Peer& peer, Output& out) {
    if (!peer.x1 || peer.x1->isX1 || !peer.x1->talk || peer.active->outbox.waiting()) return false;
    Conversation& talk = *peer.x1->talk;
    auto draft = talk.outgoing.takeFront();
    if (!draft) return false;
    auto payloads = textParts(draft->text, m_config.baseMtu, m_compressor);
    if (!payloads || !peer.active->outbox.enqueue(draft->handle, std::move(*payloads),
                                                  draft->text.size(), draft->id, draft->queued)) {
        drop({now, peer.address, {}}, DropReason::TooLarge, &peer, out);
        count(now, peer, [](Counts& counts) { ++counts.failed; });
        out.events.emplace_back(MessageChanged{peer.id, draft->handle, MessageState::Failed,
                                               Security::None, draft->id});
        return true;
    }
    talk.legacy = std::move(draft);
    return true;
}

void Node::describeX1(Now now, const Peer& peer, PeerInfo& info) {
    const X1Contact& contact = *peer.x1;
    info.trust = contact.pin.trust();
    info.pin = contact.pin.id;
    info.other = contact.pin.other;
    info.elsewhere = contact.elsewhere;
    if (contact.isX1) info.kind = PeerKind::X1;
    if (!contact.isX1 && peer.session) info.kind = PeerKind::Legacy;
    if (!contact.talk) return;
    const Conversation& talk = *contact.talk;
    info.waiting += talk.outgoing.size();
    info.waitingBytes += talk.outgoing.bytes();
    const bool there = info.presence == Presence::Connected;
    if (there) {  // of one who is gone these say nothing
        info.rtt = talk.rtt.smoothed();
        info.rttDeviation = talk.rtt.deviation();
    }
    info.rttMin = talk.rtt.smallest();
    info.loss = talk.loss.share(now.instant);
    info.resent = talk.outgoing.resent();
    const LiveSession* live = talk.sessions.current();
    if (live == nullptr) return;
    info.forwardSecret = true;  // its keys were made for it, and die with it
    info.sessionSince = live->session.created();
    if (there) info.nextRotation = live->session.rekeyAt();
    info.lastEvidence = talk.lastReceived;
    if (live->path.current() != peer.address) info.source = live->path.current();
}

std::optional<PeerId> Node::peerPinned(const IdentityId& id) const {
    return m_x1 ? m_x1->pinned(id) : std::nullopt;
}

void Node::refuseRequest(Now now, const IdentityId& id, Output& out) {
    if (m_x1) m_x1->refuse(parts(now, out), id);
}

void Node::addAddress(Now now, PeerId id, const Endpoint& address, Output& out) {
    Peer* peer = withX1(id);
    if (peer == nullptr) return;
    m_x1->addAddress(parts(now, out), *peer, address);
    serve(now, *peer, out);
}

Peer* Node::withX1(PeerId id) {
    Peer* peer = m_peers.find(id);
    return peer != nullptr && peer->x1 ? peer : nullptr;
}

// Also the first of the three choices when another key answers: verify it now.
bool Node::verified(Now now, PeerId id, const IdentityId& compared, Output& out) {
    Peer* peer = withX1(id);
    if (peer == nullptr || peer->x1->pin.blocked) return false;
    Pin pin = peer->x1->pin;
    if (pin.other ? pin.other != compared : pin.id != compared) return false;
    if (pin.other && !acceptKey(now, id, compared, out)) return false;
    pin.id = compared;
    pin.other.reset();
    pin.verified = true;
    m_x1->setPin(parts(now, out), *peer, pin);
    serve(now, *peer, out);
    return true;
}

// The user does not vouch for it any more; it stays pinned.
bool Node::unverify(Now now, PeerId id, Output& out) {
    Peer* peer = withX1(id);
    if (peer == nullptr || !peer->x1->pin.verified) return false;
    Pin pin = peer->x1->pin;
    pin.verified = false;
    m_x1->setPin(parts(now, out), *peer, pin);
    return true;
}

bool Node::acceptKey(Now now, PeerId id, const IdentityId& other, Output& out) {
    Peer* peer = withX1(id);
    if (peer == nullptr || peer->x1->pin.other != other) return false;
    Pin pin;
    pin.id = other;
    pin.blocked = peer->x1->pin.blocked;
    m_requests.remove(other);  // it may have called before it was known to be this contact
    m_x1->setPin(parts(now, out), *peer, pin);
    m_x1->trigger(parts(now, out), *peer);
    serve(now, *peer, out);
    return true;
}

bool Node::block(Now now, PeerId id, bool blocked, Output& out) {
    Peer* peer = withX1(id);
    if (peer == nullptr) return false;
    m_x1->block(parts(now, out), *peer, blocked);
    if (blocked) leaveLegacy(now, *peer, out);
    peer->x1->legacyGone = peer->x1->isX1;
    serve(now, *peer, out);
    return true;
}

bool Node::forgetPin(Now now, PeerId id, Output& out) {
    Peer* peer = withX1(id);
    if (peer == nullptr || !peer->x1->pin.id) return false;
    Pin pin;
    pin.blocked = peer->x1->pin.blocked;
    m_x1->setPin(parts(now, out), *peer, pin);
    m_x1->trigger(parts(now, out), *peer);
    serve(now, *peer, out);
    return true;
}

void Node::rotateKeys(Now now, std::optional<PeerId> id, Output& out) {
    m_peers.each([&](Peer& peer) {
        if (!peer.x1 || !peer.x1->isX1 || (id && *id != peer.id)) return;
        m_x1->trigger(parts(now, out), peer);
        serve(now, peer, out);
    });
}

void Node::closeSessions(Now now, CloseReason reason, Output& out) {
    m_peers.each([&](Peer& peer) {
        if (peer.x1) m_x1->close(parts(now, out), peer, reason);
    });
}

}  // namespace vaultgram
