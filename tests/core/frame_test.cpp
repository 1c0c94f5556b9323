#include "core/frame.h"

#include "core/compression.h"
#include "core/control.h"
#include "core/limits.h"
#include "core/sizes.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>
#include <sodium.h>

namespace vaultgram {
namespace {

DropReason reasonFor(ByteView raw) {
    const auto frame = decodeFrame(raw);
    EXPECT_FALSE(frame.has_value());
    return frame ? DropReason::Blocked : frame.error();
}

Bytes equalTo(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

// As the vectors judge a datagram: frame, then control, then payload.
std::string judge(const Bytes& datagram) {
    const auto frame = decodeFrame(datagram);
    if (!frame) return std::string(name(frame.error()));
    if (!frame->control.empty())
        if (const auto control = decodeControl(frame->control); !control)
            return std::string(name(control.error()));
    Decompressor decompressor;
    std::string text;
    if (!frame->payload.empty())
        if (const auto done = decompressor.decompress(frame->payload, text); !done)
            return std::string(name(done.error()));
    return "accepted";
}

TEST(Frame, ReadsAndWritesThePublishedVectorsByteForByte) {
    for (const Vector& each : vectorsOf("v2_frame")) {
        SCOPED_TRACE(nameOf(each));
        if (each.contains("p_len")) {
            const Bytes payload(each.at("p_len").get<std::size_t>(), hexIn(each, "p_fill").at(0));
            Bytes frame;
            appendBareFrame(frame, payload, {});
            EXPECT_EQ(toHex(ByteView(frame).first(12)), each.at("frame_prefix"));
            std::array<std::uint8_t, 32> digest{};
            crypto_generichash(digest.data(), digest.size(), frame.data(), frame.size(), nullptr,
                               0);
            EXPECT_EQ(toHex(digest), each.at("frame_blake2b"));
            const auto read = decodeFrame(frame);
            ASSERT_TRUE(read.has_value());
            EXPECT_EQ(equalTo(read->payload), payload);
            continue;
        }
        const Bytes raw = hexIn(each, "frame");
        const auto frame = decodeFrame(raw);
        ASSERT_TRUE(frame.has_value());
        EXPECT_EQ(equalTo(frame->payload), hexIn(each, "p"));
        EXPECT_EQ(equalTo(frame->control), hexIn(each, "c"));
        EXPECT_EQ(frame->padding, hexIn(each, "g").size());
        Bytes written;
        Random random = randomFrom(1);
        const std::size_t padding = frame->padding;
        appendFrame(written, {frame->payload, frame->control},
                    frameSize(frame->payload.size(), frame->control.size()) + padding,
                    Padding::Zeros, random);
        ASSERT_EQ(written.size(), raw.size());
        EXPECT_TRUE(
            std::equal(written.begin(), written.end() - static_cast<long>(padding), raw.begin()));
    }
}

TEST(Frame, WritesThePaddedVectorsButForTheirPadding) {
    for (const Vector& each : vectorsOf("v2_padded")) {
        SCOPED_TRACE(nameOf(each));
        const Bytes raw = hexIn(each, "frame");
        const auto read = decodeFrame(raw);
        ASSERT_TRUE(read.has_value());
        const Bytes written = paddedFrame(hexIn(each, "p"), {}, each.at("mtu").get<std::size_t>());
        ASSERT_EQ(written.size(), raw.size());
        const auto again = decodeFrame(written);
        ASSERT_TRUE(again.has_value());
        EXPECT_EQ(again->padding, read->padding);
        EXPECT_TRUE(std::equal(written.begin(), written.end() - static_cast<long>(read->padding),
                               raw.begin()));
    }
}

TEST(Frame, AcceptsWhatReadersMustAccept) {
    for (const Vector& each : vectorsOf("v2_accept"))
        EXPECT_EQ(judge(hexIn(each, "frame")), "accepted") << nameOf(each);
}

TEST(Frame, MalformedDatagramsOfTheVectorsHaveTheirReason) {
    int count = 0;
    for (const Vector& each : vectorsOf("malformed")) {
        if (each.at("layer") != "v2") continue;
        EXPECT_EQ(judge(hexIn(each, "data")), each.at("reason").get<std::string>()) << nameOf(each);
        ++count;
    }
    EXPECT_EQ(count, 30);
}

TEST(Frame, AcceptsEveryIntegerWidthForTheVersion) {
    for (const char* two : {"02", "cc02", "cd0002", "ce00000002", "cf0000000000000002", "d002",
                            "d10002", "d200000002", "d30000000000000002"})
        EXPECT_TRUE(decodeFrame(fromHex(std::string("81a176") + two)).has_value()) << two;
}

TEST(Frame, RefusesEveryOtherVersionByName) {
    for (const char* other :
         {"00", "01", "03", "ff", "cc00", "cd0102", "cf0000000100000002", "d0fe", "c0", "c2", "c3",
          "ca40000000", "cb4000000000000000", "a132", "c40102", "90", "80"})
        EXPECT_EQ(reasonFor(fromHex(std::string("81a176") + other)), DropReason::Version) << other;
    EXPECT_EQ(reasonFor(fromHex("80")), DropReason::Version);
}

TEST(Frame, AcceptsAnyOrderAndIgnoresUnknownKeys) {
    const Bytes raw = fromHex("85a167c400a163c4017ba17a93010203a170c40155a17602");
    const auto frame = decodeFrame(raw);
    ASSERT_TRUE(frame.has_value());
    EXPECT_EQ(equalTo(frame->payload), fromHex("55"));
    EXPECT_EQ(equalTo(frame->control), fromHex("7b"));
}

TEST(Frame, KeepsTheHandshakeRecordApart) {
    const Bytes raw = fromHex("82a17602a178c403010203");
    const auto frame = decodeFrame(raw);
    ASSERT_TRUE(frame.has_value());
    EXPECT_EQ(equalTo(frame->handshake), fromHex("010203"));
}

TEST(Frame, RefusesWhatIsNoBytesWhereBytesBelong) {
    for (const char* field : {"a170", "a163", "a167", "a178"})
        for (const char* value : {"05", "ff", "c0", "c2", "ca00000000", "90", "80", "d40100"})
            EXPECT_EQ(reasonFor(fromHex(std::string("82a17602") + field + value)),
                      DropReason::FrameMalformed)
                << field << value;
}

TEST(Frame, KeysAreTextsAlsoInInnerMaps) {
    for (const char* key : {"01", "ff", "c0", "c40161", "90", "80"}) {
        EXPECT_EQ(reasonFor(fromHex(std::string("82a17602") + key + "01")),
                  DropReason::FrameMalformed);
        EXPECT_EQ(reasonFor(fromHex(std::string("82a17602a17a81") + key + "01")),
                  DropReason::FrameMalformed);
    }
}

TEST(Frame, RefusesDuplicatesAlsoInInnerMaps) {
    EXPECT_EQ(reasonFor(fromHex("82a17602a17602")), DropReason::FrameMalformed);
    EXPECT_EQ(reasonFor(fromHex("82a17602a17a82a16101a16102")), DropReason::FrameMalformed);
    EXPECT_TRUE(decodeFrame(fromHex("82a17602a17a82a16101a16202")).has_value());
}

TEST(Frame, NestsFourDeepAndNoDeeper) {
    EXPECT_TRUE(decodeFrame(fromHex("82a17602a17a9191a161")).has_value());
    EXPECT_TRUE(decodeFrame(fromHex("82a17602a17a919190")).has_value());
    EXPECT_EQ(reasonFor(fromHex("82a17602a17a91919101")), DropReason::FrameMalformed);
    EXPECT_EQ(reasonFor(fromHex("82a17602a17a91919190")), DropReason::FrameMalformed);
}

TEST(Frame, TakesArraysOf64AndMapsOf8) {
    Bytes array = fromHex("82a17602a17adc0040");
    array.resize(array.size() + 64, 0x01);
    EXPECT_TRUE(decodeFrame(array).has_value());
    array = fromHex("82a17602a17adc0041");
    array.resize(array.size() + 65, 0x01);
    EXPECT_EQ(reasonFor(array), DropReason::FrameMalformed);
    EXPECT_TRUE(
        decodeFrame(fromHex("88a17602a16101a16201a16401a16501a16601a16801a16901")).has_value());
}

TEST(Frame, EveryPrefixOfAFrameIsRefused) {
    const Bytes frame = textFrame("all of it or nothing");
    for (std::size_t length = 0; length < frame.size(); ++length)
        ASSERT_EQ(reasonFor(ByteView(frame).first(length)), DropReason::FrameMalformed) << length;
}

TEST(Frame, NothingMayFollowIt) {
    for (const char* more : {"00", "80", "c0", "84a17602a170c400a163c400a167c400"})
        EXPECT_EQ(reasonFor(fromHex(std::string("84a17602a170c400a163c400a167c400") + more)),
                  DropReason::FrameMalformed);
}

// The short way for the usual form must judge as the long way does: a map header of
// three bytes says the same and is never the usual form.
TEST(Frame, BothWaysToReadItAgreeOnEveryDamage) {
    const Bytes usual = paddedFrame(payloadOf("text"), view(R"({"a": 1})"), 320);
    const auto agree = [](Bytes raw) {
        const auto first = decodeFrame(raw);
        if (raw.empty() || raw[0] != 0x84) return;
        Bytes wide = fromHex("de0004");
        wide.insert(wide.end(), raw.begin() + 1, raw.end());
        const auto second = decodeFrame(wide);
        ASSERT_EQ(first.has_value(), second.has_value()) << toHex(raw);
        if (!first) {
            ASSERT_EQ(first.error(), second.error()) << toHex(raw);
            return;
        }
        EXPECT_EQ(equalTo(first->payload), equalTo(second->payload));
        EXPECT_EQ(equalTo(first->control), equalTo(second->control));
        EXPECT_EQ(first->padding, second->padding);
    };
    for (std::size_t i = 0; i < usual.size(); ++i)
        for (const int value : {0, 1, 2, 16, 127, 128, 0xa1, 0xc4, 0xc5, 0xc6, 0xd9, 255}) {
            Bytes damaged = usual;
            damaged[i] = static_cast<std::uint8_t>(value);
            agree(damaged);
        }
    Random random = randomFrom(1);
    for (int round = 0; round < 20'000; ++round) {
        Bytes damaged = usual;
        for (int i = 0; i < 3; ++i)
            damaged[1 + random.next() % 60] = static_cast<std::uint8_t>(random.next());
        damaged.resize(usual.size() - random.next() % 4);
        agree(damaged);
    }
}

TEST(Frame, PaddingIsRandomWhereItIsSeenAndNeverTheSameTwice) {
    Random random = randomFrom(3);
    Bytes first, second, hidden;
    appendFrame(first, {}, 1293, Padding::Random, random);
    appendFrame(second, {}, 1293, Padding::Random, random);
    appendFrame(hidden, {}, 1293, Padding::Zeros, random);
    EXPECT_NE(first, second);
    EXPECT_EQ(first.size(), 1294U);
    EXPECT_TRUE(std::all_of(hidden.begin() + 17, hidden.end(), [](int b) { return b == 0; }));
}

TEST(Frame, ShortPaddingKeepsTheFrameAtM) {
    for (std::size_t pad = 0; pad <= 300; ++pad) {
        const std::size_t payload = 1293 - 17 - pad;
        const Bytes frame = paddedFrame(Bytes(payload, 1), {}, 1293);
        EXPECT_EQ(frame.size(), pad <= 255 ? 1293U : 1294U) << pad;
        EXPECT_EQ(decodeFrame(frame)->padding, pad);
    }
}

TEST(Frame, ItsOwnFormLooksLikeOneAndRandomBytesSeldomDo) {
    EXPECT_TRUE(looksLikeFrame(textFrame("x")));
    EXPECT_TRUE(looksLikeFrame(Bytes(10)));
    Random random = randomFrom(5);
    int looks = 0;
    for (int i = 0; i < 10'000; ++i) looks += looksLikeFrame(randomBytes(random, 100)) ? 1 : 0;
    EXPECT_LT(looks, 200);
}

}  // namespace
}  // namespace vaultgram
