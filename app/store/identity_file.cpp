#include "app/store/identity_file.h"

#include "app/store/key_store.h"
#include "app/store/whole_file.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <new>
#include <optional>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;
static_assert(SealingKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
using Plain = Secret<struct PlainTag, 64>;  // seed || profile key

constexpr std::array<std::uint8_t, 4> magic{'V', 'G', 'I', 'D'};
constexpr std::uint8_t fileVersion = 1;
constexpr std::size_t saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t headerSize = magic.size() + 2 + 4 + 4 + saltSize + nonceSize;
constexpr std::size_t fileSize =
    headerSize + Plain::size + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t mostBytes = 4096;  // bytes read of what says it is such a file

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
    if (file[4] > fileVersion) return failed(Kind::TooNew);
    if (file[4] != fileVersion || file.size() != fileSize || file[5] > 2)
        return failed(Kind::Damaged);
    const Header header{static_cast<Protection>(file[5]),
                        {numberAt(file, 6), numberAt(file, 10)},
                        file.subspan(14, saltSize),
                        file.subspan(14 + saltSize, nonceSize)};
    const bool plausible =
        header.protection != Protection::Passphrase ||
        (header.effort.passes >= 1 && header.effort.passes <= Effort::mostPasses &&
         header.effort.memoryKiB >= 8 && header.effort.memoryKiB <= Effort::mostMemoryKiB);
    if (!plausible) return failed(Kind::Damaged);
    return header;
}

StoreResult<SealingKey> keyOf(const Passphrase& passphrase, ByteView salt, Effort effort) {
    SealingKey key;
    const ByteView text = passphrase.view();
    const int outOfMemory = crypto_pwhash(
        key.writable().data(), key.writable().size(), reinterpret_cast<const char*>(text.data()),
        text.size(), salt.data(), effort.passes, std::size_t{effort.memoryKiB} * 1024,
        crypto_pwhash_ALG_ARGON2ID13);
    if (outOfMemory != 0)
        return failed(Kind::Other, QStringLiteral("not enough memory for the passphrase"));
    return key;
}

// Of a file's key in the key store.
QString nameFor(ByteView salt) {
    return QStringLiteral("identity-") + QString::fromStdString(toHex(salt));
}

// A new key, if the store keeps it: what can not be read back would be lost with the identity.
std::optional<SealingKey> keyKeptBy(KeyStore& store, ByteView salt, Random& random) {
    SealingKey key;
    random.fill(key.writable());
    const QString name = nameFor(salt);
    if (!store.write(name, key)) return {};
    const auto back = store.read(name);
    if (back && std::ranges::equal(back->view(), key.view())) return key;
    static_cast<void>(store.remove(name));
    return {};
}

struct Sealing {
    Protection protection = Protection::FileMode;
    SealingKey key;  // zero: see the header of this file
};

StoreResult<Sealing> sealingFor(Seal seal, ByteView salt, Random& random, Effort effort) {
    if (seal.passphrase != nullptr) {
        auto key = keyOf(*seal.passphrase, salt, effort);
        if (!key) return tl::unexpected(key.error());
        return Sealing{Protection::Passphrase, std::move(*key)};
    }
    if (seal.keyStore == nullptr) return Sealing{};
    auto kept = keyKeptBy(*seal.keyStore, salt, random);
    if (!kept) return Sealing{};
    return Sealing{Protection::KeyStore, std::move(*kept)};
}

StoreResult<SealingKey> keyToOpen(const Header& header, Seal seal) {
    switch (header.protection) {
        case Protection::FileMode: return SealingKey();
        case Protection::Passphrase:
            if (seal.passphrase == nullptr) return failed(Kind::NeedsPassphrase);
            return keyOf(*seal.passphrase, header.salt, header.effort);
        case Protection::KeyStore:
            if (seal.keyStore == nullptr) return failed(Kind::NeedsKeyStore);
            return seal.keyStore->read(nameFor(header.salt));
    }
    return failed(Kind::Damaged);
}

// Of a file that is no longer there. If it fails, a key that opens nothing stays.
void forgetKeyOf(ByteView file, KeyStore* store) {
    const auto header = readHeader(file);
    if (store == nullptr || !header || header->protection != Protection::KeyStore) return;
    static_cast<void>(store->remove(nameFor(header->salt)));
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

StoreResult<Bytes> sealSecrets(const ProfileSecrets& secrets, Seal seal, Random& random,
                               Effort effort) {
    const auto salt = random.bytes<saltSize>();
    const auto sealing = sealingFor(seal, salt, random, effort);
    if (!sealing) return tl::unexpected(sealing.error());

    Bytes file(magic.begin(), magic.end());
    file.push_back(fileVersion);
    file.push_back(static_cast<std::uint8_t>(sealing->protection));
    appendNumber(file, effort.passes);
    appendNumber(file, effort.memoryKiB);
    append(file, salt);
    append(file, random.bytes<nonceSize>());
    assert(file.size() == headerSize);

    Plain plain;
    const auto seed = secrets.identity.seed();
    std::copy(seed.begin(), seed.end(), plain.writable().begin());
    const auto store = secrets.key.view();
    std::copy(store.begin(), store.end(), plain.writable().begin() + 32);
    file.resize(fileSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        file.data() + headerSize, nullptr, plain.view().data(), Plain::size, file.data(),
        headerSize, nullptr, file.data() + 14 + saltSize, sealing->key.view().data());
    return file;
}

StoreResult<Protection> protectionOf(ByteView file) {
    const auto header = readHeader(file);
    if (!header) return tl::unexpected(header.error());
    return header->protection;
}

StoreResult<ProfileSecrets> openSecrets(ByteView file, Seal seal) {
    const auto header = readHeader(file);
    if (!header) return tl::unexpected(header.error());
    const auto key = keyToOpen(*header, seal);
    if (!key) return tl::unexpected(key.error());

    Plain plain;
    const ByteView sealed = file.subspan(headerSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.writable().data(), nullptr, nullptr, sealed.data(), sealed.size(), file.data(),
            headerSize, header->nonce.data(), key->view().data()) != 0)
        return failed(header->protection == Protection::Passphrase ? Kind::WrongPassphrase
                                                                   : Kind::Damaged);
    const ByteView both(plain.view());
    ProfileSecrets secrets{IdentityKeyPair::fromSeed(both.first(32)), {}};
    std::copy(both.begin() + 32, both.end(), secrets.key.writable().begin());
    return secrets;
}

StoreResult<Protection> readProtection(const QString& path) {
    const auto file = readWholeFile(path, mostBytes);
    if (!file) return tl::unexpected(file.error());
    return protectionOf(*file);
}

StoreResult<ProfileSecrets> readIdentity(const QString& path, Seal seal) {
    const auto file = readWholeFile(path, mostBytes);
    if (!file) return tl::unexpected(file.error());
    return openSecrets(*file, seal);
}

StoreStatus writeIdentity(const QString& path, const ProfileSecrets& secrets, Seal seal,
                          Random& random, Effort effort) {
    const auto file = sealSecrets(secrets, seal, random, effort);
    if (!file) return tl::unexpected(file.error());
    const StoreStatus written = writeWholeFile(path, *file, IfThere::Refuse);
    if (!written) forgetKeyOf(*file, seal.keyStore);
    return written;
}

StoreStatus protectIdentity(const QString& path, Seal old, Seal next, Random& random,
                            Effort effort) {
    const auto before = readWholeFile(path, mostBytes);
    if (!before) return tl::unexpected(before.error());
    const auto secrets = openSecrets(*before, old);
    if (!secrets) return tl::unexpected(secrets.error());
    const auto file = sealSecrets(*secrets, next, random, effort);
    if (!file) return tl::unexpected(file.error());
    const StoreStatus written = writeWholeFile(path, *file, IfThere::Replace);
    if (written)
        forgetKeyOf(*before, old.keyStore);
    else
        forgetKeyOf(*file, next.keyStore);
    return written;
}

StoreStatus exportIdentity(const QString& to, const ProfileSecrets& secrets,
                           const Passphrase& passphrase, Random& random, Effort effort) {
    // The profile key stays at home: what it seals does not travel with the identity.
    ProfileSecrets copy{IdentityKeyPair::fromSeed(secrets.identity.seed()), {}};
    random.fill(copy.key.writable());
    return writeIdentity(to, copy, &passphrase, random, effort);
}

StoreStatus importIdentity(const QString& from, const Passphrase& passphrase, const QString& to,
                           Seal protection, Random& random, Effort effort) {
    const auto secrets = readIdentity(from, &passphrase);
    if (!secrets) return tl::unexpected(secrets.error());
    return writeIdentity(to, *secrets, protection, random, effort);
}

}  // namespace vaultgram::store
