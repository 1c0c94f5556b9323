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

TEST(StoredMessagePlace, IsByNumberThenSenderThenRow) {
    const Place place{5, 1, MessageRow{9}};
    EXPECT_LT((Place{4, 1, MessageRow{99}}), place);
    EXPECT_LT((Place{5, 0, MessageRow{99}}), place);
    EXPECT_LT((Place{5, 1, MessageRow{8}}), place);
}

}  // namespace
}  // namespace vaultgram::store
