// What a message costs in core, for an instruction counter: does one thing N times.
//
//   core_paths send|copies|long|both|both-long N [other peers] [nonces before]
//   core_paths line|line-received|paragraph|paragraph-received N
//                          texts that the sender compressed with zstd at level 16, as
//                          the Python library does
//
// tests/bench/instructions runs it under callgrind with two values of N; the
// difference is the cost of one, without start-up.
#include "core/legacy_session.h"
#include "core/sizes.h"
#include "tests/bench/pair.h"

#include <zstd.h>

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

// A peer that compresses whatever it sends. Ours would not: every packet has the same
// size anyway.
class Compressing {
public:
    explicit Compressing(std::string_view text) {
        m_payload.resize(ZSTD_compressBound(text.size()));
        m_payload.resize(
            ZSTD_compress(m_payload.data(), m_payload.size(), text.data(), text.size(), 16));
        static_cast<void>(m_bob.addPeer(at({}), m_from, m_out, KnownKey{m_identity.enc.publicKey}));
    }
    bool send(int number, bool deliver) {
        const Now now = at(std::chrono::microseconds(10 * number));
        const Nonce16 nonce = m_identity.nonces.make(m_random, m_toBob.peerKey());
        m_inner.clear();
        m_packet.clear();
        m_toBob.begin(nonce, now.wall, m_inner);
        appendFrame(m_inner, {m_payload}, effectiveMtu(limits::defaultMtu), Padding::Zeros,
                    m_random);
        if (!m_toBob.seal(m_identity, m_random, m_inner, m_packet)) return false;
        if (!deliver) return true;
        m_out.clear();
        m_bob.receive(now, SocketId::Main, m_from, m_packet, m_out);
        return !m_out.events.empty() && std::holds_alternative<MessageReceived>(m_out.events[0]);
    }

private:
    Random m_random = seeded(3);
    LegacyIdentity m_identity{m_random};
    Node m_bob{at({}), unlimited(), seeded(2)};
    LegacySession m_toBob{m_bob.publicKey(), m_random};
    Endpoint m_from{IpAddress::v4(10, 0, 0, 1), 11000};
    Output m_out;
    Bytes m_payload, m_inner, m_packet;
};

int sendCompressed(int count, std::string_view text, bool deliver) {
    Compressing peer(text);
    for (int i = 0; i < count; ++i)
        if (!peer.send(i, deliver)) return 1;
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::string_view what = argv[1];
    const int count = std::atoi(argv[2]);
    const bool both = what.starts_with("both");
    if (what.starts_with("line")) return sendCompressed(count, shortLine, what != "line");
    if (what.starts_with("paragraph")) return sendCompressed(count, paragraph, what != "paragraph");
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
