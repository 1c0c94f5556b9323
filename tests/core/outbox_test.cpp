#include "core/outbox.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

#include <deque>

namespace vaultgram {
namespace {

constexpr double rate = limits::packetRate;

std::vector<Bytes> parts(std::size_t count, std::size_t size = 10) {
    return std::vector<Bytes>(count, Bytes(size, 1));
}

TEST(Outbox, GivesTextsBackInOrder) {
    Outbox outbox(rate);
    for (std::uint64_t i = 1; i <= 5; ++i) EXPECT_TRUE(outbox.enqueue(MessageId{i}, parts(1), 10));
    EXPECT_EQ(outbox.messages(), 5U);
    EXPECT_EQ(outbox.bytes(), 50U);
    const Instant now = someTime().instant;
    for (std::uint64_t i = 1; i <= 5; ++i) {
        const auto part = outbox.takePart(now);
        ASSERT_TRUE(part.has_value());
        EXPECT_EQ(part->message, MessageId{i});
        EXPECT_TRUE(part->first && part->last);
    }
    EXPECT_FALSE(outbox.waiting());
    EXPECT_EQ(outbox.bytes(), 0U);
}

TEST(Outbox, PartsOfOneTextGoASecondApart) {
    Outbox outbox(rate);
    EXPECT_TRUE(outbox.enqueue(MessageId{1}, parts(3), 30));
    Instant now = someTime().instant;
    EXPECT_TRUE(outbox.takePart(now)->first);
    EXPECT_FALSE(outbox.takePart(now + 999ms).has_value());
    EXPECT_EQ(outbox.nextDeadline(now, true), now + 1s);
    EXPECT_FALSE(outbox.takePart(now + 1s)->last);
    EXPECT_FALSE(outbox.takePart(now + 1'999ms).has_value());
    EXPECT_TRUE(outbox.takePart(now + 2s)->last);
}

TEST(Outbox, CopiesFollowAt250And800Milliseconds) {
    Outbox outbox(rate);
    EXPECT_TRUE(outbox.enqueue(MessageId{1}, parts(1), 10));
    const Instant now = someTime().instant;
    const Nonce16 nonce{5};
    outbox.addCopy(now, *outbox.takePart(now), nonce);
    EXPECT_EQ(outbox.nextDeadline(now, true), now + 250ms);
    EXPECT_FALSE(outbox.takeCopy(now + 249ms).has_value());
    const auto second = outbox.takeCopy(now + 250ms);
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(second->nonce, nonce);
    EXPECT_EQ(second->number, 1);
    outbox.addCopyAfter(*second);
    EXPECT_FALSE(outbox.takeCopy(now + 799ms).has_value());
    const auto third = outbox.takeCopy(now + 800ms);
    ASSERT_TRUE(third.has_value());
    EXPECT_EQ(third->nonce, nonce);
    EXPECT_EQ(outbox.nextDeadline(now + 800ms, true), Instant::max());
}

// As the node uses it: copies first, then texts, and now and then a packet that asks nobody.
TEST(Outbox, NeverMoreThan80PacketsInAnySlidingSecond) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        Random random = randomFrom(seed);
        Outbox outbox(rate);
        for (std::uint64_t i = 1; i <= 1'000; ++i)
            ASSERT_TRUE(outbox.enqueue(MessageId{i}, parts(1), 10));
        std::deque<Instant> sent;
        Instant now = someTime().instant, nextForced = now;
        while (outbox.nextDeadline(now, true) != Instant::max()) {
            now = std::max(now, outbox.nextDeadline(now, true)) +
                  std::chrono::microseconds(random.next() % 3'000);
            if (now >= nextForced) {  // an announcement and two questions, each five seconds
                for (int i = 0; i < 3; ++i) {
                    outbox.countPacket(now);
                    sent.push_back(now);
                }
                nextForced += 5s;
            }
            while (auto copy = outbox.takeCopy(now)) {
                sent.push_back(now);
                if (copy->number + 1 < limits::copies) outbox.addCopyAfter(*copy);
            }
            while (auto part = outbox.takePart(now)) {
                sent.push_back(now);
                outbox.addCopy(now, *part, {});
            }
        }
        EXPECT_GE(sent.size(), 3'000U);
        for (std::size_t first = 0, last = 0; last < sent.size(); ++last) {
            while (sent[last] - sent[first] >= 1s) ++first;
            ASSERT_LE(last - first + 1, 80U) << seed;
        }
        // And it uses what it may: 1000 texts of three packets in little more than the least.
        EXPECT_LT(sent.back() - sent.front(), 50s);
    }
}

// The worst moment for packets that ask nobody: the end of a second that began with a
// full bucket.
TEST(Outbox, AnnouncementsAndQuestionsFitIntoTheSameLimit) {
    Outbox outbox(rate);
    for (std::uint64_t i = 1; i <= 200; ++i)
        ASSERT_TRUE(outbox.enqueue(MessageId{i}, parts(1), 10));
    const Instant start = someTime().instant;
    int packets = 0;
    for (Instant now = start; now < start + 1s; now += 1ms)
        while (outbox.takePart(now)) ++packets;
    for (int i = 0; i < 4; ++i) outbox.countPacket(start + 999ms);
    EXPECT_LE(packets + 4, 80);
    EXPECT_GE(packets, 70);
}

TEST(Outbox, IsBoundedInMessagesAndBytes) {
    Outbox outbox(rate);
    for (std::uint64_t i = 0; i < limits::outboxMessages; ++i)
        ASSERT_TRUE(outbox.enqueue(MessageId{i}, parts(1), 10));
    EXPECT_FALSE(outbox.enqueue(MessageId{77'777}, parts(1), 10));
    EXPECT_EQ(outbox.messages(), limits::outboxMessages);

    Outbox heavy(rate);
    std::uint64_t taken = 0;
    while (heavy.enqueue(MessageId{taken}, parts(16, 60'000), 10)) ++taken;
    EXPECT_LE(heavy.bytes(), limits::outboxBytes);
    EXPECT_GT(heavy.bytes(), limits::outboxBytes - 16 * 60'000);
    EXPECT_EQ(heavy.messages(), taken);
}

TEST(Outbox, CancelTakesOutWhatWasNotSent) {
    Outbox outbox(rate);
    EXPECT_TRUE(outbox.enqueue(MessageId{1}, parts(1), 10));
    EXPECT_TRUE(outbox.enqueue(MessageId{2}, parts(3), 10));
    EXPECT_TRUE(outbox.enqueue(MessageId{3}, parts(1), 10));
    EXPECT_TRUE(outbox.cancel(MessageId{2}));
    EXPECT_FALSE(outbox.cancel(MessageId{2}));
    EXPECT_EQ(outbox.messages(), 2U);
    EXPECT_EQ(outbox.bytes(), 20U);
    const Instant now = someTime().instant;
    EXPECT_EQ(outbox.takePart(now)->message, MessageId{1});
    EXPECT_EQ(outbox.takePart(now)->message, MessageId{3});
    EXPECT_FALSE(outbox.cancel(MessageId{1}));
}

TEST(Outbox, WhatDidNotLeaveWaitsAgainInOrderAndWithoutCopies) {
    Outbox outbox(rate);
    for (std::uint64_t i = 1; i <= 3; ++i) EXPECT_TRUE(outbox.enqueue(MessageId{i}, parts(1), 10));
    const Instant now = someTime().instant;
    outbox.begin();
    for (int i = 0; i < 2; ++i) outbox.addCopy(now, *outbox.takePart(now), {});
    outbox.putBack();
    EXPECT_EQ(outbox.messages(), 3U);
    EXPECT_EQ(outbox.bytes(), 30U);
    EXPECT_FALSE(outbox.takeCopy(now + 1s).has_value());
    for (std::uint64_t i = 1; i <= 3; ++i)
        EXPECT_EQ(outbox.takePart(now + 1s)->message, MessageId{i});
    outbox.begin();
    outbox.putBack();  // nothing was taken since
    EXPECT_FALSE(outbox.waiting());
}

TEST(Outbox, WhileTextsMayNotGoOnlyCopiesHaveADeadline) {
    Outbox outbox(rate);
    EXPECT_TRUE(outbox.enqueue(MessageId{1}, parts(1), 10));
    const Instant now = someTime().instant;
    EXPECT_EQ(outbox.nextDeadline(now, false), Instant::max());
    EXPECT_EQ(outbox.nextDeadline(now, true), now);
}

}  // namespace
}  // namespace vaultgram
