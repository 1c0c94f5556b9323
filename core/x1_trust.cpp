// Contacts, and what the user says of them. PROTOCOL.md, section 7.
#include "core/x1.h"

#include <algorithm>

namespace vaultgram {

const IdentityId& X1::PinOf::of(const Peer& peer) {
    return *peer.x1->pin.id;
}

void X1::add(const NodeParts& node, Peer& peer, const Pin& pin) {
    peer.x1 = std::make_unique<X1Contact>();
    peer.x1->addresses.push_back(peer.address);
    peer.x1->pin = pin;
    if (!pin.id) return;
    m_pins.put(peer);
    peer.x1->isX1 = true;
    node.requests.remove(*pin.id);
}

void X1::addAddress(const NodeParts& node, Peer& peer, const Endpoint& address) {
    noteAddress(*peer.x1, address);
    trigger(node, peer);
}

// The newest first. The one that the contact was added with stays the longest.
void X1::noteAddress(X1Contact& contact, const Endpoint& address) {
    std::vector<Endpoint>& addresses = contact.addresses;
    if (!addresses.empty() && addresses.front() == address) return;
    std::erase(addresses, address);
    if (addresses.size() == limits::addresses) addresses.erase(addresses.end() - 2);
    addresses.insert(addresses.begin(), address);
}

// It answered there.
void X1::learnAddress(const NodeParts& node, Peer& peer, const Endpoint& address) {
    noteAddress(*peer.x1, address);
    node.peers.learnSource(peer, address);
}

void X1::remove(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    close(node, peer, CloseReason::Removed);
    unlist(contact);
    if (contact.pin.id) unpin(peer);
}

// Another contact may have the same pin by now.
void X1::unpin(const Peer& peer) {
    const IdentityId& id = *peer.x1->pin.id;
    if (m_pins.find(id) == &peer) m_pins.remove(id);
}

std::optional<PeerId> X1::pinned(const IdentityId& id) const {
    const Peer* found = m_pins.find(id);
    if (found == nullptr) return {};
    return found->id;
}

// Another pin, or none any more: sessions with whoever it was are over.
void X1::setPin(const NodeParts& node, Peer& peer, const Pin& pin) {
    X1Contact& contact = *peer.x1;
    const Trust before = contact.pin.trust();
    if (contact.pin.id != pin.id) {
        endSessions(node, peer);
        if (contact.talk) contact.talk->forgetWho();
        contact.initiator.done();
        unlist(contact);
        if (contact.pin.id) unpin(peer);
        contact.pin.id = pin.id;
        if (pin.id) m_pins.put(peer);
        contact.isX1 = pin.id.has_value();
        if (!contact.isX1) contact.legacyGone = false;
    }
    contact.pin = pin;
    if (before != pin.trust())
        node.out.events.emplace_back(TrustChanged{peer.id, pin.trust(), pin.other});
}

void X1::block(const NodeParts& node, Peer& peer, bool blocked) {
    X1Contact& contact = *peer.x1;
    if (contact.pin.blocked == blocked) return;
    contact.pin.blocked = blocked;
    if (blocked) {
        endSessions(node, peer);  // in silence; and its calls are not answered again
        contact.initiator.done();
        unlist(contact);
        contact.legacyAt = Instant::max();
    }
    node.out.events.emplace_back(TrustChanged{peer.id, contact.pin.trust(), contact.pin.other});
    if (!blocked) trigger(node, peer);
}

void X1::refuse(const NodeParts& node, const IdentityId& id) {
    node.requests.remove(id);
    if (std::find(m_refused.begin(), m_refused.end(), id) != m_refused.end()) return;
    m_refused.push_back(id);
    if (m_refused.size() > limits::refusedRequests) m_refused.pop_front();
}

}  // namespace vaultgram
