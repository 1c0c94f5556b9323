#include "core/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace vaultgram {
namespace {

std::string encode(unsigned point) {
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    if (point < 0x80) return {byte(point)};
    if (point < 0x800) return {byte(0xc0 | point >> 6U), byte(0x80 | (point & 63U))};
    if (point < 0x10000)
        return {byte(0xe0 | point >> 12U), byte(0x80 | (point >> 6U & 63U)),
                byte(0x80 | (point & 63U))};
    return {byte(0xf0 | point >> 18U), byte(0x80 | (point >> 12U & 63U)),
            byte(0x80 | (point >> 6U & 63U)), byte(0x80 | (point & 63U))};
}

TEST(Utf8, EveryCodePointButTheSurrogatesIsText) {
    for (unsigned point = 0; point <= 0x110010; ++point) {
        const bool surrogate = point >= 0xd800 && point <= 0xdfff;
        ASSERT_EQ(isUtf8(view(encode(point))), !surrogate && point <= 0x10ffff) << point;
    }
}

TEST(Utf8, OverlongAndBrokenFormsAreNone) {
    for (const char* bad : {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xe0\x9f\xbf",
                            "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf5\x80\x80\x80", "\xfe",
                            "\xff", "\xc3", "\xe2\x82", "\xf0\x9f\x94",
                            "\xc3"
                            "a",
                            "\xe2"
                            "a\x82",
                            "\xf0\x9f"
                            "a\x90",
                            "\xc3\xa4\xa4"}) {
        EXPECT_FALSE(isUtf8(view(bad)));
        EXPECT_FALSE(isUtf8(view(std::string(17, 'x') + bad)));
        EXPECT_FALSE(isUtf8(view(bad + std::string(17, 'x'))));
    }
    EXPECT_TRUE(isUtf8({}));
}

TEST(Utf8, ABadByteIsFoundWhereverItIs) {
    for (std::size_t size = 1; size < 40; ++size)
        for (std::size_t bad = 0; bad < size; ++bad) {
            std::string text(size, 'a');
            EXPECT_TRUE(isUtf8(view(text)));
            text[bad] = '\xff';
            EXPECT_FALSE(isUtf8(view(text))) << size << ' ' << bad;
        }
}

TEST(Utf8, CutsNeverSplitACharacter) {
    const std::string text = "a" + encode(0xe4) + encode(0x20ac) + encode(0x1f510) + "z";
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const std::size_t cut = characterBoundary(text, at);
        EXPECT_LE(cut, at);
        EXPECT_LT(at - cut, 4U);
        EXPECT_TRUE(isUtf8(view(text.substr(0, cut))));
        EXPECT_TRUE(isUtf8(view(text.substr(cut))));
    }
    EXPECT_EQ(characterBoundary(text, text.size()), text.size());
}

}  // namespace
}  // namespace vaultgram
