#include "core/ephemeral_key.h"

#include "core/limits.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace vaultgram {
namespace {

static_assert(EphemeralPublicKey::size == crypto_scalarmult_BYTES);
static_assert(EphemeralSecretKey::size == crypto_scalarmult_SCALARBYTES);
static_assert(SessionKey::size == crypto_secretbox_KEYBYTES);
static_assert(std::tuple_size_v<BoxNonce> == crypto_box_NONCEBYTES);

}  // namespace

EphemeralKeyPair EphemeralKeyPair::fromSecret(ByteView secret32) {
    assert(secret32.size() == EphemeralSecretKey::size);
    EphemeralKeyPair pair;
    std::copy(secret32.begin(), secret32.end(), pair.secret.writable().begin());
    crypto_scalarmult_base(pair.publicKey.writable(), pair.secret.view().data());
    return pair;
}

EphemeralKeyPair EphemeralKeyPair::generate(Random& random) {
    EphemeralKeyPair pair;
    random.fill(pair.secret.writable());
    crypto_scalarmult_base(pair.publicKey.writable(), pair.secret.view().data());
    return pair;
}

Result<EphemeralAgreement> EphemeralAgreement::between(const EphemeralSecretKey& mine,
                                                       const EphemeralPublicKey& theirs) {
    EphemeralAgreement agreement;
    if (crypto_scalarmult(agreement.m_shared.writable().data(), mine.view().data(),
                          theirs.data()) != 0)
        return fail(DropReason::KeyLowOrder);
    // The second half of crypto_box_beforenm; its first is the multiplication above.
    static constexpr std::array<std::uint8_t, crypto_core_hsalsa20_INPUTBYTES> zero{};
    crypto_core_hsalsa20(agreement.m_boxKey.writable().data(), zero.data(),
                         agreement.m_shared.view().data(), nullptr);
    return agreement;
}

void EphemeralAgreement::seal(const BoxNonce& nonce, ByteView plain,
                              std::span<std::uint8_t> into) const {
    assert(into.size() == plain.size() + limits::boxOverhead);
    std::copy(nonce.begin(), nonce.end(), into.begin());
    crypto_box_easy_afternm(into.data() + nonce.size(), plain.data(), plain.size(), nonce.data(),
                            m_boxKey.view().data());
}

bool EphemeralAgreement::open(ByteView box, std::span<std::uint8_t> into) const {
    assert(box.size() == into.size() + limits::boxOverhead);
    const ByteView sealed = box.subspan(crypto_box_NONCEBYTES);
    return crypto_box_open_easy_afternm(into.data(), sealed.data(), sealed.size(), box.data(),
                                        m_boxKey.view().data()) == 0;
}

SessionKey EphemeralAgreement::derive(std::string_view label, ByteView transcript) const {
    Bytes text;
    append(text, view(label));
    append(text, transcript);
    SessionKey key;
    const int failed =
        crypto_generichash(key.writable().data(), SessionKey::size, text.data(), text.size(),
                           m_shared.view().data(), decltype(m_shared)::size);
    assert(failed == 0);
    static_cast<void>(failed);
    return key;
}

}  // namespace vaultgram
