// How large things may be and are, for a given MTU. PROTOCOL.md, section 2.2.
#pragma once

#include "core/limits.h"

#include <algorithm>
#include <cstddef>

namespace vaultgram {

// M: what a frame may have at most. REQUIRES: smallestMtu <= baseMtu <= largestMtu.
[[nodiscard]] constexpr std::size_t effectiveMtu(std::size_t baseMtu) {
    return baseMtu - limits::mtuOverhead;
}

[[nodiscard]] constexpr std::size_t clampMtu(std::size_t baseMtu) {
    return std::clamp(baseMtu, limits::smallestMtu, limits::largestMtu);
}

// msgpack bin: header of 2, 3 or 5 bytes by the length of what follows.
[[nodiscard]] constexpr std::size_t binHeader(std::size_t length) {
    if (length <= 0xff) return 2;
    return length <= 0xffff ? 3 : 5;
}

// The length of a frame with fields of these lengths and empty padding.
[[nodiscard]] constexpr std::size_t frameSize(std::size_t payload, std::size_t control) {
    constexpr std::size_t map = 1, version = 3, names = 6;
    return map + version + names + binHeader(payload) + payload + binHeader(control) + control +
           binHeader(0);
}
static_assert(frameSize(0, 0) == 16);

[[nodiscard]] constexpr bool fitsOnePacket(std::size_t payload, std::size_t baseMtu) {
    return frameSize(payload, 0) <= effectiveMtu(baseMtu);
}
static_assert(fitsOnePacket(1376, 1500) && !fitsOnePacket(1377, 1500));
static_assert(fitsOnePacket(1276, 1400) && !fitsOnePacket(1277, 1400));

}  // namespace vaultgram
