// Characters that no file name of a peer may have: the Unicode general categories Cc,
// Cf, Cn, Co, Cs, Zl and Zp. The table is generated: resources/make_tables.py.
#pragma once

#include <cstdint>
#include <span>

namespace vaultgram {

struct CharacterRange {
    char32_t first, last;  // both included
};

// In order, disjoint.
[[nodiscard]] std::span<const CharacterRange> forbiddenCharacters();
[[nodiscard]] bool isForbidden(char32_t character);

}  // namespace vaultgram
