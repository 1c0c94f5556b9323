// The core alone: two nodes talk in one process, without a socket, a thread or a real clock.
#include "core/node.h"

#include <algorithm>
#include <iostream>
#include <utility>

using namespace vaultgram;

constexpr std::uint16_t mainPort = 11'000;  // a temporary socket gets the port mainPort + its id

struct Side {
    const char* name;
    IpAddress ip;
    Node node;
    Output out;     // what the node wants done
    int texts = 0;  // received
    [[nodiscard]] bool busy() const { return !out.transmits.empty() || !out.events.empty(); }
};

// The network: every datagram of one side arrives at the other at once.
static void carry(Now now, Side& from, Side& to) {
    const Output out = std::exchange(from.out, {});
    for (const Output::Transmit& each : out.transmits) {
        const auto sender = static_cast<std::uint16_t>(mainPort + static_cast<int>(each.socket));
        const SocketId receiver{static_cast<std::uint64_t>(each.to.port - mainPort)};
        to.node.receive(now, receiver, {from.ip, sender}, out.datagram(each), to.out);
    }
    for (const Event& event : out.events) {
        const auto* received = std::get_if<MessageReceived>(&event);
        if (received == nullptr) continue;
        std::cout << from.name << " reads: " << received->text << '\n';
        ++from.texts;
    }
}

int main() {
    Now now{Instant{}, std::chrono::system_clock::now()};
    Side alice{"Alice", IpAddress::v4(10, 0, 0, 1), Node(now, {}, Random::fromSystem()), {}};
    Side bob{"Bob", IpAddress::v4(10, 0, 0, 2), Node(now, {}, Random::fromSystem()), {}};

    const auto toBob = alice.node.addPeer(now, {bob.ip, mainPort}, alice.out);
    const auto toAlice = bob.node.addPeer(now, {alice.ip, mainPort}, bob.out);
    if (!alice.node.send(now, *toBob, "Hello, Bob", alice.out)) return 1;
    if (!bob.node.send(now, *toAlice, "Hello, Alice", bob.out)) return 1;

    for (;;) {
        while (alice.busy() || bob.busy()) {
            carry(now, alice, bob);
            carry(now, bob, alice);
        }
        if (alice.texts > 0 && bob.texts > 0) break;
        const Instant next = std::min(alice.node.nextDeadline(), bob.node.nextDeadline());
        now = {next, now.wall + (next - now.instant)};  // nobody waits for this clock
        alice.node.tick(now, alice.out);
        bob.node.tick(now, bob.out);
    }
    const std::chrono::duration<double> passed = now.instant.time_since_epoch();
    std::cout << "Both after " << passed.count() << " s of a clock that only we move\n";
}
