// x1_histories [--histories N] [--first SEED]     N histories, seeds from SEED on
// x1_histories --seed SEED                        that one, told step by step
#include "tests/sim/history.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <vector>

namespace {

using namespace vaultgram::sim;

bool isGood(std::uint64_t seed, const Outcome& outcome) {
    for (const std::string& finding : outcome.findings)
        std::cout << "seed " << seed << ": " << finding << '\n';
    return outcome.findings.empty();
}

}  // namespace

int main(int argc, char** argv) {
    std::uint64_t histories = 1000, first = 1;
    bool verbose = false;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const std::uint64_t value = std::strtoull(argv[i + 1], nullptr, 10);
        if (name == "--histories") histories = value;
        if (name == "--first") first = value;
        if (name != "--seed") continue;
        verbose = true;
        first = value;
        histories = 1;
    }
    std::uint64_t failed = 0, texts = 0;
    std::vector<vaultgram::Duration> contacts;
    for (std::uint64_t seed = first; seed < first + histories; ++seed) {
        const Outcome outcome = runHistory(seed, verbose);
        texts += outcome.texts;
        contacts.push_back(outcome.firstContact);
        if (!isGood(seed, outcome)) ++failed;
    }
    std::sort(contacts.begin(), contacts.end());
    if (!contacts.empty())
        std::cout << "first contact with all others, loss up to 40 %: median "
                  << vaultgram::seconds(contacts[contacts.size() / 2]) << " s, longest "
                  << vaultgram::seconds(contacts.back()) << " s\n";
    std::cout << histories << " histories, " << texts << " texts shown, " << failed << " failed\n";
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
