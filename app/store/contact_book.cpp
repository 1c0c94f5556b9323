#include "app/store/contact_book.h"

#include <QFile>

#include <nlohmann/json.hpp>
#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

tl::unexpected<StoreError> failedBySqlite(sqlite3* database, int code) {
    const QString detail = QString::fromUtf8(sqlite3_errmsg(database));
    switch (code & 0xFF) {
        case SQLITE_FULL: return failed(Kind::DiskFull, detail);
        case SQLITE_READONLY: return failed(Kind::ReadOnly, detail);
        case SQLITE_PERM:
        case SQLITE_AUTH: return failed(Kind::NoPermission, detail);
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return failed(Kind::InUse, detail);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return failed(Kind::Damaged, detail);
        case SQLITE_CANTOPEN: return failedBySystem(sqlite3_system_errno(database));
        default: return failed(Kind::Other, detail);
    }
}

nlohmann::json binary(const std::optional<IdentityId>& id) {
    if (!id) return nullptr;
    return nlohmann::json::binary({id->view().begin(), id->view().end()});
}

std::optional<IdentityId> identityIn(const nlohmann::json& value) {
    if (!value.is_binary() || value.get_binary().size() != IdentityId::size) return {};
    IdentityId::Array raw;
    std::copy(value.get_binary().begin(), value.get_binary().end(), raw.begin());
    return IdentityId(raw);
}

// The content of a row, before it is sealed. Unknown keys are for later versions.
Bytes encode(const StoredContact& contact) {
    nlohmann::json content{{"name", contact.name},
                           {"pin", binary(contact.pin.id)},
                           {"other", binary(contact.pin.other)},
                           {"verified", contact.pin.verified},
                           {"blocked", contact.pin.blocked},
                           {"plaintext", contact.plaintextAllowed},
                           {"written", contact.written},
                           {"muted", contact.muted},
                           {"addresses", nlohmann::json::array()}};
    for (const Endpoint& address : contact.addresses)
        content["addresses"].push_back(address.toString());
    return nlohmann::json::to_msgpack(content);
}

std::optional<StoredContact> decode(ContactId id, ByteView plain) {
    const auto content = nlohmann::json::from_msgpack(plain, true, false);
    if (!content.is_object()) return {};
    StoredContact contact;
    contact.id = id;
    contact.name = content.value("name", std::string());
    contact.pin.id = identityIn(content.value("pin", nlohmann::json()));
    contact.pin.other = identityIn(content.value("other", nlohmann::json()));
    contact.pin.verified = content.value("verified", false);
    contact.pin.blocked = content.value("blocked", false);
    contact.plaintextAllowed = content.value("plaintext", false);
    contact.written = content.value("written", std::string());
    contact.muted = content.value("muted", false);
    for (const auto& each : content.value("addresses", nlohmann::json::array())) {
        if (!each.is_string()) continue;
        if (const auto address = Endpoint::parse(each.get<std::string>()))
            contact.addresses.push_back(*address);
    }
    return contact;
}

// What a row is sealed together with.
std::array<std::uint8_t, 24> associated(ContactId id) {
    std::array<std::uint8_t, 24> data{'V', 'G', ' ', 'c', 'o', 'n', 't', 'a', 'c', 't', 's'};
    data[15] = ContactBook::schema;
    for (std::size_t i = 0; i < 8; ++i)
        data[16 + i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(id) >> (56 - 8 * i));
    return data;
}

ProfileKey copyOf(const ProfileKey& key) {
    ProfileKey copy;
    std::copy(key.view().begin(), key.view().end(), copy.writable().begin());
    return copy;
}

}  // namespace

// One connection and the statements that run on it.
class ContactBook::Database {
public:
    static StoreResult<std::unique_ptr<Database>> open(const QString& path) {
        std::unique_ptr<Database> database(new Database);
        const int code = sqlite3_open_v2(
            QFile::encodeName(path).constData(), &database->m_handle,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
        if (code != SQLITE_OK) return failedBySqlite(database->m_handle, code);
        return database;
    }
    Database() = default;
    ~Database() { sqlite3_close_v2(m_handle); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    StoreStatus run(const char* sql) {
        const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK) return failedBySqlite(m_handle, code);
        return {};
    }
    StoreResult<int> schemaVersion() {
        int version = 0;
        const StoreStatus status = query("PRAGMA user_version", {}, [&](sqlite3_stmt* row) {
            version = sqlite3_column_int(row, 0);
        });
        if (!status) return tl::unexpected(status.error());
        return version;
    }
    // Binds: the id where `sql` has ?1, blobs from ?2 on.
    template <class Row>
    StoreStatus query(const char* sql, std::initializer_list<ByteView> blobs, Row&& row,
                      std::int64_t id = 0) {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(statement,
                                                                               &sqlite3_finalize);
        if (code != SQLITE_OK) return failedBySqlite(m_handle, code);
        if (sqlite3_bind_parameter_count(statement) > 0) sqlite3_bind_int64(statement, 1, id);
        int index = 2;
        for (const ByteView blob : blobs)
            sqlite3_bind_blob64(statement, index++, blob.data(), blob.size(), SQLITE_STATIC);
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) row(statement);
        if (code != SQLITE_DONE) return failedBySqlite(m_handle, code);
        return {};
    }
    StoreStatus change(const char* sql, std::int64_t id, std::initializer_list<ByteView> blobs) {
        return query(
            sql, blobs, [](sqlite3_stmt*) {}, id);
    }

    static ByteView blobOf(sqlite3_stmt* row, int column) {
        const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(row, column));
        return {data, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
    }

private:
    sqlite3* m_handle = nullptr;
};

namespace {

// Each step brings a database from its index to the next version, in one transaction.
constexpr std::array<const char*, ContactBook::schema> migrations{
    "CREATE TABLE contacts(id INTEGER PRIMARY KEY, nonce BLOB NOT NULL, sealed BLOB NOT NULL)"};

template <class Database>
StoreStatus prepare(Database& database) {
    for (const char* setting : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                "PRAGMA secure_delete=ON", "PRAGMA busy_timeout=2000"})
        if (const StoreStatus done = database.run(setting); !done) return done;
    const auto version = database.schemaVersion();
    if (!version) return tl::unexpected(version.error());
    if (*version > ContactBook::schema) return failed(Kind::TooNew);
    for (auto next = static_cast<std::size_t>(*version); next < migrations.size(); ++next) {
        const std::string step = std::string("BEGIN IMMEDIATE;") + migrations[next] +
                                 ";PRAGMA user_version=" + std::to_string(next + 1) + ";COMMIT";
        if (const StoreStatus done = database.run(step.c_str()); !done) return done;
    }
    return {};
}

// A name that is free, beside the file.
QString asideName(const QString& path) {
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1.damaged-%2").arg(path).arg(number);
        if (!QFile::exists(name)) return name;
    }
}

}  // namespace

ContactBook::ContactBook(std::unique_ptr<Database> database, const ProfileKey& key, Random random)
    : m_database(std::move(database)), m_key(copyOf(key)), m_random(std::move(random)) {}
ContactBook::~ContactBook() = default;
ContactBook::ContactBook(ContactBook&&) noexcept = default;
ContactBook& ContactBook::operator=(ContactBook&&) noexcept = default;

StoreResult<ContactBook::Opened> ContactBook::open(const QString& path, const ProfileKey& key,
                                                   Random random) {
    auto database = Database::open(path);
    if (!database) return tl::unexpected(database.error());
    const StoreStatus ready = prepare(**database);
    StoreStatus readable = ready;
    ContactBook book(std::move(*database), key, std::move(random));
    if (ready)
        if (const auto all = book.load(); !all) readable = tl::unexpected(all.error());
    if (readable) return Opened{std::move(book), {}};
    if (readable.error().kind != Kind::Damaged) return tl::unexpected(readable.error());

    book.m_database.reset();
    const QString aside = asideName(path);
    if (!QFile::rename(path, aside)) return tl::unexpected(readable.error());
    for (const char* companion : {"-wal", "-shm"})
        QFile::rename(path + QLatin1String(companion), aside + QLatin1String(companion));
    auto fresh = Database::open(path);
    if (!fresh) return tl::unexpected(fresh.error());
    if (const StoreStatus made = prepare(**fresh); !made) return tl::unexpected(made.error());
    book.m_database = std::move(*fresh);
    return Opened{std::move(book), aside};
}

StoreResult<std::vector<StoredContact>> ContactBook::load() {
    std::vector<StoredContact> contacts;
    bool whole = true;
    const StoreStatus read = m_database->query(
        "SELECT id, nonce, sealed FROM contacts ORDER BY id", {}, [&](sqlite3_stmt* row) {
            auto contact = openRow(ContactId{sqlite3_column_int64(row, 0)},
                                   Database::blobOf(row, 1), Database::blobOf(row, 2));
            whole = whole && contact.has_value();
            if (contact) contacts.push_back(std::move(*contact));
        });
    if (!read) return tl::unexpected(read.error());
    if (!whole) return failed(Kind::Damaged);
    return contacts;
}

StoreResult<ContactId> ContactBook::add(const StoredContact& contact) {
    std::int64_t last = 0;
    const StoreStatus found =
        m_database->query("SELECT COALESCE(MAX(id), 0) FROM contacts", {},
                          [&](sqlite3_stmt* row) { last = sqlite3_column_int64(row, 0); });
    if (!found) return tl::unexpected(found.error());
    const ContactId id{last + 1};
    const auto nonce = m_random.bytes<nonceSize>();
    const Bytes sealed = seal(id, contact, nonce);
    const StoreStatus added = m_database->change("INSERT INTO contacts VALUES(?1, ?2, ?3)",
                                                 static_cast<std::int64_t>(id), {nonce, sealed});
    if (!added) return tl::unexpected(added.error());
    return id;
}

StoreStatus ContactBook::update(const StoredContact& contact) {
    const auto nonce = m_random.bytes<nonceSize>();
    const Bytes sealed = seal(contact.id, contact, nonce);
    return m_database->change("UPDATE contacts SET nonce=?2, sealed=?3 WHERE id=?1",
                              static_cast<std::int64_t>(contact.id), {nonce, sealed});
}

StoreStatus ContactBook::put(const StoredContact& contact) {
    const auto nonce = m_random.bytes<nonceSize>();
    const Bytes sealed = seal(contact.id, contact, nonce);
    return m_database->change("INSERT OR REPLACE INTO contacts VALUES(?1, ?2, ?3)",
                              static_cast<std::int64_t>(contact.id), {nonce, sealed});
}

StoreStatus ContactBook::remove(ContactId id) {
    return m_database->change("DELETE FROM contacts WHERE id=?1", static_cast<std::int64_t>(id),
                              {});
}

Bytes ContactBook::seal(ContactId id, const StoredContact& contact, ByteView nonce) const {
    assert(nonce.size() == nonceSize);
    const Bytes plain = encode(contact);
    const auto bound = associated(id);
    Bytes sealed(plain.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(),
                                               bound.data(), bound.size(), nullptr, nonce.data(),
                                               m_key.view().data());
    return sealed;
}

std::optional<StoredContact> ContactBook::openRow(ContactId id, ByteView nonce,
                                                  ByteView sealed) const {
    if (nonce.size() != nonceSize || sealed.size() < tagSize) return {};
    const auto bound = associated(id);
    Bytes plain(sealed.size() - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(),
                                                   sealed.size(), bound.data(), bound.size(),
                                                   nonce.data(), m_key.view().data()) != 0)
        return {};
    return decode(id, plain);
}

}  // namespace vaultgram::store
