#include "app/store/write_ahead_log.h"
#include "tests/app/store_history_support.h"

namespace vaultgram::store {
namespace {

constexpr qsizetype headerSize = 32, frameSize = 24 + 4096;

// A log of several commits, as a program leaves it that was killed.
class WriteAheadLog : public HistoryTest {
protected:
    QByteArray whole, log;

    void SetUp() override {
        auto history = open();
        for (std::uint64_t seq = 1; seq <= 5; ++seq) kept(history, incoming(anna, seq, "text"));
        whole = read(file());
        log = read(path("history.db-wal"));
        ASSERT_EQ((log.size() - headerSize) % frameSize, 0);
    }
    void TearDown() override { removeAll(); }
    void removeAll() {
        for (const char* name : {"history.db", "history.db-wal", "history.db-shm"})
            QFile::remove(path(name));
    }
    void put(const QByteArray& changed) {
        removeAll();
        write(file(), whole);
        write(path("history.db-wal"), changed);
    }
    [[nodiscard]] bool isLost(const QByteArray& changed) {
        put(changed);
        return hasLostCommits(file());
    }
    [[nodiscard]] QByteArray flipped(qsizetype byte) const {
        QByteArray changed = log;
        changed[byte] = static_cast<char>(changed[byte] ^ 1);
        return changed;
    }
    [[nodiscard]] qsizetype lastCommitBefore(qsizetype frame) const {
        while (--frame >= 0)
            if (log.mid(headerSize + frame * frameSize + 4, 4) != QByteArray(4, 0)) return frame;
        return -1;
    }
};

TEST_F(WriteAheadLog, ThatIsWholeHasLostNothing) {
    EXPECT_FALSE(isLost(log));
    EXPECT_FALSE(isLost({}));
    EXPECT_FALSE(isLost(log.left(20)));
}

// As after a failure of power: what was being written was not acknowledged.
TEST_F(WriteAheadLog, ThatWasCutOffAnywhereHasLostNothing) {
    for (qsizetype size = 0; size < log.size(); size += 977) EXPECT_FALSE(isLost(log.left(size)));
}

TEST_F(WriteAheadLog, WithAChangedBitBeforeACommitHasLostIt) {
    const qsizetype frames = (log.size() - headerSize) / frameSize;
    ASSERT_GT(lastCommitBefore(frames - 1), 1);
    for (qsizetype at = 0; at < headerSize + (frames - 1) * frameSize; at += 211)
        EXPECT_TRUE(isLost(flipped(at))) << at;
    EXPECT_FALSE(isLost(flipped(log.size() - 1)));  // in the last: it may have been torn
}

TEST_F(WriteAheadLog, FramesOfAnEarlierLogAreNoLoss) {
    QByteArray older = log.mid(headerSize);
    for (qsizetype at = 8; at < older.size(); at += frameSize) older[at] = char(older[at] ^ 1);
    EXPECT_FALSE(isLost(log + older));
}

TEST_F(WriteAheadLog, TheLossIsToldOnceAndNotSetAside) {
    put(flipped(headerSize + frameSize + 100));
    {
        const auto opened = tryOpen();
        ASSERT_TRUE(opened.has_value());
        EXPECT_TRUE(opened->lostChanges);
        EXPECT_TRUE(opened->setAside.isEmpty());
        EXPECT_EQ(read(path("history.db-wal")), "");
    }
    EXPECT_FALSE(tryOpen()->lostChanges);
}

}  // namespace
}  // namespace vaultgram::store
