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

// From when something is outstanding, or the last news of what is.
Instant ptoAt(const Conversation& talk) {
    Instant oldest = Instant::max();
    for (const auto& live : talk.sessions.confirmed())
        if (!live->sent.empty()) oldest = std::min(oldest, live->sent.oldest());
    if (oldest == Instant::max()) return oldest;
    const int doubled = std::min(talk.expiries, 9);
    const Duration wait = std::min<Duration>(talk.rtt.pto() * (1 << doubled), limits::ptoMax);
    return std::max(oldest, talk.ptoFrom) + wait;
}

// When a packet may leave that is wanted: texts, RECEIPTs and READs, PINGs.
Instant leaveAt(Instant now, Conversation& talk, bool texts) {
    if (!talk.isWindowOpen()) return Instant::max();
    Instant wanted = talk.pingWanted ? now : talk.lastSent + limits::keepalive;
    if (texts) wanted = std::min(wanted, talk.outgoing.readyAt(now));
    if (!talk.receipts.empty() || !talk.reads.empty()) wanted = std::min(wanted, talk.idsDue);
    return std::max(wanted, talk.pacer.readyAt(now));
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
    forget(now, talk, gone);
    if (peer.x1->pin.blocked) return;
    serveLoss(node, peer);
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
void X1::serveLoss(const NodeParts& node, Peer& peer) {
    const Instant now = node.now.instant;
    Conversation& talk = *peer.x1->talk;
    for (const auto& live : talk.sessions.confirmed()) takeLost(node, peer, *live);
    if (now >= ptoAt(talk)) expire(now, talk);
}

void X1::takeLost(const NodeParts& node, Peer& peer, LiveSession& live) {
    const Instant now = node.now.instant;
    Conversation& talk = *peer.x1->talk;
    m_taken.clear();
    const SentPackets::Lost lost = live.sent.takeLost(now, talk.rtt, m_taken);
    if (lost.packets == 0) return;
    talk.loss.lost(now, lost.packets);
    node.count(peer, [&lost](Counts& counts) { counts.lost += lost.packets; });
    talk.congestion.lost(now, lost.newest);
    if (lost.span > limits::persistentPtos * talk.rtt.pto()) talk.congestion.persistent();
    requeue(now, talk, m_taken);
}

// A PTO: one packet goes, whatever congestion says, with what is outstanding the longest.
void X1::expire(Instant now, Conversation& talk) {
    m_taken.clear();
    for (const auto& live : talk.sessions.confirmed()) {
        // What an earlier session still waits for goes under the current one.
        if (live.get() == talk.sessions.current())
            live->sent.copyOldest(m_taken);
        else
            live->sent.takeAll(m_taken);
    }
    requeue(now, talk, m_taken);
    ++talk.expiries;
    talk.ptoFrom = now;
    talk.pingWanted = talk.probeWanted = true;
    // It may still be acknowledged, but no window has to wait for it.
    talk.arrivedBy = now - talk.rtt.lossAfter();
}

Instant X1::deadlineOf(Instant now, Peer& peer) {
    X1Contact& contact = *peer.x1;
    Instant next = std::min(contact.initiator.nextDeadline(), contact.legacyAt);
    if (!contact.talk) return next;
    Conversation& talk = *contact.talk;
    next = std::min(next, talk.sessions.nextExpiry());
    if (contact.pin.blocked) return next;
    next = std::min({next, talk.incoming.nextDeadline(), talk.outgoing.overdueAt(), ptoAt(talk)});
    for (const auto& live : talk.sessions.confirmed())
        next = std::min({next, live->received.due(), live->path.nextDeadline(),
                         live->sent.lossDeadline(talk.rtt)});

    LiveSession* current = talk.sessions.current();
    if (current == nullptr) return next;
    if (current->session.maySend(now))
        next = std::min(next, leaveAt(now, talk, maySend(now, contact)));
    if (!current->rekeyed) next = std::min(next, current->session.rekeyAt());
    if (!talk.dead) next = std::min(next, deadAt(talk));
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
        m_pins.put(peer);
    }
    learnAddress(node, peer, talk.sessions.current()->path.current());
    contact.pin.other.reset();
    contact.elsewhere.reset();
    contact.legacyAt = Instant::max();
    contact.isX1 = contact.answered = true;
    node.count(peer, [](Counts& counts) { ++counts.handshakes; });
    node.requests.remove(id);

    peer.unreachable = false;
    talk.dead = false;
    talk.expiries = 0;
    talk.ptoFrom = node.now.instant;
    talk.lastReceived = talk.lastSent = node.now.instant;
    talk.firstUnanswered = Instant::max();
    if (changed) node.out.events.emplace_back(TrustChanged{peer.id, contact.pin.trust()});
}

void X1::forget(Instant now, Conversation& talk, const SessionSet::Sessions& gone) {
    for (const auto& live : gone) {
        m_cids.erase(live->session.receiveAt());
        m_responder.settle(live->init);
        if (!live->session.confirmed()) --m_tentative;
        m_taken.clear();
        live->sent.takeAll(m_taken);
        requeue(now, talk, m_taken);
    }
}

void X1::endSessions(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    if (!contact.talk) return;
    SessionSet::Sessions gone;
    contact.talk->sessions.removeAll(gone);
    forget(node.now.instant, *contact.talk, gone);
}

}  // namespace vaultgram
