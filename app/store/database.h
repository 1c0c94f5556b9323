// One SQLite connection, its prepared statements and its errors in our words. No other
// file knows the library.
//
//   Query rows = database.query("SELECT a, b FROM t WHERE c = ?1", c);
//   while (rows.next()) use(rows.integer(0), rows.blob(1));
//   if (!rows.status()) return rows.status();
//
// WAL, synchronous FULL: what a commit acknowledged survives kill -9 and a power failure.
// Not thread-safe: one connection for each thread. Text of SQL must be a literal: statements
// are kept by its address.
#pragma once

#include "app/store/store_error.h"
#include "core/bytes.h"

#include <concepts>
#include <memory>
#include <type_traits>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace vaultgram::store {

// Beside the database, made when SQLite met damage while the program ran: a reason to look
// at all of it at the next start, which takes too long for every start.
[[nodiscard]] QString suspectFile(const QString& path);

// One run of a statement; the statement is free again when it goes.
class Query {
public:
    Query(sqlite3* database, sqlite3_stmt* statement, StoreStatus status);
    ~Query();
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    // By position, from 1. A view must live until the last next().
    void bind(int index, std::int64_t value);
    void bind(int index, ByteView value);
    template <class Value>
    requires std::integral<Value> || std::is_enum_v<Value>
    void bind(int index, Value value) { bind(index, static_cast<std::int64_t>(value)); }

    // False at the end, and if something failed: status() tells them apart.
    [[nodiscard]] bool next();
    [[nodiscard]] const StoreStatus& status() const { return m_status; }

    // Of the row that next() found, from 0. A view lives until the next next().
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] ByteView blob(int column) const;

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    StoreStatus m_status;
};

class Database {
public:
    // An empty file that only its owner may read: SQLite would ask the user's mask.
    [[nodiscard]] static StoreStatus make(const QString& path);
    // One that is there. Nothing is read or written yet.
    [[nodiscard]] static StoreResult<Database> open(const QString& path);
    // To read what nobody can write: no log is made beside it. ReadOnly: there is one already,
    // and only who may write can read it.
    [[nodiscard]] static StoreResult<Database> openImmutable(const QString& path);
    // In memory, shared by all connections of this program that use the same name.
    [[nodiscard]] static StoreResult<Database> inMemory(const QString& name);

    template <class... Values>
    [[nodiscard]] Query query(const char* sql, const Values&... values) {
        Query run = prepared(sql);
        int index = 1;
        (run.bind(index++, values), ...);
        return run;
    }
    // Runs it to its end.
    template <class... Values>
    [[nodiscard]] StoreStatus change(const char* sql, const Values&... values) {
        Query run = query(sql, values...);
        while (run.next()) {
        }
        return run.status();
    }
    // Statements without values, several at once; not kept.
    [[nodiscard]] StoreStatus run(const QByteArray& sql);
    // The first column of the first row, or what to take instead.
    template <class... Values>
    [[nodiscard]] StoreResult<std::int64_t> number(std::int64_t ifNone, const char* sql,
                                                   const Values&... values) {
        Query run = query(sql, values...);
        const std::int64_t value = run.next() ? run.integer(0) : ifNone;
        if (!run.status()) return tl::unexpected(run.status().error());
        return value;
    }

    [[nodiscard]] std::int64_t changedRows() const;  // by the last change
    [[nodiscard]] bool isInTransaction() const;
    // From now on what the log holds is moved into the file when the last connection closes.
    // Until then a database that is not ours is left as it was found.
    void tidyUpAtTheEnd();
    // The statement that runs ends soon, with an error. From any thread.
    void interrupt();

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Database() = default;
    [[nodiscard]] static StoreResult<Database> openWith(const QByteArray& name, int flags);
    [[nodiscard]] Query prepared(const char* sql);

    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<const char*, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
};

// All or nothing: undone when it goes, unless commit() was called and succeeded.
class Transaction {
public:
    explicit Transaction(Database& database)
        : m_database(database), m_begun(database.change("BEGIN IMMEDIATE")) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] const StoreStatus& begun() const { return m_begun; }
    [[nodiscard]] StoreStatus commit();

private:
    Database& m_database;
    StoreStatus m_begun;
    bool m_committed = false;
};

}  // namespace vaultgram::store
