#include "app/store/set_aside.h"

#include "app/store/whole_file.h"

#include <QFile>

namespace vaultgram::store {
namespace {

QString freeName(const QString& path) {
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
        if (!QFile::exists(name)) return name;
    }
}

}  // namespace

StoreResult<QString> setAside(const QString& path) {
    const QString aside = freeName(path);
    // A log without its database would be taken for the fresh one's.
    for (const char* part : {"", "-wal", "-shm"}) {
        const QLatin1String suffix(part);
        const StoreStatus moved = renameFile(path + suffix, aside + suffix);
        if (!moved && moved.error().kind != StoreError::Kind::Missing)
            return tl::unexpected(moved.error());
    }
    return aside;
}

}  // namespace vaultgram::store
