// Two nodes that know each other's keys, for measuring: no handshake, no limits of
// rate, one packet a message unless asked otherwise.
#pragma once

#include "core/node.h"

#include <string>

namespace vaultgram::bench {

inline Now at(std::chrono::nanoseconds since) {
    return {Instant(std::chrono::hours(1) + since),
            WallTime(std::chrono::seconds(1'800'000'000)) +
                std::chrono::duration_cast<WallTime::duration>(since)};
}

inline Random seeded(std::uint8_t number) {
    Random::Seed seed{};
    seed[0] = number;
    return Random(seed);
}

inline Node::Config unlimited(int copies = 1) {
    Node::Config config;
    config.packetRate = 1e12;
    config.messageRate = 4'000'000'000U;
    config.sessionRate = config.sessionSendRate = 1e12;
    config.copies = copies;
    return config;
}

struct Pair {
    explicit Pair(int copies = 1)
        : alice(at({}), unlimited(copies), seeded(1)), bob(at({}), unlimited(copies), seeded(2)) {
        toBob = *alice.addPeer(at({}), bobAt, out, KnownKey{bob.publicKey()});
        toAlice = *bob.addPeer(at({}), aliceAt, out, KnownKey{alice.publicKey()});
        out.clear();
    }

    Node alice, bob;
    Output out;
    PeerId toBob{}, toAlice{};
    Endpoint aliceAt{IpAddress::v4(10, 0, 0, 1), 11000};
    Endpoint bobAt{IpAddress::v4(10, 0, 0, 2), 11000};
};

inline const std::string chatText = "See you at two, and bring the relay measurements along.";
// A hundred characters, the size that SPEED measured zstd with.
inline const std::string shortLine =
    "The pump on deck two stopped again, the pump on deck three runs; look at the intake "
    "of the pump.";
inline const std::string paragraph =
    shortLine +
    " I opened the filter and there was sand in it, the same as on Monday, so it is not the "
    "filter but the intake. If the sand comes from there we have to change the grid first, and "
    "then the filter, and only then start the pump. I left the spare grid on the bench beside "
    "the door, the tools are in the red box under it. Call me when the pump runs, or when it "
    "does not.";
inline std::string longText() {  // does not fit one packet, so that it is compressed
    std::string text;
    for (int i = 0; text.size() < 4000; ++i) text += "line " + std::to_string(i) + " of a log; ";
    return text;
}

}  // namespace vaultgram::bench
