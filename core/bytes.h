// Bytes and views of bytes, and the few things one does with them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vaultgram {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

[[nodiscard]] inline ByteView view(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

[[nodiscard]] inline std::string_view textOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline void append(Bytes& to, ByteView bytes) {
    to.insert(to.end(), bytes.begin(), bytes.end());
}

// Lower-case hexadecimal, two digits a byte.
[[nodiscard]] std::string toHex(ByteView bytes);

// Unsigned integers of 1 to 8 bytes, most significant first.
void appendInteger(Bytes& to, std::uint64_t value, std::size_t width);
void putInteger(std::span<std::uint8_t> into, std::uint64_t value);
[[nodiscard]] std::uint64_t integerAt(ByteView bytes);

// An IEEE 754 double and its 8 bytes, most significant first.
void appendDouble(Bytes& to, double value);
[[nodiscard]] double doubleAt(ByteView eightBytes);

}  // namespace vaultgram
