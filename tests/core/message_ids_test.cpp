// What was handed over, and whether it is kept.
#include "core/message_ids.h"

#include "tests/support/message_id.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(MessageIds, KnowsWhatIsKeptFromWhatIsOnlyHandedOver) {
    MessageIds ids;
    EXPECT_FALSE(ids.contains(messageId(1)));
    ids.insert(messageId(1));
    ids.insert(messageId(2), false);
    EXPECT_TRUE(ids.isKept(messageId(1)));
    EXPECT_TRUE(ids.contains(messageId(2)));
    EXPECT_FALSE(ids.isKept(messageId(2)));
    EXPECT_TRUE(ids.keep(messageId(2)));
    EXPECT_TRUE(ids.isKept(messageId(2)));
}

TEST(MessageIds, KeepsAndForgetsOnlyWhatWaitsForThat) {
    MessageIds ids;
    ids.insert(messageId(1));
    EXPECT_FALSE(ids.keep(messageId(1)));
    EXPECT_FALSE(ids.forget(messageId(1)));
    EXPECT_FALSE(ids.keep(messageId(2)));
    EXPECT_FALSE(ids.forget(messageId(2)));
    ids.insert(messageId(3), false);
    EXPECT_TRUE(ids.forget(messageId(3)));
    EXPECT_FALSE(ids.contains(messageId(3)));
    ids.insert(messageId(3), false);
    EXPECT_TRUE(ids.keep(messageId(3)));
}

TEST(MessageIds, TheOldestIsForgotten) {
    MessageIds ids;
    for (std::size_t i = 0; i <= limits::messageIds; ++i) ids.insert(messageId(i));
    EXPECT_EQ(ids.size(), limits::messageIds);
    EXPECT_FALSE(ids.contains(messageId(0)));
    EXPECT_TRUE(ids.contains(messageId(1)));
    EXPECT_TRUE(ids.contains(messageId(limits::messageIds)));
}

}  // namespace
}  // namespace vaultgram
