#include "core/identity.h"

#include "tests/support/vectors.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace vaultgram {
namespace {

static_assert(!std::is_convertible_v<SignPublicKey, IdentityId>);
static_assert(!std::is_constructible_v<IdentityId, SignPublicKey>);
static_assert(!std::is_convertible_v<Signature, IdentitySignature>);
static_assert(!std::is_copy_constructible_v<IdentityKeyPair>);

constexpr std::size_t labelSize = 16;

TEST(Identity, SignsThePublishedVectors) {
    for (const auto& [kind, purpose] :
         {std::pair{"x1_init", SignedAs::Initiator}, std::pair{"x1_resp", SignedAs::Responder}})
        for (const Vector& each : vectorsOf(kind)) {
            const IdentityKeyPair identity = IdentityKeyPair::fromSeed(hexIn(each, "id_seed"));
            EXPECT_EQ(identity.id(), keyIn<IdentityId>(each, "id"));
            const Bytes canonical = hexIn(each, "canonical");
            const IdentitySignature signature =
                identity.sign(purpose, ByteView(canonical).subspan(labelSize));
            EXPECT_EQ(signature, keyIn<IdentitySignature>(each, "sig"));
        }
}

TEST(Identity, ASignatureHoldsForItsPurposeItsTextAndItsIdOnly) {
    Random random = randomFrom(1);
    const auto mine = IdentityKeyPair::generate(random);
    const auto other = IdentityKeyPair::generate(random);
    const IdentitySignature signature = mine.sign(SignedAs::Initiator, view("text"));
    EXPECT_TRUE(verifies(signature, mine.id(), SignedAs::Initiator, view("text")));
    EXPECT_FALSE(verifies(signature, mine.id(), SignedAs::Responder, view("text")));
    EXPECT_FALSE(verifies(signature, mine.id(), SignedAs::Initiator, view("texT")));
    EXPECT_FALSE(verifies(signature, other.id(), SignedAs::Initiator, view("text")));
}

TEST(Identity, ItsSignatureIsNoneOfTheLegacyKeyEvenWithTheSameBytes) {
    const Bytes seed(32, 7);
    const auto identity = IdentityKeyPair::fromSeed(seed);
    const SignKeyPair legacy = SignKeyPair::fromSeed(seed);
    const Signature signed_ = legacy.sign(view("text"));
    const auto moved = IdentitySignature::from(signed_.view());
    EXPECT_FALSE(verifies(moved, identity.id(), SignedAs::Initiator, view("text")));
    EXPECT_FALSE(verifies(moved, identity.id(), SignedAs::Responder, view("text")));
}

TEST(Identity, AnyBitOfTheSignatureCounts) {
    const auto identity = IdentityKeyPair::fromSeed(Bytes(32, 7));
    const IdentitySignature good = identity.sign(SignedAs::Responder, view("text"));
    for (std::size_t bit = 0; bit < IdentitySignature::size * 8; ++bit) {
        IdentitySignature forged = good;
        forged.writable()[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        ASSERT_FALSE(verifies(forged, identity.id(), SignedAs::Responder, view("text"))) << bit;
    }
}

TEST(Identity, AnIdOfLowOrderVerifiesNothing) {
    IdentitySignature zero;  // R and S zero verify for the neutral element if nobody looks
    zero.writable()[0] = 1;
    IdentityId neutral;
    neutral.writable()[0] = 1;
    EXPECT_FALSE(verifies(zero, neutral, SignedAs::Initiator, view("anything")));
    EXPECT_FALSE(verifies(zero, IdentityId{}, SignedAs::Initiator, view("anything")));
}

TEST(Identity, ComesBackFromItsSeedAndIsNeverTheSameTwice) {
    Random random = randomFrom(1);
    const auto first = IdentityKeyPair::generate(random);
    const auto second = IdentityKeyPair::generate(random);
    EXPECT_NE(first.id(), second.id());
    EXPECT_EQ(IdentityKeyPair::fromSeed(first.seed()).id(), first.id());
}

}  // namespace
}  // namespace vaultgram
