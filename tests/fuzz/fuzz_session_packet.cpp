// Session::open and seal: what was not sealed does not open; what was opens once, as it
// was; the window agrees with a model that remembers everything; nothing is sent after
// 180 s and nothing opens after 210 s.
#include "core/limits.h"
#include "core/session.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <set>

namespace vaultgram {
namespace {

using namespace std::chrono_literals;

SessionKey keyOf(std::uint8_t byte) {
    SessionKey key;
    std::fill(key.writable().begin(), key.writable().end(), byte);
    return key;
}

Agreement agreement(std::uint8_t send, std::uint8_t receive) {
    return {{},
            0,
            ConnectionId::from(Bytes(8, send)),
            ConnectionId::from(Bytes(8, receive)),
            keyOf(send),
            keyOf(receive)};
}

class Steps {
public:
    explicit Steps(FuzzInput input) : m_input(input) {}

    void run() {
        while (!m_input.empty()) {
            switch (m_input.byte() % 6) {
                case 0: number(m_highest + m_input.byte() - 128); break;
                case 1: number(m_highest - limits::replayWindow + m_input.byte() - 128); break;
                case 2: number(wide()); break;
                case 3: raw(); break;
                case 4: damaged(); break;
                default: m_now += std::chrono::seconds(m_input.byte()); break;
            }
            send();
        }
    }

private:
    std::uint64_t wide() {
        std::uint64_t value = 0;
        for (const std::uint8_t byte : m_input.take(8)) value = value << 8U | byte;
        return value;
    }

    [[nodiscard]] bool isFresh(std::uint64_t seq) const {
        const bool tooOld = seq <= m_highest && m_highest - seq >= limits::replayWindow;
        return seq != 0 && !tooOld && !m_seen.contains(seq);
    }

    // A packet that its sender gave this number, delivered twice.
    void number(std::uint64_t seq) {
        const ByteView frames = m_input.take(m_input.byte() % 40);
        const auto size = m_input.byte() % 2 == 0 ? PacketSize::Bare : PacketSize::Whole;
        m_packet.clear();
        sealPacket(m_theirKey, {m_ours, seq, size}, frames, m_random, m_packet);
        deliver(seq, frames);
        deliver(seq, frames);
    }

    void deliver(std::uint64_t seq, ByteView frames) {
        const bool alive = m_now - m_start < limits::sessionErase;
        const bool expected = alive && isFresh(seq);
        const auto opened = m_session.open(m_now, m_packet, m_plain);
        require(opened.has_value() == expected, "the window and the model agree");
        if (!opened) {
            const auto reason = alive ? DropReason::Replay : DropReason::CidUnknown;
            return require(opened.error() == reason, "its reason");
        }
        m_seen.insert(seq);
        m_highest = std::max(m_highest, seq);
        require(opened->seq() == seq && m_session.highestReceived() == m_highest, "its number");
        const ByteView plain = opened->plain();
        require(plain.size() >= frames.size(), "all of it");
        require(std::equal(frames.begin(), frames.end(), plain.begin()), "as it was sealed");
        require(std::all_of(plain.begin() + static_cast<long>(frames.size()), plain.end(),
                            [](int byte) { return byte == 0; }),
                "and zeros");
    }

    void raw() {
        const ByteView packet = m_input.take(m_input.byte());
        require(!m_session.open(m_now, packet, m_plain).has_value(), "nobody sealed it");
    }

    void damaged() {
        if (m_packet.empty()) return;
        Bytes packet = m_packet;
        const std::size_t high = m_input.byte();
        const std::size_t at = high << 8U | m_input.byte();
        const std::uint8_t change = m_input.byte();
        if (change == 0)
            packet.resize(at % packet.size());
        else
            packet[at % packet.size()] ^= change;
        const bool confirmed = m_session.confirmed().has_value();
        require(!m_session.open(m_now, packet, m_plain).has_value(), "it was changed");
        require(m_session.confirmed().has_value() == confirmed, "it confirms nothing");
        require(m_session.highestReceived() == m_highest, "it moves nothing");
    }

    // We may send if a packet has opened, and not too late.
    void send() {
        m_sealed.clear();
        const auto seq = m_session.seal(m_now, m_random, {}, PacketSize::Bare, m_sealed);
        const bool may = !m_seen.empty() && m_now - m_start < limits::sessionStop;
        require(seq.has_value() == may && m_sealed.empty() != may, "when it may send");
        if (may) require(*seq == ++m_sent, "numbers go up by one");
    }

    FuzzInput m_input;
    Random m_random{Random::Seed{7}};
    Instant m_start{1h};
    Instant m_now = m_start;
    Session m_session{agreement(1, 2), Session::Role::Responder, m_start, m_random};
    SessionKey m_theirKey = keyOf(2);
    ConnectionId m_ours = ConnectionId::from(Bytes(8, 2));
    Bytes m_packet, m_plain, m_sealed;
    std::set<std::uint64_t> m_seen;
    std::uint64_t m_highest = 0, m_sent = 0;
};

}  // namespace
}  // namespace vaultgram

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace vaultgram;
    if (size > 512) return 0;
    Steps(FuzzInput(data, size)).run();
    return 0;
}
