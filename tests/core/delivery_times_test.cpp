#include "core/delivery_times.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(DeliveryTimes, WithoutADeliveryThereIsNoQuantile) {
    const DeliveryTimes times;
    EXPECT_FALSE(times.quantile(0.5));
    EXPECT_EQ(times.count(), 0U);
}

TEST(DeliveryTimes, AQuantileIsRightWithinSevenPercentFromMicrosecondsToHours) {
    for (Duration time = 1us; time < 9h; time += time / 13 + 1us) {
        DeliveryTimes times;
        times.add(time);
        ASSERT_NEAR(seconds(*times.quantile(0.5)), seconds(time), 0.07 * seconds(time) + 1e-6);
    }
}

TEST(DeliveryTimes, TellsHalfAndAlmostAll) {
    DeliveryTimes times;
    for (int i = 1; i <= 1000; ++i) times.add(i * 1ms);
    EXPECT_NEAR(seconds(*times.quantile(0.5)), 0.5, 0.035);
    EXPECT_NEAR(seconds(*times.quantile(0.99)), 0.99, 0.07);
    EXPECT_NEAR(seconds(*times.quantile(1)), 1, 0.07);
    EXPECT_NEAR(seconds(*times.quantile(0)), 0.001, 0.0001);
}

TEST(DeliveryTimes, TheSlowestOfAFewIsSeenAt99Percent) {
    DeliveryTimes times;
    times.add(10ms);
    times.add(5s);
    EXPECT_NEAR(seconds(*times.quantile(0.99)), 5, 0.35);
    EXPECT_NEAR(seconds(*times.quantile(0.5)), 0.010, 0.0007);
    for (int i = 0; i < 98; ++i) times.add(10ms);
    EXPECT_NEAR(seconds(*times.quantile(0.99)), 0.010, 0.0007) << "one of a hundred";
}

TEST(DeliveryTimes, WhatIsBeyondItsBoundsCountsAsTheNearest) {
    DeliveryTimes times;
    times.add(-1s);
    EXPECT_LE(*times.quantile(0.5), 1us);
    DeliveryTimes longest;
    longest.add(1000h);
    EXPECT_GT(*longest.quantile(0.5), 8h);
}

TEST(DeliveryTimes, TwoOfThemAddUp) {
    DeliveryTimes quick, slow;
    for (int i = 0; i < 3; ++i) quick.add(1ms);
    slow.add(1s);
    quick += slow;
    EXPECT_EQ(quick.count(), 4U);
    EXPECT_NEAR(seconds(*quick.quantile(0.5)), 0.001, 0.0001);
    EXPECT_NEAR(seconds(*quick.quantile(1)), 1, 0.07);
}

}  // namespace
}  // namespace vaultgram
