// A profile, opened: who we are, the contacts and the history, ready for a Messenger.
//
//   openProfile(folder) -> OpenProfile -> socketFor() -> Messenger(socket, OpenProfile)
//
// One running program a profile: whoever comes second gets InUse. Nothing is changed
// unless all of it opens, but for what is damaged: that is set aside and told.
#pragma once

#include "app/link/vault_socket.h"
#include "app/messenger/contact.h"
#include "app/store/profile.h"

#include <QList>

#include <memory>

namespace vaultgram {

struct OpenNotice {  // what people should be told once; ui and cli word it
    enum class Kind : std::uint8_t {
        IdentityMade,        // no passphrase protects it; detail: the folder
        IdentityMadeSealed,  // a passphrase or the desktop's key store does
        ContactsSetAside,    // they were damaged; detail: where they are now
        HistorySetAside,     // likewise
        ContactsLogDamaged,  // their newest changes may be lost; detail: the file
        HistoryLogDamaged,   // likewise
    };
    Kind kind;
    QString detail;
};

struct OpenProfile {
    std::optional<store::Profile> profile;    // none: --ephemeral; holds the lock
    std::optional<IdentityKeyPair> identity;  // taken by socketFor()
    store::ContactBook contacts;
    store::History history;
    store::ProfileKey key;
    store::Protection protection = store::Protection::FileMode;
    QList<OpenNotice> notices;
    bool historyIsWhole = true;  // false: it is large, and its tables were not looked at yet
};

// Makes the profile and the identity at the first start, protected by what is given then.
// NeedsPassphrase, NeedsKeyStore: get it, and call again.
[[nodiscard]] store::StoreResult<OpenProfile> openProfile(const QString& folder,
                                                          store::Seal seal = {});
// In memory; nothing is read from or written to disk.
[[nodiscard]] OpenProfile ephemeralProfile();

// A socket that is this identity, and that leaves receipts to the messenger.
[[nodiscard]] std::unique_ptr<VaultSocket> socketFor(VaultSocket::Options options,
                                                     OpenProfile& profile);

}  // namespace vaultgram
