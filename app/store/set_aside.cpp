#include "app/store/set_aside.h"

#include <QFile>

#include <cerrno>
#include <cstdio>

namespace vaultgram::store {
namespace {

QString freeName(const QString& path) {
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
        if (!QFile::exists(name)) return name;
    }
}

StoreStatus renameFile(const QString& from, const QString& to) {
    const int failure =
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData());
    if (failure != 0 && errno != ENOENT) return failedBySystem(errno);
    return {};
}

}  // namespace

StoreResult<QString> setAside(const QString& path) {
    const QString aside = freeName(path);
    // A log without its database would be taken for the fresh one's.
    for (const char* part : {"", "-wal", "-shm"}) {
        const QLatin1String suffix(part);
        if (const StoreStatus moved = renameFile(path + suffix, aside + suffix); !moved)
            return tl::unexpected(moved.error());
    }
    return aside;
}

}  // namespace vaultgram::store
