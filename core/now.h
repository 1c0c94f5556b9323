// One reading of both clocks, taken once per input by whoever owns the socket.
// Two decisions about one datagram must never see two different times.
#pragma once

#include <chrono>

namespace vaultgram {

using Duration = std::chrono::steady_clock::duration;
using Instant = std::chrono::steady_clock::time_point;   // deadlines, timeouts, rates
using WallTime = std::chrono::system_clock::time_point;  // the v2 timestamp, and what people read

struct Now {
    Instant instant;
    WallTime wall;
};

// Seconds since 1970-01-01 UTC, as the v2 timestamp carries them.
[[nodiscard]] inline double unixSeconds(WallTime time) {
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

}  // namespace vaultgram
