#include "core/timer_queue.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(TimerQueue, IsEmptyAtFirst) {
    TimerQueue queue;
    EXPECT_EQ(queue.next(), Instant::max());
    EXPECT_FALSE(queue.popDue(Instant::max()).has_value());
}

TEST(TimerQueue, GivesWhatIsDueEarliestFirst) {
    TimerQueue queue;
    Random random = randomFrom(1);
    const Instant start = someTime().instant;
    for (std::uint32_t i = 0; i < 1'000; ++i)
        queue.push(start + std::chrono::milliseconds(random.next() % 10'000), i);
    Instant last = start;
    std::size_t count = 0;
    while (const auto entry = queue.popDue(start + 5s)) {
        EXPECT_GE(entry->at, last);
        EXPECT_LE(entry->at, start + 5s);
        last = entry->at;
        ++count;
    }
    EXPECT_EQ(queue.size(), 1'000 - count);
    EXPECT_GT(queue.next(), start + 5s);
}

}  // namespace
}  // namespace vaultgram
