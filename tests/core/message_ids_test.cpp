// What was handed over, and whether it is kept.
#include "core/message_ids.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

MsgId id(std::size_t number) {
    MsgId made;
    made.writable()[0] = static_cast<std::uint8_t>(number);
    made.writable()[1] = static_cast<std::uint8_t>(number >> 8);
    return made;
}

TEST(MessageIds, KnowsWhatIsKeptFromWhatIsOnlyHandedOver) {
    MessageIds ids;
    EXPECT_FALSE(ids.contains(id(1)));
    ids.insert(id(1));
    ids.insert(id(2), false);
    EXPECT_TRUE(ids.isKept(id(1)));
    EXPECT_TRUE(ids.contains(id(2)));
    EXPECT_FALSE(ids.isKept(id(2)));
    EXPECT_TRUE(ids.keep(id(2)));
    EXPECT_TRUE(ids.isKept(id(2)));
}

TEST(MessageIds, KeepsAndForgetsOnlyWhatWaitsForThat) {
    MessageIds ids;
    ids.insert(id(1));
    EXPECT_FALSE(ids.keep(id(1)));
    EXPECT_FALSE(ids.forget(id(1)));
    EXPECT_FALSE(ids.keep(id(2)));
    EXPECT_FALSE(ids.forget(id(2)));
    ids.insert(id(3), false);
    EXPECT_TRUE(ids.forget(id(3)));
    EXPECT_FALSE(ids.contains(id(3)));
    ids.insert(id(3), false);
    EXPECT_TRUE(ids.keep(id(3)));
}

TEST(MessageIds, TheOldestIsForgotten) {
    MessageIds ids;
    for (std::size_t i = 0; i <= limits::messageIds; ++i) ids.insert(id(i));
    EXPECT_EQ(ids.size(), limits::messageIds);
    EXPECT_FALSE(ids.contains(id(0)));
    EXPECT_TRUE(ids.contains(id(1)));
    EXPECT_TRUE(ids.contains(id(limits::messageIds)));
}

}  // namespace
}  // namespace vaultgram
