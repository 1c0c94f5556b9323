#include "app/messenger/history_writer.h"
#include "tests/app/messenger_support.h"

#include <QSemaphore>

#include <atomic>

using namespace vaultgram;

namespace {

HistoryWriter::Target inMemory() {
    return {std::move(*store::History::inMemory(Random::fromSystem())),
            std::move(*store::ContactBook::inMemory(Random::fromSystem()))};
}

StoredMessage numbered(std::uint8_t number) {
    StoredMessage message;
    message.contact = ContactId{1};
    message.id = MsgId(MsgId::Array{number});
    message.convSeq = number;
    message.text = "text";
    return message;
}

struct Heard {
    explicit Heard(HistoryWriter& writer) {
        QObject::connect(&writer, &HistoryWriter::added, &context,
                         [this](const QList<AddedMessage>& each) { added << each; });
        QObject::connect(&writer, &HistoryWriter::refused, &context,
                         [this](const QList<StoredMessage>& each) { refused << each; });
        QObject::connect(&writer, &HistoryWriter::failed, &context, [this] { ++failed; });
        QObject::connect(&writer, &HistoryWriter::recovered, &context, [this] { ++recovered; });
    }
    QObject context;
    QList<QList<AddedMessage>> added;
    QList<QList<StoredMessage>> refused;
    int failed = 0, recovered = 0;
};

}  // namespace

TEST(HistoryWriter, TellsWhatWasCommittedAndWhatWasThereAlready) {
    HistoryWriter writer(inMemory());
    Heard heard(writer);
    writer.add(numbered(1));
    ASSERT_TRUE(comes([&] { return heard.added.size() == 1; }));
    EXPECT_FALSE(heard.added[0][0].known);
    EXPECT_NE(heard.added[0][0].message.row, MessageRow{});
    writer.add(numbered(1));
    ASSERT_TRUE(comes([&] { return heard.added.size() == 2; }));
    EXPECT_TRUE(heard.added[1][0].known);
    EXPECT_EQ(heard.added[1][0].message.row, heard.added[0][0].message.row);
}

TEST(HistoryWriter, TakesAllThatWaitsInOneTransaction) {
    HistoryWriter writer(inMemory());
    Heard heard(writer);
    QSemaphore busy, gate;  // the thread is busy until everything waits
    writer.run([&](store::History&, store::ContactBook&) {
        busy.release();
        gate.acquire();
        return store::StoreStatus();
    });
    busy.acquire();
    for (std::uint8_t i = 1; i <= 100; ++i) writer.add(numbered(i));
    gate.release();
    ASSERT_TRUE(comes([&] { return !heard.added.isEmpty(); }));
    EXPECT_EQ(heard.added[0].size(), 100);
}

TEST(HistoryWriter, KeepsTheOrderAroundAJob) {
    HistoryWriter writer(inMemory());
    Heard heard(writer);
    std::atomic<std::size_t> between = 99;
    writer.add(numbered(1));
    writer.run([&](store::History& history, store::ContactBook&) {
        between = history.page(ContactId{1}, {}, 10)->size();
        return store::StoreStatus();
    });
    writer.add(numbered(2));
    ASSERT_TRUE(comes([&] { return heard.added.size() == 2; }));
    EXPECT_EQ(between, 1U);
}

TEST(HistoryWriter, WhatTakesLongLetsOthersComeInBetweenItsSteps) {
    HistoryWriter writer(inMemory());
    Heard heard(writer);
    QMutex gate;
    gate.lock();  // the first step goes on once the message waits
    std::vector<std::size_t> seen;
    std::atomic<int> steps = 0;
    writer.runInSteps([&](store::History& history, store::ContactBook&) {
        if (steps == 0) const QMutexLocker through(&gate);
        seen.push_back(history.page(ContactId{1}, {}, 10)->size());
        return store::StoreResult<bool>(++steps < 3);
    });
    writer.add(numbered(1));
    gate.unlock();
    ASSERT_TRUE(comes([&] { return steps == 3; }));
    EXPECT_EQ(seen, (std::vector<std::size_t>{0, 1, 1}));
}

TEST(HistoryWriter, TheEndFinishesWhatIsDoneInSteps) {
    int steps = 0;
    {
        HistoryWriter writer(inMemory());
        writer.runInSteps([&](store::History&, store::ContactBook&) {
            return store::StoreResult<bool>(++steps < 20);
        });
    }
    EXPECT_EQ(steps, 20);
}

TEST(HistoryWriter, TriesWhatWasRefusedAgainAndTellsItOnce) {
    HistoryWriter writer(inMemory(), std::chrono::milliseconds(1));
    Heard heard(writer);
    std::atomic<bool> full = true;
    writer.run([&](store::History&, store::ContactBook&) {
        if (full) return store::StoreStatus(store::failed(store::StoreError::Kind::DiskFull));
        return store::StoreStatus();
    });
    writer.add(numbered(1));
    ASSERT_TRUE(comes([&] { return heard.refused.size() == 1 && heard.failed > 3; }));
    EXPECT_EQ(heard.refused.size(), 1);
    EXPECT_TRUE(heard.added.isEmpty());
    full = false;
    ASSERT_TRUE(comes([&] { return heard.recovered == 1; }));
    EXPECT_EQ(heard.added.size(), 1);
}

TEST(HistoryWriter, TheEndCommitsWhatWaits) {
    auto target = inMemory();
    auto reader = *target.history.again(Random::fromSystem());
    {
        HistoryWriter writer(std::move(target));
        for (std::uint8_t i = 1; i <= 50; ++i) writer.add(numbered(i));
    }
    EXPECT_EQ(reader.page(ContactId{1}, {}, 100)->size(), 50U);
}
