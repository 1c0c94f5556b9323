#include "app/store/identity_file.h"

#include "app/store/whole_file.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <new>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;
using SealingKey = Secret<struct SealingTag, crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;
using Plain = Secret<struct PlainTag, 64>;  // seed || profile key

constexpr std::array<std::uint8_t, 4> magic{'V', 'G', 'I', 'D'};
constexpr std::uint8_t version = 1;
constexpr std::size_t saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t headerSize = magic.size() + 2 + 4 + 4 + saltSize + nonceSize;
constexpr std::size_t fileSize =
    headerSize + Plain::size + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t most = 4096;  // bytes read of what says it is such a file

struct Header {
    Protection protection;
    Effort effort;
    ByteView salt, nonce;
};

void appendNumber(Bytes& to, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::uint32_t numberAt(ByteView bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8U | bytes[at + i];
    return value;
}

StoreResult<Header> readHeader(ByteView file) {
    if (file.size() < magic.size() + 2 || !std::equal(magic.begin(), magic.end(), file.begin()))
        return failed(Kind::Damaged);
    if (file[4] > version) return failed(Kind::TooNew);
    if (file[4] != version || file.size() != fileSize || file[5] > 1) return failed(Kind::Damaged);
    const Header header{static_cast<Protection>(file[5]),
                        {numberAt(file, 6), numberAt(file, 10)},
                        file.subspan(14, saltSize),
                        file.subspan(14 + saltSize, nonceSize)};
    const bool plausible =
        header.protection == Protection::FileMode ||
        (header.effort.passes >= 1 && header.effort.passes <= Effort::mostPasses &&
         header.effort.memoryKiB >= 8 && header.effort.memoryKiB <= Effort::mostMemoryKiB);
    if (!plausible) return failed(Kind::Damaged);
    return header;
}

// Zero without a passphrase: see the header of this file.
StoreResult<SealingKey> sealingKey(const Passphrase* passphrase, ByteView salt, Effort effort) {
    SealingKey key;
    if (passphrase == nullptr) return key;
    const ByteView text = passphrase->view();
    const int outOfMemory = crypto_pwhash(
        key.writable().data(), key.writable().size(), reinterpret_cast<const char*>(text.data()),
        text.size(), salt.data(), effort.passes, std::size_t{effort.memoryKiB} * 1024,
        crypto_pwhash_ALG_ARGON2ID13);
    if (outOfMemory != 0)
        return failed(Kind::Other, QStringLiteral("not enough memory for the passphrase"));
    return key;
}

}  // namespace

Passphrase::Passphrase(const QString& text) : m_size(0), m_memory(nullptr) {
    QByteArray utf8 = text.toUtf8();
    m_size = static_cast<std::size_t>(utf8.size());
    m_memory = allocateLocked(std::max<std::size_t>(m_size, 1));
    std::copy(utf8.begin(), utf8.end(), m_memory.get());
    sodium_memzero(utf8.data(), m_size);
}

ProfileSecrets ProfileSecrets::generate(Random& random) {
    ProfileSecrets secrets{IdentityKeyPair::generate(random), {}};
    random.fill(secrets.key.writable());
    return secrets;
}

StoreResult<Bytes> sealSecrets(const ProfileSecrets& secrets, const Passphrase* passphrase,
                               Random& random, Effort effort) {
    Bytes file(magic.begin(), magic.end());
    file.push_back(version);
    file.push_back(static_cast<std::uint8_t>(passphrase != nullptr ? Protection::Passphrase
                                                                   : Protection::FileMode));
    appendNumber(file, effort.passes);
    appendNumber(file, effort.memoryKiB);
    append(file, random.bytes<saltSize>());
    append(file, random.bytes<nonceSize>());
    assert(file.size() == headerSize);

    const auto key = sealingKey(passphrase, ByteView(file).subspan(14, saltSize), effort);
    if (!key) return tl::unexpected(key.error());
    Plain plain;
    const auto seed = secrets.identity.seed();
    std::copy(seed.begin(), seed.end(), plain.writable().begin());
    const auto store = secrets.key.view();
    std::copy(store.begin(), store.end(), plain.writable().begin() + 32);
    file.resize(fileSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        file.data() + headerSize, nullptr, plain.view().data(), Plain::size, file.data(),
        headerSize, nullptr, file.data() + 14 + saltSize, key->view().data());
    return file;
}

StoreResult<Protection> protectionOf(ByteView file) {
    const auto header = readHeader(file);
    if (!header) return tl::unexpected(header.error());
    return header->protection;
}

StoreResult<ProfileSecrets> openSecrets(ByteView file, const Passphrase* passphrase) {
    const auto header = readHeader(file);
    if (!header) return tl::unexpected(header.error());
    const bool needsOne = header->protection == Protection::Passphrase;
    if (needsOne && passphrase == nullptr) return failed(Kind::NeedsPassphrase);
    const auto key = sealingKey(needsOne ? passphrase : nullptr, header->salt, header->effort);
    if (!key) return tl::unexpected(key.error());

    Plain plain;
    const ByteView sealed = file.subspan(headerSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.writable().data(), nullptr, nullptr, sealed.data(), sealed.size(), file.data(),
            headerSize, header->nonce.data(), key->view().data()) != 0)
        return failed(needsOne ? Kind::WrongPassphrase : Kind::Damaged);
    const ByteView both(plain.view());
    ProfileSecrets secrets{IdentityKeyPair::fromSeed(both.first(32)), {}};
    std::copy(both.begin() + 32, both.end(), secrets.key.writable().begin());
    return secrets;
}

StoreResult<Protection> readProtection(const QString& path) {
    const auto file = readWholeFile(path, most);
    if (!file) return tl::unexpected(file.error());
    return protectionOf(*file);
}

StoreResult<ProfileSecrets> readIdentity(const QString& path, const Passphrase* passphrase) {
    const auto file = readWholeFile(path, most);
    if (!file) return tl::unexpected(file.error());
    return openSecrets(*file, passphrase);
}

StoreStatus writeIdentity(const QString& path, const ProfileSecrets& secrets,
                          const Passphrase* passphrase, Random& random, Effort effort) {
    const auto file = sealSecrets(secrets, passphrase, random, effort);
    if (!file) return tl::unexpected(file.error());
    return writeWholeFile(path, *file, IfThere::Refuse);
}

StoreStatus protectIdentity(const QString& path, const Passphrase* old, const Passphrase* next,
                            Random& random, Effort effort) {
    const auto secrets = readIdentity(path, old);
    if (!secrets) return tl::unexpected(secrets.error());
    const auto file = sealSecrets(*secrets, next, random, effort);
    if (!file) return tl::unexpected(file.error());
    return writeWholeFile(path, *file, IfThere::Replace);
}

StoreStatus exportIdentity(const QString& to, const ProfileSecrets& secrets,
                           const Passphrase& passphrase, Random& random, Effort effort) {
    // The profile key stays at home: what it seals does not travel with the identity.
    ProfileSecrets copy{IdentityKeyPair::fromSeed(secrets.identity.seed()), {}};
    random.fill(copy.key.writable());
    return writeIdentity(to, copy, &passphrase, random, effort);
}

StoreStatus importIdentity(const QString& from, const Passphrase& passphrase, const QString& to,
                           const Passphrase* protection, Random& random, Effort effort) {
    const auto secrets = readIdentity(from, &passphrase);
    if (!secrets) return tl::unexpected(secrets.error());
    return writeIdentity(to, *secrets, protection, random, effort);
}

}  // namespace vaultgram::store
