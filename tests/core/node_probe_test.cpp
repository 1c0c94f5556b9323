// Learning a legacy key: PROTOCOL.md section 3.2.
#include "core/announcement.h"
#include "core/control.h"
#include "tests/support/test_node.h"

#include <gtest/gtest.h>

#include <set>

namespace vaultgram {
namespace {

class Probe : public ::testing::Test {
protected:
    TestNode test;
    Identity peer{2};

    Bytes announcement() const { return peer.announcement(theirs.port); }
    SocketId lastSocket() const { return test.probes().back().socket; }
};

TEST_F(Probe, QuestionsLeaveAtZeroHalfOneAndAHalfAndThreeAndAHalfSeconds) {
    const Instant start = test.now.instant;
    test.add(theirs);
    test.pass(5s);
    std::vector<double> times;
    for (const auto& probe : test.probes()) times.push_back(seconds(probe.at - start));
    EXPECT_EQ(times, (std::vector<double>{0, 0.5, 1.5, 3.5}));
}

TEST_F(Probe, QuestionsNeverLeaveFromTheMainSocket) {
    test.add(theirs);
    test.pass(600s);
    std::set<SocketId> used;
    ASSERT_GT(test.probes().size(), 8U);
    for (const auto& probe : test.probes()) {
        EXPECT_NE(probe.socket, SocketId::Main);
        EXPECT_TRUE(used.insert(probe.socket).second);  // each from a socket of its own
    }
    for (const auto& each : test.sent)
        EXPECT_EQ(each.socket == SocketId::Main, !isProbeDatagram(each.bytes));
}

TEST_F(Probe, AQuestionIsPaddedAndSignedByAThrowawayKey) {
    test.add(theirs);
    test.pass(1s);
    ASSERT_EQ(test.probes().size(), 2U);
    std::set<std::string> signers;
    for (const auto& probe : test.probes()) {
        EXPECT_EQ(probe.bytes.size(), 1394U);
        const std::string json = controlIn(probe.bytes);
        const auto control = decodeControl(view(json));
        ASSERT_TRUE(control.has_value());
        EXPECT_EQ(std::get<std::string>(control->at("enc_key")), "?");
        signers.insert(std::get<std::string>(control->at("sign_key")));
        EXPECT_EQ(json.find(toBase64(test.node.signKey().view())), std::string::npos);
        EXPECT_EQ(json.find(toBase64(test.key().view())), std::string::npos);
    }
    EXPECT_EQ(signers.size(), 2U);
}

TEST_F(Probe, SocketsCloseOneSecondAfterTheFirstAnswer) {
    test.add(theirs);
    test.pass(600ms);
    EXPECT_EQ(test.openSockets().size(), 2U);
    test.receive(theirs, announcement(), lastSocket());
    test.pass(999ms);
    EXPECT_EQ(test.openSockets().size(), 2U);
    test.pass(1ms);
    EXPECT_TRUE(test.openSockets().empty());
    EXPECT_EQ(test.probes().size(), 2U);
}

TEST_F(Probe, SocketsCloseAfterFiveSecondsOfSilence) {
    test.add(theirs);
    test.pass(4'999ms);
    EXPECT_EQ(test.openSockets().size(), 4U);
    test.pass(1ms);
    EXPECT_TRUE(test.openSockets().empty());
}

TEST_F(Probe, AnAnswerFromAnotherPortOfTheSameHostCounts) {
    const PeerId id = test.add(theirs);
    test.receive(at("10.0.0.2:50123"), announcement(), lastSocket());
    test.pass(1s);
    EXPECT_EQ(test.info(id).key, peer.key());
}

TEST_F(Probe, AnAnswerFromAnotherHostIsDropped) {
    const PeerId id = test.add(theirs);
    test.receive(at("10.0.0.3:11000"), announcement(), lastSocket());
    test.receive(at("[2001:db8::2]:11000"), announcement(), lastSocket());
    test.pass(5s);
    EXPECT_FALSE(test.info(id).key.has_value());
    EXPECT_EQ(test.drops(DropReason::Undecodable), 2U);
}

TEST_F(Probe, AnAnswerOnTheMainSocketIsOnlyAHint) {
    const PeerId id = test.add(theirs);
    test.receive(theirs, announcement());
    test.pass(5s);
    EXPECT_FALSE(test.info(id).key.has_value());
}

TEST_F(Probe, ALateAnswerIsIgnored) {
    const PeerId id = test.add(theirs);
    const SocketId socket = lastSocket();
    test.pass(5s);
    test.receive(theirs, announcement(), socket);
    test.pass(2s);
    EXPECT_FALSE(test.info(id).key.has_value());
    EXPECT_EQ(test.drops(DropReason::Undecodable), 1U);
}

TEST_F(Probe, TwoKeysInOneWindowAreAConflictAndNoneIsAdopted) {
    const PeerId id = test.add(theirs);
    test.receive(theirs, announcement(), lastSocket());
    test.receive(theirs, Identity(3).announcement(theirs.port), lastSocket());
    test.pass(1s);
    EXPECT_FALSE(test.info(id).key.has_value());
    EXPECT_EQ(test.drops(DropReason::ProbeConflict), 1U);
    EXPECT_TRUE(test.openSockets().empty());
}

TEST_F(Probe, AfterAConflictItIsTriedAgainInFiveSecondsAndTheUserIsToldAfterThree) {
    const PeerId id = test.add(theirs);
    for (int round = 1; round <= 3; ++round) {
        test.receive(theirs, announcement(), lastSocket());
        test.receive(theirs, Identity(3).announcement(theirs.port), lastSocket());
        test.pass(1s);
        EXPECT_EQ(test.all<ProbesConflict>().size(), round == 3 ? 1U : 0U) << round;
        test.forget();
        test.pass(4'999ms);
        EXPECT_TRUE(test.probes().empty());
        test.pass(1ms);
        EXPECT_EQ(test.probes().size(), 1U);
    }
    test.answer(theirs, announcement());
    EXPECT_EQ(test.info(id).key, peer.key());
}

TEST_F(Probe, TheSameKeyFromTwoPlacesIsNoConflict) {
    const PeerId id = test.add(theirs);
    test.receive(theirs, announcement(), lastSocket());
    test.receive(at("10.0.0.2:50123"), announcement(), lastSocket());
    test.pass(1s);
    EXPECT_EQ(test.info(id).key, peer.key());
}

TEST_F(Probe, MoreThan16DatagramsOnATemporarySocketCloseIt) {
    const PeerId id = test.add(theirs);
    const SocketId first = lastSocket();
    for (int i = 0; i < 16; ++i) test.receive(theirs, Bytes(50), first);
    EXPECT_EQ(test.drops(DropReason::ProbeFlood), 0U);
    test.receive(theirs, Bytes(50), first);
    EXPECT_EQ(test.drops(DropReason::ProbeFlood), 1U);
    EXPECT_EQ(test.closed, std::vector<SocketId>{first});
    // The next question has its own socket, and its answer counts.
    test.pass(500ms);
    test.answer(theirs, announcement());
    EXPECT_EQ(test.info(id).key, peer.key());
}

TEST_F(Probe, WhatIsNoValidAnnouncementIsDroppedWithItsReason) {
    const PeerId id = test.add(theirs);
    const auto answer = [&](const Bytes& datagram) {
        test.receive(theirs, datagram, lastSocket());
    };
    answer(Bytes(100, 0xc1));
    answer(controlFrame("[]"));
    answer(controlFrame(R"({"enc_key": "?"})"));
    answer(controlFrame(R"({"enc_key": ")" + toBase64(peer.key().view()) +
                        R"(", "signature": null})"));
    answer(textFrame("a text"));
    EXPECT_EQ(test.drops(DropReason::FrameMalformed), 1U);
    EXPECT_EQ(test.drops(DropReason::ControlMalformed), 2U);
    EXPECT_EQ(test.drops(DropReason::AnnounceKey), 1U);
    EXPECT_EQ(test.drops(DropReason::AnnounceSignature), 1U);
    EXPECT_TRUE(test.texts().empty());
    test.pass(5s);
    EXPECT_FALSE(test.info(id).key.has_value());
}

TEST_F(Probe, OurOwnKeyAsAnAnswerIsReflected) {
    const PeerId id = test.add(theirs);
    TestNode other;
    const PeerId friendly = other.meet(theirs, peer);
    static_cast<void>(friendly);
    // The peer sends our own announcement back.
    TestNode self(1);
    self.meet(theirs, peer);
    ASSERT_EQ(self.key(), test.key());
    test.receive(theirs, self.announcements().front().bytes, lastSocket());
    EXPECT_EQ(test.drops(DropReason::Reflected), 1U);
    test.pass(5s);
    EXPECT_FALSE(test.info(id).key.has_value());
}

TEST_F(Probe, AHintWithAKnownKeyIsAnsweredWithoutAQuestionOnceInFiveSeconds) {
    test.meet(theirs, peer);
    test.pass(6s);
    test.forget();
    for (int i = 0; i < 40; ++i) {
        test.receive(theirs, announcement());
        test.pass(100ms);
    }
    EXPECT_TRUE(test.probes().empty());
    EXPECT_EQ(test.announcements().size(), 1U);
}

TEST_F(Probe, AHintNamesTheContactByItsPortOrItsSource) {
    test.add(theirs);
    test.pass(5s + 7s);
    test.forget();
    test.receive(at("10.0.0.2:50123"), announcement());  // A: from elsewhere, naming its port
    EXPECT_EQ(test.probes().size(), 1U);
    EXPECT_EQ(test.probes().front().to, theirs);  // the stored address, nothing else
}

TEST_F(Probe, AStrangersAnnouncementIsListedAndNothingIsSent) {
    test.add(theirs);
    test.pass(5s);
    test.forget();
    test.receive(at("10.0.0.9:11000"), peer.announcement(12'000));
    EXPECT_TRUE(test.sent.empty());
    ASSERT_EQ(test.node.requests().size(), 1U);
    EXPECT_EQ(test.node.requests().front().address, at("10.0.0.9:12000"));
    EXPECT_EQ(test.all<RequestReceived>().size(), 1U);
    test.receive(at("10.0.0.9:11000"), peer.announcement(12'000));
    EXPECT_EQ(test.all<RequestReceived>().size(), 1U);  // told once
}

TEST_F(Probe, RequestsBecomeContactsOnlyIfThatIsWanted) {
    test.node.setAcceptRequests(true);
    test.receive(at("10.0.0.9:11000"), peer.announcement());
    ASSERT_EQ(test.node.peers(test.now).size(), 1U);
    EXPECT_EQ(test.probes().front().to, at("10.0.0.9:11000"));
    test.answer(at("10.0.0.9:11000"), peer.announcement());
    EXPECT_EQ(test.node.peers(test.now).front().key, peer.key());
}

TEST_F(Probe, AcceptingEverybodyIsLimited) {
    test.node.setAcceptRequests(true);
    for (int i = 0; i < 500; ++i) {
        const Endpoint from{
            IpAddress::v4(10, 1, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)),
            11'000};
        test.receive(from, announcement());
        if (i % 10 == 0) test.pass(1s);
        ASSERT_LE(test.node.peers(test.now).size(), 8U + static_cast<std::size_t>(i) / 10 + 2);
    }
    EXPECT_LE(test.node.peers(test.now).size(), limits::acceptedPeers);
}

TEST_F(Probe, AtMost32WindowsAreOpenAtATimeAndEveryoneGetsOne) {
    for (std::uint16_t port = 1; port <= 100; ++port)
        test.add(Endpoint{IpAddress::v4(10, 0, 0, 5), port});
    std::set<Endpoint> asked;
    for (int i = 0; i < 300; ++i) {
        EXPECT_LE(test.openSockets().size(), 32U * 4);
        test.pass(100ms);
    }
    for (const auto& probe : test.probes()) asked.insert(probe.to);
    EXPECT_EQ(asked.size(), 100U);
}

TEST_F(Probe, ARemovedContactClosesItsSocketsAndIsNotAskedAgain) {
    const PeerId id = test.add(theirs);
    test.pass(600ms);
    const SocketId socket = lastSocket();
    test.remove(id);
    EXPECT_TRUE(test.openSockets().empty());
    test.forget();
    test.receive(theirs, announcement(), socket);
    test.pass(600s);
    EXPECT_TRUE(test.sent.empty());
    EXPECT_FALSE(test.node.peerAt(theirs).has_value());
    EXPECT_TRUE(test.all<PeerChanged>().empty());
}

TEST_F(Probe, ARemovedContactThatWaitedForItsTurnDoesNotBlockTheOthers) {
    std::vector<PeerId> peers;
    for (std::uint16_t port = 1; port <= 40; ++port)
        peers.push_back(test.add(Endpoint{IpAddress::v4(10, 0, 0, 5), port}));
    for (int i = 0; i < 39; ++i) test.remove(peers[static_cast<std::size_t>(i)]);
    test.forget();
    test.pass(10s);
    EXPECT_GE(test.probes().size(), 2U);  // the last one had its window
}

// Section 3.3 meets 3.2: neither may make the node spin.
TEST_F(Probe, AConflictWithAContactWhoseKeyIsOldComesToRest) {
    test.meet(theirs, peer);
    test.forget();
    while (test.probes().empty()) test.pass(100ms);  // after a lifetime of silence
    for (int round = 0; round < 5; ++round) {
        const SocketId socket = lastSocket();
        test.forget();
        test.receive(theirs, announcement(), socket);
        test.receive(theirs, Identity(3).announcement(theirs.port), socket);
        test.pass(1s);
        EXPECT_LE(test.probes().size(), 1U);
        test.pass(5s);
        ASSERT_FALSE(test.probes().empty());
    }
}

TEST_F(Probe, OurOwnAnswerToAQuestionIsNotLargerThanTheQuestion) {
    const Bytes question = controlFrame(writeProbe(Identity(5).sign));
    test.receive(at("10.0.0.7:40000"), question);
    ASSERT_EQ(test.sent.size(), 1U);
    EXPECT_EQ(test.sent.front().to, at("10.0.0.7:40000"));
    EXPECT_EQ(test.sent.front().socket, SocketId::Main);
    EXPECT_LE(test.sent.front().bytes.size(), question.size());
    EXPECT_TRUE(isAnnouncementOf(test.key(), test.sent.front().bytes));
}

TEST_F(Probe, AShortQuestionGetsNoAnswer) {
    Bytes question;
    Random random = randomFrom(1);
    question = paddedFrame({}, view(writeProbe(Identity(5).sign)), 340);
    test.receive(at("10.0.0.7:40000"), question);
    EXPECT_TRUE(test.sent.empty());
    EXPECT_EQ(test.drops(DropReason::ProbeShort), 1U);
}

TEST(ProbeAnswers, CanBeSwitchedOff) {
    Node::Config config;
    config.answerProbes = false;
    TestNode test(1, config);
    test.receive(at("10.0.0.7:40000"), controlFrame(writeProbe(Identity(5).sign)));
    EXPECT_TRUE(test.sent.empty());
}

}  // namespace
}  // namespace vaultgram
