#include "core/box.h"

#include "core/limits.h"

#include <sodium.h>

namespace vaultgram {

static_assert(limits::boxOverhead == crypto_box_NONCEBYTES + crypto_box_MACBYTES);
static_assert(limits::sealedBoxOverhead == crypto_box_SEALBYTES);

Result<Box> Box::between(const EncSecretKey& mine, const EncPublicKey& theirs) {
    Result<SharedKey> shared = agree(mine, theirs);
    if (!shared) return fail(shared.error());
    return Box(std::move(*shared));
}

void Box::seal(Random& random, ByteView plain, Bytes& into) const {
    const std::size_t begin = into.size();
    into.resize(begin + plain.size() + limits::boxOverhead);
    std::uint8_t* nonce = into.data() + begin;
    random.fill({nonce, crypto_box_NONCEBYTES});
    crypto_box_easy_afternm(nonce + crypto_box_NONCEBYTES, plain.data(), plain.size(), nonce,
                            m_key.view().data());
}

Result<Opened> Box::open(ByteView packet, Bytes& into) const {
    if (packet.size() < limits::boxOverhead) return fail(DropReason::Undecodable);
    const ByteView sealed = packet.subspan(crypto_box_NONCEBYTES);
    into.resize(packet.size() - limits::boxOverhead);
    if (crypto_box_open_easy_afternm(into.data(), sealed.data(), sealed.size(), packet.data(),
                                     m_key.view().data()) != 0)
        return fail(DropReason::Undecodable);
    return Opened(into);
}

void sealTo(const EncPublicKey& theirs, ByteView plain, Bytes& into) {
    const std::size_t begin = into.size();
    into.resize(begin + plain.size() + limits::sealedBoxOverhead);
    // The ephemeral key comes from libsodium; nothing observable depends on it.
    crypto_box_seal(into.data() + begin, plain.data(), plain.size(), theirs.data());
}

Result<Opened> openSealed(const EncKeyPair& mine, ByteView packet, Bytes& into) {
    if (packet.size() < limits::sealedBoxOverhead) return fail(DropReason::Undecodable);
    into.resize(packet.size() - limits::sealedBoxOverhead);
    if (crypto_box_seal_open(into.data(), packet.data(), packet.size(), mine.publicKey.data(),
                             mine.secret.view().data()) != 0)
        return fail(DropReason::Undecodable);
    return Opened(into);
}

}  // namespace vaultgram
