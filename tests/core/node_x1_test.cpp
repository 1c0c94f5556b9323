// Two nodes with identities, from the first question to texts and receipts.
#include "tests/support/legacy_peer.h"
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

#include <set>

namespace vaultgram {
namespace {

int delivered(const NodeHost& host) {
    int count = 0;
    for (const MessageChanged& each : host.seen().all<MessageChanged>())
        count += each.state == MessageState::Delivered ? 1 : 0;
    return count;
}

TEST(NodeX1, TwoStrangersMeetAndPinEachOther) {
    X1Pair pair;
    pair.meet();
    const PeerInfo bob = pair.alice.info(pair.toBob);
    EXPECT_EQ(bob.kind, PeerKind::X1);
    EXPECT_EQ(bob.trust, Trust::NotVerified);
    EXPECT_EQ(bob.pin, pair.bob.seen().id());
    EXPECT_EQ(bob.security, Security::Sealed);
    EXPECT_TRUE(bob.sessionSince);
    EXPECT_TRUE(bob.rtt);
    EXPECT_EQ(pair.bob.info(pair.toAlice).pin, pair.alice.seen().id());
    EXPECT_TRUE(pair.alice.seen().probes().empty()) << "no legacy probe";
}

TEST(NodeX1, ATextArrivesOnceAndIsReceipted) {
    X1Pair pair;
    pair.meet();
    pair.alice.say(pair.toBob, "hello");
    pair.network.pass(1s);
    ASSERT_EQ(pair.bob.texts(), std::vector<std::string>{"hello"});
    const auto message = pair.bob.seen().all<MessageReceived>().front();
    EXPECT_EQ(message.security, Security::Sealed);
    EXPECT_EQ(message.trust, Trust::NotVerified);
    EXPECT_EQ(message.convSeq, 1U);
    EXPECT_EQ(delivered(pair.alice), 1);
    EXPECT_EQ(pair.alice.info(pair.toBob).waiting, 0U);
}

TEST(NodeX1, ATextWrittenBeforeTheFirstContactIsTheFirstPacket) {
    X1Pair pair;
    pair.toBob = pair.alice.add(bobAt);
    pair.alice.say(pair.toBob, "first");
    pair.toAlice = pair.bob.add(aliceAt);
    ASSERT_TRUE(pair.network.passUntil([&] { return !pair.bob.texts().empty(); }, 1s));
}

TEST(NodeX1, AllSizesOfTextArrive) {
    X1Pair pair;
    pair.meet();
    std::vector<std::string> texts{"",
                                   "a",
                                   longText(1100),
                                   longText(1101),
                                   longText(5000),
                                   longText(65'536),
                                   std::string(65'536, 'x')};
    for (const std::string& text : texts) pair.alice.say(pair.toBob, text);
    pair.network.pass(20s);
    auto got = pair.bob.texts();
    std::sort(got.begin(), got.end());
    std::sort(texts.begin(), texts.end());
    EXPECT_EQ(got, texts);
    EXPECT_EQ(delivered(pair.alice), static_cast<int>(texts.size()));
    EXPECT_FALSE(pair.alice.seen().trySay(pair.toBob, std::string(65'537, 'x')));
}

TEST(NodeX1, AThirdOfThePacketsLostLosesNothing) {
    X1Pair pair(3);
    pair.network.conditions = {.loss = 0.3, .duplicate = 0.1, .delay = 20ms, .jitter = 30ms};
    pair.toBob = pair.alice.add(bobAt);
    pair.toAlice = pair.bob.add(aliceAt);
    std::multiset<std::string> said;
    for (int i = 0; i < 300; ++i) {
        const std::string text = "text " + std::to_string(i);
        said.insert(text);
        pair.alice.say(pair.toBob, text);
        pair.network.pass(200ms);
    }
    pair.network.passUntil([&] { return delivered(pair.alice) == 300; }, 200s);
    const auto got = pair.bob.texts();
    EXPECT_EQ(std::multiset<std::string>(got.begin(), got.end()), said);
    EXPECT_EQ(delivered(pair.alice), 300);
}

TEST(NodeX1, SessionsRotateForTenMinutesAndEveryTextArrives) {
    X1Pair pair(4);
    pair.meet();
    std::set<Instant> sessions;
    for (int i = 0; i < 600; ++i) {
        pair.alice.say(pair.toBob, "a" + std::to_string(i));
        pair.bob.say(pair.toAlice, "b" + std::to_string(i));
        pair.network.pass(1s);
        sessions.insert(*pair.alice.info(pair.toBob).sessionSince);
        ASSERT_EQ(pair.alice.info(pair.toBob).presence, Presence::Connected) << i;
    }
    EXPECT_EQ(pair.alice.texts().size(), 600U);
    EXPECT_EQ(pair.bob.texts().size(), 600U);
    EXPECT_GE(sessions.size(), 5U);
    EXPECT_LE(sessions.size(), 7U);
    EXPECT_LE(pair.alice.seen().node.x1()->sessions(), 5U);
}

TEST(NodeX1, ARestartedPeerIsFoundAgain) {
    X1Pair pair(5);
    pair.meet();
    pair.bob.restart(77);
    pair.toAlice = pair.bob.add(aliceAt, {}, pinned(pair.alice.seen().id()));
    pair.alice.say(pair.toBob, "are you there?");
    EXPECT_TRUE(pair.network.passUntil([&] { return delivered(pair.alice) == 1; }, 10s));
    EXPECT_EQ(pair.bob.texts(), std::vector<std::string>{"are you there?"});
}

TEST(NodeX1, AnOldProgramIsServedAsBefore) {
    Network network;
    NodeHost alice(network, aliceAt, 1, {}, 1);
    LegacyPeer bob(network, LegacyPeer::Kind::B, bobAt, 2);
    bob.add(aliceAt);
    const PeerId peer = alice.add(bobAt);
    alice.say(peer, "hello old friend");
    network.pass(10s);
    EXPECT_EQ(bob.count("hello old friend"), 1);
    bob.say(aliceAt, "hello");
    network.pass(1s);
    EXPECT_EQ(alice.count("hello", Security::Sealed), 1);
    EXPECT_EQ(alice.info(peer).kind, PeerKind::Legacy);
    EXPECT_EQ(alice.info(peer).trust, Trust::None);
}

}  // namespace
}  // namespace vaultgram
