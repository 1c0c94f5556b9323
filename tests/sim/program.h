// A program around a node with one contact, as far as delivery needs one: an outbox and a
// history that survive a crash of the process, on a disk that takes a moment.
//
//   write -> committed -> node            node -> text -> committed -> stored(): RECEIPT
//   crash: the node is thrown away, and all that was not committed yet
#pragma once

#include "tests/support/network.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace vaultgram::sim {

class Program {
public:
    struct Sent {
        MsgId id;
        std::uint64_t convSeq = 0;
        std::string text;
        Instant written{};
        bool delivered = false;  // its RECEIPT is committed
    };
    struct Got {
        std::uint64_t convSeq = 0;
        std::string text;
        Instant at{};  // when the node handed it over for the first time
    };

    Program(Network& network, const Endpoint& address, std::uint64_t number, std::uint64_t seed,
            Duration disk);

    void befriend(const Program& other);
    // Committed at once, and given to the node.
    void write(std::string text);
    void crash();
    void step();  // what the node said, and what the disk has done; call it often

    [[nodiscard]] const IdentityId& id() const { return m_host.seen().id(); }
    [[nodiscard]] const Endpoint& address() const { return m_host.address(); }
    [[nodiscard]] PeerInfo line() { return m_host.info(m_peer); }
    [[nodiscard]] bool allDelivered() const { return m_open == 0; }
    [[nodiscard]] std::size_t waiting() const { return m_open; }
    [[nodiscard]] const std::vector<Sent>& sent() const { return m_sent; }
    [[nodiscard]] const std::map<MsgId, Got>& got() const { return m_got; }
    [[nodiscard]] int copies() const { return m_copies; }  // that the store knew already
    [[nodiscard]] int crashes() const { return m_crashes; }
    // The conversation as its window shows it: all ids, by (conv_seq, sender).
    [[nodiscard]] std::vector<MsgId> view(const IdentityId& other) const;

private:
    struct Commit {
        Instant due{};
        MsgId id;
        bool receipt = false;  // of ours; else a text of theirs
        Got got{};
    };
    void load();
    void hand(const Sent& row);
    void commit(const Commit& what);

    Network& m_network;
    Random m_random;
    Duration m_disk;
    NodeHost m_host;
    // The disk.
    std::vector<Sent> m_sent;
    std::map<MsgId, std::size_t> m_rows;  // of m_sent
    std::map<MsgId, Got> m_got;
    std::uint64_t m_convSeq = 0;
    Endpoint m_other;
    Pin m_pin;
    // This process.
    PeerId m_peer{};
    std::deque<Commit> m_commits;
    // Counts.
    std::size_t m_open = 0;
    int m_copies = 0, m_crashes = 0;
};

}  // namespace vaultgram::sim
