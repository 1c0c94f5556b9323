// The parts of the responder that need no node: limits of sources, and known INITs.
#include "core/responder.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

const Instant start = someTime().instant;

int taken(AddressLimiter& limiter, const IpAddress& from, Duration time) {
    int count = 0;
    for (Duration passed{}; passed < time; passed += 1ms)
        count += limiter.take(start + passed, from) ? 1 : 0;
    return count;
}

TEST(AddressLimiter, TwentyAtOnceAndTenASecond) {
    Random random = randomFrom(1);
    AddressLimiter limiter(random);
    const int count = taken(limiter, IpAddress::v4(10, 0, 0, 1), 10s);
    EXPECT_GE(count, 119);
    EXPECT_LE(count, 120);
}

TEST(AddressLimiter, ANetworkOfIpv6CountsAsOne) {
    Random random = randomFrom(1);
    AddressLimiter limiter(random);
    int count = 0;
    for (int i = 0; i < 1000; ++i) {
        IpAddress ip = *IpAddress::parse("2001:db8::1");
        ip.bytes[15] = static_cast<std::uint8_t>(i);
        ip.bytes[14] = static_cast<std::uint8_t>(i >> 8);
        count += limiter.take(start, ip) ? 1 : 0;
    }
    EXPECT_EQ(count, 20);
    EXPECT_TRUE(limiter.take(start, *IpAddress::parse("2001:db8:0:1::1")));
}

TEST(AddressLimiter, AFloodOfSourcesDoesNotFreeOne) {
    Random random = randomFrom(1);
    AddressLimiter limiter(random);
    static_cast<void>(taken(limiter, IpAddress::v4(10, 0, 0, 1), 1s));
    // 1,000 others share 4,096 places: this one is displaced seldom, if ever.
    int again = 0;
    for (int i = 0; i < 1000; ++i) {
        static_cast<void>(limiter.take(
            start + 1s,
            IpAddress::v4(10, 1, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i))));
        again += limiter.take(start + 1s, IpAddress::v4(10, 0, 0, 1)) ? 1 : 0;
    }
    EXPECT_LE(again, 1);
}

TEST(AnsweredInits, KnowTheRespWhileTentativeAndTheInitUntilItsKeyIsGone) {
    AnsweredInits inits;
    const auto digest = AnsweredInits::digestOf(view("an INIT"));
    EXPECT_FALSE(inits.find(digest));
    inits.remember(start, digest, RespBytes{4, 7});
    ASSERT_TRUE(inits.find(digest));
    EXPECT_EQ((*inits.find(digest)->resp)[1], 7);
    inits.settle(digest);
    EXPECT_EQ(inits.find(digest)->resp, nullptr);
    inits.tick(start + 119s);
    EXPECT_TRUE(inits.find(digest));
    inits.tick(start + 120s);
    EXPECT_FALSE(inits.find(digest));
}

TEST(AnsweredInits, AreBounded) {
    AnsweredInits inits;
    for (int i = 0; i < 10'000; ++i)
        inits.remember(start, AnsweredInits::digestOf(view(std::to_string(i))), RespBytes{4});
    EXPECT_EQ(inits.size(), limits::knownInits);
}

}  // namespace
}  // namespace vaultgram
