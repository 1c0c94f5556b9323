#include "core/outgoing_messages.h"

#include "core/session_frame_writer.h"

#include <algorithm>
#include <bit>

namespace vaultgram {
namespace {

// It may need several fragments.
bool isLarge(const OutgoingMessages::Draft& draft) {
    return draft.text.size() > limits::fragmentData;
}

constexpr std::uint64_t bitOf(std::uint16_t index) {
    return std::uint64_t{1} << index;
}

}  // namespace

OutgoingMessages::Queue& OutgoingMessages::queueFor(const Draft& draft) {
    return isLarge(draft) ? m_large : m_small;
}

bool OutgoingMessages::enqueue(Draft draft) {
    const std::size_t bytes = draft.text.size();
    if (size() >= limits::outboxMessages || m_bytes + bytes > limits::outboxBytes) return false;
    if (!m_handles.emplace(draft.id, draft.handle).second) return false;
    m_bytes += bytes;
    Queue& queue = queueFor(draft);
    queue.push_back({std::move(draft), m_nextPlace++});
    return true;
}

void OutgoingMessages::forget(const Draft& draft) {
    m_bytes -= draft.text.size();
    m_handles.erase(draft.id);
}

bool OutgoingMessages::cancel(MessageId handle) {
    const auto isIt = [&](const auto& each) { return each.draft.handle == handle; };
    const auto flying = std::find_if(m_flying.begin(), m_flying.end(), isIt);
    if (flying != m_flying.end()) {
        land(flying);
        return true;
    }
    for (Queue* queue : {&m_small, &m_large}) {
        const auto waiting = std::find_if(queue->begin(), queue->end(), isIt);
        if (waiting == queue->end()) continue;
        forget(waiting->draft);
        queue->erase(waiting);
        return true;
    }
    return false;
}

std::optional<MessageId> OutgoingMessages::find(const MsgId& id) const {
    const auto found = m_handles.find(id);
    if (found == m_handles.end()) return {};
    return found->second;
}

OutgoingMessages::Queue* OutgoingMessages::oldest() {
    if (m_small.empty()) return m_large.empty() ? nullptr : &m_large;
    if (m_large.empty()) return &m_small;
    return m_small.front().place < m_large.front().place ? &m_small : &m_large;
}

std::optional<OutgoingMessages::Draft> OutgoingMessages::takeFront() {
    Queue* queue = oldest();
    if (queue == nullptr) return {};
    Draft draft = std::move(queue->front().draft);
    queue->pop_front();
    forget(draft);
    return draft;
}

void OutgoingMessages::putBack(Draft draft) {
    const Queue* queue = oldest();
    const std::int64_t place = queue == nullptr ? m_nextPlace++ : queue->front().place - 1;
    m_bytes += draft.text.size();
    m_handles.emplace(draft.id, draft.handle);
    Queue& own = queueFor(draft);
    own.push_front({std::move(draft), place});
}

bool OutgoingMessages::hasRoom(bool large) const {
    if (m_flying.size() == limits::messagesInFlight) return false;
    return !large || m_fragmented < limits::fragmentedInFlight;
}

// The next one that waits, put into flight, if it may be.
OutgoingMessages::Flying* OutgoingMessages::start(Instant now, bool large, Compressor& compressor) {
    Queue& queue = large ? m_large : m_small;
    if (queue.empty() || !hasRoom(large) || !m_rate.take(now)) return nullptr;
    Flying& message = m_flying.emplace_back();
    message.draft = std::move(queue.front().draft);
    message.large = large;
    queue.pop_front();
    m_fragmented += large ? 1U : 0U;

    const std::string& text = message.draft.text;
    // Every packet is padded to the same size: below one packet there is nothing to save.
    // No text at all has no fragment, but a frame of zstd.
    if (large || text.empty()) compressor.compress(text, 0, message.zipped);
    message.compressed = text.empty() || (large && message.zipped.size() < text.size());
    if (!message.compressed) message.zipped = {};

    const std::size_t bytes = message.compressed ? message.zipped.size() : text.size();
    const std::size_t count = (bytes + limits::fragmentData - 1) / limits::fragmentData;
    message.count = static_cast<std::uint16_t>(count);
    message.all = message.toSend = ~std::uint64_t{0} >> (limits::fragments - count);
    return &message;
}

OutgoingMessages::Flying* OutgoingMessages::toGo(bool large) {
    const auto found = std::find_if(
        m_flying.begin(), m_flying.end(),
        [large](const Flying& message) { return message.large == large && message.toSend != 0; });
    return found == m_flying.end() ? nullptr : &*found;
}

std::optional<MessageFrame> OutgoingMessages::next(Instant now, std::size_t room,
                                                   Compressor& compressor) {
    for (const bool large : {false, true}) {
        Flying* message = toGo(large);
        if (message == nullptr) message = start(now, large, compressor);
        if (message == nullptr) continue;
        const MessageFrame frame = fragment(*message);
        if (messageFrameOverhead + frame.data.size() > room) return {};
        noteLeft(*message, frame.index);
        return frame;
    }
    return {};
}

void OutgoingMessages::noteLeft(Flying& message, std::uint16_t index) {
    if ((message.left & bitOf(index)) != 0) ++m_resent;
    message.left |= bitOf(index);
    message.toSend &= ~bitOf(index);
    tell(message, message.toSend == 0 ? MessageState::Sent : MessageState::Sending);
}

// Forwards only: what goes again does not change what was said.
void OutgoingMessages::tell(Flying& message, MessageState state) {
    if (state <= message.told) return;
    message.told = state;
    m_changes.push_back({message.draft.handle, message.draft.id, state});
}

MessageFrame OutgoingMessages::fragment(const Flying& message) {
    const auto index = static_cast<std::uint16_t>(std::countr_zero(message.toSend));
    MessageFrame frame;
    frame.id = message.draft.id;
    frame.convSeq = message.draft.convSeq;
    frame.sentMs = message.draft.sentMs;
    frame.compressed = message.compressed;
    frame.index = index;
    frame.count = message.count;
    const std::size_t begin = index * limits::fragmentData;
    const ByteView payload =
        message.compressed ? ByteView(message.zipped) : view(message.draft.text);
    frame.data = payload.subspan(begin, std::min(limits::fragmentData, payload.size() - begin));
    return frame;
}

OutgoingMessages::Flight::iterator OutgoingMessages::inFlight(const MsgId& id) {
    return std::find_if(m_flying.begin(), m_flying.end(),
                        [&](const Flying& each) { return each.draft.id == id; });
}

void OutgoingMessages::acknowledged(Instant now, const MsgId& id, std::uint16_t index,
                                    Duration receiptWait) {
    const auto message = inFlight(id);
    if (message == m_flying.end()) return;
    message->acknowledged |= bitOf(index);
    message->toSend &= ~bitOf(index);
    if (message->acknowledged != message->all || message->receiptBy != Instant::max()) return;
    const Duration wait = std::max<Duration>(limits::receiptAfter, receiptWait);
    const Duration backedOff = wait * (1 << std::min(message->tries, 5));
    message->receiptBy = now + std::min<Duration>(backedOff, limits::receiptMax);
}

void OutgoingMessages::lost(const MsgId& id, std::uint16_t index) {
    const auto message = inFlight(id);
    if (message == m_flying.end()) return;
    if ((message->acknowledged & bitOf(index)) == 0) message->toSend |= bitOf(index);
}

void OutgoingMessages::land(const Flight::iterator& message) {
    forget(message->draft);
    m_fragmented -= message->large ? 1U : 0U;
    m_flying.erase(message);
}

std::optional<MessageId> OutgoingMessages::receipt(const MsgId& id) {
    const auto message = inFlight(id);
    if (message == m_flying.end()) return {};
    const MessageId handle = message->draft.handle;
    land(message);
    return handle;
}

void OutgoingMessages::tick(Instant now) {
    for (Flying& message : m_flying) {
        if (now < message.receiptBy) continue;
        message.receiptBy = Instant::max();
        message.toSend = message.all;
        message.acknowledged = 0;
        ++message.tries;
    }
}

Instant OutgoingMessages::readyAt(Instant now) {
    if (toGo(false) != nullptr || toGo(true) != nullptr) return now;
    const bool more = (!m_small.empty() && hasRoom(false)) || (!m_large.empty() && hasRoom(true));
    return more ? m_rate.readyAt(now) : Instant::max();
}

Instant OutgoingMessages::overdueAt() const {
    Instant next = Instant::max();
    for (const Flying& message : m_flying) next = std::min(next, message.receiptBy);
    return next;
}

}  // namespace vaultgram
