#include "core/peer_table.h"

#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(PeerTable, FindsAContactByIdAddressAndHost) {
    PeerTable table;
    const PeerId a = table.add(at("10.0.0.1:1")).id, b = table.add(at("10.0.0.1:2")).id;
    EXPECT_NE(a, b);
    EXPECT_EQ(table.at(at("10.0.0.1:1"))->id, a);
    EXPECT_EQ(table.find(b)->address, at("10.0.0.1:2"));
    EXPECT_EQ(table.on(at("10.0.0.1:9").ip).size(), 2U);
    EXPECT_TRUE(table.on(at("10.0.0.2:9").ip).empty());
    EXPECT_EQ(table.at(at("10.0.0.1:3")), nullptr);
    EXPECT_EQ(table.find(PeerId{99}), nullptr);
}

TEST(PeerTable, RemovesEveryTraceAndNeverUsesAnIdTwice) {
    PeerTable table;
    const PeerId a = table.add(at("10.0.0.1:1")).id;
    table.learnSource(*table.find(a), at("10.0.0.1:50000"));
    table.remove(a);
    EXPECT_EQ(table.size(), 0U);
    EXPECT_EQ(table.find(a), nullptr);
    EXPECT_EQ(table.at(at("10.0.0.1:1")), nullptr);
    EXPECT_EQ(table.likely(at("10.0.0.1:50000")), nullptr);
    EXPECT_TRUE(table.on(at("10.0.0.1:1").ip).empty());
    EXPECT_NE(table.add(at("10.0.0.1:1")).id, a);
    table.remove(a);  // once is enough
    EXPECT_EQ(table.size(), 1U);
}

TEST(PeerTable, TheLastSourceIsLikelyAndGoesBeforeTheAddress) {
    PeerTable table;
    Peer& a = table.add(at("10.0.0.1:1"));
    Peer& b = table.add(at("10.0.0.1:2"));
    EXPECT_EQ(table.likely(at("10.0.0.1:1")), &a);
    table.learnSource(b, at("10.0.0.1:1"));
    EXPECT_EQ(table.likely(at("10.0.0.1:1")), &b);
    table.learnSource(b, at("10.0.0.1:50000"));
    EXPECT_EQ(table.likely(at("10.0.0.1:50000")), &b);
    EXPECT_EQ(table.likely(at("10.0.0.1:1")), &a);
}

TEST(PeerTable, ASourceBelongsToOneContact) {
    PeerTable table;
    Peer& a = table.add(at("10.0.0.1:1"));
    Peer& b = table.add(at("10.0.0.1:2"));
    table.learnSource(a, at("10.0.0.1:50000"));
    table.learnSource(b, at("10.0.0.1:50000"));
    EXPECT_EQ(table.likely(at("10.0.0.1:50000")), &b);
    EXPECT_FALSE(a.source.has_value());
    table.remove(a.id);
    EXPECT_EQ(table.likely(at("10.0.0.1:50000")), &b);
}

TEST(PeerTable, AHostIsKnownByWhicheverOfItsContactsAreLeft) {
    PeerTable table;
    const PeerId a = table.add(at("10.0.0.1:1")).id, b = table.add(at("10.0.0.1:2")).id,
                 c = table.add(at("10.0.0.1:3")).id;
    const IpAddress host = at("10.0.0.1:9").ip;
    const auto onHost = [&] {
        const auto all = table.on(host);
        return std::vector(all.begin(), all.end());
    };
    EXPECT_EQ(onHost(), (std::vector{a, b, c}));
    table.remove(a);
    EXPECT_EQ(onHost(), (std::vector{b, c}));
    table.remove(c);
    EXPECT_EQ(onHost(), (std::vector{b}));
    const PeerId d = table.add(at("10.0.0.1:4")).id;
    EXPECT_EQ(onHost(), (std::vector{b, d}));
    table.remove(b);
    table.remove(d);
    EXPECT_TRUE(onHost().empty());
}

TEST(PeerTable, VisitsEveryContactOnce) {
    PeerTable table;
    for (std::uint16_t port = 1; port <= 100; ++port)
        table.add(Endpoint{IpAddress::v4(10, 0, 0, 1), port});
    int visits = 0;
    table.each([&](Peer&) { ++visits; });
    EXPECT_EQ(visits, 100);
}

}  // namespace
}  // namespace vaultgram
