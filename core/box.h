// NaCl Box between one pair of keys, with the shared key kept: X25519 once a
// pair, never once a packet (31 us against 1.6 us).
//
//   wire = nonce(24) || crypto_box_easy_afternm(plain)          + 40 bytes
//
// The key of a pair is the same in both directions (PROTOCOL.md, section 12).
#pragma once

#include "core/bytes.h"
#include "core/keys.h"
#include "core/random.h"
#include "core/result.h"

namespace vaultgram {

// Bytes that were authentic: only Box::open and openSealed make one. It views the
// buffer that it was opened into and is valid as long as that.
class Opened {
public:
    [[nodiscard]] ByteView bytes() const { return m_bytes; }

private:
    explicit Opened(ByteView bytes) : m_bytes(bytes) {}
    friend class Box;
    friend Result<Opened> openSealed(const EncKeyPair& mine, ByteView packet, Bytes& into);
    ByteView m_bytes;
};

class Box {
public:
    // A peer chooses `theirs`, so a bad key is an answer, not an assert: KeyLowOrder.
    [[nodiscard]] static Result<Box> between(const EncSecretKey& mine, const EncPublicKey& theirs);

    // Appends the packet to `into`.
    void seal(Random& random, ByteView plain, Bytes& into) const;
    // Overwrites `into`. Errors: Undecodable.
    [[nodiscard]] Result<Opened> open(ByteView packet, Bytes& into) const;

private:
    explicit Box(SharedKey key) : m_key(std::move(key)) {}
    SharedKey m_key;
};

// SealedBox of generation C: anonymous, to a public key.
//   wire = ephemeral key(32) || box                              + 48 bytes
void sealTo(const EncPublicKey& theirs, ByteView plain, Bytes& into);
// Errors: Undecodable.
[[nodiscard]] Result<Opened> openSealed(const EncKeyPair& mine, ByteView packet, Bytes& into);

}  // namespace vaultgram
