// Sessions inside a node: PROTOCOL.md, sections 4.4, 5 (paths, CLOSE) and 6.
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

#include <set>

namespace vaultgram {
namespace {

// One node on a desk and one puppet that called it.
struct NodeSessions : testing::Test {
    NodeSessions() {
        peer = node.add(bobAt, {}, pinned(bob.id()));
        bob.call(node, bobAt);
        pass(6s);  // so that a series may start again
        node.forget();
    }
    // The puppet says something every second.
    void pass(Duration duration) {
        for (Duration passed{}; passed < duration; passed += 1s) {
            node.pass(1s);
            node.receive(bobAt, bob.ping(node.now));
        }
    }

    TestNode node{1, {}, 1};
    X1Puppet bob{2};
    PeerId peer{};
};

TEST_F(NodeSessions, ATentativeSessionSendsNothingButItsResp) {
    node.run([&](Node& each, Now now, Output& out) {
        each.closeSessions(now, CloseReason::Restart, out);
    });
    node.forget();
    node.receive(bobAt, bob.probe());
    node.receive(bobAt, bob.init(lastRecord(node, bobAt, 2)));
    node.say(peer, "waits");
    node.pass(5s);
    EXPECT_TRUE(packetsTo(node, bobAt).empty());
}

// Who hears nothing from the new address goes on writing to the old one.
TEST_F(NodeSessions, AfterOurAddressChangedThePeerHearsFromTheNewOneAtOnce) {
    node.run([](Node& each, Now now, Output& out) { each.announceAll(now, out); });
    node.pass(1ms);
    EXPECT_EQ(packetsTo(node, bobAt).size(), 1U);
}

TEST_F(NodeSessions, AfterOurAddressChangedAPeerWithoutASessionIsCalled) {
    node.run([&](Node& each, Now now, Output& out) {
        each.closeSessions(now, CloseReason::Restart, out);
    });
    node.pass(60s);  // its series are over
    node.forget();
    node.run([](Node& each, Now now, Output& out) { each.announceAll(now, out); });
    node.pass(100ms);
    EXPECT_EQ(countRecords(node, bobAt, 1), 1U);
}

TEST_F(NodeSessions, ATentativeSessionDoesNotTakeOverFromTheCurrentOne) {
    X1Puppet again(2, 1);
    node.receive(elsewhere, again.probe());
    node.receive(elsewhere, again.init(lastRecord(node, elsewhere, 2)));
    node.forget();
    node.say(peer, "where does it go?");
    ASSERT_EQ(packetsTo(node, bobAt).size(), 1U);
    EXPECT_TRUE(bob.open(node.now, packetsTo(node, bobAt)[0]));
}

TEST_F(NodeSessions, ThePreviousSessionReceivesOn) {
    X1Puppet again(2, 1);
    again.call(node, bobAt);
    node.receive(bobAt, bob.text(node.now, "under the old session"));
    EXPECT_EQ(node.texts(), std::vector<std::string>{"under the old session"});
    node.say(peer, "new");
    bool opened = false;
    for (const Bytes& each : packetsTo(node, bobAt))
        opened = opened || again.open(node.now, each).has_value();
    EXPECT_TRUE(opened) << "what is new goes under the session that was confirmed last";
}

TEST_F(NodeSessions, APreviousSessionIsStillAcknowledged) {
    X1Puppet again(2, 1);
    again.call(node, bobAt);
    node.pass(1s);
    node.forget();
    node.receive(bobAt, bob.ping(node.now));
    node.pass(100ms);
    bool acknowledged = false;
    for (const Bytes& each : packetsTo(node, bobAt))
        acknowledged = acknowledged || bob.open(node.now, each).has_value();
    EXPECT_TRUE(acknowledged);
}

TEST_F(NodeSessions, NothingIsSentAfter180SecondsAndNothingOpensAfter210) {
    pass(172s);  // it is 178 s old
    node.receive(bobAt, bob.text(node.now, "at 178 s"));
    EXPECT_EQ(node.texts().size(), 1U);
    node.pass(2500ms);
    node.forget();
    node.say(peer, "waits for a new session");
    node.pass(29s);
    EXPECT_TRUE(packetsTo(node, bobAt).empty());
    EXPECT_GT(countRecords(node, bobAt, 1), 0U);
    EXPECT_EQ(node.node.x1()->sessions(), 1U);
    node.pass(1s);
    EXPECT_EQ(node.node.x1()->sessions(), 0U) << "erased at 210 s";
}

TEST_F(NodeSessions, AnInitiatorRotatesAt120To130SecondsAResponderAt150To160) {
    pass(143s);
    EXPECT_EQ(countRecords(node, bobAt, 1), 0U);
    for (int i = 0; i < 12 && countRecords(node, bobAt, 1) == 0; ++i) pass(1s);
    bob.takeCall(node, bobAt);
    node.forget();
    pass(119s);
    EXPECT_EQ(countRecords(node, bobAt, 1), 0U);
    pass(12s);
    EXPECT_GE(countRecords(node, bobAt, 1), 1U);
}

TEST_F(NodeSessions, NothingHeardFor45SecondsStartsASeries) {
    // It acknowledges nothing, but nothing asks for it either.
    node.pass(19s);
    EXPECT_EQ(countRecords(node, bobAt, 1), 0U);
    node.pass(30s);
    EXPECT_GE(countRecords(node, bobAt, 1), 1U);
    EXPECT_EQ(node.node.x1()->sessions(), 1U) << "the session stays until its limits";
}

TEST_F(NodeSessions, AnUnansweredTextStartsASeriesAfterThreeSeconds) {
    node.say(peer, "hello?");
    node.pass(2900ms);
    EXPECT_EQ(countRecords(node, bobAt, 1), 0U);
    node.pass(1s);
    EXPECT_GE(countRecords(node, bobAt, 1), 1U);
}

TEST_F(NodeSessions, AKeepaliveLeavesAfter20SecondsWithoutSending) {
    const std::size_t before = packetsTo(node, bobAt).size();
    node.pass(100ms);  // the ACK of the last PING
    ASSERT_EQ(packetsTo(node, bobAt).size(), before + 1);
    node.pass(19800ms);
    EXPECT_EQ(packetsTo(node, bobAt).size(), before + 1);
    node.pass(300ms);
    EXPECT_EQ(packetsTo(node, bobAt).size(), before + 2);
}

TEST_F(NodeSessions, CloseEndsTheSessionAndNothingElse) {
    Bytes frames;
    writeFrame(frames, CloseFrame{CloseReason::Quit});
    node.receive(bobAt, bob.packet(node.now, frames));
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
    EXPECT_EQ(node.info(peer).pin, bob.id());
    EXPECT_EQ(node.info(peer).presence, Presence::Unreachable);
    X1Puppet again(2, 1);
    again.call(node, bobAt);
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
}

TEST_F(NodeSessions, ARemovedContactIsToldAndItsSessionsAreGone) {
    node.remove(peer);
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
    ASSERT_EQ(packetsTo(node, bobAt).size(), 1U);
    const auto plain = bob.open(node.now, packetsTo(node, bobAt)[0]);
    ASSERT_TRUE(plain);
    const SessionFrame frame = *SessionFrames::parse(*plain)->begin();
    EXPECT_EQ(std::get<CloseFrame>(frame).reason, CloseReason::Removed);
}

TEST_F(NodeSessions, OfTwoStrangersAtOneAddressTheFirstThatShowsTheKeysIsTheContact) {
    const PeerId unknown = node.add(carolAt);
    X1Puppet first(5), second(6);
    for (X1Puppet* each : {&first, &second}) {
        node.receive(carolAt, each->probe());
        node.receive(carolAt, each->init(lastRecord(node, carolAt, 2)));
        ASSERT_TRUE(each->finish(node.now, lastRecord(node, carolAt, 4)));
    }
    EXPECT_FALSE(node.info(unknown).pin);
    node.receive(carolAt, second.ping(node.now));
    node.receive(carolAt, first.ping(node.now));
    EXPECT_EQ(node.info(unknown).pin, second.id());
    EXPECT_EQ(node.drops(DropReason::IdentityMismatch), 1U);
    node.receive(carolAt, first.text(node.now, "it is me"));
    EXPECT_TRUE(node.texts().empty());
}

TEST_F(NodeSessions, AMovedPeerIsCalledWhereItIsNow) {
    Bytes frames;
    node.receive(elsewhere, bob.ping(node.now));
    const auto plain = bob.open(node.now, packetsTo(node, elsewhere).at(0));
    const auto parsed = SessionFrames::parse(*plain);
    writeFrame(frames, PathResponseFrame{std::get<PathChallengeFrame>(*parsed->begin()).data});
    node.receive(elsewhere, bob.packet(node.now, frames));
    node.forget();
    node.run([&](Node& each, Now now, Output& out) { each.rotateKeys(now, peer, out); });
    node.pass(5s);
    EXPECT_GT(countRecords(node, elsewhere, 1), 0U);
    EXPECT_GT(countRecords(node, bobAt, 1), 0U) << "and where it was";
}

TEST_F(NodeSessions, AFullFragmentLeavesAlsoWhileManyRangesWaitToBeAcknowledged) {
    for (int i = 0; i < 60; ++i) {
        const Bytes ping = bob.ping(node.now);
        if (i % 2 == 0) node.receive(bobAt, ping);
    }
    const std::size_t before = packetsTo(node, bobAt).size();
    node.say(peer, longText(1100));
    EXPECT_GT(packetsTo(node, bobAt).size(), before);
    node.pass(100ms);
}

TEST_F(NodeSessions, RotateKeysMakesANewSession) {
    node.pass(10s);
    node.forget();
    node.run([&](Node& each, Now now, Output& out) { each.rotateKeys(now, {}, out); });
    bob.takeCall(node, bobAt);
    EXPECT_EQ(node.info(peer).sessionSince, node.now.instant);
}

TEST(NodeX1Sessions, BothSidesAtOnceEndUpTalking) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        X1Pair pair(seed);
        pair.network.conditions.delay = 40ms;
        pair.network.conditions.jitter = 30ms;
        pair.toBob = pair.alice.add(bobAt, {}, pinned(pair.bob.seen().id()));
        pair.toAlice = pair.bob.add(aliceAt, {}, pinned(pair.alice.seen().id()));
        pair.network.pass(5s);
        for (int i = 0; i < 40; ++i) {
            pair.alice.say(pair.toBob, "a" + std::to_string(i));
            pair.bob.say(pair.toAlice, "b" + std::to_string(i));
            pair.network.pass(1s);
        }
        pair.network.pass(5s);
        EXPECT_EQ(pair.bob.texts().size(), 40U) << seed;
        EXPECT_EQ(pair.alice.texts().size(), 40U) << seed;
        EXPECT_TRUE(pair.connected());
    }
}

TEST(NodeX1Sessions, EachLostStepOfAHandshakeIsMadeGood) {
    for (int lost = 1; lost <= 5; ++lost) {
        X1Pair pair;
        int eaten = 0;
        pair.network.passes = [&](const Network::Packet& packet) {
            const int type = recordType(packet.bytes);
            const bool hit = lost == 5 ? type == 0 && !decodeFrame(packet.bytes) : type == lost;
            return !(hit && packet.to != aliceAt) && !(hit && lost % 2 == 0) ? true : eaten++ > 0;
        };
        pair.toBob = pair.alice.add(bobAt);
        pair.toAlice = pair.bob.add(aliceAt, {}, pinned(pair.alice.seen().id()));
        EXPECT_TRUE(pair.network.passUntil([&] { return pair.connected(); }, 6s)) << lost;
    }
}

TEST(NodeX1Sessions, RotationUnderLossKeepsEveryText) {
    X1Pair pair(8);
    pair.meet();
    pair.network.conditions = {.loss = 0.2, .duplicate = 0.05, .delay = 20ms, .jitter = 40ms};
    for (int i = 0; i < 400; ++i) {
        pair.alice.say(pair.toBob, "a" + std::to_string(i));
        pair.network.pass(1s);
    }
    pair.network.pass(60s);
    const auto got = pair.bob.texts();
    EXPECT_EQ(got.size(), 400U);
    EXPECT_EQ(std::set<std::string>(got.begin(), got.end()).size(), 400U);
}

TEST(NodeX1Sessions, AMovedPeerIsFollowedOnceItAnsweredTheChallenge) {
    X1Pair pair;
    pair.meet();
    pair.bob.moveTo(elsewhere);
    pair.bob.say(pair.toAlice, "I moved");
    pair.network.pass(1s);
    EXPECT_EQ(pair.alice.texts(), std::vector<std::string>{"I moved"});
    EXPECT_EQ(pair.alice.info(pair.toBob).source, elsewhere);
    pair.alice.say(pair.toBob, "I see");
    pair.network.pass(1s);
    EXPECT_EQ(pair.bob.texts(), std::vector<std::string>{"I see"});
}

TEST(NodeX1Sessions, EightHoursOfSleepEndTheSessionAndANewOneComesUp) {
    X1Pair pair;
    pair.meet();
    // Both sleep: no tick, no packet.
    const Duration night = 8h;
    pair.network.leap(night);
    pair.alice.say(pair.toBob, "good morning");
    pair.network.pass(10s);
    EXPECT_EQ(pair.bob.texts(), std::vector<std::string>{"good morning"});
    EXPECT_TRUE(pair.connected());
}

}  // namespace
}  // namespace vaultgram
