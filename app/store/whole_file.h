// Files that are read and written whole: a reader finds the old content or the new one,
// also after a crash, never a part.
#pragma once

#include "app/store/store_error.h"
#include "core/bytes.h"

namespace vaultgram::store {

// Refused above `most` bytes (Damaged): none of ours is large.
[[nodiscard]] StoreResult<Bytes> readWholeFile(const QString& path, std::size_t most);

// A new file beside it, synced, then renamed; readable by the owner alone (0600).
enum class IfThere { Replace, Refuse };
[[nodiscard]] StoreStatus writeWholeFile(const QString& path, ByteView content, IfThere ifThere);

// Replaces what has that name; on the disk when it returns.
[[nodiscard]] StoreStatus renameFile(const QString& from, const QString& to);

}  // namespace vaultgram::store
