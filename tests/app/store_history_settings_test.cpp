#include "tests/app/store_history_support.h"

#include <gmock/gmock.h>

namespace vaultgram::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

class HistoryKeeps : public HistoryTest {};

TEST_F(HistoryKeeps, ADraftUntilItIsEmpty) {
    ASSERT_TRUE(open().setDraft(anna, "half a sentence"));
    ASSERT_TRUE(open().setDraft(ben, "x"));
    ASSERT_TRUE(open().setDraft(ben, "half of another"));
    EXPECT_THAT(*open().drafts(),
                ElementsAre(Pair(anna, "half a sentence"), Pair(ben, "half of another")));
    ASSERT_TRUE(open().setDraft(anna, ""));
    EXPECT_THAT(*open().drafts(), ElementsAre(Pair(ben, "half of another")));
}

TEST_F(HistoryKeeps, ASettingByItsName) {
    ASSERT_TRUE(open().setSetting("retention.days", "30"));
    ASSERT_TRUE(open().setSetting("name", ""));
    ASSERT_TRUE(open().setSetting("retention.days", "90"));
    auto history = open();
    EXPECT_EQ(history.setting("retention.days")->value(), "90");
    EXPECT_EQ(history.setting("name")->value(), "");
    EXPECT_FALSE(history.setting("never.set")->has_value());
}

TEST_F(HistoryKeeps, DraftsAndSettingsApart) {
    auto history = open();
    ASSERT_TRUE(history.setDraft(anna, "for anna"));
    ASSERT_TRUE(history.setSetting("a", "1"));
    ASSERT_TRUE(history.setSetting("b", "2"));
    changeByHand("UPDATE drafts SET contact = 2");
    EXPECT_THAT(*history.drafts(), IsEmpty());
    changeByHand("UPDATE settings SET sealed = (SELECT sealed FROM settings ORDER BY tag LIMIT 1)");
    const bool first = history.setting("a").has_value(), second = history.setting("b").has_value();
    EXPECT_NE(first, second);
}

}  // namespace
}  // namespace vaultgram::store
