// Two flows and two chats through one narrow line. What is counted as a round trip: the
// way there and back without anybody else, and the queue when it is full.
#include "tests/sim/delivery.h"
#include "tests/sim/program.h"

#include <algorithm>
#include <iostream>

namespace vaultgram::sim {
namespace {

constexpr double bytesPerSecond = 2e6 / 8;
constexpr auto queueLength = 50ms;
constexpr auto oneWay = 50ms;
constexpr Duration roundTrip = 2 * oneWay + queueLength;
constexpr std::size_t header = 28;  // IPv4 and UDP

Endpoint left(std::uint8_t number) {
    return {IpAddress::v4(10, 0, 1, number), 11000};
}
Endpoint right(std::uint8_t number) {
    return {IpAddress::v4(10, 0, 2, number), 11000};
}

// All that goes from left to right shares one line with a queue that drops what does not
// fit; the way back is wide.
class Line {
public:
    std::optional<Instant> operator()(const Network::Packet& packet) {
        if (packet.to.ip.bytes[14] == 1) return packet.at + oneWay;
        const std::chrono::duration<double> takes(
            static_cast<double>(packet.bytes.size() + header) / bytesPerSecond);
        const Instant begins = std::max(m_free, packet.at);
        if (begins - packet.at > queueLength) {
            ++dropped;
            return {};
        }
        m_free = begins + std::chrono::duration_cast<Duration>(takes);
        ++passed;
        return m_free + oneWay;
    }
    std::uint64_t dropped = 0, passed = 0;

private:
    Instant m_free{};
};

struct Pair {
    Pair(Network& network, std::uint8_t number, std::uint64_t seed)
        : from(network, left(number), 2 * number, seed, 1ms),
          to(network, right(number), 2 * number + 1U, seed, 1ms) {
        from.befriend(to);
        to.befriend(from);
    }
    void step() {
        from.step();
        to.step();
    }
    [[nodiscard]] std::size_t bytesThere() const {
        std::size_t sum = 0;
        for (const auto& [id, got] : to.got()) sum += got.text.size();
        return sum;
    }
    Program from, to;
};

std::string hard(Random& random, std::size_t size) {
    std::string text;
    while (text.size() < size) text += static_cast<char>('!' + random.next() % 90);
    return text;
}

bool isChat(const std::string& text) {
    return text.size() < 100;
}

// Of the chat messages, in ms; sorted.
std::vector<double> waits(const Pair& pair) {
    std::vector<double> found;
    for (const Program::Sent& row : pair.from.sent()) {
        if (!isChat(row.text)) continue;
        const auto got = pair.to.got().find(row.id);
        const Duration wait = got != pair.to.got().end() ? got->second.at - row.written : 1h;
        found.push_back(std::chrono::duration<double, std::milli>(wait).count());
    }
    std::sort(found.begin(), found.end());
    return found;
}

void print(const char* what, const std::vector<double>& took) {
    std::cout << "  " << what << ": " << took.size() << " messages, p50 " << took[took.size() / 2]
              << " p99 " << took[took.size() * 99 / 100] << " longest " << took.back() << " ms\n";
}

}  // namespace

bool bottleneck(std::uint64_t seed, std::size_t seconds) {
    Network network(seed);
    network.capturing = false;
    Line line;
    network.route = [&](const Network::Packet& packet) { return line(packet); };
    Random random = randomFrom(seed + 99);
    Pair one(network, 1, seed), two(network, 2, seed), chat(network, 3, seed);
    const auto pass = [&](Duration duration) {
        for (Duration passed{}; passed < duration; passed += 1ms) {
            network.pass(1ms);
            for (Pair* each : {&one, &two, &chat}) each->step();
        }
    };
    pass(3s);
    std::size_t bytesBefore[2] = {};
    for (std::size_t second = 0; second < seconds + 10; ++second) {
        if (second == 10) {  // both are in their stride
            bytesBefore[0] = one.bytesThere();
            bytesBefore[1] = two.bytesThere();
        }
        for (int i = 0; i < 4; ++i) {
            for (Pair* each : {&one, &two})
                while (each->from.waiting() < 8)
                    each->from.write(hard(random, 20'000 + random.next() % 40'000));
            if (second >= 10 && i == 1) chat.from.write("are you there?");
            if (second >= 10 && i == 2) one.from.write("so am I");
            pass(200ms + std::chrono::milliseconds(random.next() % 100));
        }
    }
    const double first = static_cast<double>(one.bytesThere() - bytesBefore[0]);
    const double second = static_cast<double>(two.bytesThere() - bytesBefore[1]);
    const double share = first / (first + second);
    pass(2s);  // for the last chat messages
    const auto beside = waits(chat), within = waits(one);
    std::cout << "bottleneck, seed " << seed << ": 2 Mbit/s, " << line.dropped << " of "
              << line.dropped + line.passed << " packets dropped; the flows got " << 100 * share
              << " and " << 100 * (1 - share) << " %, together "
              << (first + second) * 8 / 1e6 / static_cast<double>(seconds)
              << " Mbit/s of text; three round trips are 450 ms\n";
    print("a chat beside them", beside);
    print("a chat in one of the conversations", within);
    const double most = 3 * std::chrono::duration<double, std::milli>(roundTrip).count();
    const bool fair = share >= 0.3 && share <= 0.7;
    const bool quick = beside.back() <= most && within.back() <= most;
    if (!fair) std::cout << "  FAILED: each flow gets 30 to 70 %\n";
    if (!quick) std::cout << "  FAILED: a chat message within three round trips\n";
    return fair && quick;
}

}  // namespace vaultgram::sim
