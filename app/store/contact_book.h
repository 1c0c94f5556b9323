// The contacts of a profile, on disk: names, addresses, pins, trust. SQLite, each row
// sealed with XChaCha20-Poly1305 under the profile's key, so that nothing in the files
// can be read without it. What was acknowledged survives kill -9 (WAL, synchronous FULL).
//
//   contacts(id INTEGER PRIMARY KEY, nonce BLOB, sealed BLOB)      user_version = schema
//
// The row's id and the schema are authenticated with it: rows can not change places.
#pragma once

#include "app/store/identity_file.h"
#include "app/store/store_error.h"
#include "core/endpoint.h"
#include "core/random.h"
#include "core/trust.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace vaultgram::store {

enum class ContactId : long long {};  // as qint64 is, so that signals may carry it

struct StoredContact {
    ContactId id{};
    std::string name;                 // UTF-8; empty: none was given
    std::vector<Endpoint> addresses;  // the one in use first; at least one
    Pin pin;
    bool plaintextAllowed = false;
    std::string written;  // the address as the user wrote it; empty: as it is
    bool muted = false;
};

class ContactBook {
public:
    static constexpr int schema = 1;

    struct Opened;
    // Makes the database if there is none. One that is damaged, or that another key
    // sealed, is set aside (renamed), and a fresh one begun: `Opened::setAside` names it.
    // TooNew: nothing was touched.
    [[nodiscard]] static StoreResult<Opened> open(const QString& path, const ProfileKey& key,
                                                  Random random);
    ~ContactBook();
    ContactBook(ContactBook&&) noexcept;
    ContactBook& operator=(ContactBook&&) noexcept;

    [[nodiscard]] StoreResult<std::vector<StoredContact>> load();
    // What was said is on the disk when they return.
    [[nodiscard]] StoreResult<ContactId> add(const StoredContact& contact);  // numbers it
    [[nodiscard]] StoreStatus put(const StoredContact& contact);  // numbered; new, or in its place
    [[nodiscard]] StoreStatus update(const StoredContact& contact);
    [[nodiscard]] StoreStatus remove(ContactId id);

private:
    class Database;
    ContactBook(std::unique_ptr<Database> database, const ProfileKey& key, Random random);

    [[nodiscard]] Bytes seal(ContactId id, const StoredContact& contact, ByteView nonce) const;
    [[nodiscard]] std::optional<StoredContact> openRow(ContactId id, ByteView nonce,
                                                       ByteView sealed) const;

    std::unique_ptr<Database> m_database;
    ProfileKey m_key;
    Random m_random;
};

struct ContactBook::Opened {
    ContactBook book;
    QString setAside;  // empty: nothing was
};

}  // namespace vaultgram::store
