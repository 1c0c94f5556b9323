// What is acknowledged, and when.
#include "core/ack_ranges.h"

#include "core/session_frames.h"
#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

#include <set>

namespace vaultgram {
namespace {

const Instant start = someTime().instant;

std::vector<SeqRange> rangesOf(const AckRanges& ranges) {
    return {ranges.ranges().begin(), ranges.ranges().end()};
}

TEST(AckRanges, NumbersInOrderAreOneRange) {
    AckRanges ranges;
    for (std::uint64_t seq = 1; seq <= 10; ++seq) ranges.received(start, seq, true);
    EXPECT_EQ(rangesOf(ranges), (std::vector<SeqRange>{{1, 10}}));
}

TEST(AckRanges, AGapMakesTwoRangesAndIsClosedAgain) {
    AckRanges ranges;
    for (const std::uint64_t seq : {1U, 2U, 5U, 6U, 4U}) ranges.received(start, seq, false);
    EXPECT_EQ(rangesOf(ranges), (std::vector<SeqRange>{{4, 6}, {1, 2}}));
    ranges.received(start, 3, false);
    EXPECT_EQ(rangesOf(ranges), (std::vector<SeqRange>{{1, 6}}));
}

TEST(AckRanges, AnyOrderGivesTheSameRanges) {
    Random random = randomFrom(5);
    for (int round = 0; round < 200; ++round) {
        AckRanges ranges;
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 25; ++i) {
            const std::uint64_t seq = 1 + random.next() % 60;
            if (seen.insert(seq).second) ranges.received(start, seq, true);
        }
        std::set<std::uint64_t> told;
        std::uint64_t below = ~std::uint64_t{0};
        for (const SeqRange& range : ranges.ranges()) {
            ASSERT_LT(range.last + 1, below) << "a gap between each two";
            below = range.first;
            for (std::uint64_t seq = range.first; seq <= range.last; ++seq) told.insert(seq);
        }
        ASSERT_EQ(told, seen);
    }
}

TEST(AckRanges, TheNewest33AreKept) {
    AckRanges ranges;
    for (std::uint64_t seq = 2; seq <= 200; seq += 2) ranges.received(start, seq, false);
    ASSERT_EQ(ranges.ranges().size(), 33U);
    EXPECT_EQ(ranges.ranges().front().last, 200U);
    ranges.received(start, 1, false);
    EXPECT_EQ(ranges.ranges().back().first, 136U) << "too old to be told";
}

TEST(AckRanges, TheSecondPacketOrAGapIsAcknowledgedAtOnceElseIn25Milliseconds) {
    AckRanges ranges;
    EXPECT_EQ(ranges.due(), Instant::max());
    ranges.received(start, 1, true);
    EXPECT_EQ(ranges.due(), start + 25ms);
    ranges.received(start + 1ms, 2, true);
    EXPECT_EQ(ranges.due(), start + 1ms);
    Bytes frame;
    ranges.write(start + 1ms, frame);
    EXPECT_EQ(ranges.due(), Instant::max());
    EXPECT_FALSE(ranges.waiting());
    ranges.received(start + 2ms, 4, true);
    EXPECT_EQ(ranges.due(), start + 2ms) << "3 is missing";
}

TEST(AckRanges, WhatAsksForNoAckGetsNone) {
    AckRanges ranges;
    ranges.received(start, 1, false);
    ranges.received(start, 3, false);
    EXPECT_FALSE(ranges.waiting());
    EXPECT_EQ(ranges.due(), Instant::max());
}

TEST(AckRanges, TheFrameSaysHowLongTheLargestWaited) {
    AckRanges ranges;
    ranges.received(start, 1, true);
    Bytes frame;
    ranges.write(start + 20ms, frame);
    EXPECT_EQ(frame.size(), ranges.size());
    const auto ack = parseAck(ByteView(frame).subspan(3));
    ASSERT_TRUE(ack);
    EXPECT_EQ(ack->delayMs, 20);
    EXPECT_EQ(ack->largest, 1U);
}

}  // namespace
}  // namespace vaultgram
