// One attempt to learn the key of an old peer: the questions, the temporary sockets
// that they leave from, and what came back. PROTOCOL.md, section 3.2.
//
// The question must not come from the main socket: there it would make the peer
// forget our key. Each question has a socket of its own, because generation A
// answers an address only once: if its answer is lost, only a new address helps.
#pragma once

#include "core/announcement.h"
#include "core/limits.h"
#include "core/now.h"
#include "core/output.h"

#include <optional>
#include <vector>

namespace vaultgram {

class ProbeWindow {
public:
    struct Key {
        EncPublicKey key;
        Generation generation;
        bool named;  // its announcement carried a port: the reference does, we do not
        Endpoint from{};
        bool operator==(const Key& other) const {
            return key == other.key && generation == other.generation;
        }
    };
    enum class Outcome { Silent, Conflict, Learnt };
    enum class Verdict { Taken, Flood, Closed };

    explicit ProbeWindow(Instant now) : m_start(now), m_end(now + limits::probeWindow) {}

    // Whether a question is due; the node then sends it from `socket`.
    [[nodiscard]] bool questionDue(Instant now) const;
    void asked(SocketId socket);

    // A datagram came in on one of our sockets. Flood: close that socket.
    [[nodiscard]] Verdict count(SocketId socket);
    // A valid announcement among them.
    void answered(Instant now, const Key& key);

    [[nodiscard]] bool over(Instant now) const { return now >= m_end; }
    [[nodiscard]] Instant nextDeadline() const;
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] const Key& learnt() const { return *m_key; }  // REQUIRES: outcome() == Learnt
    [[nodiscard]] std::vector<SocketId> openSockets() const;

private:
    struct Socket {
        SocketId id;
        int datagrams = 0;
        bool open = true;
    };

    Instant m_start;
    Instant m_end;
    std::vector<Socket> m_sockets;
    std::optional<Key> m_key;
    bool m_conflict = false;
};

}  // namespace vaultgram
