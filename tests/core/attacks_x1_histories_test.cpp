// Copied profiles, wrong clocks and restored backups: X07, X13 and X14 of the list.
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

#include <map>

namespace vaultgram {
namespace {

// What a program's store would have: one row for each id.
std::map<MsgId, std::string> rows(const NodeHost& host) {
    std::map<MsgId, std::string> found;
    for (const MessageReceived& each : host.seen().all<MessageReceived>())
        found.emplace(each.id, each.text);
    return found;
}

TEST(AttackX1Histories, X07ACopiedProfileIsNoticedAndNothingIsLost) {
    X1Pair pair;
    pair.meet();
    NodeHost twin(pair.network, elsewhere, 99, {}, 2);  // Bob's identity once more
    const PeerId fromTwin = twin.add(aliceAt, {}, pinned(pair.alice.seen().id()));
    for (int i = 0; i < 60; ++i) {
        pair.alice.say(pair.toBob, "text " + std::to_string(i));
        // Each of the two calls again as soon as it is left.
        NodeHost& left = i % 2 == 0 ? pair.bob : twin;
        const PeerId peer = i % 2 == 0 ? pair.toAlice : fromTwin;
        left.run([&](Node& node, Now now, Output& out) { node.rotateKeys(now, peer, out); });
        pair.network.pass(6s);
    }
    pair.network.pass(30s);
    EXPECT_FALSE(pair.alice.seen().all<InTwoPlaces>().empty());
    EXPECT_GE(pair.alice.seen().drops(DropReason::IdentityInTwoPlaces), 1U);
    const std::size_t here = pair.bob.texts().size(), there = twin.texts().size();
    EXPECT_EQ(rows(pair.bob).size(), here) << "none twice";
    EXPECT_EQ(rows(twin).size(), there) << "none twice";
    EXPECT_GE(here + there, 60U) << "none lost";
    EXPECT_EQ(pair.alice.info(pair.toBob).trust, Trust::NotVerified);
}

TEST(AttackX1Histories, X07AnOrdinaryRestartIsNoNotice) {
    X1Pair pair;
    pair.meet();
    for (std::uint64_t i = 0; i < 5; ++i) {
        pair.bob.restart(50 + i);
        pair.toAlice = pair.bob.add(aliceAt, {}, pinned(pair.alice.seen().id()));
        pair.network.pass(30s);
    }
    EXPECT_TRUE(pair.alice.seen().all<InTwoPlaces>().empty());
}

TEST(AttackX1Histories, X13WallClocksDoNotMatter) {
    for (const Duration jump : {Duration(1h), Duration(-1h), Duration(-56 * 365 * 24h)}) {
        X1Pair pair;
        pair.meet();
        for (int i = 0; i < 100; ++i) {
            if (i % 10 == 0) pair.bob.clockOffset = i % 20 == 0 ? jump : Duration{};
            if (i % 15 == 0) pair.alice.clockOffset = i % 30 == 0 ? Duration{} : jump;
            pair.alice.say(pair.toBob, "a" + std::to_string(i));
            pair.bob.say(pair.toAlice, "b" + std::to_string(i));
            pair.network.pass(3s);
        }
        EXPECT_EQ(pair.bob.texts().size(), 100U);
        EXPECT_EQ(rows(pair.bob).size(), 100U);
        EXPECT_EQ(pair.alice.texts().size(), 100U);
        EXPECT_TRUE(pair.connected());
    }
}

TEST(AttackX1Histories, X13AfterEightHoursOfSleepOfOneSideTheOtherIsFoundAgain) {
    X1Pair pair;
    pair.meet();
    // Bob's machine sleeps: nothing reaches it, nothing leaves it.
    pair.network.passes = [](const Network::Packet& packet) {
        return packet.to != bobAt && packet.from != bobAt;
    };
    pair.alice.say(pair.toBob, "for the morning");
    pair.network.pass(8h);
    EXPECT_EQ(pair.alice.info(pair.toBob).presence, Presence::Unreachable);
    EXPECT_EQ(pair.alice.seen().node.x1()->sessions(), 0U) << "no key outlives 210 s";
    pair.network.passes = nullptr;
    pair.bob.run([](Node& node, Now now, Output& out) { node.retryAll(now, out); });  // resume
    pair.network.pass(10s);
    EXPECT_EQ(pair.bob.texts(), std::vector<std::string>{"for the morning"});
    EXPECT_TRUE(pair.connected());
}

TEST(AttackX1Histories, X14ARestoredBackupLocksNobodyOut) {
    X1Pair pair;
    pair.meet();
    for (int i = 0; i < 30; ++i) {
        pair.alice.say(pair.toBob, "before " + std::to_string(i));
        pair.network.pass(10s);
    }
    // Bob's profile is as it was on the first day: identity and contacts, no counters.
    pair.bob.restart(2001);
    pair.toAlice = pair.bob.add(aliceAt, {}, pinned(pair.alice.seen().id()));
    pair.bob.forget();
    for (int i = 0; i < 30; ++i) {
        pair.alice.say(pair.toBob, "after " + std::to_string(i));
        pair.bob.say(pair.toAlice, "back " + std::to_string(i));
        pair.network.pass(1s);
    }
    pair.network.pass(10s);
    EXPECT_EQ(pair.bob.texts().size(), 30U);
    EXPECT_EQ(pair.alice.texts().size(), 30U);
    EXPECT_TRUE(pair.connected());
}

TEST(AttackX1Histories, X14EvenWithTheRandomnessOfTheFirstDay) {
    // A machine rolled back to an old memory snapshot: the same seed again.
    X1Pair pair;
    pair.meet();
    pair.network.pass(60s);
    pair.bob.restart(2001);
    pair.toAlice = pair.bob.add(aliceAt, {}, pinned(pair.alice.seen().id()));
    pair.bob.say(pair.toAlice, "again");
    pair.network.pass(20s);
    EXPECT_EQ(pair.alice.texts(), std::vector<std::string>{"again"});
}

}  // namespace
}  // namespace vaultgram
