// What a node wants done: datagrams to transmit, sockets to close, events to tell.
//
// Datagrams lie one after the other in one buffer, so an Output that is cleared and
// handed in again costs no allocation. Same inputs, same Output.
#pragma once

#include "core/announcement.h"
#include "core/bytes.h"
#include "core/drop_reason.h"
#include "core/endpoint.h"
#include "core/session_frames.h"
#include "core/trust.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vaultgram {

// Handles a node gives out; never used twice.
enum class PeerId : std::uint32_t {};
enum class MessageId : unsigned long long {};
// The main socket, or a temporary one: unconnected, on a random port, opened by the
// owner when a Transmit first names it, closed when `closed` names it.
enum class SocketId : std::uint64_t { Main = 0 };

enum class Security : std::uint8_t {
    None,       // no key yet: nothing is sent
    Plaintext,  // not encrypted; anyone could have written this
    Anonymous,  // encrypted to us, the sender is not authenticated (generation C)
    Sealed,     // encrypted and authentic; whose key it is, x1 and its Trust say, legacy can not
};

// Read is what MessagesRead says of a message; no MessageChanged has it.
enum class MessageState : std::uint8_t {
    Queued,
    Sending,    // some of its packets have left
    Sent,       // all of them have
    Delivered,  // its RECEIPT came
    Read,
    Failed,
};

struct PeerChanged {
    PeerId peer;
};
struct PeerKeyChanged {  // a conversation notice: changed, and can not be verified
    PeerId peer;
};
struct MessageReceived {
    PeerId peer;
    Security security;
    Endpoint from;
    std::string text;  // valid UTF-8; plain text from the network, never markup
    bool overX1 = false;
    // Over x1 only:
    Trust trust = Trust::None;
    MsgId id{};                 // the same message never has another
    std::uint64_t convSeq = 0;  // orders a conversation, together with the sender
    std::uint64_t sentMs = 0;   // Unix time in ms by the sender's clock; may be anything
};
struct MessageChanged {
    PeerId peer;
    MessageId message;
    MessageState state;
    Security security;          // how it left; None while queued
    std::optional<MsgId> id{};  // over x1, or what SendAs gave
};
struct MessagesRead {  // by their reader; over x1 only
    PeerId peer;
    std::vector<MsgId> ids;
};
struct Dropped {
    DropReason reason;
    Endpoint from;
    std::optional<PeerId> peer;
};
struct RequestReceived {  // someone unknown announced a key to us, or proved an identity
    Endpoint address;
    Generation generation;
    std::optional<IdentityId> id{};
};
struct ProbesConflict {  // several answers disagree, again and again
    PeerId peer;
};
struct ClockSkewed {
    PeerId peer;
    double seconds;  // theirs minus ours
};

struct TrustChanged {  // KeyChanged: `other` answers in place of the one we know
    PeerId peer;
    Trust trust;
    std::optional<IdentityId> other{};
};
struct InTwoPlaces {  // its profile seems to run twice
    PeerId peer;
};

using Event = std::variant<PeerChanged, PeerKeyChanged, MessageReceived, MessageChanged, Dropped,
                           RequestReceived, ProbesConflict, ClockSkewed, TrustChanged, InTwoPlaces,
                           MessagesRead>;

class Output {
public:
    struct Transmit {
        SocketId socket;
        Endpoint to;
        std::size_t offset, size;  // in the buffer
    };

    std::vector<Transmit> transmits;  // in this order
    std::vector<SocketId> closed;     // after the transmits
    std::vector<Event> events;        // in the order they happened

    [[nodiscard]] ByteView datagram(const Transmit& transmit) const {
        return ByteView(m_buffer).subspan(transmit.offset, transmit.size);
    }
    // How many from `first` on go the same way, have the same size and lie one behind
    // the other: systems can send them in one call. At least 1.
    [[nodiscard]] std::size_t runFrom(std::size_t first) const;
    [[nodiscard]] ByteView datagrams(std::size_t first, std::size_t count) const {
        return ByteView(m_buffer).subspan(transmits[first].offset, count * transmits[first].size);
    }
    // Append a datagram here, then call finish() with the size before.
    [[nodiscard]] Bytes& buffer() { return m_buffer; }
    void finish(SocketId socket, const Endpoint& to, std::size_t begin) {
        transmits.push_back({socket, to, begin, m_buffer.size() - begin});
    }
    void clear() {
        transmits.clear();
        closed.clear();
        events.clear();
        m_buffer.clear();
    }

private:
    Bytes m_buffer;
};

}  // namespace vaultgram
