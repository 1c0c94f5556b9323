#include "tests/sim/delivery.h"

#include "tests/sim/program.h"

#include <algorithm>
#include <iostream>
#include <set>

namespace vaultgram::sim {
namespace {

const Endpoint aliceAt{IpAddress::v4(10, 0, 0, 1), 11000};
const Endpoint bobAt{IpAddress::v4(10, 0, 0, 2), 11000};

double milliseconds(Duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

// Two programs that know each other, on a network that counts packets.
struct Two {
    explicit Two(std::uint64_t seed, Duration disk = 3ms)
        : network(seed),
          random(randomFrom(seed + 77)),
          alice(network, aliceAt, 1, seed, disk),
          bob(network, bobAt, 2, seed, disk) {
        network.capturing = false;
        network.passes = [this](const Network::Packet&) {
            ++packets;
            return open;
        };
    }
    void meet() {
        alice.befriend(bob);
        bob.befriend(alice);
        pass(5s);
    }
    void pass(Duration duration) {
        for (Duration passed{}; passed < duration; passed += 1ms) {
            network.pass(1ms);
            alice.step();
            bob.step();
        }
    }
    // True once all have their receipts.
    bool settle(Duration longest) {
        for (Duration passed{}; passed < longest; passed += 100ms) {
            if (alice.allDelivered() && bob.allDelivered()) return true;
            pass(100ms);
        }
        return false;
    }

    Network network;
    Random random;
    Program alice, bob;
    std::uint64_t packets = 0;
    bool open = true;
};

// From the moment it was written until the other's node handed it over.
std::vector<double> waits(const Program& from, const Program& to) {
    std::vector<double> found;
    for (const Program::Sent& row : from.sent()) {
        const auto got = to.got().find(row.id);
        if (got != to.got().end()) found.push_back(milliseconds(got->second.at - row.written));
    }
    std::sort(found.begin(), found.end());
    return found;
}

double quantile(const std::vector<double>& sorted, double share) {
    if (sorted.empty()) return 0;
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(last * share)];
}

bool check(bool good, const char* what) {
    if (!good) std::cout << "  FAILED: " << what << '\n';
    return good;
}

// Everything that one wrote is at the other, as it was written, and nothing else.
bool isComplete(const Program& from, const Program& to) {
    if (from.sent().size() != to.got().size()) return false;
    return std::all_of(from.sent().begin(), from.sent().end(), [&](const Program::Sent& row) {
        const auto got = to.got().find(row.id);
        return got != to.got().end() && got->second.text == row.text &&
               got->second.convSeq == row.convSeq;
    });
}

// Each one's own texts stand in the order in which they were written.
bool keepsOrder(const Program& from, const std::vector<MsgId>& view) {
    std::set<MsgId> own;
    for (const Program::Sent& row : from.sent()) own.insert(row.id);
    std::size_t next = 0;
    for (const MsgId& id : view)
        if (own.contains(id) && from.sent()[next++].id != id) return false;
    return next == from.sent().size();
}

bool sameAtBothEnds(const Two& two) {
    const auto ofAlice = two.alice.view(two.bob.id());
    const auto ofBob = two.bob.view(two.alice.id());
    bool good = check(isComplete(two.alice, two.bob) && isComplete(two.bob, two.alice),
                      "all texts at the other end, each once");
    good &= check(ofAlice == ofBob, "the same order at both ends");
    return good & check(keepsOrder(two.alice, ofAlice) && keepsOrder(two.bob, ofAlice),
                        "each one's texts in the order they were written");
}

}  // namespace

bool stream(std::uint64_t seed, std::size_t messages, double loss, double mostPackets) {
    Two two(seed);
    two.network.conditions = {.loss = loss, .duplicate = 0.05, .delay = 20ms, .jitter = 15ms};
    two.meet();
    std::set<std::size_t> crashes;
    while (crashes.size() < std::min<std::size_t>(20, messages / 20))
        crashes.insert(two.random.next() % messages);
    for (std::size_t i = 0; i < messages; ++i) {
        two.alice.write("message " + std::to_string(i));
        if (i % 20 == 19) two.bob.write("answer " + std::to_string(i));
        if (crashes.contains(i)) (two.random.next() % 2 == 0 ? two.alice : two.bob).crash();
        two.pass(10ms);
    }
    const bool settled = two.settle(600s);
    const std::size_t all = two.alice.sent().size() + two.bob.sent().size();
    const double each = static_cast<double>(two.packets) / static_cast<double>(all);
    const auto took = waits(two.alice, two.bob);
    std::cout << "stream, seed " << seed << ": " << all << " messages, " << 100 * loss
              << " % loss, crashes " << two.alice.crashes() << " + " << two.bob.crashes() << ", "
              << each << " packets a message, delivered in ms p50 " << quantile(took, 0.5)
              << " p99 " << quantile(took, 0.99) << ", copies that the stores knew "
              << two.alice.copies() + two.bob.copies() << '\n';
    bool good = check(settled, "all receipts in");
    good &= sameAtBothEnds(two);
    return good & check(each <= mostPackets, "packets a message");
}

bool chat(std::uint64_t seed, std::size_t messages) {
    Two two(seed);
    two.network.conditions = {.loss = 0.3, .duplicate = 0.05, .delay = 45ms, .jitter = 10ms};
    two.meet();
    two.settle(60s);
    for (std::size_t i = 0; i < messages; ++i) {
        two.alice.write("message " + std::to_string(i));
        two.pass(1s);
    }
    const bool settled = two.settle(120s);
    const auto took = waits(two.alice, two.bob);
    std::cout << "chat, seed " << seed << ": " << messages << " messages, delivered in ms p50 "
              << quantile(took, 0.5) << " p90 " << quantile(took, 0.9) << " p99 "
              << quantile(took, 0.99) << " longest " << quantile(took, 1) << '\n';
    bool good = check(settled, "all receipts in");
    good &= sameAtBothEnds(two);
    return good & check(quantile(took, 0.99) <= 2000, "99 of 100 within 2 s");
}

bool partition(std::uint64_t seed) {
    Two two(seed);
    two.network.conditions = {.delay = 40ms, .jitter = 10ms};
    two.meet();
    Instant end{};
    for (int i = 0; i < 724; ++i) {
        two.open = i < 2 || i >= 722;  // an hour between
        if (i == 722) end = two.network.now().instant;
        (i % 2 == 0 ? two.alice : two.bob).write("message " + std::to_string(i));
        two.pass(5s);
    }
    const bool settled = two.settle(300s);
    Duration longest{};
    for (const Program* each : {&two.alice, &two.bob})
        for (const auto& [id, got] : each->got()) longest = std::max(longest, got.at - end);
    std::cout << "partition, seed " << seed << ": an hour, 720 messages written in it, all there "
              << milliseconds(longest) / 1000 << " s after its end\n";
    bool good = check(settled, "all receipts in");
    good &= sameAtBothEnds(two);
    return good & check(longest <= 10s, "all there within 10 s");
}

}  // namespace vaultgram::sim
