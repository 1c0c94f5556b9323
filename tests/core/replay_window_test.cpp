#include "core/replay_window.h"

#include "tests/support/vectors.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>

namespace vaultgram {
namespace {

constexpr std::uint64_t windowSize = limits::replayWindow;

TEST(ReplayWindow, StepsOfTheVectors) {
    for (const Vector& each : vectorsOf("x1_window")) {
        ReplayWindow window;
        for (const Vector& step : each.at("steps")) {
            const auto seq = step.at(0).get<std::uint64_t>();
            EXPECT_EQ(window.accept(seq).has_value(), step.at(1).get<bool>())
                << nameOf(each) << ": " << seq;
        }
    }
}

TEST(ReplayWindow, RefusesAsReplay) {
    ReplayWindow window;
    ASSERT_TRUE(window.accept(10'000));
    for (const std::uint64_t seq : {0U, 1U, 10'000U}) {
        const Status status = window.accept(seq);
        ASSERT_FALSE(status.has_value());
        EXPECT_EQ(status.error(), DropReason::Replay);
    }
}

TEST(ReplayWindow, ARefusedNumberMovesNothing) {
    ReplayWindow window;
    ASSERT_TRUE(window.accept(20'000));
    EXPECT_FALSE(window.accept(20'000 - windowSize));
    EXPECT_FALSE(window.accept(0));
    EXPECT_EQ(window.highest(), 20'000U);
    EXPECT_TRUE(window.accept(20'000 - windowSize + 1));
}

TEST(ReplayWindow, RemembersExactlyItsSizeFromEveryPositionInAWord) {
    for (std::uint64_t top = 3 * windowSize; top < 3 * windowSize + 130; ++top) {
        ReplayWindow window;
        ASSERT_TRUE(window.accept(top));
        ASSERT_FALSE(window.accept(top - windowSize)) << top;
        ASSERT_TRUE(window.accept(top - windowSize + 1)) << top;
        ASSERT_FALSE(window.accept(top - windowSize + 1)) << top;
    }
}

// The rule of the protocol, written as naively as can be.
class Model {
public:
    bool accept(std::uint64_t seq) {
        const bool tooOld = seq <= m_top && m_top - seq >= windowSize;
        if (seq == 0 || tooOld || !m_seen.insert(seq).second) return false;
        m_top = std::max(m_top, seq);
        return true;
    }

private:
    std::set<std::uint64_t> m_seen;
    std::uint64_t m_top = 0;
};

TEST(ReplayWindow, AgreesWithANaiveModelOverLongRandomHistories) {
    for (const std::uint64_t jump : {2U, 60U, 700U, 9'000U, 40'000U}) {
        Random random = randomFrom(jump);
        ReplayWindow window;
        Model model;
        std::uint64_t around = 1;
        for (int step = 0; step < 40'000; ++step) {
            if (random.next() % 4 == 0) around += random.next() % jump;
            const std::uint64_t back = random.next() % (2 * windowSize);
            const std::uint64_t seq =
                random.next() % 2 == 0 || back > around ? around : around - back;
            ASSERT_EQ(window.accept(seq).has_value(), model.accept(seq)) << jump << ' ' << step;
        }
    }
}

}  // namespace
}  // namespace vaultgram
