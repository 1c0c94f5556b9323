// Two x1 nodes on a network in memory, and what the tests of x1 do with them.
#pragma once

#include "tests/support/network.h"
#include "tests/support/x1_puppet.h"

#include <gtest/gtest.h>

#include <string_view>

namespace vaultgram {

inline const Endpoint aliceAt = at("10.0.0.1:11000");
inline const Endpoint bobAt = at("10.0.0.2:11000");
inline const Endpoint carolAt = at("10.0.0.3:11000");
inline const Endpoint elsewhere = at("192.168.7.7:4711");

struct X1Pair {
    explicit X1Pair(std::uint64_t seed = 1, const Node::Config& config = {})
        : network(seed),
          alice(network, aliceAt, 1000 + seed, config, 1),
          bob(network, bobAt, 2000 + seed, config, 2) {}

    // Both know the other's address; until a session is up, and used.
    void meet() {
        toBob = alice.add(bobAt);
        toAlice = bob.add(aliceAt);
        EXPECT_TRUE(network.passUntil([&] { return connected(); }, 10s));
        network.pass(1s);
    }
    [[nodiscard]] bool connected() {
        return alice.info(toBob).presence == Presence::Connected &&
               bob.info(toAlice).presence == Presence::Connected;
    }
    // The packets from one to another since the capture began that carry this record.
    [[nodiscard]] std::vector<Network::Packet> records(int record, const Endpoint& from) const {
        std::vector<Network::Packet> found;
        for (const Network::Packet& each : network.wire)
            if (each.from == from && recordType(each.bytes) == record) found.push_back(each);
        return found;
    }
    // Data packets: what is no frame.
    [[nodiscard]] std::vector<Network::Packet> data(const Endpoint& from) const {
        std::vector<Network::Packet> found;
        for (const Network::Packet& each : network.wire)
            if (each.from == from && !decodeFrame(each.bytes)) found.push_back(each);
        return found;
    }

    Network network;
    NodeHost alice, bob;
    PeerId toBob{}, toAlice{};
};

}  // namespace vaultgram
