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

TEST(Output, WhatGoesTheSameWayInOneSizeIsARun) {
    Output out;
    const auto put = [&out](SocketId socket, const char* to, std::string_view text) {
        const std::size_t begin = out.buffer().size();
        append(out.buffer(), view(text));
        out.finish(socket, at(to), begin);
    };
    put(SocketId::Main, "10.0.0.1:1", "aa");
    put(SocketId::Main, "10.0.0.1:1", "bb");
    put(SocketId::Main, "10.0.0.1:1", "cc");
    put(SocketId::Main, "10.0.0.1:1", "other size");
    put(SocketId::Main, "10.0.0.1:2", "other port");
    put(SocketId{7}, "10.0.0.1:2", "other sock");
    out.buffer().resize(out.buffer().size() + 1);
    put(SocketId{7}, "10.0.0.1:2", "not beside");
    std::vector<std::size_t> runs;
    for (std::size_t i = 0; i < out.transmits.size(); i += runs.back())
        runs.push_back(out.runFrom(i));
    EXPECT_EQ(runs, (std::vector<std::size_t>{3, 1, 1, 1, 1}));
    EXPECT_EQ(textOf(out.datagrams(0, 3)), "aabbcc");
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
