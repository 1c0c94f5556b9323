#include "app/store/contact_book.h"
#include "tests/app/store_support.h"

#include <sqlite3.h>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

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

TEST_F(Contacts, ALaterSchemaIsRefusedAndNotTouched) {
    ASSERT_TRUE(open().book.add(anna()));
    sql("PRAGMA user_version = 3");
    const QByteArray before = read(path("contacts.db"));
    EXPECT_EQ(ContactBook::open(path("contacts.db"), secrets.key, seeded(3)).error().kind,
              Kind::TooNew);
    EXPECT_EQ(read(path("contacts.db")), before);
    sql("PRAGMA user_version = 2");
    EXPECT_EQ(open().book.load()->size(), 1U);
}

TEST_F(Contacts, AnIdIsNeverUsedTwice) {
    auto book = open().book;
    const auto gone = book.add(anna());
    ASSERT_TRUE(book.remove(*gone));
    EXPECT_GT(*open().book.add(anna()), *gone);
}

TEST_F(Contacts, AFolderThatCanNotBeIsSaid) {
    write(path("file"), "x");
    EXPECT_FALSE(ContactBook::open(path("file/contacts.db"), secrets.key, seeded(3)).has_value());
}

}  // namespace
}  // namespace vaultgram::store
