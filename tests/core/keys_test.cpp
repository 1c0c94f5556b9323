#include "core/keys.h"

#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

// All points whose order divides 8, with the forms that are not reduced and those
// with the top bit set. Source: libsodium, x25519_ref10.c, the blocklist.
const std::vector<std::string> lowOrderPoints{
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0100000000000000000000000000000000000000000000000000000000000080",
};

EncPublicKey keyOf(const std::string& hex) {
    EncPublicKey::Array raw{};
    const Bytes bytes = fromHex(hex);
    std::copy(bytes.begin(), bytes.end(), raw.begin());
    return EncPublicKey(raw);
}

TEST(Keys, AgreeOnTheSameSecretFromBothSides) {
    const Identity a(1), b(2);
    const auto ab = agree(a.enc.secret, b.key()), ba = agree(b.enc.secret, a.key());
    ASSERT_TRUE(ab && ba);
    EXPECT_EQ(toHex(ab->view()), toHex(ba->view()));
}

TEST(Keys, EveryPointOfLowOrderIsRefused) {
    const Identity me(1);
    for (const std::string& point : lowOrderPoints) {
        EXPECT_TRUE(isLowOrder(keyOf(point))) << point;
        const auto shared = agree(me.enc.secret, keyOf(point));
        ASSERT_FALSE(shared.has_value()) << point;
        EXPECT_EQ(shared.error(), DropReason::KeyLowOrder);
    }
    EXPECT_FALSE(isLowOrder(me.key()));
}

TEST(Keys, SignaturesHoldForTheirTextAndKeyOnly) {
    const Identity me(1), other(2);
    const Signature signature = me.sign.sign(bytesOf("text"));
    EXPECT_TRUE(verifies(signature, me.sign.publicKey, bytesOf("text")));
    EXPECT_FALSE(verifies(signature, me.sign.publicKey, bytesOf("texT")));
    EXPECT_FALSE(verifies(signature, other.sign.publicKey, bytesOf("text")));
    EXPECT_FALSE(verifies(signature, SignPublicKey(), bytesOf("text")));
}

TEST(Keys, FromTheSameSecretAreTheSame) {
    const auto box = vectorsOf("v2_box").front();
    EXPECT_EQ(EncKeyPair::fromSecret(hexIn(box, "priv_a")).publicKey,
              keyIn<EncPublicKey>(box, "pub_a"));
    Random first = randomFrom(5), second = randomFrom(5), third = randomFrom(6);
    EXPECT_EQ(EncKeyPair::generate(first).publicKey, EncKeyPair::generate(second).publicKey);
    EXPECT_NE(EncKeyPair::generate(first).publicKey, EncKeyPair::generate(third).publicKey);
}

TEST(Base64, IsPaddedAndComesBack) {
    Random random = randomFrom(1);
    for (std::size_t size = 1; size < 200; ++size) {
        const Bytes bytes = randomBytes(random, size);
        const std::string text = toBase64(bytes);
        EXPECT_EQ(text.size() % 4, 0U);
        EXPECT_EQ(fromBase64(text, size), bytes);
        EXPECT_TRUE(fromBase64(text, size + 1).empty());
        EXPECT_TRUE(fromBase64(text, size - 1).empty());
    }
}

TEST(Base64, OnlyTheCanonicalFormIsRead) {
    EXPECT_EQ(fromBase64("AAA=", 2), Bytes(2));
    for (const char* other : {"AAA", "AAB=", "AAA=\n", " AAA=", "AA A=", "AAA==", "A===", "AAA-",
                              "AAA_", "", "====", "AAA=AAA="})
        EXPECT_TRUE(fromBase64(other, 2).empty()) << other;
    EXPECT_TRUE(fromBase64(std::string_view("AAA=\0", 5), 2).empty());
}

TEST(Keys, TheFingerprintIsThirtyTwoDigitsInFours) {
    const std::string print = fingerprint(Identity(1).key());
    EXPECT_EQ(print.size(), 39U);
    for (std::size_t i = 0; i < print.size(); ++i) EXPECT_EQ(print[i] == ' ', i % 5 == 4) << i;
    EXPECT_NE(print, fingerprint(Identity(2).key()));
    EXPECT_EQ(print, fingerprint(Identity(1).key()));
}

}  // namespace
}  // namespace vaultgram
