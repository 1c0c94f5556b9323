// Node::receive, send and tick: the input is a sequence of datagrams, raw or made well
// up to one point, with steps of time between them. Two contacts, of generations AB and
// C, are ready. Whatever comes, no user text leaves in the clear, tables keep their
// bounds, sockets are closed that were opened, and a tick comes to an end. An input that
// begins with A1 is for a node with an identity: x1_world.h.
#include "core/node.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/x1_world.h"

#include <array>
#include <set>

namespace vaultgram {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view canary = "the canary sings in the mine, 7f1c9b";

Random seeded(std::uint8_t seed) {
    return Random(Random::Seed{seed});
}

Bytes framed(ByteView payload, ByteView control) {
    Bytes frame;
    appendBareFrame(frame, payload, control);
    return frame;
}

// Keys that live as long as the process: making them is slow under a sanitizer.
struct Someone {
    explicit Someone(std::uint8_t seed)
        : random(seeded(seed)),
          enc(EncKeyPair::generate(random)),
          sign(SignKeyPair::generate(random)) {}
    Random random;
    EncKeyPair enc;
    SignKeyPair sign;
    [[nodiscard]] Bytes announcement() const {
        return framed({}, view(writeAnnouncement(enc.publicKey, sign)));
    }
    [[nodiscard]] Bytes announcementC() const {
        return framed(
            {}, view(R"({"enc_key": ")" + toBase64(enc.publicKey.view()) + R"(", "port": 11000})"));
    }
};

class World {
public:
    World() : m_node(m_now, {}, seeded(1), ours(), SignKeyPair::generate(m_random)) {
        meet(m_addresses[0], someone(0).announcement());
        meet(m_addresses[1], someone(1).announcementC());
        m_plain = *m_node.addPeer(m_now, m_addresses[2], m_out);
        carryOut();
    }

    void step(FuzzInput& input) {
        act(input);
        const auto peers = m_node.peers(m_now);
        require(peers.size() == m_known.size() + 1, "nobody is added or removed");
        for (const PeerInfo& peer : peers)
            require(peer.security != Security::Plaintext, "nobody allowed it");
        require(m_node.requests().size() <= limits::requests, "requests are bounded");
    }

private:
    void act(FuzzInput& input) {
        switch (input.byte() % 8) {
            case 0: return pass(std::chrono::milliseconds(input.byte()) * 4);
            case 1: return pass(std::chrono::seconds(input.byte() % 70));
            case 2: return say(input.byte());
            case 3: return receive(input, datagram(input));
            case 4: return receive(input, sealed(input));
            case 5: return receive(input, anonymous(input));
            case 6: return receive(input, announcement(input.byte()));
            default: return receive(input, reflected(input.byte()));
        }
    }

    static const Someone& someone(std::size_t index) {
        static const std::array<Someone, 3> all{Someone(10), Someone(20), Someone(30)};
        return all.at(index % all.size());
    }
    static EncKeyPair ours() {
        Random random = seeded(40);
        return EncKeyPair::generate(random);
    }
    [[nodiscard]] static const Box& boxOf(std::size_t index) {
        static const std::array<Box, 3> all{*Box::between(someone(0).enc.secret, ours().publicKey),
                                            *Box::between(someone(1).enc.secret, ours().publicKey),
                                            *Box::between(someone(2).enc.secret, ours().publicKey)};
        return all.at(index % all.size());
    }

    void meet(const Endpoint& address, const Bytes& answer) {
        m_known.push_back(*m_node.addPeer(m_now, address, m_out));
        const SocketId socket = m_out.transmits.back().socket;
        carryOut();
        m_node.receive(m_now, socket, address, answer, m_out);
        pass(2s);
        require(m_node.peer(m_now, m_known.back())->presence == Presence::Connected, "ready");
    }

    void pass(Duration duration) {
        const Now end{m_now.instant + duration,
                      m_now.wall + std::chrono::duration_cast<WallTime::duration>(duration)};
        int ticks = 0;
        while (m_node.nextDeadline() <= end.instant) {
            const Duration wait = std::max(Duration(0), m_node.nextDeadline() - m_now.instant);
            m_now.instant += wait;
            m_now.wall += std::chrono::duration_cast<WallTime::duration>(wait);
            m_node.tick(m_now, m_out);
            carryOut();
            require(++ticks < 20'000, "a node comes to rest");
        }
        m_now = end;
    }
    void say(std::uint8_t which) {
        const PeerId peer = which % 3 == 2 ? m_plain : m_known[which % 2];
        static_cast<void>(m_node.send(m_now, peer, canary, m_out));
        carryOut();
    }
    void receive(FuzzInput& input, ByteView bytes) {
        const std::uint8_t where = input.byte();
        Endpoint from = m_addresses[where % m_addresses.size()];
        if ((where & 0x40U) != 0) from.port = static_cast<std::uint16_t>(1 + input.byte());
        SocketId socket = SocketId::Main;
        if ((where & 0x80U) != 0 && !m_open.empty()) socket = *m_open.begin();
        m_node.receive(m_now, socket, from, bytes, m_out);
        carryOut();
    }

    [[nodiscard]] static Bytes datagram(FuzzInput& input) {
        const std::size_t size = input.byte() * 6U;
        const ByteView raw = input.take(size);
        return {raw.begin(), raw.end()};
    }
    [[nodiscard]] Bytes sealed(FuzzInput& input) {
        const std::uint8_t how = input.byte();
        Bytes inner(16, input.byte());
        const ByteView stamp = input.take(8);
        append(inner, stamp);
        inner.resize(24);
        append(inner, datagram(input));
        if ((how & 0x40U) != 0) inner.resize(how % 24);
        Bytes packet;
        boxOf(how).seal(m_random, inner, packet);
        return packet;
    }
    [[nodiscard]] Bytes anonymous(FuzzInput& input) {
        Bytes packet;
        sealTo(ours().publicKey, datagram(input), packet);
        return packet;
    }
    [[nodiscard]] static Bytes announcement(std::uint8_t which) {
        const Someone& who = someone(which % 3);
        return (which & 0x10U) != 0 ? who.announcementC() : who.announcement();
    }
    [[nodiscard]] Bytes reflected(std::uint8_t which) const {
        return m_sent.empty() ? Bytes() : m_sent[which % m_sent.size()];
    }

    void carryOut() {
        for (const auto& each : m_out.transmits) {
            const ByteView bytes = m_out.datagram(each);
            const auto frame = decodeFrame(bytes);
            require(!frame || frame->payload.empty(), "no user text in the clear");
            require(textOf(bytes).find(canary) == std::string_view::npos, "no canary");
            require(bytes.size() <= limits::defaultMtu - 28, "it fits the MTU");
            if (each.socket != SocketId::Main) m_open.insert(each.socket);
            if (m_sent.size() < 64) m_sent.emplace_back(bytes.begin(), bytes.end());
        }
        for (const SocketId socket : m_out.closed)
            require(m_open.erase(socket) == 1, "closed once, after it was opened");
        require(m_open.size() <= limits::probeWindows * 4, "sockets are bounded");
        m_out.clear();
    }

    Random m_random = seeded(2);
    Now m_now{Instant(1h), WallTime(std::chrono::seconds(1'790'000'000))};
    Node m_node;
    Output m_out;
    std::vector<PeerId> m_known;
    PeerId m_plain{};
    std::set<SocketId> m_open;
    std::vector<Bytes> m_sent;
    const std::array<Endpoint, 4> m_addresses{
        *Endpoint::parse("10.0.0.2:11000"), *Endpoint::parse("10.0.0.3:11000"),
        *Endpoint::parse("10.0.0.4:11000"), *Endpoint::parse("10.0.0.5:11000")};
};

}  // namespace
}  // namespace vaultgram

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vaultgram;
    FuzzInput input(data, size);
    const auto run = [&input](auto&& world) {
        for (int steps = 0; steps < 100 && !input.empty(); ++steps) world.step(input);
        return 0;
    };
    if (size == 0 || data[0] != 0xa1) return run(World());
    static_cast<void>(input.byte());
    return run(X1World());
}
