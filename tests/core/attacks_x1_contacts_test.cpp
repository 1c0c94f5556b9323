// Attacks by and beside contacts that an outsider found: each once ended the program, moved
// a contact to somebody else, or told more than it should.
#include "core/compression.h"
#include "tests/support/message_id.h"
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

constexpr auto mallorysPlace = "10.0.0.2:40000";  // on Bob's computer, or behind his router

struct Beside : testing::Test {
    PeerId connect() {
        const PeerId peer = node.add(bobAt, {}, pinned(bob.id()));
        bob.call(node, bobAt);
        node.pass(100ms);
        node.forget();
        return peer;
    }
    MessageFrame fragment(std::uint16_t index, std::uint16_t count) {
        MessageFrame frame = messageFrame(7, view(piece));
        frame.index = index;
        frame.count = count;
        return frame;
    }
    void receive(std::initializer_list<MessageFrame> frames) {
        Bytes bytes;
        for (const MessageFrame& each : frames) writeFrame(bytes, each);
        node.receive(bobAt, bob.packet(node.now, bytes));
    }

    const std::string piece = "piece";
    TestNode node{1, {}, 1};
    X1Puppet bob{2}, mallory{6};
};

TEST_F(Beside, FragmentsOfOnePacketThatDisagreeAreRefusedTogether) {
    connect();
    receive({fragment(0, 2), fragment(63, 64)});
    EXPECT_EQ(node.drops(DropReason::FrameValue), 1U);
    receive({fragment(0, 2), fragment(1, 2)});
    EXPECT_EQ(node.texts(), std::vector<std::string>{piece + piece});
}

TEST_F(Beside, AfterTheLastNumberOfAConversationOneStillCanAnswer) {
    const PeerId peer = connect();
    node.receive(bobAt, bob.text(node.now, "the end of numbers", limits::conversationSeq - 1));
    ASSERT_EQ(node.texts().size(), 1U);
    node.say(peer, "an answer");
    node.run([&](Node& each, Now now, Output& out) {
        SendAs as;
        as.convSeq = limits::conversationSeq;
        EXPECT_TRUE(each.send(now, peer, "a number too far", out, as));
    });
    node.pass(1s);
    EXPECT_FALSE(packetsTo(node, bobAt).empty());
}

TEST_F(Beside, OnePacketOfChallengesBringsOneAnswer) {
    connect();
    Bytes frames;
    for (int i = 0; i < 100; ++i) writeFrame(frames, PathChallengeFrame{});
    node.receive(at(mallorysPlace), bob.packet(node.now, frames));
    std::size_t answers = 0;
    for (const Bytes& each : packetsTo(node, at(mallorysPlace))) answers += each.size() / 1200;
    EXPECT_LE(answers, 2U);  // its answer, and our own challenge
}

// A hint of somebody beside Bob must not make him Bob.
TEST_F(Beside, AnAnnouncementMovesNoContactToWhereItCameFrom) {
    const PeerId peer = node.add(bobAt);  // no pin yet
    node.say(peer, "for Bob");
    const Identity announcing(9);
    node.receive(at(mallorysPlace), announcing.announcement(bobAt.port));
    node.forget();
    node.receive(at(mallorysPlace), mallory.probe());
    node.receive(at(mallorysPlace), mallory.init(lastRecord(node, at(mallorysPlace), 2)));
    EXPECT_EQ(countRecords(node, at(mallorysPlace), 4), 0U);
    EXPECT_EQ(node.info(peer).trust, Trust::None);
    node.receive(at(mallorysPlace), textFrame("I am Bob"));
    EXPECT_TRUE(node.texts().empty());
    EXPECT_EQ(node.drops(DropReason::PlaintextStranger), 1U);
}

TEST_F(Beside, WhatTheDiskDoesNotKeepUpWithIsRefusedAndComesAgain) {
    Node::Config config;
    config.receiptsByOwner = true;
    TestNode slow{1, config, 1};
    slow.add(bobAt, {}, pinned(bob.id()));
    bob.call(slow, bobAt);
    const std::string large(limits::fragmentData, 'x');
    std::size_t accepted = 0;
    for (int i = 0; i < 12'000; ++i) {
        slow.pass(3ms);
        MessageFrame frame = messageFrame(1, view(large));
        frame.id = messageId(static_cast<std::size_t>(i));
        Bytes frames;
        writeFrame(frames, frame);
        slow.receive(bobAt, bob.packet(slow.now, frames));
        accepted += slow.texts().size();
        slow.forget();
    }
    EXPECT_GE(accepted * large.size(), limits::unstoredBytes);
    EXPECT_LE(accepted * large.size(), limits::unstoredBytes + 2 * large.size());
    EXPECT_GT(slow.drops(DropReason::Limited), 0U);
}

TEST_F(Beside, WhoIsBlockedHearsNothingAnyMore) {
    const PeerId peer = connect();
    bob.call(node, bobAt);  // another INIT, to be sent again below
    node.forget();
    node.run([&](Node& each, Now now, Output& out) { each.block(now, peer, true, out); });
    node.receive(bobAt, bob.ping(node.now));
    node.run(
        [](Node& each, Now now, Output& out) { each.closeSessions(now, CloseReason::Quit, out); });
    node.remove(peer);
    EXPECT_TRUE(node.sent.empty());
}

TEST_F(Beside, WhoWasBlockedBeforeHeHadAnIdentityIsNoRequest) {
    const PeerId peer = node.add(bobAt);
    node.run([&](Node& each, Now now, Output& out) { each.block(now, peer, true, out); });
    node.receive(bobAt, bob.probe());
    node.receive(bobAt, bob.init(lastRecord(node, bobAt, 2)));
    EXPECT_TRUE(node.node.requests().empty());
    EXPECT_EQ(countRecords(node, bobAt, 4), 0U);
}

// Somebody on the computer of a friend with an old program answered one of our questions from
// a port of his own, and calls from there.
TEST_F(Beside, WhoTookAPlaceBesideAnOldPeerDoesNotBecomeIt) {
    const PeerId peer = node.add(bobAt);
    node.pass(700ms);
    node.receive(at(mallorysPlace), mallory.probe());
    const auto socket = node.probes().front().socket;
    node.receive(at(mallorysPlace), Identity(8).announcement(bobAt.port), socket);
    node.receive(at(mallorysPlace), mallory.init(lastRecord(node, at(mallorysPlace), 2)));
    EXPECT_EQ(countRecords(node, at(mallorysPlace), 4), 0U);
    EXPECT_FALSE(node.info(peer).pin);
}

// Behind one address: M's packet came from there once, and now B calls from there.
TEST_F(Beside, ACallFromWhereAPacketOfAnotherContactCameFromIsNotThatContacts) {
    const Identity m(9);
    const PeerId other = node.add(at("10.0.0.2:9000"), KnownKey{m.key()});
    node.receive(at(mallorysPlace), m.sealed(node.key(), "from a strange port", node.now));
    ASSERT_EQ(node.texts().size(), 1U);
    const PeerId mine = node.add(at(mallorysPlace));
    node.receive(at(mallorysPlace), mallory.probe());
    node.receive(at(mallorysPlace), mallory.init(lastRecord(node, at(mallorysPlace), 2)));
    ASSERT_TRUE(mallory.finish(node.now, lastRecord(node, at(mallorysPlace), 4)));
    node.receive(at(mallorysPlace), mallory.ping(node.now));
    EXPECT_EQ(node.info(mine).pin, mallory.id());
    EXPECT_FALSE(node.info(other).pin);
}

TEST_F(Beside, ASmallChallengeBringsNothingToWhereItSaysThatItIsFrom) {
    connect();
    Bytes frames;
    writeFrame(frames, PathChallengeFrame{});
    for (int i = 0; i < 10; ++i) {
        Bytes small;
        ASSERT_TRUE(
            bob.session->seal(node.now.instant, bob.random, frames, PacketSize::Bare, small));
        node.receive(at(mallorysPlace), small);
    }
    node.pass(1s);
    EXPECT_TRUE(packetsTo(node, at(mallorysPlace)).empty());
}

TEST_F(Beside, ChallengesFromAnywhereAreAnsweredFourTimesASecond) {
    connect();
    Bytes frames;
    writeFrame(frames, PathChallengeFrame{});
    for (int i = 0; i < 1'000; ++i) {
        node.receive(at(mallorysPlace), bob.packet(node.now, frames));
        node.pass(1ms);
    }
    EXPECT_LE(packetsTo(node, at(mallorysPlace)).size(), 4U + 4U);  // and our own challenges
}

TEST_F(Beside, AStrangerAtAnOldAddressDoesNotHoldAConversationThatWorks) {
    const PeerId peer = connect();
    node.run([&](Node& each, Now now, Output& out) { each.addAddress(now, peer, carolAt, out); });
    for (int i = 0; i < 6; ++i) {
        node.pass(1s);
        node.receive(bobAt, bob.ping(node.now));
    }
    node.run([&](Node& each, Now now, Output& out) { each.rotateKeys(now, peer, out); });
    node.pass(10ms);
    node.receive(carolAt, mallory.answer(lastRecord(node, carolAt, 1)));
    node.receive(carolAt, mallory.resp(node.now, lastRecord(node, carolAt, 3)));
    EXPECT_EQ(node.drops(DropReason::IdentityMismatch), 1U);
    EXPECT_EQ(node.info(peer).trust, Trust::NotVerified);
    node.forget();
    node.say(peer, "goes on");
    EXPECT_EQ(packetsTo(node, bobAt).size(), 1U);
}

TEST_F(Beside, JunkFromAContactsAddressMakesNoNewHandshakeWhileItsSessionIsSilent) {
    connect();
    for (int i = 0; i < 19; ++i) {
        node.pass(1s);
        node.receive(bobAt, Bytes(300, static_cast<std::uint8_t>(i)));
        if (!packetsTo(node, bobAt).empty()) node.receive(bobAt, bob.ping(node.now));
    }
    EXPECT_EQ(countRecords(node, bobAt, 1), 0U);
}

// As many texts as fit into one packet, and a limit of fewer: it goes on, only slower.
TEST_F(Beside, ALimitBelowWhatOnePacketBringsSlowsAConversationAndDoesNotEndIt) {
    Node::Config config;
    config.sessionRate = 5;
    TestNode strict{1, config, 1};
    strict.add(bobAt, {}, pinned(bob.id()));
    bob.call(strict, bobAt);
    std::size_t number = 0;
    for (int packets = 0; packets < 4; ++packets) {
        Bytes frames;
        for (int i = 0; i < 20; ++i) {
            MessageFrame frame = messageFrame(1, view(piece));
            frame.id = messageId(number++);
            writeFrame(frames, frame);
        }
        for (int second = 0; second < 10; ++second) {
            strict.receive(bobAt, bob.packet(strict.now, frames));
            strict.pass(1s);
        }
    }
    EXPECT_EQ(strict.texts().size(), number);
}

// 64 KiB of text travel in one packet: what a disk would have to take has a limit of its own.
TEST_F(Beside, TextsOf64KiBInOnePacketEachAreTakenAtAMebibyteASecond) {
    connect();
    const std::string large(limits::text, 'a');
    Compressor compressor;
    Bytes packed;
    compressor.compress(large, 0, packed);
    std::size_t taken = 0;
    for (std::uint32_t i = 0; i < 200; ++i) {
        MessageFrame frame = messageFrame(1, packed);
        frame.id = messageId(i);
        frame.compressed = true;
        Bytes bytes;
        writeFrame(bytes, frame);
        node.receive(bobAt, bob.packet(node.now, bytes));
        taken = node.texts().size();
        node.pass(10ms);
    }
    EXPECT_GE(taken, 64U);
    EXPECT_LE(taken, 64U + 2 * 16U + 1);
    EXPECT_GE(node.drops(DropReason::Limited), 100U);
}

TEST_F(Beside, OneIdentityThatCallsTwoContactsAtOnceIsOneOfThem) {
    const PeerId first = node.add(bobAt), second = node.add(carolAt);
    X1Puppet twin{2, 1};
    node.receive(bobAt, bob.probe());
    node.receive(bobAt, bob.init(lastRecord(node, bobAt, 2)));
    node.receive(carolAt, twin.probe());
    node.receive(carolAt, twin.init(lastRecord(node, carolAt, 2)));
    ASSERT_TRUE(bob.finish(node.now, lastRecord(node, bobAt, 4)));
    ASSERT_TRUE(twin.finish(node.now, lastRecord(node, carolAt, 4)));
    node.receive(bobAt, bob.ping(node.now));
    node.receive(carolAt, twin.ping(node.now));
    EXPECT_EQ(node.info(first).pin, bob.id());
    EXPECT_FALSE(node.info(second).pin);
    EXPECT_EQ(node.info(second).elsewhere, first);
    EXPECT_EQ(node.drops(DropReason::IdentityMismatch), 1U);
    node.remove(second);
    EXPECT_EQ(node.node.peerPinned(bob.id()), first);
}

TEST_F(Beside, CallersWithoutAProofAreToldOfTwiceASecond) {
    for (std::uint16_t port = 1; port <= 2'000; ++port) {
        Identity each(port);
        node.receive(at("10.9.9.9:" + std::to_string(20'000 + port)), each.announcement({}));
    }
    EXPECT_LE(node.all<RequestReceived>().size(), 34U);
    // Who proves who he is takes the place of one who does not, and keeps it.
    node.receive(bobAt, bob.probe());
    node.receive(bobAt, bob.init(lastRecord(node, bobAt, 2)));
    node.pass(60s);
    for (std::uint16_t port = 1; port <= 100; ++port) {
        Identity each(port);
        node.receive(at("10.9.9.8:" + std::to_string(20'000 + port)), each.announcement({}));
    }
    const auto list = node.node.requests();
    EXPECT_TRUE(std::any_of(list.begin(), list.end(),
                            [&](const Request& each) { return each.id == bob.id(); }));
}

}  // namespace
}  // namespace vaultgram
