#include "core/box.h"

#include "core/frame.h"
#include "core/limits.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>
#include <sodium.h>

namespace vaultgram {
namespace {

TEST(Box, OpensThePublishedPacketFromBothSides) {
    for (const Vector& each : vectorsOf("v2_box")) {
        const Bytes packet = hexIn(each, "packet");
        EXPECT_EQ(packet.size(), 1358U);
        for (const auto& [mine, myPublic, theirs] :
             {std::tuple{"priv_a", "pub_a", "pub_b"}, std::tuple{"priv_b", "pub_b", "pub_a"}}) {
            const EncKeyPair pair = EncKeyPair::fromSecret(hexIn(each, mine));
            EXPECT_EQ(toHex(pair.publicKey.view()), each.at(myPublic));
            const auto box = Box::between(pair.secret, keyIn<EncPublicKey>(each, theirs));
            ASSERT_TRUE(box.has_value());
            Bytes buffer;
            const auto opened = box->open(packet, buffer);
            ASSERT_TRUE(opened.has_value());
            const ByteView inner = opened->bytes();
            EXPECT_EQ(toHex(inner), each.at("inner"));
            EXPECT_EQ(toHex(inner.first(16)), each.at("nonce16"));
            EXPECT_EQ(doubleAt(inner.subspan(16, 8)), each.at("timestamp").get<double>());
            EXPECT_TRUE(decodeFrame(inner.subspan(limits::innerOverhead)).has_value());
        }
    }
}

TEST(Box, SharedKeyAndNonceGiveThePublishedPacket) {
    for (const Vector& each : vectorsOf("v2_box")) {
        const EncKeyPair a = EncKeyPair::fromSecret(hexIn(each, "priv_a"));
        const auto shared = agree(a.secret, keyIn<EncPublicKey>(each, "pub_b"));
        ASSERT_TRUE(shared.has_value());
        const Bytes inner = hexIn(each, "inner");
        Bytes packet = hexIn(each, "nonce24");
        packet.resize(packet.size() + inner.size() + crypto_box_MACBYTES);
        crypto_box_easy_afternm(packet.data() + 24, inner.data(), inner.size(), packet.data(),
                                shared->view().data());
        EXPECT_EQ(toHex(packet), each.at("packet"));
    }
}

TEST(Box, WhatItSealsIsNonceAndCiphertextFortyBytesLonger) {
    const Identity a(1), b(2);
    const auto box = Box::between(a.enc.secret, b.key());
    Random random = randomFrom(9);
    Bytes first, second;
    box->seal(random, bytesOf("text"), first);
    box->seal(random, bytesOf("text"), second);
    EXPECT_EQ(first.size(), 4 + limits::boxOverhead);
    EXPECT_NE(first, second);  // a fresh nonce each time
    Bytes buffer;
    EXPECT_EQ(textOf(Box::between(b.enc.secret, a.key())->open(first, buffer)->bytes()), "text");
}

TEST(Box, AppendsToWhatIsThere) {
    const Identity a(1), b(2);
    Random random = randomFrom(9);
    Bytes into = bytesOf("before");
    Box::between(a.enc.secret, b.key())->seal(random, bytesOf("x"), into);
    EXPECT_EQ(into.size(), 6 + 1 + limits::boxOverhead);
    EXPECT_EQ(textOf(ByteView(into).first(6)), "before");
}

TEST(Box, DropsAPacketWithAnyOneBitChanged) {
    const Identity a(1), b(2);
    const Bytes packet = a.box(b.key(), bytesOf("a secret of some length"));
    const auto box = Box::between(b.enc.secret, a.key());
    Bytes buffer;
    ASSERT_TRUE(box->open(packet, buffer).has_value());
    for (std::size_t bit = 0; bit < packet.size() * 8; ++bit) {
        Bytes forged = packet;
        forged[bit / 8] = static_cast<std::uint8_t>(forged[bit / 8] ^ (1U << (bit % 8)));
        const auto opened = box->open(forged, buffer);
        ASSERT_FALSE(opened.has_value()) << "bit " << bit;
        ASSERT_EQ(opened.error(), DropReason::Undecodable);
    }
}

TEST(Box, EveryPrefixIsRefused) {
    const Identity a(1), b(2);
    const Bytes packet = a.box(b.key(), bytesOf("text"));
    const auto box = Box::between(b.enc.secret, a.key());
    Bytes buffer;
    for (std::size_t length = 0; length < packet.size(); ++length)
        ASSERT_FALSE(box->open(ByteView(packet).first(length), buffer).has_value()) << length;
}

TEST(Box, AKeyOfLowOrderGivesNoBox) {
    const Identity a(1);
    const auto box = Box::between(a.enc.secret, EncPublicKey());
    ASSERT_FALSE(box.has_value());
    EXPECT_EQ(box.error(), DropReason::KeyLowOrder);
}

TEST(SealedBox, OpensThePublishedPacketOfGenerationC) {
    for (const Vector& each : vectorsOf("c_sealed")) {
        const EncKeyPair pair = EncKeyPair::fromSecret(hexIn(each, "priv"));
        EXPECT_EQ(toHex(pair.publicKey.view()), each.at("pub"));
        Bytes buffer;
        const auto opened = openSealed(pair, hexIn(each, "packet"), buffer);
        ASSERT_TRUE(opened.has_value());
        EXPECT_EQ(toHex(opened->bytes()), each.at("frame"));
        EXPECT_EQ(hexIn(each, "packet").size(),
                  hexIn(each, "frame").size() + limits::sealedBoxOverhead);
        EXPECT_TRUE(decodeFrame(opened->bytes()).has_value());
    }
}

TEST(SealedBox, OnlyTheReceiverOpensIt) {
    const Identity a(1), b(2);
    const Bytes packet = Identity::anonymous(a.key(), "psst");
    Bytes buffer;
    EXPECT_TRUE(openSealed(a.enc, packet, buffer).has_value());
    EXPECT_FALSE(openSealed(b.enc, packet, buffer).has_value());
    for (std::size_t byte = 0; byte < packet.size(); ++byte) {
        Bytes forged = packet;
        forged[byte] ^= 0x10;
        ASSERT_FALSE(openSealed(a.enc, forged, buffer).has_value()) << byte;
    }
    for (const std::size_t length : {0, 1, 31, 32, 47, 48, 100})
        EXPECT_FALSE(openSealed(a.enc, ByteView(packet).first(length), buffer).has_value());
}

}  // namespace
}  // namespace vaultgram
