#include "core/key_ring.h"

#include "core/limits.h"
#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(KeyRing, OneKeyHasOneSessionWhoeverAsks) {
    Random random = randomFrom(1);
    KeyRing ring;
    const EncPublicKey key = Identity(1).key();
    const auto first = ring.sessionFor(key, random);
    EXPECT_EQ(ring.sessionFor(key, random), first);
    EXPECT_NE(ring.sessionFor(Identity(2).key(), random), first);
    EXPECT_EQ(ring.size(), 2U);
}

TEST(KeyRing, ASessionOutlivesItsContact) {
    Random random = randomFrom(1);
    KeyRing ring;
    const EncPublicKey key = Identity(1).key();
    const LegacySession* first = ring.sessionFor(key, random).get();
    ring.prune();
    EXPECT_EQ(ring.sessionFor(key, random).get(), first);
}

// "No memory is needed for that" (section 2.3): not even the session's.
TEST(KeyRing, OurOwnPacketIsRecognisedAlsoByASessionThatWasForgottenAndMadeAnew) {
    Random random = randomFrom(1);
    KeyRing ring;
    const LegacyIdentity mine(random);
    const EncPublicKey key = Identity(1).key();
    Bytes inner, packet, buffer;
    auto first = ring.sessionFor(key, random);
    first->begin(mine.nonces.make(random, key), someTime().wall, inner);
    append(inner, textFrame("x"));
    ASSERT_TRUE(first->seal(mine, random, inner, packet).has_value());
    const std::weak_ptr<LegacySession> watch = first;
    first.reset();
    for (std::uint64_t i = 2; i < 100; ++i) {
        static_cast<void>(ring.sessionFor(Identity(i).key(), random));
        ring.prune();
    }
    ASSERT_TRUE(watch.expired());
    const auto opened = ring.sessionFor(key, random)->open(mine, packet, buffer);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error(), DropReason::Reflected);
}

TEST(KeyRing, KeepsAtMost64ThatNobodyHoldsAndTheYoungestOfThem) {
    Random random = randomFrom(1);
    KeyRing ring;
    const auto held = ring.sessionFor(Identity(1'000).key(), random);
    for (std::uint64_t i = 0; i < 500; ++i) {
        static_cast<void>(ring.sessionFor(Identity(i).key(), random));
        ring.prune();
        ASSERT_LE(ring.size(), limits::forgottenKeys + 1);
    }
    EXPECT_EQ(ring.sessionFor(Identity(1'000).key(), random), held);
    const LegacySession* youngest = ring.sessionFor(Identity(499).key(), random).get();
    ring.prune();
    EXPECT_EQ(ring.sessionFor(Identity(499).key(), random).get(), youngest);
}

}  // namespace
}  // namespace vaultgram
