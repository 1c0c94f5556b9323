// How long a packet and its ACK take, and how long to wait for one. RFC 6298 with the
// bounds of PROTOCOL.md, section 8. One for each contact, kept across a rotation.
#pragma once

#include "core/limits.h"
#include "core/now.h"

#include <algorithm>
#include <optional>

namespace vaultgram {

class RttEstimator {
public:
    // A packet was acknowledged for the first time, and it was the largest of its ACK.
    void sample(Instant now, Duration rtt, Duration ackDelay) {
        const Duration adjusted = rtt > ackDelay ? rtt - ackDelay : rtt;
        m_latest = adjusted;
        m_smallest = m_smoothed ? std::min(m_smallest, adjusted) : adjusted;
        if (!m_smoothed) {
            m_since = now;
            m_smoothed = adjusted;
            m_variation = adjusted / 2;
            return;
        }
        const Duration difference = std::chrono::abs(*m_smoothed - adjusted);
        m_variation = (3 * m_variation + difference) / 4;
        m_smoothed = (7 * *m_smoothed + adjusted) / 8;
    }

    [[nodiscard]] std::optional<Duration> smoothed() const { return m_smoothed; }

    [[nodiscard]] std::optional<Duration> deviation() const {
        return m_smoothed ? std::optional(m_variation) : std::nullopt;
    }
    [[nodiscard]] std::optional<Duration> smallest() const {
        return m_smoothed ? std::optional(m_smallest) : std::nullopt;
    }

    [[nodiscard]] Instant since() const { return m_since; }  // of the first sample

    // Without backing off.
    [[nodiscard]] Duration pto() const {
        if (!m_smoothed) return limits::ptoFirst;
        const Duration wait = *m_smoothed +
                              std::max<Duration>(4 * m_variation, limits::rttGranularity) +
                              limits::ackDelay;
        return std::clamp<Duration>(wait, limits::ptoMin, limits::ptoMax);
    }
    // A packet that is older than this when a later one is acknowledged is lost.
    [[nodiscard]] Duration lossAfter() const {
        if (!m_smoothed) return limits::ptoFirst;
        const Duration longest = std::max(*m_smoothed, m_latest);
        return std::max<Duration>(longest + longest / 8, limits::rttGranularity);
    }

private:
    Instant m_since = Instant::max();
    std::optional<Duration> m_smoothed;
    Duration m_variation{};
    Duration m_latest{};
    Duration m_smallest{};
};

}  // namespace vaultgram
