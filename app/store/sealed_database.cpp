#include "app/store/sealed_database.h"

#include "app/store/set_aside.h"
#include "app/store/whole_file.h"
#include "app/store/write_ahead_log.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
// Without a log: what is being made is renamed, and a log would stay under the old name.
constexpr const char* makingSettings = "PRAGMA synchronous=FULL";

StoreStatus applyDiskSettings(Database& database, const SealedSchema& schema) {
    const StoreStatus done = database.run(diskSettings);
    return done && schema.fewCommits ? database.run("PRAGMA wal_autocheckpoint=1") : done;
}

Bytes ownerTag(const SealedSchema& schema, const RowSealer& sealer) {
    const RowSealer::Tag tag = sealer.tagOf("VG owner", view(schema.keyTable));
    return {tag.begin(), tag.begin() + 8};
}

struct KeyRow {
    bool isThere = false, opens = false;
    bool isOurs = false;  // it says so; false: or nothing
};

StoreResult<bool> saysThatItIsOurs(Database& database, const SealedSchema& schema,
                                   const RowSealer& sealer) {
    const auto columns =
        database.number(0, "SELECT count(*) FROM pragma_table_info('key') WHERE name = 'owner'");
    if (!columns) return tl::unexpected(columns.error());
    if (*columns == 0) return false;
    Query row = database.query("SELECT owner FROM key WHERE id = 1");
    const bool isOurs = row.next() && std::ranges::equal(row.blob(0), ownerTag(schema, sealer));
    if (!row.status()) return tl::unexpected(row.status().error());
    return isOurs;
}

StoreResult<KeyRow> readKeyRow(Database& database, const SealedSchema& schema,
                               const RowSealer& sealer) {
    const auto tables =
        database.number(0, "SELECT count(*) FROM sqlite_schema WHERE type='table' AND name='key'");
    if (!tables) return tl::unexpected(tables.error());
    if (*tables == 0) return KeyRow{};
    Bytes content;
    Query row = database.query("SELECT sealed FROM key WHERE id = 1");
    const bool found = row.next();
    // Of any key it has this size: what stands here is no row of ours and of nobody else.
    if (found && row.blob(0).size() != RowSealer::overhead) return failed(Kind::Damaged);
    const bool opens = found && sealer.open(keyPlace(schema), row.blob(0), content);
    if (!row.status()) return tl::unexpected(row.status().error());
    const auto isOurs = saysThatItIsOurs(database, schema, sealer);
    if (!isOurs) return tl::unexpected(isOurs.error());
    return KeyRow{true, opens, *isOurs};
}

StoreStatus checkKey(Database& database, const SealedSchema& schema, const RowSealer& sealer) {
    const auto row = readKeyRow(database, schema, sealer);
    if (!row) return tl::unexpected(row.error());
    if (row->opens && !schema.sampleIsAll) return {};
    if (row->isOurs && !row->opens) return failed(Kind::Damaged);
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
    const Bytes owner = ownerTag(schema, sealer);
    if (*there > 0) return database.change("UPDATE key SET owner = ?1", ByteView(owner));
    Bytes sealed;
    sealer.seal(keyPlace(schema), {}, sealed);
    return database.change("INSERT INTO key VALUES(1, ?1, ?2)", ByteView(sealed), ByteView(owner));
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

// A small one is looked at whole, before anything of it is believed: 30,000 messages in some
// 60 ms. A large one would take seconds: only if damage was met while the program ran.
bool isLookedAtWhole(const QString& path, const SealedSchema& schema) {
    static constexpr qint64 small = qint64{8} << 20U;  // bytes
    return schema.sampleIsAll || QFileInfo(path).size() <= small ||
           QFile::exists(suspectFile(path));
}

StoreStatus checkIfItMustBe(Database& database, const QString& path, const SealedSchema& schema) {
    if (!isLookedAtWhole(path, schema)) return {};
    if (const StoreStatus whole = checkTables(database, schema); !whole) return whole;
    QFile::remove(suspectFile(path));
    return {};
}

StoreStatus prepare(Database& database, const SealedSchema& schema, RowSealer& sealer) {
    const auto version = versionOf(database);
    if (!version) return tl::unexpected(version.error());
    if (const StoreStatus known = checkVersion(database, schema); !known) return known;
    const StoreStatus ours =
        *version == 0 ? checkEmpty(database) : checkKey(database, schema, sealer);
    if (!ours) return ours;
    return migrate(database, schema, sealer, *version);
}

StoreResult<Database> openThere(const QString& path, const SealedSchema& schema,
                                RowSealer& sealer) {
    auto database = Database::open(path);
    if (!database) return database;
    StoreStatus usable = checkVersion(*database, schema);
    if (usable) usable = checkIfItMustBe(*database, path, schema);
    if (usable) usable = prepare(*database, schema, sealer);
    if (usable) usable = applyDiskSettings(*database, schema);
    if (!usable) return tl::unexpected(usable.error());
    database->tidyUpAtTheEnd();
    return database;
}

StoreStatus makeWhole(const QString& path, const SealedSchema& schema, RowSealer& sealer) {
    if (const StoreStatus made = Database::make(path); !made) return made;
    auto database = Database::open(path);
    if (!database) return tl::unexpected(database.error());
    const StoreStatus set = database->run(makingSettings);
    return set ? prepare(*database, schema, sealer) : set;
}

// Under another name until it is complete: half a one, left by a program that was killed, would
// be taken for damage next time.
StoreResult<Database> makeFresh(const QString& path, const SealedSchema& schema,
                                RowSealer& sealer) {
    const QString unfinished = path + QStringLiteral(".new");
    const auto removeUnfinished = [&unfinished] {
        for (const char* part : {"", "-journal"}) QFile::remove(unfinished + QLatin1String(part));
    };
    removeUnfinished();
    // A log whose database is gone would be taken for the fresh one's.
    for (const char* part : {"-wal", "-shm"}) QFile::remove(path + QLatin1String(part));
    StoreStatus made = makeWhole(unfinished, schema, sealer);
    if (made) made = renameFile(unfinished, path);
    if (made) return openThere(path, schema, sealer);
    removeUnfinished();
    return tl::unexpected(made.error());
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
    const bool lostChanges = hasLostCommits(path);
    const bool isWhole = isLookedAtWhole(path, schema);
    auto whole = openOrMake(path, schema, sealer);
    // What is left of the lost ones must not be found again at the next start.
    if (whole && lostChanges) static_cast<void>(whole->run("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (whole) return OpenedDatabase{std::move(*whole), {}, lostChanges, isWhole};
    if (whole.error().kind != Kind::Damaged) return tl::unexpected(whole.error());

    const auto aside = setAside(path);
    if (!aside) return tl::unexpected(aside.error());
    QFile::remove(suspectFile(path));
    auto fresh = openOrMake(path, schema, sealer);
    if (!fresh) return tl::unexpected(fresh.error());
    return OpenedDatabase{std::move(*fresh), *aside};
}

StoreStatus checkTables(Database& database, const SealedSchema& schema) {
    {
        Query rows = database.query("PRAGMA integrity_check(1)");
        const bool whole = rows.next() && textOf(rows.blob(0)) == "ok";
        if (!rows.status()) return rows.status();
        if (!whole) return failed(Kind::Damaged, QStringLiteral("the tables"));
    }
    const auto version = versionOf(database);
    if (!version) return tl::unexpected(version.error());
    if (*version == 0 || schema.mustBeZero == nullptr) return {};
    const auto wrong = database.number(0, schema.mustBeZero);
    if (!wrong) return tl::unexpected(wrong.error());
    return *wrong == 0 ? StoreStatus() : failed(Kind::Damaged, QStringLiteral("the tables"));
}

StoreStatus checkNotTooNew(const QString& path, const SealedSchema& schema) {
    if (QFileInfo(path).size() == 0) return {};
    auto database = Database::open(path);
    if (!database) return {};
    const StoreStatus known = checkVersion(*database, schema);
    return !known && known.error().kind == Kind::TooNew ? known : StoreStatus();
}

StoreResult<Database> openSealedAgain(const QString& path, const SealedSchema& schema,
                                      const RowSealer& sealer) {
    auto database = Database::open(path);
    const bool mayWrite = database || database.error().kind != Kind::ReadOnly;
    if (!mayWrite) database = Database::openImmutable(path);
    if (!database) return database;
    const auto version = versionOf(*database);
    if (!version) return tl::unexpected(version.error());
    if (const StoreStatus known = checkVersion(*database, schema); !known)
        return tl::unexpected(known.error());
    if (*version == 0) return failed(Kind::Missing);  // it is just being made
    if (const StoreStatus ours = checkKey(*database, schema, sealer); !ours)
        return tl::unexpected(ours.error());
    if (!mayWrite) return database;
    if (const StoreStatus done = applyDiskSettings(*database, schema); !done)
        return tl::unexpected(done.error());
    database->tidyUpAtTheEnd();
    return database;
}

StoreResult<Database> makeSealedInMemory(const QString& name, const SealedSchema& schema,
                                         RowSealer& sealer) {
    auto database = Database::inMemory(name);
    if (!database) return database;
    StoreStatus ready = database->run(memorySettings);
    if (ready) ready = prepare(*database, schema, sealer);
    if (!ready) return tl::unexpected(ready.error());
    return database;
}

}  // namespace vaultgram::store
