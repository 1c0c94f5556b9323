#include "app/link/doctor_verdict.h"

#include <gtest/gtest.h>

using namespace vaultgram;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{1h};

// All is well with an x1 contact; a test changes one thing.
struct Doctored : testing::Test {
    Doctored() {
        seen.target = *Endpoint::parse("192.0.2.7:11000");
        seen.port = 12000;
        seen.network.ipv4 << QHostAddress(QStringLiteral("192.0.2.1"));
        seen.network.primary = seen.network.ipv4.front();
        seen.route = IpAddress::v4(192, 0, 2, 1);
        seen.identity = true;
        seen.now = now;
        seen.patient = false;
        seen.probes.sent = 1;
        seen.probes.waited = 6000;
        PeerInfo peer;
        peer.address = seen.target;
        seen.peer = peer;
    }
    void answersX1() {
        seen.probes.x1Answer = 2;
        seen.probes.datagrams = 1;
    }
    void session() {
        answersX1();
        seen.peer->kind = PeerKind::X1;
        seen.peer->presence = Presence::Connected;
        seen.peer->sessionSince = seen.peer->lastEvidence = now - 1s;
        seen.peer->rtt = 2ms;
        seen.peer->trust = Trust::Verified;
    }
    void legacy() {
        seen.probes.fullAnswer = seen.probes.smallAnswer = 2;
        seen.probes.datagrams = 2;
        seen.probes.generation = Generation::AB;
        Random random(Random::Seed{});
        seen.peer->key = EncPublicKey(random.bytes<32>());
        seen.peer->kind = PeerKind::Legacy;
        seen.peer->generation = Generation::AB;
        seen.peer->in.packets = 1;
        seen.peer->clockOffset = 0.5;
    }
    [[nodiscard]] StepFinding at(DoctorStep step) const {
        return diagnose(seen).at(static_cast<int>(step));
    }
    [[nodiscard]] std::optional<Finding> cause() const {
        const DoctorReport report{diagnose(seen), 0};
        const StepFinding* first = report.cause();
        return first != nullptr ? std::optional(first->finding) : std::nullopt;
    }

    DoctorEvidence seen;
};

}  // namespace

TEST_F(Doctored, StepsComeInTheirOrder) {
    const auto steps = diagnose(seen);
    ASSERT_EQ(steps.size(), doctorSteps);
    for (int i = 0; i < doctorSteps; ++i) EXPECT_EQ(static_cast<int>(steps[i].step), i);
}

TEST_F(Doctored, WhereAllIsWellThereIsNoCauseAndNothingRuns) {
    session();
    EXPECT_FALSE(cause());
    for (const StepFinding& each : diagnose(seen)) EXPECT_NE(each.verdict, Verdict::Running);
    EXPECT_EQ(at(DoctorStep::RoundTrip).milliseconds, 2);
    legacy();
    EXPECT_FALSE(cause());
}

TEST_F(Doctored, ItWaitsWithAVerdictWhileTimeIsLeft) {
    seen.patient = true;
    EXPECT_FALSE(cause());
    EXPECT_EQ(at(DoctorStep::Answer).verdict, Verdict::Running);
    session();
    for (const StepFinding& each : diagnose(seen)) EXPECT_NE(each.verdict, Verdict::Running);
}

TEST_F(Doctored, OurPortIsTaken) {
    session();
    seen.portError = LinkError{LinkError::Kind::PortTaken, 11000, {}};
    EXPECT_EQ(cause(), Finding::PortTaken);
    EXPECT_EQ(at(DoctorStep::OwnPort).number, 11000);
}

TEST_F(Doctored, NobodyListensThereIfThePortIsSaidToBeClosed) {
    seen.probes.refusedAt = 1;
    seen.probes.hostAlive = true;
    EXPECT_EQ(cause(), Finding::NothingListens);
    EXPECT_EQ(at(DoctorStep::Answer).number, 11000);
}

TEST_F(Doctored, AClosedPortIsNotTheVerdictBeforeOthersHadTimeToAnswer) {
    seen.patient = true;
    seen.probes.refusedAt = 1;
    seen.probes.waited = 500;
    EXPECT_FALSE(cause());
    seen.probes.waited = 1500;
    EXPECT_EQ(cause(), Finding::NothingListens);
}

TEST_F(Doctored, TheWrongPortIfAnotherOneAnswers) {
    for (const bool refused : {false, true}) {
        if (refused) seen.probes.refusedAt = 1;
        seen.probes.otherPort = 8000;
        EXPECT_EQ(cause(), Finding::OtherPort);
        EXPECT_EQ(at(DoctorStep::Answer).number, 8000);
    }
}

TEST_F(Doctored, AFirewallDropsIfTheComputerIsThereAndSilent) {
    seen.probes.hostAlive = true;
    EXPECT_EQ(cause(), Finding::FirewallDrops);
}

TEST_F(Doctored, AFirewallRefusesIfItSaysSo) {
    seen.probes.prohibited = true;
    EXPECT_EQ(cause(), Finding::FirewallRefuses);
}

TEST_F(Doctored, SilenceAloneNamesNoCulprit) {
    EXPECT_EQ(cause(), Finding::NoAnswer);
    EXPECT_EQ(at(DoctorStep::Answer).number, 6);
    seen.probes.hostDown = true;
    EXPECT_EQ(cause(), Finding::HostDown);
}

TEST_F(Doctored, BigPacketsAreLostIfOnlyTheSmallQuestionIsAnswered) {
    seen.probes.smallAnswer = 2;
    seen.probes.datagrams = 1;
    seen.probes.generation = Generation::AB;
    EXPECT_EQ(cause(), Finding::BigPacketsLost);  // and not that it has no key
    legacy();
    EXPECT_FALSE(cause());
}

TEST_F(Doctored, BigPacketsAreLostIfAnUnusedPortRefusesOnlySmallOnes) {
    seen.probes.sizesTried = seen.probes.smallArrives = seen.probes.hostAlive = true;
    EXPECT_EQ(cause(), Finding::BigPacketsLost);
    seen.probes.bigArrives = true;
    EXPECT_EQ(cause(), Finding::FirewallDrops);
}

TEST_F(Doctored, TheClockIsTheCauseWithAnOldPeerOnly) {
    legacy();
    seen.peer->clockOffset = -120;
    EXPECT_EQ(cause(), Finding::ClockAhead);
    EXPECT_EQ(at(DoctorStep::Clock).number, 120);
    seen.peer->clockOffset = 120;
    EXPECT_EQ(cause(), Finding::ClockBehind);
    seen.peer->clockOffset = 25;
    EXPECT_FALSE(cause());
    seen.peer->clockOffset = 120;
    session();
    EXPECT_FALSE(cause());
}

TEST_F(Doctored, ABlockedContactIsTheCauseAndIsAskedNothing) {
    seen.peer->trust = Trust::Blocked;
    seen.probes = {};
    EXPECT_EQ(cause(), Finding::Blocked);
    EXPECT_EQ(at(DoctorStep::PacketsOut).verdict, Verdict::Skipped);
    EXPECT_EQ(at(DoctorStep::Answer).verdict, Verdict::Skipped);
}

TEST_F(Doctored, AChangedKeyIsTheCause) {
    answersX1();
    seen.peer->trust = Trust::KeyChanged;
    EXPECT_EQ(cause(), Finding::KeyChanged);
}

TEST_F(Doctored, WhoeverAnswersButTakesNoCallDoesNotAcceptUs) {
    answersX1();
    EXPECT_EQ(cause(), Finding::NotAccepted);
    seen.identity = false;  // then no call was tried
    EXPECT_FALSE(cause());
}

TEST_F(Doctored, AnotherContactOfOursIsNamedByTheAddressThatItIsKnownBy) {
    answersX1();
    seen.elsewhere = *Endpoint::parse("10.0.0.7:11000");
    EXPECT_EQ(cause(), Finding::KnownElsewhere);
    EXPECT_EQ(at(DoctorStep::Keys).detail, "10.0.0.7:11000");
}

TEST_F(Doctored, APeerThatOnlyWritesInPlaintextIsNamed) {
    seen.probes.datagrams = seen.probes.plaintext = 2;
    EXPECT_EQ(cause(), Finding::PlaintextOnly);
    seen.probes.plaintext = 0;
    EXPECT_EQ(cause(), Finding::NoKeys);
    seen.probes.strange = 2;
    EXPECT_EQ(cause(), Finding::AnswersOthers);
}

TEST_F(Doctored, AnAddressThatCanNotBeCalledIsNamed) {
    for (const char* address : {"0.0.0.0:11000", "224.0.0.1:11000", "[ff02::1]:11000"}) {
        seen.target = *Endpoint::parse(address);
        EXPECT_EQ(cause(), Finding::BadAddress) << address;
    }
    seen.target = *Endpoint::parse("192.0.2.1:12000");
    EXPECT_EQ(cause(), Finding::OwnAddress);
    seen.target = *Endpoint::parse("192.0.2.7:12000");
    seen.route.reset();
    EXPECT_EQ(cause(), Finding::NoRoute);
}

TEST_F(Doctored, WithoutANetworkThatIsTheCauseButNotOnThisComputer) {
    session();
    seen.network.ipv4.clear();
    EXPECT_EQ(cause(), Finding::NoNetwork);
    seen.target = *Endpoint::parse("127.0.0.1:11000");
    EXPECT_FALSE(cause());
}

TEST_F(Doctored, WhatOurOwnSystemHoldsBackIsNamed) {
    seen.probes.sent = 0;
    seen.probes.notSent = NetworkError::NotAllowed;
    EXPECT_EQ(cause(), Finding::NothingSent);
}

TEST_F(Doctored, LimitsAndTheLastErrorAreNotices) {
    session();
    Measured measured;
    measured.fiveMinutes.counts.limited = 3;
    seen.peer->measured = measured;
    seen.peer->lastDrop = LastDrop{DropReason::Replay, now - 4min};
    EXPECT_FALSE(cause());
    EXPECT_EQ(at(DoctorStep::RateLimits).number, 3);
    EXPECT_EQ(at(DoctorStep::LastError).detail, QStringLiteral("replay"));
    seen.peer->lastDrop->at = now - 6min;
    EXPECT_EQ(at(DoctorStep::LastError).verdict, Verdict::Passed);
}

// The node still has their keys, their round trip and the packets that came an hour ago.
TEST_F(Doctored, WhoeverWasHeardBeforeTheTestAndIsGoneIsNotReached) {
    session();
    seen.peer->in.packets = seen.heardBefore = 8;
    seen.peer->presence = Presence::Unreachable;
    seen.peer->lastEvidence = now - 42s;
    seen.probes = {};
    seen.probes.sent = 4;
    seen.probes.waited = 6000;
    EXPECT_EQ(cause(), Finding::NoAnswer);
    seen.probes.refusedAt = 1;
    EXPECT_EQ(cause(), Finding::NothingListens);
    for (const auto step : {DoctorStep::Keys, DoctorStep::RoundTrip, DoctorStep::PathMtu})
        EXPECT_EQ(at(step).verdict, Verdict::Skipped) << static_cast<int>(step);
    seen.peer->presence = Presence::Connected;  // it is not noticed yet
    seen.peer->lastEvidence = now - 1s;
    EXPECT_EQ(cause(), Finding::NothingListens);
}

// A firewall that lets nothing out, or in at their side: their packets go on coming.
TEST_F(Doctored, PacketsThatComeSayNothingOfThoseThatGo) {
    session();
    seen.since = now;
    seen.probes = {};
    seen.probes.sent = 4;
    seen.probes.waited = 6000;
    seen.peer->in.packets = 5;
    EXPECT_EQ(cause(), Finding::FirewallDrops);
    for (const auto step : {DoctorStep::RoundTrip, DoctorStep::PathMtu})
        EXPECT_EQ(at(step).verdict, Verdict::Skipped) << static_cast<int>(step);
    seen.peer->measured.emplace().total.counts.acknowledged = 1;  // one got there
    EXPECT_FALSE(cause());
    seen.acknowledgedBefore = 1;  // but that was before
    EXPECT_EQ(cause(), Finding::FirewallDrops);
}

TEST_F(Doctored, AConnectionOfLongAgoIsNoAnswer) {
    session();
    seen.probes = {};
    seen.probes.sent = 4;
    EXPECT_FALSE(cause());  // its session was made while it was tested
    seen.since = now;
    EXPECT_EQ(cause(), Finding::NoAnswer);
}
