// Data packets, stage by stage. PROTOCOL.md, sections 5, 6 and 8.
#include "core/utf8.h"
#include "core/x1.h"

#include <algorithm>

namespace vaultgram {
namespace {

// An authentic packet: whoever it is from is there.
void hear(const NodeParts& node, Peer& peer, LiveSession& live, std::size_t size) {
    Conversation& talk = *peer.x1->talk;
    talk.lastReceived = live.lastReceived = node.now.instant;
    talk.firstUnanswered = Instant::max();
    talk.dead = false;
    peer.unreachable = false;
    peer.packetIn(node.now.instant, size);
}

void countIn(const NodeParts& node, Peer& peer, std::size_t padding, bool late) {
    node.count(peer, [&](Counts& counts) {
        counts.paddingIn += padding;
        if (late) ++counts.lateIn;
    });
}

// False: more messages than are accepted in this time. A packet is taken whole or not at all.
bool withinRate(Instant now, Conversation& talk, const SessionFrames& frames) {
    double messages = 0;
    for (const SessionFrame& frame : frames) {
        const auto* message = std::get_if<MessageFrame>(&frame);
        if (message != nullptr && message->index == 0 && !talk.seen.contains(message->id))
            ++messages;
    }
    return messages == 0 || talk.accepted.takeOrOwe(now, messages);
}

// One packet may bring several fragments of a message that nothing is known of yet.
bool agreeAmongThemselves(const SessionFrames& frames) {
    for (auto at = frames.begin(); !(at == frames.end()); ++at) {
        const SessionFrame frame = *at;
        const auto* message = std::get_if<MessageFrame>(&frame);
        if (message == nullptr) continue;
        for (auto before = frames.begin(); !(before == at); ++before) {
            const SessionFrame earlier = *before;
            const auto* other = std::get_if<MessageFrame>(&earlier);
            if (other != nullptr && other->id == message->id && !sameHeader(*other, *message))
                return false;
        }
    }
    return true;
}

}  // namespace

bool X1::isData(ByteView datagram) const {
    const auto cid = connectionOf(datagram);
    return cid && m_cids.contains(*cid);
}

// REQUIRES: isData().
Peer* X1::receiveData(const NodeParts& node, const Endpoint& from, ByteView datagram) {
    const ConnectionId cid = *connectionOf(datagram);
    Peer* peer = node.peers.find(m_cids.at(cid));
    X1Contact& contact = *peer->x1;
    const auto refuse = [&](DropReason reason) {
        node.drop(from, reason, peer);
        return peer;
    };
    LiveSession* live = contact.talk ? contact.talk->sessions.find(cid) : nullptr;
    if (live == nullptr) return refuse(DropReason::CidUnknown);  // a call that is not answered yet
    const std::uint64_t before = live->session.highestReceived();
    const auto opened = live->session.open(node.now.instant, datagram, m_opened);
    if (!opened) return refuse(opened.error());
    if (contact.pin.blocked) return refuse(DropReason::Blocked);
    if (!confirm(node, *peer, *live, from)) return peer;

    Conversation& talk = *contact.talk;
    hear(node, *peer, *live, datagram.size());
    const auto frames = SessionFrames::parse(opened->plain());
    if (!frames) return refuse(frames.error());
    countIn(node, *peer, opened->plain().size() - frames->size(), opened->seq() < before);
    if (const Status good = check(node, talk, *live, *frames); !good) {
        refuse(good.error());
        if (good.error() == DropReason::AckInvalid) {
            sendClose(node, *peer, *live, CloseReason::Error);
            onClose(node, *peer, *live, CloseReason::Error);
        }
        return peer;
    }
    live->received.received(node.now.instant, opened->seq(), frames->ackEliciting());
    act(node, *peer, *live, {from, opened->seq(), *frames, datagram.size()});
    return peer;
}

// The first packet under a tentative session makes it the current one.
bool X1::confirm(const NodeParts& node, Peer& peer, LiveSession& live, const Endpoint& from) {
    X1Contact& contact = *peer.x1;
    Conversation& talk = *contact.talk;
    if (!talk.sessions.isTentative(live)) return true;
    SessionSet::Sessions gone;
    --m_tentative;
    // Two strangers called at the address of a contact without pin: the first one is it.
    // An identity is one contact's: it may have called two at once.
    const Peer* owner = m_pins.find(live.session.peer());
    const bool taken = owner != nullptr && owner != &peer;
    if (taken || (contact.pin.id && contact.pin.id != live.session.peer())) {
        node.drop(from, DropReason::IdentityMismatch, &peer);
        if (taken) noteElsewhere(node, peer, *owner);
        talk.sessions.remove(live.session.receiveAt(), gone);
        forget(node.now.instant, talk, gone);
        return false;
    }
    if (const LiveSession* old = talk.sessions.current()) noteReplacement(node, peer, *old, from);
    m_responder.settle(live.init);
    talk.sessions.confirm(live, gone);
    forget(node.now.instant, talk, gone);
    contact.initiator.stop();
    opened(node, peer);
    return true;
}

void X1::noteReplacement(const NodeParts& node, Peer& peer, const LiveSession& old,
                         const Endpoint& from) {
    const Instant now = node.now.instant;
    const bool active = now < old.lastReceived + limits::activeWithin;
    if (!active || old.path.current() == from) return;
    std::deque<Instant>& times = peer.x1->talk->replacements;
    std::erase_if(times, [&](Instant at) { return now >= at + limits::replacementsWithin; });
    times.push_back(now);
    if (times.size() < limits::replacementsBeforeNotice) return;
    times.clear();
    node.statistics.count(now, from, DropReason::IdentityInTwoPlaces);
    node.out.events.emplace_back(InTwoPlaces{peer.id});
}

// What only the state of this side can say of the frames of a packet.
Status X1::check(const NodeParts& node, Conversation& talk, const LiveSession& live,
                 const SessionFrames& frames) const {
    for (const SessionFrame& frame : frames) {
        if (const auto* ack = std::get_if<AckFrame>(&frame))
            if (const Status sent = live.session.check(*ack); !sent) return sent;
        if (const auto* message = std::get_if<MessageFrame>(&frame))
            if (const Status same = talk.incoming.check(*message); !same) return same;
    }
    if (!agreeAmongThemselves(frames)) return fail(DropReason::FrameValue);
    if (!withinRate(node.now.instant, talk, frames)) return fail(DropReason::Limited);
    return {};
}

// It may have moved: the newest packet says where it is.
void X1::lookWhere(const NodeParts& node, Peer& peer, LiveSession& live, const Packet& packet) {
    // A small packet would make us send a large one to wherever it says that it is from.
    const bool whole = packet.size >= limits::x1Datagram;
    const bool newest = packet.seq == live.session.highestReceived();
    if (whole && newest && live.path.heardFrom(node.now.instant, packet.from, node.random))
        sendChallenge(node, peer, live);
}

bool X1::mayRespond(Instant now, LiveSession& live, const Packet& packet) {
    if (packet.size < limits::x1Datagram) return false;
    return packet.from == live.path.current() || live.path.mayRespond(now);
}

void X1::act(const NodeParts& node, Peer& peer, LiveSession& live, const Packet& packet) {
    lookWhere(node, peer, live, packet);
    std::optional<PathData> asked;  // answered once: a packet may say that it is from anywhere
    for (const SessionFrame& frame : packet.frames) {
        if (const auto* message = std::get_if<MessageFrame>(&frame))
            onMessage(node, peer, packet.from, *message);
        else if (const auto* ack = std::get_if<AckFrame>(&frame))
            onAck(node, peer, live, *ack);
        else if (const auto* receipt = std::get_if<ReceiptFrame>(&frame))
            onReceipt(node, peer, *receipt);
        else if (const auto* read = std::get_if<ReadFrame>(&frame))
            onRead(node, peer, *read);
        else if (const auto* challenge = std::get_if<PathChallengeFrame>(&frame))
            asked = challenge->data;
        else if (const auto* response = std::get_if<PathResponseFrame>(&frame))
            onPathResponse(node, peer, packet.from, response->data);
        else if (const auto* close = std::get_if<CloseFrame>(&frame))
            return onClose(node, peer, live, close->reason);  // nothing comes after it
        else if (std::holds_alternative<FileWantFrame>(frame) ||
                 std::holds_alternative<FileDataFrame>(frame))
            node.drop(packet.from, DropReason::FileUnwanted, &peer);  // we offer and want none
    }
    if (asked && mayRespond(node.now.instant, live, packet))
        sendResponse(node, peer, live, packet.from, *asked);
}

void X1::onMessage(const NodeParts& node, Peer& peer, const Endpoint& from,
                   const MessageFrame& frame) {
    Conversation& talk = *peer.x1->talk;
    if (talk.seen.contains(frame.id))
        node.count(peer, [](Counts& counts) { ++counts.duplicatesIn; });
    if (talk.seen.isKept(frame.id)) return talk.wantReceipt(node.now.instant, frame.id);
    if (talk.seen.contains(frame.id)) return;  // its owner has not stored it yet
    // An offer, though we do not say that we take files.
    if (frame.kind != MessageKind::Text) return node.drop(from, DropReason::FileUnwanted, &peer);
    const auto payload = talk.incoming.add(node.now.instant, frame);
    if (payload) deliver(node, peer, from, frame, *payload);
}

void X1::deliver(const NodeParts& node, Peer& peer, const Endpoint& from, const MessageFrame& frame,
                 ByteView payload) {
    Conversation& talk = *peer.x1->talk;
    if (talk.unstored.bytes() > limits::unstoredBytes)  // it comes again: it gets no RECEIPT
        return node.drop(from, DropReason::Limited, &peer);
    MessageReceived message{peer.id, Security::Sealed, from, {}};
    message.overX1 = true;
    Status text;
    if (frame.compressed && payload.size() <= limits::text)
        text = node.decompressor.decompress(payload, message.text);
    else if (payload.size() > limits::text)
        text = fail(DropReason::PayloadTooLarge);
    else if (!isUtf8(payload))
        text = fail(DropReason::PayloadUtf8);
    else
        message.text = textOf(payload);
    if (!text) return node.drop(from, text.error(), &peer);
    if (!talk.acceptedBytes.take(node.now.instant, static_cast<double>(message.text.size())))
        return node.drop(from, DropReason::Limited, &peer);  // likewise

    message.trust = peer.x1->pin.trust();
    message.id = frame.id;
    message.convSeq = frame.convSeq;
    message.sentMs = frame.sentMs;
    talk.convSeq = std::max(talk.convSeq, frame.convSeq);
    talk.seen.insert(frame.id, !node.receiptsByOwner);
    if (node.receiptsByOwner)
        talk.unstored.add(frame.id, message.text.size());
    else
        talk.wantReceipt(node.now.instant, frame.id);
    ++node.statistics.in.messages;
    ++peer.in.messages;
    node.count(peer, [&](Counts& counts) {
        counts.textIn += message.text.size();
        counts.payloadIn += payload.size();
    });
    node.out.events.emplace_back(std::move(message));
}

void X1::onAck(const NodeParts& node, Peer& peer, LiveSession& live, const AckFrame& ack) {
    Conversation& talk = *peer.x1->talk;
    const Instant now = node.now.instant;
    const std::size_t inFlight = talk.bytesInFlight();
    m_taken.clear();
    m_sentAt.clear();
    if (!live.sent.acknowledge(now, ack, talk.rtt, m_taken, m_sentAt)) return;
    talk.loss.acknowledged(now, m_sentAt.size());
    node.count(peer, [this](Counts& counts) { counts.acknowledged += m_sentAt.size(); });
    talk.expiries = 0;
    talk.ptoFrom = now;
    for (const Instant sentAt : m_sentAt) talk.congestion.acknowledged(sentAt, inFlight);
    for (const SentFrame& frame : m_taken)
        if (frame.kind == SentFrame::Kind::Fragment)
            talk.outgoing.acknowledged(now, frame.id, frame.index, 8 * talk.rtt.pto());
}

void X1::onReceipt(const NodeParts& node, Peer& peer, const ReceiptFrame& receipt) {
    OutgoingMessages& outgoing = peer.x1->talk->outgoing;
    for (std::size_t i = 0; i < receipt.ids.size(); ++i) {
        const auto queued = outgoing.queuedAt(receipt.ids.at(i));
        const auto handle = outgoing.receipt(receipt.ids.at(i));
        if (!handle) continue;
        if (queued) node.delivered(peer, node.now.instant - *queued);
        node.out.events.emplace_back(MessageChanged{peer.id, *handle, MessageState::Delivered,
                                                    Security::Sealed, receipt.ids.at(i)});
    }
}

void X1::onRead(const NodeParts& node, Peer& peer, const ReadFrame& read) {
    MessagesRead event{peer.id, {}};
    for (std::size_t i = 0; i < read.ids.size(); ++i) event.ids.push_back(read.ids.at(i));
    node.out.events.emplace_back(std::move(event));
}

bool X1::stored(Instant now, Peer& peer, const MsgId& id) {
    Conversation* talk = peer.x1->talk.get();
    if (talk == nullptr) return false;
    talk->unstored.remove(id);
    if (!talk->seen.keep(id)) return false;
    talk->wantReceipt(now, id);
    return true;
}

bool X1::notStored(const NodeParts& node, Peer& peer, const MsgId& id) {
    Conversation* talk = peer.x1->talk.get();
    if (talk == nullptr) return false;
    talk->unstored.remove(id);
    if (!talk->seen.forget(id)) return false;
    node.drop(peer.address, DropReason::StoreFailed, &peer);
    return true;
}

void X1::onPathResponse(const NodeParts& node, Peer& peer, const Endpoint& from,
                        const PathData& data) {
    const auto& sessions = peer.x1->talk->sessions.confirmed();
    for (const auto& live : sessions) {
        const Endpoint before = live->path.current();
        if (!live->path.answered(node.now.instant, from, data)) continue;
        // The peer moved, not the session.
        for (const auto& other : sessions)
            if (other->path.current() == before) other->path.moveTo(from);
        learnAddress(node, peer, from);
        node.out.events.emplace_back(PeerChanged{peer.id});
        return;
    }
}

void X1::onClose(const NodeParts& node, Peer& peer, LiveSession& live, CloseReason reason) {
    Conversation& talk = *peer.x1->talk;
    SessionSet::Sessions gone;
    talk.sessions.remove(live.session.receiveAt(), gone);
    forget(node.now.instant, talk, gone);
    if (talk.sessions.current() != nullptr) return;
    const bool again = reason == CloseReason::Restart || reason == CloseReason::Error;
    if (again) return trigger(node, peer);
    peer.unreachable = true;
    peer.x1->initiator.retryLater(node.now.instant, Initiator::Series::Contact, node.random);
}

}  // namespace vaultgram
