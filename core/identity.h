// Who we are to x1 peers: a long-term Ed25519 key pair. Contacts pin its public half.
//
// A type of its own: no legacy key converts into it, and no key has two roles. Every
// signature begins with the label of its purpose, so that none can stand for another.
#pragma once

#include "core/bytes.h"
#include "core/keys.h"
#include "core/random.h"
#include "core/secret.h"

#include <cstdint>
#include <span>
#include <string>

namespace vaultgram {

using IdentityId = PublicValue<struct IdentityTag, 32>;  // the public key
using IdentitySignature = PublicValue<struct IdentitySignatureTag, 64>;

enum class SignedAs : std::uint8_t { Initiator, Responder };

class IdentityKeyPair {
public:
    [[nodiscard]] static IdentityKeyPair generate(Random& random);
    [[nodiscard]] static IdentityKeyPair fromSeed(ByteView seed32);  // REQUIRES: 32 bytes

    [[nodiscard]] const IdentityId& id() const { return m_id; }
    // All that has to be stored, encrypted, to be the same again.
    [[nodiscard]] std::span<const std::uint8_t, 32> seed() const;

    // Signs label || text.
    [[nodiscard]] IdentitySignature sign(SignedAs purpose, ByteView text) const;

private:
    IdentityKeyPair() = default;
    Secret<struct IdentitySecretTag, 64> m_secret;  // seed || public key, as libsodium keeps it
    IdentityId m_id;
};

// As fingerprint() of a legacy key: 32 hex digits in fours.
[[nodiscard]] std::string fingerprint(const IdentityId& id);

// Strict as libsodium is: false also for S >= L and for ids of low order.
[[nodiscard]] bool verifies(const IdentitySignature& signature, const IdentityId& id,
                            SignedAs purpose, ByteView text);

}  // namespace vaultgram
