// The contacts of a profile, on disk: names, addresses, pins, trust. SQLite, each row
// sealed with XChaCha20-Poly1305 under the profile's key, so that nothing in the files
// can be read without it. What was acknowledged survives kill -9 (WAL, synchronous FULL).
//
//   contacts(id INTEGER PRIMARY KEY AUTOINCREMENT, nonce BLOB, sealed BLOB)
//
// The row's id is authenticated with it: rows can not change places. An id is never used
// twice, so that what the history keeps under it can never come to belong to another.
#pragma once

#include "app/store/identity_file.h"
#include "app/store/store_error.h"
#include "core/endpoint.h"
#include "core/random.h"
#include "core/trust.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vaultgram::store {

enum class ContactId : long long {};  // as qint64 is, so that signals may carry it

struct StoredContact {
    ContactId id{};
    std::string name;                 // UTF-8; empty: none was given
    std::vector<Endpoint> addresses;  // the one in use first; at least one
    Pin pin;
    bool plaintextAllowed = false;
    bool muted = false;     // the user wants to hear nothing of its messages
    std::string asWritten;  // the address as the user gave it ("printer.local:8000"), or empty
};

class ContactBook {
public:
    static constexpr int schema = 3;

    struct Opened;
    // Makes the database if there is none. One that is damaged is set aside (renamed), and a
    // fresh one begun: `Opened::setAside` names it. TooNew, OtherKey: nothing was touched.
    [[nodiscard]] static StoreResult<Opened> open(const QString& path, const ProfileKey& key,
                                                  Random random);
    // Nothing on disk; gone with the book.
    [[nodiscard]] static StoreResult<ContactBook> inMemory(Random random);
    ~ContactBook();
    ContactBook(ContactBook&&) noexcept;
    ContactBook& operator=(ContactBook&&) noexcept;

    // A further connection to what open() has prepared; sets nothing aside, makes nothing.
    [[nodiscard]] static StoreResult<ContactBook> openAgain(const QString& path,
                                                            const ProfileKey& key, Random random);

    // A deque: who takes them out one by one frees memory on the way.
    [[nodiscard]] StoreResult<std::deque<StoredContact>> load();
    [[nodiscard]] StoreResult<ContactId> largestId();  // that was ever used
    // What was said is on the disk when they return.
    [[nodiscard]] StoreResult<ContactId> add(const StoredContact& contact);  // numbers it
    [[nodiscard]] StoreStatus put(const StoredContact& contact);  // under its number: new or not
    [[nodiscard]] StoreStatus update(const StoredContact& contact);
    [[nodiscard]] StoreStatus remove(ContactId id);

private:
    class Connection;
    explicit ContactBook(std::unique_ptr<Connection> connection);
    [[nodiscard]] Bytes seal(ContactId id, const StoredContact& contact);

    std::unique_ptr<Connection> m_connection;
};

struct ContactBook::Opened {
    ContactBook book;
    QString setAside;          // empty: nothing was
    bool lostChanges = false;  // its log was damaged: the newest may be gone
};

}  // namespace vaultgram::store
