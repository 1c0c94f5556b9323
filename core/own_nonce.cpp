#include "core/own_nonce.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace vaultgram {

OwnNonces::OwnNonces(Random& random) {
    random.fill(m_secret.writable());
}

OwnNonces::OwnNonces(ByteView secret32) {
    assert(secret32.size() == decltype(m_secret)::size);
    std::copy(secret32.begin(), secret32.end(), m_secret.writable().begin());
}

Nonce16 OwnNonces::make(Random& random, const EncPublicKey& peer) const {
    const auto r8 = random.bytes<8>();
    return complete(r8, peer);
}

bool OwnNonces::isOurs(ByteView nonce16, const EncPublicKey& peer) const {
    assert(nonce16.size() == std::tuple_size_v<Nonce16>);
    const Nonce16 expected = complete(nonce16.first(8), peer);
    return sodium_memcmp(expected.data(), nonce16.data(), expected.size()) == 0;
}

Nonce16 OwnNonces::complete(ByteView r8, const EncPublicKey& peer) const {
    std::array<std::uint8_t, 8 + EncPublicKey::size> text;
    std::copy(r8.begin(), r8.end(), text.begin());
    std::copy(peer.view().begin(), peer.view().end(), text.begin() + 8);

    Nonce16 nonce;
    std::copy(r8.begin(), r8.end(), nonce.begin());
    const int failed = crypto_generichash(nonce.data() + 8, 8, text.data(), text.size(),
                                          m_secret.view().data(), decltype(m_secret)::size);
    assert(failed == 0);
    static_cast<void>(failed);
    return nonce;
}

}  // namespace vaultgram
