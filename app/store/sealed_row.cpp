#include "app/store/sealed_row.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace vaultgram::store {
namespace {

static_assert(RowSealer::nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(RowSealer::overhead ==
              RowSealer::nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

ProfileKey copyOf(const ProfileKey& key) {
    ProfileKey copy;
    std::copy(key.view().begin(), key.view().end(), copy.writable().begin());
    return copy;
}

}  // namespace

RowPlace::RowPlace(std::string_view table, std::uint8_t format) {
    assert(table.size() <= 15);
    std::copy(table.begin(), table.end(), m_bytes.begin());
    m_bytes[15] = format;
}

RowPlace& RowPlace::add(std::int64_t number) {
    assert(m_size + 8 <= most);
    putInteger(std::span(m_bytes).subspan(m_size, 8), static_cast<std::uint64_t>(number));
    m_size += 8;
    return *this;
}

RowSealer::RowSealer(const ProfileKey& key, Random random)
    : m_key(copyOf(key)), m_random(std::move(random)) {}

void RowSealer::seal(const RowPlace& place, ByteView content, Bytes& sealed) {
    sealed.resize(content.size() + overhead);
    m_random.fill(std::span(sealed).first(nonceSize));
    const ByteView bound = place.view();
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonceSize, nullptr, content.data(),
                                               content.size(), bound.data(), bound.size(), nullptr,
                                               sealed.data(), m_key.view().data());
}

bool RowSealer::open(const RowPlace& place, ByteView sealed, Bytes& content) const {
    content.clear();
    if (sealed.size() < overhead) return false;
    content.resize(sealed.size() - overhead);
    const ByteView bound = place.view();
    const int forged = crypto_aead_xchacha20poly1305_ietf_decrypt(
        content.data(), nullptr, nullptr, sealed.data() + nonceSize, sealed.size() - nonceSize,
        bound.data(), bound.size(), sealed.data(), m_key.view().data());
    if (forged != 0) content.clear();
    return forged == 0;
}

RowSealer::Tag RowSealer::tagOf(std::string_view table, ByteView value) const {
    assert(table.size() <= 15);
    std::array<std::uint8_t, 16> prefix{};
    std::copy(table.begin(), table.end(), prefix.begin());
    crypto_generichash_state state;
    Tag tag;
    crypto_generichash_init(&state, m_key.view().data(), ProfileKey::size, tag.size());
    crypto_generichash_update(&state, prefix.data(), prefix.size());
    crypto_generichash_update(&state, value.data(), value.size());
    crypto_generichash_final(&state, tag.data(), tag.size());
    return tag;
}

}  // namespace vaultgram::store
