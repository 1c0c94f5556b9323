// Two nodes on one network, with nobody's help and with bad weather.
#include "tests/support/network.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class Pair : public ::testing::Test {
protected:
    Network network;
    NodeHost alice{network, ours, 1}, bob{network, theirs, 2};
    PeerId bobAtAlice{}, aliceAtBob{};

    void meet() {
        bobAtAlice = alice.add(theirs);
        aliceAtBob = bob.add(ours);
        network.pass(5s);
    }
    void expectConversation(const std::string& mark) {
        alice.say(bobAtAlice, "to bob " + mark);
        bob.say(aliceAtBob, "to alice " + mark);
        network.pass(15s);
        EXPECT_EQ(bob.count("to bob " + mark, Security::Sealed), 1);
        EXPECT_EQ(alice.count("to alice " + mark, Security::Sealed), 1);
    }
};

TEST_F(Pair, AddingEachOtherAtTheSameMomentConnects) {
    meet();
    EXPECT_EQ(alice.info(bobAtAlice).presence, Presence::Connected);
    EXPECT_EQ(bob.info(aliceAtBob).presence, Presence::Connected);
    EXPECT_EQ(alice.info(bobAtAlice).key, bob.seen().key());
    expectConversation("first");
}

TEST_F(Pair, AddingEachOtherOneAfterTheOtherConnects) {
    bobAtAlice = alice.add(theirs);
    network.pass(30s);
    EXPECT_EQ(bob.seen().node.requests().size(), 1U);
    aliceAtBob = bob.add(ours);
    EXPECT_TRUE(bob.seen().node.requests().empty());
    network.pass(5s);
    expectConversation("late");
}

TEST_F(Pair, WhatWasWrittenBeforeTheOtherSideAddedUsIsShownOnceItDoes) {
    bobAtAlice = alice.add(theirs);
    network.pass(10s);
    aliceAtBob = bob.add(ours);
    alice.say(bobAtAlice, "hello at last");
    network.pass(15s);
    EXPECT_EQ(bob.count("hello at last", Security::Sealed), 1);
}

TEST_F(Pair, AnOpenNodeTakesWhoeverAddsIt) {
    bob.seen().node.setAcceptRequests(true);
    bobAtAlice = alice.add(theirs);
    network.pass(10s);
    alice.say(bobAtAlice, "only I added you");
    network.pass(10s);
    EXPECT_EQ(bob.count("only I added you", Security::Sealed), 1);
}

TEST_F(Pair, StaysConnectedForHoursWithoutAQuestion) {
    meet();
    network.capturing = false;
    const auto asked = alice.seen().node.statistics().probesOut;
    network.pass(std::chrono::hours(3));
    EXPECT_EQ(alice.info(bobAtAlice).presence, Presence::Connected);
    EXPECT_EQ(alice.seen().node.statistics().probesOut, asked);
    expectConversation("after hours");
}

TEST_F(Pair, AfterARestartWithNewKeysTheOtherIsToldAndMessagesGoOn) {
    meet();
    expectConversation("before");
    bob.restart(77);
    aliceAtBob = bob.add(ours);
    network.pass(15s);
    EXPECT_EQ(alice.seen().all<PeerKeyChanged>().size(), 1U);
    EXPECT_EQ(alice.info(bobAtAlice).key, bob.seen().key());
    expectConversation("after");
}

TEST_F(Pair, AMessageToAPeerThatJustRestartedIsNotLost) {
    meet();
    network.pass(40s);  // no text for longer than evidence lasts
    bob.restart(77);
    alice.say(bobAtAlice, "are you still you?");
    network.pass(1s);
    aliceAtBob = bob.add(ours);
    network.pass(30s);
    EXPECT_EQ(bob.count("are you still you?", Security::Sealed), 1);
}

TEST_F(Pair, ThirtyPercentLossLosesFewMessagesAndDoublesNone) {
    network.conditions = {0.3, 0.05, 10ms, 50ms};
    meet();
    network.pass(120s);
    int arrived = 0;
    for (int i = 0; i < 300; ++i) {
        alice.say(bobAtAlice, "text " + std::to_string(i));
        network.pass(500ms);
    }
    network.pass(60s);
    for (int i = 0; i < 300; ++i) {
        const int count = bob.count("text " + std::to_string(i), Security::Sealed);
        EXPECT_LE(count, 1);
        arrived += count;
    }
    EXPECT_GE(arrived, 285);  // three copies: 0.3^3 = 2.7 %
}

TEST_F(Pair, DuplicatesAndReorderingAreNotSeenByAnyone) {
    network.conditions = {0, 1, 5ms, 2s};
    meet();
    for (int i = 0; i < 50; ++i) alice.say(bobAtAlice, std::to_string(i));
    network.pass(30s);
    for (int i = 0; i < 50; ++i) EXPECT_EQ(bob.count(std::to_string(i), Security::Sealed), 1) << i;
}

TEST_F(Pair, ALongTextArrivesInParts) {
    meet();
    const std::string text = longText(6'000);
    alice.say(bobAtAlice, text);
    network.pass(20s);
    std::string whole;
    for (const std::string& part : bob.texts()) whole += part.substr(part.find(") ") + 2);
    EXPECT_EQ(whole, text);
}

TEST_F(Pair, IPv6AndScopesWorkAlike) {
    NodeHost carol(network, at("[fe80::1%2]:11000"), 3), dave(network, at("[fe80::2%2]:11000"), 4);
    const PeerId id = carol.add(dave.address());
    dave.add(carol.address());
    network.pass(5s);
    carol.say(id, "over IPv6");
    network.pass(2s);
    EXPECT_EQ(dave.count("over IPv6", Security::Sealed), 1);
}

TEST_F(Pair, ClocksAnHourApartDoNotMatter) {
    bob.clockOffset = std::chrono::hours(1);
    meet();
    expectConversation("apart");
    bob.clockOffset = -std::chrono::hours(24 * 365 * 30);
    expectConversation("in the past");
}

TEST_F(Pair, OnTheWireThereIsNoTextAndNoKeyOfOurs) {
    const std::string canary = longText(200);
    network.guard(canary);
    meet();
    alice.say(bobAtAlice, canary);
    network.pass(10s);
    EXPECT_EQ(bob.count(canary, Security::Sealed), 1);
    for (const auto& packet : network.wire) {
        EXPECT_FALSE(plaintextIn(packet.bytes).has_value());
        EXPECT_GE(packet.bytes.size(), 1'393U);
    }
}

TEST_F(Pair, RemovedWhileTheKeyIsAskedForNothingIsLeft) {
    bobAtAlice = alice.add(theirs);
    network.pass(1ms);
    alice.remove(bobAtAlice);
    network.pass(60s);
    EXPECT_TRUE(alice.seen().openSockets().empty());
    EXPECT_TRUE(alice.seen().node.peers(alice.now()).empty());
    EXPECT_EQ(alice.seen().node.nextDeadline(), Instant::max());
}

}  // namespace
}  // namespace vaultgram
