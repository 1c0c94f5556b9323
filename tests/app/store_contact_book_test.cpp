#include "app/store/contact_book.h"
#include "tests/app/store_support.h"

#include <sqlite3.h>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

// Two rows as schema 1 had them, made by another program (Python, libsodium): 32 times 0x07 is
// the key; ids 1 and 5.
constexpr const char* firstNonce = "0102030405060708090a0b0c0d0e0f101112131415161718";
constexpr const char* firstSealed =
    "c56130814299d6aff801e8a8f90c84ce0a006c537e7f79b310b78d667466616fdc098392dd0ea9935250"
    "9c3c8499b17e54f615d6184090b8b1b45fe00fc434ba4edccdb2be6800d5f03c5ce8ef2a4eea207b19a2"
    "34bea93ae34366b53a35be9a4d94d142c329d39701f81293b261c0813c4431577061f48fd89785072a13"
    "6f0fa96e33c78a5d4021fe22764677ab049135c621d17340bdbf0a8f145d7ddcfde7a5";
constexpr const char* secondNonce = "05060708090a0b0c0d0e0f101112131415161718191a1b1c";
constexpr const char* secondSealed =
    "07d67775749ab05c948e645fdc9243f8b75d570e8d0c16e6a7c2e2d6ba90a4d5599b8ca1502030563dcf"
    "20a7a4795044802e9378dc8b403ddda2d7f7b2ef5d3e18e7a39d91f34d0e62b8640741bccf884a360a83"
    "bd14c8168e13a5560e84eeb13d40f6e4b6aaaaa0a07b83af9649244fce7541949bdac8e150c394e9abaa"
    "8dcecffb";

class Contacts : public StoreTest {
protected:
    ProfileSecrets secrets = ProfileSecrets::generate(random);

    ContactBook::Opened open() {
        auto opened = ContactBook::open(path("contacts.db"), secrets.key, seeded(2));
        EXPECT_TRUE(opened.has_value());
        return std::move(*opened);
    }
    StoredContact anna() {
        StoredContact contact;
        contact.name = "Anna Berger";
        contact.addresses = {*Endpoint::parse("192.168.17.20:11000"),
                             *Endpoint::parse("[2001:db8::77]:12000")};
        contact.pin.id = IdentityKeyPair::generate(random).id();
        contact.pin.other = IdentityKeyPair::generate(random).id();
        contact.pin.verified = true;
        contact.plaintextAllowed = true;
        contact.muted = true;
        contact.asWritten = "printer.local:8000";
        return contact;
    }
    static void expectSame(const StoredContact& a, const StoredContact& b) {
        EXPECT_EQ(a.name, b.name);
        EXPECT_EQ(a.addresses, b.addresses);
        EXPECT_EQ(a.pin.id, b.pin.id);
        EXPECT_EQ(a.pin.other, b.pin.other);
        EXPECT_EQ(a.pin.trust(), b.pin.trust());
        EXPECT_EQ(a.plaintextAllowed, b.plaintextAllowed);
        EXPECT_EQ(a.muted, b.muted);
        EXPECT_EQ(a.asWritten, b.asWritten);
    }
    void makeSchemaOne() {
        const std::string made =
            std::string(
                "CREATE TABLE contacts(id INTEGER PRIMARY KEY, nonce BLOB NOT NULL, "
                "sealed BLOB NOT NULL); PRAGMA user_version = 1;"
                "INSERT INTO contacts VALUES(1, x'") +
            firstNonce + "', x'" + firstSealed + "'), (5, x'" + secondNonce + "', x'" +
            secondSealed + "')";
        sql(made.c_str());
    }
    void sql(const char* statement) {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(path("contacts.db")).constData(), &database), 0);
        EXPECT_EQ(sqlite3_exec(database, statement, nullptr, nullptr, nullptr), 0);
        sqlite3_close(database);
    }
};

TEST_F(Contacts, AreTheSameAfterARestart) {
    const StoredContact contact = anna();
    ASSERT_TRUE(open().book.add(contact));
    const auto loaded = open().book.load();
    ASSERT_EQ(loaded->size(), 1U);
    expectSame(loaded->front(), contact);
}

TEST_F(Contacts, AreChangedAndRemovedOneByOne) {
    auto book = open().book;
    StoredContact first = anna(), second = anna();
    first.id = *book.add(first);
    second.id = *book.add(second);
    EXPECT_NE(first.id, second.id);
    first.name = "Anna";
    first.pin.blocked = true;
    ASSERT_TRUE(book.update(first));
    expectSame(book.load()->at(0), first);
    expectSame(book.load()->at(1), second);
    ASSERT_TRUE(book.remove(first.id));
    ASSERT_EQ(book.load()->size(), 1U);
    expectSame(book.load()->at(0), second);
}

TEST_F(Contacts, NoNameAndNoAddressCanBeReadInAnyFile) {
    auto book = open().book;
    const StoredContact contact = anna();
    ASSERT_TRUE(book.add(contact));
    QByteArray all;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        all += read(folder.filePath(name));
    ASSERT_GT(all.size(), 0);
    for (const char* secret :
         {"Anna", "Berger", "192.168", "2001:db8", "11000", "printer", "verified"})
        EXPECT_FALSE(all.contains(secret)) << secret;
    const ByteView pin = contact.pin.id->view();
    EXPECT_FALSE(all.contains(
        QByteArray(reinterpret_cast<const char*>(pin.data()), static_cast<qsizetype>(pin.size()))));
}

TEST_F(Contacts, RowsCanNotChangePlaces) {
    {
        auto book = open().book;
        ASSERT_TRUE(book.add(anna()) && book.add(anna()));
    }
    sql("UPDATE contacts SET id = id + 10");
    EXPECT_FALSE(open().setAside.isEmpty());
}

TEST_F(Contacts, ADamagedDatabaseIsSetAsideAndAFreshOneBegun) {
    write(path("contacts.db"), QByteArray(8192, 'x'));
    auto opened = open();
    EXPECT_EQ(read(opened.setAside), QByteArray(8192, 'x'));
    EXPECT_TRUE(opened.book.load()->empty());
    EXPECT_TRUE(opened.book.add(anna()));
    EXPECT_TRUE(open().setAside.isEmpty());
}

// Damage is set aside; a wrong identity file is not damage, and the right one finds all again.
TEST_F(Contacts, AnotherKeyIsRefusedAndTouchesNothing) {
    ASSERT_TRUE(open().book.add(anna()));
    const QByteArray before = read(path("contacts.db"));
    const ProfileSecrets stranger = ProfileSecrets::generate(random);
    const auto opened = ContactBook::open(path("contacts.db"), stranger.key, seeded(3));
    EXPECT_EQ(opened.error().kind, Kind::OtherKey);
    EXPECT_EQ(read(path("contacts.db")), before);
    EXPECT_EQ(open().book.load()->size(), 1U);
}

TEST_F(Contacts, ARowThatIsDamagedIsNotTakenForAnotherKey) {
    ASSERT_TRUE(open().book.add(anna()));
    sql("UPDATE contacts SET sealed = zeroblob(length(sealed))");
    EXPECT_FALSE(open().setAside.isEmpty());
}

TEST_F(Contacts, AKeyRowThatIsDamagedIsNotTakenForAnotherKey) {
    ASSERT_TRUE(open().book.add(anna()));
    sql("UPDATE key SET sealed = zeroblob(length(sealed))");
    EXPECT_FALSE(open().setAside.isEmpty());
}

TEST_F(Contacts, WhosePagesChangedPlacesAreNotTakenForAnotherKeys) {
    ASSERT_TRUE(open().book.add(anna()));
    QByteArray bytes = read(path("contacts.db"));
    const QByteArray second = bytes.mid(4096, 4096);
    bytes.replace(4096, 4096, bytes.mid(8192, 4096));
    bytes.replace(8192, 4096, second);
    write(path("contacts.db"), bytes);
    EXPECT_FALSE(open().setAside.isEmpty());
}

TEST_F(Contacts, ALaterSchemaIsRefusedAndNotTouched) {
    ASSERT_TRUE(open().book.add(anna()));
    sql("PRAGMA user_version = 4");
    const QByteArray before = read(path("contacts.db"));
    EXPECT_EQ(ContactBook::open(path("contacts.db"), secrets.key, seeded(3)).error().kind,
              Kind::TooNew);
    EXPECT_EQ(read(path("contacts.db")), before);
    sql("PRAGMA user_version = 3");
    EXPECT_EQ(open().book.load()->size(), 1U);
}

TEST_F(Contacts, AnIdIsNeverUsedTwice) {
    auto book = open().book;
    const auto gone = book.add(anna());
    ASSERT_TRUE(book.remove(*gone));
    EXPECT_GT(*open().book.add(anna()), *gone);
}

TEST_F(Contacts, OfSchemaOneAreMigratedAndOpen) {
    std::fill(secrets.key.writable().begin(), secrets.key.writable().end(), std::uint8_t{7});
    makeSchemaOne();
    auto book = open().book;
    const auto contacts = book.load();
    ASSERT_EQ(contacts->size(), 2U);
    EXPECT_EQ(contacts->at(0).id, ContactId{1});
    EXPECT_EQ(contacts->at(0).name, "Anna Berger");
    EXPECT_EQ(contacts->at(0).addresses.at(1), *Endpoint::parse("[2001:db8::77]:12000"));
    EXPECT_EQ(contacts->at(0).pin.trust(), Trust::Verified);
    EXPECT_TRUE(contacts->at(0).plaintextAllowed);
    EXPECT_FALSE(contacts->at(0).muted);
    EXPECT_EQ(contacts->at(0).asWritten, "");
    EXPECT_EQ(contacts->at(1).name, "Jürgen");
    ASSERT_TRUE(book.remove(ContactId{5}));
    EXPECT_EQ(*book.add(anna()), ContactId{6});
    EXPECT_EQ(open().book.load()->size(), 2U);
}

// To look only, nothing is migrated: the program that runs with the profile does that.
TEST_F(Contacts, OfSchemaOneAreReadAsTheyAre) {
    std::fill(secrets.key.writable().begin(), secrets.key.writable().end(), std::uint8_t{7});
    makeSchemaOne();
    auto book = ContactBook::openAgain(path("contacts.db"), secrets.key, seeded(3));
    ASSERT_TRUE(book.has_value());
    EXPECT_EQ(book->load()->size(), 2U);
    EXPECT_EQ(book->load()->at(1).name, "Jürgen");
}

// A pin must not be in the log alone, where one changed bit is enough to lose it.
TEST_F(Contacts, AreInTheFileOnceTheyAreCommitted) {
    auto book = open().book;
    const ContactId id = *book.add(anna());
    write(path("copy.db"), read(path("contacts.db")));  // without its log
    auto copy = ContactBook::open(path("copy.db"), secrets.key, seeded(3));
    ASSERT_EQ(copy->book.load()->size(), 1U);
    EXPECT_EQ(copy->book.load()->front().id, id);
}

TEST_F(Contacts, OfSchemaOneAndAnotherKeyAreNotMigrated) {
    makeSchemaOne();
    const QByteArray before = read(path("contacts.db"));
    EXPECT_EQ(ContactBook::open(path("contacts.db"), secrets.key, seeded(3)).error().kind,
              Kind::OtherKey);
    EXPECT_EQ(read(path("contacts.db")), before);
}

TEST_F(Contacts, OfSchemaOneThatAreDamagedAreSetAside) {
    std::fill(secrets.key.writable().begin(), secrets.key.writable().end(), std::uint8_t{7});
    makeSchemaOne();
    sql("UPDATE contacts SET id = 4 WHERE id = 5");
    EXPECT_FALSE(open().setAside.isEmpty());
}

TEST_F(Contacts, AFolderThatCanNotBeIsSaid) {
    write(path("file"), "x");
    EXPECT_FALSE(ContactBook::open(path("file/contacts.db"), secrets.key, seeded(3)).has_value());
}

}  // namespace
}  // namespace vaultgram::store
