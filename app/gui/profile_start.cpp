#include "app/gui/profile_start.h"

#include "app/gui/single_instance.h"
#include "app/gui/store_words.h"
#include "app/gui/translate.h"
#include "app/link/network_info.h"
#include "app/store/key_store.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace vaultgram::gui {

using StoreFault = store::StoreError::Kind;
using ui::IdentityProtection;

namespace {

constexpr int mostAddresses = 4;  // shown; the rest is in the status line later

bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                             QStringLiteral("/bus"));
}

// Sealing comes down to the file's permissions where the store can not keep a key; who chose
// the store is told before that.
bool answers(store::KeyStore& keyStore) {
    const QString probe = QStringLiteral("probe");
    Random random = Random::fromSystem();
    store::SealingKey key;
    random.fill(key.writable());
    const bool kept = keyStore.write(probe, key).has_value();
    if (kept) static_cast<void>(keyStore.remove(probe));
    return kept;
}

}  // namespace

ProfileStart::ProfileStart(Place place, const ui::Theme& theme)
    : m_place(std::move(place)), m_theme(theme) {}

// The socket is not open yet: these are the addresses it will listen on.
QStringList ProfileStart::ownAddresses() const {
    QStringList addresses;
    for (const QHostAddress& each : listenedOn(NetworkInfo::readSystem(), m_place.link.bind))
        addresses += display({fromQt(each), m_place.link.port});
    return addresses.mid(0, mostAddresses);
}

bool ProfileStart::isFirst() const {
    return !QFileInfo::exists(m_place.folder + QStringLiteral("/identity"));
}

ProfileStart::Result ProfileStart::run() {
    if (isFirst()) {
        firstStart();
    } else {
        openExisting();
    }
    return std::move(m_result);
}

bool ProfileStart::tryOpen(const QString& text, store::KeyStore* keyStore) {
    std::optional<store::Passphrase> passphrase;
    if (!text.isEmpty()) passphrase.emplace(text);
    return tryOpen(passphrase ? &*passphrase : nullptr, keyStore);
}

bool ProfileStart::tryOpen(const store::Passphrase* passphrase, store::KeyStore* keyStore) {
    auto opened = openProfile(m_place.folder, {passphrase, keyStore});
    if (!opened) {
        m_error = opened.error();
        return false;
    }
    m_result.profile = std::move(*opened);
    return true;
}

void ProfileStart::failed(const store::StoreError& error) {
    if (error.kind == StoreFault::InUse && SingleInstance::raiseOther(m_place.folder)) {
        m_result.elsewhere = true;
        return;
    }
    m_result.problem =
        tr("The profile in %1 can not be opened. %2").arg(m_place.folder, explain(error));
}

void ProfileStart::openExisting() {
    const auto keyStore = store::desktopKeyStore();
    if (tryOpen(nullptr, keyStore.get())) return;
    m_error->kind == StoreFault::NeedsPassphrase ? askPassphrase() : failed(*m_error);
}

void ProfileStart::askPassphrase() {
    ui::PassphraseDialog dialog(
        m_theme, ui::PassphraseDialog::Ask::Open,
        {tr("Your passphrase"), tr("It opens your identity, your contacts and your messages."),
         tr("Open")});
    QObject::connect(&dialog, &ui::PassphraseDialog::submitted, &dialog,
                     [&](const QString&, const QString& text) {
                         dialog.setBusy(true, tr("One moment"));
                         QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
                         if (tryOpen(text, nullptr)) return dialog.done(QDialog::Accepted);
                         if (m_error->kind == StoreFault::WrongPassphrase ||
                             m_error->kind == StoreFault::NeedsPassphrase)
                             return dialog.showRefusal(tr("This is not the passphrase."));
                         failed(*m_error);
                         dialog.done(QDialog::Rejected);
                     });
    dialog.exec();
}

void ProfileStart::firstStart() {
    ui::FirstStart dialog(m_theme, m_place.hostName);
    dialog.setKeyStore(m_place.ofThisDesktop && store::desktopKeyStore() != nullptr &&
                       hasSessionBus());
    QObject::connect(
        &dialog, &ui::FirstStart::created, &dialog,
        [&](const QString& name, IdentityProtection protection, const QString& passphrase) {
            m_result.name = name;
            create(dialog, protection, passphrase);
        });
    QObject::connect(&dialog, &ui::FirstStart::importWanted, &dialog, [&] { importInto(dialog); });
    // Who closes it before the last card has no profile; after the second one it is made.
    dialog.exec();
}

void ProfileStart::create(ui::FirstStart& dialog, IdentityProtection protection,
                          const QString& passphrase) {
    const bool wanted = protection == IdentityProtection::KeyStore;
    const auto keyStore = wanted ? store::desktopKeyStore() : nullptr;
    if (wanted && !answers(*keyStore))
        return dialog.showProblem(tr("The key store does not answer. Choose another way."));
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    if (!tryOpen(passphrase, keyStore.get())) return dialog.showProblem(explain(*m_error));
    dialog.showReady(hexFingerprint(m_result.profile->identity->id()), ownAddresses());
}

void ProfileStart::importInto(ui::FirstStart& dialog) {
    const QString file = QFileDialog::getOpenFileName(&dialog, tr("Import an identity"));
    if (file.isEmpty()) return;
    ui::PassphraseDialog ask(
        m_theme, ui::PassphraseDialog::Ask::Open,
        {tr("Import an identity"),
         tr("The passphrase of the file. It will protect this profile too."), tr("Import")},
        &dialog);
    std::optional<store::Passphrase> written;
    QObject::connect(
        &ask, &ui::PassphraseDialog::submitted, &ask, [&](const QString&, const QString& text) {
            ask.setBusy(true, tr("One moment"));
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            written.emplace(text);
            const auto made = store::Profile::open(m_place.folder);  // makes the folder
            if (!made) return ask.showRefusal(explain(made.error()));
            Random random = Random::fromSystem();
            const auto done =
                store::importIdentity(file, *written, made->identityFile(), &*written, random);
            if (!done) return ask.showRefusal(explain(done.error()));
            ask.done(QDialog::Accepted);
        });
    if (ask.exec() != QDialog::Accepted) return;
    if (!tryOpen(&*written, nullptr)) return dialog.showProblem(explain(*m_error));
    dialog.showReady(hexFingerprint(m_result.profile->identity->id()), ownAddresses());
}

}  // namespace vaultgram::gui
