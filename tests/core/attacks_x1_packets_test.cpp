// Attacks on x1 sessions: X08 to X10 of the list, and the A-cases while a session runs.
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace vaultgram {
namespace {

struct AttackPackets : testing::Test {
    AttackPackets() {
        peer = node.add(bobAt, {}, pinned(bob.id()));
        bob.call(node, bobAt);
        node.pass(100ms);
        node.forget();
    }
    Bytes frames(const MessageFrame& frame) {
        Bytes bytes;
        writeFrame(bytes, frame);
        return bytes;
    }
    // A raw frame: type, length, body.
    void receiveRaw(std::uint8_t type, ByteView body) {
        Bytes bytes{type};
        appendInteger(bytes, body.size(), 2);
        append(bytes, body);
        node.receive(bobAt, bob.packet(node.now, bytes));
    }
    // The keys of the session, once more.
    Agreement answered() {
        bob.call(node, bobAt);
        const Bytes resp = lastRecord(node, bobAt, 4);
        return std::move(*bob.initiation->finish(std::get<RespRecord>(recordOf(resp))));
    }
    std::size_t sentTo(const Endpoint& to) const { return packetsTo(node, to).size(); }

    TestNode node{1, {}, 1};
    X1Puppet bob{2};
    PeerId peer{};
};

TEST_F(AttackPackets, X08AGuessedCidIsNobodys) {
    Bytes packet = bob.ping(node.now);
    packet[0] ^= 1U;
    node.receive(bobAt, packet);
    node.receive(carolAt, packet);
    EXPECT_EQ(node.drops(DropReason::CidUnknown), 2U);
}

TEST_F(AttackPackets, X08ANumberCountsOnce) {
    const Bytes packet = bob.text(node.now, "once");
    for (int i = 0; i < 3; ++i) node.receive(bobAt, packet);
    node.receive(carolAt, packet);
    EXPECT_EQ(node.texts().size(), 1U);
    EXPECT_EQ(node.drops(DropReason::Replay), 3U);
}

TEST_F(AttackPackets, X08BitFlipsAnywhereDoNotOpenAndDoNotMoveTheWindow) {
    const Bytes packet = bob.text(node.now, "whole");
    for (std::size_t at = 8; at < packet.size(); at += 7) {
        Bytes bad = packet;
        bad[at] ^= 4U;
        node.receive(bobAt, bad);
    }
    Bytes far = packet;  // a number far ahead, not sealed under it
    far[8] = 0x7f;
    node.receive(bobAt, far);
    EXPECT_TRUE(node.texts().empty());
    EXPECT_EQ(node.drops(DropReason::Replay), 0U);
    EXPECT_GT(node.drops(DropReason::AuthFailed), 160U);
    node.receive(bobAt, packet);
    EXPECT_EQ(node.texts().size(), 1U) << "the window was not moved by what did not open";
}

TEST_F(AttackPackets, X08ATruncatedOrOverlongPacketIsMalformed) {
    const Bytes packet = bob.ping(node.now);
    node.receive(bobAt, ByteView(packet).first(39));
    node.receive(bobAt, ByteView(packet).first(8));
    Bytes longer = packet;
    longer.push_back(0);
    node.receive(bobAt, longer);
    EXPECT_EQ(node.drops(DropReason::X1Malformed), 3U);
    node.receive(bobAt, ByteView(packet).first(100));
    EXPECT_EQ(node.drops(DropReason::AuthFailed), 1U);
}

TEST_F(AttackPackets, X08ZeroIsNoNumberAndOneFarAheadMovesTheWindow) {
    const auto agreed = answered();
    const auto sealed = [&](std::uint64_t seq) {
        Bytes frames, packet;
        writeFrame(frames, PingFrame{});
        sealPacket(agreed.send, {agreed.sendTo, seq, PacketSize::Whole}, frames, bob.random,
                   packet);
        return packet;
    };
    node.receive(bobAt, sealed(0));
    EXPECT_EQ(node.drops(DropReason::Replay), 1U);
    node.receive(bobAt, sealed(1'000'000));
    node.receive(bobAt, sealed(1'000'000 - limits::replayWindow));
    EXPECT_EQ(node.drops(DropReason::Replay), 2U);
    node.receive(bobAt, sealed(1'000'000 - limits::replayWindow + 1));
    EXPECT_EQ(node.drops(DropReason::Replay), 2U);
}

TEST_F(AttackPackets, X08NumbersFarBehindAreReplays) {
    const Bytes early = bob.text(node.now, "too late");
    for (int i = 0; i < 8200; ++i) {
        const Bytes ping = bob.ping(node.now);
        if (i > 8190) node.receive(bobAt, ping);
    }
    node.receive(bobAt, early);
    EXPECT_EQ(node.drops(DropReason::Replay), 1U);
    EXPECT_TRUE(node.texts().empty());
}

TEST_F(AttackPackets, X09FramesWithABadShapeSpoilTheirWholePacket) {
    const Bytes good = frames(messageFrame(1, view("hidden behind")));
    const auto with = [&](std::initializer_list<int> bad) {
        Bytes bytes = good;
        for (const int each : bad) bytes.push_back(static_cast<std::uint8_t>(each));
        node.receive(bobAt, bob.packet(node.now, bytes));
    };
    with({0x02, 0, 1, 0});   // an ACK of one byte
    with({0x03, 0, 15, 0});  // a receipt of 15
    with({0x05, 0, 7, 0});   // a challenge of 7
    with({0x0a, 0, 1, 0});   // a PING with a body
    with({0x01, 0, 1, 0});   // a message of one byte
    EXPECT_EQ(node.drops(DropReason::X1Malformed), 5U);
    with({0x0c, 0, 0});  // no frame has that type
    with({0x7f, 0, 0});
    EXPECT_EQ(node.drops(DropReason::FrameUnknown), 2U);
    EXPECT_TRUE(node.texts().empty());
    node.pass(1s);
    EXPECT_EQ(sentTo(bobAt), 0U) << "nor is it acknowledged";
    with({0x80, 0, 1, 7});  // of a later version
    EXPECT_EQ(node.texts().size(), 1U);
}

// Each type, with every length that it can not have, up to what fits beside the text.
TEST_F(AttackPackets, X09NoTypeHasALengthThatItShouldNotHave) {
    using Lengths = std::function<bool(std::size_t)>;
    const auto only = [](std::size_t length) {
        return [length](std::size_t each) { return each == length; };
    };
    const Lengths ids = [](std::size_t n) { return n > 0 && n % 16 == 0 && n <= 1024; };
    const Lengths want = [](std::size_t n) { return n >= 21 && n <= 85 && n % 4 == 1; };
    const std::map<std::uint8_t, Lengths> right{
        {1, [](std::size_t n) { return n >= 39; }},
        {2, [](std::size_t n) { return n >= 13; }},  // its count says the rest
        {3, ids},
        {4, ids},
        {5, only(8)},
        {6, only(8)},
        {7, want},
        {8, [](std::size_t n) { return n >= 25 && n <= 1048; }},
        {9, only(17)},
        {10, only(0)},
        {11, only(1)}};
    std::uint64_t refused = 0;
    for (const auto& [type, isRight] : right)
        for (std::size_t length = 0; length <= 1060; length += length < 100 ? 1 : 37) {
            if (isRight(length)) continue;
            Bytes bytes = frames(messageFrame(1, view("hidden")));
            bytes.push_back(type);
            appendInteger(bytes, length, 2);
            bytes.resize(bytes.size() + length);
            node.receive(bobAt, bob.packet(node.now, bytes));
            ASSERT_EQ(node.drops(DropReason::X1Malformed), ++refused)
                << "type " << int{type} << " of " << length;
        }
    EXPECT_GT(refused, 700U);
    EXPECT_TRUE(node.texts().empty());
    node.pass(1s);
    EXPECT_EQ(sentTo(bobAt), 0U) << "nor is one acknowledged";
}

TEST_F(AttackPackets, X09FragmentsThatCanNotBeAreRefused) {
    const auto send = [&](std::uint8_t index, std::uint8_t count) {
        Bytes bytes = frames(messageFrame(1, view("x")));
        bytes[38] = index;  // our own writer refuses to write such numbers
        bytes[40] = count;
        node.receive(bobAt, bob.packet(node.now, bytes));
    };
    send(0, 0);
    send(0, 65);
    send(2, 2);
    send(64, 64);
    EXPECT_EQ(node.drops(DropReason::FrameValue), 4U);
}

TEST_F(AttackPackets, X09AFragmentWithAnotherHeaderIsRefused) {
    MessageFrame frame = messageFrame(1, view("one "));
    frame.count = 2;
    node.receive(bobAt, bob.packet(node.now, frames(frame)));
    MessageFrame other = frame;
    other.index = 1;
    other.convSeq = 9;
    node.receive(bobAt, bob.packet(node.now, frames(other)));
    other = frame;
    other.count = 3;
    node.receive(bobAt, bob.packet(node.now, frames(other)));
    EXPECT_EQ(node.drops(DropReason::FrameValue), 2U);
    frame.index = 1;
    frame.data = view("two");
    node.receive(bobAt, bob.packet(node.now, frames(frame)));
    EXPECT_EQ(node.texts(), std::vector<std::string>{"one two"});
}

TEST_F(AttackPackets, X09TheSameFragmentTwiceAndTheSameIdAgainChangeNothing) {
    MessageFrame frame = messageFrame(1, view("first "));
    frame.count = 2;
    node.receive(bobAt, bob.packet(node.now, frames(frame)));
    frame.data = view("FALSE ");
    node.receive(bobAt, bob.packet(node.now, frames(frame)));
    frame.index = 1;
    frame.data = view("last");
    node.receive(bobAt, bob.packet(node.now, frames(frame)));
    node.receive(bobAt, bob.packet(node.now, frames(messageFrame(1, view("other content")))));
    EXPECT_EQ(node.texts(), std::vector<std::string>{"first last"});
}

TEST_F(AttackPackets, X09AThousandHalfMessagesAreBoundedAndFreed) {
    for (int i = 0; i < 1000; ++i) {
        MessageFrame frame = messageFrame(0, view("half"));
        frame.id = MsgId(bob.random.bytes<16>());
        frame.count = 2;
        node.receive(bobAt, bob.packet(node.now, frames(frame)));
        node.pass(10ms);
    }
    EXPECT_GE(node.drops(DropReason::ReassemblyExpired), 990U);
    for (int i = 0; i < 31; ++i) {
        node.pass(1s);
        node.receive(bobAt, bob.ping(node.now));
    }
    EXPECT_EQ(node.drops(DropReason::ReassemblyExpired), 1000U);
    EXPECT_TRUE(node.texts().empty());
}

TEST_F(AttackPackets, X09AnAckForWhatWasNeverSentClosesTheSession) {
    Bytes ack;
    const SeqRange range{1, 1'000'000};
    writeAck(ack, 0, {&range, 1});
    node.receive(bobAt, bob.packet(node.now, ack));
    EXPECT_EQ(node.drops(DropReason::AckInvalid), 1U);
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
    ASSERT_EQ(sentTo(bobAt), 1U);
    const auto plain = bob.open(node.now, packetsTo(node, bobAt)[0]);
    EXPECT_EQ(std::get<CloseFrame>(*SessionFrames::parse(*plain)->begin()).reason,
              CloseReason::Error);
    node.pass(6s);
    EXPECT_GT(countRecords(node, bobAt, 1), 0U) << "a new handshake";
}

TEST_F(AttackPackets, X09AcksBelowOneAndWithTooManyRangesAreRefused) {
    Bytes below;
    appendInteger(below, 1, 8);
    appendInteger(below, 0, 2);
    appendInteger(below, 2, 2);
    below.push_back(0);
    receiveRaw(2, below);
    Bytes many;
    appendInteger(many, 10'000, 8);
    appendInteger(many, 0, 2);
    appendInteger(many, 1, 2);
    many.push_back(255);
    for (int i = 0; i < 255; ++i) appendInteger(many, 0x00010001, 4);
    receiveRaw(2, many);
    EXPECT_EQ(node.drops(DropReason::AckInvalid), 2U);
    EXPECT_EQ(node.node.x1()->sessions(), 1U);
}

TEST_F(AttackPackets, X10AnOldNumberFromElsewhereMovesNothing) {
    const Bytes old = bob.ping(node.now);
    node.receive(bobAt, bob.ping(node.now));
    node.receive(elsewhere, old);
    node.pass(1s);
    EXPECT_EQ(sentTo(elsewhere), 0U);
    EXPECT_FALSE(node.info(peer).source);
}

TEST_F(AttackPackets, X10WithoutAPathResponseOnlyChallengesGoToTheNewAddress) {
    node.receive(elsewhere, bob.text(node.now, "from a cafe"));
    node.say(peer, "where are you?");
    node.pass(5s);
    EXPECT_EQ(node.texts().size(), 1U);
    const auto there = packetsTo(node, elsewhere);
    ASSERT_EQ(there.size(), 3U) << "three tries";
    for (const Bytes& each : there) {
        const auto plain = bob.open(node.now, each);
        ASSERT_TRUE(plain);
        const auto parsed = SessionFrames::parse(*plain);
        for (const SessionFrame& frame : *parsed)
            EXPECT_TRUE(std::holds_alternative<PathChallengeFrame>(frame));
    }
    EXPECT_GT(sentTo(bobAt), 0U);
    EXPECT_FALSE(node.info(peer).source);
}

TEST_F(AttackPackets, X10AResponseFromTheOldAddressOrWithOtherBytesMovesNothing) {
    node.receive(elsewhere, bob.ping(node.now));
    const auto plain = bob.open(node.now, packetsTo(node, elsewhere).at(0));
    const SessionFrame frame = *SessionFrames::parse(*plain)->begin();
    PathResponseFrame response{std::get<PathChallengeFrame>(frame).data};
    Bytes bytes;
    writeFrame(bytes, response);
    node.receive(bobAt, bob.packet(node.now, bytes));
    EXPECT_FALSE(node.info(peer).source);
    ++response.data[0];
    Bytes wrong;
    writeFrame(wrong, response);
    node.receive(elsewhere, bob.packet(node.now, wrong));
    EXPECT_FALSE(node.info(peer).source);
    node.receive(elsewhere, bob.packet(node.now, bytes));
    EXPECT_EQ(node.info(peer).source, elsewhere);
}

TEST_F(AttackPackets, X10AFlappingAddressMovesAtMostOnceASecond) {
    std::size_t moves = 0, challenges = 0;
    Endpoint last = bobAt;
    for (int i = 0; i < 10'000; ++i) {
        const Endpoint from = i % 2 == 0 ? bobAt : elsewhere;
        node.forget();
        node.receive(from, bob.ping(node.now));
        for (const Bytes& each : packetsTo(node, from)) {
            const auto plain = bob.open(node.now, each);
            if (!plain) continue;
            const auto parsed = SessionFrames::parse(*plain);
            for (const SessionFrame& frame : *parsed) {
                const auto* challenge = std::get_if<PathChallengeFrame>(&frame);
                if (challenge == nullptr) continue;
                ++challenges;
                Bytes bytes;
                writeFrame(bytes, PathResponseFrame{challenge->data});
                node.receive(from, bob.packet(node.now, bytes));
            }
        }
        const Endpoint now = node.info(peer).source.value_or(bobAt);
        if (now != last) ++moves;
        last = now;
        node.pass(1ms);
    }
    EXPECT_LE(moves, 11U);
    EXPECT_LE(challenges, 45U);
}

TEST_F(AttackPackets, A04PlaintextToAnX1ContactIsRefused) {
    node.receive(bobAt, textFrame("pay me"));
    EXPECT_EQ(node.drops(DropReason::PlaintextRefused), 1U);
    node.receive(carolAt, textFrame("pay me"));
    EXPECT_EQ(node.drops(DropReason::PlaintextStranger), 1U);
    EXPECT_TRUE(node.texts().empty());
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
}

TEST_F(AttackPackets, A07OurOwnPacketsSentBackDoNotOpen) {
    node.say(peer, "echo?");
    const auto packets = packetsTo(node, bobAt);
    ASSERT_FALSE(packets.empty());
    for (const Bytes& each : packets) {
        node.receive(bobAt, each);  // it names the peer's CID
        Bytes turned = each;        // with our own CID
        const Bytes ping = bob.ping(node.now);
        std::copy_n(ping.begin(), 8, turned.begin());
        node.receive(bobAt, turned);
    }
    EXPECT_EQ(node.drops(DropReason::CidUnknown), packets.size());
    EXPECT_EQ(node.drops(DropReason::AuthFailed), packets.size());
    EXPECT_TRUE(node.texts().empty());
}

TEST_F(AttackPackets, A16ALegacyAnnouncementOrSealedBoxToAnX1ContactIsRefused) {
    const Identity old(9);
    node.receive(bobAt, old.announcementC(bobAt.port));
    EXPECT_EQ(node.drops(DropReason::DowngradeRefused), 1U);
    node.receive(bobAt, Identity::anonymous(node.key(), "psst"));
    node.receive(bobAt, old.sealed(node.key(), "psst", node.now));
    EXPECT_TRUE(node.texts().empty());
    EXPECT_EQ(node.drops(DropReason::CidUnknown), 2U);
    EXPECT_EQ(node.info(peer).kind, PeerKind::X1);
    EXPECT_TRUE(node.probes().empty());
}

TEST_F(AttackPackets, MoreThan500MessagesASecondAreNotAcknowledged) {
    int sent = 0;
    for (int i = 0; i < 2000; ++i, ++sent) {
        node.receive(bobAt, bob.text(node.now, "flood"));
        node.pass(500us);
    }
    EXPECT_LE(node.texts().size(), 1001U);
    EXPECT_GE(node.texts().size(), 990U);
    EXPECT_EQ(node.drops(DropReason::Limited), 2000 - node.texts().size());
}

}  // namespace
}  // namespace vaultgram
