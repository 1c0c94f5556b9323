// Texts with a receipt: what is sent over x1, and what the owner of the node says of those
// that it was handed. PROTOCOL.md, section 8.
#include "core/node.h"
#include "core/text_parts.h"
#include "core/utf8.h"

#include <algorithm>

namespace vaultgram {
namespace {

std::uint64_t milliseconds(WallTime wall) {
    const auto since = std::chrono::floor<std::chrono::milliseconds>(wall.time_since_epoch());
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, since.count()));
}

}  // namespace

Result<MessageId, SendError> Node::sendX1(Now now, Peer& peer, std::string_view text, Output& out,
                                          const SendAs& as) {
    if (peer.x1->pin.blocked) return tl::unexpected(SendError::Blocked);
    if (!isUtf8(view(text))) return tl::unexpected(SendError::NotText);
    const bool legacy = !peer.x1->isX1 && peer.session;
    const bool fits = text.size() <= limits::text;
    if (!fits || (legacy && !textParts(text, m_config.baseMtu, m_compressor))) {
        drop({now, peer.address, {}}, DropReason::TooLarge, &peer, out);
        return tl::unexpected(SendError::TooLarge);
    }
    Conversation& talk = m_x1->talkOf(parts(now, out), peer);
    OutgoingMessages::Draft draft;
    draft.handle = MessageId{m_nextMessage};
    draft.id = as.id ? *as.id : MsgId(m_random.bytes<MsgId::size>());
    draft.convSeq = std::min(as.convSeq.value_or(talk.convSeq + 1), limits::conversationSeq - 1);
    draft.sentMs = as.sentMs.value_or(milliseconds(now.wall));
    draft.text = text;
    draft.queued = now.instant;
    if (!talk.outgoing.enqueue(draft)) return tl::unexpected(SendError::OutboxFull);
    ++m_nextMessage;
    talk.convSeq = std::max(talk.convSeq, draft.convSeq);
    serve(now, peer, out);
    callIfStuck(now, peer, out);
    return draft.handle;
}

// A text waits, and nothing is under way that would change that.
void Node::callIfStuck(Now now, Peer& peer, Output& out) {
    const Conversation& talk = *peer.x1->talk;
    const bool stuck =
        peer.x1->isX1 ? talk.dead || !X1::maySend(now.instant, *peer.x1) : !maySend(now, peer);
    if (stuck && peer.state != PeerState::Announced) wantProbe(now, peer, out);
    schedule(now, peer);
}

// The handle of a text that is queued or in flight under this id already.
std::optional<MessageId> Node::queuedAs(const Peer& peer, const MsgId& id) {
    if (peer.active)
        if (const auto handle = peer.active->outbox.find(id)) return handle;
    return peer.x1 && peer.x1->talk ? peer.x1->talk->outgoing.find(id) : std::nullopt;
}

bool Node::cancel(PeerId id, MessageId message) {
    Peer* peer = m_peers.find(id);
    if (peer == nullptr) return false;
    if (peer->x1 && peer->x1->talk && peer->x1->talk->outgoing.cancel(message)) {
        serveAt(Instant{}, *peer);  // there is room for another one now
        return true;
    }
    return peer->active && peer->active->outbox.cancel(message);
}

bool Node::stored(Now now, PeerId id, const MsgId& message, Output& /*out*/) {
    Peer* peer = withX1(id);
    if (peer == nullptr || !X1::stored(now.instant, *peer, message)) return false;
    schedule(now, *peer);
    return true;
}

bool Node::notStored(Now now, PeerId id, const MsgId& message, Output& out) {
    Peer* peer = withX1(id);
    return peer != nullptr && X1::notStored(parts(now, out), *peer, message);
}

void Node::sendRead(Now now, PeerId id, std::span<const MsgId> messages, Output& out) {
    Peer* peer = withX1(id);
    if (peer == nullptr || !peer->x1->isX1) return;
    m_x1->read(parts(now, out), *peer, messages);
    schedule(now, *peer);
}

}  // namespace vaultgram
