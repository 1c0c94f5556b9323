// Ids that wait for a RECEIPT or a READ.
#include "core/id_queue.h"

#include "tests/support/message_id.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(IdQueue, GivesTheOldestFirst) {
    IdQueue queue(10);
    for (std::uint8_t i = 1; i <= 3; ++i) queue.push(messageId(i));
    ASSERT_EQ(queue.first(2).size(), 2U);
    EXPECT_EQ(queue.first(2)[0], messageId(1));
    EXPECT_EQ(queue.first(2)[1], messageId(2));
    queue.drop(2);
    EXPECT_EQ(queue.first(1)[0], messageId(3));
    EXPECT_EQ(queue.size(), 1U);
}

TEST(IdQueue, KeepsOneOfEachIfAskedTo) {
    IdQueue queue(10);
    queue.pushOnce(messageId(1));
    queue.pushOnce(messageId(2));
    queue.pushOnce(messageId(1));
    EXPECT_EQ(queue.size(), 2U);
}

TEST(IdQueue, WhenFullTheOldestMakesRoom) {
    IdQueue queue(3);
    for (std::uint8_t i = 1; i <= 5; ++i) queue.pushOnce(messageId(i));
    EXPECT_EQ(queue.size(), 3U);
    EXPECT_EQ(queue.first(1)[0], messageId(3));
    queue.clear();
    EXPECT_TRUE(queue.empty());
}

}  // namespace
}  // namespace vaultgram
