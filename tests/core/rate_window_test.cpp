#include "core/rate_window.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <map>

namespace vaultgram {
namespace {

struct Counter {
    std::uint64_t value = 0;
    RateWindow<std::uint64_t> window;
    Instant now = someTime().instant;

    void add(std::uint64_t amount) {
        window.roll(now, value);
        value += amount;
    }
    [[nodiscard]] std::uint64_t last(Duration span) const { return window.last(now, span, value); }
};

TEST(RateWindow, ForgetsWhatIsOlderThanTheSpan) {
    Counter counter;
    counter.add(7);
    EXPECT_EQ(counter.last(60s), 7U);
    counter.now += 60s;
    EXPECT_EQ(counter.last(60s), 7U);
    counter.now += 5s;
    EXPECT_EQ(counter.last(60s), 0U);
    EXPECT_EQ(counter.last(300s), 7U);
    counter.now += 240s;
    EXPECT_EQ(counter.last(300s), 0U);
}

TEST(RateWindow, NothingWasCountedBeforeTheFirst) {
    const Counter counter;
    EXPECT_EQ(counter.last(60s), 0U);
    EXPECT_EQ(counter.last(300s), 0U);
}

// Against a list of everything that ever came.
TEST(RateWindow, NeverMissesWhatCameWithinTheSpanAndTakesInAtMostOneStepMore) {
    for (const auto pause : {10ms, 700ms, 4'999ms, 5'000ms, 7'300ms, 61'000ms, 299'000ms}) {
        Counter counter;
        std::map<Instant, std::uint64_t> all;
        for (std::uint64_t i = 0; i < 400; ++i) {
            counter.add(i);
            all[counter.now] += i;
            for (const auto span : {60s, 300s}) {
                std::uint64_t least = 0, most = 0;
                for (const auto& [at, amount] : all) {
                    if (at >= counter.now - span) least += amount;
                    if (at >= counter.now - span - RateWindow<int>::step) most += amount;
                }
                ASSERT_GE(counter.last(span), least) << pause.count() << " ms, " << i;
                ASSERT_LE(counter.last(span), most) << pause.count() << " ms, " << i;
            }
            counter.now += pause;
        }
    }
}

TEST(RateWindow, KeepsAtMostSixtyOneCopiesHoweverLongItRuns) {
    Counter counter;
    for (int i = 0; i < 10'000; ++i) {
        counter.add(1);
        counter.now += 1s;
        ASSERT_LE(counter.window.size(), 62U);
    }
    EXPECT_GE(counter.window.size(), 60U);
}

TEST(RateWindow, KeepsNothingOfAQuietTime) {
    Counter counter;
    counter.add(1);
    counter.now += 3600s;
    counter.add(1);
    EXPECT_EQ(counter.window.size(), 1U);
    EXPECT_EQ(counter.last(300s), 1U);
}

}  // namespace
}  // namespace vaultgram
