#include "core/peer_table.h"

#include <algorithm>
#include <cassert>

namespace vaultgram {

Peer& PeerTable::add(const Endpoint& address) {
    assert(at(address) == nullptr);
    const std::uint32_t id = m_nextId++;
    Peer& peer = m_peers[id];
    peer.id = PeerId{id};
    peer.address = address;
    m_byAddress.add(peer);
    if (m_byHost.add(peer)) return peer;
    std::vector<PeerId>& all = m_shared[address.ip];
    if (all.empty()) all.push_back(m_byHost.find(address.ip)->id);
    all.push_back(peer.id);
    return peer;
}

void PeerTable::remove(PeerId id) {
    Peer* peer = find(id);
    if (peer == nullptr) return;
    m_byAddress.remove(peer->address);
    if (peer->source) m_bySource.erase(*peer->source);
    leaveHost(*peer);
    m_peers.erase(static_cast<std::uint32_t>(id));
}

void PeerTable::leaveHost(Peer& peer) {
    const IpAddress& host = peer.address.ip;
    m_byHost.remove(host);
    const auto shared = m_shared.find(host);
    if (shared == m_shared.end()) return;
    std::vector<PeerId>& rest = shared->second;
    std::erase(rest, peer.id);
    m_byHost.add(*find(rest.front()));
    if (rest.size() == 1) m_shared.erase(shared);
}

Peer* PeerTable::find(PeerId id) {
    const auto found = m_peers.find(static_cast<std::uint32_t>(id));
    return found == m_peers.end() ? nullptr : &found->second;
}

const Peer* PeerTable::find(PeerId id) const {
    const auto found = m_peers.find(static_cast<std::uint32_t>(id));
    return found == m_peers.end() ? nullptr : &found->second;
}

Peer* PeerTable::at(const Endpoint& address) {
    return m_byAddress.find(address);
}

std::span<const PeerId> PeerTable::on(const IpAddress& ip) const {
    const Peer* first = m_byHost.find(ip);
    if (first == nullptr) return {};
    const auto shared = m_shared.find(ip);
    return shared == m_shared.end() ? std::span(&first->id, 1) : std::span(shared->second);
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
