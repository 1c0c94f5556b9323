#include "core/compression.h"

#include "core/limits.h"
#include "core/text_parts.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

DropReason reasonFor(const Bytes& payload) {
    Decompressor decompressor;
    std::string text;
    const Status done = decompressor.decompress(payload, text);
    EXPECT_FALSE(done.has_value());
    return done ? DropReason::Blocked : done.error();
}

std::string textOfPayload(const Bytes& payload) {
    Decompressor decompressor;
    std::string text;
    EXPECT_TRUE(decompressor.decompress(payload, text).has_value());
    return text;
}

Bytes compressed(std::string_view text) {
    Compressor compressor;
    Bytes payload;
    compressor.compress(text, 0, payload);
    return payload;
}

TEST(Compression, ReadsThePublishedVectors) {
    for (const Vector& each : vectorsOf("zstd"))
        EXPECT_EQ(toHex(view(textOfPayload(hexIn(each, "compressed")))), each.at("text"))
            << nameOf(each);
}

TEST(Compression, WritesTheVectorInItsRawForm) {
    const Vector first = vectorsOf("zstd").front();
    EXPECT_EQ(toHex(payloadOf(textOf(hexIn(first, "text")))), first.at("compressed"));
}

TEST(Compression, EveryLengthComesBackInBothForms) {
    for (const std::size_t size : {0, 1, 2, 255, 256, 257, 1000, 1275, 65'535, 65'536}) {
        const std::string text = longText(size);
        EXPECT_EQ(textOfPayload(payloadOf(text)), text) << size;
        EXPECT_EQ(textOfPayload(compressed(text)), text) << size;
        EXPECT_EQ(payloadOf(text).size(), rawFrameSize(size));
    }
}

TEST(Compression, CompressesOnlyWhatWouldNotFit) {
    Compressor compressor;
    Bytes raw, small;
    const std::string text(1000, 'a');
    compressor.compress(text, 1100, raw);
    compressor.compress(text, 900, small);
    EXPECT_EQ(raw.size(), rawFrameSize(1000));
    EXPECT_LT(small.size(), 100U);
    EXPECT_EQ(textOfPayload(small), text);
}

TEST(Compression, EveryPrefixIsRefused) {
    for (const Bytes& payload : {payloadOf(longText(300)), compressed(longText(300))})
        for (std::size_t length = 0; length < payload.size(); ++length) {
            const Bytes part(payload.begin(), payload.begin() + static_cast<long>(length));
            ASSERT_EQ(reasonFor(part), DropReason::PayloadMalformed) << length;
        }
}

TEST(Compression, RefusesTrailingBytesAndSecondFrames) {
    Bytes trailing = payloadOf("one");
    trailing.push_back(0);
    EXPECT_EQ(reasonFor(trailing), DropReason::PayloadMalformed);
    Bytes twice = payloadOf("one");
    append(twice, payloadOf("two"));
    EXPECT_EQ(reasonFor(twice), DropReason::PayloadMalformed);
    Bytes skippable = payloadOf("one");
    append(skippable, fromHex("502a4d180100000000"));
    EXPECT_EQ(reasonFor(skippable), DropReason::PayloadMalformed);
    append(skippable, payloadOf("two"));
    EXPECT_EQ(reasonFor(skippable), DropReason::PayloadMalformed);
}

TEST(Compression, RefusesASkippableFrameAlone) {
    EXPECT_EQ(reasonFor(fromHex("502a4d180100000000")), DropReason::PayloadMalformed);
}

TEST(Compression, RefusesAWrongChecksum) {
    // "abc" as a raw block with checksum flag; XXH64 of it would be another one.
    EXPECT_EQ(reasonFor(fromHex("28b52ffd240319000061626300000000")), DropReason::PayloadMalformed);
}

TEST(Compression, RefusesWhatIsNoUtf8) {
    for (const char* bad : {"\xff", "\xc3", "\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80"})
        EXPECT_EQ(reasonFor(payloadOf(bad)), DropReason::PayloadUtf8);
}

TEST(Compression, AcceptsAnUndeclaredSizeThatStaysWithinTheLimit) {
    // Window 1 KiB, one raw block "abc", no content size.
    EXPECT_EQ(textOfPayload(fromHex("28b52ffd0000190000616263")), "abc");
}

TEST(Compression, RefusesWindowsAbove8MiBAndTakesThatOne) {
    EXPECT_EQ(textOfPayload(fromHex("28b52ffd0068190000616263")), "abc");  // 2^23
    EXPECT_EQ(reasonFor(fromHex("28b52ffd0069190000616263")), DropReason::PayloadWindow);
    EXPECT_EQ(reasonFor(fromHex("28b52ffd0070190000616263")), DropReason::PayloadWindow);
    EXPECT_EQ(reasonFor(fromHex("28b52ffd00a8190000616263")), DropReason::PayloadWindow);
}

}  // namespace
}  // namespace vaultgram
