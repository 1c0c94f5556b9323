#include "core/handshake_token.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace vaultgram {

Token makeToken(const TokenSecret& secret, const Endpoint& of) {
    std::array<std::uint8_t, 18> text{};
    std::copy(of.ip.bytes.begin(), of.ip.bytes.end(), text.begin());
    putInteger(std::span(text).last(2), of.port);

    Token token;
    const int failed = crypto_generichash(token.writable(), Token::size, text.data(), text.size(),
                                          secret.view().data(), TokenSecret::size);
    assert(failed == 0);
    static_cast<void>(failed);
    return token;
}

bool isToken(const Token& token, const TokenSecret& secret, const Endpoint& of) {
    const Token expected = makeToken(secret, of);
    return sodium_memcmp(expected.data(), token.data(), Token::size) == 0;
}

}  // namespace vaultgram
