// Learning the keys of old peers and telling them ours. PROTOCOL.md, sections 3.2, 3.3.
#include "core/node.h"

#include <algorithm>
#include <iterator>

namespace vaultgram {

// Who is there? On a node with an identity x1 is asked first, and of a contact whose
// legacy key is believed only the legacy key.
void Node::wantProbe(Now now, Peer& peer, Output& out) {
    const bool call = peer.x1 && (peer.x1->isX1 || peer.state == PeerState::Unknown);
    if (!call) return askLegacy(now, peer, out);
    peer.probeAt = Instant::max();
    m_x1->hint(parts(now, out), peer);
    m_x1->serve(parts(now, out), peer);
    tell(now, peer, out);
}

// Asks for the peer's key as soon as that is allowed: once in five seconds.
void Node::askLegacy(Now now, Peer& peer, Output& out) {
    if (peer.probe || peer.probeWaits) return;
    if (now.instant < peer.lastProbe + limits::probeSpacing) {
        peer.probeAt = std::min(peer.probeAt, peer.lastProbe + limits::probeSpacing);
        return;
    }
    peer.probeAt = Instant::max();
    if (m_probing < limits::probeWindows) return startProbe(now, peer, out);
    peer.probeWaits = true;
    m_probeQueue.push_back(peer.id);
}

void Node::startProbe(Now now, Peer& peer, Output& out) {
    peer.lastProbe = now.instant;
    peer.probe = std::make_unique<ProbeWindow>(now.instant);
    ++m_probing;
    runProbe(now, peer, out);
    tell(now, peer, out);
}

void Node::runProbe(Now now, Peer& peer, Output& out) {
    while (peer.probe->questionDue(now.instant)) {
        const SocketId socket{m_nextSocket++};
        m_temporary.emplace(socket, peer.id);
        peer.probe->asked(socket);
        const std::string question = writeProbe(SignKeyPair::generate(m_random));
        sendPlain(now, peer, socket, {{}, view(question)}, out);
        ++m_statistics.probesOut;
        if (peer.measures) ++peer.counts(now.instant).probesOut;
    }
    if (peer.probe->over(now.instant)) endProbe(now, peer, out);
}

void Node::endProbe(Now now, Peer& peer, Output& out) {
    const ProbeWindow window = *peer.probe;
    closeProbe(now, peer, out);
    switch (window.outcome()) {
        case ProbeWindow::Outcome::Learnt: return adopt(now, peer, window.learnt(), out);
        case ProbeWindow::Outcome::Silent: return noAnswer(now, peer, out);
        case ProbeWindow::Outcome::Conflict: break;
    }
    drop({now, peer.address, {}}, DropReason::ProbeConflict, &peer, out);
    peer.probeAt = now.instant + limits::probeSpacing;
    if (++peer.conflicts == limits::conflictsBeforeNotice)
        out.events.emplace_back(ProbesConflict{peer.id});
    retryHeld(now, peer, out);
    tell(now, peer, out);
}

void Node::closeProbe(Now now, Peer& peer, Output& out) {
    for (const SocketId socket : peer.probe->openSockets()) {
        out.closed.push_back(socket);
        m_temporary.erase(socket);
    }
    peer.probe.reset();
    --m_probing;
    while (!m_probeQueue.empty() && m_probing < limits::probeWindows) {
        Peer* next = m_peers.find(m_probeQueue.front());
        m_probeQueue.pop_front();
        if (next == nullptr || !next->probeWaits) continue;
        next->probeWaits = false;
        startProbe(now, *next, out);
        schedule(now, *next);
    }
}

// What arrives on a temporary socket. Only an announcement is an answer, and only
// from the address that was asked; its port may differ (generation A).
void Node::receiveAnswer(const Arrival& arrival, SocketId socket, Output& out) {
    const auto found = m_temporary.find(socket);
    Peer* peer = found == m_temporary.end() ? nullptr : m_peers.find(found->second);
    if (peer == nullptr || !peer->probe)
        return drop(arrival, DropReason::Undecodable, nullptr, out);  // too late

    if (peer->probe->count(socket) == ProbeWindow::Verdict::Flood) {
        out.closed.push_back(socket);
        m_temporary.erase(found);
        return drop(arrival, DropReason::ProbeFlood, peer, out);
    }
    if (arrival.from.ip.bytes != peer->address.ip.bytes)
        return drop(arrival, DropReason::Undecodable, peer, out);

    const Result<Frame> frame = decodeFrame(arrival.datagram);
    if (!frame) return drop(arrival, frame.error(), peer, out);
    const Result<Control> control = decodeControl(frame->control);
    if (!control) return drop(arrival, control.error(), peer, out);
    const Result<Announcement> answer = verifyAnnouncement(*control);
    if (!answer) return drop(arrival, answer.error(), peer, out);
    if (answer->key == publicKey()) return drop(arrival, DropReason::Reflected, peer, out);

    peer->probe->answered(arrival.now.instant, {answer->key, answer->generation,
                                                answer->port.has_value(), arrival.from});
    schedule(arrival.now, *peer);
}

void Node::adopt(Now now, Peer& peer, const ProbeWindow::Key& key, Output& out) {
    const bool known = peer.session != nullptr;
    const bool same =
        known && peer.session->peerKey() == key.key && peer.generation == key.generation;
    if (!same) {
        peer.session = m_keys.sessionFor(key.key, m_random);
        m_keys.prune();
        peer.generation = key.generation;
        peer.keySince = now.instant;
        count(now, peer, [](Counts& counts) { ++counts.handshakes; });
        peer.skewTold = false;
        if (peer.active) {
            peer.active->outbox.dropCopies();  // made for the old key
            peer.active->clock = {};
        }
    }
    if (known && !same) out.events.emplace_back(PeerKeyChanged{peer.id});
    m_peers.learnSource(peer, key.from);
    peer.namesPort = key.named;
    peer.keyGiven = false;
    peer.unreachable = false;
    peer.failures = peer.conflicts = 0;
    peer.lastEvidence = peer.lastSign = now.instant;

    announce(now, peer, out);
    if (!same || peer.state != PeerState::Ready) {
        peer.repeats = 1;
        peer.repeatAt = now.instant + limits::copyDelay[1];
        peer.stateDeadline = now.instant + limits::announceSettle;
        setState(now, peer, PeerState::Announced, out);
    }
    retryHeld(now, peer, out);
    pump(now, peer, out);
}

void Node::useGiven(Now now, Peer& peer, const KnownKey& key, Output& out) {
    peer.keyGiven = true;
    peer.namesPort = false;  // until it is heard
    peer.generation = key.generation;
    peer.session = m_keys.sessionFor(key.key, m_random);
    peer.keySince = peer.lastEvidence = peer.lastSign = now.instant;
    setState(now, peer, PeerState::Ready, out);
    announce(now, peer, out);
}

void Node::noAnswer(Now now, Peer& peer, Output& out) {
    const bool heardMeanwhile = now.instant < peer.lastEvidence + limits::probeWindow;
    if (peer.session && heardMeanwhile) return retryHeld(now, peer, out);

    peer.unreachable = true;
    const auto last = std::size(limits::retryAfter) - 1;
    const auto step = static_cast<std::size_t>(peer.failures);
    if (step < last) ++peer.failures;
    peer.stateDeadline = now.instant + limits::retryAfter[step];
    setState(now, peer, PeerState::Unknown, out);
    retryHeld(now, peer, out);  // counts what stays closed
    pump(now, peer, out);       // plaintext, if it is allowed
}

void Node::retryHeld(Now now, Peer& peer, Output& out) {
    if (!peer.active) return;
    const auto held = std::exchange(peer.active->held, {});
    for (const auto& [from, datagram] : held) {
        const Arrival arrival{now, from, datagram};
        if (tryBox(arrival, peer, out) || openSealedBox(arrival, out)) continue;
        drop(arrival, DropReason::Undecodable, &peer, out);
    }
}

// The peer holds the key we know, and ours: a packet of it opened.
void Node::evidence(Now now, Peer& peer, Output& out) {
    peer.lastEvidence = peer.lastSign = now.instant;
    peer.keyGiven = false;
    peer.repeatAt = Instant::max();
    if (peer.state == PeerState::Ready) return;
    peer.unreachable = false;
    peer.failures = 0;
    const bool forgotten = peer.state == PeerState::Unknown;
    peer.stateDeadline = now.instant + announceInterval();
    setState(now, peer, PeerState::Ready, out);
    if (forgotten) announce(now, peer, out);
    pump(now, peer, out);
}

void Node::announce(Now now, Peer& peer, Output& out) {
    sendPlain(now, peer, SocketId::Main, {{}, view(m_announcement)}, out);
    peer.lastAnnounced = now.instant;
    ++m_statistics.out.announcements;
    ++peer.out.announcements;
    if (peer.state == PeerState::Ready) peer.stateDeadline = now.instant + announceInterval();
}

// Like a text: three times. If all that a peer ever got from us were a lost datagram,
// it could not open what we call sent until the next announcement.
void Node::repeatAnnouncement(Now now, Peer& peer, Output& out) {
    const auto gap = limits::copyDelay[2] - limits::copyDelay[1];
    const bool last = ++peer.repeats == limits::copies;
    peer.repeatAt = last ? Instant::max() : now.instant + gap;
    announce(now, peer, out);
}

void Node::announceSoon(Now now, Peer& peer, Output& out) {
    if (now.instant >= peer.lastAnnounced + limits::announceSpacing) announce(now, peer, out);
}

// 15 to 20 s, so that of three announcements two may be lost before a peer forgets
// us after 60 s; in proportion for peers that are configured to forget sooner.
Duration Node::announceInterval() {
    const auto lifetime = std::chrono::duration<double>(
        std::min(m_config.keyLifetime, std::chrono::seconds(limits::keyLifetime)));
    const std::chrono::duration<double> interval(
        m_random.uniform(lifetime.count() / 4, lifetime.count() / 3));
    return std::chrono::duration_cast<Duration>(interval);
}

}  // namespace vaultgram
