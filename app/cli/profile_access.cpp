#include "app/cli/profile_access.h"

#include "app/cli/passphrase_source.h"
#include "app/store/key_store.h"

#include <optional>

namespace vaultgram::cli {
namespace {

using Kind = store::StoreError::Kind;

// Opens with the passphrase that was given. Without one it asks, the desktop or somebody at
// the terminal, only if there is need.
template <class Open>
auto withSeal(const ProfileOptions& options, const Open& open)
    -> tl::expected<typename std::invoke_result_t<Open, store::Seal>::value_type, std::string> {
    const auto wrong = [&](const store::StoreError& error) {
        return tl::unexpected("the profile " + folderOf(options).toStdString() + " " +
                              explain(error));
    };
    const PassphraseSource source = ofProfile(options);
    if (!isGiven(source)) {
        auto opened = open({});
        const auto keyStore = !opened && opened.error().kind == Kind::NeedsKeyStore
                                  ? store::desktopKeyStore()
                                  : nullptr;
        if (keyStore) opened = open({nullptr, keyStore.get()});
        if (opened) return std::move(*opened);
        if (opened.error().kind != Kind::NeedsPassphrase) return wrong(opened.error());
    }
    const auto text = passphraseText(source);
    if (!text) return tl::unexpected(text.error());
    const store::Passphrase passphrase(*text);
    auto opened = open({&passphrase});
    if (!opened) return wrong(opened.error());
    return std::move(*opened);
}

}  // namespace

QString folderOf(const ProfileOptions& options) {
    return options.profile.empty() ? store::Profile::usualFolder()
                                   : QString::fromStdString(options.profile);
}

tl::expected<OpenProfile, std::string> openFor(const ProfileOptions& options) {
    if (options.ephemeral) return ephemeralProfile();
    return withSeal(options,
                    [&](store::Seal seal) { return openProfile(folderOf(options), seal); });
}

void tellNotices(const QList<OpenNotice>& notices, const Log& log) {
    for (const OpenNotice& notice : notices) {
        const std::string detail = notice.detail.toStdString();
        switch (notice.kind) {
            case OpenNotice::Kind::IdentityMade:
                log.warning("made a new identity in " + detail +
                            "; no passphrase protects it, only the permissions of its file "
                            "(vaultgram-cli identity passphrase)");
                break;
            case OpenNotice::Kind::IdentityMadeSealed:
                log.warning("made a new identity in " + detail + ", protected by the passphrase");
                break;
            case OpenNotice::Kind::ContactsSetAside:
                log.error("the contacts could not be read and were set aside as " + detail);
                break;
            case OpenNotice::Kind::HistorySetAside:
                log.error("the history could not be read and was set aside as " + detail);
                break;
            case OpenNotice::Kind::ContactsLogDamaged:
                log.error("the newest changes of the contacts could not be read: the log of " +
                          detail + " was damaged");
                break;
            case OpenNotice::Kind::HistoryLogDamaged:
                log.error("the newest changes of the history could not be read: the log of " +
                          detail + " was damaged");
                break;
        }
    }
}

tl::expected<ReadProfile, std::string> readFor(const ProfileOptions& options) {
    return withSeal(options,
                    [&](store::Seal seal) { return readProfile(folderOf(options), seal); });
}

std::string explain(const store::StoreError& error) {
    const std::string detail = error.detail.isEmpty() ? "" : ": " + error.detail.toStdString();
    switch (error.kind) {
        case Kind::NotAFolder: return "is no folder" + detail;
        case Kind::NoPermission: return "may not be read and written by this user" + detail;
        case Kind::ReadOnly: return "can not be written: the file system is read-only";
        case Kind::DiskFull: return "can not be written: the disk is full";
        case Kind::InUse: return "is in use by another program" + detail;
        case Kind::Missing: return "is not there" + detail;
        case Kind::Exists: return "is there already and was not overwritten";
        case Kind::Damaged: return "holds a file that is damaged; nothing was changed";
        case Kind::TooNew: return "was written by a later version of Vaultgram";
        case Kind::WrongPassphrase: return "has another passphrase; nothing was changed";
        case Kind::NeedsPassphrase: return "is protected by a passphrase";
        case Kind::NeedsKeyStore: return "needs the desktop's key store" + detail;
        case Kind::IdentityLost:
            return "has lost the file of its identity" + detail +
                   "; put it back, or import a copy of it (vaultgram-cli identity import), or move "
                   "its databases away; nothing was changed";
        case Kind::OtherKey:
            return "holds a database of another identity; nothing was changed" + detail;
        case Kind::Other: break;
    }
    return "can not be used" + detail;
}

}  // namespace vaultgram::cli
