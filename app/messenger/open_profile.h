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
        IdentityMade,      // detail: the folder
        ContactsSetAside,  // they were damaged; detail: where they are now
        HistorySetAside,   // likewise
    };
    Kind kind;
    QString detail;
};

struct OpenProfile {
    std::optional<store::Profile> profile;  // none: --ephemeral; holds the lock
    std::optional<IdentityKeyPair> identity;  // taken by socketFor()
    std::optional<store::ContactBook> contacts;  // none: --ephemeral
    store::History history;
    store::ProfileKey key;
    store::Protection protection = store::Protection::FileMode;
    QList<OpenNotice> notices;
};

// Makes the profile and the identity at the first start. A passphrase that is given then
// protects it. NeedsPassphrase: ask for it, and call again.
[[nodiscard]] store::StoreResult<OpenProfile> openProfile(
    const QString& folder, const store::Passphrase* passphrase = nullptr);
// In memory; nothing is read from or written to disk.
[[nodiscard]] OpenProfile ephemeralProfile();

// A socket that is this identity, and that leaves receipts to the messenger.
[[nodiscard]] std::unique_ptr<VaultSocket> socketFor(VaultSocket::Options options,
                                                     OpenProfile& profile);

}  // namespace vaultgram
