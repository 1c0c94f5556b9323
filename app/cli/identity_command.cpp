// `identity`: who we are to others, and a copy of it to keep elsewhere.
#include "app/cli/commands.h"
#include "app/cli/json_out.h"
#include "app/cli/passphrase_source.h"
#include "app/cli/profile_access.h"
#include "app/cli/safe_text.h"
#include "app/store/key_store.h"

#include <QDir>

#include <cstdio>

namespace vaultgram::cli {
namespace {

using Action = IdentityOptions::Action;

PassphraseSource ofFile(const IdentityOptions& options) {
    return {options.filePassphraseFile, "VAULTGRAM_FILE_PASSPHRASE", "Passphrase of the copy",
            true};
}

int failAt(const std::string& path, const store::StoreError& error) {
    return fail(exitFailed, inQuotes(path) + " " + explain(error));
}

// Makes the profile if there is none, so that there is something to tell others.
tl::expected<ReadProfile, std::string> ensured(const ProfileOptions& options) {
    if (!QFile::exists(store::Profile::identityFileOf(folderOf(options)))) {
        const auto made = openFor(options);
        if (!made) return tl::unexpected(made.error());
        tellNotices(made->notices, Log(LogLevel::Warning));
    }
    return readFor(options);
}

const char* name(store::Protection protection) {
    switch (protection) {
        case store::Protection::Passphrase: return "passphrase";
        case store::Protection::KeyStore: return "key_store";
        case store::Protection::FileMode: break;
    }
    return "file";
}

const char* words(store::Protection protection) {
    switch (protection) {
        case store::Protection::Passphrase: return "a passphrase";
        case store::Protection::KeyStore: return "the desktop's key store";
        case store::Protection::FileMode: break;
    }
    return "the permissions of its file, no passphrase";
}

int show(const IdentityOptions& options) {
    const auto profile = ensured(options.profile);
    if (!profile) return fail(exitFailed, profile.error());
    const std::string id = fingerprint(profile->identity.id());
    const std::string folder = QDir(folderOf(options.profile)).absolutePath().toStdString();
    if (options.json) {
        const Json object = {{"fingerprint", id},
                             {"identity", toHex(profile->identity.id().view())},
                             {"profile", folder},
                             {"protection", name(profile->protection)}};
        std::puts(toLine(object).c_str());
        return 0;
    }
    std::printf("%s\nprofile: %s\nprotected by: %s\n", id.c_str(), safeLine(folder).c_str(),
                words(profile->protection));
    return 0;
}

int exportTo(const IdentityOptions& options) {
    auto profile = ensured(options.profile);
    if (!profile) return fail(exitFailed, profile.error());
    const auto text = newPassphraseText(ofFile(options));
    if (!text) return fail(exitFailed, text.error());
    if (text->isEmpty()) return fail(exitFailed, "a copy needs a passphrase; nothing was written");
    Random random = Random::fromSystem();
    const store::Passphrase passphrase(*text);
    const store::ProfileSecrets secrets{std::move(profile->identity), std::move(profile->key)};
    const auto written =
        store::exportIdentity(QString::fromStdString(options.file), secrets, passphrase, random);
    if (!written) return failAt(options.file, written.error());
    std::printf("%s\n", fingerprint(secrets.identity.id()).c_str());
    return 0;
}

// A passphrase of the profile, if one is given, protects it there too.
int importFrom(const IdentityOptions& options) {
    const auto profile = store::Profile::open(folderOf(options.profile));
    if (!profile)
        return fail(exitFailed, "the profile " + folderOf(options.profile).toStdString() + " " +
                                    explain(profile.error()));
    const auto text = passphraseText(ofFile(options));
    if (!text) return fail(exitFailed, text.error());
    const PassphraseSource own = ofProfile(options.profile);
    const auto ownText = isGiven(own) ? passphraseText(own) : QString();
    if (!ownText) return fail(exitFailed, ownText.error());
    const store::Passphrase passphrase(*text), protection(*ownText);
    Random random = Random::fromSystem();
    const auto imported = store::importIdentity(QString::fromStdString(options.file), passphrase,
                                                profile->identityFile(),
                                                ownText->isEmpty() ? nullptr : &protection, random);
    if (!imported && imported.error().kind == store::StoreError::Kind::Exists)
        return fail(exitFailed, "the profile " + profile->folder().toStdString() +
                                    " has an identity already; it was not overwritten");
    if (!imported) return failAt(options.file, imported.error());
    return show({options.profile, Action::Show, {}, {}, options.json});
}

int setPassphrase(const IdentityOptions& options) {
    const auto profile = store::Profile::open(folderOf(options.profile));
    const std::string folder = folderOf(options.profile).toStdString();
    const auto wrong = [&](const store::StoreError& error) {
        return fail(exitFailed, "the profile " + folder + " " + explain(error));
    };
    if (!profile) return wrong(profile.error());
    const auto protection = store::readProtection(profile->identityFile());
    if (!protection) return wrong(protection.error());
    const bool had = *protection == store::Protection::Passphrase;
    const auto oldText = had ? passphraseText(ofProfile(options.profile)) : QString();
    if (!oldText) return fail(exitFailed, oldText.error());
    const auto newText =
        newPassphraseText({{}, "VAULTGRAM_NEW_PASSPHRASE", "New passphrase (empty: none)", true});
    if (!newText) return fail(exitFailed, newText.error());
    const store::Passphrase before(*oldText), next(*newText);
    const bool inStore = *protection == store::Protection::KeyStore;
    const auto keyStore = inStore ? store::desktopKeyStore() : nullptr;
    Random random = Random::fromSystem();
    const auto done =
        store::protectIdentity(profile->identityFile(), {had ? &before : nullptr, keyStore.get()},
                               {newText->isEmpty() ? nullptr : &next}, random);
    if (!done) return wrong(done.error());
    std::puts(newText->isEmpty() ? "no passphrase protects the profile now"
                                 : "the profile is protected by the new passphrase");
    return 0;
}

}  // namespace

int identity(const IdentityOptions& options) {
    switch (options.action) {
        case Action::Show: return show(options);
        case Action::Export: return exportTo(options);
        case Action::Import: return importFrom(options);
        case Action::SetPassphrase: return setPassphrase(options);
    }
    return exitFailed;
}

}  // namespace vaultgram::cli
