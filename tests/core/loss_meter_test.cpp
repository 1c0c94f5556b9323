// The share of packets that were lost in the last minute.
#include "core/loss_meter.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(LossMeter, KnowsNothingAtFirst) {
    const LossMeter meter;
    EXPECT_LT(meter.share(someTime().instant), 0);
}

TEST(LossMeter, IsTheShareOfWhatHasAFate) {
    LossMeter meter;
    const Instant now = someTime().instant;
    meter.acknowledged(now, 6);
    EXPECT_DOUBLE_EQ(meter.share(now), 0);
    meter.lost(now + 7s, 2);
    EXPECT_DOUBLE_EQ(meter.share(now + 8s), 0.25);
}

TEST(LossMeter, ForgetsAfterAMinute) {
    LossMeter meter;
    const Instant now = someTime().instant;
    meter.lost(now, 3);
    meter.acknowledged(now + 30s, 3);
    EXPECT_DOUBLE_EQ(meter.share(now + 50s), 0.5);
    EXPECT_DOUBLE_EQ(meter.share(now + 66s), 0);
    EXPECT_LT(meter.share(now + 100s), 0);
    meter.lost(now + 200s, 1);
    EXPECT_DOUBLE_EQ(meter.share(now + 200s), 1);
}

}  // namespace
}  // namespace vaultgram
