#include "app/store/case_fold.h"

#include <gtest/gtest.h>

namespace vaultgram::store {
namespace {

std::string folded(std::string_view text) {
    std::string result = "what was there before";
    foldCase(text, result);
    return result;
}

TEST(CaseFold, MakesUpperAndLowerCaseTheSame) {
    EXPECT_EQ(folded("Hello WORLD 123 @[`{"), "hello world 123 @[`{");
    EXPECT_EQ(folded("ÄÖÜ éÉ Ŀ"), folded("äöü ÉÉ ŀ"));
    EXPECT_EQ(folded("ΣΑΣ"), folded("σας"));
    EXPECT_EQ(folded("ЖЁ"), folded("жё"));
    EXPECT_EQ(folded("\xF0\x90\x90\x80"), "\xF0\x90\x90\xA8");  // U+10400, Deseret
    EXPECT_EQ(folded(""), "");
}

TEST(CaseFold, ACharacterStaysOneCharacter) {
    EXPECT_EQ(folded("Straße"), "straße");
    EXPECT_EQ(folded("ẞ"), "ß");
    EXPECT_EQ(folded("ŉ"), "ŉ");
    EXPECT_EQ(folded("東京 🙂"), "東京 🙂");
}

TEST(CaseFold, BytesThatAreNoTextStayAsTheyAre) {
    for (const char* bytes : {"\x80", "\xC3", "A\xE2\x82", "\xF0\x9F\x99", "\xFF\xFE", "\xC0\xAF",
                              "\xE0\x81\x81", "\xF5\x80\x80\x80", "\xF4\xBF\xBF\xBF"}) {
        std::string expected = bytes;
        if (expected[0] == 'A') expected[0] = 'a';
        EXPECT_EQ(folded(bytes), expected);
    }
}

TEST(CaseFold, FoldingTwiceIsFoldingOnce) {
    for (char32_t code = 1; code < 0x11000; ++code) {
        if (code >= 0xD800 && code < 0xE000) continue;
        std::string text;
        if (code < 0x80)
            text = static_cast<char>(code);
        else if (code < 0x800)
            text = {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
        else if (code < 0x10000)
            text = {static_cast<char>(0xE0 | code >> 12),
                    static_cast<char>(0x80 | (code >> 6 & 0x3F)),
                    static_cast<char>(0x80 | (code & 0x3F))};
        else
            text = {static_cast<char>(0xF0 | code >> 18),
                    static_cast<char>(0x80 | (code >> 12 & 0x3F)),
                    static_cast<char>(0x80 | (code >> 6 & 0x3F)),
                    static_cast<char>(0x80 | (code & 0x3F))};
        ASSERT_EQ(folded(folded(text)), folded(text)) << std::hex << static_cast<unsigned>(code);
    }
}

}  // namespace
}  // namespace vaultgram::store
