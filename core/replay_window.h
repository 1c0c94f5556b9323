// Which packet numbers of a session were seen: the last 8128, as a bitmap.
//
// Source: RFC 6479 (a ring of words; moving on clears words, shifts nothing). 128 words
// of 64 bits, one of which is always being filled. A fresh window has seen nothing.
#pragma once

#include "core/limits.h"
#include "core/result.h"

#include <array>
#include <cstdint>

namespace vaultgram {

class ReplayWindow {
public:
    // Call it only for packets that opened: who can not forge a packet must not be able
    // to move the window. Errors: Replay (zero, seen before, or too old to tell).
    [[nodiscard]] Status accept(std::uint64_t seq);

    [[nodiscard]] std::uint64_t highest() const { return m_highest; }

private:
    static constexpr std::uint64_t wordBits = 64;
    static constexpr std::uint64_t words = limits::replayWindow / wordBits + 1;

    void moveTo(std::uint64_t seq);

    std::array<std::uint64_t, words> m_seen{};
    std::uint64_t m_highest = 0;
};

}  // namespace vaultgram
