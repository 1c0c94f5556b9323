// What time does to the sessions of a contact. PROTOCOL.md, sections 4.4, 6 and 8.
#include "core/x1.h"

#include <algorithm>

namespace vaultgram {
namespace {

// How long an unanswered packet may stay so before the session counts as dead.
Duration patience(const Conversation& talk) {
    return std::max<Duration>(limits::deadUnanswered, 3 * talk.rtt.pto());
}

Instant deadAt(const Conversation& talk) {
    const Instant silent = talk.lastReceived + limits::deadAfter;
    if (talk.firstUnanswered == Instant::max()) return silent;
    return std::min(silent, talk.firstUnanswered + patience(talk));
}

Instant ptoOf(const Conversation& talk, const LiveSession& live) {
    const int doubled = std::min(talk.expiries, 8);
    return live.sent.newest() + std::min<Duration>(talk.rtt.pto() * (1 << doubled), limits::ptoMax);
}

Instant deadlineOf(const Conversation& talk, const LiveSession& live) {
    Instant next = std::min(live.received.due(), live.path.nextDeadline());
    if (live.sent.empty()) return next;
    return std::min({next, ptoOf(talk, live), live.sent.lossDeadline(talk.rtt)});
}

}  // namespace

X1::X1(IdentityKeyPair identity, Random& random)
    : m_identity(std::move(identity)), m_responder(random) {}

bool X1::maySend(Instant now, const X1Contact& contact) {
    const LiveSession* live = contact.talk ? contact.talk->sessions.current() : nullptr;
    const Trust trust = contact.pin.trust();
    return live != nullptr && live->session.maySend(now) && trust != Trust::KeyChanged &&
           trust != Trust::Blocked;
}

Instant X1::nextDeadline() const {
    return m_responder.nextDeadline().value_or(Instant::max());
}

void X1::serve(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    if (contact.talk) serveSessions(node, peer);
    serveInitiator(node, peer);
    if (contact.talk) pump(node, peer);
}

void X1::serveSessions(const NodeParts& node, Peer& peer) {
    const Instant now = node.now.instant;
    Conversation& talk = *peer.x1->talk;
    SessionSet::Sessions gone;
    talk.sessions.expire(now, gone);
    forget(talk, gone);
    if (peer.x1->pin.blocked) return;
    serveLoss(node, talk);
    talk.outgoing.tick(now);
    for (int i = talk.incoming.takeExpired(now); i > 0; --i)
        node.drop(peer.address, DropReason::ReassemblyExpired, &peer);
    for (const auto& live : talk.sessions.confirmed())
        if (live->path.tick(now)) sendChallenge(node, peer, *live);

    LiveSession* current = talk.sessions.current();
    if (current == nullptr) return;
    if (current->session.mustRekey(now) && !std::exchange(current->rekeyed, true))
        trigger(node, peer);
    if (now >= talk.lastSent + limits::keepalive) talk.pingWanted = true;
    if (!talk.dead && now >= deadAt(talk)) {
        talk.dead = true;
        trigger(node, peer);
    }
}

// Frames that are lost, or that nothing was heard of for a PTO, go again.
void X1::serveLoss(const NodeParts& node, Conversation& talk) {
    const Instant now = node.now.instant;
    for (const auto& live : talk.sessions.confirmed()) {
        if (live->sent.empty()) continue;
        m_taken.clear();
        const std::size_t before = live->sent.size();
        live->sent.takeLost(now, talk.rtt, m_taken);
        talk.loss.lost(now, before - live->sent.size());
        if (!live->sent.empty() && now >= ptoOf(talk, *live)) {
            // What an earlier session still waits for goes under the current one.
            const bool isCurrent = live.get() == talk.sessions.current();
            if (!isCurrent) live->sent.takeAll(m_taken);
            if (isCurrent) live->sent.takeOldest(m_taken);
            if (isCurrent) ++talk.expiries;
            talk.pingWanted = true;
        }
        requeue(talk, m_taken);
    }
}

Instant X1::deadlineOf(Instant now, Peer& peer) {
    X1Contact& contact = *peer.x1;
    Instant next = std::min(contact.initiator.nextDeadline(), contact.legacyAt);
    if (!contact.talk) return next;
    Conversation& talk = *contact.talk;
    next = std::min(next, talk.sessions.nextExpiry());
    if (contact.pin.blocked) return next;
    next = std::min(next, talk.incoming.nextDeadline());
    for (const auto& live : talk.sessions.confirmed())
        next = std::min(next, vaultgram::deadlineOf(talk, *live));

    LiveSession* current = talk.sessions.current();
    const bool able = current != nullptr && current->session.maySend(now);
    const bool room = able && current->sent.size() < limits::packetsInFlight;
    next = std::min(next, talk.outgoing.nextDeadline(now, room && maySend(now, contact)));
    if (room && !(talk.receipts.empty() && talk.reads.empty())) return now;
    if (current == nullptr) return next;
    if (!current->rekeyed) next = std::min(next, current->session.rekeyAt());
    if (!talk.dead) next = std::min(next, deadAt(talk));
    if (room) next = std::min(next, talk.lastSent + limits::keepalive);
    return next;
}

// A session was confirmed: whoever it is with is there.
void X1::opened(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    Conversation& talk = *contact.talk;
    const IdentityId& id = talk.sessions.current()->session.peer();
    const bool changed = !contact.pin.id || contact.pin.other;
    if (!contact.pin.id) {
        contact.pin.id = id;
        m_pins[id] = peer.id;
    }
    learnAddress(node, peer, talk.sessions.current()->path.current());
    contact.pin.other.reset();
    contact.legacyAt = Instant::max();
    contact.isX1 = contact.answered = true;
    node.requests.remove(id);

    peer.unreachable = false;
    talk.dead = false;
    talk.expiries = 0;
    talk.lastReceived = talk.lastSent = node.now.instant;
    talk.firstUnanswered = Instant::max();
    if (changed) node.out.events.emplace_back(TrustChanged{peer.id, contact.pin.trust()});
}

void X1::forget(Conversation& talk, const SessionSet::Sessions& gone) {
    for (const auto& live : gone) {
        m_cids.erase(live->session.receiveAt());
        m_responder.settle(live->init);
        if (!live->session.confirmed()) --m_tentative;
        m_taken.clear();
        live->sent.takeAll(m_taken);
        requeue(talk, m_taken);
    }
}

void X1::endSessions(const NodeParts& /*node*/, Peer& peer) {
    X1Contact& contact = *peer.x1;
    if (!contact.talk) return;
    SessionSet::Sessions gone;
    contact.talk->sessions.removeAll(gone);
    forget(*contact.talk, gone);
}

}  // namespace vaultgram
