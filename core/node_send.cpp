// What goes out: sealed, or in plaintext only where that is asked for and allowed.
// PROTOCOL.md, section 3.4.
#include "core/node.h"
#include "core/sizes.h"
#include "core/text_parts.h"

#include <algorithm>

namespace vaultgram {

Result<MessageId, SendError> Node::send(Now now, PeerId id, std::string_view text, Output& out,
                                        const SendAs& as) {
    Peer* peer = m_peers.find(id);
    if (peer == nullptr) return tl::unexpected(SendError::UnknownPeer);
    if (as.id)
        if (const auto queued = queuedAs(*peer, *as.id)) return *queued;
    if (peer->x1) return sendX1(now, *peer, text, out, as);
    Result<std::vector<Bytes>> parts = textParts(text, m_config.baseMtu, m_compressor);
    if (!parts) {
        const bool large = parts.error() == DropReason::TooLarge;
        if (large) drop({now, peer->address, {}}, DropReason::TooLarge, peer, out);
        return tl::unexpected(large ? SendError::TooLarge : SendError::NotText);
    }
    const MessageId message{m_nextMessage};
    if (!activate(*peer).outbox.enqueue(message, std::move(*parts), text.size(), as.id,
                                        now.instant))
        return tl::unexpected(SendError::OutboxFull);
    ++m_nextMessage;
    pump(now, *peer, out);
    const bool stuck = peer->active->outbox.waiting() && !maySend(now, *peer);
    if (stuck && peer->state != PeerState::Announced) wantProbe(now, *peer, out);
    schedule(now, *peer);
    return message;
}

void Node::allowPlaintext(Now now, PeerId id, bool allow, Output& out) {
    Peer* peer = m_peers.find(id);
    if (peer == nullptr || peer->plaintextAllowed == allow) return;
    if (allow && peer->x1 && peer->x1->isX1) return;
    peer->plaintextAllowed = allow;
    out.events.emplace_back(PeerChanged{id});
    serve(now, *peer, out);
}

// The network refused what we gave it: the texts among it wait again.
void Node::transmitFailed(Now now, const Endpoint& to, Output& out) {
    Peer* peer = m_peers.at(to);
    if (peer == nullptr || (peer->x1 && peer->x1->isX1)) return;  // x1 sends again by itself
    if (peer->active) peer->active->outbox.putBack();
    if (peer->probe) return;  // its window will tell
    peer->unreachable = true;
    peer->stateDeadline = now.instant + limits::retryAfter[0];
    setState(now, *peer, PeerState::Unknown, out);
    schedule(now, *peer);
}

Security Node::securityOf(const Peer& peer) const {
    if (peer.x1 && peer.x1->isX1)
        return peer.shown == Presence::Connected ? Security::Sealed : Security::None;
    if (peer.session)
        return peer.generation == Generation::C ? Security::Anonymous : Security::Sealed;
    return peer.plaintextAllowed && peer.unreachable ? Security::Plaintext : Security::None;
}

// With a key: once the peer has ours and was heard of lately. Without one: never,
// but where the user allowed it and a question for the key stayed unanswered.
bool Node::maySend(Now now, const Peer& peer) const {
    if (peer.x1 && peer.x1->pin.blocked) return false;
    if (!peer.session) return securityOf(peer) == Security::Plaintext;
    if (peer.state != PeerState::Ready) return false;
    return peer.keyGiven || now.instant < peer.lastEvidence + limits::evidenceFor;
}

void Node::pump(Now now, Peer& peer, Output& out) {
    if (peer.x1 && !peer.x1->isX1 && peer.x1->talk) activate(peer);  // texts wait there
    if (!peer.active) return;
    Outbox& outbox = peer.active->outbox;
    outbox.begin();
    sendCopies(now, peer, out);
    const bool drafts = peer.x1 && peer.x1->talk && !peer.x1->talk->outgoing.empty();
    if (!outbox.waiting() && (!drafts || peer.x1->isX1)) return;
    if (!maySend(now, peer)) {
        if (peer.state == PeerState::Ready) wantProbe(now, peer, out);
        return;
    }
    do {
        while (auto part = outbox.takePart(now.instant)) sendPart(now, peer, *part, out);
    } while (feedLegacy(now, peer, out));
}

void Node::sendCopies(Now now, Peer& peer, Output& out) {
    Outbox& outbox = peer.active->outbox;
    while (auto copy = outbox.takeCopy(now.instant)) {
        sendSealed(now, peer, copy->nonce, *copy->payload, out);
        count(now, peer, [](Counts& counts) { ++counts.copiesOut; });
        if (copy->number + 1 < m_config.copies) outbox.addCopyAfter(*copy);
    }
}

void Node::sendPart(Now now, Peer& peer, const Outbox::Part& part, Output& out) {
    const Security security = securityOf(peer);
    if (!fitsOnePacket(part.payload->size(), m_config.baseMtu)) {  // the MTU has shrunk since
        drop({now, peer.address, {}}, DropReason::TooLarge, &peer, out);
        count(now, peer, [](Counts& counts) { ++counts.failed; });
        static_cast<void>(peer.active->outbox.cancel(part.message));
        out.events.emplace_back(
            MessageChanged{peer.id, part.message, MessageState::Failed, Security::None, part.id});
        return;
    }
    count(now, peer, [&](Counts& counts) {
        counts.textOut += part.text;
        counts.packedOut += part.payload->size();
    });
    if (security == Security::Plaintext) {
        sendPlain(now, peer, SocketId::Main, {*part.payload}, out);
    } else {
        const Nonce16 nonce = m_identity.nonces.make(m_random, peer.session->peerKey());
        sendSealed(now, peer, nonce, *part.payload, out);
        // Generation C shows every copy, A and B none twice.
        if (security == Security::Sealed && m_config.copies > 1)
            peer.active->outbox.addCopy(now.instant, part, nonce);
    }
    if (part.last) {
        ++m_statistics.out.messages;
        ++peer.out.messages;
    }
    if (!part.last && !part.first) return;
    const MessageState state = part.last ? MessageState::Sent : MessageState::Sending;
    out.events.emplace_back(MessageChanged{peer.id, part.message, state, security, part.id});
}

void Node::sendSealed(Now now, Peer& peer, const Nonce16& nonce, ByteView payload, Output& out) {
    const bool anonymous = peer.generation == Generation::C;
    m_inner.clear();
    if (!anonymous) {
        const WallTime stamp =
            peer.namesPort ? peer.active->clock.stamp(now) : now.wall - limits::stampOffset;
        peer.session->begin(nonce, stamp, m_inner);
    }
    const std::size_t frame = m_inner.size();
    appendFrame(m_inner, {payload}, effectiveMtu(m_config.baseMtu), Padding::Zeros, m_random);
    const std::size_t padding = m_inner.size() - frame - frameSize(payload.size(), 0);
    count(now, peer, [&](Counts& counts) {
        counts.payloadOut += payload.size();
        counts.paddingOut += padding;
    });

    const std::size_t begin = out.buffer().size();
    if (anonymous) {
        sealTo(peer.session->peerKey(), m_inner, out.buffer());
    } else if (!peer.session->seal(m_identity, m_random, m_inner, out.buffer())) {
        return;  // a key of low order, refused before it gets here
    }
    finish(now, peer, begin, SocketId::Main, out);
}

void Node::sendPlain(Now now, Peer& peer, SocketId socket, const Frame& content, Output& out) {
    const std::size_t begin = out.buffer().size();
    appendFrame(out.buffer(), content, effectiveMtu(m_config.baseMtu), Padding::Random, m_random);
    const std::size_t bare = frameSize(content.payload.size(), content.control.size());
    const std::size_t padding = out.buffer().size() - begin - bare;
    m_statistics.payloadOut += content.payload.size();
    m_statistics.paddingOut += padding;
    if (peer.measures) {  // a question to somebody who is not there makes none
        peer.counts(now.instant).payloadOut += content.payload.size();
        peer.counts(now.instant).paddingOut += padding;
    }
    if (peer.active && content.payload.empty()) peer.active->outbox.countPacket(now.instant);
    finish(now, peer, begin, socket, out);
}

void Node::finish(Now now, Peer& peer, std::size_t begin, SocketId socket, Output& out) {
    const std::size_t size = out.buffer().size() - begin;
    out.finish(socket, peer.address, begin);
    m_statistics.roll(now.instant);
    m_statistics.out.packet(now.instant, size);
    peer.packetOut(now.instant, size);
}

}  // namespace vaultgram
