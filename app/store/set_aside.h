// A database that can not be used is not deleted: it keeps lying beside the fresh one.
#pragma once

#include "app/store/store_error.h"

namespace vaultgram::store {

// Renames it to `path`.damaged-N, N the first that is free, with its log and the index of
// that (-wal, -shm). Returns the new name. No connection may be open.
[[nodiscard]] StoreResult<QString> setAside(const QString& path);

}  // namespace vaultgram::store
