// A message over x1 with its RECEIPT, both ends with sockets: what the link does for a
// packet, without the disk. CPU time of the process, a message, the median of rounds.
//
//   x1_socket_paths [messages a round] [rounds]
#include "app/link/clocks.h"
#include "app/link/datagram_socket.h"
#include "tests/bench/pair.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <ctime>
#include <iostream>
#include <vector>

namespace {

using namespace vaultgram;
using namespace vaultgram::bench;

double cpuMicroseconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

// A node and its socket, as the link drives them.
struct End {
    explicit End(std::uint8_t number)
        : node(readClocks(), unlimited(), seeded(number),
               IdentityKeyPair::fromSeed(Bytes(32, number))) {
        if (socket.bind(QHostAddress(QHostAddress::LocalHost), 0)) std::exit(1);
    }
    [[nodiscard]] Endpoint address() const { return {IpAddress::v4(127, 0, 0, 1), socket.port()}; }
    void carryOut() {
        for (std::size_t i = 0, count = 0; i < out.transmits.size(); i += count) {
            const Output::Transmit& each = out.transmits[i];
            count = each.socket == SocketId::Main ? out.runFrom(i) : 1;
            if (each.socket != SocketId::Main) continue;
            static_cast<void>(socket.send(each.to, out.datagrams(i, count), each.size));
            packets += count;
        }
        for (const Event& event : out.events) {
            delivered += std::holds_alternative<MessageReceived>(event) ? 1 : 0;
            const auto* change = std::get_if<MessageChanged>(&event);
            receipts += change != nullptr && change->state == MessageState::Delivered ? 1 : 0;
        }
        out.clear();
    }
    void turn() {
        const Now now = readClocks();
        static_cast<void>(socket.read(256, [&](const Endpoint& from, ByteView datagram) {
            node.receive(now, SocketId::Main, from, datagram, out);
        }));
        if (node.nextDeadline() <= now.instant) node.tick(now, out);
        carryOut();
    }

    Node node;
    DatagramSocket socket;
    Output out;
    int delivered = 0, receipts = 0;
    std::uint64_t packets = 0;
};

class Pair2 {
public:
    Pair2() {
        m_toBob = *m_alice.node.addPeer(readClocks(), m_bob.address(), m_alice.out);
        static_cast<void>(m_bob.node.addPeer(readClocks(), m_alice.address(), m_bob.out));
        m_bob.out.clear();  // only Alice calls
        m_alice.carryOut();
        while (m_alice.node.peer(readClocks(), m_toBob)->presence != Presence::Connected) turn();
    }
    // `together`: how many are written before the sockets are looked at.
    double round(int messages, int together) {
        m_alice.receipts = m_bob.delivered = 0;
        const double start = cpuMicroseconds();
        for (int i = 0; i < messages; ++i) {
            const Now now = readClocks();
            if (!m_alice.node.send(now, m_toBob, chatText, m_alice.out)) std::exit(1);
            if (i % together != together - 1) continue;
            m_alice.carryOut();
            turn();
        }
        while (m_alice.receipts < messages) turn();
        const double each = (cpuMicroseconds() - start) / messages;
        if (m_bob.delivered != messages) std::exit(1);
        return each;
    }
    [[nodiscard]] std::uint64_t packets() const { return m_alice.packets + m_bob.packets; }

private:
    void turn() {
        m_bob.turn();
        m_alice.turn();
    }
    End m_alice{1}, m_bob{2};
    PeerId m_toBob{};
};

void measure(Pair2& pair, int messages, int rounds, int together) {
    std::vector<double> times;
    const std::uint64_t before = pair.packets();
    for (int i = 0; i < rounds; ++i) times.push_back(pair.round(messages, together));
    std::sort(times.begin(), times.end());
    const double each = times[times.size() / 2];
    std::cout << together << " at a time: " << each << " us, " << 1e6 / each << " a second, "
              << static_cast<double>(pair.packets() - before) / messages / rounds
              << " packets each\n";
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int messages = argc > 1 ? std::atoi(argv[1]) : 20'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    Pair2 pair;
    pair.round(messages, 16);
    std::cout << "CPU of both ends with sockets, a message with its RECEIPT\n";
    for (const int together : {1, 16, 32}) measure(pair, messages, rounds, together);
}
