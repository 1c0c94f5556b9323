// Ten thousand contacts: memory, deadlines, and the cost of a tick.
#include "tests/support/test_node.h"

#include <gtest/gtest.h>
#include <malloc.h>

#include <map>
#include <set>

namespace vaultgram {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool countsMemory = false;  // the sanitizer has an allocator of its own
#else
constexpr bool countsMemory = true;
#endif

std::size_t allocated() {
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

Endpoint contact(std::size_t number) {
    return {IpAddress::v4(10, 9, static_cast<std::uint8_t>(number >> 8U),
                          static_cast<std::uint8_t>(number)),
            11'000};
}

constexpr std::size_t many = 10'000;

struct Crowd {
    Crowd() {
        Random random = randomFrom(42);
        for (std::size_t i = 0; i < many; ++i) keys.push_back(EncPublicKey(random.bytes<32>()));
    }
    std::vector<EncPublicKey> keys;
};

TEST(Scale, AnIdleContactTakesLessThanOneKilobyte) {
    if (!countsMemory) GTEST_SKIP();
    const Crowd crowd;
    TestNode test;
    Output out;
    const std::size_t before = allocated();
    for (std::size_t i = 0; i < many; ++i) {
        ASSERT_TRUE(test.node.addPeer(test.now, contact(i), out, KnownKey{crowd.keys[i]}));
        out.clear();
    }
    const std::size_t each = (allocated() - before) / many;
    EXPECT_LE(each, 1'000U);
    RecordProperty("bytes_each", static_cast<int>(each));
}

TEST(Scale, AnIdleContactThatWasOnceTalkedToIsStillSmall) {
    if (!countsMemory) GTEST_SKIP();
    const Crowd crowd;
    TestNode test;
    Output out;
    for (std::size_t i = 0; i < 100; ++i) {
        ASSERT_TRUE(test.node.addPeer(test.now, contact(i), out, KnownKey{crowd.keys[i]}));
        out.clear();
    }
    const std::size_t before = allocated();
    for (std::size_t i = 0; i < 100; ++i) {
        test.now = test.now + 1ms;
        ASSERT_TRUE(test.node.send(test.now, *test.node.peerAt(contact(i)), "x", out));
        out.clear();
    }
    EXPECT_LE((allocated() - before) / 100, 16'000U);
}

TEST(Scale, TheDeadlineIsThatOfTheContactThatNeedsServiceFirst) {
    TestNode test;
    for (std::size_t i = 0; i < 100; ++i) {
        test.add(contact(i), KnownKey{EncPublicKey(randomFrom(i).bytes<32>())});
        test.pass(10ms);
    }
    // Announcements of the first are due 15 to 20 s after it was added.
    const double wait = seconds(test.node.nextDeadline() - test.now.instant);
    EXPECT_GT(wait, 13.9);
    EXPECT_LT(wait, 19.1);
    test.forget();
    const Instant due = test.node.nextDeadline();
    test.now = test.now + (due - test.now.instant - 1ns);
    test.tick();
    EXPECT_TRUE(test.sent.empty());
    test.now = test.now + 1ns;
    test.tick();
    EXPECT_EQ(test.sent.size(), 1U);
    EXPECT_GT(test.node.nextDeadline(), due);
}

TEST(Scale, EverybodyIsToldInTimeAndNobodyTwiceAsOften) {
    const Crowd crowd;
    TestNode test;
    Output out;
    for (std::size_t i = 0; i < many; ++i) {
        ASSERT_TRUE(test.node.addPeer(test.now, contact(i), out, KnownKey{crowd.keys[i]}));
        out.clear();
    }
    std::map<Endpoint, int> told;
    const Instant end = test.now.instant + 60s;
    std::size_t ticks = 0, most = 0;
    while (test.node.nextDeadline() <= end) {
        test.now = test.now + (test.node.nextDeadline() - test.now.instant);
        test.node.tick(test.now, out);
        most = std::max(most, out.transmits.size());
        for (const auto& each : out.transmits) ++told[each.to];
        out.clear();
        ++ticks;
    }
    EXPECT_EQ(told.size(), many);
    for (const auto& [endpoint, count] : told) {
        ASSERT_GE(count, 3);
        ASSERT_LE(count, 4);
    }
    EXPECT_LE(most, 10U);  // a tick serves whom it must and walks over nobody else
    EXPECT_GE(ticks, 3 * many / 10);
}

TEST(Scale, ATextAmongTenThousandContactsFindsItsOwner) {
    TestNode test;
    Output out;
    Identity peer(7);
    for (std::size_t i = 0; i < many; ++i) {
        const EncPublicKey key =
            i == many / 2 ? peer.key() : EncPublicKey(randomFrom(i).bytes<32>());
        ASSERT_TRUE(test.node.addPeer(test.now, contact(i), out, KnownKey{key}));
        out.clear();
    }
    test.receive(contact(many / 2), peer.sealed(test.key(), "found", test.now));
    ASSERT_EQ(test.texts(), std::vector<std::string>{"found"});
    EXPECT_EQ(test.all<MessageReceived>().front().peer, test.node.peerAt(contact(many / 2)));
}

TEST(Scale, TenThousandContactsWithoutAKeyAreAskedInTurn) {
    TestNode test;
    Output out;
    for (std::size_t i = 0; i < 1'000; ++i) {
        ASSERT_TRUE(test.node.addPeer(test.now, contact(i), out).has_value());
        out.clear();
    }
    std::set<Endpoint> asked;
    std::size_t open = 0, most = 0;
    const Instant end = test.now.instant + 300s;
    std::set<SocketId> sockets;
    while (test.node.nextDeadline() <= end) {
        test.now = test.now + (test.node.nextDeadline() - test.now.instant);
        test.node.tick(test.now, out);
        for (const auto& each : out.transmits) {
            asked.insert(each.to);
            open += sockets.insert(each.socket).second ? 1 : 0;
        }
        most = std::max(most, open);
        open -= out.closed.size();
        out.clear();
    }
    EXPECT_EQ(asked.size(), 1'000U);
    EXPECT_LE(most, (limits::probeWindows + 32) * 4);
}

}  // namespace
}  // namespace vaultgram
