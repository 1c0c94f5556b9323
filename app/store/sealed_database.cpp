#include "app/store/sealed_database.h"

#include "app/store/set_aside.h"

#include <QFile>
#include <QFileInfo>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

RowPlace keyPlace(const SealedSchema& schema) {
    return {schema.keyTable, 1};
}

StoreResult<std::int64_t> versionOf(Database& database) {
    return database.number(0, "PRAGMA user_version");
}

StoreStatus checkVersion(Database& database, const SealedSchema& schema) {
    const auto version = versionOf(database);
    if (!version) return tl::unexpected(version.error());
    if (*version > schema.version()) return failed(Kind::TooNew);
    return *version < 0 ? failed(Kind::Damaged) : StoreStatus();
}

// What is kept of the memory: 8 MiB of pages. The log is cut to 16 MiB after a large change.
constexpr const char* diskSettings =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
    "PRAGMA cache_size=-8192; PRAGMA journal_size_limit=16777216";
constexpr const char* memorySettings = "PRAGMA journal_mode=MEMORY; PRAGMA temp_store=MEMORY";

struct KeyRow {
    bool isThere = false, opens = false;
};

StoreResult<KeyRow> readKeyRow(Database& database, const SealedSchema& schema,
                               const RowSealer& sealer) {
    const auto tables =
        database.number(0, "SELECT count(*) FROM sqlite_schema WHERE type='table' AND name='key'");
    if (!tables) return tl::unexpected(tables.error());
    if (*tables == 0) return KeyRow{};
    Bytes content;
    Query row = database.query("SELECT sealed FROM key WHERE id = 1");
    const bool opens = row.next() && sealer.open(keyPlace(schema), row.blob(0), content);
    if (!row.status()) return tl::unexpected(row.status().error());
    return KeyRow{true, opens};
}

StoreStatus checkKey(Database& database, const SealedSchema& schema, const RowSealer& sealer) {
    const auto row = readKeyRow(database, schema, sealer);
    if (!row) return tl::unexpected(row.error());
    if (row->opens && !schema.sampleIsAll) return {};
    const auto sample = schema.sample(database, sealer);
    if (!sample) return tl::unexpected(sample.error());
    const bool allOpen = sample->opened == sample->looked;
    if (row->opens) return allOpen ? StoreStatus() : failed(Kind::Damaged);
    const bool hasContent = row->isThere || sample->looked > 0;
    if (sample->opened == 0 && hasContent) return failed(Kind::OtherKey);
    // The key is right, so what does not open was damaged.
    if (row->isThere || !allOpen) return failed(Kind::Damaged);
    return {};
}

// A file that says it is new must be empty.
StoreStatus checkEmpty(Database& database) {
    const auto things = database.number(0, "SELECT count(*) FROM sqlite_schema");
    if (!things) return tl::unexpected(things.error());
    return *things == 0 ? StoreStatus() : failed(Kind::Damaged);
}

StoreStatus makeKeyRow(Database& database, const SealedSchema& schema, RowSealer& sealer) {
    const auto there = database.number(0, "SELECT count(*) FROM key");
    if (!there) return tl::unexpected(there.error());
    if (*there > 0) return {};
    Bytes sealed;
    sealer.seal(keyPlace(schema), {}, sealed);
    return database.change("INSERT INTO key VALUES(1, ?1)", ByteView(sealed));
}

StoreStatus migrate(Database& database, const SealedSchema& schema, RowSealer& sealer,
                    std::int64_t from) {
    if (from == schema.version()) return {};
    Transaction all(database);
    if (!all.begun()) return all.begun();
    for (auto step = static_cast<std::size_t>(from); step < schema.steps.size(); ++step)
        if (const StoreStatus done = database.run(schema.steps[step]); !done) return done;
    if (const StoreStatus made = makeKeyRow(database, schema, sealer); !made) return made;
    const StoreStatus numbered =
        database.run("PRAGMA user_version=" + QByteArray::number(schema.version()));
    if (!numbered) return numbered;
    return all.commit();
}

// A damage that was met while the program ran is looked for everywhere at the next start.
StoreStatus checkIfSuspect(Database& database, const QString& path) {
    if (!QFile::exists(suspectFile(path))) return {};
    Query rows = database.query("PRAGMA integrity_check(1)");
    const bool whole = rows.next() && textOf(rows.blob(0)) == "ok";
    if (!rows.status()) return rows.status();
    if (!whole) return failed(Kind::Damaged);
    QFile::remove(suspectFile(path));
    return {};
}

StoreStatus prepare(Database& database, const SealedSchema& schema, RowSealer& sealer,
                    const char* settings) {
    const auto version = versionOf(database);
    if (!version) return tl::unexpected(version.error());
    if (const StoreStatus known = checkVersion(database, schema); !known) return known;
    const StoreStatus ours =
        *version == 0 ? checkEmpty(database) : checkKey(database, schema, sealer);
    if (!ours) return ours;
    if (const StoreStatus done = database.run(settings); !done) return done;
    if (const StoreStatus done = migrate(database, schema, sealer, *version); !done) return done;
    database.tidyUpAtTheEnd();
    return {};
}

StoreResult<Database> openThere(const QString& path, const SealedSchema& schema,
                                RowSealer& sealer) {
    auto database = Database::open(path);
    if (!database) return database;
    StoreStatus usable = checkVersion(*database, schema);
    if (usable) usable = checkIfSuspect(*database, path);
    if (usable) usable = prepare(*database, schema, sealer, diskSettings);
    if (!usable) return tl::unexpected(usable.error());
    return database;
}

// What could not be made leaves nothing behind, or it would be taken for damage next time.
StoreResult<Database> makeFresh(const QString& path, const SealedSchema& schema,
                                RowSealer& sealer) {
    if (const StoreStatus made = Database::make(path); !made) return tl::unexpected(made.error());
    auto database = openThere(path, schema, sealer);
    if (!database)
        for (const char* part : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(part));
    return database;
}

// Cut off. Where there is a log, the rest may be in it: the file was just being written.
bool endsWithinAPage(const QString& path) {
    static constexpr qint64 pageSize = 4096;
    return QFileInfo(path).size() % pageSize != 0 &&
           QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

StoreResult<Database> openOrMake(const QString& path, const SealedSchema& schema,
                                 RowSealer& sealer) {
    const QFileInfo file(path);
    if (!file.exists()) return makeFresh(path, schema, sealer);
    // We leave no empty one, and SQLite would take it for a new one: somebody cut it off.
    if (file.isFile() && (file.size() == 0 || endsWithinAPage(path))) return failed(Kind::Damaged);
    return openThere(path, schema, sealer);
}

}  // namespace

StoreResult<OpenedDatabase> openSealed(const QString& path, const SealedSchema& schema,
                                       RowSealer& sealer) {
    auto whole = openOrMake(path, schema, sealer);
    if (whole) return OpenedDatabase{std::move(*whole), {}};
    if (whole.error().kind != Kind::Damaged) return tl::unexpected(whole.error());

    const auto aside = setAside(path);
    if (!aside) return tl::unexpected(aside.error());
    QFile::remove(suspectFile(path));
    auto fresh = openOrMake(path, schema, sealer);
    if (!fresh) return tl::unexpected(fresh.error());
    return OpenedDatabase{std::move(*fresh), *aside};
}

StoreResult<Database> openSealedAgain(const QString& path, const SealedSchema& schema,
                                      const RowSealer& sealer) {
    auto database = Database::open(path);
    if (!database) return database;
    const auto version = versionOf(*database);
    if (!version) return tl::unexpected(version.error());
    if (*version != schema.version())
        return failed(*version > schema.version() ? Kind::TooNew : Kind::Missing);
    if (const StoreStatus ours = checkKey(*database, schema, sealer); !ours)
        return tl::unexpected(ours.error());
    if (const StoreStatus done = database->run(diskSettings); !done)
        return tl::unexpected(done.error());
    database->tidyUpAtTheEnd();
    return database;
}

StoreResult<Database> makeSealedInMemory(const QString& name, const SealedSchema& schema,
                                         RowSealer& sealer) {
    auto database = Database::inMemory(name);
    if (!database) return database;
    if (const StoreStatus ready = prepare(*database, schema, sealer, memorySettings); !ready)
        return tl::unexpected(ready.error());
    return database;
}

}  // namespace vaultgram::store
