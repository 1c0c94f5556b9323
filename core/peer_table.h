// All contacts of a node, and who a packet may come from.
//
// Finding a contact costs the same with one and with 10,000 of them. Only contacts
// are kept here: an address that nobody added leaves no trace.
#pragma once

#include "core/peer.h"

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
    [[nodiscard]] const std::vector<PeerId>& on(const IpAddress& ip) const;
    [[nodiscard]] std::size_t size() const { return m_peers.size(); }

    // The contact whose address, or whose last source, this is.
    [[nodiscard]] Peer* likely(const Endpoint& from);
    // A packet of this contact came from there.
    void learnSource(Peer& peer, const Endpoint& from);

    template <class Visitor>
    void each(Visitor&& visit) {
        for (auto& [id, peer] : m_peers) visit(*peer);
    }
    template <class Visitor>
    void each(Visitor&& visit) const {
        for (const auto& [id, peer] : m_peers) visit(static_cast<const Peer&>(*peer));
    }

private:
    std::unordered_map<std::uint32_t, std::unique_ptr<Peer>> m_peers;
    std::unordered_map<Endpoint, Peer*> m_byAddress;
    std::unordered_map<Endpoint, Peer*> m_bySource;  // one entry a contact at most
    std::unordered_map<IpAddress, std::vector<PeerId>> m_byIp;
    std::uint32_t m_nextId = 1;
};

}  // namespace vaultgram
