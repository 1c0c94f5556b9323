// One node on a desk that has a session with a puppet: what it sends is read packet by
// packet, and the puppet acknowledges, loses and receipts as a test says.
#pragma once

#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

#include <vector>

namespace vaultgram {

inline std::uint64_t seqOf(ByteView packet) {
    return integerAt(packet.subspan(8, 8));
}

class X1Desk : public testing::Test {
protected:
    struct Heard {
        Instant at{};
        std::uint64_t seq = 0;
        std::vector<MsgId> texts;  // the ids of fragments
        std::vector<std::uint64_t> convSeqs;
        std::vector<MsgId> receipts;
        bool ack = false;
        bool ping = false;
        [[nodiscard]] bool eliciting() const { return !texts.empty() || !receipts.empty() || ping; }
    };

    X1Desk() {
        peer = node.add(bobAt, {}, pinned(bob.id()));
        bob.call(node, bobAt);
        node.pass(100ms);
        acknowledgeAll();
        node.pass(1s);
        node.forget();
    }

    // What the node sent since it was asked last.
    std::vector<Heard> hear() {
        std::vector<Heard> all;
        for (const TestNode::Sent& each : node.sent)
            if (const auto frames = bob.open(node.now, each.bytes))
                all.push_back(read(each, *frames));
        for (const Heard& each : all) highest = std::max(highest, each.seq);
        node.forget();
        return all;
    }
    static Heard read(const TestNode::Sent& sent, ByteView plain) {
        Heard heard{sent.at, seqOf(sent.bytes), {}, {}, {}};
        const auto frames = SessionFrames::parse(plain);
        EXPECT_TRUE(frames);
        for (const SessionFrame& frame : *frames) {
            if (const auto* message = std::get_if<MessageFrame>(&frame)) {
                heard.texts.push_back(message->id);
                heard.convSeqs.push_back(message->convSeq);
            }
            if (const auto* receipt = std::get_if<ReceiptFrame>(&frame))
                for (std::size_t i = 0; i < receipt->ids.size(); ++i)
                    heard.receipts.push_back(receipt->ids.at(i));
            heard.ack = heard.ack || std::holds_alternative<AckFrame>(frame);
            heard.ping = heard.ping || std::holds_alternative<PingFrame>(frame);
        }
        return heard;
    }
    static std::vector<Heard> eliciting(const std::vector<Heard>& all) {
        std::vector<Heard> found;
        for (const Heard& each : all)
            if (each.eliciting()) found.push_back(each);
        return found;
    }
    void acknowledge(std::uint64_t first, std::uint64_t last) {
        const SeqRange range{first, last};
        Bytes frames;
        writeAck(frames, 0, {&range, 1});
        node.receive(bobAt, bob.packet(node.now, frames));
    }
    // All that the node sent until now, heard or not.
    void acknowledgeAll() {
        std::uint64_t last = highest;
        for (const TestNode::Sent& each : node.sent)
            if (!decodeFrame(each.bytes)) last = std::max(last, seqOf(each.bytes));
        highest = last;
        acknowledge(1, last);
    }
    void receipt(const std::vector<MsgId>& ids) {
        Bytes frames;
        writeReceipts(frames, ids);
        node.receive(bobAt, bob.packet(node.now, frames));
    }
    MsgId text(std::uint8_t number, std::uint64_t convSeq = 1) {
        const MessageFrame frame = messageFrame(number, view(std::string_view("text")), convSeq);
        Bytes frames;
        writeFrame(frames, frame);
        node.receive(bobAt, bob.packet(node.now, frames));
        return frame.id;
    }
    // Characters that do not compress: each text has its count of full packets.
    std::string hard(std::size_t size) {
        std::string made;
        while (made.size() < size) made += static_cast<char>('!' + random.next() % 90);
        return made;
    }

    TestNode node{1, {}, 1};
    X1Puppet bob{2};
    PeerId peer{};
    std::uint64_t highest = 0;
    Random random = randomFrom(5);
};

}  // namespace vaultgram
