// What a node promises to a program that keeps messages: receipts after the disk, READ,
// states, ids that survive a restart. PROTOCOL.md, section 8.
#include "tests/support/legacy_peer.h"
#include "tests/support/message_id.h"
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

Node::Config byOwner() {
    Node::Config config;
    config.receiptsByOwner = true;
    return config;
}

int count(const NodeHost& host, MessageState state) {
    int found = 0;
    for (const MessageChanged& each : host.seen().all<MessageChanged>())
        found += each.state == state ? 1 : 0;
    return found;
}

std::optional<MessageId> sendAs(NodeHost& host, PeerId peer, std::string_view text,
                                const SendAs& as) {
    std::optional<MessageId> handle;
    host.run([&](Node& node, Now now, Output& out) {
        const auto sent = node.send(now, peer, text, out, as);
        if (sent) handle = *sent;
    });
    return handle;
}

bool store(NodeHost& host, PeerId peer, const MsgId& message, bool works = true) {
    bool known = false;
    host.run([&](Node& node, Now now, Output& out) {
        known =
            works ? node.stored(now, peer, message, out) : node.notStored(now, peer, message, out);
    });
    return known;
}

struct NodeDelivery : testing::Test {
    X1Pair pair{1, byOwner()};
    void SetUp() override { pair.meet(); }
    [[nodiscard]] std::vector<MessageReceived> received() const {
        return pair.bob.seen().all<MessageReceived>();
    }
};

TEST_F(NodeDelivery, AReceiptWaitsUntilTheOwnerHasStoredTheText) {
    pair.alice.say(pair.toBob, "hello");
    pair.network.pass(5s);
    ASSERT_EQ(received().size(), 1U);
    EXPECT_EQ(count(pair.alice, MessageState::Sent), 1);
    EXPECT_EQ(count(pair.alice, MessageState::Delivered), 0);
    EXPECT_TRUE(store(pair.bob, pair.toAlice, received()[0].id));
    EXPECT_FALSE(store(pair.bob, pair.toAlice, received()[0].id)) << "only once";
    pair.network.pass(1s);
    EXPECT_EQ(count(pair.alice, MessageState::Delivered), 1);
}

TEST_F(NodeDelivery, TheTimeOfATextIsThatOfItsWritingNotOfItsSending) {
    SendAs as;
    as.sentMs = 1'700'000'000'123;
    ASSERT_TRUE(sendAs(pair.alice, pair.toBob, "written long ago", as));
    pair.alice.say(pair.toBob, "written now");
    pair.network.pass(1s);
    ASSERT_EQ(received().size(), 2U);
    EXPECT_EQ(received()[0].sentMs, 1'700'000'000'123U);
    EXPECT_NE(received()[1].sentMs, 1'700'000'000'123U);
}

TEST_F(NodeDelivery, ACopyMeanwhileIsNeitherShownNorReceipted) {
    pair.alice.say(pair.toBob, "hello");
    pair.network.pass(100s);  // it was sent again, and more than once
    EXPECT_GE(pair.alice.info(pair.toBob).resent, 2U);
    EXPECT_EQ(received().size(), 1U);
    EXPECT_EQ(count(pair.alice, MessageState::Delivered), 0);
    EXPECT_TRUE(store(pair.bob, pair.toAlice, received()[0].id));
    pair.network.pass(1s);
    EXPECT_EQ(count(pair.alice, MessageState::Delivered), 1);
}

TEST_F(NodeDelivery, WhatCouldNotBeStoredComesAgain) {
    pair.alice.say(pair.toBob, "hello");
    pair.network.pass(1s);
    ASSERT_EQ(received().size(), 1U);
    EXPECT_TRUE(store(pair.bob, pair.toAlice, received()[0].id, false));
    EXPECT_FALSE(store(pair.bob, pair.toAlice, received()[0].id, false));
    EXPECT_FALSE(store(pair.bob, pair.toAlice, received()[0].id));
    EXPECT_EQ(pair.bob.seen().drops(DropReason::StoreFailed), 1U);
    pair.network.pass(15s);
    ASSERT_EQ(received().size(), 2U);
    EXPECT_EQ(received()[0].id, received()[1].id);
    EXPECT_TRUE(store(pair.bob, pair.toAlice, received()[1].id));
    pair.network.pass(1s);
    EXPECT_EQ(count(pair.alice, MessageState::Delivered), 1);
    EXPECT_EQ(received().size(), 2U);
}

TEST_F(NodeDelivery, AnOwnerThatRestartedAndHasItAlreadySaysSoAndTheReceiptGoes) {
    pair.alice.say(pair.toBob, "hello");
    pair.network.pass(1s);  // stored, but the process died before it said so
    pair.bob.restart(99);
    pair.bob.forget();
    pair.toAlice = pair.bob.add(aliceAt, {}, pinned(pair.alice.seen().id()));
    ASSERT_TRUE(pair.network.passUntil([&] { return !received().empty(); }, 60s));
    EXPECT_TRUE(store(pair.bob, pair.toAlice, received()[0].id));
    pair.network.pass(1s);
    EXPECT_EQ(count(pair.alice, MessageState::Delivered), 1);
}

TEST_F(NodeDelivery, NothingIsStoredOfWhomNobodyKnows) {
    EXPECT_FALSE(store(pair.bob, PeerId{99}, messageId(1)));
    EXPECT_FALSE(store(pair.bob, pair.toAlice, messageId(1)));
    EXPECT_FALSE(store(pair.bob, PeerId{99}, messageId(1), false));
}

void tellRead(NodeHost& host, PeerId peer, const std::vector<MsgId>& ids) {
    host.run([&](Node& node, Now now, Output& out) { node.sendRead(now, peer, ids, out); });
}

TEST_F(NodeDelivery, WhatWasReadIsToldAlsoIfPacketsAreLost) {
    pair.network.conditions = {.loss = 0.3, .delay = 20ms};
    std::vector<MsgId> ids;
    for (std::size_t i = 0; i < 300; ++i) ids.push_back(messageId(i));
    tellRead(pair.bob, pair.toAlice, ids);
    std::set<MsgId> told;
    pair.network.passUntil(
        [&] {
            for (const MessagesRead& each : pair.alice.seen().all<MessagesRead>()) {
                EXPECT_EQ(each.peer, pair.toBob);
                told.insert(each.ids.begin(), each.ids.end());
            }
            return told.size() == ids.size();
        },
        60s);
    EXPECT_EQ(told, std::set<MsgId>(ids.begin(), ids.end()));
}

TEST_F(NodeDelivery, AnOldProgramIsToldNothingOfReading) {
    LegacyPeer old(pair.network, LegacyPeer::Kind::B, carolAt, 2);
    old.add(aliceAt);
    const PeerId peer = pair.alice.add(carolAt);
    pair.network.pass(10s);
    const std::size_t before = pair.network.wire.size();
    tellRead(pair.alice, peer, {messageId(1)});
    tellRead(pair.alice, PeerId{99}, {messageId(1)});
    EXPECT_EQ(pair.network.wire.size(), before);
}

TEST_F(NodeDelivery, StatesComeInOrderAndNameTheMessage) {
    sendAs(pair.alice, pair.toBob, longText(40'000), {messageId(7), 1});
    pair.network.passUntil([&] { return !received().empty(); }, 10s);
    ASSERT_EQ(received().size(), 1U);
    EXPECT_EQ(received()[0].id, messageId(7));
    store(pair.bob, pair.toAlice, messageId(7));
    pair.network.pass(1s);
    std::vector<MessageState> states;
    for (const MessageChanged& each : pair.alice.seen().all<MessageChanged>()) {
        EXPECT_EQ(each.id, messageId(7));
        states.push_back(each.state);
    }
    EXPECT_EQ(states,
              (std::vector{MessageState::Sending, MessageState::Sent, MessageState::Delivered}));
}

TEST_F(NodeDelivery, WhatFitsOnePacketIsSentAtOnce) {
    pair.alice.say(pair.toBob, "hello");
    EXPECT_EQ(count(pair.alice, MessageState::Sent), 1);
    EXPECT_EQ(count(pair.alice, MessageState::Sending), 0);
}

TEST_F(NodeDelivery, WhatIsInFlightCanBeTakenBack) {
    const MessageId handle = pair.alice.say(pair.toBob, "hello");
    pair.network.pass(1s);  // it arrived, but has no RECEIPT
    EXPECT_TRUE(pair.alice.seen().node.cancel(pair.toBob, handle));
    EXPECT_FALSE(pair.alice.seen().node.cancel(pair.toBob, handle));
    EXPECT_EQ(pair.alice.info(pair.toBob).waiting, 0U);
    store(pair.bob, pair.toAlice, received()[0].id);
    pair.network.pass(60s);
    EXPECT_EQ(count(pair.alice, MessageState::Delivered), 0);
    EXPECT_EQ(pair.alice.info(pair.toBob).resent, 0U);
}

TEST_F(NodeDelivery, ALongTextTakenBackMakesRoomForOthers) {
    std::vector<MessageId> handles;
    for (int i = 0; i < 4; ++i) handles.push_back(pair.alice.say(pair.toBob, longText(30'000)));
    pair.network.pass(10s);
    ASSERT_EQ(received().size(), 4U) << "four in fragments are in flight, without a RECEIPT";
    pair.alice.say(pair.toBob, longText(31'000));
    pair.network.pass(5s);
    ASSERT_EQ(received().size(), 4U);
    EXPECT_TRUE(pair.alice.seen().node.cancel(pair.toBob, handles[1]));
    pair.network.pass(5s);
    EXPECT_EQ(received().size(), 5U);
}

TEST_F(NodeDelivery, TheSameIdIsNotQueuedTwice) {
    pair.network.conditions.loss = 1;
    const auto first = sendAs(pair.alice, pair.toBob, "hello", {messageId(1), 1});
    EXPECT_EQ(sendAs(pair.alice, pair.toBob, "hello", {messageId(1), 1}), first) << "in flight";
    for (std::uint8_t i = 2; i < 50; ++i)
        sendAs(pair.alice, pair.toBob, "hello", {messageId(i), i});
    const std::size_t waiting = pair.alice.info(pair.toBob).waiting;
    EXPECT_TRUE(sendAs(pair.alice, pair.toBob, "hello", {messageId(49), 49})) << "queued";
    EXPECT_EQ(pair.alice.info(pair.toBob).waiting, waiting);
}

TEST(NodeDeliveryLegacy, TheSameIdIsNotQueuedTwiceForAnOldProgramEither) {
    Network network;
    NodeHost alice(network, aliceAt, 1, {}, 1);
    LegacyPeer bob(network, LegacyPeer::Kind::B, bobAt, 2);
    bob.add(aliceAt);
    const PeerId peer = alice.add(bobAt);
    const auto first = sendAs(alice, peer, "hello", {messageId(1), 1});
    EXPECT_EQ(sendAs(alice, peer, "hello", {messageId(1), 1}), first);
    network.pass(10s);
    EXPECT_EQ(bob.count("hello"), 1);
    ASSERT_EQ(count(alice, MessageState::Sent), 1);
    EXPECT_EQ(alice.seen().all<MessageChanged>().back().id, messageId(1));
}

TEST(NodeDeliveryLegacy, ANodeWithoutIdentityKeepsTheIdsToo) {
    TestNode test;
    const Identity peer(7);
    const PeerId to = test.add(bobAt);
    const auto send = [&] {
        test.run([&](Node& node, Now now, Output& out) {
            ASSERT_TRUE(node.send(now, to, "hello", out, {messageId(1), 1}));
        });
    };
    send();
    send();
    EXPECT_EQ(test.info(to).waiting, 1U);
    test.answer(bobAt, peer.announcement(bobAt.port));
    test.pass(1s);
    ASSERT_EQ(test.all<MessageChanged>().size(), 1U);
    EXPECT_EQ(test.all<MessageChanged>().front().id, messageId(1));
}

TEST_F(NodeDelivery, TheOrderOfAConversationNeverLeavesItsBounds) {
    const std::uint64_t last = limits::conversationSeq - 1;
    sendAs(pair.alice, pair.toBob, "the last", {messageId(1), last});
    pair.network.pass(1s);
    ASSERT_EQ(received().size(), 1U);
    pair.bob.say(pair.toAlice, "and after it");
    pair.network.pass(1s);
    ASSERT_EQ(pair.alice.texts().size(), 1U);
    EXPECT_EQ(pair.alice.seen().all<MessageReceived>().front().convSeq, last);
}

TEST(NodeDelivery2, WhatIsKnownOfTheLineIsTold) {
    X1Pair pair(2);
    pair.network.conditions = {.loss = 0.3, .delay = 50ms};
    pair.meet();
    for (int i = 0; i < 50; ++i) {
        pair.alice.say(pair.toBob, "text");
        pair.network.pass(500ms);
    }
    const PeerInfo info = pair.alice.info(pair.toBob);
    ASSERT_TRUE(info.rtt && info.rttDeviation && info.rttMin);
    EXPECT_GE(*info.rttMin, 100ms);
    EXPECT_LE(*info.rttMin, *info.rtt);
    EXPECT_GT(info.loss, 0);
    EXPECT_LT(info.loss, 0.6);
    EXPECT_GE(info.resent, 5U);
    EXPECT_TRUE(info.forwardSecret);
    ASSERT_TRUE(info.nextRotation);
    EXPECT_GE(*info.nextRotation, *info.sessionSince + 120s);
    EXPECT_LE(*info.nextRotation, *info.sessionSince + 160s);
}

TEST(NodeDelivery2, OfAStrangerNothingOfTheLineIsKnown) {
    X1Pair pair;
    pair.toBob = pair.alice.add(elsewhere);
    const PeerInfo info = pair.alice.info(pair.toBob);
    EXPECT_FALSE(info.rtt || info.rttDeviation || info.rttMin || info.nextRotation);
    EXPECT_LT(info.loss, 0);
    EXPECT_EQ(info.resent, 0U);
    EXPECT_FALSE(info.forwardSecret);
}

TEST(NodeDelivery2, AContactIsNoLongerVerifiedIfTheUserSaysSo) {
    X1Pair pair;
    pair.meet();
    const auto say = [&](auto call) {
        bool did = false;
        pair.alice.run([&](Node& node, Now now, Output& out) { did = call(node, now, out); });
        return did;
    };
    const auto unverify = [&](Node& node, Now now, Output& out) {
        return node.unverify(now, pair.toBob, out);
    };
    EXPECT_FALSE(say(unverify));
    EXPECT_TRUE(say([&](Node& node, Now now, Output& out) {
        return node.verified(now, pair.toBob, pair.bob.seen().id(), out);
    }));
    EXPECT_TRUE(say(unverify));
    EXPECT_EQ(pair.alice.info(pair.toBob).trust, Trust::NotVerified);
    EXPECT_EQ(pair.alice.info(pair.toBob).pin, pair.bob.seen().id());
}

}  // namespace
}  // namespace vaultgram
