#include "core/requests.h"

#include "core/limits.h"
#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

Request from(std::uint16_t port, Duration after) {
    return {{IpAddress::v4(10, 0, 0, 1), port}, Generation::AB, someTime().instant + after};
}

TEST(Requests, ListACallerOnce) {
    Requests requests;
    EXPECT_TRUE(requests.note(from(1, 0s)));
    EXPECT_FALSE(requests.note(from(1, 5s)));
    ASSERT_EQ(requests.list().size(), 1U);
    EXPECT_EQ(requests.list().front().last, someTime().instant + 5s);
}

TEST(Requests, HoldThirtyTwoAndLetTheOldestGo) {
    Requests requests;
    for (std::uint16_t port = 1; port <= 32; ++port)
        EXPECT_TRUE(requests.note(from(port, std::chrono::seconds(port))));
    EXPECT_FALSE(requests.note(from(1, 100s)));  // heard again: port 2 is now the oldest
    EXPECT_TRUE(requests.note(from(33, 101s)));
    EXPECT_EQ(requests.list().size(), limits::requests);
    EXPECT_TRUE(requests.note(from(2, 102s)));
    EXPECT_FALSE(requests.note(from(1, 103s)));
}

TEST(Requests, ForgetWhomTheUserRefused) {
    Requests requests;
    EXPECT_TRUE(requests.note(from(1, 0s)));
    requests.remove(from(1, 0s).address);
    requests.remove(from(2, 0s).address);
    EXPECT_TRUE(requests.list().empty());
}

}  // namespace
}  // namespace vaultgram
