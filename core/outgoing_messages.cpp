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

}  // namespace

bool OutgoingMessages::enqueue(Draft draft) {
    const std::size_t size = draft.text.size();
    if (m_messages.size() >= limits::outboxMessages || m_bytes + size > limits::outboxBytes)
        return false;
    m_bytes += size;
    m_handles.emplace(draft.id, draft.handle);
    m_messages.emplace_back().draft = std::move(draft);
    return true;
}

bool OutgoingMessages::cancel(MessageId handle) {
    const auto found = std::find_if(m_messages.begin(), m_messages.end(), [&](const Message& each) {
        return each.draft.handle == handle;
    });
    if (found == m_messages.end()) return false;
    erase(found);
    return true;
}

std::optional<MessageId> OutgoingMessages::find(const MsgId& id) const {
    const auto found = m_handles.find(id);
    if (found == m_handles.end()) return {};
    return found->second;
}

void OutgoingMessages::erase(Messages::iterator message) {
    m_bytes -= message->draft.text.size();
    m_handles.erase(message->draft.id);
    if (message - m_messages.begin() < static_cast<std::ptrdiff_t>(m_started)) {
        --m_started;
        if (isLarge(message->draft)) --m_fragmented;
    }
    m_messages.erase(message);
}

std::optional<OutgoingMessages::Draft> OutgoingMessages::takeFront() {
    if (m_started == m_messages.size()) return {};
    const auto front = m_messages.begin() + static_cast<std::ptrdiff_t>(m_started);
    Draft draft = front->draft;
    erase(front);
    return draft;
}

void OutgoingMessages::putBack(Draft draft) {
    m_bytes += draft.text.size();
    m_handles.emplace(draft.id, draft.handle);
    const auto front = m_messages.begin() + static_cast<std::ptrdiff_t>(m_started);
    m_messages.insert(front, Message{})->draft = std::move(draft);
}

bool OutgoingMessages::mayStart(Instant now, const Message& message) {
    if (m_started == limits::messagesInFlight) return false;
    if (isLarge(message.draft) && m_fragmented == limits::fragmentedInFlight) return false;
    return m_rate.take(now);
}

void OutgoingMessages::start(Message& message, Compressor& compressor) {
    const std::string& text = message.draft.text;
    // Every packet is padded to the same size: below one packet there is nothing to save.
    // No text at all has no fragment, but a frame of zstd.
    const bool worthIt = text.size() > limits::fragmentData || text.empty();
    if (worthIt) compressor.compress(text, 0, message.payload);
    message.compressed = worthIt && (message.payload.size() < text.size() || text.empty());
    if (!message.compressed) message.payload.assign(text.begin(), text.end());

    const std::size_t count =
        (message.payload.size() + limits::fragmentData - 1) / limits::fragmentData;
    message.count = static_cast<std::uint16_t>(std::max<std::size_t>(1, count));
    message.all = ~std::uint64_t{0} >> (limits::fragments - message.count);
    message.toSend = message.all;
}

std::optional<MessageFrame> OutgoingMessages::next(Instant now, std::size_t room,
                                                   Compressor& compressor) {
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        Message& message = m_messages[i];
        if (i == m_started) {
            if (!mayStart(now, message)) return {};
            start(message, compressor);
            ++m_started;
            m_fragmented += static_cast<std::size_t>(isLarge(message.draft));
        }
        if (message.toSend == 0) continue;
        const MessageFrame frame = fragment(message);
        if (messageFrameOverhead + frame.data.size() > room) return {};
        noteLeft(message, frame.index);
        return frame;
    }
    return {};
}

void OutgoingMessages::noteLeft(Message& message, std::uint16_t index) {
    const std::uint64_t bit = std::uint64_t{1} << index;
    if ((message.left & bit) != 0) ++m_resent;
    message.left |= bit;
    message.toSend &= ~bit;
    tell(message, message.toSend == 0 ? MessageState::Sent : MessageState::Sending);
}

// Forwards only: what goes again does not change what was said.
void OutgoingMessages::tell(Message& message, MessageState state) {
    if (state <= message.told) return;
    message.told = state;
    m_changes.push_back({message.draft.handle, message.draft.id, state});
}

MessageFrame OutgoingMessages::fragment(const Message& message) {
    const auto index = static_cast<std::uint16_t>(std::countr_zero(message.toSend));
    MessageFrame frame;
    frame.id = message.draft.id;
    frame.convSeq = message.draft.convSeq;
    frame.sentMs = message.draft.sentMs;
    frame.compressed = message.compressed;
    frame.index = index;
    frame.count = message.count;
    const std::size_t begin = index * limits::fragmentData;
    const ByteView payload = message.payload;
    frame.data = payload.subspan(begin, std::min(limits::fragmentData, payload.size() - begin));
    return frame;
}

std::optional<OutgoingMessages::Change> OutgoingMessages::takeChange() {
    if (m_changes.empty()) return {};
    const Change change = m_changes.front();
    m_changes.pop_front();
    return change;
}

OutgoingMessages::Message* OutgoingMessages::inFlight(const MsgId& id) {
    for (std::size_t i = 0; i < m_started; ++i)
        if (m_messages[i].draft.id == id) return &m_messages[i];
    return nullptr;
}

void OutgoingMessages::acknowledged(Instant now, const MsgId& id, std::uint16_t index,
                                    Duration receiptWait) {
    Message* message = inFlight(id);
    if (message == nullptr) return;
    const std::uint64_t bit = std::uint64_t{1} << index;
    message->acknowledged |= bit;
    message->toSend &= ~bit;
    if (message->acknowledged != message->all || message->receiptBy != Instant::max()) return;
    const Duration wait = std::max<Duration>(limits::receiptAfter, receiptWait);
    const Duration backedOff = wait * (1 << std::min(message->tries, 5));
    message->receiptBy = now + std::min<Duration>(backedOff, limits::receiptMax);
}

void OutgoingMessages::lost(const MsgId& id, std::uint16_t index) {
    Message* message = inFlight(id);
    if (message == nullptr) return;
    const std::uint64_t bit = std::uint64_t{1} << index;
    if ((message->acknowledged & bit) == 0) message->toSend |= bit;
}

std::optional<MessageId> OutgoingMessages::receipt(const MsgId& id) {
    const auto end = m_messages.begin() + static_cast<std::ptrdiff_t>(m_started);
    const auto found = std::find_if(m_messages.begin(), end,
                                    [&](const Message& each) { return each.draft.id == id; });
    if (found == end) return {};
    const MessageId handle = found->draft.handle;
    erase(found);
    return handle;
}

void OutgoingMessages::tick(Instant now) {
    for (std::size_t i = 0; i < m_started; ++i) {
        Message& message = m_messages[i];
        if (now < message.receiptBy) continue;
        message.receiptBy = Instant::max();
        message.toSend = message.all;
        message.acknowledged = 0;
        ++message.tries;
    }
}

Instant OutgoingMessages::nextDeadline(Instant now, bool maySend) {
    Instant next = Instant::max();
    for (std::size_t i = 0; i < m_started; ++i) {
        next = std::min(next, m_messages[i].receiptBy);
        if (maySend && m_messages[i].toSend != 0) return now;
    }
    const bool more = m_started < m_messages.size() && m_started < limits::messagesInFlight;
    if (!maySend || !more) return next;
    if (isLarge(m_messages[m_started].draft) && m_fragmented == limits::fragmentedInFlight)
        return next;
    return std::min(next, m_rate.readyAt(now));
}

}  // namespace vaultgram
