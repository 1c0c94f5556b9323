#include "core/bytes.h"

#include <bit>
#include <cassert>

namespace vaultgram {

std::string toHex(ByteView bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

void appendDouble(Bytes& to, double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (unsigned shift = 64; shift > 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(bits >> (shift - 8)));
}

double doubleAt(ByteView eightBytes) {
    assert(eightBytes.size() == 8);
    std::uint64_t bits = 0;
    for (const std::uint8_t byte : eightBytes) bits = bits << 8U | byte;
    return std::bit_cast<double>(bits);
}

}  // namespace vaultgram
