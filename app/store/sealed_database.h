// Opens one of the profile's databases: whose key, which schema, is it whole.
//
//   a later schema ---------------------------> TooNew    nothing is touched
//   not SQLite, cut off, tables that are damaged,
//   rows that do not open --------------------> set aside, a fresh one is begun
//   another key sealed it --------------------> OtherKey  nothing is touched
//   an older schema --------------------------> migrated, in one transaction
//
// Another key is not damage: whoever put a wrong `identity` into the folder finds everything
// again with the right one. So each database holds a row by which its key is known:
//
//   key(id INTEGER PRIMARY KEY, sealed BLOB, owner BLOB)   one row, made with the database
//
// `owner` is 8 bytes that only who has the key can tell: a row of ours that does not open is
// damage. NULL in what was made before it was introduced.
#pragma once

#include "app/store/database.h"
#include "app/store/sealed_row.h"

#include <span>

namespace vaultgram::store {

struct SealedSchema {
    // Step N brings a database from version N to N + 1. Fixed once released. What reads needs
    // none of them: older versions are read as they are.
    std::span<const char* const> steps;
    std::string_view keyTable;  // at most 15 characters; what its `key` row is bound to
    // How many of its rows open, of those that were looked at. Asked if the `key` row does
    // not open, or is not there yet (in databases of before it was introduced).
    struct Sample {
        std::size_t looked = 0, opened = 0;
    };
    StoreResult<Sample> (*sample)(Database&, const RowSealer&);
    // The sample is all there is; it is looked at whenever the database is opened, and if one
    // does not open, that is damage.
    bool sampleIsAll = false;
    // Few commits, each of which counts: what one says is moved out of the log at once.
    bool fewCommits = false;
    // A query of one number that is not 0 if tables, each whole by itself, changed places.
    const char* mustBeZero = nullptr;

    [[nodiscard]] int version() const { return static_cast<int>(steps.size()); }
};

struct OpenedDatabase {
    Database database;
    QString setAside;          // empty: nothing was
    bool lostChanges = false;  // its log was damaged: the newest may be gone
    bool isWhole = true;       // its tables were looked at; false: that would have taken too long
};
[[nodiscard]] StoreResult<OpenedDatabase> openSealed(const QString& path,
                                                     const SealedSchema& schema, RowSealer& sealer);
// One more connection to what openSealed() has prepared; makes and repairs nothing.
[[nodiscard]] StoreResult<Database> openSealedAgain(const QString& path, const SealedSchema& schema,
                                                    const RowSealer& sealer);
// TooNew, or nothing: what else is wrong is for openSealed().
[[nodiscard]] StoreStatus checkNotTooNew(const QString& path, const SealedSchema& schema);
// Damaged: what SQLite says of the tables and their indexes.
[[nodiscard]] StoreStatus checkTables(Database& database, const SealedSchema& schema);
// A fresh one in memory.
[[nodiscard]] StoreResult<Database> makeSealedInMemory(const QString& name,
                                                       const SealedSchema& schema,
                                                       RowSealer& sealer);

}  // namespace vaultgram::store
