// Whole conversations with models of the three old generations: whoever speaks
// first, whoever adds whom, through restarts and expiries.
#include "tests/support/legacy_peer.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

using Kind = LegacyPeer::Kind;
class Legacy : public ::testing::TestWithParam<Kind> {
protected:
    Network network;
    NodeHost node{network, ours, 1};
    LegacyPeer peer{network, GetParam(), theirs, 2};
    PeerId id{};

    Security expected() const {
        return GetParam() == Kind::C ? Security::Anonymous : Security::Sealed;
    }
    void meet() {
        id = node.add(theirs);
        peer.add(ours);
        network.pass(20s);
    }
    // Both directions, sealed, within 25 s, each text once.
    void expectConversation(const std::string& mark) {
        node.say(id, "to peer " + mark);
        network.pass(12s);
        peer.say(ours, "to node " + mark);
        network.pass(13s);
        EXPECT_EQ(peer.count("to peer " + mark, true), 1) << mark;
        EXPECT_EQ(peer.count("to peer " + mark, false), 0) << mark;
        EXPECT_EQ(node.count("to node " + mark, expected()), 1) << mark;
        EXPECT_EQ(node.count("to node " + mark, Security::Plaintext), 0) << mark;
    }
};

TEST_P(Legacy, TheyFirst) {
    peer.add(ours);
    network.pass(7s);
    id = node.add(theirs);
    network.pass(20s);
    expectConversation("x");
}

TEST_P(Legacy, WeFirst) {
    id = node.add(theirs);
    network.pass(7s);
    peer.add(ours);
    network.pass(20s);
    expectConversation("x");
}

TEST_P(Legacy, AtTheSameMoment) {
    meet();
    expectConversation("x");
}

TEST_P(Legacy, OnlyWeAddThem) {
    id = node.add(theirs);
    network.pass(10s);
    expectConversation("x");
}

TEST_P(Legacy, TheFirstTextWaitsForTheKeyAndArrivesSealed) {
    id = node.add(theirs);
    node.say(id, "at once");
    network.pass(10s);
    EXPECT_EQ(peer.count("at once", true), 1);
}

TEST_P(Legacy, TheGenerationIsRecognised) {
    meet();
    EXPECT_EQ(node.info(id).generation, GetParam() == Kind::C ? Generation::C : Generation::AB);
    EXPECT_EQ(node.info(id).key, peer.key());
}

TEST_P(Legacy, OurKeyIsKeptAliveForAnHour) {
    meet();
    network.capturing = false;
    for (int i = 0; i < 60; ++i) {
        network.pass(60s);
        EXPECT_TRUE(peer.hasKeyFor(ours)) << i;
    }
    expectConversation("an hour later");
}

TEST_P(Legacy, TheyRestartWithNewKeys) {
    meet();
    expectConversation("before");
    peer.restart(55);
    network.pass(40s);
    EXPECT_EQ(node.info(id).key, peer.key());
    EXPECT_GE(node.seen().all<PeerKeyChanged>().size(), 1U);
    expectConversation("after");
}

TEST_P(Legacy, TheyRestartAndWeOnlyNoticeWhenWeSend) {
    id = node.add(theirs);  // they did not add us and announce nothing by themselves
    network.pass(40s);
    peer.restart(55);
    node.say(id, "who is there?");
    network.pass(25s);
    EXPECT_EQ(peer.count("who is there?", true), 1);
}

TEST_P(Legacy, WeRestartWithNewKeys) {
    meet();
    expectConversation("before");
    node.restart(66);
    id = node.add(theirs);
    network.pass(25s);
    expectConversation("after");
}

TEST_P(Legacy, ALineThatIsDownForMinutesHeals) {
    meet();
    network.conditions.loss = 1;
    network.pass(200s);
    EXPECT_FALSE(peer.hasKeyFor(ours));
    node.say(id, "through the gap");
    network.pass(10s);
    network.conditions.loss = 0;
    network.pass(400s);
    EXPECT_EQ(peer.count("through the gap", true), 1);
    expectConversation("healed");
}

TEST_P(Legacy, TheirClockMayBeAnHourWrong) {
    for (const auto offset : {-3'600s, -40s, -28s, 28s, 40s, 3'600s}) {
        SCOPED_TRACE(offset.count());
        Network other;
        NodeHost us(other, ours, 1);
        LegacyPeer they(other, GetParam(), theirs, 2);
        they.clockOffset = offset;
        const PeerId contact = us.add(theirs);
        they.add(ours);
        other.pass(20s);
        they.say(ours, "my time");
        other.pass(2s);
        us.say(contact, "your time");
        other.pass(10s);
        EXPECT_EQ(us.count("my time", expected()), 1);
        EXPECT_EQ(they.count("your time", true), 1);
    }
}

TEST_P(Legacy, ABurstStaysBelowTheirLimitAndArrivesWhole) {
    meet();
    for (int i = 0; i < 200; ++i) node.say(id, std::to_string(i));
    network.pass(20s);
    EXPECT_EQ(peer.limited, 0);
    for (int i = 0; i < 200; ++i) EXPECT_EQ(peer.count(std::to_string(i), true), 1) << i;
}

TEST_P(Legacy, ThirtyPercentLossIsSurvived) {
    network.conditions = {0.3, 0, 5ms, 20ms};
    id = node.add(theirs);
    peer.add(ours);
    network.pass(180s);
    int arrived = 0;
    for (int i = 0; i < 100; ++i) {
        node.say(id, std::to_string(i));
        network.pass(2s);
    }
    network.pass(120s);
    for (int i = 0; i < 100; ++i) {
        EXPECT_LE(peer.count(std::to_string(i), true), 1);
        EXPECT_EQ(peer.count(std::to_string(i), false), 0);
        arrived += peer.count(std::to_string(i), true);
    }
    EXPECT_GE(arrived, GetParam() == Kind::C ? 55 : 90);  // C: one copy, no receipt
}

TEST_P(Legacy, SeveralOnOneHostAreToldApart) {
    LegacyPeer second(network, GetParam(), at("10.0.0.2:12000"), 3);
    const PeerId other = node.add(second.address());
    meet();
    network.pass(20s);
    peer.say(ours, "from the first");
    second.add(ours);
    network.pass(5s);
    second.say(ours, "from the second");
    network.pass(5s);
    std::map<std::string, PeerId> from;
    for (const MessageReceived& each : node.seen().all<MessageReceived>())
        from[each.text] = each.peer;
    EXPECT_EQ(from["from the first"], id);
    EXPECT_EQ(from["from the second"], other);
}

INSTANTIATE_TEST_SUITE_P(Generations, Legacy, ::testing::Values(Kind::A, Kind::B, Kind::C),
                         [](const auto& each) {
                             return std::string(1, "ABC"[static_cast<int>(each.param)]);
                         });

TEST(LegacyModel, SpeaksPlaintextWithoutAWordWhenItHasNoKey) {
    Network network;
    NodeHost node(network, ours, 1);
    LegacyPeer peer(network, Kind::A, theirs, 2);
    const PeerId id = node.add(theirs);
    network.pass(10s);
    // One forged announcement poisons our slot there.
    network.put(ours, theirs, controlFrame(R"({"enc_key": "?", "sign_key": "", "signature": ""})"));
    LegacyPeer c(network, Kind::C, at("10.0.0.3:11000"), 3);
    c.say(ours, "in the clear");
    network.pass(1s);
    EXPECT_EQ(node.texts().size(), 0U);  // of a stranger
    EXPECT_EQ(node.info(id).presence, Presence::Connected);
}

TEST(LegacyModel, AnswersAnAddressOnlyOnce) {
    Network network;
    LegacyPeer peer(network, Kind::A, theirs, 2);
    const Identity me(1);
    for (int i = 0; i < 3; ++i) {
        network.put(ours, theirs, me.announcement());
        network.pass(10ms);
    }
    EXPECT_EQ(network.wire.size(), 4U);  // three of ours, one answer, sealed to us
    EXPECT_TRUE(openBox(me, peer.key(), network.wire[1].bytes).has_value());
    EXPECT_EQ(network.wire[1].from, peer.source());
}

TEST(LegacyModel, ForgetsAKeyAMinuteAfterTheLastAnnouncement) {
    Network network;
    LegacyPeer peer(network, Kind::B, theirs, 2);
    network.put(ours, theirs, Identity(1).announcement());
    network.pass(59s);
    EXPECT_TRUE(peer.hasKeyFor(ours));
    network.pass(35s);
    EXPECT_FALSE(peer.hasKeyFor(ours));
}

}  // namespace
}  // namespace vaultgram
