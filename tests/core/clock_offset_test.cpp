#include "core/clock_offset.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

// The stamp that a peer will see, in seconds after our wall clock.
double stampAfterNow(ClockOffset& offset, Now now) {
    return std::chrono::duration<double>(offset.stamp(now) - now.wall).count();
}

TEST(ClockOffset, WithoutSamplesStampsThirtySecondsBack) {
    ClockOffset offset;
    EXPECT_FALSE(offset.skew(someTime()).has_value());
    EXPECT_FALSE(offset.measured(someTime()).has_value());
    EXPECT_DOUBLE_EQ(stampAfterNow(offset, someTime()), -30);
}

TEST(ClockOffset, UpTo25SecondsMatterNot) {
    for (const double theirs : {-25.0, -10.0, 0.0, 24.9}) {
        ClockOffset offset;
        const Now now = someTime();
        offset.sample(now, unixSeconds(now.wall) + theirs);
        EXPECT_FALSE(offset.skew(now).has_value()) << theirs;
        EXPECT_NEAR(*offset.measured(now), theirs, 1e-3);
        EXPECT_DOUBLE_EQ(stampAfterNow(offset, now), -30);
    }
}

TEST(ClockOffset, ALargerSkewIsFollowedWithTwoSecondsLess) {
    for (const double theirs : {-3'600.0, -26.0, 26.0, 86'400.0}) {
        ClockOffset offset;
        const Now now = someTime();
        offset.sample(now, unixSeconds(now.wall) + theirs);
        ASSERT_TRUE(offset.skew(now).has_value());
        EXPECT_NEAR(*offset.skew(now), theirs, 1e-3);
        EXPECT_NEAR(stampAfterNow(offset, now), theirs - 2, 1e-3);
    }
}

TEST(ClockOffset, TheLargestOfTheLastEightCounts) {
    ClockOffset offset;
    Now now = someTime();
    offset.sample(now, unixSeconds(now.wall) + 100);
    for (int i = 0; i < 7; ++i) {
        now = now + 1s;
        offset.sample(now, unixSeconds(now.wall) + 50);
        EXPECT_NEAR(*offset.skew(now), 100, 1e-3);
    }
    now = now + 1s;
    offset.sample(now, unixSeconds(now.wall) + 50);
    EXPECT_NEAR(*offset.skew(now), 50, 1e-3);
}

TEST(ClockOffset, IsForgottenWhenOurOwnClockIsSet) {
    ClockOffset offset;
    Now now = someTime();
    offset.sample(now, unixSeconds(now.wall) + 100);
    now = now + 10s;
    now.wall += 4s;
    EXPECT_TRUE(offset.skew(now).has_value());
    now.wall += 6s;
    EXPECT_FALSE(offset.skew(now).has_value());
    EXPECT_DOUBLE_EQ(stampAfterNow(offset, now), -30);
}

TEST(ClockOffset, WhateverAPeerClaimsTheStampIsATime) {
    for (const double absurd : {1e308, -1e308, 1e18, -1e18}) {
        ClockOffset offset;
        offset.sample(someTime(), absurd);
        EXPECT_LE(std::abs(stampAfterNow(offset, someTime())), 1.1e9);
    }
}

}  // namespace
}  // namespace vaultgram
