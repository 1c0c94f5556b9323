#include "core/replay_window.h"

#include <algorithm>

namespace vaultgram {

Status ReplayWindow::accept(std::uint64_t seq) {
    // Not `seq + W <= highest`: that sum may be larger than a number can be.
    const bool tooOld = seq <= m_highest && m_highest - seq >= limits::replayWindow;
    if (seq == 0 || tooOld) return fail(DropReason::Replay);
    if (seq > m_highest) moveTo(seq);

    std::uint64_t& word = m_seen[seq / wordBits % words];
    const std::uint64_t bit = std::uint64_t{1} << (seq % wordBits);
    if ((word & bit) != 0) return fail(DropReason::Replay);
    word |= bit;
    return {};
}

// Clears the words that are entered.
void ReplayWindow::moveTo(std::uint64_t seq) {
    const std::uint64_t from = m_highest / wordBits;
    const std::uint64_t entered = std::min(seq / wordBits - from, words);
    for (std::uint64_t i = 1; i <= entered; ++i) m_seen[(from + i) % words] = 0;
    m_highest = seq;
}

}  // namespace vaultgram
