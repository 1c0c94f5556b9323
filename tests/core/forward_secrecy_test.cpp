// X12 of the attacks: what a thief of the memory finds. The clock is moved by hand; each
// secret is found first while it must be there. PROTOCOL.md, section 6.
#include "core/secret.h"
#include "tests/support/memory_scan.h"
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>
#include <sodium.h>

namespace vaultgram {
namespace {

// The keys of a call of the puppet, from the RESP. Its own copies go with its session.
struct Keys {
    Keys(const X1Puppet& puppet, ByteView resp)
        : Keys(*puppet.initiation->finish(std::get<RespRecord>(recordOf(resp)))) {}
    explicit Keys(const Agreement& agreement)
        : toNode(agreement.send.view()), fromNode(agreement.receive.view()) {}
    Needle toNode, fromNode;
};

struct MemoryThief : testing::Test {
    Keys call() {
        node.receive(bobAt, bob.probe());
        node.receive(bobAt, bob.init(lastRecord(node, bobAt, 2)));
        const Bytes resp = lastRecord(node, bobAt, 4);
        EXPECT_TRUE(bob.finish(node.now, resp));
        node.receive(bobAt, bob.ping(node.now));
        Keys keys(bob, resp);
        bob.session.reset();
        bob.initiation.reset();
        node.pass(100ms);
        return keys;
    }
    // The INIT of a call of the node.
    Bytes called() {
        node.receive(bobAt, bob.answer(lastRecord(node, bobAt, 1)));
        Bytes init = lastRecord(node, bobAt, 3);
        EXPECT_FALSE(findKey(std::get<InitRecord>(recordOf(init)).initiatorKey)) << "e_I is kept";
        return init;
    }
    Needle agreed(ByteView init) {
        const auto key = std::get<InitRecord>(recordOf(init)).initiatorKey;
        Secret<struct SharedTag, 32> shared;
        EXPECT_EQ(crypto_scalarmult(shared.writable().data(), bob.responderKey.secret.view().data(),
                                    key.data()),
                  0);
        return Needle(shared.view());
    }
    static std::optional<Needle> findKey(const EphemeralPublicKey& half) {
        return findSecret([&](ByteView secret) {
            return EphemeralKeyPair::fromSecret(secret).publicKey == half;
        });
    }

    TestNode node{1, {}, 1};
    X1Puppet bob{2};
    PeerId peer = node.add(bobAt, {}, pinned(bob.id()));
};

TEST_F(MemoryThief, X12FindsNoKeyOfASession210SecondsAfterItBegan) {
    const Keys keys = call();
    ASSERT_EQ(node.info(peer).presence, Presence::Connected);
    EXPECT_EQ(keys.toNode.copies(), 1U);
    EXPECT_EQ(keys.fromNode.copies(), 1U);
    node.pass(10s);
    const Keys newer = call();  // replaced, it still receives
    node.pass(199s);
    EXPECT_EQ(keys.toNode.copies(), 1U);
    node.pass(2s);
    EXPECT_EQ(keys.toNode.copies(), 0U);
    EXPECT_EQ(keys.fromNode.copies(), 0U);
    EXPECT_EQ(newer.toNode.copies(), 1U);
    node.pass(10s);
    EXPECT_EQ(newer.toNode.copies(), 0U);
}

TEST_F(MemoryThief, X12FindsNoKeyOfASessionThatWasClosed) {
    const Keys keys = call();
    node.run(
        [](Node& each, Now now, Output& out) { each.closeSessions(now, CloseReason::Quit, out); });
    EXPECT_EQ(keys.toNode.copies(), 0U);
    EXPECT_EQ(keys.fromNode.copies(), 0U);
}

TEST_F(MemoryThief, X12FindsNoResponderKeyAfter120Seconds) {
    node.receive(bobAt, bob.probe());
    const auto answer = std::get<AnswerRecord>(recordOf(lastRecord(node, bobAt, 2)));
    const auto key = findKey(answer.responderKey);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->copies(), 1U);
    node.pass(59s);
    EXPECT_EQ(key->copies(), 1U);
    node.pass(62s);
    EXPECT_EQ(key->copies(), 0U);
}

TEST_F(MemoryThief, X12FindsNoEphemeralKeyOfACallAndItsSecretOnlyUntilTheResp) {
    const Bytes init = called();
    const Needle secret = agreed(init);
    EXPECT_EQ(secret.copies(), 1U);
    node.receive(bobAt, bob.resp(node.now, init));
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
    EXPECT_EQ(secret.copies(), 0U);
}

TEST_F(MemoryThief, X12FindsTheSecretOfACallThatNobodyAnswersForFourSeconds) {
    const Needle secret = agreed(called());
    node.pass(3900ms);
    EXPECT_EQ(secret.copies(), 1U);
    node.pass(200ms);
    EXPECT_EQ(secret.copies(), 0U);
}

TEST(MemoryThiefAfterwards, X12FindsNoIdentityWhenTheNodeIsGone) {
    auto node = std::make_unique<TestNode>(1, Node::Config{}, 77);
    const Needle seed(identityFrom(77).seed());
    EXPECT_EQ(seed.copies(), 1U);
    node.reset();
    EXPECT_EQ(seed.copies(), 0U);
}

}  // namespace
}  // namespace vaultgram
