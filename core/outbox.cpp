#include "core/outbox.h"

#include <algorithm>

namespace vaultgram {
namespace {

// In any second at most rate + burst packets leave, and what asks nobody: two questions
// and two announcements at most. Together that is the limit.
constexpr double burstShare = 0.1, unaskedShare = 0.05;

std::size_t sizeOf(const std::vector<Bytes>& payloads) {
    std::size_t bytes = 0;
    for (const Bytes& payload : payloads) bytes += payload.size();
    return bytes;
}

}  // namespace

Outbox::Outbox(double packetRate)
    : m_rate(packetRate * (1 - burstShare - unaskedShare), std::max(1.0, packetRate * burstShare)) {
}

bool Outbox::enqueue(MessageId message, std::vector<Bytes> payloads, std::size_t text,
                     std::optional<MsgId> id) {
    const std::size_t bytes = sizeOf(payloads);
    if (m_messages >= limits::outboxMessages || m_bytes + bytes > limits::outboxBytes) return false;
    for (std::size_t i = 0; i < payloads.size(); ++i) {
        const bool first = i == 0, last = i + 1 == payloads.size();
        auto payload = std::make_shared<const Bytes>(std::move(payloads[i]));
        m_parts.push_back({message, std::move(payload), first ? text : 0, first, last, id});
    }
    ++m_messages;
    m_bytes += bytes;
    return true;
}

bool Outbox::cancel(MessageId message) {
    const auto isPart = [message](const Part& part) { return part.message == message; };
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), isPart);
    if (found == m_parts.end()) return false;
    for (const Part& part : m_parts)
        if (isPart(part)) m_bytes -= part.payload->size();
    m_parts.erase(std::remove_if(m_parts.begin(), m_parts.end(), isPart), m_parts.end());
    --m_messages;
    return true;
}

std::optional<MessageId> Outbox::find(const MsgId& id) const {
    for (const Part& part : m_parts)
        if (part.id == id) return part.message;
    return {};
}

std::optional<Outbox::Part> Outbox::takePart(Instant now) {
    if (m_parts.empty()) return {};
    if (!m_parts.front().first && now < m_notBefore) return {};
    if (!m_rate.take(now)) return {};
    Part part = std::move(m_parts.front());
    m_parts.pop_front();
    m_bytes -= part.payload->size();
    if (part.last) --m_messages;
    m_notBefore = now + limits::partSpacing;
    m_taken.push_back(part);
    return part;
}

std::optional<Outbox::Copy> Outbox::takeCopy(Instant now) {
    if (m_copies.empty() || m_copies.front().due > now || !m_rate.take(now)) return {};
    Copy copy = std::move(m_copies.front());
    m_copies.pop_front();
    return copy;
}

void Outbox::addCopy(Instant first, const Part& part, const Nonce16& nonce) {
    schedule({first + limits::copyDelay[1], part.message, nonce, part.payload, 1});
}

void Outbox::addCopyAfter(const Copy& copy) {
    const Instant first = copy.due - limits::copyDelay[copy.number];
    const int next = copy.number + 1;
    schedule({first + limits::copyDelay[next], copy.message, copy.nonce, copy.payload, next});
}

void Outbox::schedule(Copy copy) {
    const auto place = std::upper_bound(m_copies.begin(), m_copies.end(), copy.due,
                                        [](Instant at, const Copy& each) { return at < each.due; });
    m_copies.insert(place, std::move(copy));
}

void Outbox::putBack() {
    while (!m_taken.empty()) {
        Part part = std::move(m_taken.back());
        m_taken.pop_back();
        const MessageId message = part.message;
        m_copies.erase(
            std::remove_if(m_copies.begin(), m_copies.end(),
                           [message](const Copy& copy) { return copy.message == message; }),
            m_copies.end());
        m_bytes += part.payload->size();
        if (part.last) ++m_messages;
        m_parts.push_front(std::move(part));
    }
}

Instant Outbox::nextDeadline(Instant now, bool parts) {
    Instant next = Instant::max();
    if (!m_copies.empty()) next = m_copies.front().due;
    if (parts && !m_parts.empty()) {
        const bool spaced = !m_parts.front().first;
        next = std::min(next, spaced ? std::max(now, m_notBefore) : now);
    }
    return next == Instant::max() ? next : std::max(next, m_rate.readyAt(now));
}

}  // namespace vaultgram
