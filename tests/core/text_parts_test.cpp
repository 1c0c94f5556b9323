#include "core/text_parts.h"

#include "core/limits.h"
#include "core/sizes.h"
#include "core/utf8.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

std::vector<std::string> textsOf(const std::vector<Bytes>& payloads) {
    std::vector<std::string> texts;
    Decompressor decompressor;
    for (const Bytes& payload : payloads)
        EXPECT_TRUE(decompressor.decompress(payload, texts.emplace_back()).has_value());
    return texts;
}

// "(2/3) text" without what was put before it.
std::string body(const std::string& part, std::size_t number, std::size_t count) {
    const std::string mark = '(' + std::to_string(number) + '/' + std::to_string(count) + ") ";
    EXPECT_EQ(part.substr(0, mark.size()), mark);
    return part.substr(std::min(mark.size(), part.size()));
}

std::string reassembled(const std::vector<Bytes>& payloads) {
    const std::vector<std::string> texts = textsOf(payloads);
    if (texts.size() == 1) return texts.front();
    std::string whole;
    for (std::size_t i = 0; i < texts.size(); ++i) whole += body(texts[i], i + 1, texts.size());
    return whole;
}

TEST(TextParts, AShortTextStaysWhole) {
    Compressor compressor;
    for (const std::size_t size : {0, 1, 255, 256, 1266}) {
        const auto parts = textParts(longText(size), 1400, compressor);
        ASSERT_TRUE(parts.has_value());
        EXPECT_EQ(parts->size(), 1U) << size;
        EXPECT_EQ(textsOf(*parts).front(), longText(size));
    }
}

TEST(TextParts, ReassembleAndFitForEveryMtu) {
    Compressor compressor;
    for (const std::size_t mtu : {576, 577, 1280, 1400, 1500, 9000})
        for (const std::size_t size : {100, 450, 470, 600, 1300, 1400, 3000, 6000}) {
            const std::string text = longText(size);
            const auto parts = textParts(text, mtu, compressor);
            ASSERT_TRUE(parts.has_value()) << mtu << ' ' << size;
            EXPECT_LE(parts->size(), limits::parts);
            for (const Bytes& payload : *parts) EXPECT_TRUE(fitsOnePacket(payload.size(), mtu));
            EXPECT_EQ(reassembled(*parts), text);
        }
}

TEST(TextParts, AreCutAtCharacterBoundariesOnly) {
    Compressor compressor;
    Random random = randomFrom(4);
    const std::vector<std::string> characters{
        "a", "\xc3\xa4", "\xe2\x82\xac", "\xf0\x9f\x94\x90", "\xe4\xb8\xad", "z"};
    for (int round = 0; round < 20; ++round) {
        std::string text;
        while (text.size() < 4'000) text += characters[random.next() % characters.size()];
        const auto parts = textParts(text, 576, compressor);
        ASSERT_TRUE(parts.has_value());
        ASSERT_GT(parts->size(), 1U);
        for (const std::string& part : textsOf(*parts)) EXPECT_TRUE(isUtf8(view(part)));
        EXPECT_EQ(reassembled(*parts), text);
    }
}

TEST(TextParts, AreAsFewAsCarryTheText) {
    Compressor compressor;
    const auto parts = textParts(longText(2'000), 1400, compressor);
    ASSERT_TRUE(parts.has_value());
    EXPECT_EQ(parts->size(), 2U);
    const auto easy = textParts(std::string(60'000, 'x'), 1400, compressor);
    ASSERT_TRUE(easy.has_value());
    EXPECT_EQ(easy->size(), 1U);  // it compresses
}

TEST(TextParts, MoreThanSixteenAreRefused) {
    Compressor compressor;
    const auto parts = textParts(longText(40'000), 1400, compressor);
    ASSERT_FALSE(parts.has_value());
    EXPECT_EQ(parts.error(), DropReason::TooLarge);
    const auto sixteen = textParts(longText(19'000), 1400, compressor);
    ASSERT_TRUE(sixteen.has_value());
    EXPECT_LE(sixteen->size(), 16U);
}

TEST(TextParts, MoreThan64KiBAreRefusedHoweverWellTheyCompress) {
    Compressor compressor;
    EXPECT_TRUE(textParts(std::string(65'536, 'x'), 1400, compressor).has_value());
    const auto larger = textParts(std::string(65'537, 'x'), 1400, compressor);
    ASSERT_FALSE(larger.has_value());
    EXPECT_EQ(larger.error(), DropReason::TooLarge);
}

TEST(TextParts, OnlyUtf8IsText) {
    Compressor compressor;
    for (const char* bad : {"\xff", "a\xc3", "\xed\xa0\x80"}) {
        const auto parts = textParts(bad, 1400, compressor);
        ASSERT_FALSE(parts.has_value());
        EXPECT_EQ(parts.error(), DropReason::PayloadUtf8);
    }
}

}  // namespace
}  // namespace vaultgram
