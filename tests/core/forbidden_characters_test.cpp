#include "core/forbidden_characters.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(ForbiddenCharacters, AreInOrderAndApart) {
    const auto ranges = forbiddenCharacters();
    EXPECT_EQ(ranges.front().first, 0U);
    EXPECT_EQ(ranges.back().last, 0x10ffffU);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        EXPECT_LE(ranges[i].first, ranges[i].last);
        if (i == 0) continue;
        EXPECT_GT(ranges[i].first, ranges[i - 1].last + 1);
    }
}

TEST(ForbiddenCharacters, LookupAgreesWithTheTableForEveryCharacter) {
    std::size_t inTable = 0, found = 0;
    for (const CharacterRange& range : forbiddenCharacters())
        inTable += range.last - range.first + 1;
    for (char32_t c = 0; c < 0x110000; ++c) found += isForbidden(c) ? 1 : 0;
    EXPECT_EQ(found, inTable);
    for (const CharacterRange& range : forbiddenCharacters()) {
        EXPECT_TRUE(isForbidden(range.first) && isForbidden(range.last));
        EXPECT_FALSE(range.first > 0 && isForbidden(range.first - 1));
    }
}

// Unicode 14.0 says: 144,697 characters are assigned, private use, controls and
// surrogates not counted; 163 of them are format characters, 2 are separators of lines
// and paragraphs. Source: its release notes, and DerivedGeneralCategory.txt.
TEST(ForbiddenCharacters, AreAsManyAsTheDatabaseSays) {
    std::size_t allowed = 0;
    for (char32_t c = 0; c < 0x110000; ++c) allowed += isForbidden(c) ? 0 : 1;
    EXPECT_EQ(allowed, 144'697U - 163U - 2U);
}

}  // namespace
}  // namespace vaultgram
