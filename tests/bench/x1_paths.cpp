// What x1 costs in core.
//
//   x1_paths figures                  handshake, first message, receipts, 10,000 contacts
//   x1_paths send|both N              N messages over a session, for an instruction counter
#include "tests/bench/pair.h"

#include <sys/resource.h>
#include <time.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <string_view>

namespace {

using namespace vaultgram;
using namespace vaultgram::bench;

// Processor time, so that what else the machine does is not counted.
struct Clock {
    using duration = std::chrono::nanoseconds;
    static duration now() {
        timespec used{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        return std::chrono::seconds(used.tv_sec) + duration(used.tv_nsec);
    }
};

IdentityKeyPair identityOf(std::uint8_t number) {
    return IdentityKeyPair::fromSeed(Bytes(32, number));
}

// Two nodes with identities; what one sends the other gets at once.
struct X1Pair {
    X1Pair()
        : alice(at({}), unlimited(), seeded(1), identityOf(1)),
          bob(at({}), unlimited(), seeded(2), identityOf(2)) {}

    void meet() {
        toBob = *alice.addPeer(at(time), bobAt, fromAlice);
        Pin pin;
        pin.id = alice.x1()->id();
        toAlice = *bob.addPeer(at(time), aliceAt, fromBob, {}, pin);
        fromBob.clear();  // only Alice calls
        exchange();
    }
    void exchange() {
        while (!fromAlice.transmits.empty() || !fromBob.transmits.empty()) {
            deliver(fromAlice, aliceAt, bob, fromBob);
            deliver(fromBob, bobAt, alice, fromAlice);
        }
    }
    void deliver(Output& from, const Endpoint& sender, Node& to, Output& answers) {
        Output carried;
        std::swap(carried, from);
        const auto begin = Clock::now();
        for (const Output::Transmit& each : carried.transmits)
            if (each.socket == SocketId::Main)
                to.receive(at(time), SocketId::Main, sender, carried.datagram(each), answers);
        packets += carried.transmits.size();
        if (to.nextDeadline() <= at(time).instant) to.tick(at(time), answers);
        (&to == &alice ? aliceTook : bobTook) += Clock::now() - begin;
        for (const Event& event : answers.events) count(event);
        answers.events.clear();
    }
    void count(const Event& event) {
        delivered += std::holds_alternative<MessageReceived>(event) ? 1U : 0U;
        const auto* change = std::get_if<MessageChanged>(&event);
        receipts += change != nullptr && change->state == MessageState::Delivered ? 1U : 0U;
    }
    void pass(std::chrono::nanoseconds duration) {
        time += duration;
        alice.tick(at(time), fromAlice);
        bob.tick(at(time), fromBob);
        exchange();
    }

    Node alice, bob;
    Output fromAlice, fromBob;
    PeerId toBob{}, toAlice{};
    std::chrono::nanoseconds time{0};
    std::uint64_t delivered = 0, receipts = 0, packets = 0;
    Clock::duration aliceTook{}, bobTook{};
    Endpoint aliceAt{IpAddress::v4(10, 0, 0, 1), 11000};
    Endpoint bobAt{IpAddress::v4(10, 0, 0, 2), 11000};
};

double cpuMicroseconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

double microseconds(Clock::duration duration) {
    return std::chrono::duration<double, std::micro>(duration).count();
}

void handshakes() {
    constexpr int count = 200;
    Clock::duration caller{}, called{};
    for (int i = 0; i < count; ++i) {
        X1Pair pair;
        pair.meet();
        caller += pair.aliceTook;
        called += pair.bobTook;
        if (pair.alice.peer(at(pair.time), pair.toBob)->presence != Presence::Connected)
            std::exit(1);
    }
    std::cout << "ANSWER to confirmed session, the caller: " << microseconds(caller) / count
              << " us\nPROBE to confirmed session, the called: " << microseconds(called) / count
              << " us\n";
}

// From a program that starts to its first text in a sealed packet.
void firstMessage() {
    const auto begin = Clock::now();
    X1Pair pair;
    pair.toBob = *pair.alice.addPeer(at({}), pair.bobAt, pair.fromAlice);
    static_cast<void>(pair.alice.send(at({}), pair.toBob, chatText, pair.fromAlice));
    Pin pin;
    pin.id = pair.alice.x1()->id();
    pair.toAlice = *pair.bob.addPeer(at({}), pair.aliceAt, pair.fromBob, {}, pin);
    pair.fromBob.clear();
    pair.exchange();
    if (pair.delivered != 1) std::exit(1);
    std::cout << "two nodes made, one text delivered: " << microseconds(Clock::now() - begin) / 1000
              << " ms\n";
}

// `together`: how many are written before any of them arrives; each with its RECEIPT. Who
// writes waits when that many have none.
void withReceipts(int together) {
    constexpr int count = 200'000;
    X1Pair pair;
    pair.meet();
    pair.pass(std::chrono::seconds(1));
    pair.packets = 0;
    const double begin = cpuMicroseconds();
    for (int i = 0; i < count; ++i) {
        pair.time += std::chrono::microseconds(5);
        if (!pair.alice.send(at(pair.time), pair.toBob, chatText, pair.fromAlice)) std::exit(1);
        if (i % together == together - 1) pair.exchange();
        const auto written = static_cast<std::uint64_t>(i) + 1;
        while (written >= pair.receipts + 2U * static_cast<unsigned>(together))
            pair.pass(std::chrono::microseconds(100));
    }
    while (pair.receipts < count) pair.pass(std::chrono::milliseconds(1));
    const double each = (cpuMicroseconds() - begin) / count;
    std::cout << "message with RECEIPT, CPU of both sides, " << together << " at a time: " << each
              << " us, " << 1e6 / each << " a second, " << static_cast<double>(pair.packets) / count
              << " packets each\n";
}

long residentKilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void manyContacts() {
    constexpr int count = 10'000;
    Random random = seeded(9);
    const long before = residentKilobytes();
    const auto begin = Clock::now();
    Node node(at({}), unlimited(), seeded(1), identityOf(1));
    Output out;
    for (int i = 0; i < count; ++i) {
        Pin pin;
        random.fill(std::span(pin.id.emplace().writable(), IdentityId::size));
        const Endpoint address{
            IpAddress::v4(10, 1, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)),
            11000};
        if (!node.addPeer(at({}), address, out, {}, pin)) std::exit(1);
        out.clear();
    }
    std::cout << "10,000 contacts with pins: " << microseconds(Clock::now() - begin) / 1000
              << " ms, " << residentKilobytes() - before << " kB\n";
}

int messages(bool deliver, int count) {
    X1Pair pair;
    pair.meet();
    pair.pass(std::chrono::seconds(1));
    for (int i = 0; i < count; ++i) {
        pair.time += std::chrono::milliseconds(5);
        if (!pair.alice.send(at(pair.time), pair.toBob, chatText, pair.fromAlice)) return 1;
        if (deliver) pair.pass(std::chrono::milliseconds(26));
        if (!deliver) pair.fromAlice.clear();
    }
    return !deliver || pair.delivered >= static_cast<std::uint64_t>(count) ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc > 1 ? argv[1] : "figures";
    const int count = argc > 2 ? std::atoi(argv[2]) : 0;
    if (what == "send" || what == "both") return messages(what == "both", count);
    handshakes();
    firstMessage();
    withReceipts(1);
    withReceipts(32);
    manyContacts();
}
