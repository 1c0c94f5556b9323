// What a node keeps on disk while it runs: who we are, and the contacts with their pins.
//
//   open() -> takeIdentity() -> VaultSocket -> attach(): adds the stored contacts, then
//   writes each change of a contact before anything else is done with it
#pragma once

#include "app/cli/log.h"
#include "app/cli/peer_book.h"
#include "app/store/contact_book.h"
#include "app/store/profile.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace vaultgram::cli {

class KeptProfile : public QObject {
    Q_OBJECT
public:
    // Makes the profile and the identity at the first start. The error is for people.
    [[nodiscard]] static tl::expected<std::unique_ptr<KeptProfile>, std::string> open(
        const QString& folder, Log& log);

    [[nodiscard]] IdentityKeyPair takeIdentity() { return std::move(*m_identity); }
    void attach(VaultSocket& socket, PeerBook& peers);

private:
    KeptProfile(store::Profile profile, IdentityKeyPair identity, store::ContactBook contacts,
                Log& log);
    void keep(const PeerInfo& info);
    void forget(PeerId peer);
    void report(const store::StoreError& error);

    store::Profile m_profile;
    std::optional<IdentityKeyPair> m_identity;
    store::ContactBook m_book;
    Log& m_log;
    PeerBook* m_peers = nullptr;
    std::map<PeerId, store::StoredContact> m_contacts;
};

[[nodiscard]] std::string explain(const store::StoreError& error);

}  // namespace vaultgram::cli
