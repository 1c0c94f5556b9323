#include "app/store/sealed_database.h"
#include "tests/app/store_history_support.h"

#include <gmock/gmock.h>

namespace vaultgram::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Kind = StoreError::Kind;

// By the history, which has all of it: a key row, a sample of many, no complete look.
class SealedDatabase : public HistoryTest {
protected:
    void SetUp() override {
        auto history = open();
        for (std::uint64_t seq = 1; seq <= 20; ++seq)
            kept(history, incoming(anna, seq, "text " + std::to_string(seq)));
    }
    void expectWhole() { EXPECT_EQ(open().page(anna, {}, 100)->size(), 20U); }
    void expectSetAside(const QByteArray& asItWas) {
        auto opened = tryOpen();
        ASSERT_TRUE(opened.has_value()) << opened.error().detail.toStdString();
        ASSERT_FALSE(opened->setAside.isEmpty());
        EXPECT_EQ(read(opened->setAside), asItWas);
        EXPECT_THAT(texts(opened->history.page(anna, {}, 100)), IsEmpty());
        kept(opened->history, incoming(anna, 1, "goes on"));
        EXPECT_THAT(texts(open().page(anna, {}, 100)), ElementsAre("goes on"));
    }
};

TEST_F(SealedDatabase, IsReadableByItsOwnerAlone) {
    auto history = open();
    kept(history, incoming(anna, 21, "x"));
    for (const char* name : {"history.db", "history.db-wal", "history.db-shm"}) {
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        EXPECT_TRUE(QFile::exists(path(name)));
        EXPECT_FALSE(QFile::permissions(path(name)) & others) << name;
    }
}

TEST_F(SealedDatabase, OfALaterSchemaIsRefusedAndNotTouched) {
    changeByHand("PRAGMA user_version = 4");
    const QByteArray before = read(file());
    EXPECT_EQ(History::checkNotTooNew(file()).error().kind, Kind::TooNew);
    EXPECT_EQ(tryOpen().error().kind, Kind::TooNew);
    EXPECT_EQ(History::openAgain(file(), secrets.key, seeded(2)).error().kind, Kind::TooNew);
    EXPECT_EQ(read(file()), before);
    changeByHand("PRAGMA user_version = 3");
    EXPECT_TRUE(History::checkNotTooNew(file()).has_value());
    expectWhole();
}

TEST_F(SealedDatabase, OfAnotherKeyIsRefusedAndNotTouched) {
    const QByteArray before = read(file());
    const ProfileSecrets stranger = ProfileSecrets::generate(random);
    EXPECT_EQ(History::open(file(), stranger.key, seeded(3)).error().kind, Kind::OtherKey);
    EXPECT_EQ(History::openAgain(file(), stranger.key, seeded(3)).error().kind, Kind::OtherKey);
    EXPECT_EQ(read(file()), before);
    expectWhole();
}

TEST_F(SealedDatabase, WhoseKeyRowIsDamagedIsNotTakenForAnotherKeys) {
    changeByHand("UPDATE key SET sealed = zeroblob(40)");
    expectSetAside(read(file()));
}

// Without a single message there is no other row to tell it by.
TEST_F(SealedDatabase, WhoseKeyRowIsDamagedIsKnownByItsOwnerAlsoIfItIsEmpty) {
    changeByHand("DELETE FROM messages; UPDATE key SET sealed = zeroblob(40)");
    expectSetAside(read(file()));
}

TEST_F(SealedDatabase, WhoseOwnerIsDamagedIsKnownByItsKeyRow) {
    changeByHand("UPDATE key SET owner = zeroblob(8)");
    expectWhole();
}

TEST_F(SealedDatabase, WhosePagesChangedPlacesIsNotTakenForAnotherKeys) {
    QByteArray bytes = read(file());
    const QByteArray second = bytes.mid(4096, 4096);
    bytes.replace(4096, 4096, bytes.mid(8192, 4096));
    bytes.replace(8192, 4096, second);
    write(file(), bytes);
    expectSetAside(bytes);
}

TEST_F(SealedDatabase, WhoseTablesChangedPlacesIsSetAside) {
    changeByHand(
        "PRAGMA writable_schema = 1;"
        "UPDATE sqlite_schema SET rootpage = (SELECT sum(rootpage) FROM sqlite_schema WHERE name IN"
        " ('conversations', 'drafts')) - rootpage WHERE name IN ('conversations', 'drafts')");
    expectSetAside(read(file()));
}

TEST_F(SealedDatabase, ThatIsSmallIsLookedAtWholeBeforeAnythingOfItIsBelieved) {
    const int root = blobByHand("SELECT rootpage FROM sqlite_schema WHERE name = 'by_age'").toInt();
    QByteArray bytes = read(file());
    bytes.replace((root - 1) * 4096, 100, QByteArray(100, '\x7f'));
    write(file(), bytes);
    expectSetAside(bytes);
}

TEST_F(SealedDatabase, OfSchemaTwoIsMigrated) {
    changeByHand("DROP TRIGGER without_steps; DROP TABLE steps; PRAGMA user_version = 2");
    expectWhole();
    EXPECT_EQ(blobByHand("PRAGMA user_version"), "3");
    EXPECT_EQ(blobByHand("SELECT count(*) FROM steps"), "0");
}

TEST_F(SealedDatabase, OfSchemaOneIsMigratedAndCanBeReadBeforeThat) {
    changeByHand(
        "DROP TRIGGER without_steps; DROP TABLE steps;"
        "DROP TRIGGER stays_known; DROP TABLE removed; ALTER TABLE key DROP COLUMN owner;"
        "PRAGMA user_version = 1");
    {
        auto history = History::openAgain(file(), secrets.key, seeded(3));
        ASSERT_TRUE(history.has_value());
        EXPECT_EQ(history->page(anna, {}, 100)->size(), 20U);
        EXPECT_EQ(blobByHand("PRAGMA user_version"), "1");
    }
    expectWhole();
    EXPECT_EQ(blobByHand("PRAGMA user_version"), "3");
    EXPECT_EQ(blobByHand("SELECT count(*) FROM steps"), "0");
    EXPECT_EQ(blobByHand("SELECT owner FROM key").size(), 8);
    auto history = open();
    const StoredMessage first = history.page(anna, {}, 100)->front();
    ASSERT_TRUE(history.removeMessage(first.row));
    StoredMessage again = first;
    EXPECT_EQ(history.add({&again, 1})->front(), History::Added::Known);
}

// As on a medium that nobody can write.
TEST_F(SealedDatabase, IsReadWithoutWritingAnythingBesideIt) {
    {
        auto database = Database::openImmutable(file());
        ASSERT_TRUE(database.has_value());
        EXPECT_EQ(database->number(0, "SELECT count(*) FROM messages").value(), 20);
        EXPECT_EQ(database->change("DELETE FROM messages").error().kind, Kind::ReadOnly);
        EXPECT_THAT(QDir(folder.path()).entryList(QDir::Files), ElementsAre("history.db"));
    }
    write(path("history.db-wal"), "a log");
    EXPECT_EQ(Database::openImmutable(file()).error().kind, Kind::ReadOnly);
}

TEST_F(SealedDatabase, ALogWithoutItsDatabaseIsNotTakenForTheFreshOnes) {
    {
        auto history = open();
        kept(history, incoming(anna, 21, "x"));
        ASSERT_TRUE(QFile::copy(path("history.db-wal"), path("copy")));
    }
    ASSERT_GT(QFileInfo(path("copy")).size(), 4096);
    QFile::remove(file());
    ASSERT_TRUE(QFile::rename(path("copy"), path("history.db-wal")));
    EXPECT_THAT(texts(open().page(anna, {}, 100)), IsEmpty());
    EXPECT_TRUE(open().checkTables());
}

// The program was killed while it made the database.
TEST_F(SealedDatabase, ThatWasNotFinishedIsMadeAnew) {
    QFile::remove(file());
    write(path("history.db.new"), "");
    write(path("history.db.new-journal"), "half of it");
    EXPECT_THAT(texts(open().page(anna, {}, 100)), IsEmpty());
    EXPECT_THAT(QDir(folder.path()).entryList(QDir::Files), ElementsAre("history.db"));
}

TEST_F(SealedDatabase, ThatIsNoDatabaseIsSetAside) {
    write(file(), QByteArray(10'000, 'x'));
    expectSetAside(QByteArray(10'000, 'x'));
}

TEST_F(SealedDatabase, ThatHoldsSomethingElseIsSetAside) {
    QFile::remove(file());
    changeByHand("CREATE TABLE recipes(name TEXT)");
    expectSetAside(read(file()));
    QFile::remove(file());
    changeByHand("CREATE TABLE recipes(name TEXT); PRAGMA user_version = 1");
    expectSetAside(read(file()));
}

TEST_F(SealedDatabase, ThatWasCutOffIsSetAside) {
    const QByteArray whole = read(file());
    for (qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(99), qsizetype(512),
                           qsizetype(4095), qsizetype(4096), whole.size() / 2, whole.size() - 1}) {
        SCOPED_TRACE(size);
        write(file(), whole.left(size));
        expectSetAside(whole.left(size));
        for (const char* part : {"", "-wal", "-shm"}) QFile::remove(file() + QLatin1String(part));
    }
}

TEST_F(SealedDatabase, IsSetAsideWithItsLog) {
    write(file(), QByteArray(5000, 'x'));
    write(path("history.db-wal"), "the log");
    write(path("history.db-shm"), "its index");
    const QString aside = tryOpen()->setAside;
    EXPECT_EQ(read(aside + "-wal"), "the log");
    EXPECT_TRUE(QFile::exists(aside + "-shm"));
    write(file(), QByteArray(5000, 'y'));
    EXPECT_NE(tryOpen()->setAside, aside);
    EXPECT_EQ(read(aside), QByteArray(5000, 'x'));
}

TEST_F(SealedDatabase, ThatCanNotBeMadeLeavesNothingBehind) {
    write(path("a file"), "x");
    const QString inAFile = path("a file") + "/history.db";
    EXPECT_EQ(History::open(inAFile, secrets.key, seeded(3)).error().kind, Kind::NotAFolder);
    const QString inNothing = path("nothing") + "/history.db";
    EXPECT_EQ(History::open(inNothing, secrets.key, seeded(3)).error().kind, Kind::Missing);
    EXPECT_EQ(History::openAgain(path("none.db"), secrets.key, seeded(3)).error().kind,
              Kind::Missing);
    EXPECT_FALSE(QFile::exists(path("none.db")));
}

// Damage deep in a large file is not looked for at each start. Once it was met, it is.
TEST_F(SealedDatabase, DamageThatWasMetIsLookedForAtTheNextStart) {
    {
        auto history = open();
        std::vector<StoredMessage> many;
        for (std::uint64_t seq = 100; seq < 2000; ++seq)
            many.push_back(incoming(ben, seq, std::string(5000, 'x')));
        ASSERT_TRUE(history.add(many));
        EXPECT_TRUE(history.checkTables());
    }
    ASSERT_GT(QFileInfo(file()).size(), 8 * 1024 * 1024);
    const int root = blobByHand("SELECT rootpage FROM sqlite_schema WHERE name = 'by_age'").toInt();
    QByteArray bytes = read(file());
    bytes.replace((root - 1) * 4096, 100, QByteArray(100, '\x7f'));
    write(file(), bytes);
    {
        EXPECT_FALSE(tryOpen()->isWhole);
        auto history = open();
        EXPECT_EQ(history.checkTables().error().kind, Kind::Damaged);
        EXPECT_TRUE(QFile::remove(suspectFile(file())));
        StoredMessage message = incoming(ben, 3000, "y");
        EXPECT_EQ(history.add({&message, 1}).error().kind, Kind::Damaged);
        EXPECT_EQ(texts(history.page(anna, {}, 100)).size(), 20U);
    }
    EXPECT_FALSE(tryOpen()->setAside.isEmpty());
    EXPECT_FALSE(QFile::exists(suspectFile(file())));
    EXPECT_THAT(texts(open().page(anna, {}, 100)), IsEmpty());
}

TEST_F(SealedDatabase, ASuspicionThatWasWrongIsForgotten) {
    write(suspectFile(file()), "");
    expectWhole();
    EXPECT_FALSE(QFile::exists(suspectFile(file())));
}

// Any bit of the file: it is noticed, or all that is read is as it was. Never another text.
TEST_F(SealedDatabase, NoChangedBitMakesAnotherText) {
    const QByteArray whole = read(file());
    const auto before = *open().page(anna, {}, 100);
    std::size_t noticed = 0;
    for (int round = 0; round < 250; ++round) {
        QByteArray changed = whole;
        const auto bit =
            static_cast<qsizetype>(random.next() % (static_cast<std::uint64_t>(whole.size()) * 8));
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
        write(file(), changed);
        auto opened = tryOpen();
        if (!opened || !opened->setAside.isEmpty()) {
            ++noticed;
            continue;
        }
        const auto page = opened->history.page(anna, {}, 100);
        if (!page) {
            ++noticed;
            continue;
        }
        for (const StoredMessage& message : *page) {
            if (message.kind == EntryKind::Notice) {
                ++noticed;
                continue;
            }
            const auto original = std::find_if(before.begin(), before.end(), [&](const auto& each) {
                return each.row == message.row;
            });
            ASSERT_NE(original, before.end()) << "bit " << bit;
            EXPECT_EQ(message.text, original->text) << "bit " << bit;
            EXPECT_EQ(message.convSeq, original->convSeq) << "bit " << bit;
        }
    }
    EXPECT_GT(noticed, 10U);
}

}  // namespace
}  // namespace vaultgram::store
