// Contacts: their numbers, and where they are.
#include "tests/app/messenger_support.h"

#include <algorithm>

using namespace vaultgram;

TEST(Messenger, AContactKeepsItsNumberAndNoNumberIsUsedTwice) {
    QTemporaryDir folder;
    Person anna(folder.filePath(QStringLiteral("anna")));
    Person bruno;
    const ContactId first = anna.add(bruno);  // before anything is known of it
    static_cast<void>(bruno.add(anna));
    const ContactId second =
        *anna.messenger().addContact(*Endpoint::parse("127.0.0.1:9"), {}, QStringLiteral("Nine"));
    ASSERT_TRUE(anna.connected(first));
    EXPECT_TRUE(anna.messenger().kept(first)->pin.id.has_value());
    EXPECT_TRUE(anna.messenger().removeContact(second));
    anna.restart();
    EXPECT_EQ(anna.messenger().contactIds(), QList<ContactId>{first});
    EXPECT_TRUE(anna.messenger().kept(first)->pin.id.has_value());
    const ContactId third = *anna.messenger().addContact(*Endpoint::parse("127.0.0.1:9"), {}, {});
    EXPECT_GT(third, second);
}

// What waited for one contact must never go to another one that got his number.
TEST(Messenger, WhatWaitsForSomebodyWhoMovedGoesToTheNewAddress) {
    Person alice, bob;
    const ContactId ofAlice = bob.add(alice);
    Endpoint nobody = bob.address();
    nobody.ip = fromQt(QHostAddress(QStringLiteral("127.0.0.9")));
    const ContactId id = *alice.messenger().addContact(nobody, {}, QStringLiteral("Bob"));
    const MsgId waiting = *alice.messenger().send(id, QStringLiteral("wait for me"));
    EXPECT_FALSE(alice.messenger().changeAddress(id, bob.address(), {}));
    EXPECT_TRUE(alice.reaches(id, waiting, Delivery::Delivered));
    EXPECT_EQ(alice.messenger().kept(id)->addresses.front(), bob.address());
    EXPECT_EQ(alice.messenger().kept(id)->name, "Bob");
    EXPECT_EQ(alice.messenger().contactIds(), QList<ContactId>{id});
    EXPECT_TRUE(bob.connected(ofAlice));
}

TEST(Messenger, AnIdentityThatMovedIsCalledAtBothAddresses) {
    Person alice, bob;
    Endpoint nobody = bob.address();
    nobody.ip = fromQt(QHostAddress(QStringLiteral("127.0.0.9")));
    Pin pin;
    pin.id = bob.messenger().identity();
    const ContactId id = *alice.messenger().addContact(nobody, {}, {}, {}, pin);
    EXPECT_FALSE(alice.messenger().changeAddress(id, bob.address(), QStringLiteral("localhost")));
    EXPECT_EQ(alice.messenger().kept(id)->addresses, (std::vector{bob.address(), nobody}));
    EXPECT_EQ(alice.messenger().kept(id)->asWritten, "localhost");
    EXPECT_TRUE(comes([&] { return !bob.requests.isEmpty(); }));  // she called there
    EXPECT_EQ(alice.messenger().kept(id)->pin.id, pin.id);
}

TEST(Messenger, AnAddressThatCanNotBeUsedOrIsAnotherContactsChangesNothing) {
    Person alice, bob;
    const ContactId id = alice.add(bob);
    Endpoint other = bob.address();
    other.ip = fromQt(QHostAddress(QStringLiteral("127.0.0.9")));
    static_cast<void>(*alice.messenger().addContact(other, {}, {}));
    EXPECT_EQ(alice.messenger().changeAddress(id, other, {}), AddError::Exists);
    other.port = 0;
    EXPECT_EQ(alice.messenger().changeAddress(id, other, {}), AddError::Unusable);
    EXPECT_EQ(alice.messenger().kept(id)->addresses, std::vector{bob.address()});
    EXPECT_EQ(alice.socket().peers().size(), 2);
}

TEST(Messenger, SaysWhenAnotherContactAnswersAtAnAddress) {
    const QTemporaryDir folder;  // he is the same after a restart
    Person alice, bob(folder.path());
    const ContactId ofAlice = bob.add(alice);
    const ContactId known = alice.add(bob);
    ASSERT_TRUE(alice.connected(known));
    Endpoint second = bob.address();
    second.ip = fromQt(QHostAddress(QStringLiteral("127.0.0.9")));
    const ContactId wrong = *alice.messenger().addContact(second, {}, {});
    bob.end();
    bob.bind = toQt(second.ip);
    bob.start();
    EXPECT_TRUE(comes([&] {
        return std::any_of(alice.notices.begin(), alice.notices.end(), [&](const auto& each) {
            return each.contact == wrong && each.text == notice::elsewhere;
        });
    }));
    EXPECT_TRUE(alice.messenger().contact(wrong)->info.elsewhere);
    EXPECT_TRUE(bob.connected(ofAlice));
}

TEST(Messenger, ANumberIsNotGivenAgainAfterTheContactsWereLost) {
    QTemporaryDir folder;
    Person anna(folder.path());
    const ContactId first = *anna.messenger().addContact(*Endpoint::parse("127.0.0.1:9"), {}, {});
    ASSERT_TRUE(anna.messenger().send(first, QStringLiteral("only for the first")));
    ASSERT_TRUE(comes([&] { return anna.added.size() == 1; }));
    anna.end();
    QFile contacts(store::Profile::contactsFileOf(folder.path()));
    ASSERT_TRUE(contacts.resize(contacts.size() / 2));
    for (const char* more : {"-wal", "-shm"})
        QFile::remove(contacts.fileName() + QString::fromLatin1(more));
    anna.start();
    EXPECT_TRUE(anna.messenger().contactIds().isEmpty());
    const ContactId second = *anna.messenger().addContact(*Endpoint::parse("127.0.0.1:8"), {}, {});
    EXPECT_GT(second, first);
    EXPECT_TRUE(anna.messenger().newest(second).isEmpty());
    EXPECT_EQ(anna.messenger().waiting(second), 0U);
}
