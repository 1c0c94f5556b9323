// The inner nonce of our packets: one that we recognise when it is sent back.
//
//   nonce16 = r8 || BLAKE2b-64(r8 || peer key, key = secret)       PROTOCOL.md, 2.3
//
// A Box opens in both directions, so our own packet, reflected, is authentic. No
// memory is needed to refuse it.
#pragma once

#include "core/bytes.h"
#include "core/keys.h"
#include "core/random.h"

#include <array>
#include <cstdint>

namespace vaultgram {

using Nonce16 = std::array<std::uint8_t, 16>;

class OwnNonces {
public:
    explicit OwnNonces(Random& random);
    explicit OwnNonces(ByteView secret32);

    [[nodiscard]] Nonce16 make(Random& random, const EncPublicKey& peer) const;
    [[nodiscard]] bool isOurs(ByteView nonce16, const EncPublicKey& peer) const;

private:
    [[nodiscard]] Nonce16 complete(ByteView r8, const EncPublicKey& peer) const;
    Secret<struct OwnNonceTag, 32> m_secret;
};

}  // namespace vaultgram
