// What comes in, stage by stage. PROTOCOL.md, sections 2.6, 3.2 and 3.5.
#include "core/node.h"
#include "core/sizes.h"

#include <algorithm>

namespace vaultgram {
namespace {

bool opensBoxes(const Peer& peer) {
    return peer.session && peer.generation == Generation::AB;
}

// Once, and only of those that show their clock.
void tellSkew(Now now, Peer& peer, Output& out) {
    if (peer.skewTold || !peer.namesPort) return;
    const auto skew = peer.active->clock.skew(now);
    if (!skew) return;
    peer.skewTold = true;
    out.events.emplace_back(ClockSkewed{peer.id, *skew});
}

}  // namespace

void Node::receive(Now now, SocketId socket, const Endpoint& from, ByteView datagram, Output& out) {
    m_statistics.roll(now.instant);
    m_statistics.in.packet(now.instant, datagram.size());
    const Arrival arrival{now, from, datagram};
    if (socket != SocketId::Main) return receiveAnswer(arrival, socket, out);
    receiveMain(arrival, out);
}

void Node::receiveMain(const Arrival& arrival, Output& out) {
    if (m_x1 && receiveX1(arrival, out)) return;
    if (openBox(arrival, out)) return;
    if (openSealedBox(arrival, out)) return;
    receivePlaintext(arrival, out);
}

// True: the packet was a Box of a contact, and is dealt with.
bool Node::openBox(const Arrival& arrival, Output& out) {
    if (arrival.datagram.size() < limits::boxOverhead) return false;

    // The likely one is always tried: a flood of junk from elsewhere must not use up
    // what the real peer needs.
    Peer* likely = m_peers.likely(arrival.from);
    if (likely != nullptr && tryBox(arrival, *likely, out)) return true;

    // Then those of whom it is not known where they send from, then the others.
    const std::span<const PeerId> neighbours = m_peers.on(arrival.from.ip);
    std::size_t tries = likely != nullptr ? 1 : 0;
    const std::size_t start = neighbours.size() > limits::candidates ? m_rotation++ : 0;
    const std::size_t looked = std::min(neighbours.size(), limits::neighbours);
    for (std::size_t i = 0; i < 2 * looked; ++i) {
        Peer* peer = m_peers.find(neighbours[(start + i % looked) % neighbours.size()]);
        const bool itsTurn = peer->source.has_value() == (i >= looked);
        if (!itsTurn || peer == likely || !opensBoxes(*peer)) continue;
        if (tries++ == limits::candidates || !m_trials.take(arrival.now.instant)) return false;
        if (tryBox(arrival, *peer, out)) return true;
    }
    return false;
}

bool Node::tryBox(const Arrival& arrival, Peer& peer, Output& out) {
    if (!opensBoxes(peer)) return false;
    const auto inner = peer.session->open(m_identity, arrival.datagram, m_opened);
    if (inner) {
        acceptBox(arrival, peer, *inner, out);
        return true;
    }
    const bool authentic =
        inner.error() == DropReason::InnerShort || inner.error() == DropReason::Reflected;
    if (authentic) drop(arrival, inner.error(), &peer, out);
    return authentic;
}

void Node::acceptBox(const Arrival& arrival, Peer& peer, const LegacySession::Inner& inner,
                     Output& out) {
    if (refusedOfX1(arrival, &peer, DropReason::DowngradeRefused, out)) return;
    Peer::Active& active = activate(peer);
    const Result<Frame> frame = decodeFrame(inner.frame);  // while memory comes for check()
    if (const Status fresh = peer.session->check(inner); !fresh)
        return drop(arrival, fresh.error(), &peer, out);
    if (!active.accepted.take(arrival.now.instant))
        return drop(arrival, DropReason::Limited, &peer, out);

    peer.session->remember(inner);
    m_peers.learnSource(peer, arrival.from);
    peer.packetIn(arrival.now.instant, arrival.datagram.size());
    active.clock.sample(arrival.now, inner.timestamp);
    tellSkew(arrival.now, peer, out);
    evidence(arrival.now, peer, out);

    if (!frame) return drop(arrival, frame.error(), &peer, out);
    count(arrival.now, peer, [&](Counts& counts) { counts.paddingIn += frame->padding; });
    if (!frame->control.empty()) receiveControl(arrival, frame->control, out);
    if (!frame->payload.empty()) deliver(arrival, peer, frame->payload, Security::Sealed, out);
    schedule(arrival.now, peer);
}

// True: the packet was a SealedBox from a contact's address, and is dealt with.
bool Node::openSealedBox(const Arrival& arrival, Output& out) {
    Peer* peer = m_peers.at(arrival.from);
    if (peer == nullptr || !peer->session) return false;
    const bool expected = peer->generation == Generation::C;
    // X25519 for each packet: bounded. Towards other generations it only names a reason.
    TokenBucket& trials = expected ? m_trials : m_sealTrials;
    if (!trials.take(arrival.now.instant)) return false;
    const Result<Opened> opened = openSealed(m_identity.enc, arrival.datagram, m_opened);
    if (!opened) return false;
    if (!expected) {
        drop(arrival, DropReason::SealUnexpected, peer, out);
        return true;
    }
    acceptSealedBox(arrival, *peer, *opened, out);
    return true;
}

void Node::acceptSealedBox(const Arrival& arrival, Peer& peer, const Opened& opened, Output& out) {
    if (refusedOfX1(arrival, &peer, DropReason::DowngradeRefused, out)) return;
    if (const Status fresh = peer.session->checkSealed(arrival.datagram); !fresh)
        return drop(arrival, fresh.error(), &peer, out);
    if (!activate(peer).accepted.take(arrival.now.instant))
        return drop(arrival, DropReason::Limited, &peer, out);
    peer.session->rememberSealed(arrival.datagram);
    peer.packetIn(arrival.now.instant, arrival.datagram.size());
    evidence(arrival.now, peer, out);

    const Result<Frame> frame = decodeFrame(opened.bytes());
    if (!frame) return drop(arrival, frame.error(), &peer, out);
    count(arrival.now, peer, [&](Counts& counts) { counts.paddingIn += frame->padding; });
    if (!frame->control.empty()) receiveControl(arrival, frame->control, out);
    if (!frame->payload.empty()) deliver(arrival, peer, frame->payload, Security::Anonymous, out);
    schedule(arrival.now, peer);
}

bool Node::deliver(const Arrival& arrival, Peer& peer, ByteView payload, Security security,
                   Output& out) {
    MessageReceived message{peer.id, security, arrival.from, {}};
    if (const Status text = m_decompressor.decompress(payload, message.text); !text) {
        drop(arrival, text.error(), &peer, out);
        return false;
    }
    if (!activate(peer).text.take(arrival.now.instant, static_cast<double>(message.text.size()))) {
        drop(arrival, DropReason::Limited, &peer, out);
        return false;
    }
    ++m_statistics.in.messages;
    ++peer.in.messages;
    count(arrival.now, peer, [&](Counts& counts) {
        counts.textIn += message.text.size();
        counts.payloadIn += payload.size();
        if (security == Security::Plaintext) ++counts.plaintextIn;
    });
    if (security == Security::Plaintext) m_statistics.countClear(arrival.now.instant, arrival.from);
    out.events.emplace_back(std::move(message));
    return true;
}

void Node::receivePlaintext(const Arrival& arrival, Output& out) {
    const Result<Frame> frame = decodeFrame(arrival.datagram);
    if (!frame) {
        const bool sealed = !looksLikeFrame(arrival.datagram);
        if (frame.error() == DropReason::FrameMalformed && sealed) return undecodable(arrival, out);
        return drop(arrival, frame.error(), m_peers.likely(arrival.from), out);
    }
    if (m_x1 && !frame->handshake.empty()) {
        Peer* peer = m_x1->receiveHandshake(parts(arrival.now, out), arrival.from, *frame,
                                            arrival.datagram.size());
        if (peer != nullptr)
            serve(arrival.now, *peer, out);
        else if (Peer* there = m_peers.likely(arrival.from))
            schedule(arrival.now, *there);
    }
    if (!frame->control.empty()) receiveControl(arrival, frame->control, out);
    if (!frame->payload.empty()) receivePlaintextText(arrival, frame->payload, out);
}

// Anyone could have written it: shown apart, and never for someone unknown.
void Node::receivePlaintextText(const Arrival& arrival, ByteView payload, Output& out) {
    Peer* peer = m_peers.likely(arrival.from);
    if (peer == nullptr) return drop(arrival, DropReason::PlaintextStranger, nullptr, out);
    if (refusedOfX1(arrival, peer, DropReason::PlaintextRefused, out)) return;
    if (!activate(*peer).shown.take(arrival.now.instant))
        return drop(arrival, DropReason::Limited, peer, out);
    static_cast<void>(deliver(arrival, *peer, payload, Security::Plaintext, out));
    // It has lost our key, or never had it.
    wantProbe(arrival.now, *peer, out);
    announceSoon(arrival.now, *peer, out);
    schedule(arrival.now, *peer);
}

void Node::receiveControl(const Arrival& arrival, ByteView json, Output& out) {
    Peer* peer = m_peers.likely(arrival.from);
    const Result<Control> control = decodeControl(json);
    if (!control) return drop(arrival, control.error(), peer, out);
    if (!isAnnouncement(*control)) return;  // something that later versions may say
    if (isProbe(*control)) return answerProbe(arrival, out);
    const Result<Announcement> announcement = verifyAnnouncement(*control);
    if (!announcement) return drop(arrival, announcement.error(), peer, out);
    if (announcement->key == publicKey()) return drop(arrival, DropReason::Reflected, peer, out);
    hear(arrival, *announcement, out);
}

// We answer as the reference does, but never with more bytes than came in, and
// remember nothing of it.
void Node::answerProbe(const Arrival& arrival, Output& out) {
    if (!m_config.answerProbes) return;
    const std::size_t wanted =
        std::min(effectiveMtu(m_config.baseMtu), arrival.datagram.size() - 1);
    if (arrival.datagram.empty() || frameSize(0, m_announcement.size()) > wanted)
        return drop(arrival, DropReason::ProbeShort, nullptr, out);
    if (!m_probeAnswers.take(arrival.now.instant))
        return drop(arrival, DropReason::Limited, nullptr, out);

    const std::size_t begin = out.buffer().size();
    appendFrame(out.buffer(), {{}, view(m_announcement)}, wanted, Padding::Random, m_random);
    out.finish(SocketId::Main, arrival.from, begin);
    m_statistics.out.packet(arrival.now.instant, out.buffer().size() - begin);
    ++m_statistics.probeAnswersOut;
}

// An announcement is a hint, whoever signed it: it never changes a key.
void Node::hear(const Arrival& arrival, const Announcement& announcement, Output& out) {
    ++m_statistics.in.announcements;
    const Endpoint named{arrival.from.ip, announcement.port.value_or(arrival.from.port)};
    Peer* peer = m_peers.at(named);
    if (peer == nullptr) peer = m_peers.likely(arrival.from);
    if (peer == nullptr) return listRequest(arrival, announcement, out);
    if (refusedOfX1(arrival, peer, DropReason::DowngradeRefused, out)) return;

    ++peer->in.announcements;
    const bool known = peer->session && peer->session->peerKey() == announcement.key &&
                       peer->generation == announcement.generation;
    if (known) {
        peer->lastSign = arrival.now.instant;
        if (peer->keyGiven) peer->namesPort = announcement.port.has_value();
        announceSoon(arrival.now, *peer, out);
    }
    if (!known || peer->state == PeerState::Unknown) wantProbe(arrival.now, *peer, out);
    schedule(arrival.now, *peer);
}

void Node::listRequest(const Arrival& arrival, const Announcement& announcement, Output& out) {
    const Endpoint address{arrival.from.ip, announcement.port.value_or(arrival.from.port)};
    if (!m_requestNotes.take(arrival.now.instant))
        return drop(arrival, DropReason::Limited, nullptr, out);
    const bool isNew = m_requests.note({address, announcement.generation, arrival.now.instant});
    if (isNew) out.events.emplace_back(RequestReceived{address, announcement.generation});
    if (!m_config.acceptRequests || m_peers.size() >= limits::acceptedPeers) return;
    if (m_acceptances.take(arrival.now.instant))
        static_cast<void>(addPeer(arrival.now, address, out));
}

// Sealed, but with nothing that we know: its keys may be new, or it has old ones of ours.
void Node::undecodable(const Arrival& arrival, Output& out) {
    Peer* peer = suspect(arrival.from);
    const bool whole = m_x1 && arrival.datagram.size() == limits::x1Datagram;
    if (refusedOfX1(arrival, peer, DropReason::CidUnknown, out)) return;
    if (whole) {  // of a session that is over, or of nobody
        if (peer != nullptr) askAgain(arrival, *peer, out);
        return drop(arrival, DropReason::CidUnknown, peer, out);
    }
    if (peer == nullptr) {
        askNeighbours(arrival, out);
        return drop(arrival, DropReason::Undecodable, nullptr, out);
    }
    askAgain(arrival, *peer, out);
    auto& held = activate(*peer).held;
    const bool asking = peer->probe || peer->probeWaits;
    if (!asking || held.size() == limits::heldPackets)
        return drop(arrival, DropReason::Undecodable, peer, out);
    held.emplace_back(arrival.from, Bytes(arrival.datagram.begin(), arrival.datagram.end()));
}

void Node::askAgain(const Arrival& arrival, Peer& peer, Output& out) {
    wantProbe(arrival.now, peer, out);
    if (peer.session) announceSoon(arrival.now, peer, out);
    schedule(arrival.now, peer);
}

// Several contacts share this host, and one of generation A may have a new port.
void Node::askNeighbours(const Arrival& arrival, Output& out) {
    const std::span<const PeerId> neighbours = m_peers.on(arrival.from.ip);
    std::size_t asked = 0;
    for (std::size_t i = 0; i < neighbours.size() && asked < limits::candidates; ++i) {
        Peer* peer = m_peers.find(neighbours[i]);
        if (!peer->namesPort || peer->generation != Generation::AB) continue;
        askAgain(arrival, *peer, out);
        ++asked;
    }
}

// Who an unauthenticated packet may be from: the contact with this address, or the
// only one on this host.
Peer* Node::suspect(const Endpoint& from) {
    if (Peer* likely = m_peers.likely(from)) return likely;
    const std::span<const PeerId> neighbours = m_peers.on(from.ip);
    return neighbours.size() == 1 ? m_peers.find(neighbours.front()) : nullptr;
}

}  // namespace vaultgram
