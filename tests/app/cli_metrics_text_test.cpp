#include "app/cli/metrics_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <sstream>

using namespace vaultgram;
using namespace vaultgram::cli;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string textOf(const LinkStatistics& statistics, const std::string& name = "a:1") {
    return metricsText(statistics, {[&](const PeerInfo&) { return name; }, 1000.0, 4096});
}

}  // namespace

TEST(MetricsText, EachLineIsACommentOrANameLabelsAndANumber) {
    LinkStatistics statistics;
    statistics.peers << PeerInfo{};
    const std::regex line(
        "(# (HELP|TYPE) vaultgram_[a-z0-9_]+ .+)|"
        "(vaultgram_[a-z0-9_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*\\})? [-+.e0-9]+)");
    std::istringstream lines(textOf(statistics));
    for (std::string each; std::getline(lines, each);)
        EXPECT_TRUE(std::regex_match(each, line)) << each;
}

TEST(MetricsText, EachFamilyHasItsHeadOnceAndItsLinesTogether) {
    LinkStatistics statistics;
    statistics.peers << PeerInfo{} << PeerInfo{};
    std::map<std::string, int> heads;
    std::string current;
    std::istringstream lines(textOf(statistics));
    for (std::string each; std::getline(lines, each);) {
        if (each.starts_with("# TYPE ")) {
            current = each.substr(7, each.find(' ', 7) - 7);
            ++heads[current];
        }
        if (each.front() == '#') continue;
        EXPECT_EQ(each.substr(0, each.find_first_of("{ ")), current);
    }
    for (const auto& [name, count] : heads) EXPECT_EQ(count, 1) << name;
    EXPECT_GT(heads.size(), 75U);
}

TEST(MetricsText, WhatIsNotKnownHasNoLine) {
    LinkStatistics statistics;
    statistics.peers << PeerInfo{};
    const std::string text = textOf(statistics);
    EXPECT_THAT(text, Not(HasSubstr("vaultgram_peer_rtt_seconds{")));
    EXPECT_THAT(text, Not(HasSubstr("vaultgram_cpu_ratio 0")));
    EXPECT_THAT(text, Not(HasSubstr("vaultgram_loss_ratio 0")));
    EXPECT_THAT(text, Not(HasSubstr("nan")));
}

TEST(MetricsText, WhatOnlyGrowsIsACounterAndSaysSoInItsName) {
    LinkStatistics statistics;
    statistics.peers << PeerInfo{};
    std::istringstream lines(textOf(statistics));
    for (std::string each; std::getline(lines, each);) {
        if (!each.starts_with("# TYPE ")) continue;
        const bool total = each.find("_total ") != std::string::npos;
        EXPECT_EQ(total, each.ends_with(" counter")) << each;
        EXPECT_TRUE(total || each.ends_with(" gauge")) << each;
    }
}

TEST(MetricsText, HasWhatIsMeasuredOfAPeer) {
    using std::chrono::milliseconds;
    LinkStatistics statistics;
    statistics.takenAt = Instant(std::chrono::seconds(100));
    PeerInfo info;
    info.out.packets = 7;
    info.measured.emplace();
    info.measured->total.counts.acknowledged = 6;
    info.measured->total.counts.resent = 2;
    info.measured->total.counts.paddingIn = 900;
    info.measured->delivery = {milliseconds(40), milliseconds(90)};
    info.rttMin = milliseconds(10);
    info.rttDeviation = milliseconds(5);
    info.waitingBytes = 84;
    info.oldestWaiting = milliseconds(1500);
    info.sessionSince = Instant(std::chrono::seconds(40));
    info.nextRotation = Instant(std::chrono::seconds(160));
    info.forwardSecret = true;
    info.dropsByReason = {{DropReason::Replay, 3, 2, 3, Instant(std::chrono::seconds(90)), {}},
                          {DropReason::Limited, 1, 0, 0, Instant(std::chrono::seconds(50)), {}}};
    statistics.peers << info;
    const std::string text = textOf(statistics);
    for (const char* line :
         {"peer_packets_total{peer=\"a:1\",direction=\"out\"} 7\n",
          "peer_resent_total{peer=\"a:1\"} 2\n", "peer_padding_in_bytes_total{peer=\"a:1\"} 900\n",
          "peer_packets_lost_total{peer=\"a:1\"} 0\n",
          "peer_delivery_p99_seconds{peer=\"a:1\"} 0.09\n",
          "peer_rtt_min_seconds{peer=\"a:1\"} 0.01\n",
          "peer_rtt_deviation_seconds{peer=\"a:1\"} 0.005\n", "peer_queue_bytes{peer=\"a:1\"} 84\n",
          "peer_queue_oldest_seconds{peer=\"a:1\"} 1.5\n", "\nvaultgram_queue_oldest_seconds 1.5\n",
          "peer_key_age_seconds{peer=\"a:1\"} 60\n",
          "peer_next_rotation_seconds{peer=\"a:1\"} 60\n", "peer_forward_secret{peer=\"a:1\"} 1\n",
          "peer_dropped_total{peer=\"a:1\",reason=\"replay\"} 3\n",
          "peer_dropped_total{peer=\"a:1\",reason=\"limited\"} 1\n",
          "peer_last_drop_timestamp_seconds{peer=\"a:1\",reason=\"replay\"} 990\n",
          "\nvaultgram_resident_memory_bytes 4096\n"})
        EXPECT_THAT(text, HasSubstr(line));
}

TEST(MetricsText, AnOldPeerHasAKeyAgeAndLosesNothingThatWeKnowOf) {
    LinkStatistics statistics;
    statistics.takenAt = Instant(std::chrono::seconds(100));
    PeerInfo info;
    info.measured.emplace();
    info.key.emplace();
    info.keySince = Instant(std::chrono::seconds(70));
    statistics.peers << info;
    const std::string text = textOf(statistics);
    EXPECT_THAT(text, HasSubstr("vaultgram_peer_key_age_seconds{peer=\"a:1\"} 30\n"));
    EXPECT_THAT(text, Not(HasSubstr("vaultgram_peer_packets_lost_total{")));
}

TEST(MetricsText, CountersAreExact) {
    LinkStatistics statistics;
    statistics.node.in.packets = 18446744073709551615U;
    statistics.node.drops[static_cast<std::size_t>(DropReason::Replay)].count = 4;
    PeerInfo info;
    info.rtt = std::chrono::milliseconds(20);
    statistics.peers << info;
    const std::string text = textOf(statistics);
    EXPECT_THAT(text,
                HasSubstr("vaultgram_packets_total{direction=\"in\"} 18446744073709551615\n"));
    EXPECT_THAT(text, HasSubstr("vaultgram_dropped_total{reason=\"replay\"} 4\n"));
    EXPECT_THAT(text, HasSubstr("vaultgram_peer_rtt_seconds{peer=\"a:1\"} 0.02\n"));
}

TEST(MetricsText, ANameCanNotBreakOutOfItsLabel) {
    LinkStatistics statistics;
    statistics.peers << PeerInfo{};
    EXPECT_THAT(textOf(statistics, "a\"\\\nb"), HasSubstr("{peer=\"a\\\"\\\\\\nb\"} 0\n"));
}
