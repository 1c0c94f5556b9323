// Delivery times in total, and of the last minute and the last five.
//
//   total: DeliveryTimes       lately: one DeliveryTimes for each half minute in which a
//                              message was delivered, eleven at most (12 kB)
//
// A span begins with the half minute in which it lies: it is up to 30 s longer than asked.
#pragma once

#include "core/delivery_times.h"
#include "core/rate_window.h"

#include <vector>

namespace vaultgram {

class RecentDeliveries {
public:
    static constexpr std::chrono::seconds step{30};
    static constexpr std::chrono::seconds longest{300};

    void add(Instant now, Duration time) {
        m_total.add(time);
        std::erase_if(m_steps,
                      [&](const Step& each) { return each.number < numberOf(now - longest); });
        if (m_steps.empty() || m_steps.back().number != numberOf(now))
            m_steps.push_back({numberOf(now), {}});
        m_steps.back().times.add(time);
    }
    [[nodiscard]] const DeliveryTimes& total() const { return m_total; }
    // REQUIRES: span <= longest.
    [[nodiscard]] DeliveryTimes last(Instant now, Duration span) const {
        DeliveryTimes sum;
        for (const Step& each : m_steps)
            if (each.number >= numberOf(now - span)) sum += each.times;
        return sum;
    }
    [[nodiscard]] std::size_t steps() const { return m_steps.size(); }

private:
    struct Step {
        std::int64_t number;
        DeliveryTimes times;
    };
    [[nodiscard]] static std::int64_t numberOf(Instant at) { return at.time_since_epoch() / step; }

    DeliveryTimes m_total;
    std::vector<Step> m_steps;  // oldest first
};

}  // namespace vaultgram
