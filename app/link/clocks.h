// The two clocks, read once for each input.
#pragma once

#include "core/now.h"

#include <ctime>

namespace vaultgram {

// The steady one counts sleep (CLOCK_BOOTTIME): keys and deadlines age while a
// laptop lies closed. PROTOCOL.md, section 1.
[[nodiscard]] inline Now readClocks() {
    timespec boot{};
    clock_gettime(CLOCK_BOOTTIME, &boot);
    const auto since = std::chrono::seconds(boot.tv_sec) + std::chrono::nanoseconds(boot.tv_nsec);
    return {Instant(since), std::chrono::system_clock::now()};
}

}  // namespace vaultgram
