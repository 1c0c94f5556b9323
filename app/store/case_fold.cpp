#include "app/store/case_fold.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstddef>

namespace vaultgram::store {
namespace {

bool isAscii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}
char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

struct Character {
    char32_t code = 0;
    std::size_t size = 0;  // bytes; 0: none is here
};

Character characterAt(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (size == 0 || text.size() < size) return {};
    char32_t code = lead & (0xFFU >> (size + 1));
    for (const char each : text.substr(1, size - 1)) {
        const auto byte = static_cast<unsigned char>(each);
        if ((byte & 0xC0U) != 0x80U) return {};
        code = code << 6U | (byte & 0x3FU);
    }
    // Longer than need be, or more than there is: Qt's tables end there.
    static constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (code < least[size] || code > 0x10FFFF) return {};
    return {code, size};
}

void appendUtf8(std::string& to, char32_t code) {
    const auto rest = [&to, code](unsigned shift) {
        to += static_cast<char>(0x80U | ((code >> shift) & 0x3FU));
    };
    if (code < 0x80) {
        to += static_cast<char>(code);
    } else if (code < 0x800) {
        to += static_cast<char>(0xC0U | code >> 6U);
        rest(0);
    } else if (code < 0x10000) {
        to += static_cast<char>(0xE0U | code >> 12U);
        rest(6);
        rest(0);
    } else {
        to += static_cast<char>(0xF0U | code >> 18U);
        rest(12);
        rest(6);
        rest(0);
    }
}

}  // namespace

void foldCase(std::string_view text, std::string& folded) {
    folded.clear();
    folded.reserve(text.size());
    while (!text.empty()) {
        // Most text is ASCII for long stretches.
        const auto end = std::find_if_not(text.begin(), text.end(), isAscii);
        const auto plain = static_cast<std::size_t>(end - text.begin());
        const std::size_t before = folded.size();
        folded.append(text.substr(0, plain));
        std::transform(folded.begin() + static_cast<std::ptrdiff_t>(before), folded.end(),
                       folded.begin() + static_cast<std::ptrdiff_t>(before), lower);
        text.remove_prefix(plain);
        if (text.empty()) return;
        const Character character = characterAt(text);
        if (character.size == 0)
            folded += text[0];
        else
            appendUtf8(folded, QChar::toCaseFolded(character.code));
        text.remove_prefix(std::max<std::size_t>(character.size, 1));
    }
}

}  // namespace vaultgram::store
