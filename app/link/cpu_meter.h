// Which share of one core a thread takes, over the last minute.
//
// The owner reads both clocks and hands them in; a reading a second is kept, 61 at most.
// Nothing is known until two readings are a second apart.
#pragma once

#include "core/now.h"

#include <deque>
#include <optional>

namespace vaultgram {

class CpuMeter {
public:
    static constexpr std::chrono::seconds span{60};

    // `used`: processor time of the thread since it began.
    void read(Instant now, Duration used) {
        if (!m_readings.empty() && now < m_readings.back().at + std::chrono::seconds(1)) return;
        m_readings.push_back({now, used});
        // The last one that is older than the span is where the span begins.
        while (m_readings.size() > 2 && m_readings[1].at <= now - span) m_readings.pop_front();
    }
    [[nodiscard]] std::optional<double> share() const {
        if (m_readings.size() < 2) return {};
        const Reading &first = m_readings.front(), &last = m_readings.back();
        return std::chrono::duration<double>(last.used - first.used) /
               std::chrono::duration<double>(last.at - first.at);
    }
    void clear() { m_readings.clear(); }

private:
    struct Reading {
        Instant at;
        Duration used;
    };
    std::deque<Reading> m_readings;
};

}  // namespace vaultgram
