// Attacks on the x1 handshake: X01 to X06, X11 of the list, each with what must come of it.
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

#include <set>

namespace vaultgram {
namespace {

struct AttackX1 : testing::Test {
    AttackX1() { peer = node.add(bobAt, {}, pinned(bob.id())); }
    std::uint64_t operations() const { return node.node.x1()->responder().publicKeyOperations(); }

    TestNode node{1, {}, 1};
    X1Puppet bob{2}, mallory{6};
    PeerId peer{};
};

TEST_F(AttackX1, X01ATokenThatIsNotForThisAddressCostsNoPublicKeyOperation) {
    node.receive(bobAt, bob.probe());
    const Bytes answer = lastRecord(node, bobAt, 2);
    const Bytes init = bob.init(answer);
    Endpoint otherPort = bobAt;
    otherPort.port = 12'000;
    node.receive(otherPort, init);
    node.receive(carolAt, init);
    for (std::size_t bit = 0; bit < 128; ++bit) {
        auto changed = std::get<AnswerRecord>(recordOf(answer));
        changed.token.writable()[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        node.receive(bobAt, bob.init(bob.wrap(encode(changed))));
    }
    node.pass(3min);
    node.receive(bobAt, init);
    EXPECT_EQ(node.drops(DropReason::TokenBad), 2U + 128U + 1U);
    EXPECT_EQ(countRecords(node, bobAt, 4), 0U);
    EXPECT_EQ(operations(), 0U);
}

TEST_F(AttackX1, X02AnInitAgainOpensNothingNew) {
    node.receive(bobAt, bob.probe());
    const Bytes init = bob.init(lastRecord(node, bobAt, 2));
    std::set<Bytes> resps;
    for (int i = 0; i < 5; ++i) {
        node.receive(bobAt, init);
        const Bytes last = lastRecord(node, bobAt, 4);
        const auto resp = std::get<RespRecord>(recordOf(last));
        resps.emplace(resp.whole.begin(), resp.whole.end());
    }
    EXPECT_EQ(countRecords(node, bobAt, 4), 5U);
    EXPECT_EQ(resps.size(), 1U) << "the same RESP";
    EXPECT_EQ(operations(), 1U);
    node.receive(carolAt, init);
    EXPECT_EQ(node.drops(DropReason::TokenBad), 1U);

    ASSERT_TRUE(bob.finish(node.now, lastRecord(node, bobAt, 4)));
    const Bytes first = bob.ping(node.now);
    node.receive(bobAt, first);
    for (int i = 0; i < 5; ++i) node.receive(bobAt, init);
    EXPECT_EQ(node.drops(DropReason::InitReplayed), 5U);
    EXPECT_EQ(node.node.x1()->sessions(), 1U);
    node.receive(bobAt, first);
    EXPECT_EQ(node.drops(DropReason::Replay), 1U) << "the window is untouched";
}

TEST_F(AttackX1, X03AProofForSomeoneElseIsRefused) {
    // Mallory made Bob call her, and forwards the proof to Alice.
    TestNode bobNode(2, {}, 2);
    bobNode.add(carolAt, {}, pinned(mallory.id()));
    node.receive(carolAt, mallory.probe());
    const auto aliceAnswer = std::get<AnswerRecord>(recordOf(lastRecord(node, carolAt, 2)));
    auto relayed = std::get<ProbeRecord>(recordOf(lastRecord(bobNode, carolAt, 1)));
    // With Alice's own e_R and token, so that the proof is for her keys.
    bobNode.receive(carolAt, mallory.wrap(encode(AnswerRecord{
                                 relayed.nonce, aliceAnswer.responderKey, aliceAnswer.token})));
    const Bytes init = lastRecord(bobNode, carolAt, 3);
    node.receive(carolAt, mallory.wrap(std::get<InitRecord>(recordOf(init)).whole));
    // That INIT is Bob's, and Alice answers Bob; Mallory in between can open neither the
    // RESP nor a packet.
    const Bytes resp = lastRecord(node, carolAt, 4);
    EXPECT_EQ(node.info(peer).presence, Presence::ExchangingKeys);
    bobNode.receive(carolAt, mallory.wrap(std::get<RespRecord>(recordOf(resp)).whole));
    // Bob called for Mallory's identity, and Alice answered: he notices.
    EXPECT_EQ(bobNode.drops(DropReason::IdentityMismatch), 1U);
    EXPECT_TRUE(packetsTo(bobNode, carolAt).empty());
    node.pass(31s);
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
    EXPECT_NE(node.info(peer).presence, Presence::Connected);
}

TEST_F(AttackX1, X03AnInitThatWasMadeForAnotherResponderKeyIsRefused) {
    node.receive(bobAt, bob.probe());
    auto answer = std::get<AnswerRecord>(recordOf(lastRecord(node, bobAt, 2)));
    answer.responderKey = mallory.responderKey.publicKey;
    node.receive(bobAt, bob.init(bob.wrap(encode(answer))));
    EXPECT_EQ(node.drops(DropReason::ProofBad), 1U);
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
}

TEST_F(AttackX1, X03BitsChangedAnywhereInAnInitAreRefused) {
    node.receive(bobAt, bob.probe());
    const Bytes good = bob.init(lastRecord(node, bobAt, 2));
    const auto record = std::get<InitRecord>(recordOf(good));
    for (std::size_t at = 0; at < record.whole.size(); ++at) {
        Bytes bad(record.whole.begin(), record.whole.end());
        bad[at] ^= 0x10U;
        node.receive(bobAt, bob.wrap(bad));
        node.pass(110ms);
    }
    EXPECT_EQ(countRecords(node, bobAt, 4), 0U);
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
    EXPECT_GT(node.drops(DropReason::ProofBad), 190U);
}

TEST_F(AttackX1, X03ARespForAnotherInitIsRefused) {
    node.receive(bobAt, bob.answer(lastRecord(node, bobAt, 1)));
    const Bytes first = lastRecord(node, bobAt, 3);
    const Bytes stale = bob.resp(node.now, first);
    node.pass(4s);  // that call is over, the next one begins
    node.receive(bobAt, bob.answer(lastRecord(node, bobAt, 1)));
    node.receive(bobAt, stale);
    EXPECT_EQ(node.drops(DropReason::RespUnsolicited), 1U);
    // With the cid of the new call, but made under the keys of the old one.
    const Bytes right = bob.resp(node.now, lastRecord(node, bobAt, 3));
    const auto rightRecord = std::get<RespRecord>(recordOf(right));
    const auto staleRecord = std::get<RespRecord>(recordOf(stale));
    Bytes mixed(staleRecord.whole.begin(), staleRecord.whole.end());
    std::copy_n(rightRecord.whole.begin() + 1, 8, mixed.begin() + 1);
    node.receive(bobAt, bob.wrap(mixed));
    EXPECT_EQ(node.drops(DropReason::ProofBad), 1U);
    node.receive(bobAt, right);
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
}

TEST_F(AttackX1, X04OurOwnRecordsSentBackAreRefused) {
    node.receive(bobAt, bob.answer(lastRecord(node, bobAt, 1)));
    node.receive(bobAt, lastRecord(node, bobAt, 3));  // our INIT: its token is not ours
    EXPECT_EQ(node.drops(DropReason::TokenBad), 1U);

    // Our PROBE reflected gets our ANSWER, reflected it makes us call ourselves.
    node.pass(5s);
    const Endpoint mirror = at("10.0.0.66:1");
    const PeerId reflected = node.add(mirror);
    node.receive(mirror, lastRecord(node, mirror, 1));
    node.receive(mirror, lastRecord(node, mirror, 2));
    node.receive(mirror, lastRecord(node, mirror, 3));
    EXPECT_EQ(node.drops(DropReason::OwnIdentity), 1U);
    EXPECT_NE(node.info(reflected).presence, Presence::Connected);

    bob.call(node, carolAt);
    node.receive(carolAt, lastRecord(node, carolAt, 4));
    EXPECT_EQ(node.drops(DropReason::RespUnsolicited), 1U);
}

TEST_F(AttackX1, X05WhatNobodyAskedForIsDropped) {
    TestNode idle(9, {}, 9);
    idle.receive(bobAt, bob.answer(bob.probe()));
    EXPECT_EQ(idle.drops(DropReason::AnswerUnsolicited), 1U);
    TestNode caller(8, {}, 8);
    caller.add(bobAt);
    caller.receive(bobAt, bob.answer(lastRecord(caller, bobAt, 1)));
    const Bytes resp = bob.resp(caller.now, lastRecord(caller, bobAt, 3));
    idle.receive(bobAt, resp);
    EXPECT_EQ(idle.drops(DropReason::RespUnsolicited), 1U);
    caller.receive(carolAt, resp);  // from another address
    EXPECT_EQ(caller.drops(DropReason::RespUnsolicited), 1U);
    caller.pass(5s);
    caller.receive(bobAt, resp);  // late
    EXPECT_EQ(caller.drops(DropReason::RespUnsolicited), 2U);
    EXPECT_TRUE(idle.sent.empty());
}

TEST_F(AttackX1, X06WhoStoleOurKeyCanNotPoseAsBobToUs) {
    // He knows identityFrom(1), Alice's key, and answers Alice's call for Bob with it.
    X1Puppet thief(1, 4);
    node.receive(bobAt, thief.answer(lastRecord(node, bobAt, 1)));
    // He can open the INIT, for he chose e_R; a RESP needs Bob's signature. All that he
    // can sign as is himself or Alice.
    const Bytes init = lastRecord(node, bobAt, 3);
    const auto opened = ReceivedInit::open(mallory.identity, thief.responderKey,
                                           std::get<InitRecord>(recordOf(init)));
    ASSERT_TRUE(opened) << "the caller's id is shown to whoever answers";
    auto asAlice = opened->accept(thief.identity, 0, RespChoice::draw(thief.random));
    node.receive(bobAt, thief.wrap(asAlice.resp));
    EXPECT_EQ(node.drops(DropReason::OwnIdentity), 1U);
    EXPECT_NE(node.info(peer).presence, Presence::Connected);
    auto asHimself = opened->accept(mallory.identity, 0, RespChoice::draw(thief.random));
    node.receive(bobAt, thief.wrap(asHimself.resp));
    EXPECT_EQ(node.drops(DropReason::IdentityMismatch), 1U);
    EXPECT_EQ(node.info(peer).trust, Trust::KeyChanged);
    EXPECT_TRUE(packetsTo(node, bobAt).empty());
}

TEST_F(AttackX1, X11APinnedContactThatAnswersLikeAnOldProgramIsRefused) {
    node.say(peer, "secret");
    const Identity old(9);
    node.receive(bobAt, old.announcement(bobAt.port));
    node.receive(bobAt, old.announcementC(bobAt.port));
    EXPECT_EQ(node.drops(DropReason::DowngradeRefused), 2U);
    node.receive(bobAt, textFrame("I am Bob, honest"));
    EXPECT_EQ(node.drops(DropReason::PlaintextRefused), 1U);
    node.pass(1h);
    EXPECT_TRUE(node.probes().empty());
    EXPECT_TRUE(node.announcements().empty());
    EXPECT_TRUE(packetsTo(node, bobAt).empty());
    EXPECT_TRUE(node.texts().empty());
    EXPECT_EQ(node.info(peer).pin, bob.id());
    EXPECT_EQ(node.info(peer).waiting, 1U);
}

TEST_F(AttackX1, X11ALegacyProbeIsNeverAnswered) {
    Random random = randomFrom(3);
    node.forget();
    node.receive(carolAt, controlFrame(writeProbe(SignKeyPair::generate(random))));
    node.receive(bobAt, controlFrame(writeProbe(SignKeyPair::generate(random))));
    EXPECT_TRUE(node.sent.empty());
}

TEST_F(AttackX1, A10FloodsOfProbesNeverGetMoreBytesThanTheySent) {
    std::uint64_t in = 0;
    node.forget();
    for (int i = 0; i < 100'000; ++i) {
        const Bytes probe = mallory.probe();
        in += probe.size();
        const Endpoint from{
            IpAddress::v4(10, 7, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)),
            static_cast<std::uint16_t>(1 + i % 60'000)};
        Output out;
        node.node.receive(node.now, SocketId::Main, from, probe, out);
        for (const auto& each : out.transmits) EXPECT_EQ(each.size, 1200U);
        node.now = node.now + 10us;
    }
    const Traffic& sent = node.node.statistics().out;
    EXPECT_LE(sent.bytes, in);
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
    EXPECT_EQ(node.node.x1()->responder().remembered(), 0U);
}

}  // namespace
}  // namespace vaultgram
