// A node with an identity and another program that speaks x1 to it, honestly up to one
// point. Contacts: one with a pin, one without, one that nobody answers for.
#pragma once

#include "core/handshake.h"
#include "core/node.h"
#include "core/session.h"
#include "tests/fuzz/fuzz.h"

#include <array>
#include <optional>

namespace vaultgram {

class X1World {
public:
    X1World()
        : m_node(m_now, {}, seeded(1), identityOf(1)),
          m_other(identityOf(2)),
          m_responderKey(EphemeralKeyPair::generate(m_random)) {
        Pin pin;
        pin.id = m_other.id();
        m_peers = {*m_node.addPeer(m_now, m_addresses[0], m_out, {}, pin),
                   *m_node.addPeer(m_now, m_addresses[1], m_out),
                   *m_node.addPeer(m_now, m_addresses[2], m_out)};
        carryOut();
    }

    void step(FuzzInput& input) {
        act(input);
        for (const PeerInfo& peer : m_node.peers(m_now))
            require(!peer.pin || *peer.pin == m_other.id(), "only one identity was proved");
    }

private:
    void act(FuzzInput& input) {
        switch (input.byte() % 12) {
            case 0: return pass(std::chrono::milliseconds(input.byte()) * 4);
            case 1: return pass(std::chrono::seconds(input.byte()));
            case 2: return say(input.byte());
            case 3: return receive(input, bytes(input));
            case 4: return receive(input, wrap(encode(ProbeRecord{})));
            case 5: return receive(input, init(input));
            case 6: return receive(input, packet(input));
            case 7: return receive(input, answer(input));
            case 8: return receive(input, resp(input));
            case 9: return finish();
            case 10: return decide(input.byte());
            default: return receive(input, reflected(input.byte()));
        }
    }

    static constexpr std::string_view canary = "the canary sings in the mine, 7f1c9b";

    static Random seeded(std::uint8_t seed) { return Random(Random::Seed{seed}); }
    static IdentityKeyPair identityOf(std::uint8_t seed) {
        return IdentityKeyPair::fromSeed(Bytes(32, seed));
    }

    void pass(Duration duration) {
        const Now end{m_now.instant + duration,
                      m_now.wall + std::chrono::duration_cast<WallTime::duration>(duration)};
        int ticks = 0;
        while (m_node.nextDeadline() <= end.instant) {
            m_now.instant = std::max(m_now.instant, m_node.nextDeadline());
            m_node.tick(m_now, m_out);
            carryOut();
            require(++ticks < 20'000, "a node comes to rest");
        }
        m_now = end;
    }
    void say(std::uint8_t which) {
        static_cast<void>(m_node.send(m_now, m_peers[which % 3], canary, m_out));
        carryOut();
    }
    void decide(std::uint8_t what) {
        const PeerId peer = m_peers[what % 3];
        if ((what & 0x10U) != 0) m_node.block(m_now, peer, (what & 0x20U) != 0, m_out);
        if ((what & 0x40U) != 0) m_node.rotateKeys(m_now, {}, m_out);
        if (what == 0x80) m_node.forgetPin(m_now, peer, m_out);
        if (what == 0x81) m_node.closeSessions(m_now, CloseReason::Quit, m_out);
        if (what == 0x82) m_node.verified(m_now, peer, m_other.id(), m_out);
        if (what == 0x83) m_node.acceptKey(m_now, peer, m_other.id(), m_out);
        carryOut();
    }
    void receive(FuzzInput& input, ByteView datagram) {
        const Endpoint& from = m_addresses[input.byte() % m_addresses.size()];
        m_node.receive(m_now, SocketId::Main, from, datagram, m_out);
        carryOut();
    }

    static Bytes bytes(FuzzInput& input) {
        const ByteView raw = input.take(input.byte() * 6U);
        return {raw.begin(), raw.end()};
    }
    Bytes wrap(ByteView record) {
        Bytes datagram;
        appendHandshakeFrame(datagram, record, limits::x1Datagram, m_random);  // any record
        return datagram;
    }
    // What the node said last with a record of this type.
    [[nodiscard]] std::optional<HandshakeRecord> heard(std::uint8_t type) const {
        const Bytes& datagram = m_heard.at(type);
        const auto frame = decodeFrame(datagram);
        if (!frame || frame->handshake.empty()) return {};
        const auto record = parseHandshake(*frame, datagram.size());
        return record ? std::optional(*record) : std::nullopt;
    }
    // Each bit of a record may be changed on its way.
    Bytes spoilt(ByteView record, FuzzInput& input) {
        Bytes changed(record.begin(), record.end());
        const std::size_t at = input.byte();
        if (at < changed.size())
            changed[at] = static_cast<std::uint8_t>(changed[at] ^ input.byte());
        return wrap(changed);
    }
    Bytes answer(FuzzInput& input) {
        const auto record = heard(1);
        if (!record) return {};
        return spoilt(encode(AnswerRecord{std::get<ProbeRecord>(*record).nonce,
                                          m_responderKey.publicKey, Token{}}),
                      input);
    }
    Bytes init(FuzzInput& input) {
        const auto record = heard(2);
        if (!record) return {};
        auto begun = Initiation::begin(m_other, 0, std::get<AnswerRecord>(*record),
                                       InitChoice::draw(m_random));
        if (!begun) return {};
        m_call.emplace(std::move(*begun));
        return spoilt(m_call->init(), input);
    }
    Bytes resp(FuzzInput& input) {
        const auto record = heard(3);
        if (!record) return {};
        const auto opened =
            ReceivedInit::open(m_other, m_responderKey, std::get<InitRecord>(*record));
        if (!opened) return {};
        auto accepted = opened->accept(m_other, 0, RespChoice::draw(m_random));
        m_session.emplace(std::move(accepted.agreement), Session::Role::Initiator, m_now.instant,
                          m_random);
        return spoilt(accepted.resp, input);
    }
    void finish() {
        const auto record = heard(4);
        if (!record || !m_call) return;
        auto agreement = m_call->finish(std::get<RespRecord>(*record));
        if (agreement)
            m_session.emplace(std::move(*agreement), Session::Role::Initiator, m_now.instant,
                              m_random);
    }
    // Authentic, whatever its frames are.
    Bytes packet(FuzzInput& input) {
        if (!m_session) return {};
        Bytes frames = bytes(input);
        frames.resize(std::min(frames.size(), limits::sessionPlain));
        Bytes sealed;
        static_cast<void>(
            m_session->seal(m_now.instant, m_random, frames, PacketSize::Whole, sealed));
        return sealed;
    }
    [[nodiscard]] Bytes reflected(std::uint8_t which) const {
        return m_sent.empty() ? Bytes() : m_sent[which % m_sent.size()];
    }

    void carryOut() {
        for (const auto& each : m_out.transmits) {
            const ByteView sent = m_out.datagram(each);
            const auto frame = decodeFrame(sent);
            require(!frame || frame->payload.empty(), "no user text in the clear");
            require(textOf(sent).find(canary) == std::string_view::npos, "no canary");
            if (m_sent.size() < 64) m_sent.emplace_back(sent.begin(), sent.end());
            if (frame && !frame->handshake.empty())
                m_heard.at(frame->handshake.front() % 5).assign(sent.begin(), sent.end());
        }
        for (const Event& event : m_out.events)
            if (const auto* text = std::get_if<MessageReceived>(&event))
                require(text->security == Security::Sealed
                            ? text->trust != Trust::None || legacyKnown(text->peer)
                            : true,
                        "what is sealed over x1 comes from someone known");
        require(m_node.x1()->sessions() <= 3 * 6, "sessions are bounded");
        require(m_node.x1()->tentative() <= 3 * 2, "tentative sessions are bounded");
        require(m_node.requests().size() <= limits::requests, "requests are bounded");
        m_out.clear();
    }
    [[nodiscard]] bool legacyKnown(PeerId id) const {
        return m_node.peer(m_now, id)->key.has_value();
    }

    Random m_random = seeded(2);
    Now m_now{Instant(std::chrono::hours(1)), WallTime(std::chrono::seconds(1'790'000'000))};
    Node m_node;
    Output m_out;
    IdentityKeyPair m_other;
    EphemeralKeyPair m_responderKey;
    std::optional<Initiation> m_call;
    std::optional<Session> m_session;
    std::array<PeerId, 3> m_peers{};
    std::array<Bytes, 5> m_heard;
    std::vector<Bytes> m_sent;
    const std::array<Endpoint, 4> m_addresses{
        *Endpoint::parse("10.0.0.2:11000"), *Endpoint::parse("10.0.0.3:11000"),
        *Endpoint::parse("10.0.0.4:11000"), *Endpoint::parse("10.0.0.5:11000")};
};

}  // namespace vaultgram
