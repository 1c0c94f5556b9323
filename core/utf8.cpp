#include "core/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace vaultgram {
namespace {

struct Lead {
    std::size_t length;      // of the character, 0: no lead byte
    std::uint8_t low, high;  // what its second byte may be
};

// RFC 3629 section 4, the ABNF as a table.
Lead classify(std::uint8_t byte) {
    if (byte < 0x80) return {1, 0, 0};
    if (byte >= 0xc2 && byte <= 0xdf) return {2, 0x80, 0xbf};
    if (byte == 0xe0) return {3, 0xa0, 0xbf};
    if (byte == 0xed) return {3, 0x80, 0x9f};
    if (byte >= 0xe1 && byte <= 0xef) return {3, 0x80, 0xbf};
    if (byte == 0xf0) return {4, 0x90, 0xbf};
    if (byte >= 0xf1 && byte <= 0xf3) return {4, 0x80, 0xbf};
    if (byte == 0xf4) return {4, 0x80, 0x8f};
    return {0, 0, 0};
}

bool isContinuation(std::uint8_t byte) {
    return (byte & 0xc0U) == 0x80U;
}

constexpr std::size_t atOnce = sizeof(std::uint64_t);

bool eightAreAscii(const std::uint8_t* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080ULL) == 0;
}

// At least this many bytes from the start are ASCII; the last eight may overlap those before.
std::size_t asciiPrefix(ByteView bytes) {
    std::size_t length = 0;
    for (; length + atOnce <= bytes.size(); length += atOnce)
        if (!eightAreAscii(bytes.data() + length)) return length;
    const bool all = bytes.size() >= atOnce && eightAreAscii(bytes.data() + bytes.size() - atOnce);
    return all ? bytes.size() : length;
}

}  // namespace

bool isUtf8(ByteView bytes) {
    bytes = bytes.subspan(asciiPrefix(bytes));
    while (!bytes.empty()) {
        const Lead lead = classify(bytes[0]);
        if (lead.length == 0 || lead.length > bytes.size()) return false;
        if (lead.length > 1) {
            if (bytes[1] < lead.low || bytes[1] > lead.high) return false;
            const ByteView rest = bytes.subspan(2, lead.length - 2);
            if (!std::all_of(rest.begin(), rest.end(), isContinuation)) return false;
        }
        bytes = bytes.subspan(lead.length);
    }
    return true;
}

std::size_t characterBoundary(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && isContinuation(static_cast<std::uint8_t>(text[at]))) --at;
    return at;
}

}  // namespace vaultgram
