// A history that can not be read, or not all of it, while a messenger works with it.
#include "tests/app/messenger_support.h"

using namespace vaultgram;
using Kind = store::StoreError::Kind;

namespace {

const char* const nobody = "127.0.0.1:9";

struct Alone {  // with a contact who is not there
    QTemporaryDir folder;
    Person anna{folder.path()};
    ContactId contact = *anna.messenger().addContact(*Endpoint::parse(nobody), {}, {});

    [[nodiscard]] QString history() const { return store::Profile::historyFileOf(folder.path()); }
};

}  // namespace

TEST(MessengerDamage, AWaitingMessageThatIsDamagedIsNotSentAndThatIsTold) {
    Alone alone;
    Person& anna = alone.anna;
    for (const char* text : {"one", "two", "three"})
        ASSERT_TRUE(anna.messenger().send(alone.contact, QString::fromLatin1(text)));
    ASSERT_TRUE(comes([&] { return anna.added.size() == 3; }));
    const auto row = QByteArray::number(static_cast<qint64>(anna.added[1].row));
    anna.end();
    changeByHand(alone.history(),
                 "UPDATE messages SET sealed = zeroblob(length(sealed)) WHERE row = " + row);
    anna.start();
    EXPECT_EQ(anna.messenger().waiting(alone.contact), 2U);
    ASSERT_TRUE(comes([&] { return anna.failures.size() == 1; }));
    EXPECT_EQ(anna.failures[0].kind, Kind::Damaged);
    const auto all = anna.messenger().newest(alone.contact);
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[1].kind, EntryKind::Notice);
    EXPECT_FALSE(anna.messenger().retry(alone.contact, anna.added[1].id));
    anna.restart();
    EXPECT_EQ(anna.messenger().newest(alone.contact)[1].delivery, Delivery::Failed);
    EXPECT_EQ(anna.messenger().waiting(alone.contact), 2U);
    QCoreApplication::processEvents();
    EXPECT_EQ(anna.failures.size(), 1);  // it does not wait any more
}

// When the messenger is made nobody can listen yet.
TEST(MessengerDamage, WhatCanNotBeReadAtTheStartIsToldWhenSomebodyListens) {
    QTemporaryDir folder;
    auto profile = std::move(*openProfile(folder.path()));
    changeByHand(store::Profile::historyFileOf(folder.path()), "DROP TABLE conversations");
    const auto socket = socketFor({}, profile);
    Messenger messenger(*socket, std::move(profile));
    QList<store::StoreError> failures;
    QObject::connect(&messenger, &Messenger::storeFailed, &messenger,
                     [&](const store::StoreError& each) { failures << each; });
    ASSERT_TRUE(comes([&] { return failures.size() == 1; }));
    EXPECT_EQ(failures[0].kind, Kind::Damaged);
}

TEST(MessengerDamage, APageThatCanNotBeReadIsToldOnceAndDoesNotHideWhatCanNotBeWritten) {
    Alone alone;
    changeByHand(alone.history(), "ALTER TABLE messages RENAME TO gone");
    EXPECT_TRUE(alone.anna.messenger().newest(alone.contact).isEmpty());
    EXPECT_TRUE(alone.anna.messenger().newer(alone.contact, {}).isEmpty());
    ASSERT_TRUE(comes([&] { return alone.anna.failures.size() == 1; }));
    ASSERT_TRUE(alone.anna.messenger().send(alone.contact, QStringLiteral("x")));
    EXPECT_TRUE(comes([&] { return alone.anna.failures.size() == 2; }));
}

TEST(MessengerDamage, AnExportSaysWhereSomethingIsMissing) {
    Alone alone;
    Person& anna = alone.anna;
    for (const char* text : {"one", "two"})
        ASSERT_TRUE(anna.messenger().send(alone.contact, QString::fromLatin1(text)));
    ASSERT_TRUE(comes([&] { return anna.added.size() == 2; }));
    changeByHand(alone.history(), "UPDATE messages SET sealed = zeroblob(50) WHERE row = " +
                                      QByteArray::number(static_cast<qint64>(anna.added[0].row)));
    const QString path = alone.folder.filePath(QStringLiteral("text"));
    const auto exportAs = [&](ExportFormat format) {
        EXPECT_EQ(anna.messenger().exportConversation(alone.contact, path, format),
                  Exported::NotAll);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray text = exportAs(ExportFormat::Text), json = exportAs(ExportFormat::Json);
    EXPECT_EQ(text.count("(a message that stood here is damaged)"), 1);
    EXPECT_EQ(text.count("me: two"), 1);
    EXPECT_EQ(json.count("\"damaged\":true"), 1);
    EXPECT_EQ(json.count('\n'), 2);
    EXPECT_EQ(
        anna.messenger().exportConversation(alone.contact, alone.folder.path(), ExportFormat::Text),
        Exported::Nothing);
}
