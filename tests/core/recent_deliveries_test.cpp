#include "core/recent_deliveries.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

constexpr Instant beginning{10h};

TEST(RecentDeliveries, WhatIsOlderThanASpanIsInTheTotalOnly) {
    RecentDeliveries times;
    times.add(beginning, 5s);
    times.add(beginning + 200s, 10ms);
    EXPECT_EQ(times.total().count(), 2U);
    EXPECT_EQ(times.last(beginning + 210s, 60s).count(), 1U);
    EXPECT_NEAR(seconds(*times.last(beginning + 210s, 60s).quantile(0.99)), 0.01, 0.001);
    EXPECT_EQ(times.last(beginning + 210s, 300s).count(), 2U);
    EXPECT_EQ(times.last(beginning + 400s, 60s).count(), 0U);
}

TEST(RecentDeliveries, ASpanIsUpToHalfAMinuteLongerAndNeverShorter) {
    for (Duration at = 0s; at < 60s; at += 1s) {
        RecentDeliveries times;
        times.add(beginning + at, 1ms);
        EXPECT_EQ(times.last(beginning + at + 60s, 60s).count(), 1U);
        EXPECT_EQ(times.last(beginning + at + 91s, 60s).count(), 0U);
    }
}

TEST(RecentDeliveries, HoldsFiveMinutesWhateverComes) {
    RecentDeliveries times;
    for (int i = 0; i < 100'000; ++i) times.add(beginning + i * 100ms, 1ms);
    EXPECT_LE(times.steps(), 11U);
    EXPECT_EQ(times.total().count(), 100'000U);
}

}  // namespace
}  // namespace vaultgram
