// How often something may happen: `rate` a second on average, `burst` at once.
//
// In any second at most rate + burst pass. Time only ever comes in from outside.
#pragma once

#include "core/limits.h"
#include "core/now.h"

#include <algorithm>

namespace vaultgram {

class TokenBucket {
public:
    TokenBucket(double rate, double burst) : m_rate(rate), m_burst(burst), m_tokens(burst) {}

    [[nodiscard]] bool take(Instant now) {
        refill(now);
        if (m_tokens < 1) return false;
        m_tokens -= 1;
        return true;
    }

    // Of something that comes in sizes. One that is larger than the burst is never let through.
    [[nodiscard]] bool take(Instant now, double amount) {
        refill(now);
        if (m_tokens < amount) return false;
        m_tokens -= amount;
        return true;
    }

    // More than the burst is let through when nothing is missing, and is owed: what comes later
    // waits the longer for it.
    [[nodiscard]] bool takeOrOwe(Instant now, double amount) {
        refill(now);
        if (m_tokens < std::min(amount, m_burst)) return false;
        m_tokens -= amount;
        return true;
    }

    // When take() will next succeed, seen from `now`.
    [[nodiscard]] Instant readyAt(Instant now) {
        refill(now);
        if (m_tokens >= 1) return now;
        const std::chrono::duration<double> wait((1 - m_tokens) / m_rate);
        return now + std::chrono::ceil<std::chrono::microseconds>(wait);
    }

    // Takes one that may not be refused; what comes later waits the longer for it.
    void force(Instant now) {
        refill(now);
        m_tokens -= 1;
    }

    void setRate(double rate, double burst) {
        m_rate = rate;
        m_burst = burst;
        m_tokens = std::min(m_tokens, burst);
    }

private:
    void refill(Instant now) {
        if (now <= m_last) return;
        const double elapsed = std::chrono::duration<double>(now - m_last).count();
        m_tokens = std::min(m_burst, m_tokens + elapsed * m_rate);
        m_last = now;
    }

    double m_rate;
    double m_burst;
    double m_tokens;
    Instant m_last{};
};

// Of bytes of text, where so many messages a second are accepted.
[[nodiscard]] inline TokenBucket textBucket(double messages) {
    const double rate = std::max(limits::textRate, messages * limits::textOfMessage);
    return {rate, std::max(limits::textBurst, 4 * rate)};
}

}  // namespace vaultgram
