#include "core/handshake_token.h"

#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TokenSecret secretOf(ByteView raw) {
    TokenSecret secret;
    std::copy(raw.begin(), raw.end(), secret.writable().begin());
    return secret;
}

TEST(HandshakeToken, IsThatOfTheVectorsForBothFamilies) {
    for (const Vector& each : vectorsOf("x1_token")) {
        const TokenSecret secret = secretOf(hexIn(each, "secret"));
        const Endpoint endpoint{*IpAddress::parse(each.at("ip").get<std::string>()),
                                each.at("port").get<std::uint16_t>()};
        EXPECT_EQ(makeToken(secret, endpoint), keyIn<Token>(each, "token")) << nameOf(each);
        EXPECT_TRUE(isToken(keyIn<Token>(each, "token"), secret, endpoint));
    }
}

TEST(HandshakeToken, HoldsForOneAddressOnePortAndOneSecret) {
    const TokenSecret secret = secretOf(Bytes(32, 1)), other = secretOf(Bytes(32, 2));
    const Token token = makeToken(secret, at("10.0.0.1:11000"));
    EXPECT_TRUE(isToken(token, secret, at("10.0.0.1:11000")));
    EXPECT_FALSE(isToken(token, secret, at("10.0.0.2:11000")));
    EXPECT_FALSE(isToken(token, secret, at("10.0.0.1:11001")));
    EXPECT_FALSE(isToken(token, secret, at("10.0.0.1:63530")));  // the port's bytes swapped
    EXPECT_FALSE(isToken(token, other, at("10.0.0.1:11000")));
    EXPECT_FALSE(isToken(Token{}, secret, at("10.0.0.1:11000")));
}

TEST(HandshakeToken, AnyOneBitOfItCounts) {
    const TokenSecret secret = secretOf(Bytes(32, 1));
    const Endpoint endpoint = at("[2001:db8::1]:11000");
    const Token good = makeToken(secret, endpoint);
    for (std::size_t bit = 0; bit < Token::size * 8; ++bit) {
        Token forged = good;
        forged.writable()[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        ASSERT_FALSE(isToken(forged, secret, endpoint)) << bit;
    }
}

}  // namespace
}  // namespace vaultgram
