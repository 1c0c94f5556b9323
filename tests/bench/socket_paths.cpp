// Both ends with sockets, against the raw limit measured in the same run.
//
// Raw: Box with a kept key both ways over a pair of connected UDP sockets, nothing
// else. Ours: two nodes over two DatagramSockets on loopback, everything that the
// link does for a packet. CPU time of the thread, a message, the median of rounds.
//
//   socket_paths [messages a round] [rounds]
#include "app/link/address.h"
#include "app/link/datagram_socket.h"
#include "tests/bench/pair.h"

#include <QCoreApplication>

#include <netinet/in.h>
#include <sodium.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <iostream>
#include <vector>

namespace {

using namespace vaultgram;
using namespace vaultgram::bench;

constexpr std::size_t boxed = 1418;  // plain text of a full packet; 1458 on the wire
constexpr int burst = 16;

double cpuMicroseconds() {
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

class Raw {
public:
    Raw() {
        crypto_box_keypair(m_public.data(), m_secret.data());
        if (crypto_box_beforenm(m_key.data(), m_public.data(), m_secret.data()) != 0) std::exit(1);
        for (int& each : m_sockets) {
            each = socket(AF_INET, SOCK_DGRAM, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (bind(each, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
                std::exit(1);
        }
        join(m_sockets[0], m_sockets[1]);
        join(m_sockets[1], m_sockets[0]);
    }
    ~Raw() {
        for (const int each : m_sockets) close(each);
    }
    double round(int messages) {
        const double start = cpuMicroseconds();
        for (int done = 0; done < messages; done += burst) {
            for (int i = 0; i < burst; ++i) sendOne();
            for (int i = 0; i < burst; ++i) receiveOne();
        }
        return (cpuMicroseconds() - start) / messages;
    }

private:
    static void join(int from, int to) {
        sockaddr_in address{};
        socklen_t length = sizeof address;
        getsockname(to, reinterpret_cast<sockaddr*>(&address), &length);
        if (connect(from, reinterpret_cast<sockaddr*>(&address), length) != 0) std::exit(1);
    }
    void sendOne() {
        crypto_box_easy_afternm(m_wire.data() + 24, m_plain.data(), boxed, m_wire.data(),
                                m_key.data());
        if (send(m_sockets[0], m_wire.data(), boxed + 40, 0) < 0) std::exit(1);
    }
    void receiveOne() {
        const ssize_t size = recv(m_sockets[1], m_wire.data(), m_wire.size(), 0);
        if (size < 0 || crypto_box_open_easy_afternm(m_plain.data(), m_wire.data() + 24,
                                                     static_cast<unsigned long long>(size) - 24,
                                                     m_wire.data(), m_key.data()) != 0)
            std::exit(1);
    }
    std::array<unsigned char, 32> m_public{}, m_secret{}, m_key{};
    std::array<unsigned char, 65'536> m_wire{};
    std::array<unsigned char, 65'536> m_plain{};
    std::array<int, 2> m_sockets{};
};

class Ours {
public:
    Ours() {
        for (DatagramSocket* each : {&m_alice, &m_bob})
            if (each->bind(QHostAddress(QHostAddress::LocalHost), 0)) std::exit(1);
        m_aliceAt = {IpAddress::v4(127, 0, 0, 1), m_alice.port()};
        m_bobAt = {IpAddress::v4(127, 0, 0, 1), m_bob.port()};
        m_toBob = *m_pair.alice.addPeer(at({}), m_bobAt, m_out, KnownKey{m_pair.bob.publicKey()});
        static_cast<void>(
            m_pair.bob.addPeer(at({}), m_aliceAt, m_out, KnownKey{m_pair.alice.publicKey()}));
        m_out.clear();
    }
    // `together`: what one Output collects, as when a queue is sent; else one by one.
    double round(int messages, int together) {
        m_delivered = 0;
        const double start = cpuMicroseconds();
        for (int done = 0; done < messages; done += burst) {
            for (int i = 0; i < burst; i += together) send(together);
            while (m_bob.read(256, [this](const Endpoint& from, ByteView datagram) {
                m_pair.bob.receive(m_now, SocketId::Main, from, datagram, m_received);
            })) {
            }
            for (const Event& event : m_received.events)
                if (std::holds_alternative<MessageReceived>(event)) ++m_delivered;
            m_received.clear();
        }
        const double each = (cpuMicroseconds() - start) / messages;
        if (m_delivered != messages) {
            std::cerr << "delivered " << m_delivered << " of " << messages << '\n';
            std::exit(1);
        }
        return each;
    }

private:
    void send(int messages) {
        m_out.clear();
        for (int i = 0; i < messages; ++i) {
            m_time += std::chrono::microseconds(10);
            m_now = at(m_time);
            if (!m_pair.alice.send(m_now, m_toBob, chatText, m_out)) std::exit(1);
        }
        for (std::size_t i = 0, count = 0; i < m_out.transmits.size(); i += count) {
            const Output::Transmit& each = m_out.transmits[i];
            count = m_out.runFrom(i);
            if (m_alice.send(each.to, m_out.datagrams(i, count), each.size) !=
                DatagramSocket::Sent::Yes)
                std::exit(1);
        }
    }
    Pair m_pair;
    DatagramSocket m_alice, m_bob;
    Endpoint m_aliceAt, m_bobAt;
    PeerId m_toBob{};
    Output m_out, m_received;
    std::chrono::nanoseconds m_time{0};
    Now m_now = at({});
    int m_delivered = 0;
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int messages = argc > 1 ? std::atoi(argv[1]) / burst * burst : 20'000 / burst * burst;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    Raw raw;
    Ours ours;
    raw.round(messages);
    ours.round(messages, burst);
    std::vector<double> rawTimes, single, singleRatios, queued, queuedRatios;
    for (int i = 0; i < rounds; ++i) {
        rawTimes.push_back(raw.round(messages));
        single.push_back(ours.round(messages, 1));
        queued.push_back(ours.round(messages, burst));
        singleRatios.push_back(rawTimes.back() / single.back());
        queuedRatios.push_back(rawTimes.back() / queued.back());
    }
    std::cout << "CPU of both ends, a message\n"
              << "raw limit           " << median(rawTimes) << " us\n"
              << "sent one by one     " << median(single) << " us, " << median(singleRatios)
              << " of the limit\n"
              << "sent from a queue   " << median(queued) << " us, " << median(queuedRatios)
              << " of the limit (target 0.80)\n";
    return median(queuedRatios) >= 0.80 ? 0 : 1;
}
