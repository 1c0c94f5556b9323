#include "app/store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <utility>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

// Reading, writing and mapping fail with one code for all reasons; the system knows which.
tl::unexpected<StoreError> failedByInput(sqlite3* database, const QString& detail) {
    const int reason = sqlite3_system_errno(database);
    return reason == 0 ? failed(Kind::Other, detail) : failedBySystem(reason);
}

StoreStatus makeEmptyFile(const QByteArray& name) {
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) return failedBySystem(errno);
    ::close(file);
    return {};
}

void leaveSuspicion(sqlite3* database) {
    const char* name = sqlite3_db_filename(database, "main");
    if (name == nullptr || *name == '\0') return;
    // If this fails too, the damage is met again.
    static_cast<void>(makeEmptyFile(QFile::encodeName(suspectFile(QFile::decodeName(name)))));
}

tl::unexpected<StoreError> failedBySqlite(sqlite3* database, int code) {
    const QString detail = QString::fromUtf8(sqlite3_errmsg(database));
    switch (code & 0xFF) {
        case SQLITE_FULL: return failed(Kind::DiskFull, detail);
        case SQLITE_READONLY: return failed(Kind::ReadOnly, detail);
        case SQLITE_PERM:
        case SQLITE_AUTH: return failed(Kind::NoPermission, detail);
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return failed(Kind::InUse, detail);
        case SQLITE_ERROR:  // our statements are fixed: the tables are not what we made
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: leaveSuspicion(database); return failed(Kind::Damaged, detail);
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR: return failedByInput(database, detail);
        default: return failed(Kind::Other, detail);
    }
}

}  // namespace

QString suspectFile(const QString& path) {
    return path + QStringLiteral(".suspect");
}

Query::Query(sqlite3* database, sqlite3_stmt* statement, StoreStatus status)
    : m_database(database), m_statement(statement), m_status(std::move(status)) {}

Query::Query(Query&& other) noexcept
    : m_database(other.m_database),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_status(std::move(other.m_status)) {}

Query::~Query() {
    if (m_statement == nullptr) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Query::bind(int index, std::int64_t value) {
    if (m_statement != nullptr) sqlite3_bind_int64(m_statement, index, value);
}

void Query::bind(int index, ByteView value) {
    if (m_statement == nullptr) return;
    // Nothing at no address would be bound as NULL.
    static constexpr std::uint8_t somewhere = 0;
    const void* data = value.empty() ? &somewhere : value.data();
    sqlite3_bind_blob64(m_statement, index, data, value.size(), SQLITE_STATIC);
}

bool Query::next() {
    if (!m_status) return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) m_status = failedBySqlite(m_database, code);
    return false;
}

std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

ByteView Query::blob(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}
void Database::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

StoreStatus Database::make(const QString& path) {
    return makeEmptyFile(QFile::encodeName(path));
}

// SQLite would open what it may only read, and then say something else.
StoreResult<Database> Database::open(const QString& path) {
    for (const QString& each : {path, QFileInfo(path).absolutePath()}) {
        const QByteArray name = QFile::encodeName(each);
        if (::faccessat(AT_FDCWD, name.constData(), R_OK | W_OK, AT_EACCESS) != 0)
            return failedBySystem(errno);
    }
    return openWith(QFile::encodeName(path), SQLITE_OPEN_READWRITE);
}

StoreResult<Database> Database::openImmutable(const QString& path) {
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) return failedBySystem(EROFS);
    return openWith("file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1",
                    SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

StoreResult<Database> Database::inMemory(const QString& name) {
    return openWith("file:/" + name.toUtf8() + "?vfs=memdb",
                    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI);
}

StoreResult<Database> Database::openWith(const QByteArray& name, int flags) {
    Database database;
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_handle.reset(handle);  // also if it failed
    if (code != SQLITE_OK) return failedBySqlite(handle, code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

Query Database::prepared(const char* sql) {
    auto& kept = m_statements[sql];
    if (!kept) {
        sqlite3_stmt* statement = nullptr;
        const int code = sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                            &statement, nullptr);
        if (code != SQLITE_OK)
            return {m_handle.get(), nullptr, failedBySqlite(m_handle.get(), code)};
        kept.reset(statement);
    }
    assert(sqlite3_stmt_busy(kept.get()) == 0);
    return {m_handle.get(), kept.get(), {}};
}

StoreStatus Database::run(const QByteArray& sql) {
    const int code = sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return failedBySqlite(m_handle.get(), code);
    return {};
}

std::int64_t Database::changedRows() const {
    return sqlite3_changes64(m_handle.get());
}

bool Database::isInTransaction() const {
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

void Database::tidyUpAtTheEnd() {
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void Database::interrupt() {
    sqlite3_interrupt(m_handle.get());
}

Transaction::~Transaction() {
    // A failure such as a full disk may have undone it already.
    if (m_begun && !m_committed && m_database.isInTransaction())
        static_cast<void>(m_database.change("ROLLBACK"));
}

StoreStatus Transaction::commit() {
    const StoreStatus done = m_database.change("COMMIT");
    m_committed = done.has_value();
    return done;
}

}  // namespace vaultgram::store
