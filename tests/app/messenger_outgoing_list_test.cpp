#include "app/messenger/outgoing_list.h"

#include <gtest/gtest.h>

using namespace vaultgram;

namespace {

StoredMessage message(std::uint8_t id, std::uint64_t seq, bool committed = true) {
    StoredMessage stored;
    stored.contact = ContactId{1};
    stored.id = MsgId(MsgId::Array{id});
    stored.convSeq = seq;
    if (committed) stored.row = MessageRow{id};
    return stored;
}

std::vector<std::uint64_t> numbersOf(const std::vector<OutgoingList::Item*>& items) {
    std::vector<std::uint64_t> numbers;
    for (const OutgoingList::Item* each : items) numbers.push_back(each->message.convSeq);
    return numbers;
}

}  // namespace

TEST(OutgoingList, HandsOverInTheOrderOfTheConversationWhateverCameFirst) {
    OutgoingList list;
    list.add(message(1, 3));
    list.add(message(2, 1));
    list.add(message(3, 2));
    EXPECT_EQ(numbersOf(list.toHand(ContactId{1})), (std::vector<std::uint64_t>{1, 2, 3}));
}

TEST(OutgoingList, NothingOvertakesAMessageThatIsNotCommitted) {
    OutgoingList list;
    list.add(message(1, 1));
    list.add(message(2, 2, false));
    list.add(message(3, 3));
    EXPECT_EQ(numbersOf(list.toHand(ContactId{1})), (std::vector<std::uint64_t>{1}));
}

TEST(OutgoingList, WhatTheLinkHasIsFoundByItsHandleAndNotHandedTwice) {
    OutgoingList list;
    OutgoingList::Item& item = list.add(message(1, 1));
    list.handed(item, MessageId{42});
    EXPECT_TRUE(list.toHand(ContactId{1}).empty());
    EXPECT_EQ(list.find(MessageId{42}), &item);
    list.remove(item.message.id);
    EXPECT_EQ(list.find(MessageId{42}), nullptr);
    EXPECT_EQ(list.count(ContactId{1}), 0U);
}

TEST(OutgoingList, ItKnowsHowManyBytesWait) {
    OutgoingList list;
    StoredMessage first = message(1, 1), second = message(2, 2);
    first.text = "four", second.text = "seven__";
    list.add(first);
    list.add(second);
    list.add(second);  // tried again
    EXPECT_EQ(list.bytes(ContactId{1}), 11U);
    list.remove(first.id);
    list.remove(first.id);
    EXPECT_EQ(list.bytes(ContactId{1}), 7U);
    EXPECT_EQ(list.bytes(ContactId{9}), 0U);
}

TEST(OutgoingList, OnlyWhatTheDiskRefusedIsShownFromHere) {
    OutgoingList list;
    list.add(message(1, 1, false));
    list.add(message(2, 2, false)).shown = true;
    const auto refused = list.refused(ContactId{1});
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].convSeq, 2U);
}
