#include "core/bytes.h"

#include "tests/support/packets.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vaultgram {
namespace {

TEST(Bytes, HexIsLowerCaseAndTwoDigitsAByte) {
    EXPECT_EQ(toHex(Bytes{0x00, 0x0f, 0xa0, 0xff}), "000fa0ff");
    EXPECT_EQ(toHex({}), "");
    EXPECT_EQ(fromHex("000fa0ff"), (Bytes{0x00, 0x0f, 0xa0, 0xff}));
}

TEST(Bytes, DoublesAreBigEndianIeee754) {
    Bytes bytes;
    appendDouble(bytes, 1'790'000'000.5);
    EXPECT_EQ(toHex(bytes), "41daac4ee0200000");
    for (const double value : {0.0, -0.0, 1.0, -1e308, 5e-324, HUGE_VAL, -HUGE_VAL}) {
        bytes.clear();
        appendDouble(bytes, value);
        EXPECT_EQ(doubleAt(bytes), value);
    }
    bytes.clear();
    appendDouble(bytes, std::nan(""));
    EXPECT_TRUE(std::isnan(doubleAt(bytes)));
}

TEST(Bytes, IntegersAreBigEndianAndOfAnyWidth) {
    Bytes bytes{0xee};
    appendInteger(bytes, 0x0102030405060708, 8);
    appendInteger(bytes, 0xfffe, 2);
    appendInteger(bytes, 7, 1);
    EXPECT_EQ(toHex(bytes), "ee0102030405060708fffe07");
    EXPECT_EQ(integerAt(ByteView(bytes).subspan(1, 8)), 0x0102030405060708U);
    EXPECT_EQ(integerAt(ByteView(bytes).subspan(9, 2)), 0xfffeU);
    EXPECT_EQ(integerAt(ByteView(bytes).subspan(1, 5)), 0x0102030405U);
    putInteger(std::span(bytes).first(3), 0xaabbccdd);  // what does not fit is cut off
    EXPECT_EQ(toHex(ByteView(bytes).first(4)), "bbccdd03");
}

TEST(Bytes, TextAndBytesAreViewsOfEachOther) {
    const std::string text("a\0b", 3);
    EXPECT_EQ(textOf(view(text)), text);
    EXPECT_EQ(view(text).size(), 3U);
}

}  // namespace
}  // namespace vaultgram
