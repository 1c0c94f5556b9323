// PROTOCOL.md, section 8, sentence by sentence, at one node that talks to a puppet: what is sent,
// received, acknowledged and receipted.
// What a part promises by itself is tested beside it: outgoing_messages, ack_ranges, reassembly.
#include "tests/support/x1_desk.h"

#include <gtest/gtest.h>

#include <set>

namespace vaultgram {
namespace {

using Reliability = X1Desk;

TEST_F(Reliability, OnlyAReceiptTakesATextOut) {
    node.say(peer, "text");
    const auto heard = hear();
    ASSERT_EQ(heard.size(), 1U);
    acknowledge(heard[0].seq, heard[0].seq);
    node.pass(5s);
    EXPECT_EQ(node.info(peer).waiting, 1U);
    receipt(heard[0].texts);
    EXPECT_EQ(node.info(peer).waiting, 0U);
    node.pass(60s);
    for (const Heard& each : hear()) EXPECT_TRUE(each.texts.empty());
}

TEST_F(Reliability, WithoutReceiptTheWholeTextGoesAgainTenSecondsAfterItsAcks) {
    node.say(peer, "text");
    node.pass(1s);
    const Instant acknowledged = node.now.instant;
    acknowledgeAll();
    hear();
    node.pass(9900ms);
    for (const Heard& each : hear()) EXPECT_TRUE(each.texts.empty());
    node.pass(100ms);
    const auto again = eliciting(hear());
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].at - acknowledged, Duration(10s));
    EXPECT_EQ(again[0].texts.size(), 1U);
}

TEST_F(Reliability, ThirtyTwoTextsAreInFlightWithoutReceipt) {
    for (int i = 0; i < 100; ++i) node.say(peer, "text");
    std::set<MsgId> seen;
    const auto listen = [&] {
        for (int i = 0; i < 5; ++i) {
            acknowledgeAll();
            for (const Heard& each : hear()) seen.insert(each.texts.begin(), each.texts.end());
            node.pass(200ms);
        }
    };
    listen();
    EXPECT_EQ(seen.size(), 32U);
    receipt({*seen.begin()});
    listen();
    EXPECT_EQ(seen.size(), 33U);
}

TEST_F(Reliability, FourOfThemInFragments) {
    for (int i = 0; i < 10; ++i) node.say(peer, hard(3000));
    std::set<MsgId> seen;
    for (int i = 0; i < 20; ++i) {
        acknowledgeAll();
        for (const Heard& each : hear()) seen.insert(each.texts.begin(), each.texts.end());
        node.pass(200ms);
    }
    EXPECT_EQ(seen.size(), 4U);
}

TEST_F(Reliability, ADuplicateGetsAReceiptAgainAndIsNotShown) {
    const MsgId id = text(7);
    node.pass(100ms);
    hear();
    text(7);
    EXPECT_TRUE(node.texts().empty());
    node.pass(100ms);
    const auto heard = eliciting(hear());
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_EQ(heard[0].receipts, std::vector<MsgId>{id});
}

TEST_F(Reliability, ALateTextIsHandedOverAtOnceAndSaysWhereItBelongs) {
    text(2, 12);
    ASSERT_EQ(node.texts().size(), 1U);
    text(1, 11);
    const auto received = node.all<MessageReceived>();
    ASSERT_EQ(received.size(), 2U);
    EXPECT_EQ(received[0].convSeq, 12U);
    EXPECT_EQ(received[1].convSeq, 11U);
}

TEST_F(Reliability, TheNumberOfATextIsOneMoreThanTheLargestSentOrReceived) {
    text(1, 41);
    node.say(peer, "after it");
    node.run([&](Node& each, Now now, Output& out) {
        ASSERT_TRUE(each.send(now, peer, "stored before", out, {{}, 100}));
    });
    node.say(peer, "after that");
    std::vector<std::uint64_t> numbers;
    for (const Heard& each : hear())
        numbers.insert(numbers.end(), each.convSeqs.begin(), each.convSeqs.end());
    EXPECT_EQ(numbers, (std::vector<std::uint64_t>{42, 100, 101}));
}

TEST_F(Reliability, TheFirstPacketIsAcknowledgedWithin25Milliseconds) {
    node.receive(bobAt, bob.ping(node.now));
    EXPECT_TRUE(hear().empty());
    const Instant arrived = node.now.instant;
    node.pass(1s);
    const auto heard = hear();
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_TRUE(heard[0].ack);
    EXPECT_EQ(heard[0].at - arrived, Duration(25ms));
}

TEST_F(Reliability, TheSecondAtOnce) {
    node.receive(bobAt, bob.ping(node.now));
    node.receive(bobAt, bob.ping(node.now));
    ASSERT_EQ(hear().size(), 1U);
    node.pass(1s);
    EXPECT_TRUE(hear().empty()) << "both with one";
}

TEST_F(Reliability, AGapAtOnce) {
    static_cast<void>(bob.ping(node.now));  // is lost
    node.receive(bobAt, bob.ping(node.now));
    ASSERT_EQ(hear().size(), 1U);
}

TEST_F(Reliability, ReceiptsGoTogetherWithTheAck) {
    text(1);
    EXPECT_TRUE(hear().empty());
    text(2);
    const auto heard = hear();
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_TRUE(heard[0].ack);
    EXPECT_EQ(heard[0].receipts.size(), 2U);
    text(3);
    node.pass(25ms);
    const auto later = hear();
    ASSERT_EQ(later.size(), 1U);
    EXPECT_TRUE(later[0].ack);
    EXPECT_EQ(later[0].receipts.size(), 1U);
}

TEST_F(Reliability, AndWithATextThatGoesAnyway) {
    text(1);
    node.say(peer, "answer");
    const auto heard = hear();
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_TRUE(heard[0].ack);
    EXPECT_EQ(heard[0].receipts.size(), 1U);
    EXPECT_EQ(heard[0].texts.size(), 1U);
}

TEST_F(Reliability, WhatComesInOneTurnIsAnsweredInOnePacket) {
    Bytes frames;
    for (std::uint8_t i = 0; i < 20; ++i) {
        frames.clear();
        writeFrame(frames, messageFrame(i, view(std::string_view("text"))));
        const Bytes packet = bob.packet(node.now, frames);
        node.run([&](Node& each, Now now, Output& out) {
            each.receive(now, SocketId::Main, bobAt, packet, out);
        });
    }
    node.tick();
    const auto heard = hear();
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_EQ(heard[0].receipts.size(), 20U);
}

TEST_F(Reliability, WithoutASessionATextWaitsForEver) {
    node.run([](Node& each, Now now, Output& out) {
        each.closeSessions(now, CloseReason::Restart, out);
    });
    node.say(peer, "patience");
    node.pass(24h);
    EXPECT_EQ(node.info(peer).waiting, 1U);
    X1Puppet again(2, 1);
    node.forget();
    again.call(node, bobAt);
    bool came = false;
    for (const TestNode::Sent& each : node.sent)
        if (const auto plain = again.open(node.now, each.bytes))
            came = came || plain->front() == static_cast<std::uint8_t>(FrameType::Message);
    EXPECT_TRUE(came);
}

TEST_F(Reliability, ATextToASilentPeerCallsItAlthoughThereIsASession) {
    node.say(peer, "hello?");
    node.pass(100s);  // the session is dead, the pauses between series have grown
    node.forget();
    node.say(peer, "hello??");
    node.pass(1s);
    EXPECT_GE(countRecords(node, bobAt, 1), 1U);
}

}  // namespace
}  // namespace vaultgram
