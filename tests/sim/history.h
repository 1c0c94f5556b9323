// One random history of a few profiles on one network, all of it decided by one seed:
// texts, restarts, new addresses, clock jumps, sleep, restored backups, copied packets,
// a stranger on left addresses, and a network that loses, repeats, delays and reorders.
//
// In the end the network is good again. Then all sessions must come up and all texts
// arrive; and at no time may one be shown twice, or under another identity.
#pragma once

#include "tests/sim/profile.h"

#include <memory>

namespace vaultgram::sim {

struct Outcome {
    std::vector<std::string> findings;  // empty: all is well
    std::size_t texts = 0;
    Duration firstContact{};  // until the first two could talk
};

[[nodiscard]] Outcome runHistory(std::uint64_t seed, bool verbose);

}  // namespace vaultgram::sim
