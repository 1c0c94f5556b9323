#include "app/store/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace vaultgram::store {
namespace {

StoreStatus makeFolder(const QString& folder) {
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) return failed(StoreError::Kind::NotAFolder);
    if (info.isDir()) return {};
    if (const StoreStatus above = makeFolder(info.absolutePath()); !above) return above;
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return failedBySystem(errno);
    return {};
}

// Killed after it made the file and before it wrote its name: nobody holds it, and it would
// never be stale. Who is only about to write its name gets time for that.
bool takesOverEmpty(QLockFile& lock) {
    static constexpr std::chrono::milliseconds patience{300};
    if (lock.error() != QLockFile::LockFailedError || QFileInfo(lock.fileName()).size() > 0)
        return false;
    if (lock.tryLock(patience)) return true;
    if (QFileInfo(lock.fileName()).size() > 0) return false;
    return lock.removeStaleLockFile() && lock.tryLock();
}

}  // namespace

QString Profile::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/vaultgram");
}

StoreResult<Profile> Profile::open(const QString& folder) {
    const QString absolute = QDir(folder).absolutePath();
    if (const StoreStatus made = makeFolder(absolute); !made) return tl::unexpected(made.error());

    // QLockFile would wait for the other end of a pipe, for good.
    const QFileInfo place(absolute + QStringLiteral("/lock"));
    if (place.exists() && !place.isFile())
        return failed(StoreError::Kind::Damaged, place.absoluteFilePath());
    auto lock = std::make_unique<QLockFile>(place.absoluteFilePath());
    lock->setStaleLockTime(std::chrono::milliseconds(0));  // only a dead process is stale
    if (lock->tryLock() || takesOverEmpty(*lock)) return Profile(absolute, std::move(lock));
    switch (lock->error()) {
        case QLockFile::LockFailedError: {
            qint64 process = 0;
            QString host, program;
            lock->getLockInfo(&process, &host, &program);
            return failed(StoreError::Kind::InUse,
                          QStringLiteral("%1, process %2").arg(program).arg(process));
        }
        case QLockFile::PermissionError: {
            errno = 0;
            const bool readOnly = ::access(QFile::encodeName(absolute).constData(), W_OK) != 0;
            return failedBySystem(readOnly && errno != 0 ? errno : EACCES);
        }
        default: return failedBySystem(ENOSPC);  // it could not be written
    }
}

}  // namespace vaultgram::store
