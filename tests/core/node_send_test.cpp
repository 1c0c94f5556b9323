// What leaves and what does not: PROTOCOL.md section 3.4.
#include "tests/support/test_node.h"

#include <gtest/gtest.h>

#include <set>

namespace vaultgram {
namespace {

class Sending : public ::testing::Test {
protected:
    TestNode test;
    Identity peer{2};

    PeerId ready(Generation generation = Generation::AB) {
        const PeerId id = test.meet(theirs, peer, generation);
        test.forget();
        return id;
    }
    std::vector<OpenedBox> boxes() const {
        std::vector<OpenedBox> opened;
        for (const auto& each : test.sealedTo(theirs))
            if (const auto box = openBox(peer, test.key(), each.bytes)) opened.push_back(*box);
        return opened;
    }
    void hear(double offset) {  // a text whose timestamp is `offset` from our clock
        test.receive(theirs, peer.box(test.key(), peer.random.bytes<16>(),
                                      unixSeconds(test.now.wall) + offset, textFrame("x")));
    }
    bool plaintextSent() const {
        for (const auto& each : test.sent)
            if (plaintextIn(each.bytes)) return true;
        return false;
    }
};

TEST_F(Sending, WithoutAKeyATextWaitsAndItIsSaidHowMany) {
    const PeerId id = test.add(theirs);
    for (int i = 0; i < 3; ++i) test.say(id, "hello");
    test.pass(600s);
    EXPECT_EQ(test.info(id).waiting, 3U);
    EXPECT_GT(test.info(id).waitingBytes, 0U);
    EXPECT_EQ(test.info(id).security, Security::None);
    EXPECT_FALSE(plaintextSent());
    EXPECT_TRUE(test.sealedTo(theirs).empty());
}

TEST_F(Sending, TextsGoOutInOrderAsSoonAsTheKeyIsThere) {
    const PeerId id = test.add(theirs);
    for (int i = 0; i < 5; ++i) test.say(id, std::to_string(i));
    test.answer(theirs, peer.announcement(theirs.port));
    test.pass(1s);
    const auto opened = boxes();
    ASSERT_GE(opened.size(), 5U);
    for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(opened[i].text, std::to_string(i));
    EXPECT_EQ(test.all<MessageChanged>().size(), 5U);
    for (const MessageChanged& each : test.all<MessageChanged>()) {
        EXPECT_EQ(each.state, MessageState::Sent);
        EXPECT_EQ(each.security, Security::Sealed);
    }
}

TEST_F(Sending, APacketHasTheSameSizeWhateverTheText) {
    const PeerId id = ready();
    for (const std::size_t size : {0, 1, 100, 1'000, 1'100}) test.say(id, longText(size));
    std::set<std::size_t> sizes;
    for (const auto& each : test.sealedTo(theirs)) sizes.insert(each.bytes.size());
    EXPECT_EQ(sizes, std::set<std::size_t>{1458});
}

TEST_F(Sending, ToAAndBThreeCopiesLeaveWithOneNonceInFreshBoxes) {
    const PeerId id = ready();
    const Instant start = test.now.instant;
    test.say(id, "once");
    test.pass(5s);
    const auto sent = test.sealedTo(theirs);
    const auto opened = boxes();
    ASSERT_EQ(sent.size(), 3U);
    ASSERT_EQ(opened.size(), 3U);
    const std::vector<double> times{0, 0.25, 0.8};
    std::set<Bytes> outer;
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(seconds(sent[i].at - start), times[i], 1e-6);
        EXPECT_EQ(opened[i].nonce, opened[0].nonce);
        EXPECT_EQ(opened[i].text, "once");
        EXPECT_TRUE(outer.insert(Bytes(sent[i].bytes.begin(), sent[i].bytes.begin() + 24)).second);
        EXPECT_EQ(sent[i].socket, SocketId::Main);
    }
    EXPECT_EQ(test.all<MessageChanged>().size(), 1U);
}

TEST_F(Sending, ToGenerationCExactlyOneCopyLeaves) {
    const PeerId id = ready(Generation::C);
    test.say(id, "once");
    test.pass(5s);
    ASSERT_EQ(test.sealedTo(theirs).size(), 1U);
    EXPECT_EQ(openAnonymous(peer, test.sealedTo(theirs)[0].bytes), "once");
    EXPECT_EQ(test.all<MessageChanged>().front().security, Security::Anonymous);
}

TEST_F(Sending, TheStampIsThirtySecondsBack) {
    const PeerId id = ready();
    test.say(id, "x");
    EXPECT_NEAR(boxes().front().timestamp, unixSeconds(test.now.wall) - 30, 0.001);
}

TEST_F(Sending, AClockUpTo25SecondsOffChangesNothing) {
    const PeerId id = ready();
    hear(24);
    test.say(id, "x");
    EXPECT_NEAR(boxes().front().timestamp, unixSeconds(test.now.wall) - 30, 0.001);
    EXPECT_TRUE(test.all<ClockSkewed>().empty());
}

TEST_F(Sending, AClockFurtherOffIsFollowedAndTheUserIsToldOnce) {
    const PeerId id = ready();
    hear(3'600);
    hear(3'500);
    test.say(id, "x");
    EXPECT_NEAR(boxes().front().timestamp, unixSeconds(test.now.wall) + 3'600 - 2, 0.001);
    ASSERT_EQ(test.all<ClockSkewed>().size(), 1U);
    EXPECT_NEAR(test.all<ClockSkewed>().front().seconds, 3'600, 0.01);
    EXPECT_NEAR(*test.info(id).clockSkew, 3'600, 0.01);
}

TEST_F(Sending, WhenOurOwnClockIsSetTheSamplesAreForgotten) {
    const PeerId id = ready();
    hear(3'600);
    test.now.wall += 3'600s;  // now we agree
    test.say(id, "x");
    EXPECT_NEAR(boxes().front().timestamp, unixSeconds(test.now.wall) - 30, 0.001);
}

TEST_F(Sending, NeverMoreThan80PacketsASecondToOneAddress) {
    const PeerId id = ready();
    for (int i = 0; i < 500; ++i) test.say(id, "text " + std::to_string(i));
    for (int i = 0; i < 400; ++i) {
        test.pass(100ms);
        if (i % 20 == 0) hear(0);
        if (i % 50 == 0) test.receive(theirs, textFrame("who are you?"));
        if (!test.probes().empty() && i % 50 == 3)
            test.receive(theirs, peer.announcement(theirs.port), test.probes().back().socket);
    }
    const auto& sent = test.sent;
    ASSERT_GT(sent.size(), 1'500U);
    for (std::size_t first = 0, last = 0; last < sent.size(); ++last) {
        while (sent[last].at - sent[first].at >= 1s) ++first;
        ASSERT_LE(last - first + 1, 80U) << seconds(sent[last].at.time_since_epoch());
    }
    std::set<std::string> arrived;
    for (const OpenedBox& box : boxes()) arrived.insert(box.text);
    EXPECT_EQ(arrived.size(), 500U);
}

TEST_F(Sending, ALongTextLeavesInNumberedPartsASecondApart) {
    const PeerId id = ready();
    const std::string text = longText(4'200);
    const Instant start = test.now.instant;
    test.say(id, text);
    test.pass(10s);
    std::map<std::string, double> first;  // part, when it left first
    for (const auto& each : test.sealedTo(theirs)) {
        const auto box = openBox(peer, test.key(), each.bytes);
        first.emplace(box->text, seconds(each.at - start));
    }
    ASSERT_EQ(first.size(), 3U);
    std::string whole;
    double due = 0;
    for (const auto& [part, when] : first) {  // "(1/3) ", "(2/3) ", "(3/3) "
        EXPECT_NEAR(when, due, 0.01);
        due += 1;
        whole += part.substr(6);
    }
    EXPECT_EQ(whole, text);
    const auto changes = test.all<MessageChanged>();
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].state, MessageState::Sending);  // when the first part has left
    EXPECT_EQ(changes[1].state, MessageState::Sent);     // when the last one has
}

TEST_F(Sending, ATextThatIsTooLargeIsRefusedByName) {
    const PeerId id = ready();
    const auto refused = test.trySay(id, longText(50'000));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), SendError::TooLarge);
    EXPECT_EQ(test.drops(DropReason::TooLarge), 1U);
    EXPECT_EQ(test.trySay(id, "\xff").error(), SendError::NotText);
    EXPECT_EQ(test.trySay(PeerId{99}, "x").error(), SendError::UnknownPeer);
    EXPECT_EQ(test.info(id).waiting, 0U);
}

TEST_F(Sending, WhatNoLongerFitsWhenItsTurnComesFailsByName) {
    const PeerId id = test.add(theirs);
    test.say(id, longText(1'300));
    test.say(id, "short");
    test.node.setBaseMtu(576);
    test.answer(theirs, peer.announcement(theirs.port));
    test.pass(1s);
    ASSERT_EQ(test.all<MessageChanged>().size(), 2U);
    EXPECT_EQ(test.all<MessageChanged>()[0].state, MessageState::Failed);
    EXPECT_EQ(test.all<MessageChanged>()[1].state, MessageState::Sent);
    EXPECT_EQ(test.info(id).waiting, 0U);
}

TEST_F(Sending, TheOutboxIsBoundedAndSaysSo) {
    const PeerId id = test.add(theirs);
    for (std::size_t i = 0; i < limits::outboxMessages; ++i) test.say(id, "x");
    const auto refused = test.trySay(id, "one more");
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), SendError::OutboxFull);
    EXPECT_EQ(test.info(id).waiting, limits::outboxMessages);
}

TEST_F(Sending, ACancelledTextNeverLeaves) {
    const PeerId id = test.add(theirs);
    const MessageId first = test.say(id, "first");
    test.say(id, "second");
    EXPECT_TRUE(test.node.cancel(id, first));
    test.answer(theirs, peer.announcement(theirs.port));
    test.pass(5s);
    for (const OpenedBox& box : boxes()) EXPECT_EQ(box.text, "second");
    EXPECT_FALSE(test.node.cancel(id, first));
}

TEST_F(Sending, PlaintextLeavesOnlyIfItIsAllowedAndAQuestionStayedUnanswered) {
    const PeerId id = test.add(theirs);
    test.say(id, "secret");
    test.pass(60s);
    EXPECT_FALSE(plaintextSent());
    test.run([&](Node& node, Now now, Output& out) { node.allowPlaintext(now, id, true, out); });
    EXPECT_TRUE(plaintextSent());
    EXPECT_EQ(test.info(id).security, Security::Plaintext);
    ASSERT_EQ(test.all<MessageChanged>().size(), 1U);
    EXPECT_EQ(test.all<MessageChanged>().front().security, Security::Plaintext);
}

TEST_F(Sending, PlaintextAllowedDoesNotGoBeforeTheQuestionHadItsTime) {
    const PeerId id = test.add(theirs);
    test.run([&](Node& node, Now now, Output& out) { node.allowPlaintext(now, id, true, out); });
    test.say(id, "patience");
    test.pass(4'900ms);
    EXPECT_FALSE(plaintextSent());
    test.pass(200ms);
    EXPECT_TRUE(plaintextSent());
}

TEST_F(Sending, AKeyOnceLearntIsUsedEvenIfPlaintextIsAllowed) {
    const PeerId id = ready();
    test.run([&](Node& node, Now now, Output& out) { node.allowPlaintext(now, id, true, out); });
    test.say(id, "sealed");
    test.pass(120s);  // it falls silent
    EXPECT_EQ(test.info(id).presence, Presence::Unreachable);
    test.say(id, "still sealed or not at all");
    test.pass(120s);
    EXPECT_FALSE(plaintextSent());
    EXPECT_EQ(test.info(id).waiting, 1U);
}

TEST_F(Sending, PlaintextForbiddenAgainStopsAtOnce) {
    const PeerId id = test.add(theirs);
    test.pass(5s);
    test.run([&](Node& node, Now now, Output& out) { node.allowPlaintext(now, id, true, out); });
    test.run([&](Node& node, Now now, Output& out) { node.allowPlaintext(now, id, false, out); });
    test.say(id, "waits");
    test.pass(600s);
    EXPECT_FALSE(plaintextSent());
}

TEST_F(Sending, WhatTheNetworkRefusedWaitsAndLeavesLater) {
    const PeerId id = ready();
    test.say(id, "one");
    test.run([&](Node& node, Now now, Output& out) { node.transmitFailed(now, theirs, out); });
    EXPECT_EQ(test.info(id).waiting, 1U);
    EXPECT_EQ(test.info(id).presence, Presence::Unreachable);
    test.forget();
    test.pass(10s);
    test.answer(theirs, peer.announcement(theirs.port));
    test.pass(2s);
    ASSERT_FALSE(boxes().empty());
    EXPECT_EQ(boxes().front().text, "one");
    EXPECT_EQ(test.info(id).waiting, 0U);
}

TEST_F(Sending, CopiesForAnOldKeyAreNotSentUnderTheNewOne) {
    const PeerId id = ready();
    test.say(id, "for the old one");
    const Identity restarted(3);
    test.pass(6s);
    test.forget();
    test.say(id, "again");
    test.receive(theirs, restarted.announcement(theirs.port));
    test.answer(theirs, restarted.announcement(theirs.port));
    test.forget();
    test.pass(10s);
    for (const auto& each : test.sealedTo(theirs))
        EXPECT_FALSE(openBox(restarted, test.key(), each.bytes).has_value());
}

TEST_F(Sending, AllTrafficIsCounted) {
    const PeerId id = ready();
    const auto before = test.node.statistics().out;
    test.say(id, "counted");
    test.pass(1s);
    const Statistics& after = test.node.statistics();
    EXPECT_EQ(after.out.packets - before.packets, test.sent.size());
    EXPECT_EQ(after.out.messages, 1U);
    EXPECT_EQ(after.copiesOut, 2U);
    EXPECT_EQ(after.textOut, 7U);
    std::size_t bytes = 0;
    for (const auto& each : test.sent) bytes += each.bytes.size();
    EXPECT_EQ(after.out.bytes - before.bytes, bytes);
    EXPECT_EQ(test.info(id).out.messages, 1U);
}

}  // namespace
}  // namespace vaultgram
