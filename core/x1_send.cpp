// What leaves over sessions. PROTOCOL.md, sections 5 and 8.
#include "core/session_frame_writer.h"
#include "core/x1.h"

#include <algorithm>

namespace vaultgram {

Conversation& X1::talkOf(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    if (!contact.talk) contact.talk = std::make_unique<Conversation>(node.messageRate);
    return *contact.talk;
}

void X1::pump(const NodeParts& node, Peer& peer) {
    if (peer.x1->pin.blocked) return;
    Conversation& talk = *peer.x1->talk;
    LiveSession* live = talk.sessions.current();
    const bool able = live != nullptr && live->session.maySend(node.now.instant);
    while (able && live->sent.size() < limits::packetsInFlight && fillPacket(node, peer, *live)) {
        sendFrames(node, peer, *live, live->path.current());
        if (talk.firstUnanswered == Instant::max()) talk.firstUnanswered = node.now.instant;
    }
    tellChanges(node, peer);
    sendAcks(node, peer);
}

void X1::tellChanges(const NodeParts& node, Peer& peer) {
    while (const auto change = peer.x1->talk->outgoing.takeChange()) {
        if (change->state == MessageState::Sent) {
            ++node.statistics.out.messages;
            ++peer.out.messages;
        }
        node.out.events.emplace_back(
            MessageChanged{peer.id, change->handle, change->state, Security::Sealed, change->id});
    }
}

void X1::read(const NodeParts& node, Peer& peer, std::span<const MsgId> ids) {
    Conversation& talk = talkOf(node, peer);
    for (const MsgId& id : ids) talk.reads.push(id);
}

// True: there is a packet that asks for an ACK, in m_frames and m_sent.
bool X1::fillPacket(const NodeParts& node, Peer& peer, LiveSession& live) {
    Conversation& talk = *peer.x1->talk;
    m_frames.clear();
    m_sent.clear();
    fillIds(talk.receipts, SentFrame::Kind::Receipt);
    fillMessages(node, peer);
    fillIds(talk.reads, SentFrame::Kind::Read);
    if (m_frames.empty() && talk.pingWanted) writeFrame(m_frames, PingFrame{});
    if (m_frames.empty()) return false;
    talk.pingWanted = false;
    // An ACK that does not fit beside a fragment goes alone when it is due.
    if (live.received.waiting() && live.received.size() <= room())
        live.received.write(node.now.instant, m_frames);
    return true;
}

// RECEIPTs or READs, as many as one frame and the packet hold.
void X1::fillIds(IdQueue& ids, SentFrame::Kind kind) {
    if (ids.empty() || room() < receiptFrameSize(1)) return;
    const std::size_t count =
        std::min({ids.size(), limits::receiptIds, (room() - receiptFrameSize(0)) / MsgId::size});
    const auto taken = ids.first(count);
    if (kind == SentFrame::Kind::Receipt) writeReceipts(m_frames, taken);
    if (kind == SentFrame::Kind::Read) writeReads(m_frames, taken);
    for (const MsgId& id : taken) m_sent.push_back({kind, id});
    ids.drop(count);
}

void X1::fillMessages(const NodeParts& node, Peer& peer) {
    Conversation& talk = *peer.x1->talk;
    while (maySend(node.now.instant, *peer.x1)) {
        const auto frame = talk.outgoing.next(node.now.instant, room(), node.compressor);
        if (!frame) return;
        node.statistics.payloadOut += frame->data.size();
        writeFrame(m_frames, *frame);
        m_sent.push_back({SentFrame::Kind::Fragment, frame->id, frame->index});
    }
}

// Seals m_frames; the packet is followed until it is acknowledged.
void X1::sendFrames(const NodeParts& node, Peer& peer, LiveSession& live, const Endpoint& to) {
    const std::uint64_t seq = live.session.sent() + 1;
    sendAlone(node, peer, live, to);
    if (live.session.sent() == seq) live.sent.sent(node.now.instant, seq, m_sent);
}

// Seals m_frames; what becomes of the packet does not matter.
void X1::sendAlone(const NodeParts& node, Peer& peer, LiveSession& live, const Endpoint& to) {
    const std::size_t begin = node.out.buffer().size();
    const auto seq = live.session.seal(node.now.instant, node.random, m_frames, PacketSize::Whole,
                                       node.out.buffer());
    if (!seq) return;
    node.finish(to, begin, &peer);
    peer.x1->talk->lastSent = node.now.instant;
}

// Of every session, for the two sides need not agree which one is the current.
void X1::sendAcks(const NodeParts& node, Peer& peer) {
    for (const auto& live : peer.x1->talk->sessions.confirmed()) {
        if (!live->received.waiting() || node.now.instant < live->received.due()) continue;
        m_frames.clear();
        live->received.write(node.now.instant, m_frames);
        sendAlone(node, peer, *live, live->path.current());
    }
}

void X1::sendChallenge(const NodeParts& node, Peer& peer, LiveSession& live) {
    m_frames.clear();
    writeFrame(m_frames, PathChallengeFrame{live.path.challenge()});
    sendAlone(node, peer, live, live.path.candidate());
}

void X1::sendResponse(const NodeParts& node, Peer& peer, LiveSession& live, const Endpoint& to,
                      const PathData& data) {
    m_frames.clear();
    writeFrame(m_frames, PathResponseFrame{data});
    sendAlone(node, peer, live, to);
}

void X1::sendClose(const NodeParts& node, Peer& peer, LiveSession& live, CloseReason reason) {
    m_frames.clear();
    writeFrame(m_frames, CloseFrame{reason});
    sendAlone(node, peer, live, live.path.current());
}

void X1::close(const NodeParts& node, Peer& peer, CloseReason reason) {
    if (!peer.x1->talk) return;
    for (const auto& live : peer.x1->talk->sessions.confirmed())
        sendClose(node, peer, *live, reason);
    endSessions(node, peer);
}

void X1::requeue(Conversation& talk, const std::vector<SentFrame>& frames) {
    for (const SentFrame& frame : frames) {
        if (frame.kind == SentFrame::Kind::Fragment) talk.outgoing.lost(frame.id, frame.index);
        if (frame.kind == SentFrame::Kind::Receipt) talk.receipts.pushOnce(frame.id);
        if (frame.kind == SentFrame::Kind::Read) talk.reads.push(frame.id);
    }
}

}  // namespace vaultgram
