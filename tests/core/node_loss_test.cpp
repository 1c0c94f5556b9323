// PROTOCOL.md, section 8, sentence by sentence, at one node that talks to a puppet: what is lost,
// and how much may be on its way.
// What a part promises by itself is tested beside it: sent_packets, congestion, pacer.
#include "tests/support/x1_desk.h"

#include <gtest/gtest.h>

#include <map>

namespace vaultgram {
namespace {

using Loss = X1Desk;

TEST_F(Loss, LostFramesGoAgainNotLostBytes) {
    std::vector<Heard> first;
    for (int i = 0; i < 4; ++i) node.say(peer, "text");
    const auto sent = node.sent;
    first = hear();
    ASSERT_EQ(first.size(), 4U);
    acknowledge(first[3].seq, first[3].seq);  // three later: the first is lost
    const auto raw = node.sent;
    const auto again = eliciting(hear());
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].texts, first[0].texts);
    EXPECT_GT(again[0].seq, first[3].seq);
    EXPECT_NE(raw.back().bytes, sent.front().bytes);
}

TEST_F(Loss, LostByTimeIsWhatIsOlderThanNineEighthsOfARoundTrip) {
    node.say(peer, "first");
    node.say(peer, "second");
    const auto first = hear();
    ASSERT_EQ(first.size(), 2U);
    node.pass(80ms);
    acknowledge(first[1].seq, first[1].seq);
    EXPECT_TRUE(eliciting(hear()).empty());
    node.pass(100ms);
    const auto again = eliciting(hear());
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].texts, first[0].texts);
    EXPECT_NEAR(seconds(again[0].at - first[0].at), 0.09, 0.03);
}

TEST_F(Loss, AReceiptThatWasLostGoesAgain) {
    const MsgId id = text(1);
    node.pass(100ms);
    ASSERT_EQ(eliciting(hear()).size(), 1U);
    node.pass(1s);
    const auto again = eliciting(hear());
    ASSERT_GE(again.size(), 1U);
    EXPECT_EQ(again[0].receipts, std::vector<MsgId>{id});
}

TEST(LossFirst, ThePtoDoublesUpToAMinuteAndSendsOnePacketEachTime) {
    TestNode node(1, {}, 1);
    X1Puppet bob(2);
    const PeerId peer = node.add(bobAt, {}, pinned(bob.id()));
    bob.call(node, bobAt);  // nothing was acknowledged ever
    node.pass(100ms);
    node.forget();
    node.say(peer, "text");
    node.pass(170s);
    std::vector<double> times;
    for (const TestNode::Sent& each : node.sent) {
        const auto plain = bob.open(node.now, each.bytes);
        const bool hasText =
            plain && plain->front() == static_cast<std::uint8_t>(FrameType::Message);
        if (hasText) times.push_back(seconds(each.at - someTime().instant));  // no keepalive
    }
    ASSERT_EQ(times.size(), 8U);
    const std::vector<double> waits{1, 2, 4, 8, 16, 32, 60};
    for (std::size_t i = 0; i < waits.size(); ++i)
        EXPECT_NEAR(times[i + 1] - times[i], waits[i], 0.001) << i;
}

TEST_F(Loss, ThePtoIs200MillisecondsAtLeastWhenTheWayIsShort) {
    for (int i = 0; i < 30; ++i) {
        node.say(peer, "text");
        node.pass(1ms);
        acknowledgeAll();
    }
    hear();
    node.say(peer, "lost");
    const Instant left = node.now.instant;
    node.pass(500ms);
    const auto heard = hear();
    ASSERT_GE(heard.size(), 2U);
    EXPECT_EQ(heard[1].at - left, Duration(200ms));
}

TEST_F(Loss, OneProbeCarriesAllThatIsOutstandingIfItFits) {
    for (int i = 0; i < 3; ++i) {
        node.say(peer, "text");
        node.pass(10ms);
    }
    ASSERT_EQ(hear().size(), 3U);
    ASSERT_TRUE([&] {
        for (int i = 0; i < 2000 && node.sent.empty(); ++i) node.pass(1ms);
        return !node.sent.empty();
    }());
    const auto probe = hear();
    ASSERT_EQ(probe.size(), 1U);
    EXPECT_EQ(probe[0].texts.size(), 3U);
}

TEST_F(Loss, TheProbeDoesNotWaitForThePacer) {
    node.say(peer, hard(24'000));
    for (int i = 0; i < 4; ++i) {  // the window grows beyond ten packets
        node.pass(50ms);
        acknowledgeAll();
        hear();
    }
    node.say(peer, "lost");
    const auto lost = hear();
    ASSERT_EQ(lost.size(), 1U);
    const PeerInfo line = node.info(peer);
    const Duration pto = std::max<Duration>(
        200ms, *line.rtt + std::max<Duration>(4 * *line.rttDeviation, 10ms) + 25ms);
    node.pass(pto - 1ms);
    node.say(peer, hard(60'000));
    ASSERT_EQ(hear().size(), 10U) << "as many as may leave at once";
    node.pass(1ms);
    const auto probe = hear();
    ASSERT_EQ(probe.size(), 1U);
    EXPECT_EQ(probe[0].texts, lost[0].texts);
}

TEST_F(Loss, APacketWithRoomRepeatsWhatShouldHaveBeenAcknowledgedByNow) {
    for (int i = 0; i < 20; ++i) {  // a round trip of 50 ms is known
        node.say(peer, "text");
        node.pass(50ms);
        acknowledgeAll();
    }
    hear();
    node.say(peer, "lost");
    const auto lost = hear();
    node.pass(60ms);
    node.say(peer, "soon after");
    const auto soon = hear();
    node.pass(60ms);
    node.say(peer, "later");
    const auto later = hear();
    ASSERT_TRUE(lost.size() == 1 && soon.size() == 1 && later.size() == 1);
    EXPECT_EQ(soon[0].texts.size(), 1U) << "its ACK may still come";
    ASSERT_EQ(later[0].texts.size(), 2U);
    EXPECT_EQ(later[0].texts[1], lost[0].texts[0]);
    node.say(peer, "again");
    const auto again = hear();
    ASSERT_EQ(again.size(), 1U);
    EXPECT_EQ(again[0].texts.size(), 1U) << "once for each packet";
}

TEST_F(Loss, EveryPacketWithRoomTellsWhatArrived) {
    node.receive(bobAt, bob.ping(node.now));
    node.pass(100ms);
    ASSERT_TRUE(hear()[0].ack);
    node.say(peer, "text");
    EXPECT_TRUE(hear()[0].ack) << "for the last ACK may be lost";
}

TEST_F(Loss, TenPacketsAtFirstAndNoMoreWithoutAnAck) {
    node.say(peer, hard(60'000));
    EXPECT_EQ(hear().size(), 10U);
    node.pass(100ms);
    EXPECT_TRUE(hear().empty());
}

TEST_F(Loss, AcksAreNotLimited) {
    node.say(peer, hard(60'000));
    hear();
    node.receive(bobAt, bob.ping(node.now));
    node.receive(bobAt, bob.ping(node.now));
    const auto heard = hear();
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_TRUE(heard[0].ack);
    EXPECT_FALSE(heard[0].eliciting());
}

TEST_F(Loss, NoMoreThanTenLeaveAtOnceThenTheyArePaced) {
    for (int i = 0; i < 6; ++i) node.say(peer, hard(60'000));
    std::size_t most = 0, all = 0;
    for (int i = 0; i < 8; ++i) {
        node.pass(100ms);
        std::map<Instant, std::size_t> at;
        for (const TestNode::Sent& each : node.sent) ++at[each.at];
        for (const auto& [when, count] : at) most = std::max(most, count);
        all += node.sent.size();
        acknowledgeAll();
        hear();
    }
    EXPECT_EQ(most, 10U);
    EXPECT_GE(all, 100U) << "slow start";
}

TEST_F(Loss, NothingArrivedForThreePtosBeginsAnewWithTwoPackets) {
    for (int i = 0; i < 20; ++i) {  // a round trip of 50 ms is known
        node.say(peer, "text");
        node.pass(50ms);
        acknowledgeAll();
    }
    hear();
    node.say(peer, hard(60'000));
    node.pass(2900ms);
    // After 0.2, 0.6 and 1.4 s a probe each, and one more, for the window is as small as it gets.
    ASSERT_EQ(eliciting(hear()).size(), 16U);
    for (int i = 0; i < 300 && node.sent.empty(); ++i) node.pass(1ms);
    const auto probe = eliciting(hear());
    ASSERT_EQ(probe.size(), 2U);
    node.pass(50ms);
    acknowledge(probe[0].seq, probe[1].seq);
    EXPECT_LE(eliciting(hear()).size(), 4U);
}

// The window is as small as it gets.
class SmallWindow : public X1Desk {
protected:
    void SetUp() override {
        for (int i = 0; i < 4; ++i) node.say(peer, hard(60'000));
        for (int i = 0; i < 12; ++i) {
            node.pass(50ms);
            const auto heard = eliciting(hear());
            if (!heard.empty()) acknowledge(heard.back().seq, heard.back().seq);
        }
        hear();
    }
    // How many leave when all that is outstanding has arrived, before anything else does.
    std::size_t burst() {
        acknowledgeAll();
        return eliciting(hear()).size();
    }
};

TEST_F(SmallWindow, LossMakesTheWindowTwoPacketsAtLeast) {
    node.pass(1s);
    hear();
    EXPECT_GE(burst(), 2U);
    EXPECT_LE(burst(), 4U);
}

TEST_F(SmallWindow, TheWindowIsKeptAcrossARotation) {
    node.pass(1s);
    X1Puppet again(2, 1);
    acknowledgeAll();
    node.forget();
    again.call(node, bobAt);
    std::size_t packets = 0;
    for (const TestNode::Sent& each : node.sent)
        packets += again.open(node.now, each.bytes) ? 1U : 0U;
    EXPECT_LE(packets, 4U);
}

TEST_F(SmallWindow, AnotherAddressStartsWithTenAgain) {
    node.pass(1s);
    acknowledgeAll();
    node.forget();
    // The puppet moves: the challenge is answered from the new address.
    node.receive(elsewhere, bob.ping(node.now));
    ASSERT_EQ(packetsTo(node, elsewhere).size(), 1U);
    const auto plain = bob.open(node.now, packetsTo(node, elsewhere)[0]);
    ASSERT_TRUE(plain);
    const auto frames = SessionFrames::parse(*plain);
    const SessionFrame challenge = *frames->begin();
    Bytes answer;
    writeFrame(answer, PathResponseFrame{std::get<PathChallengeFrame>(challenge).data});
    const std::size_t outstanding = 4;
    node.forget();
    node.receive(elsewhere, bob.packet(node.now, answer));
    EXPECT_GE(packetsTo(node, elsewhere).size(), 10U - outstanding);
    EXPECT_FALSE(node.info(peer).rtt) << "nor is anything known of the new way";
}

}  // namespace
}  // namespace vaultgram
