// Texts until their receipt: what goes when, and what goes again.
#include "core/outgoing_messages.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class Outgoing : public testing::Test {
protected:
    MsgId idOf(int number) const {
        MsgId id;
        id.writable()[15] = static_cast<std::uint8_t>(number);
        id.writable()[14] = static_cast<std::uint8_t>(number >> 8);
        return id;
    }
    bool add(int number, std::string text = "text") {
        const auto handle = MessageId{static_cast<unsigned long long>(number)};
        return messages.enqueue(
            {handle, idOf(number), static_cast<std::uint64_t>(number), 7, std::move(text)});
    }
    std::optional<MessageFrame> next(std::size_t room = limits::sessionPlain) {
        return messages.next(now, room, compressor);
    }
    std::optional<OutgoingMessages::Change> takeChange() {
        if (told == messages.changes().size()) return {};
        return messages.changes()[told++];
    }
    int drain() {
        int count = 0;
        while (next()) ++count;
        return count;
    }
    void acknowledge(int number, int fragments = 1) {
        for (int i = 0; i < fragments; ++i)
            messages.acknowledged(now, idOf(number), static_cast<std::uint16_t>(i), 1s);
    }

    Instant now = someTime().instant;
    Compressor compressor;
    OutgoingMessages messages;
    std::size_t told = 0;  // of its changes
};

TEST_F(Outgoing, ATextIsOneFragment) {
    ASSERT_TRUE(add(1, "hello"));
    const auto frame = next();
    ASSERT_TRUE(frame);
    EXPECT_EQ(textOf(frame->data), "hello");
    EXPECT_FALSE(frame->compressed);
    EXPECT_EQ(frame->count, 1);
    EXPECT_EQ(frame->convSeq, 1U);
    const auto change = takeChange();
    ASSERT_TRUE(change);
    EXPECT_EQ(change->handle, MessageId{1});
    EXPECT_EQ(change->id, idOf(1));
    EXPECT_EQ(change->state, MessageState::Sent);
    EXPECT_FALSE(takeChange());
    EXPECT_FALSE(next());
}

TEST_F(Outgoing, OfSeveralFragmentsSomeAreSendingAllAreSent) {
    Random random = randomFrom(3);
    std::string hard;
    for (int i = 0; i < 3000; ++i) hard += static_cast<char>('!' + random.next() % 90);
    ASSERT_TRUE(add(1, hard));
    ASSERT_TRUE(next());
    EXPECT_EQ(takeChange()->state, MessageState::Sending);
    ASSERT_TRUE(next());
    EXPECT_FALSE(takeChange());
    messages.lost(idOf(1), 0);
    ASSERT_TRUE(next());
    EXPECT_EQ(messages.resent(), 1U);
    ASSERT_TRUE(next());
    EXPECT_EQ(takeChange()->state, MessageState::Sent);
    messages.lost(idOf(1), 0);
    ASSERT_TRUE(next());
    EXPECT_FALSE(takeChange()) << "never backwards, and told once";
    EXPECT_EQ(messages.resent(), 2U);
}

TEST_F(Outgoing, ALongTextIsCompressedOnlyIfThatIsSmaller) {
    ASSERT_TRUE(add(1, std::string(60'000, 'x')));
    EXPECT_TRUE(next()->compressed);
    Random random = randomFrom(3);
    std::string hard;
    for (int i = 0; i < 3000; ++i) hard += static_cast<char>('!' + random.next() % 90);
    ASSERT_TRUE(add(2, hard));
    const auto frame = next();
    EXPECT_EQ(frame->count, 3);
    EXPECT_EQ(frame->data.size(), limits::fragmentData);
}

TEST_F(Outgoing, AFragmentThatDoesNotFitWaitsForTheNextPacket) {
    ASSERT_TRUE(add(1, std::string(500, 'a')));
    EXPECT_FALSE(next(500));
    EXPECT_TRUE(next(541));
}

TEST_F(Outgoing, ThirtyTwoAreInFlightWithoutReceipt) {
    for (int i = 0; i < 100; ++i) ASSERT_TRUE(add(i));
    EXPECT_EQ(drain(), 32);
    EXPECT_EQ(messages.receipt(idOf(5)), MessageId{5});
    EXPECT_EQ(drain(), 1);
    EXPECT_FALSE(messages.receipt(idOf(5)));
    EXPECT_EQ(messages.size(), 99U);
}

TEST_F(Outgoing, FourOfThemInFragments) {
    for (int i = 0; i < 10; ++i) ASSERT_TRUE(add(i, longText(3000)));
    const int first = drain();
    EXPECT_GE(first, 4);
    EXPECT_LE(first, 12);
    EXPECT_EQ(messages.readyAt(now), Instant::max());
    ASSERT_TRUE(messages.receipt(idOf(0)));
    EXPECT_EQ(messages.readyAt(now), now);
    EXPECT_GE(drain(), 1);
}

TEST_F(Outgoing, LostFragmentsGoAgainAcknowledgedOnesDoNot) {
    ASSERT_TRUE(add(1));
    ASSERT_TRUE(add(2));
    EXPECT_EQ(drain(), 2);
    acknowledge(1);
    messages.lost(idOf(1), 0);
    messages.lost(idOf(2), 0);
    const auto frame = next();
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->id, idOf(2));
    EXPECT_FALSE(next());
    EXPECT_TRUE(takeChange());
    EXPECT_TRUE(takeChange());
    EXPECT_FALSE(takeChange()) << "told once";
}

TEST_F(Outgoing, WithoutReceiptTheWholeGoesAgainEverLater) {
    ASSERT_TRUE(add(1));
    EXPECT_EQ(drain(), 1);
    for (const std::chrono::seconds wait : {10s, 20s, 40s, 80s, 160s, 300s, 300s}) {
        acknowledge(1);
        ASSERT_EQ(messages.overdueAt(), now + wait);
        now += wait - 1ms;
        messages.tick(now);
        EXPECT_EQ(drain(), 0);
        now += 1ms;
        messages.tick(now);
        ASSERT_EQ(drain(), 1);
    }
}

TEST_F(Outgoing, TheWaitForAReceiptIsEightPtosAtLeast) {
    ASSERT_TRUE(add(1));
    drain();
    messages.acknowledged(now, idOf(1), 0, 16s);
    EXPECT_EQ(messages.overdueAt(), now + 16s);
}

TEST_F(Outgoing, AShortTextDoesNotWaitBehindLongOnes) {
    for (int i = 0; i < 10; ++i) ASSERT_TRUE(add(i, longText(30'000)));
    ASSERT_TRUE(next());
    ASSERT_TRUE(add(10, "short"));
    EXPECT_EQ(next()->id, idOf(10)) << "before the rest of the long one";
    drain();  // four long ones, and no more of them
    ASSERT_TRUE(add(11, "also short"));
    EXPECT_EQ(next()->id, idOf(11));
}

TEST_F(Outgoing, TheOldestIsTheOldestOfBothSizes) {
    ASSERT_TRUE(add(1, longText(3000)));
    ASSERT_TRUE(add(2));
    ASSERT_TRUE(add(3, longText(3000)));
    for (const int number : {1, 2, 3}) {
        auto draft = messages.takeFront();
        ASSERT_TRUE(draft);
        EXPECT_EQ(draft->id, idOf(number));
        if (number != 2) continue;
        messages.putBack(std::move(*draft));
        EXPECT_EQ(messages.takeFront()->id, idOf(2));
    }
    EXPECT_FALSE(messages.takeFront());
    EXPECT_EQ(messages.bytes(), 0U);
}

TEST_F(Outgoing, AnIdIsTakenOnce) {
    ASSERT_TRUE(add(1));
    EXPECT_FALSE(add(1));
    EXPECT_EQ(messages.size(), 1U);
}

TEST_F(Outgoing, AnythingWithoutReceiptCanBeCancelled) {
    for (int i = 0; i < 40; ++i) ASSERT_TRUE(add(i));
    EXPECT_EQ(drain(), 32);
    EXPECT_TRUE(messages.cancel(MessageId{35}));
    EXPECT_FALSE(messages.cancel(MessageId{35}));
    EXPECT_EQ(drain(), 0);
    EXPECT_TRUE(messages.cancel(MessageId{0}));
    EXPECT_FALSE(messages.receipt(idOf(0)));
    messages.lost(idOf(0), 0);
    EXPECT_EQ(drain(), 1) << "another one in its place";
    EXPECT_EQ(messages.size(), 38U);
    EXPECT_EQ(messages.bytes(), 38U * 4);
}

TEST_F(Outgoing, ATextIsFoundByItsIdUntilItIsGone) {
    ASSERT_TRUE(add(1));
    ASSERT_TRUE(add(2));
    EXPECT_EQ(messages.find(idOf(1)), MessageId{1});
    auto draft = messages.takeFront();
    EXPECT_FALSE(messages.find(idOf(1)));
    messages.putBack(std::move(*draft));
    EXPECT_EQ(messages.find(idOf(1)), MessageId{1});
    drain();
    EXPECT_TRUE(messages.find(idOf(1)));
    ASSERT_TRUE(messages.receipt(idOf(1)));
    EXPECT_FALSE(messages.find(idOf(1)));
    ASSERT_TRUE(messages.cancel(MessageId{2}));
    EXPECT_FALSE(messages.find(idOf(2)));
}

TEST_F(Outgoing, TheOldestCanBeTakenOutAndPutBack) {
    ASSERT_TRUE(add(1));
    ASSERT_TRUE(add(2));
    auto draft = messages.takeFront();
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->handle, MessageId{1});
    messages.putBack(std::move(*draft));
    EXPECT_EQ(next()->id, idOf(1));
}

TEST_F(Outgoing, ItIsBounded) {
    for (int i = 0; i < static_cast<int>(limits::outboxMessages); ++i) ASSERT_TRUE(add(i, "x"));
    EXPECT_FALSE(add(20'000));
    OutgoingMessages large;
    int taken = 0;
    while (large.enqueue({MessageId{1}, idOf(taken), 1, 1, std::string(65'536, 'x')})) ++taken;
    EXPECT_EQ(taken, 1024);
}

TEST_F(Outgoing, NoMoreThan400ASecondAreStarted) {
    for (int i = 0; i < 5000; ++i) ASSERT_TRUE(add(i));
    int started = 0;
    for (int ms = 0; ms < 5000; ++ms) {
        now += 1ms;
        while (const auto frame = next()) {
            ++started;
            static_cast<void>(messages.receipt(frame->id));
        }
    }
    EXPECT_LE(started, 2045);
    EXPECT_GE(started, 1990);
}

}  // namespace
}  // namespace vaultgram
