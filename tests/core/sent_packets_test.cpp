// What is on its way: acknowledged, lost, or sent again.
#include "core/sent_packets.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class SentPacketsTest : public testing::Test {
protected:
    void send(std::uint64_t seq, Duration at) {
        SentFrame frame{SentFrame::Kind::Fragment, {}, static_cast<std::uint16_t>(seq), size};
        packets.sent(start + at, seq, {&frame, 1});
    }
    std::vector<std::uint16_t> acknowledge(Duration at, std::uint64_t largest,
                                           std::uint16_t length) {
        AckFrame ack;
        ack.largest = largest;
        ack.firstLength = length;
        std::vector<SentFrame> frames;
        sentAt.clear();
        any = packets.acknowledge(start + at, ack, rtt, frames, sentAt);
        return numbers(frames);
    }
    std::vector<std::uint16_t> lost(Duration at) {
        std::vector<SentFrame> frames;
        last = packets.takeLost(start + at, rtt, frames);
        return numbers(frames);
    }
    static std::vector<std::uint16_t> numbers(const std::vector<SentFrame>& frames) {
        std::vector<std::uint16_t> found;
        for (const SentFrame& each : frames) found.push_back(each.index);
        return found;
    }

    using Numbers = std::vector<std::uint16_t>;
    Instant start = someTime().instant;
    SentPackets packets;
    RttEstimator rtt;
    std::vector<Instant> sentAt;
    SentPackets::Lost last;
    std::uint16_t size = 100;
    bool any = false;
};

TEST_F(SentPacketsTest, AnAckTakesOutWhatItCovers) {
    for (std::uint64_t seq = 1; seq <= 4; ++seq) send(seq, 0ms);
    EXPECT_EQ(acknowledge(50ms, 3, 2), (Numbers{2, 3}));
    EXPECT_EQ(packets.size(), 2U);
    EXPECT_EQ(acknowledge(50ms, 3, 2), Numbers{});
    EXPECT_FALSE(any);
}

TEST_F(SentPacketsTest, OnlyTheLargestGivesASample) {
    send(1, 0ms);
    send(2, 40ms);
    static_cast<void>(acknowledge(50ms, 2, 2));
    EXPECT_EQ(rtt.smoothed(), Duration(10ms));
    send(3, 100ms);
    static_cast<void>(acknowledge(1s, 9, 7));  // 9 is none of ours to measure by
    EXPECT_EQ(rtt.smoothed(), Duration(10ms));
}

TEST_F(SentPacketsTest, LostIsWhatWasSentThreeBeforeAnAcknowledgedOne) {
    for (std::uint64_t seq = 1; seq <= 5; ++seq) send(seq, 0ms);
    static_cast<void>(acknowledge(10ms, 5, 1));
    EXPECT_EQ(lost(10ms), (Numbers{1, 2}));
    EXPECT_EQ(packets.size(), 2U);
}

TEST_F(SentPacketsTest, AndWhatIsOlderThanNineEighthsOfARoundTrip) {
    send(1, 0ms);
    send(2, 0ms);
    static_cast<void>(acknowledge(80ms, 2, 1));
    EXPECT_EQ(packets.lossDeadline(rtt), start + 90ms);
    EXPECT_EQ(lost(89ms), Numbers{});
    EXPECT_EQ(lost(90ms), Numbers{1});
}

TEST_F(SentPacketsTest, NothingIsLostWithoutALaterAck) {
    send(1, 0ms);
    send(2, 0ms);
    static_cast<void>(acknowledge(80ms, 1, 1));
    EXPECT_EQ(lost(1h), Numbers{});
    EXPECT_EQ(packets.lossDeadline(rtt), Instant::max());
}

TEST_F(SentPacketsTest, TellsWhenWhatArrivedHadLeft) {
    send(1, 0ms);
    send(2, 10ms);
    static_cast<void>(acknowledge(80ms, 2, 2));
    EXPECT_EQ(sentAt, (std::vector{start, start + 10ms}));
}

TEST_F(SentPacketsTest, TheOldestFramesGoAgainAsManyAsOnePacketHolds) {
    size = 500;
    for (std::uint64_t seq = 1; seq <= 4; ++seq) send(seq, 0ms);
    std::vector<SentFrame> frames;
    packets.copyOldest(frames);
    EXPECT_EQ(numbers(frames), (Numbers{1, 2}));
    EXPECT_EQ(packets.size(), 4U) << "they may still be acknowledged";
    EXPECT_EQ(acknowledge(50ms, 1, 1), Numbers{1});
}

TEST_F(SentPacketsTest, AFrameThatWentSeveralTimesGoesOnce) {
    SentFrame frame{SentFrame::Kind::Fragment, {}, 7, 100};
    for (std::uint64_t seq = 1; seq <= 4; ++seq) packets.sent(start, seq, {&frame, 1});
    std::vector<SentFrame> frames;
    packets.copyOldest(frames);
    EXPECT_EQ(numbers(frames), Numbers{7});
}

TEST_F(SentPacketsTest, AllGoAgainWhenASessionEnds) {
    for (std::uint64_t seq = 1; seq <= 3; ++seq) send(seq, 0ms);
    std::vector<SentFrame> frames;
    packets.takeAll(frames);
    EXPECT_EQ(numbers(frames), (Numbers{1, 2, 3}));
    EXPECT_TRUE(packets.empty());
}

TEST_F(SentPacketsTest, TellsHowLongNothingArrived) {
    send(1, 0ms);
    static_cast<void>(acknowledge(100ms, 1, 1));  // a round trip is known now
    for (std::uint64_t seq = 2; seq <= 9; ++seq) send(seq, seq * 100ms);
    static_cast<void>(acknowledge(1s, 9, 1));
    EXPECT_EQ(lost(2s), (Numbers{2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(last.packets, 7U);
    EXPECT_EQ(last.newest, start + 800ms);
    EXPECT_EQ(last.span, Duration(600ms));
}

TEST_F(SentPacketsTest, WhatArrivedBetweenEndsThatTime) {
    send(1, 0ms);
    static_cast<void>(acknowledge(100ms, 1, 1));
    for (std::uint64_t seq = 2; seq <= 9; ++seq) send(seq, seq * 100ms);
    static_cast<void>(acknowledge(700ms, 6, 1));
    static_cast<void>(acknowledge(1s, 9, 1));
    EXPECT_EQ(lost(2s), (Numbers{2, 3, 4, 5, 7, 8}));
    EXPECT_EQ(last.span, Duration(300ms));
}

TEST_F(SentPacketsTest, WhatLeftBeforeARoundTripWasKnownDoesNotCountForThat) {
    send(1, 0ms);
    send(2, 1s);
    send(3, 3s);
    send(4, 7s);
    static_cast<void>(acknowledge(7s + 100ms, 4, 1));
    EXPECT_EQ(lost(8s), (Numbers{1, 2, 3}));
    EXPECT_EQ(last.span, Duration(0));
}

TEST(RttEstimator, TheFirstPtoIsASecondThenAtLeast200Milliseconds) {
    RttEstimator rtt;
    EXPECT_EQ(rtt.pto(), Duration(1s));
    for (int i = 0; i < 20; ++i) rtt.sample({}, 1ms, 0ms);
    EXPECT_EQ(rtt.pto(), Duration(200ms));
    for (int i = 0; i < 100; ++i) rtt.sample({}, 500ms, 0ms);
    EXPECT_GT(rtt.pto(), Duration(530ms));
    EXPECT_LT(rtt.pto(), Duration(540ms));
}

TEST(RttEstimator, TheDelayOfTheAckIsNoneOfTheWay) {
    RttEstimator rtt;
    rtt.sample({}, 45ms, 25ms);
    EXPECT_EQ(rtt.smoothed(), Duration(20ms));
    RttEstimator liar;
    liar.sample({}, 10ms, 60s);
    EXPECT_EQ(liar.smoothed(), Duration(10ms)) << "never below nothing";
}

TEST(RttEstimator, KnowsItsBoundsAndSinceWhen) {
    RttEstimator rtt;
    EXPECT_FALSE(rtt.smoothed() || rtt.smallest() || rtt.deviation());
    EXPECT_EQ(rtt.since(), Instant::max());
    rtt.sample(Instant(5s), 80ms, 0ms);
    rtt.sample(Instant(6s), 20ms, 0ms);
    rtt.sample(Instant(7s), 50ms, 0ms);
    EXPECT_EQ(rtt.smallest(), Duration(20ms));
    EXPECT_GT(*rtt.deviation(), Duration(10ms));
    EXPECT_EQ(rtt.since(), Instant(5s));
}

}  // namespace
}  // namespace vaultgram
