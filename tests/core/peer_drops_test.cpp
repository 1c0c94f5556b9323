#include "core/peer_drops.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

using namespace std::chrono_literals;

constexpr Instant start{1h};
const Endpoint here{IpAddress::v4(10, 0, 0, 1), 1}, there{IpAddress::v4(10, 0, 0, 2), 2};

TEST(PeerDrops, EachReasonThatHappenedHasItsCountAndTheLastSource) {
    PeerDrops drops;
    EXPECT_TRUE(drops.byReason(start).empty());
    drops.count(start, here, DropReason::Undecodable, true);
    drops.count(start + 1s, there, DropReason::Undecodable, true);
    drops.count(start + 2s, here, DropReason::Limited, true);
    const auto all = drops.byReason(start + 3s);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].reason, DropReason::Undecodable);
    EXPECT_EQ(all[0].count, 2U);
    EXPECT_EQ(all[0].last, start + 1s);
    EXPECT_EQ(all[0].from, there);
    EXPECT_EQ(all[1].reason, DropReason::Limited);
    EXPECT_EQ(drops.sum(), 3U);
}

TEST(PeerDrops, WhatCameLatelyIsToldFromWhatCameBefore) {
    PeerDrops drops;
    drops.count(start, here, DropReason::Undecodable, true);
    drops.count(start + 4min, here, DropReason::Undecodable, true);
    const PeerDrop drop = drops.byReason(start + 4min).at(0);
    EXPECT_EQ(drop.count, 2U);
    EXPECT_EQ(drop.minute, 1U);
    EXPECT_EQ(drop.fiveMinutes, 2U);
    EXPECT_EQ(drops.byReason(start + 20min).at(0).fiveMinutes, 0U);
}

TEST(PeerDrops, OfWhoNeverProvedWhoHeIsNothingIsKnownOfLately) {
    PeerDrops drops;
    drops.count(start, here, DropReason::Undecodable, false);
    drops.count(start + 1s, here, DropReason::Undecodable, false);
    const PeerDrop drop = drops.byReason(start + 1s).at(0);
    EXPECT_EQ(drop.count, 2U);
    EXPECT_FALSE(drop.minute);
    EXPECT_FALSE(drop.fiveMinutes);
}

TEST(PeerDrops, TheLastOneIsNoCopyOfAnOldProgram) {
    PeerDrops drops;
    EXPECT_FALSE(drops.last());
    drops.count(start, here, DropReason::Replay, true);
    EXPECT_FALSE(drops.last());
    drops.count(start + 1s, here, DropReason::Limited, true);
    drops.count(start + 2s, here, DropReason::Undecodable, true);
    drops.count(start + 3s, here, DropReason::Replay, true);
    ASSERT_TRUE(drops.last());
    EXPECT_EQ(drops.last()->reason, DropReason::Undecodable);
    EXPECT_EQ(drops.last()->at, start + 2s);
}

TEST(PeerDrops, ClearedTheyBeginAnew) {
    PeerDrops drops;
    drops.count(start, here, DropReason::Limited, true);
    drops.clear();
    EXPECT_EQ(drops.sum(), 0U);
    EXPECT_TRUE(drops.byReason(start).empty());
}

}  // namespace
}  // namespace vaultgram
