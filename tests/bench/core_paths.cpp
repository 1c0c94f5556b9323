// What a message costs in core, for an instruction counter: does one thing N times.
//
//   core_paths send|copies|long|both|both-long|announce N [other peers] [nonces before]
//
// tests/bench/instructions runs it under callgrind with two values of N; the
// difference is the cost of one, without start-up.
#include "tests/bench/pair.h"

#include <cstdlib>
#include <iostream>
#include <string_view>
#include <vector>

namespace {

using namespace vaultgram;
using namespace vaultgram::bench;

struct Run {
    explicit Run(int copies) : pair(copies) {}

    Pair pair;
    std::chrono::nanoseconds time{0};
    std::uint64_t delivered = 0;

    Now step() {
        time += std::chrono::microseconds(10);
        return at(time);
    }
    void crowd(int peers) {
        for (int i = 0; i < peers; ++i) {
            const auto high = static_cast<std::uint8_t>(i >> 8), low = static_cast<std::uint8_t>(i);
            for (Node* node : {&pair.alice, &pair.bob})
                static_cast<void>(node->addPeer(at({}), {IpAddress::v4(10, 1, high, low), 11000},
                                                pair.out, KnownKey{pair.bob.publicKey()}));
        }
        pair.out.clear();
    }
    void send(std::string_view text, bool deliver) {
        const Now now = step();
        pair.out.clear();
        if (!pair.alice.send(now, pair.toBob, text, pair.out)) std::exit(1);
        if (deliver) receiveAll(now);
    }
    void receiveAll(Now now) {
        for (const Output::Transmit& each : pair.out.transmits)
            pair.bob.receive(now, SocketId::Main, pair.aliceAt, pair.out.datagram(each), received);
        for (const Event& event : received.events)
            if (std::holds_alternative<MessageReceived>(event)) ++delivered;
        received.clear();
    }
    Output received;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::string_view what = argv[1];
    const int count = std::atoi(argv[2]);
    const bool both = what.starts_with("both");
    const std::string text = what.ends_with("long") ? longText() : chatText;

    Run run(what == "copies" ? 3 : 1);
    if (argc > 3) run.crowd(std::atoi(argv[3]));
    for (int i = 0; argc > 4 && i < std::atoi(argv[4]); ++i) run.send(chatText, true);
    run.delivered = 0;

    for (int i = 0; i < count; ++i) {
        run.send(text, both);
        if (what != "copies") continue;
        for (const auto later : {std::chrono::milliseconds(250), std::chrono::milliseconds(550)}) {
            run.time += later;
            run.pair.alice.tick(at(run.time), run.pair.out);
        }
    }
    if (both && run.delivered != static_cast<std::uint64_t>(count)) {
        std::cerr << "delivered " << run.delivered << " of " << count << '\n';
        return 1;
    }
    return 0;
}
