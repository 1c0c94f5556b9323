// How much numbers that only grow have grown lately: in the last minute, the last five.
//
//   time   |-- 5 s --|-- 5 s --|-- 5 s --|-- now
//   kept   copy      copy                copy      of all numbers, where a span began in
//                                                  which one of them changed
//
// On the way of a packet nothing is added up: roll() compares two times, and copies the
// numbers once in five seconds. At most 61 copies; none is made while nothing changes.
// `Numbers` is copied and subtracted. Times are arguments; they must not go backwards.
#pragma once

#include "core/now.h"

#include <algorithm>
#include <vector>

namespace vaultgram {

template <class Numbers>
class RateWindow {
public:
    static constexpr std::chrono::seconds step{5};
    static constexpr std::chrono::seconds longest{300};

    // Whether roll() would copy.
    [[nodiscard]] bool due(Instant now) const { return now >= m_next; }
    // Before any of `numbers` changes.
    void roll(Instant now, const Numbers& numbers) {
        if (due(now)) begin(now, numbers);
    }
    // What came since the step in which `now - span` lies: up to one step more than the
    // span, never less. REQUIRES: span <= longest.
    [[nodiscard]] Numbers last(Instant now, Duration span, const Numbers& numbers) const {
        const Instant from = startOf(now - span);
        const auto first = std::find_if(m_copies.begin(), m_copies.end(),
                                        [from](const Copy& copy) { return copy.start >= from; });
        return numbers - (first == m_copies.end() ? numbers : first->numbers);
    }

    [[nodiscard]] std::size_t size() const { return m_copies.size(); }

private:
    struct Copy {
        Instant start;  // of its step
        Numbers numbers;
    };
    [[nodiscard]] static Instant startOf(Instant at) {
        return Instant(at.time_since_epoch() - at.time_since_epoch() % step);
    }
    void begin(Instant now, const Numbers& numbers) {
        const Instant start = startOf(now);
        std::erase_if(m_copies,
                      [now](const Copy& copy) { return copy.start < startOf(now - longest); });
        m_copies.push_back({start, numbers});
        m_next = start + step;
    }

    std::vector<Copy> m_copies;  // oldest first
    Instant m_next = Instant::min();
};

}  // namespace vaultgram
