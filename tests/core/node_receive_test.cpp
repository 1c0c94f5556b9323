// What arrives: PROTOCOL.md sections 2.6 and 3.5.
#include "core/compression.h"
#include "tests/support/test_node.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class Receiving : public ::testing::Test {
protected:
    TestNode test;
    Identity peer{2};

    PeerId ready(Generation generation = Generation::AB) {
        const PeerId id = test.meet(theirs, peer, generation);
        test.forget();
        return id;
    }
    Bytes sealed(std::string_view text) const { return peer.sealed(test.key(), text, test.now); }
    Bytes inside(ByteView frame) const {
        return peer.box(test.key(), peer.random.bytes<16>(), 1, frame);
    }
};

TEST_F(Receiving, ASealedTextIsShownAsSealed) {
    const PeerId id = ready();
    test.receive(theirs, sealed("hello"));
    ASSERT_EQ(test.all<MessageReceived>().size(), 1U);
    const MessageReceived message = test.all<MessageReceived>().front();
    EXPECT_EQ(message.peer, id);
    EXPECT_EQ(message.text, "hello");
    EXPECT_EQ(message.security, Security::Sealed);
    EXPECT_EQ(message.from, theirs);
}

TEST_F(Receiving, AContactIsFoundByItsKeyFromAnyPortOfItsHost) {
    const PeerId id = ready();
    const Endpoint elsewhere = at("10.0.0.2:50123");
    test.receive(elsewhere, sealed("from A"));
    ASSERT_EQ(test.texts(), std::vector<std::string>{"from A"});
    EXPECT_EQ(test.info(id).source, elsewhere);
    EXPECT_EQ(test.info(id).address, theirs);  // we go on sending where the user said
    test.say(id, "back");
    EXPECT_EQ(test.sealedTo(theirs).size(), 1U);
}

TEST_F(Receiving, FromAnotherHostNothingIsTried) {
    ready();
    test.receive(at("10.0.0.3:11000"), sealed("x"));
    EXPECT_TRUE(test.texts().empty());
    EXPECT_EQ(test.drops(DropReason::Undecodable), 1U);
}

TEST_F(Receiving, ManyContactsOnOneHostAreToldApartByTheirKeys) {
    std::vector<PeerId> ids;
    std::vector<Identity> peers;
    for (std::uint16_t i = 0; i < 8; ++i) {
        peers.emplace_back(100 + i);
        Endpoint address = theirs;
        address.port = static_cast<std::uint16_t>(11'000 + i);
        ids.push_back(test.meet(address, peers.back()));
    }
    test.forget();
    for (std::size_t i = 0; i < peers.size(); ++i)
        test.receive(at("10.0.0.2:50000"),
                     peers[i].sealed(test.key(), std::to_string(i), test.now));
    const auto messages = test.all<MessageReceived>();
    ASSERT_EQ(messages.size(), 8U);
    for (std::size_t i = 0; i < 8; ++i) {
        EXPECT_EQ(messages[i].peer, ids[i]);
        EXPECT_EQ(messages[i].text, std::to_string(i));
    }
}

TEST_F(Receiving, APacketIsShownOnceFromHoweverManyAddresses) {
    ready();
    const Bytes packet = sealed("once");
    for (std::uint16_t port = 1'000; port < 1'050; ++port)
        test.receive(Endpoint{theirs.ip, port}, packet);
    EXPECT_EQ(test.texts().size(), 1U);
    EXPECT_EQ(test.drops(DropReason::Replay), 49U);
}

TEST_F(Receiving, APacketIsShownOnceIfTwoContactsHaveTheSameKey) {
    ready();
    test.meet(at("10.0.0.2:12000"), peer);
    test.meet(at("10.0.0.9:12000"), peer);
    test.forget();
    const Bytes packet = sealed("once");
    for (const char* from : {"10.0.0.2:11000", "10.0.0.2:12000", "10.0.0.9:12000"})
        test.receive(at(from), packet);
    EXPECT_EQ(test.texts().size(), 1U);
}

TEST_F(Receiving, APacketIsShownOnceAlsoAfterTheContactWasRemovedAndAddedAgain) {
    const PeerId id = ready();
    const Bytes packet = sealed("once");
    test.receive(theirs, packet);
    test.remove(id);
    test.receive(theirs, packet);
    test.pass(6s);
    test.meet(theirs, peer);
    test.receive(theirs, packet);
    EXPECT_EQ(test.texts().size(), 1U);
    EXPECT_EQ(test.drops(DropReason::Replay), 1U);
}

TEST_F(Receiving, APacketIsShownOnceAlsoAfterThePeerChangedItsKeyAndBack) {
    ready();
    const Bytes packet = sealed("once");
    test.receive(theirs, packet);
    const Identity other(3);
    for (const Identity* each : {&other, static_cast<const Identity*>(&peer)}) {
        test.pass(6s);
        test.receive(theirs, each->announcement(theirs.port));
        test.answer(theirs, each->announcement(theirs.port));
    }
    test.receive(theirs, packet);
    EXPECT_EQ(test.texts().size(), 1U);
}

TEST_F(Receiving, AnonymousTextsOfGenerationCAreShownAsThatAndOnce) {
    const PeerId id = ready(Generation::C);
    const Bytes packet = Identity::anonymous(test.key(), "who knows");
    test.receive(theirs, packet);
    test.receive(theirs, packet);
    ASSERT_EQ(test.all<MessageReceived>().size(), 1U);
    EXPECT_EQ(test.all<MessageReceived>().front().security, Security::Anonymous);
    EXPECT_EQ(test.all<MessageReceived>().front().peer, id);
    EXPECT_EQ(test.drops(DropReason::Replay), 1U);
}

TEST_F(Receiving, AnonymousTextsCountOnlyFromTheExactAddress) {
    ready(Generation::C);
    test.receive(at("10.0.0.2:11001"), Identity::anonymous(test.key(), "x"));
    EXPECT_TRUE(test.texts().empty());
}

TEST_F(Receiving, ASealedBoxFromASigningContactIsUnexpected) {
    ready();
    test.receive(theirs, Identity::anonymous(test.key(), "x"));
    EXPECT_TRUE(test.texts().empty());
    EXPECT_EQ(test.drops(DropReason::SealUnexpected), 1U);
}

TEST_F(Receiving, PlaintextOfAContactIsShownApart) {
    const PeerId id = ready();
    test.receive(theirs, textFrame("open"));
    ASSERT_EQ(test.all<MessageReceived>().size(), 1U);
    EXPECT_EQ(test.all<MessageReceived>().front().security, Security::Plaintext);
    EXPECT_EQ(test.all<MessageReceived>().front().peer, id);
    EXPECT_EQ(test.node.statistics().plaintextIn, 1U);
}

TEST_F(Receiving, PlaintextOfAStrangerIsOnlyCounted) {
    ready();
    test.receive(at("10.0.0.77:11000"), textFrame("open"));
    EXPECT_TRUE(test.texts().empty());
    EXPECT_EQ(test.drops(DropReason::PlaintextStranger), 1U);
    EXPECT_TRUE(test.node.requests().empty());
}

TEST_F(Receiving, PlaintextThatIsMalformedIsNotCountedAsShown) {
    ready();
    test.receive(theirs, paddedFrame(bytesOf("this is not zstd"), {}));
    EXPECT_TRUE(test.texts().empty());
    EXPECT_EQ(test.drops(DropReason::PayloadMalformed), 1U);
    EXPECT_EQ(test.node.statistics().plaintextIn, 0U);
}

TEST_F(Receiving, AFrameInsideABoxIsReadAsStrictlyAsOneOutside) {
    ready();
    test.receive(theirs, inside(bytesOf("no frame")));
    test.receive(theirs, inside(fromHex("81a17603")));
    test.receive(theirs, inside(paddedFrame({}, bytesOf("[]"))));
    test.receive(theirs, inside(paddedFrame(bytesOf("not zstd"), {})));
    test.receive(theirs, inside(paddedFrame(payloadOf("\xff"), {})));
    for (const DropReason reason :
         {DropReason::FrameMalformed, DropReason::Version, DropReason::ControlMalformed,
          DropReason::PayloadMalformed, DropReason::PayloadUtf8})
        EXPECT_EQ(test.drops(reason), 1U) << name(reason);
    EXPECT_TRUE(test.texts().empty());
}

TEST_F(Receiving, ControlGoesBeforeTextInOneFrame) {
    ready();
    test.pass(6s);
    test.forget();
    const Identity other(3);
    const std::string json = other.announcementJson(theirs.port);
    test.receive(theirs, inside(paddedFrame(payloadOf("and a text"), view(json))));
    EXPECT_EQ(test.texts(), std::vector<std::string>{"and a text"});
    EXPECT_EQ(test.probes().size(), 1U);  // the hint was heard
}

TEST_F(Receiving, PacketsThatWaitForAKeyAreOpenedWhenItIsThere) {
    const PeerId id = test.add(theirs);
    test.receive(theirs, sealed("early"));
    EXPECT_TRUE(test.texts().empty());
    test.answer(theirs, peer.announcement(theirs.port));
    EXPECT_EQ(test.texts(), std::vector<std::string>{"early"});
    EXPECT_EQ(test.info(id).in.messages, 1U);
}

TEST_F(Receiving, FewPacketsWaitForAKeyAndNoMore) {
    test.add(theirs);
    for (int i = 0; i < 100; ++i) test.receive(theirs, sealed(std::to_string(i)));
    EXPECT_EQ(test.drops(DropReason::Undecodable), 92U);
    test.answer(theirs, peer.announcement(theirs.port));
    EXPECT_EQ(test.texts().size(), limits::heldPackets);
}

TEST_F(Receiving, PacketsThatWaitedInVainAreCounted) {
    test.add(theirs);
    for (int i = 0; i < 3; ++i) test.receive(theirs, sealed("x"));
    EXPECT_EQ(test.drops(DropReason::Undecodable), 0U);
    test.pass(5s);  // nobody answered
    EXPECT_EQ(test.drops(DropReason::Undecodable), 3U);
}

TEST_F(Receiving, PlaintextFromAnotherPortOfTheHostIsAStrangers) {
    ready();
    test.receive(at("10.0.0.2:50999"), textFrame("it is me, from elsewhere"));
    EXPECT_TRUE(test.texts().empty());
    EXPECT_EQ(test.drops(DropReason::PlaintextStranger), 1U);
}

TEST_F(Receiving, ANewKeyOpensWhatCameJustBeforeIt) {
    ready();
    test.pass(6s);
    const Identity restarted(3);
    test.receive(theirs, restarted.sealed(test.key(), "it is me", test.now));
    test.answer(theirs, restarted.announcement(theirs.port));
    EXPECT_EQ(test.texts(), std::vector<std::string>{"it is me"});
}

TEST_F(Receiving, AContactIsAcceptedUpToItsRateAndTheRestIsLimited) {
    ready();
    test.pass(2s);
    for (int i = 0; i < 150; ++i) test.receive(theirs, sealed("x"));
    EXPECT_EQ(test.texts().size(), 100U);
    EXPECT_EQ(test.drops(DropReason::Limited), 50U);
    test.pass(500ms);
    for (int i = 0; i < 150; ++i) test.receive(theirs, sealed("x"));
    EXPECT_EQ(test.texts().size(), 150U);
}

TEST_F(Receiving, WhatWasLimitedIsNotRememberedAndMayComeAgain) {
    ready();
    test.pass(2s);
    std::vector<Bytes> packets;
    for (int i = 0; i < 101; ++i) packets.push_back(sealed("x"));
    for (const Bytes& packet : packets) test.receive(theirs, packet);
    EXPECT_EQ(test.texts().size(), 100U);
    test.pass(1s);
    test.receive(theirs, packets.back());
    EXPECT_EQ(test.texts().size(), 101U);
}

TEST_F(Receiving, TheRateCanBeSetWhileRunning) {
    ready();
    test.pass(2s);
    test.node.setMessageRate(5);
    for (int i = 0; i < 50; ++i) test.receive(theirs, sealed("x"));
    EXPECT_EQ(test.texts().size(), 5U);
}

TEST_F(Receiving, AReplayDoesNotUseUpTheRate) {
    ready();
    test.pass(2s);
    const Bytes packet = sealed("first");
    test.receive(theirs, packet);
    for (int i = 0; i < 10'000; ++i) test.receive(theirs, packet);
    test.receive(theirs, sealed("second"));
    EXPECT_EQ(test.texts(), (std::vector<std::string>{"first", "second"}));
}

class Neighbours : public Receiving {
protected:
    std::vector<Identity> peers;

    void meet(std::uint16_t count) {  // all on one host
        for (std::uint16_t i = 0; i < count; ++i) {
            peers.emplace_back(100 + i);
            test.meet(Endpoint{theirs.ip, static_cast<std::uint16_t>(11'000 + i)}, peers.back());
        }
        test.forget();
    }
};

TEST_F(Neighbours, APacketFromANewPortIsTriedWithAtMostEightOfTheirKeys) {
    meet(16);
    // Where the search begins moves on with each packet: of as many tries as there are
    // contacts, one key is among the eight that are looked at in half of them.
    int opened = 0;
    for (int i = 0; i < 16; ++i) {
        test.forget();
        test.receive(at("10.0.0.2:50000"), peers[0].sealed(test.key(), "x", test.now));
        if (!test.texts().empty()) ++opened;
        // What opened taught us the port: from elsewhere again.
        test.receive(Endpoint{theirs.ip, 11'000}, peers[0].sealed(test.key(), "y", test.now));
    }
    EXPECT_GT(opened, 0);
    EXPECT_LE(opened, 8);
}

TEST_F(Neighbours, APacketFromAKnownPortIsAlwaysTriedWithItsKey) {
    meet(40);
    for (std::uint16_t i = 0; i < 40; ++i)
        test.receive(Endpoint{theirs.ip, static_cast<std::uint16_t>(11'000 + i)},
                     peers[i].sealed(test.key(), "x", test.now));
    EXPECT_EQ(test.texts().size(), 40U);
}

TEST_F(Receiving, EveryEventOfADropNamesItsReasonAndItsSender) {
    const PeerId id = ready();
    const Bytes packet = sealed("x");
    test.receive(theirs, packet);
    test.receive(theirs, packet);
    ASSERT_EQ(test.all<Dropped>().size(), 1U);
    const Dropped dropped = test.all<Dropped>().front();
    EXPECT_EQ(dropped.reason, DropReason::Replay);
    EXPECT_EQ(dropped.from, theirs);
    EXPECT_EQ(dropped.peer, id);
    const DropCount& count = test.node.statistics().dropsFor(DropReason::Replay);
    EXPECT_EQ(count.last, test.now.instant);
    EXPECT_EQ(count.from, theirs);
    EXPECT_EQ(test.info(id).drops, 1U);
}

}  // namespace
}  // namespace vaultgram
