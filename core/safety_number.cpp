#include "core/safety_number.h"

#include "core/limits.h"
#include "core/safety_words.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace vaultgram {
namespace {

constexpr std::string_view codeMark = "VG1";
constexpr std::string_view whiteSpace = " \t\r\n\v\f";
constexpr std::size_t wordsPerHalf = SafetyNumber::wordCount / 2;
constexpr std::size_t bitsPerWord = 11;

SafetyHalf halfOf(const IdentityId& id) {
    Bytes key{0x05};  // Signal's mark of a Curve25519 key, kept so that the numbers agree
    append(key, id.view());
    return safetyHalf(key, id.view());
}

std::string_view wordAt(ByteView hash, std::size_t word) {
    std::size_t index = 0;
    for (std::size_t bit = word * bitsPerWord; bit < (word + 1) * bitsPerWord; ++bit)
        index = index << 1U | (hash[bit / 8] >> (7 - bit % 8) & 1U);
    return safetyWord(index);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// Takes the next word off, in lower case; empty at the end.
std::string takeWord(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(whiteSpace), text.size()));
    std::string word(text.substr(0, text.find_first_of(whiteSpace)));
    text.remove_prefix(word.size());
    std::transform(word.begin(), word.end(), word.begin(), lower);
    return word;
}

}  // namespace

SafetyHalf safetyHalf(ByteView key33, ByteView name) {
    SafetyHalf half;
    Bytes text{0, 0};  // the version
    append(text, key33);
    append(text, name);
    for (int round = 0; round < limits::safetyRounds; ++round) {
        append(text, key33);
        crypto_hash_sha512(half.hash.data(), text.data(), text.size());
        text.assign(half.hash.begin(), half.hash.end());
    }
    for (std::size_t group = 0; group < 6; ++group) {
        const std::uint64_t value = integerAt(ByteView(half.hash).subspan(group * 5, 5));
        const std::string digits = std::to_string(value % 100'000);
        half.digits += std::string(5 - digits.size(), '0') + digits;
    }
    return half;
}

SafetyNumber::SafetyNumber(const IdentityId& one, const IdentityId& other) {
    SafetyHalf first = halfOf(one);
    SafetyHalf second = halfOf(other);
    if (second.digits < first.digits) std::swap(first, second);
    m_digits = first.digits + second.digits;
    for (std::size_t i = 0; i < wordsPerHalf; ++i) {
        m_words.at(i) = wordAt(first.hash, i);
        m_words.at(wordsPerHalf + i) = wordAt(second.hash, i);
    }
}

std::string SafetyNumber::groups() const {
    std::string grouped;
    for (std::size_t i = 0; i < m_digits.size(); i += 5) {
        if (i != 0) grouped += ' ';
        grouped.append(m_digits, i, 5);
    }
    return grouped;
}

Comparison SafetyNumber::compareDigits(std::string_view typed) const {
    std::string digits;
    for (const char each : typed) {
        if (whiteSpace.find(each) != std::string_view::npos) continue;
        if (!isDigit(each) || digits.size() == digitCount) return Comparison::Unreadable;
        digits += each;
    }
    if (digits.size() != digitCount) return Comparison::Unreadable;
    // Who reads it from a screen begins with the half that stands on top there.
    const std::string turned = m_digits.substr(digitCount / 2) + m_digits.substr(0, digitCount / 2);
    const bool same = digits == m_digits || digits == turned;
    return same ? Comparison::Match : Comparison::Different;
}

Comparison SafetyNumber::compareWords(std::string_view typed) const {
    bool same = true, turned = true;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::string given = takeWord(typed);
        if (!isSafetyWord(given)) return Comparison::Unreadable;
        same = same && given == m_words[i];
        turned = turned && given == m_words[(i + m_words.size() / 2) % m_words.size()];
    }
    if (!takeWord(typed).empty()) return Comparison::Unreadable;
    return same || turned ? Comparison::Match : Comparison::Different;
}

SafetyCode safetyCode(const IdentityId& owner, const IdentityId& pin) {
    SafetyCode code{};
    auto at = std::copy(codeMark.begin(), codeMark.end(), code.begin());
    at = std::copy_n(owner.data(), IdentityId::size, at);
    std::copy_n(pin.data(), IdentityId::size, at);
    return code;
}

Comparison compareSafetyCode(ByteView scanned, const IdentityId& me, const IdentityId& contact) {
    const SafetyCode expected = safetyCode(contact, me);
    if (scanned.size() != expected.size() || textOf(scanned.first(codeMark.size())) != codeMark)
        return Comparison::Unreadable;
    const bool same = std::equal(expected.begin(), expected.end(), scanned.begin());
    return same ? Comparison::Match : Comparison::Different;
}

}  // namespace vaultgram
