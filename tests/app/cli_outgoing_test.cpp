#include "app/cli/outgoing.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

OutgoingMessage message(unsigned long long id, std::uint32_t peer, const char* tag) {
    return {MessageId{id}, PeerId{peer}, "a:1", tag, {}};
}

}  // namespace

TEST(Outgoing, GivesAMessageBackOnce) {
    Outgoing outgoing;
    outgoing.add(message(1, 7, "t1"));
    EXPECT_EQ(outgoing.find(MessageId{1})->tag, "t1");
    EXPECT_EQ(outgoing.take(MessageId{1})->tag, "t1");
    EXPECT_FALSE(outgoing.take(MessageId{1}));
    EXPECT_EQ(outgoing.find(MessageId{1}), nullptr);
}

TEST(Outgoing, GivesAllOfAPeerInTheOrderTheyWereSent) {
    Outgoing outgoing;
    for (unsigned long long id = 1; id <= 6; ++id)
        outgoing.add(message(id, id % 2 == 0 ? 2 : 1, "t"));
    const auto even = outgoing.takeAllOf(PeerId{2});
    ASSERT_EQ(even.size(), 3U);
    EXPECT_EQ(even[0].id, MessageId{2});
    EXPECT_EQ(even[2].id, MessageId{6});
    EXPECT_EQ(outgoing.takeAll().size(), 3U);
    EXPECT_EQ(outgoing.size(), 0U);
}
