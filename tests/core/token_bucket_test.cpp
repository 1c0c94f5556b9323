#include "core/token_bucket.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

#include <deque>

namespace vaultgram {
namespace {

// The most that passed in any second of a history.
std::size_t mostInOneSecond(const std::deque<Instant>& taken) {
    std::size_t most = 0;
    for (std::size_t first = 0, last = 0; last < taken.size(); ++last) {
        while (taken[last] - taken[first] >= 1s) ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

TEST(TokenBucket, LetsTheBurstThroughAtOnceAndThenTheRate) {
    TokenBucket bucket(10, 3);
    Instant now = someTime().instant;
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(bucket.take(now));
    EXPECT_FALSE(bucket.take(now));
    EXPECT_FALSE(bucket.take(now + 99ms));
    EXPECT_TRUE(bucket.take(now + 100ms));
    EXPECT_FALSE(bucket.take(now + 100ms));
}

TEST(TokenBucket, InAnySecondAtMostRateAndBurstPass) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Random random = randomFrom(seed);
        TokenBucket bucket(50, 10);
        Instant now = someTime().instant;
        std::deque<Instant> taken;
        for (int i = 0; i < 3'000; ++i) {
            now += std::chrono::microseconds(random.next() % (seed % 2 == 0 ? 5'000 : 60'000));
            if (bucket.take(now)) taken.push_back(now);
        }
        EXPECT_LE(mostInOneSecond(taken), 60U);
    }
}

TEST(TokenBucket, SaysWhenItWillBeReadyAndIs) {
    Random random = randomFrom(1);
    TokenBucket bucket(72, 8);
    Instant now = someTime().instant;
    for (int i = 0; i < 10'000; ++i) {
        const Instant ready = bucket.readyAt(now);
        ASSERT_GE(ready, now);
        now = ready;
        int tries = 0;
        while (!bucket.take(now)) {  // a rounding error of one microsecond at most
            now = bucket.readyAt(now);
            ASSERT_LT(++tries, 3);
        }
        if (random.next() % 3 == 0) now += std::chrono::microseconds(random.next() % 20'000);
    }
}

TEST(TokenBucket, WhatIsForcedIsPaidForLater) {
    TokenBucket bucket(10, 2);
    const Instant now = someTime().instant;
    for (int i = 0; i < 5; ++i) bucket.force(now);
    EXPECT_FALSE(bucket.take(now));
    EXPECT_EQ(bucket.readyAt(now), now + 400ms);
    EXPECT_TRUE(bucket.take(now + 400ms));
}

TEST(TokenBucket, AClockThatStandsOrGoesBackGivesNothing) {
    TokenBucket bucket(10, 1);
    const Instant now = someTime().instant;
    EXPECT_TRUE(bucket.take(now));
    EXPECT_FALSE(bucket.take(now));
    EXPECT_FALSE(bucket.take(now - 10s));
    EXPECT_TRUE(bucket.take(now + 100ms));
}

TEST(TokenBucket, ASmallerRateTakesEffectAtOnce) {
    TokenBucket bucket(100, 100);
    bucket.setRate(1, 1);
    const Instant now = someTime().instant;
    EXPECT_TRUE(bucket.take(now));
    EXPECT_FALSE(bucket.take(now + 500ms));
    EXPECT_TRUE(bucket.take(now + 1s));
}

TEST(TextBucket, LetsThroughWhatTheMessagesOfAHigherLimitBring) {
    const Instant now = Instant{} + std::chrono::hours(1);
    TokenBucket usual = textBucket(500), wide = textBucket(100'000);
    EXPECT_TRUE(usual.take(now, limits::textBurst));
    EXPECT_FALSE(usual.take(now, 1.0));
    EXPECT_TRUE(wide.take(now, 100'000 * limits::textOfMessage));
}

}  // namespace
}  // namespace vaultgram
