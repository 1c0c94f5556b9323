// Packets spread over the round trip.
#include "core/pacer.h"

#include "core/congestion.h"
#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class PacerTest : public testing::Test {
protected:
    int drain() {
        int count = 0;
        for (; pacer.mayLeave(now); ++count) pacer.sent(now);
        return count;
    }
    Instant now = someTime().instant;
    Pacer pacer;
};

TEST_F(PacerTest, TenAtOnceAndNoMoreEvenAfterALongRest) {
    pacer.setRate(now, 100 * Congestion::packet, 100ms);
    EXPECT_EQ(drain(), 10);
    now += 1h;
    EXPECT_EQ(drain(), 10);
}

TEST_F(PacerTest, ThenOneAndAQuarterWindowsARoundTrip) {
    pacer.setRate(now, 40 * Congestion::packet, 100ms);
    drain();
    int count = 0;
    for (int ms = 0; ms < 1000; ++ms) {
        now += 1ms;
        count += drain();
    }
    EXPECT_NEAR(count, 500, 1);  // 40 * 1.25 * 10
}

TEST_F(PacerTest, SaysWhenTheNextMayLeave) {
    pacer.setRate(now, 8 * Congestion::packet, 100ms);  // one in 10 ms
    drain();
    EXPECT_EQ(pacer.readyAt(now), now + 10ms);
    now += 9ms;
    EXPECT_FALSE(pacer.mayLeave(now));
    now += 1ms;
    EXPECT_EQ(pacer.readyAt(now), now);
    EXPECT_TRUE(pacer.mayLeave(now));
}

TEST_F(PacerTest, WhatLeavesBeyondItIsMadeUpFor) {
    pacer.setRate(now, 8 * Congestion::packet, 100ms);
    drain();
    pacer.sent(now);
    EXPECT_EQ(pacer.readyAt(now), now + 20ms);
}

TEST_F(PacerTest, AnotherRateCountsFromNowOn) {
    pacer.setRate(now, 8 * Congestion::packet, 100ms);
    drain();
    pacer.setRate(now, 80 * Congestion::packet, 100ms);
    EXPECT_EQ(pacer.readyAt(now), now + 1ms);
}

TEST_F(PacerTest, ARoundTripOfNothingIsNoDivisionByNothing) {
    pacer.setRate(now, 8 * Congestion::packet, 0ms);
    drain();
    EXPECT_LE(pacer.readyAt(now), now + 1ms);
}

}  // namespace
}  // namespace vaultgram
