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

void appendInteger(Bytes& to, std::uint64_t value, std::size_t width) {
    to.resize(to.size() + width);
    putInteger(std::span(to).last(width), value);
}

void putInteger(std::span<std::uint8_t> into, std::uint64_t value) {
    assert(!into.empty() && into.size() <= sizeof value);
    for (std::size_t i = into.size(); i > 0; --i, value >>= 8U)
        into[i - 1] = static_cast<std::uint8_t>(value);
}

std::uint64_t integerAt(ByteView bytes) {
    assert(!bytes.empty() && bytes.size() <= sizeof(std::uint64_t));
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes) value = value << 8U | byte;
    return value;
}

void appendDouble(Bytes& to, double value) {
    appendInteger(to, std::bit_cast<std::uint64_t>(value), sizeof value);
}

double doubleAt(ByteView eightBytes) {
    assert(eightBytes.size() == sizeof(double));
    return std::bit_cast<double>(integerAt(eightBytes));
}

}  // namespace vaultgram
