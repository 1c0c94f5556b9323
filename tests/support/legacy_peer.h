// The old programs, as PROTOCOL.md section 3.1 describes them, with all their
// weaknesses: generation A (the reference), B and C.
//
// They keep a slot for each address, believe every announcement, forget a key 60 s
// after the last one, and fall back to plaintext without a word.
#pragma once

#include "tests/support/network.h"
#include "tests/support/packets.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vaultgram {

class LegacyPeer : public Host {
public:
    enum class Kind { A, B, C };
    struct Shown {
        Endpoint from;
        std::string text;
        bool sealed;
    };

    LegacyPeer(Network& network, Kind kind, const Endpoint& bound, std::uint64_t seed);
    ~LegacyPeer() override;

    void receive(const Endpoint& local, const Endpoint& from, ByteView datagram) override;
    void tick() override;
    [[nodiscard]] Instant nextDeadline() const override;

    void add(const Endpoint& peer);                         // and announces to it from now on
    void say(const Endpoint& peer, std::string_view text);  // in the clear if it has no key
    void restart(std::uint64_t seed);  // new keys, no slots; keeps whom it added

    Duration clockOffset{};  // its clock minus the network's
    std::vector<Shown> shown;
    int limited = 0;  // packets that its limit of 100 a second ate
    int refused = 0;  // boxes that were too old, too new or known

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] const EncPublicKey& key() const { return m_identity.key(); }
    [[nodiscard]] const Endpoint& address() const { return m_bound; }
    [[nodiscard]] const Endpoint& source() const { return m_source; }
    [[nodiscard]] bool hasKeyFor(const Endpoint& peer) const;
    [[nodiscard]] std::size_t slots() const { return m_slots.size(); }
    [[nodiscard]] int count(std::string_view text, bool sealed = true) const;

private:
    struct Slot {
        std::optional<EncPublicKey> key;
        Instant announced{};
        std::set<Nonce16> seen;
        std::deque<Instant> arrivals;  // of the last second
    };

    [[nodiscard]] Now now() const;
    [[nodiscard]] bool withinLimit(Slot& slot);
    [[nodiscard]] bool receiveSealed(const Endpoint& from, ByteView datagram);
    void receiveFrame(const Endpoint& from, ByteView frame, bool sealed);
    void learn(const Endpoint& from, ByteView json);
    [[nodiscard]] bool believes(ByteView json) const;
    void announceTo(const Endpoint& peer);
    void expire();
    void sendFrame(const Endpoint& peer, ByteView frame, bool mayBeSealed);

    Network& m_network;
    Kind m_kind;
    Endpoint m_bound, m_source;
    Identity m_identity;
    Random m_random;
    std::map<Endpoint, Slot> m_slots;
    std::map<Endpoint, Instant> m_added;  // and when they are told next
    Instant m_nextCheck{};
};

}  // namespace vaultgram
