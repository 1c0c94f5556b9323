#include "app/cli/json_out.h"
#include "app/cli/stats_json.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

Json statsOf(const LinkStatistics& statistics) {
    const QDateTime now(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC);
    const StatsContext context{now, [](const PeerInfo&) { return std::string("a:1"); }, 3, {}};
    return Json::parse(statsEvent(statistics, context, "t"));
}

}  // namespace

TEST(StatsJson, NamesEveryDropReasonAndInventsNoTime) {
    const Json stats = statsOf({});
    EXPECT_EQ(stats["event"], "stats");
    EXPECT_EQ(stats["tag"], "t");
    EXPECT_EQ(stats["drops"].size(), dropReasonCount);
    for (const auto& [name, drop] : stats["drops"].items()) {
        EXPECT_TRUE(dropReasonNamed(name)) << name;
        EXPECT_EQ(drop["count"], 0);
        EXPECT_TRUE(drop["last"].is_null());
        EXPECT_TRUE(drop["source"].is_null());
    }
}

TEST(StatsJson, TellsTimesByTheWallClock) {
    LinkStatistics statistics;
    statistics.takenAt = Instant(std::chrono::seconds(100));
    DropCount& drop = statistics.node.drops[static_cast<std::size_t>(DropReason::Replay)];
    drop.count = 4;
    drop.last = Instant(std::chrono::seconds(90));
    drop.from = *Endpoint::parse("10.0.0.9:5");
    const Json replay = statsOf(statistics)["drops"]["replay"];
    EXPECT_EQ(replay["count"], 4);
    EXPECT_EQ(replay["last"], "2025-01-01T11:59:50.000Z");
    EXPECT_EQ(replay["source"], "10.0.0.9:5");
}

TEST(StatsJson, WhatIsNotKnownIsNull) {
    LinkStatistics statistics;
    statistics.peers << PeerInfo{};
    const Json stats = statsOf(statistics);
    EXPECT_TRUE(stats["memory"].is_null());
    const Json& peer = stats["peers"][0];
    for (const char* key : {"key_age", "source", "since", "last_evidence", "clock_skew", "rtt",
                            "loss", "fingerprint"})
        EXPECT_TRUE(peer.contains(key) && peer[key].is_null()) << key;
    EXPECT_EQ(stats["tables"]["requests"], 3);
}

TEST(StatsJson, TheKeyOfASessionHasAnAge) {
    LinkStatistics statistics;
    statistics.takenAt = Instant(std::chrono::seconds(100));
    PeerInfo info;
    info.sessionSince = Instant(std::chrono::seconds(88));
    info.lastDrop = LastDrop{DropReason::Limited, Instant(std::chrono::seconds(99))};
    info.dropsByReason = {{DropReason::Limited, 3, 2, 3, Instant(std::chrono::seconds(99)),
                           Endpoint{IpAddress::v4(10, 0, 0, 9), 5}}};
    statistics.peers << info;
    const Json peer = statsOf(statistics)["peers"][0];
    EXPECT_EQ(peer["key_age"], 12);
    EXPECT_EQ(peer["last_drop_time"], "2025-01-01T11:59:59.000Z");
    EXPECT_EQ(peer["drops_by_reason"].size(), 1U);
    const Json& limited = peer["drops_by_reason"]["limited"];
    EXPECT_EQ(limited["count"], 3);
    EXPECT_EQ(limited["minute"], 2);
    EXPECT_EQ(limited["source"], "10.0.0.9:5");
    EXPECT_EQ(limited["last"], "2025-01-01T11:59:59.000Z");
}

TEST(StatsJson, SumsWhatWaits) {
    LinkStatistics statistics;
    for (std::size_t i = 1; i <= 2; ++i) {
        PeerInfo info;
        info.waiting = i;
        info.waitingBytes = 100 * i;
        info.oldestWaiting = std::chrono::seconds(i);
        statistics.peers << info;
    }
    statistics.baseMtu = 1500;
    statistics.effectiveMtu = 1393;
    const Json stats = statsOf(statistics);
    EXPECT_EQ(stats["queue"]["messages"], 3);
    EXPECT_EQ(stats["queue"]["bytes"], 300);
    EXPECT_EQ(stats["queue"]["oldest"], 2);
    EXPECT_EQ(stats["mtu"]["base"], 1500);
    EXPECT_EQ(stats["mtu"]["effective"], 1393);
}
