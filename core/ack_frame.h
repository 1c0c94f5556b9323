// The ACK frame: which packet numbers arrived, as ranges from the newest down.
//
//   largest(8) delay_ms(2) first_len(2) n(1) n x (gap(2) len(2))      PROTOCOL.md, section 5
//
//   largest-first_len+1 .. largest, then skip `gap` numbers, take `len`, and so on.
#pragma once

#include "core/bytes.h"
#include "core/result.h"

#include <cstdint>
#include <span>

namespace vaultgram {

struct SeqRange {
    std::uint64_t first;
    std::uint64_t last;  // included
    bool operator==(const SeqRange&) const = default;
};

struct AckFrame {
    std::uint64_t largest = 0;
    std::uint16_t delayMs = 0;
    std::uint16_t firstLength = 0;
    ByteView ranges{};  // gap(2) len(2) each; a view of the packet

    // Newest first; disjoint; no number below 1.
    template <class Each>
    void forEach(Each each) const {
        std::uint64_t low = largest - firstLength + 1;
        each(SeqRange{low, largest});
        for (std::size_t at = 0; at < ranges.size(); at += 4) {
            const std::uint64_t high = low - integerAt(ranges.subspan(at, 2)) - 1;
            low = high - integerAt(ranges.subspan(at + 2, 2)) + 1;
            each(SeqRange{low, high});
        }
    }
};

// Errors: AckInvalid (numbers that can not be), X1Malformed (its length). That a number
// was never sent is for the session to say: Session::check.
[[nodiscard]] Result<AckFrame> parseAck(ByteView body);

// Appends the whole frame. Leaves out what does not fit: ranges after the 33rd, numbers
// after the 65,535th of a range; they are acknowledged by a later one.
// REQUIRES: at least one range; newest first, with a gap between each two.
void writeAck(Bytes& to, std::uint16_t delayMs, std::span<const SeqRange> newestFirst);

}  // namespace vaultgram
