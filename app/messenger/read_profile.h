// A profile, to look at: also while a program runs with it. Nothing is made, locked, set
// aside or changed.
#pragma once

#include "app/messenger/contact.h"

namespace vaultgram {

struct ReadProfile {
    IdentityKeyPair identity;
    store::Protection protection;
    store::ProfileKey key;
    std::deque<store::StoredContact> contacts;
    std::optional<store::History> history;  // none: there was never a message
};

// Missing: nobody made an identity there. NeedsPassphrase, NeedsKeyStore: get it, and call again.
[[nodiscard]] store::StoreResult<ReadProfile> readProfile(const QString& folder,
                                                          store::Seal seal = {});

}  // namespace vaultgram
