// What a node counts, of all and of each contact: totals and windows.
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vaultgram {
namespace {

struct Measuring : testing::Test {
    Measuring() { pair.meet(); }

    static const Measured& of(NodeHost& host, PeerId peer) {
        static PeerInfo info;  // the last that was asked for
        info = host.info(peer);
        return *info.measured;
    }
    [[nodiscard]] const Measured& toBob() { return of(pair.alice, pair.toBob); }
    [[nodiscard]] const Measured& toAlice() { return of(pair.bob, pair.toAlice); }
    [[nodiscard]] Measured all() {
        return pair.alice.seen().node.statistics().measured(pair.network.now().instant);
    }
    void reset() {
        for (NodeHost* each : {&pair.alice, &pair.bob})
            each->run([](Node& node, Now, Output&) { node.resetStatistics(); });
    }

    X1Pair pair;
};

TEST_F(Measuring, AScriptedExchangeIsCountedExactly) {
    reset();
    const std::string text(100, 'x');
    for (int i = 0; i < 20; ++i) {
        pair.alice.say(pair.toBob, text);
        pair.network.pass(1s);
    }
    const Tally sent = toBob().total;
    EXPECT_EQ(sent.out.messages, 20U);
    EXPECT_EQ(sent.counts.textOut, 2'000U);
    EXPECT_EQ(sent.counts.payloadOut, 2'000U);
    EXPECT_EQ(sent.counts.delivered, 20U);
    EXPECT_EQ(sent.counts.lost, 0U);
    EXPECT_EQ(sent.counts.resent, 0U);
    EXPECT_EQ(sent.out.bytes, sent.out.packets * limits::x1Datagram);
    const Tally received = toAlice().total;
    EXPECT_EQ(received.in.messages, 20U);
    EXPECT_EQ(received.counts.textIn, 2'000U);
    EXPECT_EQ(received.counts.duplicatesIn, 0U);
    EXPECT_EQ(received.in.packets, sent.out.packets);
    EXPECT_EQ(received.in.bytes, sent.out.bytes);
    EXPECT_EQ(received.counts.paddingIn, sent.counts.paddingOut);
    EXPECT_EQ(all().total.out.bytes, sent.out.bytes);
    EXPECT_EQ(all().total.counts.textOut, 2'000U);
}

TEST_F(Measuring, WhatIsOlderThanAMinuteIsInTheFiveMinutesOnly) {
    pair.network.pass(300s);
    const std::uint64_t before = toBob().total.out.messages;
    pair.alice.say(pair.toBob, "now");
    pair.network.pass(30s);
    EXPECT_EQ(toBob().minute.out.messages, 1U);
    EXPECT_EQ(all().minute.counts.delivered, 1U);
    pair.network.pass(40s);
    EXPECT_EQ(toBob().minute.out.messages, 0U);
    EXPECT_EQ(toBob().fiveMinutes.out.messages, 1U);
    pair.network.pass(300s);
    EXPECT_EQ(toBob().fiveMinutes.out.messages, 0U);
    EXPECT_EQ(toBob().total.out.messages, before + 1);
}

TEST_F(Measuring, DeliveryTakesAsLongAsTheWayThereAndBack) {
    pair.network.conditions.delay = 40ms;
    for (int i = 0; i < 50; ++i) {
        pair.alice.say(pair.toBob, "how long?");
        pair.network.pass(1s);
    }
    // Bob's RECEIPT may wait 25 ms for a second one.
    EXPECT_NEAR(seconds(*toBob().delivery.median), 0.105, 0.02);
    EXPECT_NEAR(seconds(*pair.alice.info(pair.toBob).rtt), 0.08, 0.008);
}

TEST_F(Measuring, DeliveryTimesAreKnownOfTheLastMinuteToo) {
    pair.network.conditions.delay = 400ms;
    pair.alice.say(pair.toBob, "slow");
    pair.network.pass(100s);
    pair.network.conditions.delay = 1ms;
    pair.alice.say(pair.toBob, "quick");
    pair.network.pass(2s);
    EXPECT_LT(*toBob().deliveryMinute.p99, 100ms);
    EXPECT_GT(*toBob().deliveryFiveMinutes.p99, 700ms);
    EXPECT_GT(*toBob().delivery.p99, 700ms);
    pair.network.pass(100s);
    EXPECT_FALSE(toBob().deliveryMinute.median);
}

// The first packets leave before anything is measured of the contact.
TEST_F(Measuring, TheFirstMinuteHasAllPacketsOfTheFirstMinute) {
    EXPECT_EQ(toBob().minute.out.packets, toBob().total.out.packets);
    EXPECT_EQ(toAlice().minute.in.packets, toAlice().total.in.packets);
    EXPECT_EQ(all().minute.out.packets, all().total.out.packets);
    EXPECT_EQ(all().minute.in.packets, all().total.in.packets);
}

TEST_F(Measuring, OfOneWhoIsGoneNoRoundTripIsTold) {
    EXPECT_TRUE(pair.alice.info(pair.toBob).rtt);
    pair.network.passes = [](const Network::Packet&) { return false; };
    pair.alice.say(pair.toBob, "are you there?");
    pair.network.pass(60s);
    const PeerInfo gone = pair.alice.info(pair.toBob);
    ASSERT_NE(gone.presence, Presence::Connected);
    EXPECT_FALSE(gone.rtt);
    EXPECT_FALSE(gone.rttDeviation);
    EXPECT_FALSE(gone.nextRotation);
}

TEST_F(Measuring, APacketThatComesBehindALaterOneIsLate) {
    reset();
    for (int i = 0; i < 50; ++i) {
        pair.alice.say(pair.toBob, "in order");
        pair.network.pass(100ms);
    }
    EXPECT_EQ(toAlice().total.counts.lateIn, 0U);
    int number = 0;
    pair.network.conditions.jitter = 0ms;
    for (int i = 0; i < 50; ++i) {  // each second packet takes a longer way
        pair.network.conditions.delay = ++number % 2 == 0 ? 1ms : 60ms;
        pair.alice.say(pair.toBob, "overtaken");
        pair.network.pass(20ms);
    }
    pair.network.pass(1s);
    EXPECT_GT(toAlice().total.counts.lateIn, 10U);
}

TEST_F(Measuring, TimeInTheQueueCountsAndIsTold) {
    pair.network.passes = [](const Network::Packet&) { return false; };
    pair.alice.say(pair.toBob, "late");
    pair.network.pass(20s);
    EXPECT_NEAR(seconds(*pair.alice.info(pair.toBob).oldestWaiting), 20, 0.1);
    pair.network.passes = nullptr;
    pair.network.pass(120s);
    EXPECT_FALSE(pair.alice.info(pair.toBob).oldestWaiting);
    EXPECT_GE(*toBob().delivery.p99, 18s);
}

TEST_F(Measuring, LossIsWhatTheNetworkLost) {
    reset();
    std::uint64_t sent = 0, eaten = 0;
    Random dice = randomFrom(7);
    pair.network.passes = [&](const Network::Packet& packet) {
        if (packet.from != pair.alice.address()) return true;
        ++sent;
        const bool passes = dice.uniform(0, 1) > 0.1;
        if (!passes) ++eaten;
        return passes;
    };
    for (int i = 0; i < 3'000; ++i) {
        pair.alice.say(pair.toBob, "x");
        pair.network.pass(20ms);
    }
    pair.network.pass(30s);
    const double truth = static_cast<double>(eaten) / static_cast<double>(sent);
    EXPECT_NEAR(*lossOf(toBob().total.counts), truth, 0.02);
    EXPECT_NEAR(*lossOf(all().total.counts), truth, 0.02);
    EXPECT_GT(toBob().total.counts.resent, 0U);
    EXPECT_EQ(toAlice().total.in.messages, 3'000U);
}

TEST_F(Measuring, AMessageThatComesTwiceIsADuplicate) {
    pair.network.conditions.duplicate = 1;
    reset();
    pair.alice.say(pair.toBob, "once");
    pair.network.pass(2s);
    EXPECT_GE(toAlice().total.counts.duplicatesIn, 1U);
    EXPECT_EQ(toAlice().total.in.messages, 1U);
}

TEST_F(Measuring, EveryRotationIsAHandshake) {
    const std::uint64_t before = toBob().total.counts.handshakes;
    EXPECT_GE(before, 1U);
    pair.network.pass(300s);
    EXPECT_GE(toBob().total.counts.handshakes, before + 2);
}

TEST_F(Measuring, ADropIsCountedWithItsReasonAndInItsWindow) {
    pair.bob.seen().receive(pair.alice.address(), Bytes(100));
    const Statistics& bob = pair.bob.seen().node.statistics();
    const DropCount& drop = bob.dropsFor(DropReason::Undecodable);
    EXPECT_EQ(drop.count, 0U);  // kept back while it is found out who is there, or
    EXPECT_EQ(bob.dropsFor(DropReason::CidUnknown).count, 1U);  // of a session that is over
    const Instant now = pair.network.now().instant;
    EXPECT_EQ(bob.dropsFor(DropReason::CidUnknown).within(now, lastMinute), 1U);
    EXPECT_EQ(bob.dropsFor(DropReason::CidUnknown).within(now + 66s, lastMinute), 0U);
    EXPECT_EQ(pair.bob.info(pair.toAlice).lastDrop->reason, DropReason::CidUnknown);
}

TEST_F(Measuring, ResetForgetsTheNumbersAndNothingElse) {
    pair.alice.say(pair.toBob, "x");
    pair.network.pass(1s);
    reset();
    EXPECT_FALSE(pair.alice.info(pair.toBob).measured);
    EXPECT_EQ(all().total.out.bytes, 0U);
    EXPECT_EQ(pair.alice.info(pair.toBob).presence, Presence::Connected);
    pair.alice.say(pair.toBob, "y");
    pair.network.pass(1s);
    EXPECT_EQ(toBob().total.out.messages, 1U);
}

TEST(Measures, AContactWithoutTrafficHasNone) {
    TestNode test;
    const PeerId peer = test.add(at("10.0.0.2:11000"));
    test.pass(600s);
    EXPECT_FALSE(test.info(peer).measured);
    test.receive(at("10.0.0.2:11000"), Bytes(100));  // who can not prove who he is makes none
    EXPECT_FALSE(test.info(peer).measured);
}

TEST(Measures, OfLegacyPeersPaddingAndCompressionAreKnownAndLossIsNot) {
    TestNode test;
    Identity peer{2};
    const Endpoint theirs = at("10.0.0.2:11000");
    const PeerId id = test.meet(theirs, peer);
    test.run([](Node& node, Now, Output&) { node.resetStatistics(); });
    test.say(id, std::string(5'000, 'x'));  // fits one packet compressed only
    test.pass(2s);
    const Measured measured = *test.info(id).measured;
    EXPECT_EQ(measured.total.counts.textOut, 5'000U);
    EXPECT_GT(*compressionOf(measured.total.counts), 50);
    EXPECT_EQ(measured.total.counts.copiesOut, 2U);
    EXPECT_GT(measured.total.counts.paddingOut, 3'000U);
    EXPECT_FALSE(lossOf(measured.total.counts));
    EXPECT_FALSE(measured.delivery.median);
    EXPECT_FALSE(test.info(id).rtt);
}

TEST(Measures, TablesStayWithinTheirBounds) {
    TestNode test(1, {}, 1);
    for (std::uint8_t i = 1; i <= 40; ++i)
        test.receive(at("10.0.0." + std::to_string(i) + ":11000"),
                     Identity(i).announcement(std::uint16_t{11000}));
    const auto tables = test.node.tables();
    EXPECT_EQ(tables.size(), TableUse::tables);
    for (const TableUse& each : tables)
        EXPECT_LE(each.used, each.bound.value_or(each.used)) << static_cast<int>(each.table);
    const auto requests = std::find_if(tables.begin(), tables.end(), [](const TableUse& each) {
        return each.table == TableUse::Table::Requests;
    });
    EXPECT_EQ(requests->used, limits::requests);
}

}  // namespace
}  // namespace vaultgram
