#include "core/random.h"

#include "tests/support/packets.h"

#include <gtest/gtest.h>

#include <set>

namespace vaultgram {
namespace {

TEST(Random, TheSameSeedGivesTheSameBytes) {
    Random first = randomFrom(1), second = randomFrom(1), third = randomFrom(2);
    const Bytes bytes = randomBytes(first, 5'000);
    EXPECT_EQ(bytes, randomBytes(second, 5'000));
    EXPECT_NE(bytes, randomBytes(third, 5'000));
}

TEST(Random, HowItIsAskedDoesNotMatter) {
    Random whole = randomFrom(1), pieces = randomFrom(1);
    const Bytes expected = randomBytes(whole, 3'000);
    Bytes got;
    for (const std::size_t size : {1, 2, 3, 990, 4, 1'500, 500})
        append(got, randomBytes(pieces, size));
    EXPECT_EQ(got, expected);
}

TEST(Random, WhatWasMovedFromNeverRepeatsTheOther) {
    Random first = randomFrom(1);
    Random second = std::move(first);
    EXPECT_NE(randomBytes(first, 64), randomBytes(second, 64));  // NOLINT: that is the promise
    Random third = randomFrom(9);
    third = std::move(second);
    EXPECT_NE(randomBytes(second, 64), randomBytes(third, 64));  // NOLINT
}

TEST(Random, WhoeverKnewItsStateDoesNotKnowWhatComesAfterFreshBytes) {
    Random ours = randomFrom(1), thief = randomFrom(1);
    EXPECT_EQ(randomBytes(ours, 100), randomBytes(thief, 100));
    ours.stir(randomFrom(2).bytes<32>());
    const Bytes after = randomBytes(ours, 2'000);
    EXPECT_NE(after, randomBytes(thief, 2'000));
    thief.stir(randomFrom(3).bytes<32>());
    EXPECT_NE(after, randomBytes(thief, 2'000));
}

TEST(Random, TheSystemGivesAnotherSeedEachTime) {
    Random first = Random::fromSystem(), second = Random::fromSystem();
    EXPECT_NE(randomBytes(first, 32), randomBytes(second, 32));
}

TEST(Random, BlocksDoNotRepeat) {
    Random random = randomFrom(1);
    std::set<Bytes> seen;
    for (int i = 0; i < 10'000; ++i) EXPECT_TRUE(seen.insert(randomBytes(random, 16)).second);
}

TEST(Random, UniformStaysInItsBoundsAndFillsThem) {
    Random random = randomFrom(1);
    double smallest = 20, largest = 15, sum = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double value = random.uniform(15, 20);
        ASSERT_TRUE(value >= 15 && value < 20);
        smallest = std::min(smallest, value);
        largest = std::max(largest, value);
        sum += value;
    }
    EXPECT_LT(smallest, 15.01);
    EXPECT_GT(largest, 19.99);
    EXPECT_NEAR(sum / 10'000, 17.5, 0.1);
}

}  // namespace
}  // namespace vaultgram
