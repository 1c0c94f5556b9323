#include "core/session_packet.h"

#include "core/limits.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>
#include <sodium.h>

namespace vaultgram {
namespace {

SessionKey keyOf(ByteView raw) {
    SessionKey key;
    std::copy(raw.begin(), raw.end(), key.writable().begin());
    return key;
}

std::string verdict(const Result<OpenedPacket>& opened) {
    return opened ? "accepted" : std::string(name(opened.error()));
}

class Packets : public testing::Test {
protected:
    Bytes sealed(ByteView frames, PacketSize size, std::uint64_t seq = 1) {
        Bytes packet;
        sealPacket(key, {to, seq, size}, frames, random, packet);
        return packet;
    }

    Random random = randomFrom(1);
    SessionKey key = keyOf(Bytes(32, 9));
    ConnectionId to = ConnectionId::from(Bytes(8, 0xcc));
    Bytes into;
};

TEST_F(Packets, OpensThePublishedVectors) {
    for (const Vector& each : vectorsOf("x1_data")) {
        const Bytes packet = hexIn(each, "packet");
        EXPECT_EQ(connectionOf(packet), keyIn<ConnectionId>(each, "cid"));
        const auto opened = openPacket(keyOf(hexIn(each, "key")), packet, into);
        ASSERT_TRUE(opened.has_value()) << nameOf(each);
        EXPECT_EQ(toHex(opened->plain()), each.at("plain"));
        EXPECT_EQ(opened->seq(), each.at("seq").get<std::uint64_t>());
    }
}

TEST_F(Packets, SealsThePublishedVectorsButForTheRandomPartOfTheNonce) {
    for (const Vector& each : vectorsOf("x1_data")) {
        const Bytes plain = hexIn(each, "plain"), expected = hexIn(each, "packet");
        key = keyOf(hexIn(each, "key"));
        to = keyIn<ConnectionId>(each, "cid");
        const auto seq = each.at("seq").get<std::uint64_t>();
        const Bytes packet = sealed(plain, PacketSize::Bare, seq);
        ASSERT_EQ(packet.size(), expected.size());
        EXPECT_EQ(toHex(ByteView(packet).first(16)), toHex(ByteView(expected).first(16)));
        EXPECT_NE(toHex(ByteView(packet).subspan(16, 8)), each.at("rnd"));
        // With that nonce it is a SecretBox, as libsodium makes it.
        Bytes box(plain.size() + crypto_secretbox_MACBYTES);
        crypto_secretbox_easy(box.data(), plain.data(), plain.size(), packet.data(),
                              key.view().data());
        EXPECT_EQ(toHex(ByteView(packet).subspan(24)), toHex(box));
    }
}

TEST_F(Packets, AWholePacketHas1200BytesAndIsFilledWithZeros) {
    for (const std::size_t size : {0, 1, 500, 1159, 1160}) {
        const Bytes frames(size, 0x5a);
        const Bytes packet = sealed(frames, PacketSize::Whole);
        ASSERT_EQ(packet.size(), 1200U);
        const auto opened = openPacket(key, packet, into);
        ASSERT_TRUE(opened.has_value());
        Bytes padded = frames;
        padded.resize(limits::sessionPlain);
        EXPECT_EQ(toHex(opened->plain()), toHex(padded));
    }
    EXPECT_EQ(sealed(Bytes(16, 1), PacketSize::Bare).size(), 56U);
}

TEST_F(Packets, AnyOneBitChangedIsNotAuthentic) {
    const Bytes packet = sealed(Bytes(20, 1), PacketSize::Bare);
    for (std::size_t bit = 0; bit < packet.size() * 8; ++bit) {
        Bytes forged = packet;
        forged[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        ASSERT_EQ(verdict(openPacket(key, forged, into)), "auth-failed") << bit;
    }
    EXPECT_EQ(verdict(openPacket(keyOf(Bytes(32, 8)), packet, into)), "auth-failed");
}

TEST_F(Packets, HaveAtLeast40AndAtMost1200Bytes) {
    const Bytes packet = sealed({}, PacketSize::Whole);
    for (std::size_t size = 0; size < packet.size(); ++size) {
        const auto opened = openPacket(key, ByteView(packet).first(size), into);
        ASSERT_EQ(verdict(opened), size < 40 ? "x1-malformed" : "auth-failed") << size;
    }
    Bytes longer = packet;
    longer.push_back(0);
    EXPECT_EQ(verdict(openPacket(key, longer, into)), "x1-malformed");
    EXPECT_EQ(verdict(openPacket(key, sealed({}, PacketSize::Bare), into)), "accepted");
}

TEST_F(Packets, TheSameFramesNeverLookTheSameEvenUnderTheSameNumber) {
    const Bytes frames(20, 1);
    EXPECT_NE(sealed(frames, PacketSize::Whole), sealed(frames, PacketSize::Whole));
}

TEST_F(Packets, AppendsAndNeedsNoNewMemoryOnceThereIsSome) {
    Bytes out(5, 0xee), plain;
    out.reserve(4096);
    plain.reserve(4096);
    const auto *outMemory = out.data(), *plainMemory = plain.data();
    sealPacket(key, {to, 1, PacketSize::Whole}, Bytes(9, 1), random, out);
    EXPECT_EQ(out.size(), 1205U);
    EXPECT_EQ(out[4], 0xee);
    ASSERT_EQ(verdict(openPacket(key, ByteView(out).subspan(5), plain)), "accepted");
    EXPECT_EQ(out.data(), outMemory);
    EXPECT_EQ(plain.data(), plainMemory);
}

TEST(Packet, ADatagramOfLessThan8BytesIsForNoSession) {
    const Bytes datagram(8, 1);
    for (std::size_t size = 0; size < 8; ++size)
        EXPECT_FALSE(connectionOf(ByteView(datagram).first(size)).has_value());
    EXPECT_EQ(connectionOf(datagram), ConnectionId::from(datagram));
}

}  // namespace
}  // namespace vaultgram
