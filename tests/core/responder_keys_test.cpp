#include "core/responder_keys.h"

#include "core/limits.h"
#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

// someTime() is the beginning of a period.
class Responder : public testing::Test {
protected:
    ResponderKeys::Offer offer(Duration after) { return keys.offer(start + after, peer, random); }
    bool accepts(Duration after, const ResponderKeys::Offer& offered) {
        return keys.keyFor(start + after, peer, offered.token).has_value();
    }

    Random random = randomFrom(1);
    ResponderKeys keys;
    Instant start = someTime().instant;
    Endpoint peer = at("10.0.0.1:11000");
};

TEST_F(Responder, AnIdleNodeHasNoKeys) {
    EXPECT_FALSE(keys.nextDeadline().has_value());
    EXPECT_FALSE(keys.keyFor(start, peer, Token{}).has_value());
    EXPECT_FALSE(keys.nextDeadline().has_value());
}

TEST_F(Responder, OffersOneKeyAPeriodAndOneTokenAnAddress) {
    const auto first = offer(0s), later = offer(59'999ms);
    EXPECT_EQ(first.key, later.key);
    EXPECT_EQ(first.token, later.token);
    const auto other = keys.offer(start + 1s, at("10.0.0.1:11001"), random);
    EXPECT_EQ(other.key, first.key);
    EXPECT_NE(other.token, first.token);
    const auto next = offer(60s);
    EXPECT_NE(next.key, first.key);
    EXPECT_NE(next.token, first.token);
}

TEST_F(Responder, FindsTheKeyThatWasOfferedWithTheToken) {
    const auto first = offer(30s), second = offer(90s);
    const auto one = keys.keyFor(start + 91s, peer, first.token);
    ASSERT_TRUE(one.has_value());
    EXPECT_EQ((*one)->publicKey, first.key);
    const auto two = keys.keyFor(start + 91s, peer, second.token);
    ASSERT_TRUE(two.has_value());
    EXPECT_EQ((*two)->publicKey, second.key);
}

TEST_F(Responder, ATokenHoldsForItsAddress) {
    const auto offered = offer(0s);
    for (const char* other : {"10.0.0.2:11000", "10.0.0.1:11001", "[2001:db8::1]:11000"}) {
        const auto key = keys.keyFor(start, at(other), offered.token);
        ASSERT_FALSE(key.has_value());
        EXPECT_EQ(key.error(), DropReason::TokenBad);
    }
}

TEST_F(Responder, AcceptsTheCurrentAndThePreviousPeriodAndNoOther) {
    for (const auto made : {0s, 1s, 30s, 59s}) {
        SCOPED_TRACE(made.count());
        keys = ResponderKeys();
        const auto offered = offer(made);
        EXPECT_TRUE(accepts(60s, offered));
        EXPECT_TRUE(accepts(119'999ms, offered));
        EXPECT_FALSE(accepts(120s, offered));
        EXPECT_FALSE(keys.nextDeadline().has_value()) << "it is not only refused but gone";
    }
}

TEST_F(Responder, AfterALongSleepNothingIsLeftAtTheFirstQuestion) {
    for (const auto sleep : {120s, 180s, 3600s}) {
        keys = ResponderKeys();
        const auto offered = offer(0s);
        EXPECT_FALSE(accepts(sleep, offered)) << sleep.count();
        EXPECT_FALSE(keys.nextDeadline().has_value());
    }
}

TEST_F(Responder, TicksEraseOnTimeAndThenEnd) {
    static_cast<void>(offer(30s));
    EXPECT_EQ(keys.nextDeadline(), start + 60s);
    keys.tick(start + 60s);
    EXPECT_EQ(keys.nextDeadline(), start + 120s);
    keys.tick(start + 119s);
    EXPECT_EQ(keys.nextDeadline(), start + 120s) << "too early";
    keys.tick(start + 120s);
    EXPECT_FALSE(keys.nextDeadline().has_value());
}

TEST_F(Responder, UnderSteadyUseNoKeyLivesLongerThan120Seconds) {
    std::vector<std::pair<Duration, ResponderKeys::Offer>> made;
    for (Duration at = 0s; at < 10min; at += 7s) {
        made.emplace_back(at, offer(at));
        for (const auto& [when, offered] : made)
            ASSERT_FALSE(at - when >= 120s && accepts(at, offered));
        for (const auto& [when, offered] : made)
            ASSERT_TRUE(at - when > 60s || accepts(at, offered));
    }
}

}  // namespace
}  // namespace vaultgram
