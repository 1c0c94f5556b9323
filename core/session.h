// One x1 session: two keys, two connection ids, counters and ages. PROTOCOL.md, 5 and 6.
//
//   made --(initiator: at once; responder: first packet opens)--> confirmed
//   age   0 ......... 120-130 s ......... 180 s ............ 210 s
//         sends       rekeys (initiator)  sends no more      opens no more: destroy it
//
// Ages count from the handshake. Destroying a session wipes its keys. Not thread-safe.
#pragma once

#include "core/ack_frame.h"
#include "core/handshake.h"
#include "core/now.h"
#include "core/random.h"
#include "core/replay_window.h"
#include "core/session_packet.h"

#include <cstdint>
#include <optional>

namespace vaultgram {

class Session {
public:
    enum class Role : std::uint8_t { Initiator, Responder };

    Session(Agreement agreement, Role role, Instant now, Random& random);

    [[nodiscard]] const IdentityId& peer() const { return m_agreement.peer; }
    [[nodiscard]] Capabilities caps() const { return m_agreement.caps; }
    [[nodiscard]] const ConnectionId& receiveAt() const { return m_agreement.receiveAt; }
    [[nodiscard]] const ConnectionId& sendTo() const { return m_agreement.sendTo; }
    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] Instant created() const { return m_created; }
    [[nodiscard]] std::optional<Instant> confirmed() const {
        return m_confirmed;
    }  // else tentative

    // Appends a packet and returns its number; nothing if this session must not send:
    // tentative, 180 s old, or 2^21 packets sent. REQUIRES: frames fit a packet.
    [[nodiscard]] std::optional<std::uint64_t> seal(Instant now, Random& random, ByteView frames,
                                                    PacketSize size, Bytes& into);
    // Overwrites `into`. The first packet that opens confirms a tentative session.
    // Errors: CidUnknown (210 s old), X1Malformed, AuthFailed, Replay.
    [[nodiscard]] Result<OpenedPacket> open(Instant now, ByteView packet, Bytes& into);

    [[nodiscard]] std::uint64_t sent() const { return m_sent; }  // the last number; 0: none
    [[nodiscard]] std::uint64_t highestReceived() const { return m_window.highest(); }

    // AckInvalid if it acknowledges a number that was never sent: close and start anew.
    [[nodiscard]] Status check(const AckFrame& ack) const;

    [[nodiscard]] bool maySend(Instant now) const;
    // Time for a new handshake; the initiator counts the packets of both directions.
    [[nodiscard]] bool mustRekey(Instant now) const;
    [[nodiscard]] bool mustErase(Instant now) const { return now >= eraseAt(); }
    [[nodiscard]] Instant rekeyAt() const { return m_rekeyAt; }
    [[nodiscard]] Instant stopAt() const { return m_created + limits::sessionStop; }
    [[nodiscard]] Instant eraseAt() const { return m_created + limits::sessionErase; }

private:
    Agreement m_agreement;
    Role m_role;
    Instant m_created;
    Instant m_rekeyAt;
    std::optional<Instant> m_confirmed;
    std::uint64_t m_sent = 0;
    ReplayWindow m_window;
};

}  // namespace vaultgram
