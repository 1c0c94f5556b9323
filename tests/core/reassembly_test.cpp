// Fragments become messages, within bounds; and ids are known again.
#include "core/reassembly.h"

#include "core/message_ids.h"
#include "tests/support/clock.h"
#include "tests/support/x1_puppet.h"

#include <gtest/gtest.h>

#include <numeric>

namespace vaultgram {
namespace {

const Instant start = someTime().instant;

MessageFrame fragment(std::uint8_t id, int index, int count, ByteView data) {
    MessageFrame frame = messageFrame(id, data);
    frame.index = static_cast<std::uint16_t>(index);
    frame.count = static_cast<std::uint16_t>(count);
    return frame;
}

TEST(Reassembly, OneFragmentIsAMessage) {
    Reassembly reassembly;
    EXPECT_EQ(reassembly.add(start, fragment(1, 0, 1, view("all"))), bytesOf("all"));
    EXPECT_EQ(reassembly.size(), 0U);
}

TEST(Reassembly, FragmentsInAnyOrderGiveTheSame) {
    Random random = randomFrom(1);
    for (int round = 0; round < 50; ++round) {
        Reassembly reassembly;
        std::vector<int> order(64);
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = 63; i > 0; --i) std::swap(order[i], order[random.next() % (i + 1)]);
        std::optional<Bytes> whole;
        for (const int index : order) {
            ASSERT_FALSE(whole);
            const Bytes data{static_cast<std::uint8_t>(index)};
            whole = reassembly.add(start, fragment(1, index, 64, data));
        }
        ASSERT_TRUE(whole);
        for (int i = 0; i < 64; ++i) ASSERT_EQ((*whole)[static_cast<std::size_t>(i)], i);
    }
}

TEST(Reassembly, AnotherHeaderIsAContradiction) {
    Reassembly reassembly;
    const MessageFrame first = fragment(1, 0, 3, view("x"));
    ASSERT_TRUE(reassembly.check(first));
    EXPECT_FALSE(reassembly.add(start, first));
    for (int field = 0; field < 5; ++field) {
        MessageFrame other = fragment(1, 1, 3, view("x"));
        if (field == 0) other.convSeq = 99;
        if (field == 1) other.sentMs = 99;
        if (field == 2) other.kind = MessageKind::FileOffer;
        if (field == 3) other.compressed = true;
        if (field == 4) other.count = 4;
        EXPECT_EQ(reassembly.check(other).error(), DropReason::FrameValue) << field;
    }
    EXPECT_TRUE(reassembly.check(fragment(1, 1, 3, view("y"))));
}

TEST(Reassembly, FourAreKeptAndTheOldestGoes) {
    Reassembly reassembly;
    for (std::uint8_t id = 1; id <= 5; ++id)
        EXPECT_FALSE(reassembly.add(start + id * 1s, fragment(id, 0, 2, view("half"))));
    EXPECT_EQ(reassembly.size(), 4U);
    EXPECT_EQ(reassembly.takeExpired(start + 6s), 1);
    EXPECT_FALSE(reassembly.add(start + 6s, fragment(1, 1, 2, view("late"))))
        << "its first is gone";
}

TEST(Reassembly, BytesAreBoundedToo) {
    Reassembly reassembly;
    const Bytes large(limits::fragmentData, 1);
    for (std::uint8_t id = 1; id <= 4; ++id)
        for (int index = 0; index < 63; ++index)
            EXPECT_FALSE(reassembly.add(start + id * 1s, fragment(id, index, 64, large)));
    EXPECT_LE(reassembly.bytes(), limits::reassemblyBytes);
    EXPECT_EQ(reassembly.size(), 3U);
}

TEST(Reassembly, ThirtySecondsWithoutAFragmentFree) {
    Reassembly reassembly;
    EXPECT_FALSE(reassembly.add(start, fragment(1, 0, 3, view("a"))));
    EXPECT_FALSE(reassembly.add(start + 20s, fragment(1, 1, 3, view("b"))));
    EXPECT_FALSE(reassembly.add(start + 25s, fragment(1, 1, 3, view("b")))) << "not a new one";
    EXPECT_EQ(reassembly.nextDeadline(), start + 50s);
    EXPECT_EQ(reassembly.takeExpired(start + 49s), 0);
    EXPECT_EQ(reassembly.takeExpired(start + 50s), 1);
    EXPECT_EQ(reassembly.bytes(), 0U);
}

TEST(MessageIds, AreRememberedUpToABound) {
    MessageIds ids;
    Random random = randomFrom(2);
    const MsgId first(random.bytes<16>());
    ids.insert(first);
    ids.insert(first);
    EXPECT_EQ(ids.size(), 1U);
    EXPECT_TRUE(ids.contains(first));
    for (std::size_t i = 0; i < limits::messageIds; ++i) ids.insert(MsgId(random.bytes<16>()));
    EXPECT_EQ(ids.size(), limits::messageIds);
    EXPECT_FALSE(ids.contains(first));
}

}  // namespace
}  // namespace vaultgram
