// Looks into the log of a database before SQLite does.
//
//   header(32)  { frame header(24) page(4096) } ...      -wal, SQLite's file format, section 4
//
// SQLite takes the log up to the first frame that is not whole and says nothing of the rest.
// After a failure of power that is right: what was being written was never acknowledged. But
// what stands behind a frame in the middle that was damaged was committed.
#pragma once

#include <QString>

namespace vaultgram::store {

// Commits of the same log stand behind a frame (or a header) that is not whole: the newest
// changes may be gone. Reads all of the log, some 10 ms where it is as large as we let it get.
[[nodiscard]] bool hasLostCommits(const QString& databasePath);

}  // namespace vaultgram::store
