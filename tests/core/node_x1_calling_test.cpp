// A node calls: the x1 part of the table of PROTOCOL.md, section 3.3, and the rows of
// 4.3 that concern who answers.
#include "tests/support/legacy_peer.h"
#include "tests/support/x1_puppet.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

const Endpoint elsewhere = at("10.0.0.10:11000");

struct Calling : testing::Test {
    TestNode node{1, {}, 1};
    X1Puppet other{2};

    Bytes initTo(const Endpoint& where, X1Puppet& who) {
        node.receive(where, who.answer(lastRecord(node, where, 1)));
        return lastRecord(node, where, 3);
    }
};

TEST_F(Calling, AnUnknownContactIsAskedForX1FirstThenForALegacyKey) {
    node.add(there);
    EXPECT_EQ(countRecords(node, there, 1), 1U);
    node.pass(250ms);
    EXPECT_EQ(countRecords(node, there, 1), 2U);
    node.pass(349ms);
    EXPECT_TRUE(node.probes().empty());
    node.pass(1ms);
    EXPECT_EQ(node.probes().size(), 1U) << "0.6 s";
    EXPECT_NE(node.probes().front().socket, SocketId::Main);
    node.pass(5s);
    EXPECT_GE(countRecords(node, there, 1), 10U);
    EXPECT_EQ(node.probes().size(), 4U);
}

TEST_F(Calling, AnX1AnswerMakesLegacyAnswersIgnored) {
    const PeerId peer = node.add(there);
    node.pass(700ms);
    const SocketId socket = node.probes().front().socket;
    const Bytes init = initTo(there, other);
    node.receive(there, Identity(9).announcement(there.port), socket);
    node.pass(2s);
    EXPECT_FALSE(node.info(peer).key);
    EXPECT_TRUE(node.openSockets().empty()) << "its window is closed";
    EXPECT_TRUE(node.announcements().empty());
}

TEST_F(Calling, ALegacyAnswerFirstIsForgottenWhenX1AnswersInTheSameWindow) {
    const PeerId peer = node.add(there);
    node.pass(700ms);
    node.receive(there, Identity(9).announcement(there.port), node.probes().front().socket);
    node.pass(100ms);
    other.takeCall(node, there);
    node.pass(5s);
    EXPECT_EQ(node.info(peer).kind, PeerKind::X1);
    EXPECT_FALSE(node.info(peer).key);
}

TEST_F(Calling, ALegacyAnswerWithoutX1IsAdopted) {
    const PeerId peer = node.add(there);
    node.pass(700ms);
    node.answer(there, Identity(9).announcement(there.port));
    node.pass(2s);
    EXPECT_EQ(node.info(peer).kind, PeerKind::Legacy);
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
}

struct BesideOldPrograms : testing::Test {
    [[nodiscard]] std::size_t probes() const { return countRecords(alice.seen(), there, 1); }
    void befriend() {
        bob.emplace(network, LegacyPeer::Kind::B, there, 2);
        bob->add(elsewhere);
        peer = alice.add(there);
        network.pass(20s);
        ASSERT_EQ(alice.info(peer).kind, PeerKind::Legacy);
        alice.forget();
    }

    Network network;
    NodeHost alice{network, elsewhere, 1, {}, 1};
    std::optional<LegacyPeer> bob;
    PeerId peer{};
};

TEST_F(BesideOldPrograms, ALegacyContactIsAskedForX1EveryTenMinutes) {
    befriend();
    network.pass(560s);
    EXPECT_EQ(probes(), 0U);
    network.pass(60s);
    EXPECT_GE(probes(), 10U);
    EXPECT_LE(probes(), 12U);
    network.pass(500s);
    EXPECT_LE(probes(), 12U);
}

TEST_F(BesideOldPrograms, ALegacyContactThatAnswersX1IsPinnedWithANotice) {
    befriend();
    bob.reset();
    NodeHost updated(network, there, 3, {.acceptRequests = true}, 3);  // it waits
    alice.forget();
    ASSERT_TRUE(network.passUntil([&] { return alice.info(peer).kind == PeerKind::X1; }, 700s));
    EXPECT_EQ(alice.info(peer).trust, Trust::NotVerified) << "never verified by itself";
    EXPECT_EQ(alice.seen().all<TrustChanged>().size(), 1U);
    EXPECT_FALSE(alice.info(peer).key);
}

TEST_F(Calling, WithoutAnyAnswerItIsNotReachableAndTriedAgain) {
    const PeerId peer = node.add(there);
    node.say(peer, "waits");
    node.pass(7s);
    EXPECT_EQ(node.info(peer).presence, Presence::Unreachable);
    EXPECT_EQ(node.info(peer).waiting, 1U);
    node.forget();
    node.pass(12s);
    EXPECT_GE(countRecords(node, there, 1), 2U);
}

TEST_F(Calling, APinnedContactIsNeverAskedForALegacyKey) {
    const PeerId peer = node.add(there, {}, pinned(other.id()));
    node.say(peer, "waits");
    node.pass(1h);
    EXPECT_TRUE(node.probes().empty());
    EXPECT_TRUE(node.announcements().empty());
    EXPECT_GT(countRecords(node, there, 1), 100U);
}

TEST_F(Calling, TheRightRespOpensASessionAndIsFollowedByAPacketAtOnce) {
    const PeerId peer = node.add(there, {}, pinned(other.id()));
    const Bytes init = initTo(there, other);
    node.forget();
    node.receive(there, other.resp(node.now, init));
    ASSERT_EQ(packetsTo(node, there).size(), 1U);
    EXPECT_TRUE(other.open(node.now, packetsTo(node, there)[0]));
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
}

TEST_F(Calling, TheFirstPacketCarriesWhatWaits) {
    const PeerId peer = node.add(there, {}, pinned(other.id()));
    node.say(peer, "waited");
    const Bytes init = initTo(there, other);
    node.forget();
    node.receive(there, other.resp(node.now, init));
    ASSERT_EQ(packetsTo(node, there).size(), 1U);
    const auto plain = other.open(node.now, packetsTo(node, there)[0]);
    ASSERT_TRUE(plain);
    const auto frames = SessionFrames::parse(*plain);
    EXPECT_EQ(textOf(std::get<MessageFrame>(*frames->begin()).data), "waited");
}

TEST_F(Calling, AnAnswerFromElsewhereOrWithAnotherNonceIsUnsolicited) {
    node.add(there, {}, pinned(other.id()));
    const Bytes answer = other.answer(lastRecord(node, there, 1));
    node.receive(elsewhere, answer);
    node.receive(there, other.answer(other.probe()));
    EXPECT_EQ(node.drops(DropReason::AnswerUnsolicited), 2U);
    EXPECT_EQ(countRecords(node, there, 3), 0U);
    node.receive(there, answer);
    node.receive(there, answer);
    EXPECT_EQ(node.drops(DropReason::AnswerUnsolicited), 3U) << "the nonce counts once";
    EXPECT_EQ(countRecords(node, there, 3), 1U);
}

TEST_F(Calling, ALateAnswerIsUnsolicited) {
    node.add(there, {}, pinned(other.id()));
    const Bytes answer = other.answer(lastRecord(node, there, 1));
    node.pass(8s);
    node.receive(there, answer);
    EXPECT_EQ(node.drops(DropReason::AnswerUnsolicited), 1U);
}

TEST_F(Calling, ABadRespIsRefusedAndTheRightOneStillCounts) {
    const PeerId peer = node.add(there, {}, pinned(other.id()));
    const Bytes init = initTo(there, other);
    const Bytes right = other.resp(node.now, init);
    const auto record = std::get<RespRecord>(recordOf(right));
    Bytes bad(record.whole.begin(), record.whole.end());
    bad.back() ^= 1U;
    node.receive(there, other.wrap(bad));
    EXPECT_EQ(node.drops(DropReason::ProofBad), 1U);
    Bytes unknown(record.whole.begin(), record.whole.end());
    unknown[1] ^= 1U;
    node.receive(there, other.wrap(unknown));
    node.receive(elsewhere, right);
    EXPECT_EQ(node.drops(DropReason::RespUnsolicited), 2U);
    node.receive(there, right);
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
    node.receive(there, right);
    EXPECT_EQ(node.drops(DropReason::RespUnsolicited), 3U);
}

TEST_F(Calling, OurOwnIdentityInARespIsRefused) {
    const PeerId peer = node.add(there);
    X1Puppet twin(1);
    node.receive(there, twin.answer(lastRecord(node, there, 1)));
    // Our twin can not open this INIT as a receiver of calls: it is from himself. An
    // attacker with our key could.
    const Bytes init = lastRecord(node, there, 3);
    EXPECT_THROW(static_cast<void>(twin.resp(node.now, init)), std::runtime_error);
    EXPECT_NE(node.info(peer).presence, Presence::Connected);
}

TEST_F(Calling, AnotherUnknownIdentityHoldsTheConversation) {
    const PeerId peer = node.add(there, {}, pinned(identityFrom(3).id()));
    node.say(peer, "for three only");
    const Bytes init = initTo(there, other);
    node.receive(there, other.resp(node.now, init));
    EXPECT_EQ(node.drops(DropReason::IdentityMismatch), 1U);
    const PeerInfo info = node.info(peer);
    EXPECT_EQ(info.trust, Trust::KeyChanged);
    EXPECT_EQ(info.other, other.id());
    EXPECT_EQ(info.pin, identityFrom(3).id());
    EXPECT_EQ(info.waiting, 1U);
    EXPECT_TRUE(packetsTo(node, there).empty());
    ASSERT_EQ(node.all<TrustChanged>().size(), 1U);
    EXPECT_EQ(node.all<TrustChanged>()[0].other, other.id());
}

TEST_F(Calling, TheIdentityOfAnotherContactIsNoAlarm) {
    const PeerId three = node.add(there, {}, pinned(identityFrom(3).id()));
    const PeerId two = node.add(elsewhere, {}, pinned(other.id()));
    const Bytes init = initTo(there, other);
    node.receive(there, other.resp(node.now, init));
    EXPECT_EQ(node.drops(DropReason::IdentityMismatch), 1U);
    EXPECT_EQ(node.info(three).trust, Trust::NotVerified);
    EXPECT_EQ(node.info(three).elsewhere, two);
    EXPECT_EQ(node.all<PeerChanged>().back().peer, three);
    EXPECT_TRUE(node.all<TrustChanged>().empty());
    node.forget();
    node.pass(1h);
    EXPECT_GT(countRecords(node, elsewhere, 1), 0U);
    EXPECT_GE(countRecords(node, there, 1), countRecords(node, elsewhere, 1) + 10U)
        << "both are called there: the one who proved it, and the one who may come back";
}

TEST_F(Calling, AnAddressOfSeveralThatIsAnothersIsForgotten) {
    const PeerId three = node.add(elsewhere, {}, pinned(identityFrom(3).id()));
    node.add({IpAddress::v4(10, 0, 2, 2), 5}, {}, pinned(other.id()));
    node.run([&](Node& each, Now now, Output& out) { each.addAddress(now, three, there, out); });
    node.pass(600ms);
    const Bytes init = initTo(there, other);
    node.receive(there, other.resp(node.now, init));
    node.remove(*node.node.peerPinned(other.id()));
    node.forget();
    node.pass(1h);
    EXPECT_EQ(countRecords(node, there, 1), 0U);
    EXPECT_GT(countRecords(node, elsewhere, 1), 0U);
}

TEST_F(Calling, EachOfFourAddressesIsProbed) {
    const PeerId peer = node.add(there, {}, pinned(other.id()));
    for (int i = 0; i < 5; ++i)
        node.run([&](Node& each, Now now, Output& out) {
            each.addAddress(now, peer, {IpAddress::v4(10, 0, 1, static_cast<std::uint8_t>(i)), 1},
                            out);
        });
    node.forget();
    node.pass(400ms);
    node.pass(200ms);
    EXPECT_EQ(node.sent.size(), 4U);
    const Endpoint newest{IpAddress::v4(10, 0, 1, 4), 1};
    other.takeCall(node, newest);
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
    EXPECT_EQ(node.info(peer).source, newest);
}

TEST_F(Calling, ManyContactsAtOnceAreNoBurst) {
    for (int i = 0; i < 1000; ++i)
        node.add(
            {IpAddress::v4(10, 2, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)),
             11000},
            {}, pinned(identityFrom(static_cast<std::uint64_t>(100 + i)).id()));
    EXPECT_LE(node.sent.size(), 40U);
    node.pass(1s);
    EXPECT_LE(node.sent.size(), 350U);
    node.pass(15s);
    EXPECT_GE(node.sent.size(), 9000U);
}

}  // namespace
}  // namespace vaultgram
