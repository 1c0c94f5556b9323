#include "app/messenger/open_profile.h"

#include <QFileInfo>

#include <cassert>

namespace vaultgram {
namespace {

using Kind = store::StoreError::Kind;

store::StoreResult<store::ProfileSecrets> identityIn(const store::Profile& profile,
                                                     store::Seal seal, QList<OpenNotice>& notices) {
    auto secrets = store::readIdentity(profile.identityFile(), seal);
    if (secrets || secrets.error().kind != Kind::Missing) return secrets;
    // A new one could read nothing of what is here.
    for (const QString& file : {profile.contactsFile(), profile.historyFile()})
        if (QFileInfo(file).size() > 0)
            return tl::unexpected(store::StoreError{Kind::IdentityLost, profile.identityFile()});
    Random random = Random::fromSystem();
    auto fresh = store::ProfileSecrets::generate(random);
    const auto written = store::writeIdentity(profile.identityFile(), fresh, seal, random);
    if (!written) return tl::unexpected(written.error());
    notices << OpenNotice{seal.passphrase == nullptr && seal.keyStore == nullptr
                              ? OpenNotice::Kind::IdentityMade
                              : OpenNotice::Kind::IdentityMadeSealed,
                          profile.folder()};
    return fresh;
}

}  // namespace

store::StoreResult<OpenProfile> openProfile(const QString& folder, store::Seal seal) {
    auto profile = store::Profile::open(folder);
    if (!profile) return tl::unexpected(profile.error());
    QList<OpenNotice> notices;
    auto secrets = identityIn(*profile, seal, notices);
    if (!secrets) return tl::unexpected(secrets.error());
    // Contacts are migrated for good: not if the history is then refused.
    if (const auto known = store::History::checkNotTooNew(profile->historyFile()); !known)
        return tl::unexpected(known.error());
    auto contacts =
        store::ContactBook::open(profile->contactsFile(), secrets->key, Random::fromSystem());
    if (!contacts) return tl::unexpected(contacts.error());
    if (!contacts->setAside.isEmpty())
        notices << OpenNotice{OpenNotice::Kind::ContactsSetAside, contacts->setAside};
    if (contacts->lostChanges)
        notices << OpenNotice{OpenNotice::Kind::ContactsLogDamaged, profile->contactsFile()};
    auto history = store::History::open(profile->historyFile(), secrets->key, Random::fromSystem());
    if (!history) return tl::unexpected(history.error());
    if (!history->setAside.isEmpty())
        notices << OpenNotice{OpenNotice::Kind::HistorySetAside, history->setAside};
    if (history->lostChanges)
        notices << OpenNotice{OpenNotice::Kind::HistoryLogDamaged, profile->historyFile()};
    const auto protection = store::readProtection(profile->identityFile());
    return OpenProfile{std::move(*profile),
                       std::move(secrets->identity),
                       std::move(contacts->book),
                       std::move(history->history),
                       std::move(secrets->key),
                       protection.value_or(store::Protection::FileMode),
                       notices,
                       history->isWhole};
}

OpenProfile ephemeralProfile() {
    Random random = Random::fromSystem();
    auto secrets = store::ProfileSecrets::generate(random);
    auto contacts = store::ContactBook::inMemory(Random::fromSystem());
    auto history = store::History::inMemory(Random::fromSystem());
    assert(contacts && history);
    return OpenProfile{{},
                       std::move(secrets.identity),
                       std::move(*contacts),
                       std::move(*history),
                       std::move(secrets.key),
                       store::Protection::FileMode,
                       {}};
}

std::unique_ptr<VaultSocket> socketFor(VaultSocket::Options options, OpenProfile& profile) {
    options.node.receiptsByOwner = true;
    auto identity = std::exchange(profile.identity, std::nullopt);
    return std::make_unique<VaultSocket>(options, std::move(*identity));
}

}  // namespace vaultgram
