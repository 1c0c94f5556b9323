// What an INIT must show: that its sender receives at the address that it sends from.
//
//   tok = H(ip16 || port, 16, secret of the period)             PROTOCOL.md, section 4.1
//
// The responder keeps nothing for it and checks it before any public-key operation.
#pragma once

#include "core/endpoint.h"
#include "core/keys.h"
#include "core/secret.h"

namespace vaultgram {

using Token = PublicValue<struct TokenTag, 16>;
using TokenSecret = Secret<struct TokenSecretTag, 32>;

[[nodiscard]] Token makeToken(const TokenSecret& secret, const Endpoint& of);
// In constant time.
[[nodiscard]] bool isToken(const Token& token, const TokenSecret& secret, const Endpoint& of);

}  // namespace vaultgram
