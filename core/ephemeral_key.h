// The X25519 keys of one handshake, e_I and e_R, and the secret that two of them agree on.
//
//   ss = X25519(e_I, e_R)
//    |-- HSalsa20 --> the key of the Boxes in INIT and RESP, as crypto_box makes it
//    '-- BLAKE2b  --> the two session keys
//
// One multiplication serves both. PROTOCOL.md, section 4.1.
#pragma once

#include "core/bytes.h"
#include "core/keys.h"
#include "core/random.h"
#include "core/result.h"
#include "core/secret.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace vaultgram {

using EphemeralPublicKey = PublicValue<struct EphemeralPublicTag, 32>;
using EphemeralSecretKey = Secret<struct EphemeralSecretTag, 32>;
using SessionKey = Secret<struct SessionKeyTag, 32>;  // of one direction of one session
using BoxNonce = std::array<std::uint8_t, 24>;

struct EphemeralKeyPair {
    EphemeralSecretKey secret;
    EphemeralPublicKey publicKey;

    [[nodiscard]] static EphemeralKeyPair fromSecret(ByteView secret32);  // REQUIRES: 32 bytes
    [[nodiscard]] static EphemeralKeyPair generate(Random& random);
};

class EphemeralAgreement {
public:
    // A stranger chooses `theirs`: KeyLowOrder.
    [[nodiscard]] static Result<EphemeralAgreement> between(const EphemeralSecretKey& mine,
                                                            const EphemeralPublicKey& theirs);

    // REQUIRES: into.size() == plain.size() + limits::boxOverhead.
    void seal(const BoxNonce& nonce, ByteView plain, std::span<std::uint8_t> into) const;
    // False if it is not authentic. REQUIRES: box.size() == into.size() + limits::boxOverhead.
    [[nodiscard]] bool open(ByteView box, std::span<std::uint8_t> into) const;
    // H(label || transcript, 32, ss).
    [[nodiscard]] SessionKey derive(std::string_view label, ByteView transcript) const;

private:
    EphemeralAgreement() = default;
    Secret<struct EphemeralSharedTag, 32> m_shared;  // ss
    Secret<struct EphemeralBoxTag, 32> m_boxKey;
};

}  // namespace vaultgram
