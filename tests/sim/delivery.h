// What delivery promises, shown on a simulated network. Each scenario prints its figures
// and says whether they are within what is promised; one seed replays one run exactly.
#pragma once

#include <cstddef>
#include <cstdint>

namespace vaultgram::sim {

// `messages` at 100 a second, an answer to each twentieth, 5 % of the packets twice, some out
// of order, 20 crashes of either side: all shown once, in one order at both ends, all
// receipts in, in at most `mostPackets` packets a message.
[[nodiscard]] bool stream(std::uint64_t seed, std::size_t messages, double loss,
                          double mostPackets);
// One message a second, 30 % loss, a round trip of 100 ms: 99 of 100 within 2 s.
[[nodiscard]] bool chat(std::uint64_t seed, std::size_t messages);
// An hour without a network, in which and after which both go on writing: all is there
// within 10 s of its end. (Who writes nothing waits for the pause between two series.)
[[nodiscard]] bool partition(std::uint64_t seed);
// Two flows and two chats over 2 Mbit/s: each flow gets 30 to 70 %, each chat message comes
// within three round trips.
[[nodiscard]] bool bottleneck(std::uint64_t seed, std::size_t seconds);

}  // namespace vaultgram::sim
