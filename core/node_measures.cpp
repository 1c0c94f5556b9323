// What a node tells of what it counted.
#include "core/node.h"

#include <algorithm>

namespace vaultgram {
namespace {

std::size_t waitingAt(const Peer& peer) {
    std::size_t waiting = peer.active ? peer.active->outbox.messages() : 0;
    if (peer.x1 && peer.x1->talk) waiting += peer.x1->talk->outgoing.size();
    return waiting;
}

// Since when the message waits that has waited longest.
std::optional<Instant> oldestAt(const Peer& peer) {
    std::optional<Instant> oldest;
    if (peer.active) oldest = peer.active->outbox.oldest();
    if (!peer.x1 || !peer.x1->talk) return oldest;
    const auto overX1 = peer.x1->talk->outgoing.waitingSince();
    if (!oldest || !overX1) return oldest ? oldest : overX1;
    return std::min(*oldest, *overX1);
}

}  // namespace

void Node::describeTraffic(Now now, const Peer& peer, PeerInfo& info) {
    info.in = peer.in;
    info.out = peer.out;
    info.drops = peer.drops.sum();
    info.lastDrop = peer.drops.last();
    info.dropsByReason = peer.drops.byReason(now.instant);
    if (const auto oldest = oldestAt(peer)) info.oldestWaiting = now.instant - *oldest;
    if (!peer.measures) return;
    const Measures& measures = *peer.measures;
    info.measured = measure(now.instant, peer.tally(), measures.window, measures.deliveries.get());
}

std::optional<Endpoint> Node::addressOf(PeerId id) const {
    const Peer* peer = m_peers.find(id);
    if (peer == nullptr) return {};
    return peer->address;
}

void Node::resetStatistics() {
    m_statistics = {};
    m_peers.each([](Peer& peer) {
        peer.in = peer.out = {};
        peer.drops.clear();
        peer.measures.reset();
    });
}

std::vector<TableUse> Node::tables() const {
    using Table = TableUse::Table;
    std::size_t waiting = 0;
    m_peers.each([&](const Peer& peer) { waiting += waitingAt(peer); });
    const std::size_t keys = m_keys.size();
    std::vector<TableUse> tables{
        {Table::Contacts, m_peers.size(), {}, sizeof(Peer)},
        {Table::Requests, m_requests.list().size(), limits::requests, sizeof(Request)},
        {Table::Nonces, m_keys.rememberedNonces(), keys * limits::nonces, sizeof(Nonce16)},
        {Table::ProbeWindows, m_probing, limits::probeWindows, sizeof(ProbeWindow)},
        {Table::Outbox, waiting, m_peers.size() * limits::outboxMessages, 0},
    };
    if (!m_x1) return tables;
    tables.push_back(
        {Table::Tentative, m_x1->tentative(), limits::tentativeInAll, sizeof(LiveSession)});
    tables.push_back(
        {Table::KnownInits, m_x1->responder().remembered(), limits::knownInits, sizeof(RespBytes)});
    tables.push_back(
        {Table::RefusedCallers, m_x1->refused(), limits::refusedRequests, sizeof(IdentityId)});
    return tables;
}

}  // namespace vaultgram
