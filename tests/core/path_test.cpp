// Where packets go, and what it takes to change that.
#include "core/path.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class PathTest : public testing::Test {
protected:
    Random random = randomFrom(1);
    Instant now = someTime().instant;
    Endpoint home = at("10.0.0.1:1"), away = at("10.0.0.2:2"), other = at("10.0.0.3:3");
    Path path{home};
};

TEST_F(PathTest, PacketsFromWhereItIsAskForNothing) {
    EXPECT_FALSE(path.heardFrom(now, home, random));
    EXPECT_EQ(path.nextDeadline(), Instant::max());
}

TEST_F(PathTest, ThreeChallenges250MillisecondsApart) {
    EXPECT_TRUE(path.heardFrom(now, away, random));
    EXPECT_FALSE(path.heardFrom(now, away, random));
    EXPECT_EQ(path.nextDeadline(), now + 250ms);
    const PathData first = path.challenge();
    EXPECT_TRUE(path.tick(now + 250ms));
    EXPECT_FALSE(path.tick(now + 499ms));
    EXPECT_TRUE(path.tick(now + 500ms));
    EXPECT_FALSE(path.tick(now + 750ms));
    EXPECT_EQ(path.challenge(), first);
    EXPECT_EQ(path.nextDeadline(), Instant::max());
    EXPECT_TRUE(path.heardFrom(now + 1500ms, away, random)) << "it is still there: once more";
}

TEST_F(PathTest, ItMovesWhenTheRightAnswerComesFromThere) {
    ASSERT_TRUE(path.heardFrom(now, away, random));
    PathData wrong = path.challenge();
    ++wrong[3];
    EXPECT_FALSE(path.answered(now, away, wrong));
    EXPECT_FALSE(path.answered(now, home, path.challenge()));
    EXPECT_FALSE(path.answered(now, other, path.challenge()));
    EXPECT_EQ(path.current(), home);
    EXPECT_TRUE(path.answered(now, away, PathData(path.challenge())));
    EXPECT_EQ(path.current(), away);
    EXPECT_FALSE(path.answered(now, away, wrong)) << "there is no question any more";
}

TEST_F(PathTest, AtMostOneMoveASecond) {
    ASSERT_TRUE(path.heardFrom(now, away, random));
    ASSERT_TRUE(path.answered(now, away, PathData(path.challenge())));
    ASSERT_TRUE(path.heardFrom(now + 300ms, home, random));
    EXPECT_FALSE(path.answered(now + 310ms, home, PathData(path.challenge())));
    EXPECT_TRUE(path.answered(now + 1s, home, PathData(path.challenge())));
}

TEST_F(PathTest, AnotherCandidateGetsAnotherQuestion) {
    ASSERT_TRUE(path.heardFrom(now, away, random));
    const PathData first = path.challenge();
    EXPECT_FALSE(path.heardFrom(now + 100ms, other, random)) << "one in 250 ms";
    EXPECT_EQ(path.candidate(), away);
    EXPECT_TRUE(path.heardFrom(now + 250ms, other, random));
    EXPECT_NE(path.challenge(), first);
    EXPECT_FALSE(path.answered(now + 260ms, away, first));
}

}  // namespace
}  // namespace vaultgram
