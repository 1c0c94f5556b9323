#include "app/store/stored_message.h"

#include <gtest/gtest.h>

#include <array>

namespace vaultgram::store {
namespace {

// Rows: before. Columns: Received Queued Sending Sent Delivered Read Failed.
TEST(StoredMessageState, MayFollowAsTheTableSays) {
    const std::array<const char*, 7> table{"x......",   // Received
                                           ".xxxxxx",   // Queued
                                           "..xxxxx",   // Sending
                                           "...xxxx",   // Sent
                                           "....xx.",   // Delivered
                                           ".....x.",   // Read
                                           ".xxxxxx"};  // Failed
    for (std::size_t before = 0; before < table.size(); ++before)
        for (std::size_t after = 0; after < table.size(); ++after)
            EXPECT_EQ(mayFollow(static_cast<Delivery>(before), static_cast<Delivery>(after)),
                      table[before][after] == 'x')
                << before << " -> " << after;
}

TEST(StoredMessageTime, IsWhenItWasWrittenIfThatCanBe) {
    constexpr std::int64_t hour = 3'600'000, day = 24 * hour, now = 1'800'000'000'000;
    const auto shown = [](std::int64_t sent) {
        StoredMessage message;
        message.sentMs = sent;
        message.keptMs = now;
        return shownMs(message);
    };
    EXPECT_EQ(shown(now - hour), now - hour);  // it waited for us
    EXPECT_EQ(shown(now - 29 * day), now - 29 * day);
    EXPECT_EQ(shown(now - 31 * day), now);
    EXPECT_EQ(shown(now + 500), now + 500);  // two clocks
    EXPECT_EQ(shown(now + hour), now);
    EXPECT_EQ(shown(0), now);  // older programs do not say
    EXPECT_EQ(shown(INT64_MAX), now);
}

TEST(StoredMessagePlace, IsByNumberThenSenderThenRow) {
    const Place place{5, 1, MessageRow{9}};
    EXPECT_LT((Place{4, 1, MessageRow{99}}), place);
    EXPECT_LT((Place{5, 0, MessageRow{99}}), place);
    EXPECT_LT((Place{5, 1, MessageRow{8}}), place);
}

}  // namespace
}  // namespace vaultgram::store
