// x1_delivery SCENARIO [--seed N] [--messages N]       stream, chat, partition, bottleneck
//
// Of the bottleneck, --messages is how many seconds it is watched.
#include "tests/sim/delivery.h"

#include <cstdlib>
#include <iostream>
#include <optional>
#include <string_view>

using namespace vaultgram::sim;

int main(int argc, char** argv) {
    const std::string_view scenario = argc > 1 ? argv[1] : "";
    std::uint64_t seed = 1;
    std::optional<std::size_t> messages;
    for (int i = 2; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const std::uint64_t value = std::strtoull(argv[i + 1], nullptr, 10);
        if (name == "--seed") seed = value;
        if (name == "--messages") messages = value;
    }
    if (scenario == "stream") {
        const bool bad = stream(seed, messages.value_or(10'000), 0.3, 3.0);
        const bool better = stream(seed, messages.value_or(10'000), 0.1, 2.5);
        return bad && better ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    if (scenario == "chat")
        return chat(seed, messages.value_or(3000)) ? EXIT_SUCCESS : EXIT_FAILURE;
    if (scenario == "partition") return partition(seed) ? EXIT_SUCCESS : EXIT_FAILURE;
    if (scenario == "bottleneck")
        return bottleneck(seed, messages.value_or(60)) ? EXIT_SUCCESS : EXIT_FAILURE;
    std::cout << "x1_delivery stream|chat|partition|bottleneck [--seed N] [--messages N]\n";
    return EXIT_FAILURE;
}
