#include "core/peer_table.h"

#include <algorithm>
#include <cassert>

namespace vaultgram {

Peer& PeerTable::add(const Endpoint& address) {
    assert(at(address) == nullptr);
    const std::uint32_t id = m_nextId++;
    auto peer = std::make_unique<Peer>();
    peer->id = PeerId{id};
    peer->address = address;
    m_byAddress.emplace(address, peer.get());
    m_byIp[address.ip].push_back(peer->id);
    return *m_peers.emplace(id, std::move(peer)).first->second;
}

void PeerTable::remove(PeerId id) {
    Peer* peer = find(id);
    if (peer == nullptr) return;
    m_byAddress.erase(peer->address);
    if (peer->source) m_bySource.erase(*peer->source);
    std::vector<PeerId>& neighbours = m_byIp[peer->address.ip];
    neighbours.erase(std::remove(neighbours.begin(), neighbours.end(), id), neighbours.end());
    if (neighbours.empty()) m_byIp.erase(peer->address.ip);
    m_peers.erase(static_cast<std::uint32_t>(id));
}

Peer* PeerTable::find(PeerId id) {
    const auto found = m_peers.find(static_cast<std::uint32_t>(id));
    return found == m_peers.end() ? nullptr : found->second.get();
}

const Peer* PeerTable::find(PeerId id) const {
    const auto found = m_peers.find(static_cast<std::uint32_t>(id));
    return found == m_peers.end() ? nullptr : found->second.get();
}

Peer* PeerTable::at(const Endpoint& address) {
    const auto found = m_byAddress.find(address);
    return found == m_byAddress.end() ? nullptr : found->second;
}

const std::vector<PeerId>& PeerTable::on(const IpAddress& ip) const {
    static const std::vector<PeerId> nobody;
    const auto found = m_byIp.find(ip);
    return found == m_byIp.end() ? nobody : found->second;
}

Peer* PeerTable::likely(const Endpoint& from) {
    if (const auto found = m_bySource.find(from); found != m_bySource.end()) return found->second;
    return at(from);
}

void PeerTable::learnSource(Peer& peer, const Endpoint& from) {
    if (peer.source == from) return;
    if (peer.source) m_bySource.erase(*peer.source);
    const auto [place, isNew] = m_bySource.try_emplace(from, &peer);
    if (!isNew) {
        place->second->source.reset();  // it moved away from there
        place->second = &peer;
    }
    peer.source = from;
}

}  // namespace vaultgram
