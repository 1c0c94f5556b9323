// What leaves over sessions. PROTOCOL.md, sections 5 and 8.
#include "core/session_frame_writer.h"
#include "core/x1.h"

#include <algorithm>

namespace vaultgram {
namespace {

bool mayLeave(Instant now, Conversation& talk) {
    return talk.isWindowOpen() && talk.pacer.mayLeave(now);
}

}  // namespace

Conversation& X1::talkOf(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    if (!contact.talk)
        contact.talk = std::make_unique<Conversation>(node.messageRate, node.sendRate);
    return *contact.talk;
}

void X1::pump(const NodeParts& node, Peer& peer) {
    if (peer.x1->pin.blocked) return;
    const Instant now = node.now.instant;
    Conversation& talk = *peer.x1->talk;
    LiveSession* live = talk.sessions.current();
    if (live != nullptr && live->session.maySend(now)) {
        followRoute(now, talk, live->path.current());
        while ((talk.probeWanted || mayLeave(now, talk)) && fillPacket(node, peer, *live)) {
            sendFrames(node, peer, *live, live->path.current());
            if (talk.firstUnanswered == Instant::max()) talk.firstUnanswered = now;
            talk.probeWanted = false;
            talk.pacer.sent(now);
        }
    }
    tellChanges(node, peer);
    sendAcks(node, peer);
}

// What is known of a way holds for that way only.
void X1::followRoute(Instant now, Conversation& talk, const Endpoint& to) {
    if (talk.route != to) {
        if (talk.route.port != 0) talk.rtt = {};
        talk.route = to;
        talk.congestion.reset(now);
        talk.pacer = {};
    }
    const Duration roundTrip = talk.rtt.smoothed().value_or(limits::rttUnknown);
    talk.pacer.setRate(now, talk.congestion.window(), roundTrip);
}

void X1::tellChanges(const NodeParts& node, Peer& peer) {
    OutgoingMessages& outgoing = peer.x1->talk->outgoing;
    for (const OutgoingMessages::Change& change : outgoing.changes()) {
        if (change.state == MessageState::Sent) {
            ++node.statistics.out.messages;
            ++peer.out.messages;
        }
        node.out.events.emplace_back(
            MessageChanged{peer.id, change.handle, change.state, Security::Sealed, change.id});
    }
    outgoing.clearChanges();
}

void X1::read(const NodeParts& node, Peer& peer, std::span<const MsgId> ids) {
    Conversation& talk = talkOf(node, peer);
    for (const MsgId& id : ids) talk.reads.push(id);
    if (!ids.empty()) talk.idsWait(node.now.instant);
}

// True: there is a packet that asks for an ACK, in m_frames and m_sent.
bool X1::fillPacket(const NodeParts& node, Peer& peer, LiveSession& live) {
    Conversation& talk = *peer.x1->talk;
    m_frames.clear();
    m_sent.clear();
    const Instant now = node.now.instant;
    const bool messages = maySend(now, *peer.x1) && talk.outgoing.readyAt(now) <= now;
    const bool ackDue = live.received.waiting() && live.received.due() <= now;
    if (messages || ackDue || talk.pingWanted || talk.idsDue <= now) {
        fillIds(talk.receipts, SentFrame::Kind::Receipt);
        if (messages) fillMessages(node, peer);
        fillIds(talk.reads, SentFrame::Kind::Read);
        if (talk.receipts.empty() && talk.reads.empty()) talk.idsDue = Instant::max();
    }
    if (m_frames.empty() && talk.pingWanted) writeFrame(m_frames, PingFrame{});
    if (m_frames.empty()) return false;
    talk.pingWanted = false;
    if (room() > messageFrameOverhead) fillOverdue(node, peer, live);
    // Also without need, for there is room and the last one may be lost. One that does not fit
    // beside a fragment goes alone when it is due.
    if (!live.received.empty() && live.received.size() <= room())
        live.received.write(node.now.instant, m_frames);
    return true;
}

// All packets have one size, so what is left of this one is free: it takes what should have
// been acknowledged by now, and is the most likely to be lost.
void X1::fillOverdue(const NodeParts& node, Peer& peer, LiveSession& live) {
    Conversation& talk = *peer.x1->talk;
    const Instant now = node.now.instant;
    if (!talk.rtt.smoothed()) return;
    const Duration wait = talk.rtt.lossAfter() + limits::ackDelay;
    m_taken.clear();
    live.sent.copyOverdue(now - wait, room() - messageFrameOverhead, m_taken);
    std::erase_if(m_taken, [this](const SentFrame& frame) {
        return std::find(m_sent.begin(), m_sent.end(), frame) != m_sent.end();
    });
    if (m_taken.empty()) return;
    requeue(now, talk, m_taken);
    fillIds(talk.receipts, SentFrame::Kind::Receipt);
    if (maySend(now, *peer.x1)) fillMessages(node, peer);
    fillIds(talk.reads, SentFrame::Kind::Read);
    if (talk.receipts.empty() && talk.reads.empty()) talk.idsDue = Instant::max();
}

// RECEIPTs or READs, as many as one frame and the packet hold.
void X1::fillIds(IdQueue& ids, SentFrame::Kind kind) {
    if (ids.empty() || room() < receiptFrameSize(1)) return;
    const std::size_t count =
        std::min({ids.size(), limits::receiptIds, (room() - receiptFrameSize(0)) / MsgId::size});
    const auto taken = ids.first(count);
    if (kind == SentFrame::Kind::Receipt) writeReceipts(m_frames, taken);
    if (kind == SentFrame::Kind::Read) writeReads(m_frames, taken);
    for (const MsgId& id : taken) m_sent.push_back({kind, id, 0, MsgId::size});
    ids.drop(count);
}

void X1::fillMessages(const NodeParts& node, Peer& peer) {
    Conversation& talk = *peer.x1->talk;
    const OutgoingMessages::Totals before = talk.outgoing.totals();
    std::uint64_t payload = 0;
    while (const auto frame = talk.outgoing.next(node.now.instant, room(), node.compressor)) {
        payload += frame->data.size();
        writeFrame(m_frames, *frame);
        const auto size = static_cast<std::uint16_t>(messageFrameOverhead + frame->data.size());
        m_sent.push_back({SentFrame::Kind::Fragment, frame->id, frame->index, size});
    }
    const OutgoingMessages::Totals since = talk.outgoing.totals() - before;
    if (payload == 0 && since.packed == 0) return;
    node.count(peer, [&](Counts& counts) {
        counts.payloadOut += payload;
        counts.textOut += since.text;
        counts.packedOut += since.packed;
        counts.resent += since.resent;
    });
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
    const std::size_t padding = limits::sessionPlain - m_frames.size();
    node.count(peer, [padding](Counts& counts) { counts.paddingOut += padding; });
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
    const bool silent = peer.x1->pin.blocked;  // it does not learn that we are here
    for (const auto& live : peer.x1->talk->sessions.confirmed())
        if (!silent) sendClose(node, peer, *live, reason);
    endSessions(node, peer);
}

void X1::requeue(Instant now, Conversation& talk, const std::vector<SentFrame>& frames) {
    for (const SentFrame& frame : frames) {
        if (frame.kind == SentFrame::Kind::Fragment) talk.outgoing.lost(frame.id, frame.index);
        if (frame.kind == SentFrame::Kind::Receipt) talk.receipts.pushOnce(frame.id);
        if (frame.kind == SentFrame::Kind::Read) talk.reads.push(frame.id);
        if (frame.kind != SentFrame::Kind::Fragment) talk.idsDue = now;  // it is late already
    }
}

}  // namespace vaultgram
