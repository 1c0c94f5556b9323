// Attacks with packets: A04 plaintext, A05 timestamps, A06 replay, A07 reflection,
// A08 answers to a probe, U01 texts.
#include "core/utf8.h"
#include "tests/support/legacy_peer.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vaultgram {
namespace {

using Kind = LegacyPeer::Kind;
class Packets : public ::testing::Test {
protected:
    Network network;
    NodeHost node{network, ours, 1};
    LegacyPeer peer{network, Kind::A, theirs, 2};
    PeerId id{};
    int said = 0;

    void SetUp() override {
        id = node.add(theirs);
        peer.add(ours);
        network.pass(20s);
        ASSERT_EQ(node.info(id).key, peer.key());
    }
    void deliver(const Endpoint& from, const Bytes& datagram) {
        network.put(from, ours, datagram);
        network.pass(2ms);
    }
    Bytes stamped(double timestamp, std::string_view text) {
        return peer.identity().box(node.seen().key(), peer.identity().random.bytes<16>(), timestamp,
                                   textFrame(text));
    }
    double wall() const { return unixSeconds(node.now().wall); }
    std::uint64_t drops(DropReason reason) const { return node.seen().drops(reason); }
    void expectGenuineConversation() {
        const std::string mark = "genuine " + std::to_string(++said);
        node.say(id, mark);
        network.pass(25s);
        EXPECT_EQ(peer.count(mark, true), 1);
        peer.say(ours, "back " + mark);
        network.pass(3s);
        EXPECT_EQ(node.count("back " + mark, Security::Sealed), 1);
    }
};

using A04 = Packets;
using A05 = Packets;
using A06 = Packets;
using A07 = Packets;
using A08 = Packets;
using U01 = Packets;

TEST_F(A04, PlaintextOfAContactIsMarkedAndOfAStrangerNeverShown) {
    deliver(theirs, textFrame("I am your friend"));
    deliver(at("10.0.0.66:666"), textFrame("and so am I"));
    EXPECT_EQ(node.count("I am your friend", Security::Plaintext), 1);
    EXPECT_EQ(node.count("I am your friend", Security::Sealed), 0);
    EXPECT_EQ(node.texts().size(), 1U);
    EXPECT_EQ(drops(DropReason::PlaintextStranger), 1U);
    expectGenuineConversation();
}

TEST_F(A04, AFloodOfPlaintextIsShownSlowlyAndHoldsNothingUp) {
    network.capturing = false;
    for (int i = 0; i < 1'000; ++i) deliver(theirs, textFrame("spam"));
    EXPECT_LE(node.texts().size(), 10U + 10U * 3U);
    EXPECT_GE(drops(DropReason::Limited), 900U);
    expectGenuineConversation();
}

TEST_F(A05, TimestampsOfAnyKindCrashNothingAndOnlyNumbersCount) {
    const Now before = node.now();
    for (const double bad : {std::nan(""), -std::nan(""), HUGE_VAL, -HUGE_VAL})
        deliver(theirs, stamped(bad, "no time"));
    EXPECT_EQ(drops(DropReason::TimestampInvalid), 4U);
    EXPECT_EQ(node.texts().size(), 0U);
    int number = 0;
    for (const double odd : {1e308, -1e308, 0.0, -0.0, 5e-324, wall() - 61, wall() + 3'600})
        deliver(theirs, stamped(odd, "text " + std::to_string(number++)));
    EXPECT_EQ(node.texts().size(), 7U);  // the nonce rule and no other
    for (const auto& info : node.seen().node.peers(node.now()))
        EXPECT_GE(info.lastEvidence, before.instant);  // by our clock
}

TEST_F(A05, APeerWithAnAbsurdClockIsStillSpokenToByTheClockItShows) {
    deliver(theirs, stamped(1e308, "far future"));
    for (int i = 0; i < 8; ++i) deliver(theirs, stamped(wall(), "now"));
    expectGenuineConversation();
}

TEST_F(A06, AReplayIsOneDeliveryEver) {
    peer.say(ours, "once");
    network.pass(1s);
    ASSERT_EQ(node.count("once", Security::Sealed), 1);
    Bytes packet;
    for (const auto& each : network.wire)
        if (each.to == ours && each.from == peer.source()) packet = each.bytes;
    const Endpoint slot = at("10.0.0.2:12000");
    LegacyPeer second(network, Kind::A, slot, 3);
    node.add(slot);
    network.pass(3s);
    deliver(peer.source(), packet);
    for (std::uint16_t port = 20'000; port < 20'050; ++port)
        deliver(Endpoint{theirs.ip, port}, packet);
    deliver(slot, packet);
    network.pass(70s);
    deliver(peer.source(), packet);
    EXPECT_EQ(node.count("once", Security::Sealed), 1);
    EXPECT_GE(drops(DropReason::Replay), 50U);
    node.remove(id);
    id = node.add(theirs);
    network.pass(5s);
    deliver(peer.source(), packet);
    EXPECT_EQ(node.count("once", Security::Sealed), 1);
    node.restart(5);  // a new process has a new key
    id = node.add(theirs);
    network.pass(5s);
    deliver(peer.source(), packet);
    EXPECT_EQ(node.count("once", Security::Sealed), 1);
    expectGenuineConversation();
}

TEST_F(A06, ALongHistoryDoesNotMakeRoomForAnOldPacket) {
    const Bytes first = stamped(wall(), "first");
    deliver(theirs, first);
    network.capturing = false;
    TestNode& inside = node.seen();
    inside.node.setMessageRate(1'000'000);
    network.pass(1s);
    Output out;
    const Bytes frame = fromHex("81a17602");
    for (std::size_t i = 0; i < limits::nonces + 10; ++i) {
        const double later = wall() + static_cast<double>(i + 1) / 1'000;
        const Nonce16 nonce = peer.identity().random.bytes<16>();
        inside.node.receive(node.now(), SocketId::Main, theirs,
                            peer.identity().box(node.seen().key(), nonce, later, frame), out);
        inside.absorb(out);
    }
    deliver(theirs, first);
    EXPECT_EQ(node.count("first", Security::Sealed), 1);
    EXPECT_EQ(drops(DropReason::LegacyStale), 1U);
}

TEST_F(A07, OurOwnPacketSentBackIsReflected) {
    node.say(id, "mirror");
    network.pass(2s);
    int sealed = 0;
    const std::vector<Network::Packet> wire = network.wire;
    for (const auto& packet : wire) {
        if (packet.from != ours || packet.to != theirs) continue;
        const bool isBox = openBox(peer.identity(), node.seen().key(), packet.bytes).has_value();
        sealed += isBox ? 1 : 0;
        deliver(peer.source(), packet.bytes);
        deliver(theirs, packet.bytes);
    }
    EXPECT_EQ(sealed, 3);
    EXPECT_GE(drops(DropReason::Reflected), 6U);
    EXPECT_TRUE(node.texts().empty());
    expectGenuineConversation();
}

TEST_F(A07, OurOwnPacketWithAForgedInsideTimeStaysOurs) {
    // Whoever has the shared key, the peer, may copy our nonce under another time.
    node.say(id, "mirror");
    network.pass(2s);
    std::optional<OpenedBox> mine;
    for (const auto& packet : network.wire)
        if (auto box = openBox(peer.identity(), node.seen().key(), packet.bytes);
            box && packet.from == ours)
            mine = box;
    ASSERT_TRUE(mine.has_value());
    deliver(theirs, peer.identity().box(node.seen().key(), mine->nonce, mine->timestamp - 100,
                                        textFrame("x")));
    deliver(theirs,
            peer.identity().box(node.seen().key(), mine->nonce, std::nan(""), textFrame("x")));
    EXPECT_EQ(drops(DropReason::Reflected), 2U);
    EXPECT_TRUE(node.texts().empty());
}

TEST_F(A08, AnswersToAProbeAreBelievedOnlyIfTheyAgree) {
    TestNode test;
    const Identity genuine(2), attacker(666);
    const PeerId contact = test.add(theirs);
    const SocketId socket = test.probes().back().socket;
    test.receive(at("10.0.0.66:11000"), attacker.announcement(11'000), socket);  // another IP
    test.receive(theirs, genuine.announcement(11'000), socket);
    test.receive(theirs, attacker.announcement(11'000), socket);
    test.pass(1s);
    EXPECT_EQ(test.drops(DropReason::ProbeConflict), 1U);
    EXPECT_FALSE(test.info(contact).key.has_value());
    test.receive(theirs, attacker.announcement(11'000), socket);  // late
    test.pass(5s);
    EXPECT_FALSE(test.info(contact).key.has_value());
    ASSERT_EQ(test.probes().size(), 2U);
    for (int i = 0; i < 100; ++i)  // a flood on the next socket
        test.receive(theirs, Bytes(64, 0xc1), test.probes().back().socket);
    EXPECT_EQ(test.drops(DropReason::ProbeFlood), 1U);
    test.pass(600ms);
    test.answer(theirs, genuine.announcement(11'000));
    test.pass(1s);
    EXPECT_EQ(test.info(contact).key, genuine.key());
    test.say(contact, "sealed");
    EXPECT_EQ(test.sealedTo(theirs).size(), 1U);
}

TEST_F(A08, ARunningConversationOutlastsForgedAnswers) {
    const Identity attacker(666);
    node.seen().node.resetStatistics();
    deliver(theirs, attacker.sealed(node.seen().key(), "x", node.now()));  // makes us ask
    for (std::uint16_t port = 40'000; port < 40'100; ++port)
        network.put(theirs, Endpoint{ours.ip, port}, attacker.announcement(theirs.port));
    network.pass(10s);
    EXPECT_GE(drops(DropReason::ProbeConflict), 1U);
    EXPECT_EQ(node.info(id).key, peer.key());
    expectGenuineConversation();
}

TEST_F(U01, TextsArriveAsTheyAreWhateverTheyContain) {
    std::string marks = "e";
    for (int i = 0; i < 600; ++i) marks += "\xcc\x81";
    std::string emoji;
    for (int i = 0; i < 300; ++i) emoji += "\xf0\x9f\x94\x90";
    const std::vector<std::string> texts{
        "<b onclick='x'>bold</b> <img src=file:///etc/passwd>",
        "https://example.org/\" onmouseover=\"x",
        "\xe2\x80\xaegnp.exe\xe2\x80\xac \xe2\x81\xa6isolated\xe2\x81\xa9",
        std::string("\x1b[2J\x1b]0;title\x07 \x9b", 16).substr(0, 15),
        std::string("nul \0 inside", 12),
        "\r\n\t\b\x7f",
        "",
        "\xef\xbb\xbfmark first",
        marks,
        emoji,
    };
    for (const std::string& text : texts) {
        ASSERT_TRUE(isUtf8(view(text)));
        deliver(theirs, stamped(wall(), text));
        node.say(id, text);
        network.pass(3s);
    }
    const auto arrived = node.texts();
    EXPECT_EQ(arrived, texts);
    for (const std::string& text : texts) EXPECT_EQ(peer.count(text, true), 1);
}

TEST_F(U01, SixtyFourKiBOfEmojiAndAHundredThousandMarksAreCarriedOrRefusedByName) {
    std::string emoji;
    while (emoji.size() < 65'536) emoji += "\xf0\x9f\x94\x90";
    deliver(theirs,
            peer.identity().box(node.seen().key(), peer.identity().random.bytes<16>(), wall(), [&] {
                Compressor compressor;
                Bytes payload, frame;
                compressor.compress(emoji, 0, payload);
                return paddedFrame(payload, {}, 1'393);
            }()));
    ASSERT_EQ(node.texts().size(), 1U);
    EXPECT_EQ(node.texts().front(), emoji);
    std::string marks;
    for (int i = 0; i < 100'000; ++i) marks += "\xcc\x81";
    EXPECT_EQ(node.seen().trySay(id, marks).error(), SendError::TooLarge);
}

TEST_F(U01, WhatIsNoUtf8IsNoText) {
    for (const char* bad : {"\xff\xfe", "\xed\xa0\x80", "\xc0\x80", "abc\x80"})
        deliver(theirs, stamped(wall(), bad));
    EXPECT_EQ(drops(DropReason::PayloadUtf8), 4U);
    EXPECT_TRUE(node.texts().empty());
    expectGenuineConversation();
}

}  // namespace
}  // namespace vaultgram
