#include "core/handshake.h"

#include "core/limits.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

InitRecord initOf(ByteView x) {
    return {EphemeralPublicKey::from(x.subspan(1, 32)), Token::from(x.subspan(33, 16)),
            x.subspan(49), x};
}
RespRecord respOf(ByteView x) {
    return {ConnectionId::from(x.subspan(1, 8)), x.subspan(9), x};
}

template <class T>
std::string verdict(const Result<T>& result) {
    return result ? "accepted" : std::string(name(result.error()));
}

Bytes flipped(ByteView from, std::size_t bit) {
    Bytes forged(from.begin(), from.end());
    forged[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
    return forged;
}

// The two of the vectors, and what they draw.
struct Published {
    Vector init = vectorsOf("x1_init").at(0), resp = vectorsOf("x1_resp").at(0),
           keys = vectorsOf("x1_keys").at(0);
    IdentityKeyPair alice = IdentityKeyPair::fromSeed(hexIn(init, "id_seed"));
    IdentityKeyPair bob = IdentityKeyPair::fromSeed(hexIn(resp, "id_seed"));
    EphemeralKeyPair responderKey = EphemeralKeyPair::fromSecret(hexIn(init, "e_r_priv"));
    AnswerRecord answer{{}, responderKey.publicKey, keyIn<Token>(init, "token")};

    static BoxNonce nonceIn(const Vector& vector) {
        BoxNonce nonce{};
        const Bytes raw = hexIn(vector, "nonce24");
        std::copy(raw.begin(), raw.end(), nonce.begin());
        return nonce;
    }
    InitChoice initChoice() const {
        return {
            EphemeralKeyPair::fromSecret(hexIn(init, "e_i_priv")),
            {keyIn<ConnectionId>(init, "cid"), keyIn<HandshakeNonce>(init, "n_i"), nonceIn(init)}};
    }
    RespChoice respChoice() const {
        return {keyIn<ConnectionId>(resp, "cid"), keyIn<HandshakeNonce>(resp, "n_r"),
                nonceIn(resp)};
    }
    Initiation begin(Capabilities caps = filesCapability) const {
        return std::move(*Initiation::begin(alice, caps, answer, initChoice()));
    }
    Result<ReceivedInit> open(ByteView x) const {
        return ReceivedInit::open(bob, responderKey, initOf(x));
    }
};

TEST(Handshake, InitIsThatOfTheVectorsByteForByte) {
    const Published two;
    EXPECT_EQ(toHex(two.begin().init()), two.init.at("x"));
}

TEST(Handshake, RespIsThatOfTheVectorsByteForByte) {
    const Published two;
    const auto received = two.open(hexIn(two.init, "x"));
    ASSERT_TRUE(received.has_value());
    EXPECT_EQ(received->peer(), two.alice.id());
    const auto accepted = received->accept(two.bob, filesCapability, two.respChoice());
    EXPECT_EQ(toHex(accepted.resp), two.resp.at("x"));
}

TEST(Handshake, BothSidesHaveTheKeysOfTheVectorsCrosswise) {
    const Published two;
    const auto accepted =
        two.open(hexIn(two.init, "x"))->accept(two.bob, filesCapability, two.respChoice());
    const auto finished = two.begin().finish(respOf(accepted.resp));
    ASSERT_TRUE(finished.has_value());
    EXPECT_EQ(toHex(finished->send.view()), two.keys.at("k_i2r"));
    EXPECT_EQ(toHex(finished->receive.view()), two.keys.at("k_r2i"));
    EXPECT_EQ(toHex(accepted.agreement.receive.view()), two.keys.at("k_i2r"));
    EXPECT_EQ(toHex(accepted.agreement.send.view()), two.keys.at("k_r2i"));

    EXPECT_EQ(finished->peer, two.bob.id());
    EXPECT_EQ(accepted.agreement.peer, two.alice.id());
    EXPECT_EQ(finished->sendTo, keyIn<ConnectionId>(two.resp, "cid"));
    EXPECT_EQ(finished->receiveAt, keyIn<ConnectionId>(two.init, "cid"));
    EXPECT_EQ(accepted.agreement.sendTo, finished->receiveAt);
    EXPECT_EQ(accepted.agreement.receiveAt, finished->sendTo);
}

TEST(Handshake, AFeatureIsUsedOnlyIfBothHaveIt) {
    const Published two;
    for (const auto& [mine, theirs, both] : {std::tuple{0xffU, 0x81U, 0x81U}, {1U, 0U, 0U}}) {
        const Initiation initiation = two.begin(mine);
        const auto accepted =
            two.open(initiation.init())->accept(two.bob, theirs, two.respChoice());
        EXPECT_EQ(accepted.agreement.caps, both);
        EXPECT_EQ(initiation.finish(respOf(accepted.resp))->caps, both);
    }
}

TEST(Handshake, MalformedInitsOfTheVectorsHaveTheirReason) {
    const Published two;
    int count = 0;
    for (const Vector& each : vectorsOf("malformed")) {
        const auto reason = each.at("reason").get<std::string>();
        if (each.at("layer") != "x1_handshake") continue;
        if (reason != "key-low-order" && reason != "proof-bad" && reason != "own-identity")
            continue;
        const Bytes datagram = hexIn(each, "data");
        EXPECT_EQ(verdict(two.open(decodeFrame(datagram)->handshake)), reason) << nameOf(each);
        ++count;
    }
    EXPECT_EQ(count, 4);
}

TEST(Handshake, AnInitWithAnyOneBitChangedIsRefusedOrHasAnotherToken) {
    const Published two;
    const Bytes good = hexIn(two.init, "x");
    for (std::size_t bit = 8; bit < good.size() * 8; ++bit) {
        const bool inToken = bit / 8 >= 33 && bit / 8 < 49;
        // X25519 ignores the top bit of a key, but the signature covers it.
        ASSERT_EQ(verdict(two.open(flipped(good, bit))), inToken ? "accepted" : "proof-bad") << bit;
    }
}

TEST(Handshake, ARespWithAnyOneBitChangedIsRefused) {
    const Published two;
    const Initiation initiation = two.begin();
    const Bytes good = hexIn(two.resp, "x");
    ASSERT_EQ(verdict(initiation.finish(respOf(good))), "accepted");
    for (std::size_t bit = 8; bit < good.size() * 8; ++bit) {
        const Bytes forged = flipped(good, bit);
        const bool inCid = bit / 8 < 9;
        ASSERT_EQ(verdict(initiation.finish(respOf(forged))),
                  inCid ? "resp-unsolicited" : "proof-bad")
            << bit;
    }
    EXPECT_EQ(verdict(initiation.finish(respOf(good))), "accepted") << "bad ones end nothing";
}

TEST(Handshake, AnotherResponderKeyOpensNothing) {
    const Published two;
    Random random = randomFrom(1);
    const auto other = EphemeralKeyPair::generate(random);
    EXPECT_EQ(verdict(ReceivedInit::open(two.bob, other, initOf(hexIn(two.init, "x")))),
              "proof-bad");
}

TEST(Handshake, AnAnswerWithAKeyOfLowOrderStartsNothing) {
    const Published two;
    const AnswerRecord zero{{}, {}, {}};
    EXPECT_EQ(verdict(Initiation::begin(two.alice, 0, zero, two.initChoice())), "key-low-order");
}

TEST(Handshake, WhoAnswersWithOurOwnIdIsRefused) {
    const Published two;
    const Initiation initiation = two.begin();
    const auto self = ReceivedInit::open(two.bob, two.responderKey, initOf(initiation.init()));
    const auto accepted = self->accept(two.alice, 0, two.respChoice());
    EXPECT_EQ(verdict(initiation.finish(respOf(accepted.resp))), "own-identity");
}

TEST(Handshake, AnInitThatComesAgainMakesAnotherSession) {
    const Published two;
    Random random = randomFrom(1);
    const auto received = two.open(hexIn(two.init, "x"));
    const auto first = received->accept(two.bob, 0, RespChoice::draw(random));
    const auto second = received->accept(two.bob, 0, RespChoice::draw(random));
    EXPECT_NE(toHex(first.agreement.send.view()), toHex(second.agreement.send.view()));
    EXPECT_NE(first.agreement.receiveAt, second.agreement.receiveAt);
}

TEST(Handshake, WhatIsDrawnIsNeverTheSameTwice) {
    Random random = randomFrom(1);
    const InitChoice one = InitChoice::draw(random), two = InitChoice::draw(random);
    EXPECT_NE(one.key.publicKey, two.key.publicKey);
    EXPECT_NE(one.rest.cid, two.rest.cid);
    EXPECT_NE(one.rest.nonce, two.rest.nonce);
    EXPECT_NE(one.rest.boxNonce, two.rest.boxNonce);
}

}  // namespace
}  // namespace vaultgram
