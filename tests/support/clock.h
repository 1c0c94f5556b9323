// The clock of the tests: it stands still until a test moves it.
#pragma once

#include "core/now.h"

namespace vaultgram {

using namespace std::chrono_literals;

// Some time in September 2026, an hour after the machine was started.
[[nodiscard]] inline Now someTime() {
    return {Instant(1h), WallTime(std::chrono::seconds(1'790'000'000))};
}

[[nodiscard]] inline Now operator+(Now now, Duration passed) {
    return {now.instant + passed,
            now.wall + std::chrono::duration_cast<WallTime::duration>(passed)};
}

[[nodiscard]] inline double seconds(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}

}  // namespace vaultgram
