#include "core/identity.h"

#include <sodium.h>

#include <cassert>
#include <string_view>

namespace vaultgram {
namespace {

using namespace std::string_view_literals;

static_assert(IdentityId::size == crypto_sign_PUBLICKEYBYTES);
static_assert(IdentitySignature::size == crypto_sign_BYTES);

constexpr std::size_t seedSize = crypto_sign_SEEDBYTES;

constexpr std::string_view labelOf(SignedAs purpose) {
    return purpose == SignedAs::Initiator ? "vault-udp/x1/I\0\0"sv : "vault-udp/x1/R\0\0"sv;
}
static_assert(labelOf(SignedAs::Initiator).size() == 16);
static_assert(labelOf(SignedAs::Responder).size() == 16);

Bytes labelled(SignedAs purpose, ByteView text) {
    Bytes whole;
    whole.reserve(labelOf(purpose).size() + text.size());
    append(whole, view(labelOf(purpose)));
    append(whole, text);
    return whole;
}

}  // namespace

IdentityKeyPair IdentityKeyPair::fromSeed(ByteView seed32) {
    assert(seed32.size() == seedSize);
    IdentityKeyPair identity;
    static_assert(decltype(identity.m_secret)::size == crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(identity.m_id.writable(), identity.m_secret.writable().data(),
                             seed32.data());
    return identity;
}

IdentityKeyPair IdentityKeyPair::generate(Random& random) {
    Secret<struct IdentitySeedTag, seedSize> seed;
    random.fill(seed.writable());
    return fromSeed(seed.view());
}

std::span<const std::uint8_t, 32> IdentityKeyPair::seed() const {
    return m_secret.view().first<seedSize>();
}

IdentitySignature IdentityKeyPair::sign(SignedAs purpose, ByteView text) const {
    const Bytes whole = labelled(purpose, text);
    IdentitySignature signature;
    crypto_sign_detached(signature.writable(), nullptr, whole.data(), whole.size(),
                         m_secret.view().data());
    return signature;
}

bool verifies(const IdentitySignature& signature, const IdentityId& id, SignedAs purpose,
              ByteView text) {
    const Bytes whole = labelled(purpose, text);
    return crypto_sign_verify_detached(signature.data(), whole.data(), whole.size(), id.data()) ==
           0;
}

std::string fingerprint(const IdentityId& id) {
    return fingerprintOf(id.view());
}

}  // namespace vaultgram
