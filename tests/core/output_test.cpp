#include "core/output.h"

#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(Output, KeepsDatagramsApartInOneBuffer) {
    Output out;
    for (const char* text : {"first", "", "third"}) {
        const std::size_t begin = out.buffer().size();
        append(out.buffer(), view(text));
        out.finish(SocketId::Main, at("10.0.0.1:1"), begin);
    }
    ASSERT_EQ(out.transmits.size(), 3U);
    EXPECT_EQ(textOf(out.datagram(out.transmits[0])), "first");
    EXPECT_EQ(textOf(out.datagram(out.transmits[1])), "");
    EXPECT_EQ(textOf(out.datagram(out.transmits[2])), "third");
}

TEST(Output, ClearedItIsAsNewAndKeepsItsMemory) {
    Output out;
    out.buffer().resize(1'000);
    out.finish(SocketId::Main, at("10.0.0.1:1"), 0);
    out.events.emplace_back(PeerChanged{});
    out.closed.push_back(SocketId{1});
    const auto* memory = out.buffer().data();
    out.clear();
    EXPECT_TRUE(out.transmits.empty() && out.events.empty() && out.closed.empty());
    EXPECT_TRUE(out.buffer().empty());
    out.buffer().resize(1'000);
    EXPECT_EQ(out.buffer().data(), memory);
}

}  // namespace
}  // namespace vaultgram
