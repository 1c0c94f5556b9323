#include "core/ephemeral_key.h"

#include "core/limits.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>
#include <sodium.h>

namespace vaultgram {
namespace {

EphemeralAgreement agreementOf(const char* secret, const char* publicKey) {
    const Vector init = vectorsOf("x1_init").at(0);
    const auto pair = EphemeralKeyPair::fromSecret(hexIn(init, secret));
    return std::move(
        *EphemeralAgreement::between(pair.secret, keyIn<EphemeralPublicKey>(init, publicKey)));
}
EphemeralAgreement initiators() {
    return agreementOf("e_i_priv", "e_r");
}
EphemeralAgreement responders() {
    return agreementOf("e_r_priv", "e_i");
}

Bytes transcriptOf(const Vector& keys) {
    Bytes both = hexIn(keys, "init_x");
    append(both, hexIn(keys, "resp_x"));
    std::array<std::uint8_t, 32> digest{};
    crypto_generichash(digest.data(), digest.size(), both.data(), both.size(), nullptr, 0);
    Bytes transcript;
    for (const char* part : {"id_i", "id_r", "e_i", "e_r"}) append(transcript, hexIn(keys, part));
    append(transcript, digest);
    return transcript;
}

TEST(EphemeralKey, PublicHalvesAreThoseOfTheVectors) {
    const Vector init = vectorsOf("x1_init").at(0);
    EXPECT_EQ(EphemeralKeyPair::fromSecret(hexIn(init, "e_i_priv")).publicKey,
              keyIn<EphemeralPublicKey>(init, "e_i"));
    EXPECT_EQ(EphemeralKeyPair::fromSecret(hexIn(init, "e_r_priv")).publicKey,
              keyIn<EphemeralPublicKey>(init, "e_r"));
}

TEST(EphemeralKey, BothSidesDeriveTheSessionKeysOfTheVectors) {
    const Vector keys = vectorsOf("x1_keys").at(0);
    const Bytes transcript = transcriptOf(keys);
    for (const EphemeralAgreement& side : {initiators(), responders()}) {
        EXPECT_EQ(toHex(side.derive("vault-udp/x1/i>r", transcript).view()), keys.at("k_i2r"));
        EXPECT_EQ(toHex(side.derive("vault-udp/x1/r>i", transcript).view()), keys.at("k_r2i"));
    }
}

TEST(EphemeralKey, ItsBoxIsTheOneOfCryptoBox) {
    const Vector init = vectorsOf("x1_init").at(0);
    const Bytes plain = hexIn(init, "plain"), record = hexIn(init, "x"), n = hexIn(init, "nonce24");
    BoxNonce nonce{};
    std::copy(n.begin(), n.end(), nonce.begin());
    Bytes box(plain.size() + limits::boxOverhead);
    initiators().seal(nonce, plain, box);
    EXPECT_EQ(toHex(box), toHex(ByteView(record).last(box.size())));

    Bytes opened(plain.size());
    EXPECT_TRUE(responders().open(box, opened));
    EXPECT_EQ(opened, plain);
}

TEST(EphemeralKey, ABoxWithAnyOneBitChangedDoesNotOpen) {
    const EphemeralAgreement mine = initiators(), theirs = responders();
    const Bytes plain(20, 1);
    Bytes box(plain.size() + limits::boxOverhead), opened(plain.size());
    mine.seal(BoxNonce{}, plain, box);
    ASSERT_TRUE(theirs.open(box, opened));
    for (std::size_t bit = 0; bit < box.size() * 8; ++bit) {
        Bytes forged = box;
        forged[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        ASSERT_FALSE(theirs.open(forged, opened)) << bit;
    }
}

TEST(EphemeralKey, AKeyOfLowOrderGivesNoSecret) {
    Random random = randomFrom(1);
    const auto mine = EphemeralKeyPair::generate(random);
    for (const char* point : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                              "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"}) {
        const auto agreed =
            EphemeralAgreement::between(mine.secret, EphemeralPublicKey::from(fromHex(point)));
        ASSERT_FALSE(agreed.has_value()) << point;
        EXPECT_EQ(agreed.error(), DropReason::KeyLowOrder);
    }
}

TEST(EphemeralKey, KeysDependOnLabelAndTranscript) {
    const EphemeralAgreement side = initiators();
    const std::string key = toHex(side.derive("a", view("transcript")).view());
    EXPECT_NE(key, toHex(side.derive("b", view("transcript")).view()));
    EXPECT_NE(key, toHex(side.derive("a", view("transcripu")).view()));
}

}  // namespace
}  // namespace vaultgram
