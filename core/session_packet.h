// One data packet of a session, sealed and opened. PROTOCOL.md, section 5.
//
//   nonce24 = cid(8) || seq(8) || random(8)
//   packet  = nonce24 || SecretBox(key of the direction; frames || PAD)       + 40 bytes
//
// Appends to buffers that are used again, so a packet costs no allocation.
#pragma once

#include "core/bytes.h"
#include "core/ephemeral_key.h"
#include "core/handshake_record.h"
#include "core/random.h"
#include "core/result.h"

#include <cstdint>
#include <optional>

namespace vaultgram {

// Frames that were authentic: only openPacket makes one. It views the buffer that it was
// opened into and is valid as long as that.
class OpenedPacket {
public:
    [[nodiscard]] ByteView plain() const { return m_plain; }
    [[nodiscard]] std::uint64_t seq() const { return m_seq; }

private:
    OpenedPacket(ByteView plain, std::uint64_t seq) : m_plain(plain), m_seq(seq) {}
    friend Result<OpenedPacket> openPacket(const SessionKey& key, ByteView packet, Bytes& into);
    ByteView m_plain;
    std::uint64_t m_seq;
};

// Whole: 1200 bytes, as all packets but those that carry nothing but an ACK during a file.
enum class PacketSize : std::uint8_t { Whole, Bare };

// Which session a datagram is for, if it is for one. Nothing is proved by that.
[[nodiscard]] std::optional<ConnectionId> connectionOf(ByteView datagram);

struct Envelope {  // all that is visible of a packet
    ConnectionId to;
    std::uint64_t seq = 0;
    PacketSize size = PacketSize::Whole;
};

// Appends the packet. REQUIRES: frames.size() <= limits::sessionPlain.
void sealPacket(const SessionKey& key, const Envelope& envelope, ByteView frames, Random& random,
                Bytes& into);
// Overwrites `into`. Errors: X1Malformed (its length), AuthFailed.
[[nodiscard]] Result<OpenedPacket> openPacket(const SessionKey& key, ByteView packet, Bytes& into);

}  // namespace vaultgram
