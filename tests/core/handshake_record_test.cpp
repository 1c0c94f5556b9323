#include "core/handshake_record.h"

#include "core/limits.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

Result<HandshakeRecord> parsed(ByteView datagram) {
    const auto frame = decodeFrame(datagram);
    if (!frame) return fail(frame.error());
    return parseHandshake(*frame, datagram.size());
}

std::string recordVerdict(ByteView datagram) {
    const auto record = parsed(datagram);
    return record ? "accepted" : std::string(name(record.error()));
}

// A frame around any record, right or wrong, in a datagram of this size.
std::string verdictOn(ByteView record, std::size_t datagram = limits::x1Datagram) {
    Frame frame;
    frame.handshake = record;
    const auto result = parseHandshake(frame, datagram);
    return result ? "accepted" : std::string(name(result.error()));
}

template <class Record>
Record recordOf(const Vector& vector) {
    static Bytes packet;  // the record views it
    packet = hexIn(vector, "packet");
    return std::get<Record>(parsed(packet).value());
}

TEST(HandshakeRecord, ReadsThePublishedVectors) {
    const Vector probe = vectorsOf("x1_probe").at(0), answer = vectorsOf("x1_answer").at(0),
                 init = vectorsOf("x1_init").at(0), resp = vectorsOf("x1_resp").at(0);
    EXPECT_EQ(recordOf<ProbeRecord>(probe).nonce, keyIn<ProbeNonce>(probe, "n"));

    const auto answered = recordOf<AnswerRecord>(answer);
    EXPECT_EQ(answered.nonce, keyIn<ProbeNonce>(answer, "n"));
    EXPECT_EQ(answered.responderKey, keyIn<EphemeralPublicKey>(answer, "e_r"));
    EXPECT_EQ(answered.token, keyIn<Token>(answer, "token"));

    const auto started = recordOf<InitRecord>(init);
    EXPECT_EQ(started.initiatorKey, keyIn<EphemeralPublicKey>(init, "e_i"));
    EXPECT_EQ(started.token, keyIn<Token>(init, "token"));
    EXPECT_EQ(started.box.size(), 164U);
    EXPECT_EQ(toHex(started.whole), init.at("x"));

    const auto responded = recordOf<RespRecord>(resp);
    EXPECT_EQ(responded.to, keyIn<ConnectionId>(resp, "cid_i"));
    EXPECT_EQ(responded.box.size(), 164U);
    EXPECT_EQ(toHex(responded.whole), resp.at("x"));
}

TEST(HandshakeRecord, WritesProbeAndAnswerOfTheVectors) {
    const Vector probe = vectorsOf("x1_probe").at(0), answer = vectorsOf("x1_answer").at(0);
    EXPECT_EQ(toHex(encode(recordOf<ProbeRecord>(probe))), probe.at("x"));
    EXPECT_EQ(toHex(encode(recordOf<AnswerRecord>(answer))), answer.at("x"));
}

TEST(HandshakeRecord, TheDatagramIsThatOfTheVectorsButForItsPadding) {
    constexpr std::size_t head = 17;  // up to the padding
    for (const char* kind : {"x1_probe", "x1_answer", "x1_init", "x1_resp"}) {
        const Vector vector = vectorsOf(kind).at(0);
        const Bytes expected = hexIn(vector, "packet"), record = hexIn(vector, "x");
        Random random = randomFrom(1);
        Bytes written(3, 0xee), again;
        appendHandshake(written, record, random);
        written.erase(written.begin(), written.begin() + 3);  // it appends
        ASSERT_EQ(written.size(), 1200U);
        EXPECT_EQ(toHex(ByteView(written).first(head)), toHex(ByteView(expected).first(head)));
        const std::size_t tail = record.size() + 4;
        EXPECT_EQ(toHex(ByteView(written).last(tail)), toHex(ByteView(expected).last(tail)));
        EXPECT_EQ(recordVerdict(written), "accepted");
        appendHandshake(again, record, random);
        EXPECT_NE(written, again) << "the padding is random";
    }
}

TEST(HandshakeRecord, MalformedOnesOfTheVectorsHaveTheirReason) {
    int count = 0;
    for (const Vector& each : vectorsOf("malformed")) {
        if (each.at("layer") != "x1_handshake") continue;
        const auto reason = each.at("reason").get<std::string>();
        const bool wellFormed = reason == "token-bad" || reason == "key-low-order" ||
                                reason == "proof-bad" || reason == "own-identity";
        EXPECT_EQ(recordVerdict(hexIn(each, "data")), wellFormed ? "accepted" : reason)
            << nameOf(each);
        ++count;
    }
    EXPECT_EQ(count, 11);
}

TEST(HandshakeRecord, EachTypeHasOneLength) {
    const std::size_t sizes[] = {0, 17, 65, 213, 173};
    for (std::size_t type = 0; type < 256; ++type)
        for (std::size_t size = 0; size < 300; ++size) {
            Bytes record(size, 0x11);
            if (size > 0) record[0] = static_cast<std::uint8_t>(type);
            const bool right = type >= 1 && type <= 4 && size == sizes[type];
            ASSERT_EQ(verdictOn(record), right ? "accepted" : "x1-malformed")
                << type << ' ' << size;
        }
}

TEST(HandshakeRecord, WhatAsksForAnAnswerIsNotSmallerThanIt) {
    Bytes probe(17, 1), answer(65, 2), init(213, 3), resp(173, 4);
    for (const std::size_t size : {0, 40, 1199}) {
        EXPECT_EQ(verdictOn(probe, size), "probe-short");
        EXPECT_EQ(verdictOn(init, size), "probe-short");
        EXPECT_EQ(verdictOn(answer, size), "x1-malformed");
        EXPECT_EQ(verdictOn(resp, size), "x1-malformed");
    }
    for (const Bytes& record : {probe, answer, init, resp}) {
        EXPECT_EQ(verdictOn(record, 1200), "accepted");
        EXPECT_EQ(verdictOn(record, 1201), "x1-malformed");
    }
}

TEST(HandshakeRecord, NothingTravelsBesideIt) {
    const Bytes record(17, 1), text(1, 0);
    const auto verdictOn = [&record](ByteView payload, ByteView control) {
        const auto result = parseHandshake({payload, control, record}, limits::x1Datagram);
        return result ? "accepted" : std::string(name(result.error()));
    };
    EXPECT_EQ(verdictOn({}, {}), "accepted");
    EXPECT_EQ(verdictOn(text, {}), "x1-malformed");
    EXPECT_EQ(verdictOn({}, text), "x1-malformed");
}

}  // namespace
}  // namespace vaultgram
