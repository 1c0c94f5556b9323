// What is on its way: acknowledged, lost, or sent again.
#include "core/sent_packets.h"

#include "tests/support/clock.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class SentPacketsTest : public testing::Test {
protected:
    void send(std::uint64_t seq, Duration at) {
        SentFrame frame{SentFrame::Kind::Fragment, {}, static_cast<std::uint16_t>(seq)};
        packets.sent(start + at, seq, {&frame, 1});
    }
    std::vector<std::uint16_t> acknowledge(Duration at, std::uint64_t largest,
                                           std::uint16_t length) {
        AckFrame ack;
        ack.largest = largest;
        ack.firstLength = length;
        std::vector<SentFrame> frames;
        any = packets.acknowledge(start + at, ack, rtt, frames);
        return numbers(frames);
    }
    std::vector<std::uint16_t> lost(Duration at) {
        std::vector<SentFrame> frames;
        packets.takeLost(start + at, rtt, frames);
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

TEST_F(SentPacketsTest, TheOldestOrAllGoAgain) {
    for (std::uint64_t seq = 1; seq <= 3; ++seq) send(seq, 0ms);
    std::vector<SentFrame> frames;
    packets.takeOldest(frames);
    EXPECT_EQ(numbers(frames), Numbers{1});
    packets.takeAll(frames);
    EXPECT_EQ(numbers(frames), (Numbers{1, 2, 3}));
    EXPECT_TRUE(packets.empty());
}

TEST(RttEstimator, TheFirstPtoIsASecondThenAtLeast200Milliseconds) {
    RttEstimator rtt;
    EXPECT_EQ(rtt.pto(), Duration(1s));
    for (int i = 0; i < 20; ++i) rtt.sample(1ms, 0ms);
    EXPECT_EQ(rtt.pto(), Duration(200ms));
    for (int i = 0; i < 100; ++i) rtt.sample(500ms, 0ms);
    EXPECT_GT(rtt.pto(), Duration(530ms));
    EXPECT_LT(rtt.pto(), Duration(540ms));
}

TEST(RttEstimator, TheDelayOfTheAckIsNoneOfTheWay) {
    RttEstimator rtt;
    rtt.sample(45ms, 25ms);
    EXPECT_EQ(rtt.smoothed(), Duration(20ms));
    RttEstimator liar;
    liar.sample(10ms, 60s);
    EXPECT_EQ(liar.smoothed(), Duration(10ms)) << "never below nothing";
}

}  // namespace
}  // namespace vaultgram
