#include "core/statistics.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(RateMeter, SettlesAtASteadyRateAndFadesAfterIt) {
    RateMeter meter;
    Instant now = someTime().instant;
    for (int i = 0; i < 3'000; ++i) {
        meter.add(now, 10);
        now += 10ms;
    }
    EXPECT_NEAR(meter.at(now), 1'000, 20);  // 10 each 10 ms
    EXPECT_NEAR(meter.at(now + 5s), 1'000 / 2.718, 20);
    EXPECT_LT(meter.at(now + 60s), 0.01);
}

TEST(Statistics, CountsDropsByReason) {
    Statistics statistics;
    EXPECT_EQ(statistics.dropped(), 0U);
    statistics.drops[static_cast<std::size_t>(DropReason::Replay)].count = 3;
    statistics.drops[static_cast<std::size_t>(DropReason::TooLarge)].count = 2;
    EXPECT_EQ(statistics.dropped(), 5U);
    EXPECT_EQ(statistics.dropsFor(DropReason::Replay).count, 3U);
    EXPECT_EQ(statistics.dropsFor(DropReason::Limited).count, 0U);
}

}  // namespace
}  // namespace vaultgram
