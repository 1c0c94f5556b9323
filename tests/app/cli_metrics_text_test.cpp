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
    return metricsText(statistics, [&](const PeerInfo&) { return name; });
}

}  // namespace

TEST(MetricsText, EachLineIsACommentOrANameLabelsAndANumber) {
    LinkStatistics statistics;
    statistics.peers << PeerInfo{};
    const std::regex line(
        "(# (HELP|TYPE) vaultgram_[a-z0-9_]+ .+)|"
        "(vaultgram_[a-z0-9_]+(\\{[a-z]+=\"[^\"]*\"\\})? [-+.e0-9]+)");
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
    EXPECT_GT(heads.size(), 25U);
}

TEST(MetricsText, WhatIsNotKnownHasNoLine) {
    LinkStatistics statistics;
    statistics.peers << PeerInfo{};
    const std::string text = textOf(statistics);
    EXPECT_THAT(text, Not(HasSubstr("vaultgram_peer_rtt_seconds{")));
    EXPECT_THAT(text, Not(HasSubstr("vaultgram_cpu_share 0")));
    EXPECT_THAT(text, Not(HasSubstr("vaultgram_loss_ratio 0")));
    EXPECT_THAT(text, Not(HasSubstr("nan")));
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
