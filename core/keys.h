// Keys as types that do not convert into each other.
//
// Sizes in bytes. X25519: RFC 7748. Ed25519: RFC 8032.
#pragma once

#include "core/bytes.h"
#include "core/random.h"
#include "core/result.h"
#include "core/secret.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace vaultgram {

template <class Tag, std::size_t bytes>
class PublicValue {
public:
    static constexpr std::size_t size = bytes;
    using Array = std::array<std::uint8_t, size>;

    PublicValue() = default;
    explicit PublicValue(const Array& raw) : m_raw(raw) {}
    // REQUIRES: `raw` has `size` bytes.
    [[nodiscard]] static PublicValue from(ByteView raw) {
        assert(raw.size() == size);
        PublicValue value;
        std::copy_n(raw.begin(), size, value.m_raw.begin());
        return value;
    }
    [[nodiscard]] ByteView view() const { return m_raw; }
    [[nodiscard]] const std::uint8_t* data() const { return m_raw.data(); }
    [[nodiscard]] std::uint8_t* writable() { return m_raw.data(); }
    auto operator<=>(const PublicValue&) const = default;

private:
    Array m_raw{};
};

using EncPublicKey = PublicValue<struct EncPublicTag, 32>;    // X25519
using SignPublicKey = PublicValue<struct SignPublicTag, 32>;  // Ed25519
using Signature = PublicValue<struct SignatureTag, 64>;       // Ed25519, detached
using EncSecretKey = Secret<struct EncSecretTag, 32>;
using SignSecretKey =
    Secret<struct SignSecretTag, 64>;            // seed and public key, as libsodium keeps it
using SharedKey = Secret<struct SharedTag, 32>;  // of one pair of X25519 keys

struct EncKeyPair {
    EncSecretKey secret;
    EncPublicKey publicKey;

    [[nodiscard]] static EncKeyPair fromSecret(ByteView secret32);  // REQUIRES: 32 bytes
    [[nodiscard]] static EncKeyPair generate(Random& random);
};

struct SignKeyPair {
    SignSecretKey secret;
    SignPublicKey publicKey;

    [[nodiscard]] static SignKeyPair fromSeed(ByteView seed32);  // REQUIRES: 32 bytes
    [[nodiscard]] static SignKeyPair generate(Random& random);
    [[nodiscard]] Signature sign(ByteView text) const;
};

// False also for S >= L and for keys of low order (libsodium's strict rules).
[[nodiscard]] bool verifies(const Signature& signature, const SignPublicKey& key, ByteView text);

// X25519, then HSalsa20: what Box uses. A key of low order gives KeyLowOrder.
[[nodiscard]] Result<SharedKey> agree(const EncSecretKey& mine, const EncPublicKey& theirs);
// True if no Diffie-Hellman with this key can give a secret.
[[nodiscard]] bool isLowOrder(const EncPublicKey& key);

// RFC 4648 section 4, padded.
[[nodiscard]] std::string toBase64(ByteView bytes);
// Canonical base64 of exactly `size` bytes, else an empty result. Strict: no
// white space, no missing padding, no bits left over.
[[nodiscard]] Bytes fromBase64(std::string_view text, std::size_t size);

// What people compare: the first 32 hex digits of BLAKE2b-256 of a key, in fours.
[[nodiscard]] std::string fingerprint(const EncPublicKey& key);
[[nodiscard]] std::string fingerprintOf(ByteView key);

}  // namespace vaultgram

template <class Tag, std::size_t bytes>
struct std::hash<vaultgram::PublicValue<Tag, bytes>> {
    // Keys are uniform and, for a table, chosen by peers that proved nothing:
    // only use it for keys that were adopted.
    std::size_t operator()(const vaultgram::PublicValue<Tag, bytes>& value) const noexcept {
        constexpr std::size_t begin = bytes >= 16 ? 8 : 0;
        static_assert(begin + sizeof(std::size_t) <= bytes);
        std::size_t word = 0;
        for (std::size_t i = 0; i < sizeof word; ++i) word = word << 8U | value.data()[begin + i];
        return word;
    }
};
