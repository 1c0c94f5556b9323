// Spreads what the congestion window allows over the round trip, so that queues on the
// way stay short: 1.25 windows a round trip, at most ten packets at once.
// RFC 9002 s7.7; PROTOCOL.md, section 8.
#pragma once

#include "core/limits.h"
#include "core/now.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace vaultgram {

class Pacer {
public:
    // `window` in bytes. Changes of both count from now on.
    void setRate(Instant now, std::size_t window, Duration roundTrip) {
        refill(now);
        const double seconds = std::max(1e-6, std::chrono::duration<double>(roundTrip).count());
        const double packets = static_cast<double>(window) / limits::x1Datagram;
        m_rate = limits::pacingGain * packets / seconds;
    }
    [[nodiscard]] bool mayLeave(Instant now) {
        refill(now);
        return m_tokens >= enough;
    }
    // A packet left, whether it might or not.
    void sent(Instant now) {
        refill(now);
        m_tokens = std::max(m_tokens - 1, -limits::pacingBurst);
    }
    [[nodiscard]] Instant readyAt(Instant now) {
        refill(now);
        if (m_tokens >= enough) return now;
        const std::chrono::duration<double> wait((1 - m_tokens) / m_rate);
        return now + std::chrono::ceil<std::chrono::microseconds>(wait);
    }

private:
    static constexpr double enough = 1 - 1e-6;  // sums of small steps are not exact

    void refill(Instant now) {
        if (now <= m_last) return;
        const double elapsed = std::chrono::duration<double>(now - m_last).count();
        m_tokens = std::min(limits::pacingBurst, m_tokens + elapsed * m_rate);
        m_last = now;
    }

    double m_rate = 1;  // packets a second
    double m_tokens = limits::pacingBurst;
    Instant m_last{};
};

}  // namespace vaultgram
