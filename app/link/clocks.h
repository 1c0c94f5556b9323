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

// Processor time that the calling thread has used.
[[nodiscard]] inline Duration readThreadTime() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

}  // namespace vaultgram
