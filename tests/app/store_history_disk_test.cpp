// Disks that are full, or that nobody may write: an error that says so, nothing lost, and all
// works again when it can.
#include "tests/app/store_history_support.h"

#include <gmock/gmock.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

// The connections that are made while it lives, so that their files can be kept from growing.
class Connections {
public:
    Connections() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&noteIt)); }
    ~Connections() {
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&noteIt));
        newest = nullptr;
    }
    Connections(const Connections&) = delete;
    Connections& operator=(const Connections&) = delete;

    static void allowPages(const QByteArray& pages) {
        const QByteArray sql = "PRAGMA max_page_count = " + pages;
        ASSERT_EQ(sqlite3_exec(newest, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    }

private:
    static int noteIt(sqlite3* database, char** /*error*/, const sqlite3_api_routines* /*api*/) {
        newest = database;
        return SQLITE_OK;
    }
    static inline sqlite3* newest = nullptr;
};

class HistoryDisk : public HistoryTest {
protected:
    // Until it fails; returns how many were acknowledged.
    std::uint64_t addUntil(History& history, Kind kind, std::uint64_t seq) {
        for (;; ++seq) {
            StoredMessage message = incoming(anna, seq, std::string(3000, 'x'));
            const auto added = history.add({&message, 1});
            if (added) continue;
            EXPECT_EQ(added.error().kind, kind) << added.error().detail.toStdString();
            return seq - 1;
        }
    }
    // A file system of 1 MiB at path("disk"), seen by this process alone. False: we may not.
    [[nodiscard]] bool mountSmallDisk() {
        QDir(folder.path()).mkdir("disk");
        return ::unshare(CLONE_NEWNS) == 0 &&
               ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
               ::mount("tmpfs", disk().constData(), "tmpfs", 0, "size=1m") == 0;
    }
    [[nodiscard]] QByteArray disk() const { return QFile::encodeName(path("disk")); }
    void remount(unsigned long flags) {
        ASSERT_EQ(::mount(nullptr, disk().constData(), nullptr, MS_REMOUNT | flags, nullptr), 0);
    }
    void unmount() { EXPECT_EQ(::umount2(disk().constData(), MNT_DETACH), 0); }
    [[nodiscard]] QString onDisk() const { return path("disk") + "/history.db"; }
};

TEST_F(HistoryDisk, WithoutRoomLosesNothingAndGoesOnWhenThereIsSome) {
    const Connections connections;
    auto history = open();
    connections.allowPages("60");
    const std::uint64_t fit = addUntil(history, Kind::DiskFull, 1);
    ASSERT_GT(fit, 5U);
    EXPECT_EQ(history.setDraft(anna, std::string(50'000, 'd')).error().kind, Kind::DiskFull);
    EXPECT_EQ(history.page(anna, {}, 1000)->size(), fit);
    EXPECT_EQ(history.summaries()->at(0).count, fit);
    EXPECT_TRUE(history.check());

    connections.allowPages("100000");
    kept(history, incoming(anna, fit + 1, "room again"));
    EXPECT_EQ(open().page(anna, {}, 1000)->size(), fit + 1);
}

TEST_F(HistoryDisk, WithoutRoomAddsAllOfABatchOrNothing) {
    const Connections connections;
    auto history = open();
    connections.allowPages("40");
    std::vector<StoredMessage> batch;
    for (std::uint64_t seq = 1; seq <= 100; ++seq)
        batch.push_back(incoming(anna, seq, std::string(3000, 'x')));
    EXPECT_EQ(history.add(batch).error().kind, Kind::DiskFull);
    EXPECT_TRUE(history.page(anna, {}, 1000)->empty());
    EXPECT_TRUE(history.summaries()->empty());
}

TEST_F(HistoryDisk, ARealOneThatIsFullIsSaidAndNothingIsLost) {
    if (!mountSmallDisk()) GTEST_SKIP() << "needs the right to mount";
    {
        auto opened = History::open(onDisk(), secrets.key, seeded(2));
        ASSERT_TRUE(opened.has_value());
        History& history = opened->history;
        std::uint64_t fit = addUntil(history, Kind::DiskFull, 1);
        ASSERT_GT(fit, 20U);
        EXPECT_EQ(history.page(anna, {}, 1000)->size(), fit);
        EXPECT_EQ(addUntil(history, Kind::DiskFull, fit + 1), fit);

        ASSERT_EQ(::mount(nullptr, disk().constData(), nullptr, MS_REMOUNT, "size=4m"), 0);
        kept(history, incoming(anna, ++fit, "room again"));
        EXPECT_TRUE(history.check());
        auto again = History::openAgain(onDisk(), secrets.key, seeded(3));
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(again->page(anna, {}, 1000)->size(), fit);
    }
    unmount();
}

TEST_F(HistoryDisk, ARealOneWithoutAnyRoomMakesNoHistory) {
    if (!mountSmallDisk()) GTEST_SKIP() << "needs the right to mount";
    write(path("disk") + "/filler", QByteArray(1024 * 1024, 'x'));
    EXPECT_EQ(History::open(onDisk(), secrets.key, seeded(2)).error().kind, Kind::DiskFull);
    QFile::remove(path("disk") + "/filler");
    const auto opened = History::open(onDisk(), secrets.key, seeded(2));
    ASSERT_TRUE(opened.has_value()) << opened.error().detail.toStdString();
    EXPECT_TRUE(opened->setAside.isEmpty());
    unmount();
}

TEST_F(HistoryDisk, OneThatBecomesReadOnlyIsSaidAndNothingIsLost) {
    if (!mountSmallDisk()) GTEST_SKIP() << "needs the right to mount";
    {
        auto opened = History::open(onDisk(), secrets.key, seeded(2));
        ASSERT_TRUE(opened.has_value());
        kept(opened->history, incoming(anna, 1, "before"));
    }
    remount(MS_RDONLY);
    EXPECT_EQ(History::open(onDisk(), secrets.key, seeded(2)).error().kind, Kind::ReadOnly);
    EXPECT_EQ(History::open(path("disk") + "/new.db", secrets.key, seeded(2)).error().kind,
              Kind::ReadOnly);
    remount(0);
    auto opened = History::open(onDisk(), secrets.key, seeded(2));
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(texts(opened->history.page(anna, {}, 9)), std::vector<std::string>{"before"});
    unmount();
}

TEST_F(HistoryDisk, OneThatWeMayNotReadIsSaidAndNotTouched) {
    { kept(*std::make_unique<History>(open()), incoming(anna, 1, "before")); }
    const QByteArray before = read(file());
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther);
        ASSERT_EQ(::seteuid(65534), 0);
    } else {
        QFile::setPermissions(file(), {});
    }
    const auto refused = tryOpen();
    ASSERT_EQ(::seteuid(isRoot ? 0 : ::geteuid()), 0);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, Kind::NoPermission) << refused.error().detail.toStdString();
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(read(file()), before);
    EXPECT_EQ(open().page(anna, {}, 9)->size(), 1U);
}

}  // namespace
}  // namespace vaultgram::store
