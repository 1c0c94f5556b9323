#include "app/store/history.h"
#include "tests/app/store_history_support.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace vaultgram::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Added = History::Added;
using Change = History::Change;

class HistoryOf : public HistoryTest {};

TEST_F(HistoryOf, AMessageIsTheSameAfterARestart) {
    StoredMessage first = outgoing(anna, 7, "Grüße, 東京");
    first.kind = EntryKind::Notice;
    first.rank = 1;
    first.security = Security::Anonymous;
    first.trust = Trust::KeyChanged;
    first.delivery = Delivery::Failed;
    first.reason = "too-large";
    first = [&] {
        auto history = open();
        return kept(history, first);
    }();
    auto history = open();
    EXPECT_EQ(history.find(first.row)->value(), first);
    EXPECT_EQ(history.find(anna, first.id)->value(), first);
    EXPECT_FALSE(history.find(ben, first.id)->has_value());
}

TEST_F(HistoryOf, MessagesStandInOrderHoweverTheyCame) {
    auto history = open();
    std::vector<StoredMessage> messages;
    for (std::uint64_t seq = 1; seq <= 60; ++seq) {
        messages.push_back(incoming(anna, seq, std::to_string(seq) + "b"));
        messages.back().rank = 1;
        messages.push_back(outgoing(anna, seq, std::to_string(seq) + "a"));
    }
    std::shuffle(messages.begin(), messages.end(), std::mt19937(5));
    for (std::size_t i = 0; i < messages.size(); i += 7)
        ASSERT_TRUE(history.add(
            std::span(messages).subspan(i, std::min<std::size_t>(7, messages.size() - i))));
    std::vector<std::string> expected;
    for (int seq = 1; seq <= 60; ++seq)
        for (const char* rank : {"a", "b"}) expected.push_back(std::to_string(seq) + rank);
    EXPECT_EQ(texts(history.page(anna, {}, 1000)), expected);

    std::vector<std::string> byPages;
    for (std::optional<Place> before;;) {
        const auto page = history.page(anna, before, 11);
        ASSERT_TRUE(page.has_value());
        if (page->empty()) break;
        const auto these = texts(page);
        byPages.insert(byPages.begin(), these.begin(), these.end());
        before = placeOf(page->front());
    }
    EXPECT_EQ(byPages, expected);
    byPages.clear();
    for (Place after;;) {
        const auto page = history.pageAfter(anna, after, 13);
        ASSERT_TRUE(page.has_value());
        if (page->empty()) break;
        for (const auto& each : *page) byPages.push_back(each.text);
        after = placeOf(page->back());
    }
    EXPECT_EQ(byPages, expected);
}

TEST_F(HistoryOf, MessagesOfOnePlaceStandAsTheyWereKept) {
    auto history = open();
    for (const char* text : {"one", "two", "three"}) kept(history, incoming(anna, 4, text));
    EXPECT_THAT(texts(history.page(anna, {}, 2)), ElementsAre("two", "three"));
    const auto middle = history.page(anna, {}, 2)->front();
    EXPECT_THAT(texts(history.page(anna, placeOf(middle), 9)), ElementsAre("one"));
    EXPECT_THAT(texts(history.pageAfter(anna, placeOf(middle), 9)), ElementsAre("three"));
}

TEST_F(HistoryOf, TheFirstSinceATimeIsTheFirstOfTheConversation) {
    auto history = open();
    const auto keptAt = [&](ContactId contact, std::uint64_t seq, const char* text,
                            std::int64_t ms) {
        StoredMessage message = incoming(contact, seq, text);
        message.keptMs = ms;
        ASSERT_TRUE(history.add({&message, 1}).has_value());
    };
    keptAt(anna, 1, "old", 100);
    keptAt(anna, 3, "third", 210);
    keptAt(anna, 2, "late, and above it", 220);  // came after the third, stands before it
    keptAt(ben, 1, "another's", 150);
    const auto since = [&](std::int64_t ms) {
        const auto found = history.firstSince(anna, ms);
        return found && *found ? (*found)->text : std::string();
    };
    EXPECT_EQ(since(0), "old");
    EXPECT_EQ(since(100), "old");
    EXPECT_EQ(since(101), "late, and above it");
    EXPECT_EQ(since(221), "");
}

TEST_F(HistoryOf, AnIdIsKeptOnceInAConversation) {
    auto history = open();
    StoredMessage first = incoming(anna, 1, "first");
    StoredMessage copy = first, elsewhere = first;
    copy.text = "another text";
    copy.convSeq = 9;
    elsewhere.contact = ben;
    std::vector batch{first, copy, elsewhere};
    EXPECT_THAT(*history.add(batch), ElementsAre(Added::New, Added::Known, Added::New));
    EXPECT_EQ(batch[1].row, batch[0].row);
    EXPECT_NE(batch[2].row, batch[0].row);
    EXPECT_THAT(texts(history.page(anna, {}, 9)), ElementsAre("first"));
    EXPECT_THAT(texts(history.page(ben, {}, 9)), ElementsAre("first"));
    StoredMessage again = copy;
    EXPECT_THAT(*open().add({&again, 1}), ElementsAre(Added::Known));
    EXPECT_EQ(again.row, batch[0].row);
}

TEST_F(HistoryOf, ARowIsNeverUsedTwice) {
    auto history = open();
    const StoredMessage last = kept(history, incoming(anna, 1, "gone"));
    ASSERT_TRUE(history.removeMessage(last.row));
    EXPECT_GT(kept(history, incoming(anna, 1, "next")).row, last.row);
}

TEST_F(HistoryOf, AStateNeverGoesBackwards) {
    auto history = open();
    const std::array all{Delivery::Received,  Delivery::Queued, Delivery::Sending, Delivery::Sent,
                         Delivery::Delivered, Delivery::Read,   Delivery::Failed};
    for (const Delivery before : all) {
        for (const Delivery after : all) {
            StoredMessage message = outgoing(anna, 1, "x");
            message.delivery = before;
            message = kept(history, message);
            const Change change{message.row, after, Security::Sealed, false, ""};
            ASSERT_TRUE(history.change({&change, 1}));
            const StoredMessage now = history.find(message.row)->value();
            EXPECT_EQ(now.delivery, mayFollow(before, after) ? after : before);
            EXPECT_EQ(now.open, !mayFollow(before, after));
        }
    }
}

TEST_F(HistoryOf, TheFirstTimeOfEachStepIsKeptUntilItIsSentAnewOrRemoved) {
    auto history = open();
    const StoredMessage message = kept(history, outgoing(anna, 1, "x"));
    const auto step = [&](Delivery delivery, std::int64_t at) {
        const Change change{message.row, delivery, Security::Sealed, true, "", at};
        ASSERT_TRUE(history.change({&change, 1}));
    };
    EXPECT_EQ(*history.stepsOf(message.row), SendingSteps{});
    step(Delivery::Sending, 5);
    EXPECT_EQ(*history.stepsOf(message.row), SendingSteps{});
    step(Delivery::Sent, 10);
    step(Delivery::Sent, 15);
    step(Delivery::Delivered, 20);
    step(Delivery::Read, 30);
    EXPECT_EQ(*history.stepsOf(message.row), (SendingSteps{10, 20, 30}));
    ASSERT_TRUE(history.removeMessage(message.row));
    EXPECT_EQ(*history.stepsOf(message.row), SendingSteps{});

    const StoredMessage again = kept(history, outgoing(anna, 2, "y"));
    for (const auto& [delivery, at] :
         {std::pair{Delivery::Sent, 10}, {Delivery::Failed, 20}, {Delivery::Queued, 30}}) {
        const Change change{again.row, delivery, Security::Sealed, true, "", at};
        ASSERT_TRUE(history.change({&change, 1}));
    }
    EXPECT_EQ(*history.stepsOf(again.row), SendingSteps{});
}

TEST_F(HistoryOf, AChangeIsOnTheDiskWithItsReason) {
    const StoredMessage message = [&] {
        auto history = open();
        const StoredMessage added = kept(history, outgoing(anna, 1, "x"));
        const std::array changes{
            Change{added.row, Delivery::Failed, Security::None, false, "too-large"},
            Change{MessageRow{4711}, Delivery::Sent, Security::Sealed, false, ""}};
        EXPECT_TRUE(history.change(changes));
        return added;
    }();
    auto history = open();
    StoredMessage now = history.find(message.row)->value();
    EXPECT_EQ(now.delivery, Delivery::Failed);
    EXPECT_EQ(now.security, Security::None);
    EXPECT_EQ(now.reason, "too-large");
    const Change again{message.row, Delivery::Queued, Security::Sealed, true, ""};
    ASSERT_TRUE(history.change({&again, 1}));
    now = history.find(message.row)->value();
    EXPECT_EQ(now.delivery, Delivery::Queued);
    EXPECT_EQ(now.reason, "");
    EXPECT_TRUE(now.open);
}

TEST_F(HistoryOf, TheOutboxHoldsWhatIsOpenInOrder) {
    auto history = open();
    kept(history, outgoing(anna, 3, "third"));
    const StoredMessage sent = kept(history, outgoing(anna, 2, "second"));
    kept(history, outgoing(anna, 1, "first"));
    kept(history, outgoing(ben, 1, "to ben"));
    kept(history, incoming(anna, 4, "an answer"));
    const Change change{sent.row, Delivery::Delivered, Security::Sealed, false, ""};
    ASSERT_TRUE(history.change({&change, 1}));
    EXPECT_THAT(texts(open().outbox(anna)), ElementsAre("first", "third"));
}

TEST_F(HistoryOf, ASummaryCountsWhatIsThere) {
    auto history = open();
    for (std::uint64_t seq = 1; seq <= 5; ++seq) kept(history, incoming(anna, seq, "in"));
    kept(history, outgoing(anna, 9, "newest"));
    kept(history, incoming(anna, 4, "late"));
    kept(history, outgoing(ben, 2, "to ben"));
    auto summaries = *open().summaries();
    ASSERT_EQ(summaries.size(), 2U);
    EXPECT_EQ(summaries[0].contact, anna);
    EXPECT_EQ(summaries[0].count, 7U);
    EXPECT_EQ(summaries[0].unread, 6U);
    EXPECT_EQ(summaries[0].largestSeq, 9U);
    EXPECT_EQ(summaries[0].last->text, "newest");
    EXPECT_EQ(summaries[1].unread, 0U);

    const auto late = history.page(anna, {}, 3)->at(0);
    ASSERT_EQ(late.convSeq, 4U);
    ASSERT_TRUE(history.setSeen(anna, placeOf(late)));
    ASSERT_TRUE(history.setSeen(anna, placeOf(late)));
    EXPECT_EQ(history.summaries()->at(0).unread, 1U);
    ASSERT_TRUE(history.removeMessage(history.page(anna, {}, 1)->at(0).row));
    ASSERT_TRUE(history.removeMessage(history.page(anna, {}, 1)->at(0).row));
    EXPECT_EQ(history.summaries()->at(0).unread, 0U);
    EXPECT_EQ(history.summaries()->at(0).count, 5U);
    EXPECT_EQ(history.summaries()->at(0).last->text, "late");
}

// A notice is no message: the list of contacts shows what was said last.
TEST_F(HistoryOf, ASummaryEndsWithWhatIsNoNotice) {
    auto history = open();
    kept(history, outgoing(anna, 1, "said"));
    for (int i = 0; i < 120; ++i) {
        StoredMessage notice = incoming(anna, 1, "verified");
        notice.kind = EntryKind::Notice;
        notice.rank = 1;
        kept(history, notice);
    }
    EXPECT_EQ(history.summaries()->at(0).last->text, "said");
    EXPECT_EQ(history.summary(anna)->last->text, "said");
    EXPECT_EQ(history.summary(anna)->count, 121U);
    EXPECT_FALSE(history.summary(ben)->last.has_value());
}

TEST_F(HistoryOf, WhatIsAddedWhileAConversationGoesStays) {
    auto history = open();
    for (std::uint64_t seq = 1; seq <= 3; ++seq) kept(history, incoming(anna, seq, "old"));
    const MessageRow upTo = *history.newestRow();
    kept(history, incoming(anna, 4, "new"));
    EXPECT_FALSE(*history.removeSomeOf(anna, upTo));
    EXPECT_THAT(texts(history.page(anna, {}, 9)), ElementsAre("new"));
}

TEST_F(HistoryOf, TheLargestNumberOutlivesItsMessages) {
    auto history = open();
    kept(history, incoming(anna, 41, "x"));
    ASSERT_TRUE(history.setDraft(anna, "half a senten"));
    kept(history, incoming(ben, 1, "stays"));
    ASSERT_TRUE(history.setDraft(anna, {}));
    removeAllOf(history, anna);
    const auto summaries = *history.summaries();
    EXPECT_EQ(summaries.at(0).largestSeq, 41U);
    EXPECT_EQ(summaries.at(0).count, 0U);
    EXPECT_EQ(summaries.at(0).unread, 0U);
    EXPECT_FALSE(summaries.at(0).last.has_value());
    EXPECT_THAT(*history.drafts(), IsEmpty());
    EXPECT_THAT(texts(history.page(ben, {}, 9)), ElementsAre("stays"));
}

// Whoever did not hear that it came sends it again.
TEST_F(HistoryOf, WhatCameInStaysKnownAfterItWasRemoved) {
    auto history = open();
    const StoredMessage single = kept(history, incoming(anna, 1, "single"));
    const StoredMessage cleared = kept(history, incoming(anna, 2, "cleared"));
    const StoredMessage ours = kept(history, outgoing(anna, 3, "ours"));
    ASSERT_TRUE(history.removeMessage(single.row));
    removeAllOf(history, anna);
    const auto add = [&history](StoredMessage message) {
        return history.add({&message, 1})->front();
    };
    EXPECT_EQ(add(single), Added::Known);
    EXPECT_EQ(add(cleared), Added::Known);
    EXPECT_EQ(add(ours), Added::New);
    StoredMessage elsewhere = single;
    elsewhere.contact = ben;
    EXPECT_EQ(add(elsewhere), Added::New);
    EXPECT_THAT(texts(open().page(anna, {}, 9)), ElementsAre("ours"));
    ASSERT_TRUE(history.forgetRemoved(anna));
    EXPECT_EQ(add(single), Added::New);
}

TEST_F(HistoryOf, WhatIsTooOldStaysKnownUpToABound) {
    auto history = open();
    const StoredMessage old = kept(history, incoming(anna, 1, "old"));
    ASSERT_TRUE(history.removeSomeOlderThan(old.keptMs + 1));
    StoredMessage again = old;
    EXPECT_EQ(history.add({&again, 1})->front(), Added::Known);
    changeByHand(
        "UPDATE removed SET number = number + 100000; "
        "INSERT INTO removed(number, contact, tag) VALUES(1, 1, x'00')");
    const StoredMessage next = kept(history, incoming(anna, 2, "next"));
    ASSERT_TRUE(history.removeMessage(next.row));
    EXPECT_EQ(blobByHand("SELECT count(*) FROM removed"), "2");
}

TEST_F(HistoryOf, OldMessagesGoButNotWhatIsStillToBeSent) {
    auto history = open();
    std::vector<StoredMessage> many;
    for (std::uint64_t seq = 1; seq <= 5000; ++seq) many.push_back(incoming(anna, seq, "old"));
    ASSERT_TRUE(history.add(many));
    kept(history, outgoing(anna, 2, "waits"));
    const StoredMessage young = kept(history, incoming(anna, 6000, "young"));
    kept(history, outgoing(ben, 2, "waits, too"));
    for (int rows = 5000; rows >= 0; rows -= History::removalStep) {
        const auto removed = history.removeSomeOlderThan(young.keptMs);
        ASSERT_TRUE(removed.has_value());
        EXPECT_EQ(removed->more, rows > 0);
        EXPECT_EQ(removed->of.contains(anna), rows > 0);
        EXPECT_FALSE(removed->of.contains(ben));
    }
    EXPECT_THAT(texts(history.page(anna, {}, 9000)), ElementsAre("waits", "young"));
    EXPECT_EQ(history.summaries()->at(0).count, 2U);
}

TEST_F(HistoryOf, AllAreVisitedConversationByConversation) {
    auto history = open();
    std::vector<StoredMessage> many;
    for (std::uint64_t seq = 1; seq <= 450; ++seq) {
        many.push_back(incoming(ben, seq, "b" + std::to_string(seq)));
        many.push_back(incoming(anna, 451 - seq, "a" + std::to_string(451 - seq)));
    }
    ASSERT_TRUE(history.add(many));
    std::vector<std::string> seen;
    const auto note = [&seen](const StoredMessage& message) {
        seen.push_back(message.text);
        return seen.size() < 700;
    };
    ASSERT_TRUE(history.forEach({}, note));
    ASSERT_EQ(seen.size(), 700U);
    EXPECT_EQ(seen.front(), "a1");
    EXPECT_EQ(seen[449], "a450");
    EXPECT_EQ(seen.back(), "b250");
    seen.clear();
    ASSERT_TRUE(history.forEach(ben, note));
    EXPECT_EQ(seen.size(), 450U);
}

TEST_F(HistoryOf, OneThatIsInMemoryLeavesNothingAndIsSharedByItsConnections) {
    auto history = History::inMemory(seeded(3));
    ASSERT_TRUE(history.has_value());
    kept(*history, incoming(anna, 1, "only here"));
    auto other = history->again(seeded(4));
    ASSERT_TRUE(other.has_value());
    EXPECT_THAT(texts(other->page(anna, {}, 9)), ElementsAre("only here"));
    kept(*other, incoming(anna, 2, "from there"));
    EXPECT_THAT(texts(history->page(anna, {}, 9)), ElementsAre("only here", "from there"));
    EXPECT_THAT(QDir(folder.path()).entryList(QDir::Files), IsEmpty());
    auto stranger = History::inMemory(seeded(5));
    EXPECT_THAT(texts(stranger->page(anna, {}, 9)), IsEmpty());
}

TEST_F(HistoryOf, AFurtherConnectionSeesWhatWasCommitted) {
    auto writer = open();
    auto reader = writer.again(seeded(4));
    ASSERT_TRUE(reader.has_value());
    kept(writer, incoming(anna, 1, "hello"));
    EXPECT_THAT(texts(reader->page(anna, {}, 9)), ElementsAre("hello"));
}

}  // namespace
}  // namespace vaultgram::store
