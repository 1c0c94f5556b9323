// The English word list of BIP-39: 2,048 words, each known by its first four letters.
// The table is generated from resources/bip39_english.txt: resources/make_tables.py.
#pragma once

#include <cstddef>
#include <string_view>

namespace vaultgram {

inline constexpr std::size_t safetyWordCount = 2048;

[[nodiscard]] std::string_view safetyWord(std::size_t index);  // REQUIRES: index < 2048
[[nodiscard]] bool isSafetyWord(std::string_view word);        // in lower case

}  // namespace vaultgram
