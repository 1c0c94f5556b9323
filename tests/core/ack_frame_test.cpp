#include "core/ack_frame.h"

#include "core/limits.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

#include <vector>

namespace vaultgram {
namespace {

using Ranges = std::vector<SeqRange>;

Ranges rangesOf(const AckFrame& ack) {
    Ranges ranges;
    ack.forEach([&ranges](SeqRange range) { ranges.push_back(range); });
    return ranges;
}

Bytes body(std::uint64_t largest, std::uint16_t first, const std::vector<std::uint16_t>& numbers,
           int count = -1) {
    Bytes bytes;
    appendInteger(bytes, largest, 8);
    appendInteger(bytes, 7, 2);
    appendInteger(bytes, first, 2);
    bytes.push_back(static_cast<std::uint8_t>(count < 0 ? numbers.size() / 2 : count));
    for (const std::uint16_t number : numbers) appendInteger(bytes, number, 2);
    return bytes;
}

std::string verdict(ByteView bytes) {
    const auto ack = parseAck(bytes);
    return ack ? "accepted" : std::string(name(ack.error()));
}

Bytes written(const Ranges& ranges) {
    Bytes frame;
    writeAck(frame, 7, ranges);
    return frame;
}
Ranges readBack(const Ranges& ranges) {
    const Bytes frame = written(ranges);
    EXPECT_EQ(integerAt(ByteView(frame).subspan(1, 2)), frame.size() - 3);
    return rangesOf(parseAck(ByteView(frame).subspan(3)).value());
}

TEST(AckFrame, ReadsRangesFromTheNewestDown) {
    const Bytes bytes = body(1000, 5, {2, 3, 1, 10});
    const auto ack = parseAck(bytes);
    ASSERT_TRUE(ack.has_value());
    EXPECT_EQ(ack->delayMs, 7);
    EXPECT_EQ(rangesOf(*ack), (Ranges{{996, 1000}, {991, 993}, {980, 989}}));
}

TEST(AckFrame, NumbersEndAtOne) {
    EXPECT_EQ(verdict(body(1, 1, {})), "accepted");
    EXPECT_EQ(verdict(body(5, 5, {})), "accepted");
    EXPECT_EQ(verdict(body(5, 6, {})), "ack-invalid");
    EXPECT_EQ(verdict(body(10, 5, {2, 3})), "accepted");  // down to 1
    EXPECT_EQ(verdict(body(10, 5, {2, 4})), "ack-invalid");
    EXPECT_EQ(verdict(body(10, 5, {65'535, 65'535})), "ack-invalid");
    EXPECT_EQ(verdict(body(~0ULL, 65'535, {65'535, 65'535})), "accepted");
}

TEST(AckFrame, NothingInItIsZero) {
    EXPECT_EQ(verdict(body(0, 1, {})), "ack-invalid");
    EXPECT_EQ(verdict(body(0, 0, {})), "ack-invalid");
    EXPECT_EQ(verdict(body(100, 0, {})), "ack-invalid");
    EXPECT_EQ(verdict(body(100, 1, {0, 1})), "ack-invalid");
    EXPECT_EQ(verdict(body(100, 1, {1, 0})), "ack-invalid");
    EXPECT_EQ(verdict(body(100, 1, {1, 1, 0, 1})), "ack-invalid");
}

TEST(AckFrame, HasAtMost32RangesMore) {
    EXPECT_EQ(verdict(body(5000, 1, std::vector<std::uint16_t>(64, 1))), "accepted");
    EXPECT_EQ(verdict(body(5000, 1, std::vector<std::uint16_t>(66, 1))), "ack-invalid");
    EXPECT_EQ(verdict(body(5000, 1, {}, 255)), "ack-invalid");
}

TEST(AckFrame, ItsLengthIsThatOfItsCount) {
    const Bytes good = body(1000, 1, {1, 1, 1, 1});
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_EQ(verdict(ByteView(good).first(size)), "x1-malformed") << size;
    EXPECT_EQ(verdict(body(1000, 1, {1, 1}, 2)), "x1-malformed");
    EXPECT_EQ(verdict(body(1000, 1, {1, 1}, 0)), "x1-malformed");
}

TEST(AckFrame, WhatIsWrittenIsRead) {
    for (const Ranges& ranges :
         {Ranges{{1, 1}}, Ranges{{1, 65'535}}, Ranges{{996, 1000}, {991, 993}, {980, 989}},
          Ranges{{70'000, 70'000}, {1, 4'464}}, Ranges{{~0ULL, ~0ULL}}})
        EXPECT_EQ(readBack(ranges), ranges);
}

TEST(AckFrame, WritesThe33NewestRanges) {
    Ranges many;
    for (std::uint64_t i = 0; i < 40; ++i) many.push_back({1000 - 2 * i, 1000 - 2 * i});
    EXPECT_EQ(readBack(many), Ranges(many.begin(), many.begin() + 33));
}

TEST(AckFrame, LeavesOutWhatDoesNotFitAndNeverAcknowledgesMore) {
    // A range too long: its newest part.
    EXPECT_EQ(readBack({{1, 100'000}}), (Ranges{{34'466, 100'000}}));
    EXPECT_EQ(readBack({{300'000, 300'000}, {200'000, 299'998}}),
              (Ranges{{300'000, 300'000}, {234'464, 299'998}}));
    // A gap too wide: nothing below it.
    EXPECT_EQ(readBack({{200'000, 200'000}, {1, 134'463}}), (Ranges{{200'000, 200'000}}));
    EXPECT_EQ(readBack({{200'000, 200'000}, {134'464, 134'464}}),
              (Ranges{{200'000, 200'000}, {134'464, 134'464}}));
    // After a shortened range the gap is measured from what was written.
    EXPECT_EQ(readBack({{100'000, 200'000}, {99'990, 99'998}}),
              (Ranges{{134'466, 200'000}, {99'990, 99'998}}));
    EXPECT_EQ(readBack({{300'000, 300'000}, {200'000, 299'998}, {199'000, 199'998}}),
              (Ranges{{300'000, 300'000}, {234'464, 299'998}, {199'000, 199'998}}));
}

}  // namespace
}  // namespace vaultgram
