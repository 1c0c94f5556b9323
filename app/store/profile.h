// A profile: the folder of one person's identity, contacts and settings. One running
// program uses it at a time.
//
//   ~/.local/share/vaultgram/     identity, contacts.db, history.db, lock
#pragma once

#include "app/store/store_error.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace vaultgram::store {

class Profile {
public:
    // The user's own: XDG_DATA_HOME, or where the system keeps such things.
    [[nodiscard]] static QString usualFolder();
    // Makes the folder (0700) if it is not there, and locks it. InUse: `detail` names the
    // process. A lock that a crashed program left behind is taken over.
    [[nodiscard]] static StoreResult<Profile> open(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString identityFile() const { return identityFileOf(m_folder); }
    [[nodiscard]] QString contactsFile() const { return contactsFileOf(m_folder); }
    [[nodiscard]] QString historyFile() const { return historyFileOf(m_folder); }

    [[nodiscard]] static QString identityFileOf(const QString& folder) {
        return folder + QStringLiteral("/identity");
    }
    [[nodiscard]] static QString contactsFileOf(const QString& folder) {
        return folder + QStringLiteral("/contacts.db");
    }
    [[nodiscard]] static QString historyFileOf(const QString& folder) {
        return folder + QStringLiteral("/history.db");
    }

private:
    Profile(QString folder, std::unique_ptr<QLockFile> lock)
        : m_folder(std::move(folder)), m_lock(std::move(lock)) {}

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace vaultgram::store
