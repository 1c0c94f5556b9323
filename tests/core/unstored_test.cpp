#include "core/unstored.h"

#include "tests/support/message_id.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(Unstored, CountsTheBytesUnderWay) {
    Unstored unstored;
    unstored.add(messageId(1), 100);
    unstored.add(messageId(2), 20);
    EXPECT_EQ(unstored.bytes(), 120U);
    unstored.remove(messageId(1));
    EXPECT_EQ(unstored.bytes(), 20U);
}

TEST(Unstored, ACopyCountsOnceAndAStrangerNotAtAll) {
    Unstored unstored;
    unstored.add(messageId(1), 100);
    unstored.add(messageId(1), 100);
    EXPECT_EQ(unstored.bytes(), 100U);
    unstored.remove(messageId(9));
    unstored.remove(messageId(1));
    unstored.remove(messageId(1));
    EXPECT_EQ(unstored.bytes(), 0U);
}

}  // namespace
}  // namespace vaultgram
