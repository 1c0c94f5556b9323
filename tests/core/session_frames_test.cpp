#include "core/session_frames.h"

#include "core/limits.h"
#include "core/session_frame_writer.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

std::string verdict(ByteView plain) {
    const auto frames = SessionFrames::parse(plain);
    return frames ? "accepted" : std::string(name(frames.error()));
}

Bytes frameOf(unsigned type, ByteView body) {
    Bytes frame{static_cast<std::uint8_t>(type)};
    appendInteger(frame, body.size(), 2);
    append(frame, body);
    return frame;
}

// A body of this size that is right but for, perhaps, its size.
std::string verdictOnSize(unsigned type, std::size_t size) {
    Bytes body(size);
    if (type == 1 && size > 37) body[37] = 1;  // count
    if (type == 9 && size > 16) body[16] = 1;  // op
    return verdict(frameOf(type, body));
}

std::vector<std::size_t> goodSizes(unsigned type) {
    std::vector<std::size_t> sizes;
    for (std::size_t size = 0; size <= 1200; ++size)
        if (verdictOnSize(type, size) == "accepted") sizes.push_back(size);
    return sizes;
}

std::vector<std::size_t> range(std::size_t first, std::size_t last, std::size_t step = 1) {
    std::vector<std::size_t> numbers;
    for (std::size_t i = first; i <= last; i += step) numbers.push_back(i);
    return numbers;
}

MessageFrame message(ByteView data) {
    MessageFrame frame;
    frame.id = MsgId::from(Bytes(16, 3));
    frame.data = data;
    return frame;
}

template <class Frame>
Frame only(const Bytes& plain) {
    const auto frames = SessionFrames::parse(plain);
    std::vector<SessionFrame> all(0, PingFrame{});
    for (const SessionFrame& each : frames.value()) all.push_back(each);
    EXPECT_EQ(all.size(), 1U);
    return std::get<Frame>(all.at(0));
}

TEST(SessionFrames, MalformedOnesOfTheVectorsHaveTheirReason) {
    int count = 0;
    for (const Vector& each : vectorsOf("malformed")) {
        if (each.at("layer") != "x1_plain") continue;
        EXPECT_EQ(verdict(hexIn(each, "data")), each.at("reason").get<std::string>())
            << nameOf(each);
        ++count;
    }
    EXPECT_EQ(count, 24);
}

TEST(SessionFrames, EachTypeHasItsLengths) {
    EXPECT_EQ(goodSizes(0x01), range(39, 1138));
    EXPECT_EQ(goodSizes(0x03), range(16, 1024, 16));
    EXPECT_EQ(goodSizes(0x04), range(16, 1024, 16));
    EXPECT_EQ(goodSizes(0x05), range(8, 8));
    EXPECT_EQ(goodSizes(0x06), range(8, 8));
    EXPECT_EQ(goodSizes(0x07), range(21, 85, 4));
    EXPECT_EQ(goodSizes(0x08), range(25, 1048));
    EXPECT_EQ(goodSizes(0x09), range(17, 17));
    EXPECT_EQ(goodSizes(0x0a), range(0, 0));
    EXPECT_EQ(goodSizes(0x0b), range(1, 1));
    EXPECT_EQ(goodSizes(0x80), range(0, 1200));
    EXPECT_EQ(goodSizes(0xff), range(0, 1200));
    for (unsigned type = 1; type < 0x0c; ++type)
        EXPECT_EQ(verdictOnSize(type, 1200), "x1-malformed");
}

TEST(SessionFrames, UnknownTypesBelow80AreRefusedAndFrom80OnSkipped) {
    for (unsigned type = 0x0c; type < 0x100; ++type) {
        Bytes plain = frameOf(type, Bytes(2, 0x7a));
        append(plain, frameOf(0x0a, {}));
        EXPECT_EQ(verdict(plain), type < 0x80 ? "frame-unknown" : "accepted") << type;
    }
    EXPECT_EQ(only<SkippedFrame>(frameOf(0x85, Bytes(3))).type, 0x85);
}

TEST(SessionFrames, ValuesOfAMessageAreChecked) {
    const Bytes good = frameOf(1, [] {
        Bytes body(39);
        body[37] = 64;  // count
        body[35] = 63;  // index
        body[32] = 1;   // kind
        body[33] = 1;   // flags
        for (std::size_t i = 17; i < 24; ++i) body[i] = 0xff;
        body[17] = 0x1f;  // conv_seq 2^53 - 1
        return body;
    }());
    const auto with = [&good](std::size_t at, std::uint8_t value) {
        Bytes changed = good;
        changed[3 + at] = value;
        return verdict(changed);
    };
    EXPECT_EQ(verdict(good), "accepted");
    EXPECT_EQ(with(17, 0x20), "frame-value");  // conv_seq
    EXPECT_EQ(with(16, 0x01), "frame-value");
    EXPECT_EQ(with(32, 2), "frame-value");  // kind
    EXPECT_EQ(with(33, 2), "frame-value");  // flags
    EXPECT_EQ(with(33, 3), "frame-value");
    EXPECT_EQ(with(37, 65), "frame-value");  // count
    EXPECT_EQ(with(37, 63), "frame-value");  // index = count
    EXPECT_EQ(with(36, 1), "frame-value");   // the high byte of count
    EXPECT_EQ(with(34, 1), "frame-value");   // the high byte of index
    EXPECT_EQ(with(37, 0), "frame-value");
}

TEST(SessionFrames, ValuesOfFileFramesAreChecked) {
    for (unsigned op = 0; op < 256; ++op) {
        Bytes body(17);
        body[16] = static_cast<std::uint8_t>(op);
        EXPECT_EQ(verdict(frameOf(9, body)), op >= 1 && op <= 5 ? "accepted" : "frame-value");
        body = Bytes(21);
        body[20] = static_cast<std::uint8_t>(op);
        EXPECT_EQ(verdict(frameOf(7, body)), op <= 1 ? "accepted" : "frame-value");
    }
    for (const std::uint64_t offset : {0ULL, 1024ULL, 1ULL << 32U, ~0ULL << 10U}) {
        Bytes body(16);
        appendInteger(body, offset, 8);
        body.push_back(1);
        EXPECT_EQ(verdict(frameOf(8, body)), "accepted");
        body[23] |= 1U;
        EXPECT_EQ(verdict(frameOf(8, body)), "frame-value");
        body[23] = 0;
        body[22] ^= 2U;
        EXPECT_EQ(verdict(frameOf(8, body)), "frame-value");
    }
}

TEST(SessionFrames, AnUnknownReasonToCloseIsAnError) {
    for (unsigned reason = 0; reason < 256; ++reason) {
        const Bytes body{static_cast<std::uint8_t>(reason)};
        EXPECT_EQ(only<CloseFrame>(frameOf(0x0b, body)).reason,
                  static_cast<CloseReason>(std::min(reason, 3U)));
    }
}

TEST(SessionFrames, PaddingEndsThePacketWhateverFollows) {
    Bytes plain = frameOf(0x0a, {});
    append(plain, fromHex("00ff20ffff"));
    const auto frames = SessionFrames::parse(plain);
    ASSERT_TRUE(frames.has_value());
    EXPECT_EQ(std::distance(frames->begin(), frames->end()), 1);
    EXPECT_EQ(verdict({}), "accepted");
    EXPECT_EQ(verdict(Bytes(1160)), "accepted");
}

TEST(SessionFrames, OneBadFrameSpoilsAllThatCameBeforeIt) {
    Bytes plain = frameOf(0x0a, {});
    append(plain, frameOf(0x0b, Bytes(1)));
    EXPECT_EQ(verdict(plain), "accepted");
    append(plain, frameOf(0x20, {}));
    EXPECT_EQ(verdict(plain), "frame-unknown");
}

TEST(SessionFrames, EveryPrefixOfAFrameIsRefused) {
    for (const unsigned type : {0x01U, 0x08U, 0x85U}) {
        Bytes body(60);
        body[37] = 1;
        const Bytes frame = frameOf(type, body);
        ASSERT_EQ(verdict(frame), "accepted");
        for (std::size_t size = 1; size < frame.size(); ++size)
            ASSERT_EQ(verdict(ByteView(frame).first(size)), "x1-malformed") << size;
    }
}

TEST(SessionFrames, AllButAckAndCloseAskForAnAck) {
    Bytes ack, close, ping, skipped = frameOf(0x85, {});
    const SeqRange range{1, 3};
    writeAck(ack, 0, {&range, 1});
    writeFrame(close, CloseFrame{});
    writeFrame(ping, PingFrame{});
    const auto eliciting = [](const Bytes& plain) {
        return SessionFrames::parse(plain).value().ackEliciting();
    };
    EXPECT_FALSE(eliciting(ack));
    EXPECT_FALSE(eliciting(close));
    EXPECT_FALSE(eliciting({}));
    EXPECT_TRUE(eliciting(ping));
    EXPECT_TRUE(eliciting(skipped));
    append(ack, ping);
    EXPECT_TRUE(eliciting(ack));
    const Bytes data(1, 1);
    for (const SessionFrame& frame :
         {SessionFrame(message(data)), SessionFrame(ReceiptFrame{IdList(data)}),
          SessionFrame(PathChallengeFrame{}), SessionFrame(FileDataFrame{})})
        EXPECT_TRUE(isAckEliciting(frame));
}

TEST(SessionFrames, WhatTheyShowLiesInsideThePacket) {
    const Bytes data(100, 0x42);
    Bytes plain;
    writeFrame(plain, message(data));
    const auto frames = SessionFrames::parse(plain);
    const auto read = std::get<MessageFrame>(*frames->begin());
    EXPECT_EQ(read.data.data(), plain.data() + messageFrameOverhead);
    EXPECT_EQ(read.data.size(), 100U);
}

}  // namespace
}  // namespace vaultgram
