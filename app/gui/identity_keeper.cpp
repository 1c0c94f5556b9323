#include "app/gui/identity_keeper.h"

#include "app/gui/store_words.h"
#include "app/store/key_store.h"

#include <QDir>
#include <QFileDialog>
#include <QThread>

#include <memory>

namespace vaultgram::gui {
namespace {

// A passphrase that may be none, in memory that is wiped.
std::shared_ptr<store::Passphrase> passphraseOf(const QString& text) {
    return text.isEmpty() ? nullptr : std::make_shared<store::Passphrase>(text);
}

}  // namespace

IdentityKeeper::IdentityKeeper(const QString& folder, ui::MainWindow& window)
    : m_folder(folder), m_window(window) {}

QString IdentityKeeper::identityFile() const {
    return m_folder + QStringLiteral("/identity");
}

ui::IdentityProtection IdentityKeeper::protection() const {
    if (m_folder.isEmpty()) return ui::IdentityProtection::None;
    const auto protection = store::readProtection(identityFile());
    if (!protection) return ui::IdentityProtection::None;
    switch (*protection) {
        case store::Protection::FileMode: return ui::IdentityProtection::None;
        case store::Protection::Passphrase: return ui::IdentityProtection::Passphrase;
        case store::Protection::KeyStore: return ui::IdentityProtection::KeyStore;
    }
    return ui::IdentityProtection::None;
}

void IdentityKeeper::run(Work work, std::function<void(const store::StoreStatus&)> done) {
    auto result = std::make_shared<store::StoreStatus>();
    QThread* thread = QThread::create([work = std::move(work), result] { *result = work(); });
    connect(thread, &QThread::finished, this, [result, done = std::move(done)] { done(*result); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void IdentityKeeper::check(const QString& text, std::function<void(bool)> done) {
    run(
        [file = identityFile(), passphrase = passphraseOf(text)]() -> store::StoreStatus {
            const auto opened = store::readIdentity(file, passphrase.get());
            if (!opened) return tl::unexpected(opened.error());
            return {};
        },
        [done = std::move(done)](const store::StoreStatus& status) { done(status.has_value()); });
}

void IdentityKeeper::askExport() {
    auto* dialog = new QFileDialog(m_window.topmost(), tr("Export identity"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // nothing is ever overwritten
    dialog->selectFile(QStringLiteral("vaultgram-identity"));
    connect(dialog, &QFileDialog::fileSelected, this, &IdentityKeeper::exportTo);
    dialog->open();
}

void IdentityKeeper::exportTo(const QString& path) {
    auto* dialog = new ui::PassphraseDialog(
        m_window.theme(), ui::PassphraseDialog::Ask::Change,
        {tr("Export identity"),
         tr("The file gets a passphrase of its own. Whoever has both can be you."), tr("Export")},
        m_window.topmost());
    dialog->setHasOld(hasPassphrase());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::PassphraseDialog::submitted, this,
            [this, dialog, path](const QString& old, const QString& next) {
                dialog->setBusy(true, tr("One moment"));
                run(
                    [file = identityFile(), path, own = passphraseOf(old),
                     fresh = passphraseOf(next)]() -> store::StoreStatus {
                        const auto keys = store::desktopKeyStore();
                        const auto secrets = store::readIdentity(file, {own.get(), keys.get()});
                        if (!secrets) return tl::unexpected(secrets.error());
                        Random random = Random::fromSystem();
                        return store::exportIdentity(path, *secrets, *fresh, random);
                    },
                    [this, path, dialog = QPointer(dialog)](const store::StoreStatus& status) {
                        if (!dialog) return;
                        if (!status) return dialog->showRefusal(explain(status.error()));
                        dialog->done(QDialog::Accepted);
                        m_window.showMessage(tr("The identity was exported"), path);
                    });
            });
    dialog->open();
}

void IdentityKeeper::askImport() {
    auto* dialog = new QFileDialog(m_window.topmost(), tr("Import identity"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        auto* folder = new QFileDialog(m_window.topmost(), tr("Folder of the new profile"));
        folder->setAttribute(Qt::WA_DeleteOnClose);
        folder->setFileMode(QFileDialog::Directory);
        connect(folder, &QFileDialog::fileSelected, this,
                [this, file](const QString& where) { importTo(file, where); });
        folder->open();
    });
    dialog->open();
}

void IdentityKeeper::importTo(const QString& file, const QString& folder) {
    auto* dialog = new ui::PassphraseDialog(
        m_window.theme(), ui::PassphraseDialog::Ask::Open,
        {tr("Import identity"),
         tr("The passphrase of the exported file. It also protects the new profile."),
         tr("Import")},
        m_window.topmost());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::PassphraseDialog::submitted, this,
            [this, dialog, file, folder](const QString&, const QString& text) {
                dialog->setBusy(true, tr("One moment"));
                run(
                    [file, to = QDir(folder).filePath(QStringLiteral("identity")),
                     own = std::make_shared<store::Passphrase>(text)] {
                        Random random = Random::fromSystem();
                        return store::importIdentity(file, *own, to, own.get(), random);
                    },
                    [this, folder, dialog = QPointer(dialog)](const store::StoreStatus& status) {
                        if (!dialog) return;
                        if (!status) return dialog->showRefusal(explain(status.error()));
                        dialog->done(QDialog::Accepted);
                        m_window.showMessage(
                            tr("The identity is in a new profile"),
                            tr("Start it with: vaultgram --profile %1").arg(folder));
                    });
            });
    dialog->open();
}

void IdentityKeeper::askChange() {
    auto* dialog = new ui::PassphraseDialog(
        m_window.theme(), ui::PassphraseDialog::Ask::Change,
        {tr("Change passphrase"),
         tr("Leave the new one empty to take the passphrase away. Then only the permissions of "
            "its file protect your identity."),
         tr("Change")},
        m_window.topmost());
    dialog->setHasOld(hasPassphrase());
    dialog->setMayBeEmpty(true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::PassphraseDialog::submitted, this,
            [this, dialog](const QString& old, const QString& next) { change(dialog, old, next); });
    dialog->open();
}

void IdentityKeeper::change(ui::PassphraseDialog* dialog, const QString& old, const QString& next) {
    dialog->setBusy(true, tr("One moment"));
    run(
        [file = identityFile(), own = passphraseOf(old), fresh = passphraseOf(next)] {
            const auto keys = store::desktopKeyStore();  // it may be what opens it until now
            Random random = Random::fromSystem();
            return store::protectIdentity(file, {own.get(), keys.get()}, {fresh.get()}, random);
        },
        [this, dialog = QPointer(dialog)](const store::StoreStatus& status) {
            if (!status) {
                if (dialog) dialog->showRefusal(explain(status.error()));
                return;
            }
            if (dialog) dialog->done(QDialog::Accepted);
            Q_EMIT protectionChanged();
        });
}

}  // namespace vaultgram::gui
