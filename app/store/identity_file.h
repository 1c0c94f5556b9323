// The file with what a profile must never lose and nobody else may read: the identity's
// seed, and the key that everything else in the profile is sealed with.
//
//   "VGID" version protection  operations(4) memory KiB(4) salt(16) nonce(24)  sealed
//
// With a passphrase: Argon2id (RFC 9106) makes a key of it, XChaCha20-Poly1305 seals the
// 64 bytes, the header is authenticated with them. With a key store: the key is random and
// lies there, under a name made of the salt. Without both: the key is all zero, so that only
// the file's mode (0600) protects it; `Protection` says which, and people are told.
// Whoever asks for more work than `mostMemory` in the header is refused before it is done.
#pragma once

#include "app/store/store_error.h"
#include "core/bytes.h"
#include "core/identity.h"
#include "core/random.h"
#include "core/secret.h"

namespace vaultgram::store {

using ProfileKey = Secret<struct ProfileKeyTag, 32>;

// Moved in, wiped when it goes.
class Passphrase {
public:
    explicit Passphrase(const QString& text);
    [[nodiscard]] ByteView view() const { return {m_memory.get(), m_size}; }

private:
    std::size_t m_size;
    LockedMemory m_memory;
};

enum class Protection : std::uint8_t { FileMode = 0, Passphrase = 1, KeyStore = 2 };

class KeyStore;

// What an identity is sealed with, or opened with: a passphrase, else a key store, else
// nothing. Sealing with a key store that can not keep the key comes down to nothing: ask for
// the protection that the file has got. Opening takes the one that the file needs.
struct Seal {
    Seal(const Passphrase* words = nullptr, KeyStore* store = nullptr)
        : passphrase(words), keyStore(store) {}

    const Passphrase* passphrase;
    KeyStore* keyStore;
};

struct ProfileSecrets {
    IdentityKeyPair identity;
    ProfileKey key;

    [[nodiscard]] static ProfileSecrets generate(Random& random);
};

// How long a guess takes. Source: RFC 9106 section 4 recommends 64 MiB and 3 passes where
// memory is scarce; here 256 MiB, 3 passes, about half a second.
struct Effort {
    std::uint32_t passes = 3;
    std::uint32_t memoryKiB = 256 * 1024;

    static constexpr std::uint32_t mostPasses = 20;
    static constexpr std::uint32_t mostMemoryKiB = 1024 * 1024;
};

// Bytes of a file, and back. Pure, so that it can be tested and fuzzed without a disk.
[[nodiscard]] StoreResult<Bytes> sealSecrets(const ProfileSecrets& secrets, Seal seal,
                                             Random& random, Effort effort = {});
[[nodiscard]] StoreResult<Protection> protectionOf(ByteView file);
[[nodiscard]] StoreResult<ProfileSecrets> openSecrets(ByteView file, Seal seal);

// On disk. A file that is there is only replaced by `protect`, and only by one that opens.
[[nodiscard]] StoreResult<Protection> readProtection(const QString& path);
[[nodiscard]] StoreResult<ProfileSecrets> readIdentity(const QString& path, Seal seal);
// Exists: there is one already.
[[nodiscard]] StoreStatus writeIdentity(const QString& path, const ProfileSecrets& secrets,
                                        Seal seal, Random& random, Effort effort = {});
// Sets, changes or takes away the passphrase or the key store. If it fails, the old file is
// as it was.
[[nodiscard]] StoreStatus protectIdentity(const QString& path, Seal old, Seal next, Random& random,
                                          Effort effort = {});

// A copy to keep elsewhere, always with a passphrase, and its way back. The file has the
// same form. Neither overwrites anything.
[[nodiscard]] StoreStatus exportIdentity(const QString& to, const ProfileSecrets& secrets,
                                         const Passphrase& passphrase, Random& random,
                                         Effort effort = {});
[[nodiscard]] StoreStatus importIdentity(const QString& from, const Passphrase& passphrase,
                                         const QString& to, Seal protection, Random& random,
                                         Effort effort = {});

}  // namespace vaultgram::store
