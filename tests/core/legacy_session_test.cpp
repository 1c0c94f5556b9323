#include "core/legacy_session.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vaultgram {
namespace {

class LegacySessionTest : public ::testing::Test {
protected:
    Random random = randomFrom(1);
    LegacyIdentity mine{random};
    Identity peer{2};
    LegacySession session{peer.key(), random};
    Bytes buffer;

    std::string verdictOn(const Bytes& packet) {
        const auto inner = session.open(mine, packet, buffer);
        if (!inner) return std::string(name(inner.error()));
        if (const Status fresh = session.check(*inner); !fresh)
            return std::string(name(fresh.error()));
        session.remember(*inner);
        return "accepted";
    }
    Bytes ours(const Nonce16& nonce, WallTime stamp, ByteView frame) {
        Bytes inner, packet;
        session.begin(nonce, stamp, inner);
        append(inner, frame);
        EXPECT_TRUE(session.seal(mine, random, inner, packet).has_value());
        return packet;
    }
    Bytes from(const Identity& sender, double timestamp = 1) {
        return sender.box(mine.enc.publicKey, sender.random.bytes<16>(), timestamp, textFrame("x"));
    }
};

TEST_F(LegacySessionTest, OpensWhatThePeerSealed) {
    const Nonce16 nonce{1, 2, 3};
    const Bytes packet = peer.box(mine.enc.publicKey, nonce, 12.5, bytesOf("frame"));
    const auto inner = session.open(mine, packet, buffer);
    ASSERT_TRUE(inner.has_value());
    EXPECT_EQ(inner->timestamp, 12.5);
    EXPECT_EQ(textOf(inner->frame), "frame");
}

TEST_F(LegacySessionTest, SealsWhatThePeerOpens) {
    const Nonce16 nonce = mine.nonces.make(random, peer.key());
    const Bytes packet = ours(nonce, someTime().wall, bytesOf("frame"));
    EXPECT_EQ(packet.size(), 5U + 24 + 40);
    const auto opened = openBox(peer, mine.enc.publicKey, packet);
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->nonce, nonce);
    EXPECT_EQ(opened->timestamp, unixSeconds(someTime().wall));
    EXPECT_EQ(textOf(opened->frame), "frame");
}

TEST_F(LegacySessionTest, AcceptsAPacketOnce) {
    const Bytes packet = from(peer);
    EXPECT_EQ(verdictOn(packet), "accepted");
    EXPECT_EQ(verdictOn(packet), "replay");
    EXPECT_EQ(verdictOn(from(peer)), "accepted");
    EXPECT_EQ(session.remembered(), 2U);
}

TEST_F(LegacySessionTest, AnotherNonceOnTheOutsideIsTheSamePacket) {
    const Nonce16 nonce{7};
    EXPECT_EQ(verdictOn(peer.box(mine.enc.publicKey, nonce, 1, textFrame("x"))), "accepted");
    EXPECT_EQ(verdictOn(peer.box(mine.enc.publicKey, nonce, 2, textFrame("y"))), "replay");
}

TEST_F(LegacySessionTest, OurOwnPacketComesBackAsReflected) {
    const Nonce16 nonce = mine.nonces.make(random, peer.key());
    EXPECT_EQ(verdictOn(ours(nonce, someTime().wall, textFrame("x"))), "reflected");
}

TEST_F(LegacySessionTest, LessThan24BytesInsideAreTooShort) {
    for (std::size_t size = 0; size < 24; ++size)
        EXPECT_EQ(verdictOn(peer.box(mine.enc.publicKey, Bytes(size))), "inner-short");
    EXPECT_EQ(verdictOn(peer.box(mine.enc.publicKey, Bytes(24))), "accepted");  // an empty frame
}

TEST_F(LegacySessionTest, NobodyElseCanSealForThePeer) {
    EXPECT_EQ(verdictOn(from(Identity(3))), "undecodable");
    EXPECT_EQ(verdictOn(peer.box(Identity(4).key(), Bytes(64))), "undecodable");
}

TEST_F(LegacySessionTest, ATimestampThatIsNoNumberIsRefused) {
    for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL})
        EXPECT_EQ(verdictOn(from(peer, bad)), "timestamp-invalid");
    EXPECT_EQ(verdictOn(from(peer, 1e308)), "accepted");
    EXPECT_EQ(verdictOn(from(peer, -1e308)), "accepted");
}

TEST_F(LegacySessionTest, GenerationCIsDedupedByThePacketItself) {
    const Bytes packet = Identity::anonymous(mine.enc.publicKey, "x");
    EXPECT_TRUE(session.checkSealed(packet));
    session.rememberSealed(packet);
    ASSERT_FALSE(session.checkSealed(packet));
    EXPECT_EQ(session.checkSealed(packet).error(), DropReason::Replay);
    EXPECT_TRUE(session.checkSealed(Identity::anonymous(mine.enc.publicKey, "x")));
}

}  // namespace
}  // namespace vaultgram
