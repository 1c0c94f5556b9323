// Which share of our packets was lost in the last minute. Only packets count of which it
// is known what became of them: acknowledged, or taken for lost.
#pragma once

#include "core/now.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace vaultgram {

class LossMeter {
public:
    void acknowledged(Instant now, std::size_t packets) {
        slotAt(now).arrived += static_cast<std::uint32_t>(packets);
    }
    void lost(Instant now, std::size_t packets) {
        slotAt(now).lost += static_cast<std::uint32_t>(packets);
    }
    // 0..1; negative: nothing is known.
    [[nodiscard]] double share(Instant now) const {
        std::uint64_t arrived = 0, lost = 0;
        for (const Slot& slot : m_slots) {
            if (slot.number + slotCount <= numberOf(now)) continue;
            arrived += slot.arrived;
            lost += slot.lost;
        }
        if (arrived + lost == 0) return -1;
        return static_cast<double>(lost) / static_cast<double>(arrived + lost);
    }

private:
    static constexpr std::int64_t slotCount = 12;
    static constexpr std::chrono::seconds slotLength{5};

    struct Slot {
        std::int64_t number = -slotCount;
        std::uint32_t arrived = 0, lost = 0;
    };
    [[nodiscard]] static std::int64_t numberOf(Instant now) {
        return now.time_since_epoch() / slotLength;
    }
    [[nodiscard]] Slot& slotAt(Instant now) {
        const std::int64_t number = numberOf(now);
        Slot& slot = m_slots.at(static_cast<std::size_t>(number % slotCount));
        if (slot.number != number) slot = {number, 0, 0};
        return slot;
    }

    std::array<Slot, slotCount> m_slots;
};

}  // namespace vaultgram
