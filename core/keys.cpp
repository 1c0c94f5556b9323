#include "core/keys.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace vaultgram {

static_assert(EncPublicKey::size == crypto_box_PUBLICKEYBYTES);
static_assert(EncSecretKey::size == crypto_box_SECRETKEYBYTES);
static_assert(SharedKey::size == crypto_box_BEFORENMBYTES);
static_assert(SignPublicKey::size == crypto_sign_PUBLICKEYBYTES);
static_assert(SignSecretKey::size == crypto_sign_SECRETKEYBYTES);
static_assert(Signature::size == crypto_sign_BYTES);

EncKeyPair EncKeyPair::fromSecret(ByteView secret32) {
    assert(secret32.size() == EncSecretKey::size);
    EncKeyPair pair;
    std::copy(secret32.begin(), secret32.end(), pair.secret.writable().begin());
    crypto_scalarmult_base(pair.publicKey.writable(), pair.secret.view().data());
    return pair;
}

EncKeyPair EncKeyPair::generate(Random& random) {
    EncKeyPair pair;
    random.fill(pair.secret.writable());
    crypto_scalarmult_base(pair.publicKey.writable(), pair.secret.view().data());
    return pair;
}

SignKeyPair SignKeyPair::fromSeed(ByteView seed32) {
    assert(seed32.size() == crypto_sign_SEEDBYTES);
    SignKeyPair pair;
    crypto_sign_seed_keypair(pair.publicKey.writable(), pair.secret.writable().data(),
                             seed32.data());
    return pair;
}

SignKeyPair SignKeyPair::generate(Random& random) {
    Secret<struct SeedTag, crypto_sign_SEEDBYTES> seed;
    random.fill(seed.writable());
    return fromSeed(seed.view());
}

Signature SignKeyPair::sign(ByteView text) const {
    Signature signature;
    crypto_sign_detached(signature.writable(), nullptr, text.data(), text.size(),
                         secret.view().data());
    return signature;
}

bool verifies(const Signature& signature, const SignPublicKey& key, ByteView text) {
    return crypto_sign_verify_detached(signature.data(), text.data(), text.size(), key.data()) == 0;
}

Result<SharedKey> agree(const EncSecretKey& mine, const EncPublicKey& theirs) {
    SharedKey shared;
    if (crypto_box_beforenm(shared.writable().data(), theirs.data(), mine.view().data()) != 0)
        return fail(DropReason::KeyLowOrder);
    return shared;
}

bool isLowOrder(const EncPublicKey& key) {
    // Any scalar will do: X25519 clears the cofactor, so a point of low order
    // gives zero with every scalar, and libsodium refuses a zero result.
    static constexpr std::array<std::uint8_t, 32> scalar{0x42};
    std::array<std::uint8_t, 32> ignored;
    return crypto_scalarmult(ignored.data(), scalar.data(), key.data()) != 0;
}

std::string toBase64(ByteView bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // the terminating zero
    return text;
}

Bytes fromBase64(std::string_view text, std::size_t size) {
    if (size == 0) return {};
    Bytes bytes(size);
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(),
                                         nullptr, &length, &end, sodium_base64_VARIANT_ORIGINAL);
    const bool whole = failed == 0 && length == size && end == text.data() + text.size();
    if (!whole || toBase64(bytes) != text) return {};
    return bytes;
}

std::string fingerprint(const EncPublicKey& key) {
    return fingerprintOf(key.view());
}

std::string fingerprintOf(ByteView key) {
    std::array<std::uint8_t, 32> digest;
    crypto_generichash(digest.data(), digest.size(), key.data(), key.size(), nullptr, 0);
    const std::string hex = toHex(ByteView(digest).first(16));
    std::string grouped;
    for (std::size_t i = 0; i < hex.size(); i += 4) {
        if (i != 0) grouped += ' ';
        grouped.append(hex, i, 4);
    }
    return grouped;
}

}  // namespace vaultgram
