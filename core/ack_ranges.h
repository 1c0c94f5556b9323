// Which packets of a session arrived, for the ACKs that we send, and when one is due.
//
// The newest 33 ranges are kept; what is older is not told any more. An ACK goes at
// once for the second packet that asks for one or a gap, else within 25 ms.
// PROTOCOL.md, section 8.
#pragma once

#include "core/ack_frame.h"
#include "core/limits.h"
#include "core/now.h"

#include <array>

namespace vaultgram {

class AckRanges {
public:
    void received(Instant now, std::uint64_t seq, bool eliciting);

    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] bool waiting() const { return m_eliciting > 0; }  // something asks for an ACK
    [[nodiscard]] Instant due() const { return m_due; }
    // Appends the ACK frame. REQUIRES: something was received.
    void write(Instant now, Bytes& to);
    [[nodiscard]] std::size_t size() const;  // of that frame
    [[nodiscard]] std::span<const SeqRange> ranges() const { return {m_ranges.data(), m_count}; }

private:
    void insert(std::uint64_t seq);
    void remove(std::size_t index);

    static constexpr std::size_t capacity = limits::ackRanges + 1;
    std::array<SeqRange, capacity> m_ranges{};  // newest first
    std::size_t m_count = 0;
    int m_eliciting = 0;  // not acknowledged yet
    Instant m_largestAt{};
    Instant m_due = Instant::max();
};

}  // namespace vaultgram
