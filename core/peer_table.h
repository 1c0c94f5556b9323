// All contacts of a node, and who a packet may come from.
//
// Finding a contact costs the same with one and with 10,000 of them, and takes some 100
// bytes for each: the tables look at the contact instead of keeping its address again.
// Only contacts are kept here: an address that nobody added leaves no trace.
#pragma once

#include "core/peer.h"
#include "core/pointer_set.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace vaultgram {

class PeerTable {
public:
    Peer& add(const Endpoint& address);  // REQUIRES: not there yet
    void remove(PeerId id);

    [[nodiscard]] Peer* find(PeerId id);
    [[nodiscard]] const Peer* find(PeerId id) const;
    [[nodiscard]] Peer* at(const Endpoint& address);  // where we send to
    // All on this host; good until one is added or removed.
    [[nodiscard]] std::span<const PeerId> on(const IpAddress& ip) const;
    [[nodiscard]] std::size_t size() const { return m_peers.size(); }

    // The contact whose address, or whose last source, this is.
    [[nodiscard]] Peer* likely(const Endpoint& from);
    // A packet of this contact came from there.
    void learnSource(Peer& peer, const Endpoint& from);

    template <class Visitor>
    void each(Visitor&& visit) {
        for (auto& [id, peer] : m_peers) visit(peer);
    }
    template <class Visitor>
    void each(Visitor&& visit) const {
        for (const auto& [id, peer] : m_peers) visit(peer);
    }

private:
    struct Address {
        static const Endpoint& of(const Peer& peer) { return peer.address; }
    };
    struct Host {
        static const IpAddress& of(const Peer& peer) { return peer.address.ip; }
    };
    void leaveHost(Peer& peer);

    std::unordered_map<std::uint32_t, Peer> m_peers;
    PointerSet<Peer, Endpoint, Address> m_byAddress;
    PointerSet<Peer, IpAddress, Host> m_byHost;                   // the first contact of each host
    std::unordered_map<IpAddress, std::vector<PeerId>> m_shared;  // hosts with several: all of them
    std::unordered_map<Endpoint, Peer*> m_bySource;               // one entry a contact at most
    std::uint32_t m_nextId = 1;
};

}  // namespace vaultgram
