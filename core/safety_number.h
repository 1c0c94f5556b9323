// What two people compare to know that nobody sits between them. PROTOCOL.md, section 11.
//
// Source: Signal's numeric fingerprint, version 0: 5200 rounds of SHA-512 for each id,
// 30 digits each, the smaller half first: the same 60 digits on both screens. The words
// are the same hashes in the BIP-39 list. It takes some ms: make it once a contact.
#pragma once

#include "core/bytes.h"
#include "core/identity.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace vaultgram {

enum class Comparison : std::uint8_t {
    Match,
    Different,
    Unreadable,  // not 60 digits, not 18 words, not a code of ours
};

class SafetyNumber {
public:
    static constexpr std::size_t digitCount = 60;
    static constexpr std::size_t wordCount = 18;

    SafetyNumber(const IdentityId& one, const IdentityId& other);  // in either order

    [[nodiscard]] const std::string& digits() const { return m_digits; }
    [[nodiscard]] std::string groups() const;  // 12 groups of 5, a space between
    [[nodiscard]] const std::array<std::string_view, wordCount>& words() const { return m_words; }

    // What somebody typed or pasted. White space may be anywhere between digits and must
    // be between words; words in any case.
    [[nodiscard]] Comparison compareDigits(std::string_view typed) const;
    [[nodiscard]] Comparison compareWords(std::string_view typed) const;

private:
    std::string m_digits;
    std::array<std::string_view, wordCount> m_words;
};

// The QR code: "VG1", who shows it, whom he has pinned.
using SafetyCode = std::array<std::uint8_t, 3 + 2 * IdentityId::size>;
[[nodiscard]] SafetyCode safetyCode(const IdentityId& owner, const IdentityId& pin);
// Crosswise: the code shows the contact that I pinned as its owner, and me as its pin.
[[nodiscard]] Comparison compareSafetyCode(ByteView scanned, const IdentityId& me,
                                           const IdentityId& contact);

// Half a number: 30 digits of one key and one name of its holder, and the hash behind it.
struct SafetyHalf {
    std::array<std::uint8_t, 64> hash;
    std::string digits;
};
[[nodiscard]] SafetyHalf safetyHalf(ByteView key33, ByteView name);

}  // namespace vaultgram
