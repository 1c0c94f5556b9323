#include "tests/app/store_history_support.h"

#include <gmock/gmock.h>

namespace vaultgram::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class HistorySearch : public HistoryTest {
protected:
    std::atomic<bool> cancelled = false;
    std::vector<std::string> hits;
    std::size_t most = SIZE_MAX;

    StoreStatus search(History& history, std::string_view text,
                       std::optional<ContactId> contact = {}) {
        hits.clear();
        const auto note = [this](const StoredMessage& message) {
            hits.push_back(message.text);
            return hits.size() < most;
        };
        return history.search(contact, text, note, cancelled);
    }
    // More than one batch, and more than one half of one.
    void fill(History& history, std::uint64_t count) {
        std::vector<StoredMessage> many;
        for (std::uint64_t seq = 1; seq <= count; ++seq)
            many.push_back(
                incoming(seq % 3 == 0 ? ben : anna, seq, "number " + std::to_string(seq)));
        ASSERT_TRUE(history.add(many));
    }
};

TEST_F(HistorySearch, FindsTheNewestFirst) {
    auto history = open();
    fill(history, 10'000);
    ASSERT_TRUE(search(history, "number 77"));
    ASSERT_EQ(hits.size(), 111U);
    EXPECT_EQ(hits.front(), "number 7799");
    EXPECT_EQ(hits[99], "number 7700");
    EXPECT_THAT(std::vector(hits.end() - 11, hits.end()),
                ElementsAre("number 779", "number 778", "number 777", "number 776", "number 775",
                            "number 774", "number 773", "number 772", "number 771", "number 770",
                            "number 77"));
}

TEST_F(HistorySearch, OfOneContactFindsThemInDisplayOrder) {
    auto history = open();
    fill(history, 9000);
    kept(history, incoming(anna, 5, "number late"));
    ASSERT_TRUE(search(history, "number", anna));
    EXPECT_EQ(hits.size(), 6001U);
    EXPECT_EQ(hits.front(), "number 8999");
    EXPECT_THAT(std::vector(hits.end() - 5, hits.end()),
                ElementsAre("number late", "number 5", "number 4", "number 2", "number 1"));
}

TEST_F(HistorySearch, KnowsNoDifferenceOfUpperAndLowerCase) {
    auto history = open();
    for (const char* text : {"Grüße aus KÖLN", "Καλημέρα Σ", "Привет", "plain Text"})
        kept(history, incoming(anna, 1, text));
    for (const char* wanted : {"grüße", "GRÜßE", "köln", "N", "ΚΑΛΗΜ", "ς", "ПРИВЕТ", "N T"}) {
        ASSERT_TRUE(search(history, wanted));
        EXPECT_FALSE(hits.empty()) << wanted;
    }
    ASSERT_TRUE(search(history, "koln"));
    EXPECT_THAT(hits, IsEmpty());
}

TEST_F(HistorySearch, DoesNotLookIntoNoticesNorForNothing) {
    auto history = open();
    StoredMessage notice = incoming(anna, 1, "key-changed");
    notice.kind = EntryKind::Notice;
    kept(history, notice);
    ASSERT_TRUE(search(history, "key"));
    EXPECT_THAT(hits, IsEmpty());
    ASSERT_TRUE(search(history, ""));
    EXPECT_THAT(hits, IsEmpty());
}

TEST_F(HistorySearch, EndsWhenItsOwnerHasEnough) {
    auto history = open();
    fill(history, 9000);
    most = 3;
    ASSERT_TRUE(search(history, "number"));
    EXPECT_THAT(hits, ElementsAre("number 9000", "number 8999", "number 8998"));
}

TEST_F(HistorySearch, EndsAtOnceWhenItIsCancelled) {
    auto history = open();
    fill(history, 9000);
    const auto cancel = [this](const StoredMessage& message) {
        hits.push_back(message.text);
        cancelled = true;
        return true;
    };
    ASSERT_TRUE(history.search({}, "number", cancel, cancelled));
    EXPECT_EQ(hits.size(), 1U);
    ASSERT_TRUE(search(history, "number"));  // it is cancelled before it begins
    EXPECT_THAT(hits, IsEmpty());
}

// Nothing is locked while a hit is handed over, so the history may be used meanwhile.
TEST_F(HistorySearch, ItsOwnerMayWriteMeanwhile) {
    auto history = open();
    fill(history, 5000);
    const auto remove = [&](const StoredMessage& message) {
        hits.push_back(message.text);
        EXPECT_TRUE(history.removeMessage(message.row));
        kept(history, incoming(anna, 9999, "number new"));
        return true;
    };
    ASSERT_TRUE(history.search({}, "number 12", remove, cancelled));
    EXPECT_EQ(hits.size(), 111U);
    ASSERT_TRUE(search(history, "number 12"));
    EXPECT_THAT(hits, IsEmpty());
}

TEST_F(HistorySearch, TextsOfAnyLengthAreLookedInto) {
    auto history = open();
    for (std::uint64_t seq = 1; seq <= 60; ++seq)
        kept(history, incoming(anna, seq, std::string(65'536 - 6, 'x') + "needle"));
    most = SIZE_MAX;
    ASSERT_TRUE(search(history, "XNEEDLE"));
    EXPECT_EQ(hits.size(), 60U);
}

TEST_F(HistorySearch, FindsTheNewestFirstAmongLongOnesAndGaps) {
    auto history = open();
    std::vector<StoredMessage> many;
    for (std::uint64_t seq = 1; seq <= 9000; ++seq) {
        const bool isLong = seq > 5000 && seq <= 5040;
        const std::string number = "number " + std::to_string(seq);
        many.push_back(incoming(anna, seq, isLong ? number + std::string(60'000, 'x') : number));
    }
    ASSERT_TRUE(history.add(many));
    changeByHand("DELETE FROM messages WHERE row BETWEEN 1000 AND 4998");
    ASSERT_TRUE(search(history, "number"));
    ASSERT_EQ(hits.size(), 5001U);
    std::uint64_t last = 9001;
    for (const std::string& hit : hits) {
        const std::uint64_t seq = std::stoull(hit.substr(7));
        ASSERT_LT(seq, last);
        last = seq;
    }
}

TEST_F(HistorySearch, SaysThatItCouldNotLookIntoDamagedOnes) {
    auto history = open();
    kept(history, incoming(anna, 1, "a word"));
    const StoredMessage damaged = kept(history, incoming(anna, 2, "another word"));
    changeByHand("UPDATE messages SET sealed = zeroblob(60) WHERE row = " +
                 QByteArray::number(static_cast<qint64>(damaged.row)));
    const StoreStatus searched = search(history, "word");
    EXPECT_EQ(searched.error().kind, StoreError::Kind::Damaged);
    EXPECT_THAT(hits, ElementsAre("a word"));
}

}  // namespace
}  // namespace vaultgram::store
