// The file of the identity while the program runs: its passphrase, a copy to keep, and
// whether what somebody wrote opens it. Argon2id takes its time in a thread of its own.
#pragma once

#include "app/store/identity_file.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/passphrase_dialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace vaultgram::gui {

class IdentityKeeper : public QObject {
    Q_OBJECT
public:
    // `folder`: of the profile; empty: nothing is on disk.
    IdentityKeeper(const QString& folder, ui::MainWindow& window);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] ui::IdentityProtection protection() const;
    [[nodiscard]] bool hasPassphrase() const {
        return protection() == ui::IdentityProtection::Passphrase;
    }
    // Answers `done` later, in this thread.
    void check(const QString& passphrase, std::function<void(bool)> done);

public Q_SLOTS:
    void askExport();
    void askImport();
    void askChange();

Q_SIGNALS:
    void protectionChanged();

private:
    using Work = std::function<store::StoreStatus()>;
    void run(Work work, std::function<void(const store::StoreStatus&)> done);
    void exportTo(const QString& path);
    void importTo(const QString& file, const QString& folder);
    void change(ui::PassphraseDialog* dialog, const QString& old, const QString& next);
    [[nodiscard]] QString identityFile() const;

    QString m_folder;
    ui::MainWindow& m_window;
};

}  // namespace vaultgram::gui
