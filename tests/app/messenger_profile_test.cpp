#include "app/messenger/open_profile.h"
#include "app/messenger/read_profile.h"
#include "tests/app/messenger_support.h"

#include <QDir>

using namespace vaultgram;
using Kind = store::StoreError::Kind;

TEST(OpenProfile, MakesAnIdentityOnceAndTellsIt) {
    QTemporaryDir folder;
    IdentityId id;
    {
        const auto first = openProfile(folder.path());
        ASSERT_TRUE(first);
        ASSERT_EQ(first->notices.size(), 1);
        EXPECT_EQ(first->notices[0].kind, OpenNotice::Kind::IdentityMade);
        id = first->identity->id();
        EXPECT_EQ(openProfile(folder.path()).error().kind, Kind::InUse);
    }
    const auto again = openProfile(folder.path());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->identity->id(), id);
    EXPECT_TRUE(again->notices.isEmpty());
}

TEST(OpenProfile, WhatIsDamagedIsSetAsideAndTold) {
    QTemporaryDir folder;
    ASSERT_TRUE(openProfile(folder.path()));
    QFile history(store::Profile::historyFileOf(folder.path()));
    ASSERT_TRUE(history.open(QIODevice::ReadWrite));
    history.write(QByteArray(8192, 'x'));
    history.close();
    const auto opened = openProfile(folder.path());
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened->notices.size(), 1);
    EXPECT_EQ(opened->notices[0].kind, OpenNotice::Kind::HistorySetAside);
    EXPECT_TRUE(QFile::exists(opened->notices[0].detail));
}

// A new one could read nothing of what is here, and would keep the old one from being put back.
TEST(OpenProfile, ALostIdentityIsNotReplaced) {
    QTemporaryDir folder;
    ASSERT_TRUE(openProfile(folder.path()));
    const QString file = store::Profile::identityFileOf(folder.path());
    ASSERT_TRUE(QFile::rename(file, file + QStringLiteral(".elsewhere")));
    EXPECT_EQ(openProfile(folder.path()).error().kind, Kind::IdentityLost);
    EXPECT_FALSE(QFile::exists(file));
    ASSERT_TRUE(QFile::rename(file + QStringLiteral(".elsewhere"), file));
    EXPECT_TRUE(openProfile(folder.path()));
}

// Contacts are migrated for good.
TEST(OpenProfile, NothingIsMigratedIfTheHistoryIsOfALaterProgram) {
    QTemporaryDir folder;
    ASSERT_TRUE(openProfile(folder.path()));
    const QString contacts = store::Profile::contactsFileOf(folder.path());
    changeByHand(store::Profile::historyFileOf(folder.path()), "PRAGMA user_version = 1000");
    changeByHand(contacts, "ALTER TABLE key DROP COLUMN owner; PRAGMA user_version = 2");
    EXPECT_EQ(openProfile(folder.path()).error().kind, Kind::TooNew);
    changeByHand(contacts, "ALTER TABLE key ADD COLUMN owner BLOB");  // it was not there
}

TEST(OpenProfile, ALogThatLostCommitsIsTold) {
    QTemporaryDir folder;
    const QString history = store::Profile::historyFileOf(folder.path());
    const QString log = history + QStringLiteral("-wal"), copy = folder.filePath("copy");
    {
        auto profile = std::move(*openProfile(folder.path()));
        for (const char* name : {"one", "two"}) ASSERT_TRUE(profile.history.setSetting(name, name));
        ASSERT_TRUE(QFile::copy(log, copy));
    }
    QFile changed(copy);
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite) && changed.seek(100) && changed.putChar('x'));
    changed.close();
    QFile::remove(log);
    ASSERT_TRUE(QFile::rename(copy, log));
    const auto opened = openProfile(folder.path());
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened->notices.size(), 1);
    EXPECT_EQ(opened->notices[0].kind, OpenNotice::Kind::HistoryLogDamaged);
}

TEST(OpenProfile, TheEphemeralOneIsAnotherIdentityEachTimeAndWritesNothing) {
    const auto one = ephemeralProfile(), two = ephemeralProfile();
    EXPECT_NE(one.identity->id(), two.identity->id());
    EXPECT_FALSE(one.profile.has_value());
}

TEST(ReadProfile, ReadsBesideARunningProgramAndMakesNothing) {
    QTemporaryDir folder;
    EXPECT_EQ(readProfile(folder.path()).error().kind, Kind::Missing);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    Person anna(folder.path());
    const ContactId id = *anna.messenger().addContact(*Endpoint::parse("127.0.0.1:9"), {}, {});
    ASSERT_TRUE(anna.messenger().send(id, QStringLiteral("x")));
    ASSERT_TRUE(comes([&] { return anna.added.size() == 1; }));
    auto read = readProfile(folder.path());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->identity.id(), anna.messenger().identity());
    EXPECT_EQ(read->contacts.size(), 1U);
    EXPECT_EQ(read->history->page(id, {}, 10)->size(), 1U);
}
