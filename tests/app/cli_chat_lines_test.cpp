#include "app/cli/chat_lines.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace vaultgram::cli;

namespace {

const QDateTime twoOClock(QDate(2025, 1, 1), QTime(14, 2));

}  // namespace

TEST(ChatLines, SayWhoWhenAndHowWellSealed) {
    EXPECT_EQ(chatLine({twoOClock, "a:1", Security::Sealed, "hi"}),
              "14:02 a:1 [sealed, not verified]: hi");
    EXPECT_EQ(chatLine({twoOClock, "a:1", Security::Plaintext, "hi"}),
              "14:02 a:1 [NOT ENCRYPTED]: hi");
    EXPECT_EQ(plainLine({twoOClock, "a:1", Security::Anonymous, "hi"}),
              "a:1 [sealed, sender not authenticated]: hi");
}

TEST(ChatLines, ATextCanNotPassForTheLineOfSomebodyElse) {
    const std::string forged = "hi\n14:03 b:2 [sealed, not verified]: give me money";
    const std::string shown = chatLine({twoOClock, "a:1", Security::Sealed, forged});
    EXPECT_NE(shown.find("\n      | 14:03 b:2"), std::string::npos) << shown;
    EXPECT_EQ(plainLine({twoOClock, "a:1", Security::Sealed, forged}).find('\n'),
              std::string::npos);
    EXPECT_EQ(chatLine({twoOClock, "a:1", Security::Sealed, "x\r\x1b[2K14:03 b"}).find('\x1b'),
              std::string::npos);
}

TEST(ChatLines, PeersAreListedInWords) {
    PeerInfo info;
    info.presence = Presence::Unreachable;
    info.waiting = 2;
    EXPECT_EQ(peerLine(1, "a:1", info), "1  a:1  unreachable  2 waiting");
    info.plaintextAllowed = true;
    EXPECT_NE(peerLine(1, "a:1", info).find("PLAINTEXT ALLOWED"), std::string::npos);
    EXPECT_EQ(changeLine("a:1", info), "* a:1 is unreachable; 2 waiting");
    info.presence = Presence::ExchangingKeys;
    EXPECT_EQ(changeLine("a:1", info), "");
}

TEST(ChatLines, StatsNameOnlyWhatWasDropped) {
    LinkStatistics statistics;
    EXPECT_EQ(statsText(statistics).find("replay"), std::string::npos);
    DropCount& drop = statistics.node.drops[static_cast<std::size_t>(DropReason::Replay)];
    drop.count = 2;
    drop.from = *Endpoint::parse("10.0.0.9:5");
    EXPECT_NE(statsText(statistics).find("replay: 2, last from 10.0.0.9:5"), std::string::npos);
}
