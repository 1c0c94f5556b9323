#include "app/messenger/history_check.h"
#include "tests/app/messenger_support.h"

using namespace vaultgram;

namespace {

struct OnDisk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("history.db"));
    store::ProfileKey key;

    OnDisk() { static_cast<void>(store::History::open(path, key, Random::fromSystem())); }
    [[nodiscard]] store::History again() const {
        return std::move(*store::History::openAgain(path, key, Random::fromSystem()));
    }
    // In the middle of the file, where only who looks at all of it finds it.
    void damage() const {
        changeByHand(path,
                     "PRAGMA writable_schema = 1;"
                     "UPDATE sqlite_schema SET rootpage = rootpage + 1 WHERE name = 'by_age'");
    }
};

}  // namespace

TEST(HistoryCheck, TellsDamageAndLeavesItToTheNextStart) {
    const OnDisk kept;
    kept.damage();
    HistoryCheck check(kept.again());
    int damaged = 0;
    QObject::connect(&check, &HistoryCheck::damaged, &check, [&] { ++damaged; });
    EXPECT_TRUE(comes([&] { return QFile::exists(store::suspectFile(kept.path)); }));
    EXPECT_TRUE(comes([&] { return damaged == 1; }));
}

TEST(HistoryCheck, SaysNothingOfAWholeOneAndEndsWhenItIsNotWanted) {
    const OnDisk kept;
    { const HistoryCheck check(kept.again()); }
    EXPECT_FALSE(QFile::exists(store::suspectFile(kept.path)));
}
