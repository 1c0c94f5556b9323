#include "core/ack_ranges.h"

#include "core/session_frame_writer.h"

#include <algorithm>

namespace vaultgram {

void AckRanges::received(Instant now, std::uint64_t seq, bool eliciting) {
    const std::uint64_t largest = m_count == 0 ? 0 : m_ranges[0].last;
    const bool inOrder = seq == largest + 1;
    insert(seq);
    if (seq > largest) m_largestAt = now;
    if (!eliciting) return;
    ++m_eliciting;
    const bool atOnce = m_eliciting >= 2 || !inOrder;
    m_due = std::min(m_due, atOnce ? now : now + limits::ackDelay);
}

void AckRanges::insert(std::uint64_t seq) {
    std::size_t i = 0;
    while (i < m_count && m_ranges[i].first > seq + 1) ++i;
    // Now range i ends below seq, or touches it.
    if (i < m_count && m_ranges[i].last + 1 >= seq) {
        m_ranges[i].last = std::max(m_ranges[i].last, seq);
        m_ranges[i].first = std::min(m_ranges[i].first, seq);
        const bool touches = i + 1 < m_count && m_ranges[i + 1].last + 1 == m_ranges[i].first;
        if (!touches) return;
        m_ranges[i].first = m_ranges[i + 1].first;
        return remove(i + 1);
    }
    if (i == capacity) return;  // too old to be told
    if (m_count < capacity) ++m_count;
    std::move_backward(m_ranges.begin() + static_cast<std::ptrdiff_t>(i),
                       m_ranges.begin() + static_cast<std::ptrdiff_t>(m_count - 1),
                       m_ranges.begin() + static_cast<std::ptrdiff_t>(m_count));
    m_ranges[i] = {seq, seq};
}

void AckRanges::remove(std::size_t index) {
    std::move(m_ranges.begin() + static_cast<std::ptrdiff_t>(index + 1),
              m_ranges.begin() + static_cast<std::ptrdiff_t>(m_count),
              m_ranges.begin() + static_cast<std::ptrdiff_t>(index));
    --m_count;
}

std::size_t AckRanges::size() const {
    return ackFrameSize(m_count);
}

void AckRanges::write(Instant now, Bytes& to) {
    const auto delay = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_largestAt);
    const auto bounded = std::clamp<std::int64_t>(delay.count(), 0, 0xffff);
    writeAck(to, static_cast<std::uint16_t>(bounded), ranges());
    m_eliciting = 0;
    m_due = Instant::max();
}

}  // namespace vaultgram
