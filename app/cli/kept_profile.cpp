#include "app/cli/kept_profile.h"

namespace vaultgram::cli {
namespace {

using Kind = store::StoreError::Kind;

bool same(const store::StoredContact& a, const store::StoredContact& b) {
    return a.name == b.name && a.addresses == b.addresses && a.pin.id == b.pin.id &&
           a.pin.other == b.pin.other && a.pin.verified == b.pin.verified &&
           a.pin.blocked == b.pin.blocked && a.plaintextAllowed == b.plaintextAllowed;
}

store::StoreResult<store::ProfileSecrets> identityOf(const store::Profile& profile, Log& log) {
    auto secrets = store::readIdentity(profile.identityFile(), nullptr);
    if (secrets || secrets.error().kind != Kind::Missing) return secrets;
    Random random = Random::fromSystem();
    auto fresh = store::ProfileSecrets::generate(random);
    const auto written = store::writeIdentity(profile.identityFile(), fresh, nullptr, random);
    if (!written) return tl::unexpected(written.error());
    log.warning("made a new identity in " + profile.folder().toStdString() +
                "; no passphrase protects it, only the permissions of its file");
    return fresh;
}

}  // namespace

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
        case Kind::OtherKey:
            return "holds a database of another identity; nothing was changed" + detail;
        case Kind::Other: break;
    }
    return "can not be used" + detail;
}

KeptProfile::KeptProfile(store::Profile profile, IdentityKeyPair identity,
                         store::ContactBook contacts, Log& log)
    : m_profile(std::move(profile)),
      m_identity(std::move(identity)),
      m_book(std::move(contacts)),
      m_log(log) {}

tl::expected<std::unique_ptr<KeptProfile>, std::string> KeptProfile::open(const QString& folder,
                                                                          Log& log) {
    const auto wrong = [&folder](const store::StoreError& error) {
        return tl::unexpected("the profile " + folder.toStdString() + " " + explain(error));
    };
    auto profile = store::Profile::open(folder);
    if (!profile) return wrong(profile.error());
    auto secrets = identityOf(*profile, log);
    if (!secrets) return wrong(secrets.error());
    auto contacts =
        store::ContactBook::open(profile->contactsFile(), secrets->key, Random::fromSystem());
    if (!contacts) return wrong(contacts.error());
    if (!contacts->setAside.isEmpty())
        log.error("the contacts could not be read and were set aside as " +
                  contacts->setAside.toStdString());
    return std::unique_ptr<KeptProfile>(new KeptProfile(
        std::move(*profile), std::move(secrets->identity), std::move(contacts->book), log));
}

void KeptProfile::attach(VaultSocket& socket, PeerBook& peers) {
    m_peers = &peers;
    const auto stored = m_book.load();
    if (!stored) return report(stored.error());
    for (const store::StoredContact& each : *stored) {
        if (each.addresses.empty()) continue;
        const auto added = socket.addPeer(each.addresses.front(), {}, each.pin);
        if (!added) continue;
        m_contacts[*added] = each;
        if (each.plaintextAllowed) socket.allowPlaintext(*added, true);
        if (!each.name.empty()) peers.rename(*added, each.name);
    }
    connect(&socket, &VaultSocket::peerChanged, this, &KeptProfile::keep);
    connect(&socket, &VaultSocket::trustChanged, this, &KeptProfile::keep);
    connect(&socket, &VaultSocket::peerRemoved, this, &KeptProfile::forget);
}

void KeptProfile::keep(const PeerInfo& info) {
    const auto known = m_contacts.find(info.id);
    store::StoredContact contact =
        known == m_contacts.end() ? store::StoredContact{} : known->second;
    contact.addresses = {info.address};
    const std::string name = m_peers->name(info.id);
    contact.name = name == info.address.toString() ? "" : name;
    contact.plaintextAllowed = info.plaintextAllowed;
    const bool asBefore = info.trust == Trust::Blocked || info.trust == Trust::KeyChanged;
    contact.pin = {info.pin, info.other,
                   info.trust == Trust::Verified || (asBefore && contact.pin.verified),
                   info.trust == Trust::Blocked};
    if (known != m_contacts.end()) {
        if (same(contact, known->second)) return;
        if (const auto written = m_book.update(contact); !written) report(written.error());
    } else if (const auto id = m_book.add(contact)) {
        contact.id = *id;
    } else {
        return report(id.error());
    }
    m_contacts[info.id] = std::move(contact);
}

void KeptProfile::forget(PeerId peer) {
    const auto known = m_contacts.extract(peer);
    if (known.empty()) return;
    if (const auto removed = m_book.remove(known.mapped().id); !removed) report(removed.error());
}

void KeptProfile::report(const store::StoreError& error) {
    m_log.error("the contacts in " + m_profile.folder().toStdString() + " could not be kept: it " +
                explain(error));
}

}  // namespace vaultgram::cli
