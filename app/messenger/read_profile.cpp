#include "app/messenger/read_profile.h"

#include "app/store/profile.h"

namespace vaultgram {
namespace {

using Kind = store::StoreError::Kind;

store::StoreResult<std::deque<store::StoredContact>> contactsIn(const QString& path,
                                                                const store::ProfileKey& key) {
    auto book = store::ContactBook::openAgain(path, key, Random::fromSystem());
    if (book) return book->load();
    if (book.error().kind == Kind::Missing) return std::deque<store::StoredContact>();
    return tl::unexpected(book.error());
}

}  // namespace

store::StoreResult<ReadProfile> readProfile(const QString& folder, store::Seal seal) {
    const QString identityFile = store::Profile::identityFileOf(folder);
    const auto protection = store::readProtection(identityFile);
    if (!protection) return tl::unexpected(protection.error());
    auto secrets = store::readIdentity(identityFile, seal);
    if (!secrets) return tl::unexpected(secrets.error());
    auto contacts = contactsIn(store::Profile::contactsFileOf(folder), secrets->key);
    if (!contacts) return tl::unexpected(contacts.error());
    auto history = store::History::openAgain(store::Profile::historyFileOf(folder), secrets->key,
                                             Random::fromSystem());
    if (!history && history.error().kind != Kind::Missing) return tl::unexpected(history.error());
    return ReadProfile{std::move(secrets->identity), *protection, std::move(secrets->key),
                       std::move(*contacts),
                       history ? std::optional(std::move(*history)) : std::nullopt};
}

}  // namespace vaultgram
