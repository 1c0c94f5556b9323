#include "app/link/cpu_meter.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{1h};

}  // namespace

TEST(CpuMeter, KnowsNothingUntilTwoReadingsAreASecondApart) {
    CpuMeter meter;
    EXPECT_FALSE(meter.share());
    meter.read(start, 0s);
    EXPECT_FALSE(meter.share());
    meter.read(start + 999ms, 999ms);
    EXPECT_FALSE(meter.share());
    meter.read(start + 1s, 250ms);
    EXPECT_EQ(meter.share(), 0.25);
}

TEST(CpuMeter, ForgetsWhatIsOlderThanAMinute) {
    CpuMeter meter;
    Duration used{};
    for (int second = 0; second <= 200; ++second) {
        if (second > 130) used += 500ms;  // half of a core, for the last 70 s
        meter.read(start + second * 1s, used);
    }
    EXPECT_NEAR(*meter.share(), 0.5, 0.001);
}

TEST(CpuMeter, AskedSeldomItTellsOfTheTimeSinceItWasAskedLast) {
    CpuMeter meter;
    meter.read(start, 0s);
    meter.read(start + 600s, 6s);
    EXPECT_EQ(meter.share(), 0.01);
    meter.read(start + 1200s, 6s);
    EXPECT_EQ(meter.share(), 0);
}
