// The table of PROTOCOL.md section 3.3, row by row, for peers that speak v2 only.
#include "tests/support/test_node.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class Bootstrap : public ::testing::Test {
protected:
    TestNode test;
    Identity peer{2};

    Bytes announcement() const { return peer.announcement(theirs.port); }
};

TEST_F(Bootstrap, AContactThatIsAddedIsAskedAtOnce) {
    const PeerId id = test.add(theirs);
    ASSERT_EQ(test.probes().size(), 1U);
    EXPECT_EQ(test.probes().front().to, theirs);
    EXPECT_EQ(test.info(id).presence, Presence::ExchangingKeys);
    EXPECT_EQ(test.info(id).security, Security::None);
}

TEST_F(Bootstrap, AnAnswerIsAdoptedWhenTheWindowIsOverAndOurKeyIsTold) {
    const PeerId id = test.add(theirs);
    test.receive(theirs, announcement(), test.probes().front().socket);
    test.pass(999ms);
    EXPECT_FALSE(test.info(id).key.has_value());
    EXPECT_TRUE(test.announcements().empty());
    test.pass(1ms);
    EXPECT_EQ(test.info(id).key, peer.key());
    EXPECT_EQ(test.info(id).generation, Generation::AB);
    EXPECT_EQ(test.info(id).presence, Presence::ExchangingKeys);
    ASSERT_EQ(test.announcements().size(), 1U);
    EXPECT_EQ(test.announcements().front().socket, SocketId::Main);
    EXPECT_EQ(test.announcements().front().to, theirs);
}

TEST_F(Bootstrap, TheGenerationIsThatOfTheAnswer) {
    const PeerId id = test.add(theirs);
    test.answer(theirs, peer.announcementC(theirs.port));
    EXPECT_EQ(test.info(id).generation, Generation::C);
    EXPECT_EQ(test.info(id).security, Security::Anonymous);
}

TEST_F(Bootstrap, FiveSecondsWithoutAnAnswerMakeItUnreachableAndWhatWaitsStays) {
    const PeerId id = test.add(theirs);
    test.say(id, "hello");
    test.pass(4'999ms);
    EXPECT_EQ(test.info(id).presence, Presence::ExchangingKeys);
    test.pass(1ms);
    EXPECT_EQ(test.info(id).presence, Presence::Unreachable);
    EXPECT_EQ(test.info(id).waiting, 1U);
    EXPECT_TRUE(test.openSockets().empty());
    EXPECT_TRUE(test.all<MessageChanged>().empty());
}

TEST_F(Bootstrap, ItIsAskedAgainAfter10And30And60And120AndThenEvery300Seconds) {
    test.add(theirs);
    test.pass(5s);
    for (const auto pause : {10s, 30s, 60s, 120s, 300s, 300s, 300s}) {
        test.forget();
        test.pass(pause - 1ms);
        EXPECT_TRUE(test.probes().empty()) << pause.count();
        test.pass(1ms);
        EXPECT_EQ(test.probes().size(), 1U) << pause.count();
        test.pass(5s);
    }
}

TEST_F(Bootstrap, AnAnswerAfterManyFailuresStartsThePausesAnew) {
    const PeerId id = test.add(theirs);
    test.pass(5s + 10s + 5s + 30s);
    test.answer(theirs, announcement());
    test.pass(1s);
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
    test.pass(70s);  // silence: asked, not answered, given up
    EXPECT_EQ(test.info(id).presence, Presence::Unreachable);
    test.forget();
    test.pass(20s);
    EXPECT_GE(test.probes().size(), 1U);
}

TEST_F(Bootstrap, WhatTheUserSendsIsWorthATryAtOnce) {
    const PeerId id = test.add(theirs);
    test.pass(5s + 10s + 5s + 30s + 5s);  // 60 s of pause begin
    test.pass(7s);
    test.forget();
    test.say(id, "now");
    EXPECT_EQ(test.probes().size(), 1U);
}

TEST_F(Bootstrap, AHintIsWorthATryAtOnce) {
    test.add(theirs);
    test.pass(5s + 10s + 5s + 30s + 5s + 7s);
    test.forget();
    test.receive(theirs, announcement());
    EXPECT_EQ(test.probes().size(), 1U);
}

TEST_F(Bootstrap, ANewKeyIsAnsweredWithOursThreeTimesLikeAText) {
    test.add(theirs);
    test.answer(theirs, announcement());
    const Instant adopted = test.announcements().front().at;
    test.pass(5s);
    std::vector<double> times;
    for (const auto& each : test.announcements()) times.push_back(seconds(each.at - adopted));
    ASSERT_EQ(times.size(), 3U);
    EXPECT_NEAR(times[1], 0.25, 1e-6);
    EXPECT_NEAR(times[2], 0.8, 1e-6);
}

TEST_F(Bootstrap, EvidenceEndsTheRepetition) {
    test.add(theirs);
    test.answer(theirs, announcement());
    test.receive(theirs, peer.sealed(test.key(), "I can read you", test.now));
    test.pass(5s);
    EXPECT_EQ(test.announcements().size(), 1U);
}

TEST_F(Bootstrap, OneSecondAfterOurAnnouncementTheOutboxIsFlushed) {
    const PeerId id = test.add(theirs);
    test.say(id, "hello");
    test.receive(theirs, announcement(), test.probes().front().socket);
    test.pass(1'999ms);
    EXPECT_TRUE(test.sealedTo(theirs).empty());
    test.pass(1ms);
    ASSERT_EQ(test.sealedTo(theirs).size(), 1U);
    EXPECT_EQ(openBox(peer, test.key(), test.sealedTo(theirs)[0].bytes)->text, "hello");
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
}

TEST_F(Bootstrap, EvidenceFlushesTheOutboxEarlier) {
    const PeerId id = test.add(theirs);
    test.say(id, "hello");
    test.receive(theirs, announcement(), test.probes().front().socket);
    test.pass(1s);
    test.pass(100ms);
    // Generation A says it sealed: it has our key.
    const Bytes frame = controlFrame(peer.announcementJson(theirs.port));
    test.receive(at("10.0.0.2:50000"),
                 peer.box(test.key(), {9}, unixSeconds(test.now.wall), frame));
    EXPECT_EQ(test.sealedTo(theirs).size(), 1U);
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
}

TEST_F(Bootstrap, AReadyContactIsToldOurKeyEvery15To20Seconds) {
    const PeerId id = test.meet(theirs, peer);
    test.forget();
    std::vector<Instant> told;
    for (int i = 0; i < 600; ++i) {
        test.receive(theirs, announcement());  // it goes on announcing
        test.pass(1s);
    }
    for (const auto& each : test.announcements()) told.push_back(each.at);
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
    EXPECT_TRUE(test.probes().empty());
    ASSERT_GT(told.size(), 100U);  // announcements with the known key are answered each 5 s
}

TEST_F(Bootstrap, TheIntervalIsUniformBetween15And20Seconds) {
    test.meet(theirs, peer);
    std::vector<double> pauses;
    Instant last = test.now.instant;
    test.forget();
    for (int i = 0; i < 200; ++i) {
        // Texts keep the contact alive; they are no hint that would be answered.
        test.receive(theirs, peer.sealed(test.key(), "x", test.now));
        test.pass(10s);
    }
    for (const auto& each : test.announcements()) {
        pauses.push_back(seconds(each.at - last));
        last = each.at;
    }
    ASSERT_GT(pauses.size(), 90U);
    for (std::size_t i = 1; i < pauses.size(); ++i) {
        EXPECT_GE(pauses[i], 15);
        EXPECT_LT(pauses[i], 20.001);
    }
    EXPECT_LT(*std::min_element(pauses.begin() + 1, pauses.end()), 15.5);
    EXPECT_GT(*std::max_element(pauses.begin() + 1, pauses.end()), 19.5);
}

TEST_F(Bootstrap, EvidenceOlderThan30SecondsIsRenewedBeforeATextGoes) {
    const PeerId id = test.meet(theirs, peer);
    test.receive(theirs, peer.sealed(test.key(), "evidence", test.now));
    test.pass(31s);
    test.forget();
    test.say(id, "are you there?");
    EXPECT_TRUE(test.sealedTo(theirs).empty());
    EXPECT_EQ(test.probes().size(), 1U);
    test.answer(theirs, announcement());
    EXPECT_EQ(test.announcements().size(), 1U);
    ASSERT_GE(test.sealedTo(theirs).size(), 1U);
    EXPECT_EQ(openBox(peer, test.key(), test.sealedTo(theirs)[0].bytes)->text, "are you there?");
}

TEST_F(Bootstrap, EvidenceUpTo30SecondsOldIsGoodEnough) {
    const PeerId id = test.meet(theirs, peer);
    test.receive(theirs, peer.sealed(test.key(), "evidence", test.now));
    test.pass(29s);
    test.forget();
    test.say(id, "still there");
    EXPECT_EQ(test.sealedTo(theirs).size(), 1U);
    EXPECT_TRUE(test.probes().empty());
}

TEST_F(Bootstrap, AnUndecryptablePacketMakesItAskedAndToldAtOnce) {
    test.meet(theirs, peer);
    test.pass(6s);
    test.forget();
    const Identity stranger(9);
    test.receive(theirs, stranger.sealed(test.key(), "x", test.now));
    EXPECT_EQ(test.probes().size(), 1U);
    EXPECT_EQ(test.announcements().size(), 1U);
}

TEST_F(Bootstrap, PlaintextFromItMakesItAskedAndToldAtOnce) {
    test.meet(theirs, peer);
    test.pass(6s);
    test.forget();
    test.receive(theirs, textFrame("I forgot you"));
    EXPECT_EQ(test.probes().size(), 1U);
    EXPECT_EQ(test.announcements().size(), 1U);
}

TEST_F(Bootstrap, ItIsNotAskedMoreThanOnceInFiveSecondsHoweverMuchComes) {
    test.meet(theirs, peer);
    test.pass(6s);
    test.forget();
    const Identity stranger(9);
    for (int i = 0; i < 1'000; ++i) {
        test.receive(theirs, stranger.sealed(test.key(), "x", test.now));
        test.receive(theirs, textFrame("x"));
        test.receive(theirs, stranger.announcement(theirs.port));
        test.pass(10ms);
    }
    std::vector<Instant> windows;
    for (const auto& probe : test.probes())
        if (windows.empty() || probe.at - windows.back() >= 3'600ms) windows.push_back(probe.at);
    EXPECT_LE(windows.size(), 3U);  // in ten seconds
    EXPECT_LE(test.announcements().size(), 3U);
}

TEST_F(Bootstrap, AnotherKeyIsAdoptedWithANotice) {
    const PeerId id = test.meet(theirs, peer);
    test.pass(6s);
    test.forget();
    const Identity restarted(3);
    test.receive(theirs, restarted.announcement(theirs.port));  // a hint
    EXPECT_EQ(test.info(id).key, peer.key());
    test.answer(theirs, restarted.announcement(theirs.port));
    EXPECT_EQ(test.info(id).key, restarted.key());
    EXPECT_EQ(test.all<PeerKeyChanged>().size(), 1U);
    EXPECT_EQ(test.info(id).presence, Presence::ExchangingKeys);  // ANNOUNCED
    EXPECT_EQ(test.announcements().size(), 1U);
    test.pass(1s);
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
}

TEST_F(Bootstrap, AnotherGenerationIsAdoptedWithANotice) {
    const PeerId id = test.meet(theirs, peer);
    test.pass(6s);
    test.forget();
    test.receive(theirs, textFrame("x"));
    test.answer(theirs, peer.announcementC(theirs.port));
    EXPECT_EQ(test.info(id).generation, Generation::C);
    EXPECT_EQ(test.all<PeerKeyChanged>().size(), 1U);
}

TEST_F(Bootstrap, TheSameKeyAgainIsNoNews) {
    const PeerId id = test.meet(theirs, peer);
    test.pass(6s);
    test.forget();
    test.receive(theirs, textFrame("x"));
    test.answer(theirs, announcement());
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
    EXPECT_TRUE(test.all<PeerKeyChanged>().empty());
}

TEST_F(Bootstrap, AProgramIsToldOfEveryChangeOfPresence) {
    const PeerId id = test.add(theirs);
    test.pass(5s);
    test.pass(10s);
    test.answer(theirs, announcement());
    test.pass(1s);
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
    EXPECT_GE(test.all<PeerChanged>().size(), 3U);
}

}  // namespace
}  // namespace vaultgram
