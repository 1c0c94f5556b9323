#include "core/probe_window.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

ProbeWindow::Key keyOf(std::uint64_t seed, Generation generation = Generation::AB) {
    return {Identity(seed).key(), generation, true};
}

class ProbeWindowTest : public ::testing::Test {
protected:
    const Instant start = someTime().instant;
    ProbeWindow window{start};

    void ask(std::uint64_t socket) { window.asked(SocketId{socket}); }
};

TEST_F(ProbeWindowTest, AsksFourTimesAtZeroHalfOneAndAHalfAndThreeAndAHalf) {
    std::uint64_t socket = 0;
    for (const auto at : {0ms, 500ms, 1'500ms, 3'500ms}) {
        if (at > 0ms) {
            EXPECT_FALSE(window.questionDue(start + at - 1ms));
            EXPECT_EQ(window.nextDeadline(), start + at);
        }
        EXPECT_TRUE(window.questionDue(start + at));
        ask(++socket);
    }
    EXPECT_FALSE(window.questionDue(start + 4'999ms));
    EXPECT_EQ(window.nextDeadline(), start + 5s);
    EXPECT_EQ(window.openSockets().size(), 4U);
}

TEST_F(ProbeWindowTest, IsSilentAfterFiveSeconds) {
    ask(1);
    EXPECT_FALSE(window.over(start + 4'999ms));
    EXPECT_TRUE(window.over(start + 5s));
    EXPECT_EQ(window.outcome(), ProbeWindow::Outcome::Silent);
}

TEST_F(ProbeWindowTest, EndsOneSecondAfterTheFirstAnswerAndAsksNoMore) {
    ask(1);
    window.answered(start + 300ms, keyOf(1));
    EXPECT_FALSE(window.questionDue(start + 600ms));
    EXPECT_FALSE(window.over(start + 1'299ms));
    window.answered(start + 1'200ms, keyOf(1));  // the second does not prolong it
    EXPECT_TRUE(window.over(start + 1'300ms));
    EXPECT_EQ(window.outcome(), ProbeWindow::Outcome::Learnt);
    EXPECT_EQ(window.learnt().key, Identity(1).key());
}

TEST_F(ProbeWindowTest, AnAnswerAtTheEndDoesNotProlongIt) {
    ask(1);
    window.answered(start + 4'900ms, keyOf(1));
    EXPECT_TRUE(window.over(start + 5s));
}

TEST_F(ProbeWindowTest, TwoKeysOrTwoGenerationsAreAConflict) {
    window.answered(start, keyOf(1));
    window.answered(start, keyOf(1));
    EXPECT_EQ(window.outcome(), ProbeWindow::Outcome::Learnt);
    window.answered(start, keyOf(1, Generation::C));
    EXPECT_EQ(window.outcome(), ProbeWindow::Outcome::Conflict);
    window.answered(start, keyOf(1));
    EXPECT_EQ(window.outcome(), ProbeWindow::Outcome::Conflict);
}

TEST_F(ProbeWindowTest, TheSeventeenthDatagramOnASocketClosesIt) {
    ask(1);
    ask(2);
    for (int i = 0; i < 16; ++i) EXPECT_EQ(window.count(SocketId{1}), ProbeWindow::Verdict::Taken);
    EXPECT_EQ(window.count(SocketId{1}), ProbeWindow::Verdict::Flood);
    EXPECT_EQ(window.count(SocketId{1}), ProbeWindow::Verdict::Closed);
    EXPECT_EQ(window.openSockets(), std::vector<SocketId>{SocketId{2}});
    EXPECT_EQ(window.count(SocketId{2}), ProbeWindow::Verdict::Taken);
    EXPECT_EQ(window.count(SocketId{9}), ProbeWindow::Verdict::Closed);
}

}  // namespace
}  // namespace vaultgram
