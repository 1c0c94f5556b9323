#include "app/messenger/contact_list.h"

#include "app/link/text.h"

#include <algorithm>
#include <cassert>

namespace vaultgram {

ContactList::Entry& ContactList::add(store::StoredContact contact, std::optional<PeerId> peer) {
    const ContactId id = contact.id;
    m_largest = std::max(m_largest, id);
    if (peer) m_peers.insert(placeOf(*peer), {*peer, id});
    const auto [at, isNew] = m_entries.emplace(id, Entry{std::move(contact), peer, {}});
    assert(isNew);
    return at->second;
}

void ContactList::remove(ContactId id) {
    const auto entry = m_entries.extract(id);
    if (entry.empty() || !entry.mapped().peer) return;
    m_peers.erase(placeOf(*entry.mapped().peer));
    m_gone[*entry.mapped().peer] = id;
}

void ContactList::setPeer(Entry& entry, PeerId peer) {
    if (entry.peer) {
        m_peers.erase(placeOf(*entry.peer));
        m_gone[*entry.peer] = entry.stored.id;
    }
    entry.peer = peer;
    m_peers.insert(placeOf(peer), {peer, entry.stored.id});
}

ContactId ContactList::nextId() const {
    return ContactId{static_cast<std::int64_t>(m_largest) + 1};
}

ContactList::Entry* ContactList::find(ContactId id) {
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

const ContactList::Entry* ContactList::find(ContactId id) const {
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

ContactList::Entry* ContactList::find(PeerId peer) {
    const auto id = of(peer);
    return id ? find(*id) : nullptr;
}

std::optional<ContactId> ContactList::of(PeerId peer) const {
    const auto found = placeOf(peer);
    if (found == m_peers.end() || found->first != peer) return {};
    return found->second;
}

ContactList::Peers::const_iterator ContactList::placeOf(PeerId peer) const {
    return std::lower_bound(m_peers.begin(), m_peers.end(), peer,
                            [](const auto& each, PeerId sought) { return each.first < sought; });
}

bool takeOver(store::StoredContact& contact, const PeerInfo& info) {
    const auto before =
        std::tuple(contact.addresses, contact.pin.id, contact.pin.other, contact.pin.verified,
                   contact.pin.blocked, contact.plaintextAllowed);
    auto& addresses = contact.addresses;
    if (addresses.empty() || addresses.front() != info.address) {
        std::erase(addresses, info.address);
        addresses.insert(addresses.begin(), info.address);
        if (addresses.size() > limits::addresses) addresses.pop_back();
    }
    // Blocked and KeyChanged hide whether the pinned identity was verified.
    const bool hidden = info.trust == Trust::Blocked || info.trust == Trust::KeyChanged;
    contact.pin = {info.pin, info.other,
                   info.trust == Trust::Verified || (hidden && contact.pin.verified),
                   info.trust == Trust::Blocked};
    contact.plaintextAllowed = info.plaintextAllowed;
    return before != std::tuple(contact.addresses, contact.pin.id, contact.pin.other,
                                contact.pin.verified, contact.pin.blocked,
                                contact.plaintextAllowed);
}

std::string knownAs(const store::StoredContact& contact) {
    if (!contact.asWritten.empty() || contact.addresses.empty()) return contact.asWritten;
    return contact.addresses.front().toString();
}

QString displayName(const Contact& contact) {
    return contact.name.isEmpty() ? contact.address : contact.name;
}

}  // namespace vaultgram
