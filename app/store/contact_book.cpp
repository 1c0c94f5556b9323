#include "app/store/contact_book.h"

#include "app/store/contact_row.h"
#include "app/store/sealed_database.h"

#include <array>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

// Fixed once released. 2: numbers are never used twice, since the history knows contacts by
// them; and the `key` row. 3: whose key that is.
constexpr std::array<const char*, ContactBook::schema> contactSteps{
    "CREATE TABLE contacts(id INTEGER PRIMARY KEY, nonce BLOB NOT NULL, sealed BLOB NOT NULL)",
    "CREATE TABLE next(id INTEGER PRIMARY KEY AUTOINCREMENT, nonce BLOB NOT NULL,"
    "                  sealed BLOB NOT NULL);"
    "INSERT INTO next SELECT id, nonce, sealed FROM contacts;"
    "DROP TABLE contacts;"
    "ALTER TABLE next RENAME TO contacts;"
    "CREATE TABLE key(id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)",
    "ALTER TABLE key ADD COLUMN owner BLOB"};

constexpr std::uint8_t contactFormat = 1;  // of a row's content; all schemas share it

RowPlace rowPlace(ContactId id) {
    RowPlace place("VG contacts", contactFormat);
    place.add(static_cast<std::int64_t>(id));
    return place;
}

std::optional<StoredContact> contactIn(const Query& row, const RowSealer& sealer) {
    const ContactId id{row.integer(0)};
    Bytes sealed, plain;
    append(sealed, row.blob(1));
    append(sealed, row.blob(2));
    if (!sealer.open(rowPlace(id), sealed, plain)) return {};
    return decodeContact(id, plain);
}

constexpr const char* everyContact = "SELECT id, nonce, sealed FROM contacts ORDER BY id";

StoreResult<SealedSchema::Sample> allContacts(Database& database, const RowSealer& sealer) {
    SealedSchema::Sample sample;
    Query rows = database.query(everyContact);
    while (rows.next()) {
        ++sample.looked;
        if (contactIn(rows, sealer)) ++sample.opened;
    }
    if (!rows.status()) return tl::unexpected(rows.status().error());
    return sample;
}

const SealedSchema& contactSchema() {
    static const SealedSchema schema{contactSteps, "VG contacts key", allContacts, true, true};
    return schema;
}

}  // namespace

class ContactBook::Connection {
public:
    Connection(Database opened, RowSealer sealing)
        : database(std::move(opened)), sealer(std::move(sealing)) {}
    Database database;
    RowSealer sealer;
};

ContactBook::ContactBook(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)) {}
ContactBook::~ContactBook() = default;
ContactBook::ContactBook(ContactBook&&) noexcept = default;
ContactBook& ContactBook::operator=(ContactBook&&) noexcept = default;

StoreResult<ContactBook::Opened> ContactBook::open(const QString& path, const ProfileKey& key,
                                                   Random random) {
    RowSealer sealer(key, std::move(random));
    auto opened = openSealed(path, contactSchema(), sealer);
    if (!opened) return tl::unexpected(opened.error());
    auto connection = std::make_unique<Connection>(std::move(opened->database), std::move(sealer));
    return Opened{ContactBook(std::move(connection)), opened->setAside, opened->lostChanges};
}

StoreResult<ContactBook> ContactBook::inMemory(Random random) {
    const QString name =
        QStringLiteral("contacts-") + QString::fromStdString(toHex(random.bytes<16>()));
    ProfileKey key;
    random.fill(key.writable());
    RowSealer sealer(key, std::move(random));
    auto database = makeSealedInMemory(name, contactSchema(), sealer);
    if (!database) return tl::unexpected(database.error());
    return ContactBook(std::make_unique<Connection>(std::move(*database), std::move(sealer)));
}

StoreResult<ContactBook> ContactBook::openAgain(const QString& path, const ProfileKey& key,
                                                Random random) {
    RowSealer sealer(key, std::move(random));
    auto database = openSealedAgain(path, contactSchema(), sealer);
    if (!database) return tl::unexpected(database.error());
    return ContactBook(std::make_unique<Connection>(std::move(*database), std::move(sealer)));
}

StoreResult<std::deque<StoredContact>> ContactBook::load() {
    std::deque<StoredContact> contacts;
    Query rows = m_connection->database.query(everyContact);
    while (rows.next()) {
        auto contact = contactIn(rows, m_connection->sealer);
        if (!contact) return failed(Kind::Damaged);
        contacts.push_back(std::move(*contact));
    }
    if (!rows.status()) return tl::unexpected(rows.status().error());
    // They are read once: ten thousand would leave 2 MB of pages in the cache.
    static_cast<void>(m_connection->database.run("PRAGMA shrink_memory"));
    return contacts;
}

StoreResult<ContactId> ContactBook::largestId() {
    const auto last =
        m_connection->database.number(0, "SELECT seq FROM sqlite_sequence WHERE name = 'contacts'");
    if (!last) return tl::unexpected(last.error());
    return ContactId{*last};
}

StoreResult<ContactId> ContactBook::add(const StoredContact& contact) {
    const auto last = largestId();
    if (!last) return last;
    StoredContact numbered = contact;
    numbered.id = ContactId{static_cast<std::int64_t>(*last) + 1};
    if (const StoreStatus added = put(numbered); !added) return tl::unexpected(added.error());
    return numbered.id;
}

StoreStatus ContactBook::put(const StoredContact& contact) {
    const Bytes sealed = seal(contact.id, contact);
    const ByteView bytes(sealed);
    return m_connection->database.change(
        "INSERT INTO contacts VALUES(?1, ?2, ?3)"
        " ON CONFLICT(id) DO UPDATE SET nonce = ?2, sealed = ?3",
        contact.id, bytes.first(RowSealer::nonceSize), bytes.subspan(RowSealer::nonceSize));
}

StoreStatus ContactBook::update(const StoredContact& contact) {
    const Bytes sealed = seal(contact.id, contact);
    const ByteView bytes(sealed);
    return m_connection->database.change(
        "UPDATE contacts SET nonce = ?2, sealed = ?3 WHERE id = ?1", contact.id,
        bytes.first(RowSealer::nonceSize), bytes.subspan(RowSealer::nonceSize));
}

StoreStatus ContactBook::remove(ContactId id) {
    return m_connection->database.change("DELETE FROM contacts WHERE id = ?1", id);
}

Bytes ContactBook::seal(ContactId id, const StoredContact& contact) {
    Bytes sealed;
    m_connection->sealer.seal(rowPlace(id), encodeContact(contact), sealed);
    return sealed;
}

}  // namespace vaultgram::store
