// How much may be on its way. RFC 9002 s7; PROTOCOL.md, section 8.
#include "core/congestion.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

constexpr std::size_t onePacket = Congestion::packet;

class CongestionTest : public testing::Test {
protected:
    // A window full of packets left at `at` and arrived.
    void roundTrip(Instant at) {
        const std::size_t window = congestion.window();
        for (std::size_t bytes = onePacket; bytes <= window; bytes += onePacket)
            congestion.acknowledged(at, window);
    }
    [[nodiscard]] std::size_t packets() const { return congestion.window() / onePacket; }

    Instant start = someTime().instant;
    Congestion congestion;
};

TEST_F(CongestionTest, TenPacketsAtFirst) {
    EXPECT_EQ(packets(), 10U);
    EXPECT_TRUE(congestion.mayLeave(9 * onePacket));
    EXPECT_FALSE(congestion.mayLeave(10 * onePacket));
}

TEST_F(CongestionTest, DoublesEachRoundTripInSlowStart) {
    roundTrip(start);
    EXPECT_EQ(packets(), 20U);
    roundTrip(start);
    EXPECT_EQ(packets(), 40U);
    EXPECT_TRUE(congestion.inSlowStart());
}

TEST_F(CongestionTest, NeverMoreThanAMebibyte) {
    for (int i = 0; i < 20; ++i) roundTrip(start);
    EXPECT_EQ(packets(), 873U);
}

TEST_F(CongestionTest, HalvedByLossAndThenOnePacketMoreARoundTrip) {
    for (int i = 0; i < 2; ++i) roundTrip(start);
    congestion.lost(start + 1s, start);
    EXPECT_EQ(packets(), 20U);
    EXPECT_FALSE(congestion.inSlowStart());
    roundTrip(start + 2s);
    EXPECT_NEAR(static_cast<double>(congestion.window()) / onePacket, 21, 0.1);
}

TEST_F(CongestionTest, HalvedOnceForAllThatWasSentBefore) {
    for (int i = 0; i < 2; ++i) roundTrip(start);
    congestion.lost(start + 1s, start);
    congestion.lost(start + 1s, start + 900ms);
    congestion.lost(start + 1100ms, start + 1s);
    EXPECT_EQ(packets(), 20U);
    congestion.lost(start + 1200ms, start + 1001ms);
    EXPECT_EQ(packets(), 10U);
}

TEST_F(CongestionTest, WhatWasSentBeforeTheLossDoesNotOpenItAgain) {
    congestion.lost(start + 1s, start);
    roundTrip(start + 1s);
    EXPECT_EQ(packets(), 5U);
}

TEST_F(CongestionTest, NeverLessThanTwoPackets) {
    for (int i = 0; i < 10; ++i) congestion.lost(start + (i + 1) * 1s, start + i * 1s + 1ms);
    EXPECT_EQ(packets(), 2U);
}

TEST_F(CongestionTest, AWindowThatWasNotUsedDoesNotGrow) {
    for (int i = 0; i < 100; ++i) congestion.acknowledged(start, onePacket);
    EXPECT_EQ(packets(), 10U);
    congestion.lost(start + 1s, start);
    for (int i = 0; i < 100; ++i) congestion.acknowledged(start + 2s, onePacket);
    EXPECT_EQ(packets(), 5U);
}

TEST_F(CongestionTest, PersistentCongestionBeginsAnewWithTwoPackets) {
    for (int i = 0; i < 3; ++i) roundTrip(start);
    congestion.lost(start + 9s, start);
    congestion.persistent();
    EXPECT_EQ(packets(), 2U);
    EXPECT_TRUE(congestion.inSlowStart());
    roundTrip(start + 1s);
    EXPECT_EQ(packets(), 4U);
}

TEST_F(CongestionTest, AnotherPathStartsAsIfNothingWasKnown) {
    for (int i = 0; i < 5; ++i) roundTrip(start);
    congestion.reset(start + 1s);
    EXPECT_EQ(packets(), 10U);
    congestion.lost(start + 2s, start + 900ms);
    EXPECT_EQ(packets(), 10U) << "what went the old way says nothing";
    EXPECT_TRUE(congestion.inSlowStart());
}

}  // namespace
}  // namespace vaultgram
