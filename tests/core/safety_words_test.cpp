#include "core/safety_words.h"

#include "core/bytes.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <set>
#include <string>

namespace vaultgram {
namespace {

// SHA-256 of english.txt as BIP-39 has it, a line a word.
TEST(SafetyWords, AreThePublishedList) {
    std::string text;
    for (std::size_t i = 0; i < safetyWordCount; ++i) text += std::string(safetyWord(i)) + '\n';
    Bytes digest(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(digest.data(), view(text).data(), text.size());
    EXPECT_EQ(toHex(digest), "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
}

TEST(SafetyWords, AreKnownByTheirFirstFourLetters) {
    std::set<std::string_view> starts;
    for (std::size_t i = 0; i < safetyWordCount; ++i)
        EXPECT_TRUE(starts.insert(safetyWord(i).substr(0, 4)).second) << safetyWord(i);
}

TEST(SafetyWords, OnlyTheyAreWords) {
    for (std::size_t i = 0; i < safetyWordCount; ++i) EXPECT_TRUE(isSafetyWord(safetyWord(i)));
    for (const char* other : {"", "a", "zoos", "abando", "Zoo", "vaultgram", " zoo"})
        EXPECT_FALSE(isSafetyWord(other)) << other;
}

}  // namespace
}  // namespace vaultgram
