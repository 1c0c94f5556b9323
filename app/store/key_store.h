// The desktop's key store (Secret Service, KWallet): keeps a key that seals the identity, and
// gives it back to this user while the session is unlocked.
//
// The store may ask the user something, so a call may take until it is answered; it waits no
// longer than its patience, and not at all where there is no session bus. Errors:
// NeedsKeyStore, `detail` says why: none is there, it is locked, refuses, or has no such key.
#pragma once

#include "app/store/store_error.h"
#include "core/secret.h"

#include <chrono>
#include <memory>

namespace vaultgram::store {

using SealingKey = Secret<struct SealingKeyTag, 32>;

class KeyStore {
public:
    KeyStore() = default;
    virtual ~KeyStore() = default;
    KeyStore(const KeyStore&) = delete;
    KeyStore& operator=(const KeyStore&) = delete;

    [[nodiscard]] virtual StoreResult<SealingKey> read(const QString& name) = 0;
    [[nodiscard]] virtual StoreStatus write(const QString& name, const SealingKey& key) = 0;
    [[nodiscard]] virtual StoreStatus remove(const QString& name) = 0;
};

// Null: the program was built without one (QtKeychain). Needs a QCoreApplication when it is
// asked for something; events are handled meanwhile.
[[nodiscard]] std::unique_ptr<KeyStore> desktopKeyStore(
    std::chrono::milliseconds patience = std::chrono::seconds(60));

}  // namespace vaultgram::store
