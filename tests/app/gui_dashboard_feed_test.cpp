#include "app/gui/dashboard_feed.h"

#include <gtest/gtest.h>

#include <set>

using namespace vaultgram;
using namespace vaultgram::gui;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{1h};

struct Feed : testing::Test {
    Feed() {
        statistics.takenAt = start;
        statistics.port = 11000;
        context.now = {start, WallTime(1'790'000'000s)};
        context.contactOf = [](const PeerInfo& peer) {
            const QString id = QString::number(static_cast<unsigned>(peer.id));
            return NamedContact{id, QStringLiteral("contact ") + id};
        };
    }
    PeerInfo& add(unsigned id) {
        PeerInfo peer;
        peer.id = PeerId{id};
        peer.address = *Endpoint::parse("192.0.2." + std::to_string(id) + ":11000");
        statistics.peers << peer;
        return statistics.peers.back();
    }
    static Measured measured() {
        Measured all;
        all.total.out = {100, 120'000, 10, 2};
        all.fiveMinutes.out = {50, 60'000, 5, 1};
        all.minute.out = {10, 12'000, 1, 0};
        all.total.counts.acknowledged = 90;
        all.total.counts.lost = 10;
        all.total.counts.resent = 11;
        all.total.counts.delivered = 9;
        all.delivery.median = 80ms;
        return all;
    }

    LinkStatistics statistics;
    FeedContext context;
    RecentLoss loss;
};

}  // namespace

TEST_F(Feed, WhatIsNotKnownStaysUnknown) {
    add(1);
    const ui::DashboardFigures figures = figuresOf(statistics, context);
    const ui::ContactFigures& contact = figures.contacts.front();
    EXPECT_FALSE(contact.link.rtt);
    EXPECT_FALSE(contact.link.loss.ever);
    EXPECT_FALSE(contact.link.toThem.packets.ever);
    EXPECT_FALSE(contact.link.resent.minute);
    EXPECT_FALSE(contact.keyAge);
    EXPECT_FALSE(contact.forwardSecret);
    EXPECT_FALSE(contact.clockSkew);
    EXPECT_FALSE(figures.deliveredShare);
    EXPECT_FALSE(figures.protocol.cpuShare);
    EXPECT_FALSE(figures.all.deliveryMedian.ever);
}

TEST_F(Feed, AContactHasItsFiguresOverThreeSpans) {
    PeerInfo& peer = add(7);
    peer.measured = measured();
    peer.kind = PeerKind::X1;
    peer.rtt = 20ms;
    peer.sessionSince = start - 38s;
    peer.nextRotation = start + 82s;
    peer.forwardSecret = true;
    peer.waiting = 2;
    peer.oldestWaiting = 5s;
    const ui::DashboardFigures figures = figuresOf(statistics, context);
    const ui::ContactFigures& contact = figures.contacts.front();
    EXPECT_EQ(contact.id, QStringLiteral("7"));
    EXPECT_EQ(contact.name, QStringLiteral("contact 7"));
    EXPECT_EQ(contact.address, QStringLiteral("192.0.2.7:11000"));
    EXPECT_EQ(contact.link.toThem.packets, (ui::Counts{10, 50, 100}));
    EXPECT_EQ(contact.link.loss.ever, 0.1);
    EXPECT_FALSE(contact.link.loss.minute);
    EXPECT_EQ(contact.link.rtt, 20);
    EXPECT_EQ(contact.link.deliveryMedian.ever, 80);
    EXPECT_EQ(contact.keyAge, 38);
    EXPECT_EQ(contact.nextRotation, 82);
    EXPECT_EQ(contact.forwardSecret, true);
    EXPECT_EQ(figures.all.oldestQueued, 5);
    EXPECT_EQ(figures.waiting, 2U);
    EXPECT_EQ(figures.deliveredShare, 0.9);
}

TEST_F(Feed, OfAPeerThatConfirmsNothingLossAndResendsAreNotKnown) {
    PeerInfo& peer = add(1);
    peer.measured = measured();
    peer.measured->total.counts = {};
    const ui::ContactFigures contact = figuresOf(statistics, context).contacts.front();
    EXPECT_TRUE(contact.link.toThem.packets.ever);
    EXPECT_FALSE(contact.link.lost.ever);
    EXPECT_FALSE(contact.link.resent.ever);
}

TEST_F(Feed, EveryDropReasonIsThereAndNamesItsContact) {
    add(3);
    DropCount& drop = statistics.node.drops[static_cast<std::size_t>(DropReason::Replay)];
    drop.count = 4;
    drop.last = start - 10s;
    drop.from = *Endpoint::parse("192.0.2.3:11000");
    const auto drops = figuresOf(statistics, context).drops;
    EXPECT_EQ(drops.size(), static_cast<int>(dropReasonCount) + 1);
    std::set<QString> reasons;
    for (const ui::DropFigures& each : drops) {
        reasons.insert(each.reason);
        const bool replay = each.reason == QStringLiteral("replay");
        EXPECT_EQ(each.last.isValid(), replay);
        EXPECT_EQ(each.packets.ever, replay ? 4U : 0U);
        EXPECT_EQ(each.contactId, replay ? QStringLiteral("3") : QString());
    }
    EXPECT_EQ(reasons.size(), dropReasonCount + 1);
}

TEST_F(Feed, WhatCameInClearStandsAmongTheReasonsAlthoughItWasShown) {
    const Endpoint from = add(3).address;
    for (int i = 0; i < 3; ++i) statistics.node.countClear(start - 2s, from);
    const ui::DropFigures plain = figuresOf(statistics, context).drops.back();
    EXPECT_EQ(plain.reason, QLatin1String(ui::plaintextReceived));
    EXPECT_EQ(plain.packets, (ui::Counts{3, 3, 3}));
    EXPECT_EQ(plain.contactId, QStringLiteral("3"));
    EXPECT_TRUE(plain.last.isValid());
}

TEST_F(Feed, WhoIsNoContactIsLeftOut) {
    add(1).waiting = 4;
    context.contactOf = [](const PeerInfo&) { return NamedContact{}; };
    const ui::DashboardFigures figures = figuresOf(statistics, context);
    EXPECT_TRUE(figures.contacts.isEmpty());
    EXPECT_EQ(figures.waiting, 0U);
    LinkStatistics later = statistics;
    later.takenAt += 1s;
    EXPECT_TRUE(secondOf(statistics, later, context.contactOf, loss).contacts.isEmpty());
}

TEST_F(Feed, AnIdentityThatIsKnownMakesAPeerANewOneBeforeItAnswers) {
    add(1).pin = IdentityKeyPair::fromSeed(std::array<std::uint8_t, 32>{1}).id();
    EXPECT_EQ(figuresOf(statistics, context).contacts.front().kind, ui::PeerKind::X1);
}

TEST_F(Feed, ASecondIsTheDifferenceOfTwoStatistics) {
    PeerInfo& before = add(1);
    before.measured = measured();
    statistics.node.in.bytes = 1'000;
    LinkStatistics later = statistics;
    later.takenAt += 1s;
    later.node.in.bytes += 500;
    PeerInfo& after = later.peers.front();
    after.measured->total.out.bytes += 2'400;
    after.measured->total.out.packets += 2;
    after.measured->total.counts.acknowledged += 1;
    after.measured->total.counts.lost += 1;
    later.node.drops[static_cast<std::size_t>(DropReason::Limited)].count = 3;
    const ui::SecondFigures second = secondOf(statistics, later, context.contactOf, loss);
    EXPECT_EQ(second.all.fromThem, 500);
    ASSERT_EQ(second.contacts.size(), 1);
    EXPECT_EQ(second.contacts.front().toThem, 2'400);
    EXPECT_EQ(second.contacts.front().lost, 0.5);
    ASSERT_EQ(second.drops.size(), 1);
    EXPECT_EQ(second.drops.front().reason, QStringLiteral("limited"));
    EXPECT_EQ(second.drops.front().packets, 3U);
}

TEST_F(Feed, LossIsThatOfTenSecondsNotOfOne) {
    add(1).measured = measured();
    const auto next = [&](std::uint64_t acknowledged, std::uint64_t lost) {
        const LinkStatistics before = statistics;
        statistics.takenAt += 1s;
        Tally& total = statistics.peers.front().measured->total;
        total.out.packets += acknowledged + lost;
        total.counts.acknowledged += acknowledged;
        total.counts.lost += lost;
        return secondOf(before, statistics, context.contactOf, loss).contacts.front().lost;
    };
    EXPECT_EQ(next(3, 1), 0.25);
    EXPECT_EQ(next(12, 0), 0.0625);  // one of sixteen
    EXPECT_EQ(next(0, 0), 0.0625);   // nothing was sent: the seconds before still say something
    for (int i = 0; i < 8; ++i) static_cast<void>(next(1, 0));
    EXPECT_EQ(next(1, 0), 0.0);  // it lies ten seconds back
}

TEST_F(Feed, AResetOrANewContactGivesNoFigureForThatSecond) {
    add(1).measured = measured();
    LinkStatistics later = statistics;
    later.takenAt += 1s;
    later.peers.front().measured->total = {};
    EXPECT_FALSE(secondOf(statistics, later, context.contactOf, loss).contacts.front().toThem);
    statistics.peers.clear();
    EXPECT_FALSE(secondOf(statistics, later, context.contactOf, loss).contacts.front().toThem);
}
