// How far a peer's clock is from ours, as the timestamps of its packets say, and
// which timestamp it will accept from us. PROTOCOL.md, section 3.4.
//
// The reference accepts packets that are 0 to 60 s old by its own clock.
#pragma once

#include "core/limits.h"
#include "core/now.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vaultgram {

class ClockOffset {
public:
    void sample(Now now, double timestamp) {
        forgetAfterJump(now);
        // A peer may claim any time; what we go on with is one, within 30 years.
        const double offset = std::clamp(timestamp - unixSeconds(now.wall), -1e9, 1e9);
        m_samples[m_count++ % m_samples.size()] = offset;
    }

    // Seconds, theirs minus ours: the largest of the last samples.
    [[nodiscard]] std::optional<double> measured(Now now) {
        forgetAfterJump(now);
        if (m_count == 0) return {};
        const auto end = m_samples.begin() + static_cast<long>(std::min(m_count, m_samples.size()));
        return *std::max_element(m_samples.begin(), end);
    }
    // The same, if it is so large that it matters.
    [[nodiscard]] std::optional<double> skew(Now now) {
        const std::optional<double> offset = measured(now);
        const double matters = std::chrono::duration<double>(limits::clockSkew).count();
        if (!offset || std::abs(*offset) <= matters) return {};
        return offset;
    }

    [[nodiscard]] WallTime stamp(Now now) {
        const std::optional<double> offset = skew(now);
        if (!offset) return now.wall - limits::stampOffset;
        const auto shift = std::chrono::duration<double>(*offset);
        return now.wall + std::chrono::duration_cast<WallTime::duration>(shift) -
               limits::stampMargin;
    }

private:
    // Our own clock was set: what we measured against it means nothing any more.
    void forgetAfterJump(Now now) {
        const auto steady = now.instant.time_since_epoch();
        const auto wall = now.wall.time_since_epoch();
        const double difference = std::chrono::duration<double>(wall).count() -
                                  std::chrono::duration<double>(steady).count();
        const double jump = std::chrono::duration<double>(limits::clockJump).count();
        if (m_count > 0 && std::abs(difference - m_difference) > jump) m_count = 0;
        m_difference = difference;
    }

    std::array<double, limits::skewSamples> m_samples{};
    std::size_t m_count = 0;
    double m_difference = 0;
};

}  // namespace vaultgram
