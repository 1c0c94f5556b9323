#include "core/own_nonce.h"

#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(OwnNonce, RecognisesThePublishedOneAndNoOther) {
    for (const Vector& each : vectorsOf("v2_nonce16")) {
        const OwnNonces nonces{ByteView(hexIn(each, "secret"))};
        const auto peer = keyIn<EncPublicKey>(each, "peer_enc");
        const Bytes nonce = hexIn(each, "nonce16");
        ASSERT_EQ(toHex(ByteView(nonce).first(8)), each.at("r8"));
        EXPECT_TRUE(nonces.isOurs(nonce, peer));
        for (std::size_t bit = 0; bit < 128; ++bit) {
            Bytes other = nonce;
            other[bit / 8] = static_cast<std::uint8_t>(other[bit / 8] ^ (1U << (bit % 8)));
            ASSERT_FALSE(nonces.isOurs(other, peer)) << bit;
        }
    }
}

TEST(OwnNonce, EachIsNewAndOurs) {
    Random random = randomFrom(1);
    const OwnNonces nonces(random);
    const EncPublicKey peer = Identity(2).key();
    const Nonce16 first = nonces.make(random, peer), second = nonces.make(random, peer);
    EXPECT_NE(first, second);
    EXPECT_TRUE(nonces.isOurs(first, peer));
    EXPECT_TRUE(nonces.isOurs(second, peer));
}

TEST(OwnNonce, IsBoundToThePeerAndToTheProcess) {
    Random random = randomFrom(1);
    const OwnNonces nonces(random), otherProcess(random);
    const EncPublicKey peer = Identity(2).key(), stranger = Identity(3).key();
    const Nonce16 nonce = nonces.make(random, peer);
    EXPECT_FALSE(nonces.isOurs(nonce, stranger));
    EXPECT_FALSE(otherProcess.isOurs(nonce, peer));
}

}  // namespace
}  // namespace vaultgram
