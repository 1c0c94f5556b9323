// Attacks on parsers: A12 zstd, A13 msgpack, A14 JSON, each as a datagram to a node
// that has a contact, outside and inside a Box.
#include "core/compression.h"
#include "core/control.h"
#include "core/frame.h"
#include "tests/support/test_node.h"

#include <gtest/gtest.h>
#include <malloc.h>
#include <zstd.h>

namespace vaultgram {
namespace {

class Parsers : public ::testing::Test {
protected:
    TestNode test;
    Identity peer{2};
    PeerId id{};

    void SetUp() override { id = test.meet(theirs, peer); }

    // The reason that `frame` is dropped for, in plaintext and in a Box alike.
    std::string verdictOn(const Bytes& frame) {
        std::string first, second;
        test.pass(1s);
        test.forget();
        test.receive(theirs, frame);
        first = lastDrop();
        test.pass(1s);
        test.forget();
        test.receive(theirs, peer.box(test.key(), peer.random.bytes<16>(), 1, frame));
        second = lastDrop();
        EXPECT_EQ(first, second);
        EXPECT_TRUE(test.texts().empty());
        return second;
    }
    std::string lastDrop() const {
        const auto drops = test.all<Dropped>();
        return drops.empty() ? "none" : std::string(name(drops.back().reason));
    }
    std::string verdictOnPayload(const Bytes& payload) { return verdictOn(bare(payload, {})); }
    std::string verdictOnJson(std::string_view json) { return verdictOn(bare({}, view(json))); }
    static Bytes bare(ByteView payload, ByteView control) {
        Bytes frame;
        appendBareFrame(frame, payload, control);
        return frame;
    }
    void TearDown() override {
        test.pass(6s);
        test.forget();
        test.receive(theirs, peer.sealed(test.key(), "genuine", test.now));
        EXPECT_EQ(test.texts(), std::vector<std::string>{"genuine"});
    }
};

using A12 = Parsers;
using A13 = Parsers;
using A14 = Parsers;

// zstd frames by hand: header, then RLE blocks that each say "this byte, n times".
Bytes bomb(std::string_view header, int blocks) {
    Bytes frame = fromHex(header);
    for (int i = 0; i < blocks; ++i) {
        const unsigned last = i + 1 == blocks ? 1 : 0;
        const unsigned block = 131'072U << 3U | 1U << 1U | last;
        for (const unsigned shift : {0U, 8U, 16U})
            frame.push_back(static_cast<std::uint8_t>(block >> shift));
        frame.push_back('a');
    }
    return frame;
}
constexpr std::string_view undeclared8MiB = "28b52ffd0068";

TEST_F(A12, BombsOfEverySizeAreRefused) {
    for (const std::size_t size : {1'300, 8'000, 48'000}) {
        const Bytes payload = bomb(undeclared8MiB, static_cast<int>(size / 4));
        EXPECT_EQ(verdictOnPayload(payload), "payload-too-large") << size;
    }
}

TEST_F(A12, DeclaredSizesAreBelievedOnlyToRefuse) {
    for (const char* declared : {"28b52ffda001000100", "28b52ffdc000c0ffffffffffffff7f"})
        EXPECT_EQ(verdictOnPayload(bomb(declared, 300)), "payload-too-large") << declared;
    // Four bytes of size: 65,537.
    EXPECT_EQ(verdictOnPayload(bomb("28b52ffda001000100", 1)), "payload-too-large");
    // It declares 5 and gives 131,072.
    EXPECT_EQ(verdictOnPayload(bomb("28b52ffd2005", 1)), "payload-too-large");
}

TEST_F(A12, NestedFramesAreNotOpenedTwice) {
    const std::string inner(textOf(bomb(undeclared8MiB, 300)));
    Compressor compressor;
    Bytes payload;
    compressor.compress(inner, 0, payload);
    EXPECT_EQ(verdictOnPayload(payload), "payload-utf8");  // bytes, and no text
}

TEST_F(A12, EveryOtherTrickHasItsReason) {
    EXPECT_EQ(verdictOnPayload(fromHex("28b52ffd00a8190000616263")), "payload-window");  // 2^31
    EXPECT_EQ(verdictOnPayload(fromHex("28b52ffd240319000061626300000000")), "payload-malformed");
    EXPECT_EQ(verdictOnPayload(fromHex("28b52ffd210703190000616263")), "payload-malformed");
    Bytes twice = payloadOf("one");
    append(twice, payloadOf("two"));
    EXPECT_EQ(verdictOnPayload(twice), "payload-malformed");
    EXPECT_EQ(verdictOnPayload(fromHex("28b52ffd280319000061626300")), "payload-malformed");
    EXPECT_EQ(verdictOnPayload(Bytes(1, 0)), "payload-malformed");
}

TEST_F(A12, MemoryStaysWithin8MiBAndIsGivenBackOrReused) {
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP();
#endif
    const auto allocated = [] { return mallinfo2().uordblks + mallinfo2().hblkhd; };
    const std::size_t before = allocated();
    for (int i = 0; i < 50; ++i)
        for (const int blocks : {300, 2'000, 12'000}) {
            Decompressor decompressor;
            std::string text;
            EXPECT_FALSE(decompressor.decompress(bomb(undeclared8MiB, blocks), text).has_value());
            EXPECT_LT(allocated(), before + (8U << 20U));
        }
    EXPECT_LT(allocated(), before + 100'000);
}

TEST_F(A13, LengthsThatLieAllocateNothingAndAreMalformed) {
    for (const char* each :
         {"dfffffffff", "ddffffffff", "deffff", "dcffff", "81a17addffffffff", "81a17adfffffffff",
          "81a170c6ffffffff", "81a170dbffffffff", "81a170c5ffff00", "c6ffffffff", "dbffffffff",
          "81dbffffffff", "81a17ac9ffffffff00", "82a176"})
        EXPECT_EQ(verdictOn(fromHex(each)), "frame-malformed") << each;
}

TEST_F(A13, DepthOfAHundredThousandIsMalformed) {
    for (const char* each : {"91", "81a161", "8191"}) {
        Bytes deep = fromHex("81a17a");
        const Bytes level = fromHex(each);
        while (deep.size() < 60'000) append(deep, level);
        EXPECT_EQ(verdictOn(deep), "frame-malformed");
        // And a hundred thousand at once, as no datagram could bring it.
        while (deep.size() < 300'000) append(deep, level);
        EXPECT_FALSE(decodeFrame(deep).has_value());
    }
}

TEST_F(A13, TheRestOfTheList) {
    const std::string usual = "a170c400a163c400a167c400";
    const std::vector<std::pair<std::string, std::string>> cases{
        {"84a17602a170c400a170c400a167c400", "frame-malformed"},  // duplicate key
        {"82a17602a17ad40100", "frame-malformed"},                // ext
        {"82a17602a17ac7000500", "frame-malformed"},              // ext 8
        {"82a17602a17ad6ff00000000", "frame-malformed"},          // a timestamp
        {"84a17602" + usual + "00", "frame-malformed"},           // trailing
        {"c1", "frame-malformed"},                                // never used
        {"84a176cb4000000000000000" + usual, "version"},          // 2.0
        {"84a176c3" + usual, "version"},                          // true
        {"84a176a132" + usual, "version"},                        // "2"
        {"84a17603" + usual, "version"},
        {"83" + usual, "version"},  // missing
    };
    for (const auto& [hex, reason] : cases) EXPECT_EQ(verdictOn(fromHex(hex)), reason) << hex;
}

TEST_F(A13, AHundredThousandDamagedFramesThrowNothing) {
    Random random = randomFrom(1);
    const Bytes frame = bare(payloadOf("text"), view(peer.announcementJson(1)));
    Output out;
    for (int i = 0; i < 100'000; ++i) {
        Bytes damaged = frame;
        for (std::uint64_t k = 1 + random.next() % 4; k > 0; --k)
            damaged[random.next() % damaged.size()] = static_cast<std::uint8_t>(random.next());
        damaged.resize(damaged.size() - random.next() % 8);
        EXPECT_NO_THROW(static_cast<void>(decodeFrame(damaged)));
        if (i % 10 != 0) continue;
        EXPECT_NO_THROW(
            test.node.receive(test.now, SocketId::Main, at("10.0.0.9:1"), damaged, out));
        out.clear();
    }
}

TEST_F(A14, JsonTricksAreMalformedByName) {
    for (const char* json :
         {R"({"a": "\ud800"})", R"({"a": 1e999})", R"({"a": -1e999})", R"({"a": 1, "a": 1})",
          R"({"a": [[[[1]]]]})", "[1]", "nul", "{\"a\": \"\x80\"}", "\xef\xbb\xbf{}",
          R"({"enc_key": "x", "enc_key": "y"})"})
        EXPECT_EQ(verdictOnJson(json), "control-malformed") << json;
    EXPECT_EQ(verdictOnJson(R"({"a": ")" + std::string(2'049 - 9, 'x') + "\"}"),
              "control-malformed");
}

TEST_F(A14, DepthOfAHundredThousandIsMalformed) {
    for (const char* level : {"[", R"({"a":)"}) {
        std::string deep = R"({"a":)";
        while (deep.size() < 2'000) deep += level;
        EXPECT_EQ(verdictOnJson(deep), "control-malformed");
        while (deep.size() < 100'000 * 6) deep += level;
        EXPECT_FALSE(decodeControl(view(deep)).has_value());
    }
}

}  // namespace
}  // namespace vaultgram
