// Another program that speaks x1, one record at a time: honest as it stands, an attacker
// where a test changes something. And what a test reads from the node that it talks to.
#pragma once

#include "core/handshake.h"
#include "core/session.h"
#include "core/session_frame_writer.h"
#include "tests/support/test_node.h"

#include <optional>

namespace vaultgram {

class X1Puppet {
public:
    explicit X1Puppet(std::uint64_t number, std::uint64_t seed = 0);

    IdentityKeyPair identity;
    Random random;
    EphemeralKeyPair responderKey;
    std::optional<Initiation> initiation;  // of our call
    std::optional<Session> session;        // the last one

    [[nodiscard]] const IdentityId& id() const { return identity.id(); }

    // Datagrams. Those that answer one take it whole.
    [[nodiscard]] Bytes probe();
    [[nodiscard]] Bytes init(ByteView answer);
    [[nodiscard]] bool finish(Now now, ByteView resp);
    [[nodiscard]] Bytes answer(ByteView probe);
    [[nodiscard]] Bytes resp(Now now, ByteView init);

    // A data packet of the session; of one PING if nothing is said.
    [[nodiscard]] Bytes packet(Now now, ByteView frames);
    [[nodiscard]] Bytes ping(Now now);
    [[nodiscard]] Bytes text(Now now, std::string_view text, std::uint64_t convSeq = 1);
    [[nodiscard]] std::optional<Bytes> open(Now now, ByteView packet);  // its frames

    // A record in a datagram of 1200 bytes.
    [[nodiscard]] Bytes wrap(ByteView record);

    // Whole calls. Both fail the test if they do not come to a session.
    void call(TestNode& node, const Endpoint& from);       // from there, and a PING
    void takeCall(TestNode& node, const Endpoint& where);  // of a node that probes `where`
};

[[nodiscard]] HandshakeRecord recordOf(ByteView datagram);  // throws if there is none
[[nodiscard]] int recordType(ByteView datagram);            // 0: none
// The last datagram that the node sent there with this record; fails the test if none.
[[nodiscard]] Bytes lastRecord(const TestNode& node, const Endpoint& to, int type);
[[nodiscard]] std::size_t countRecords(const TestNode& node, const Endpoint& to, int type);
// Sealed packets, not records, that went there.
[[nodiscard]] std::vector<Bytes> packetsTo(const TestNode& node, const Endpoint& to);

[[nodiscard]] MessageFrame messageFrame(std::uint8_t id, ByteView data, std::uint64_t convSeq = 1);
[[nodiscard]] Pin pinned(const IdentityId& id);

}  // namespace vaultgram
