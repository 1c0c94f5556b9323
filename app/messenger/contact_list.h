// The contacts in memory: who is which peer of this run, and what the list needs of each
// conversation. Small, for there may be ten thousand: what only a conversation has is
// made with it, and what the link knows is asked when it is wanted.
#pragma once

#include "app/messenger/contact.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vaultgram {

class ContactList {
public:
    struct Talk {
        std::uint64_t largestSeq = 0;
        std::uint64_t unread = 0;
        std::optional<StoredMessage> last;
        std::string draft;
        bool inClear = false;  // the last message that came was not encrypted
        bool legacy = false;   // an old program served it in this run
        bool downgradeTold = false;
        bool elsewhereTold = false;
    };
    struct Entry {
        store::StoredContact stored;
        std::optional<PeerId> peer;  // none: the link could not take it
        std::unique_ptr<Talk> talk;

        [[nodiscard]] Talk& conversation() {
            if (!talk) talk = std::make_unique<Talk>();
            return *talk;
        }
    };

    // REQUIRES: the id is not in the list.
    Entry& add(store::StoredContact contact, std::optional<PeerId> peer);
    void remove(ContactId id);
    void setPeer(Entry& entry, PeerId peer);  // in place of the one it was
    void usedUpTo(ContactId id) { m_largest = std::max(m_largest, id); }
    [[nodiscard]] ContactId nextId() const;  // above all that ever were

    [[nodiscard]] Entry* find(ContactId id);
    [[nodiscard]] const Entry* find(ContactId id) const;
    [[nodiscard]] Entry* find(PeerId peer);
    [[nodiscard]] std::optional<ContactId> of(PeerId peer) const;
    [[nodiscard]] bool wasRemoved(PeerId peer) const { return m_gone.contains(peer); }
    [[nodiscard]] const std::map<ContactId, Entry>& all() const { return m_entries; }
    [[nodiscard]] std::map<ContactId, Entry>& all() { return m_entries; }

private:
    using Peers = std::vector<std::pair<PeerId, ContactId>>;  // sorted; new ones come last
    [[nodiscard]] Peers::const_iterator placeOf(PeerId peer) const;

    std::map<ContactId, Entry> m_entries;
    Peers m_peers;
    std::unordered_map<PeerId, ContactId> m_gone;  // signals about them may be on their way
    ContactId m_largest{};
};

// What of a contact is kept, after the link told `info`. True: it is another than before.
[[nodiscard]] bool takeOver(store::StoredContact& contact, const PeerInfo& info);
// What it was added under, else its address in use.
[[nodiscard]] std::string knownAs(const store::StoredContact& contact);
// What people call it: its name, else what it was added under.
[[nodiscard]] QString displayName(const Contact& contact);

}  // namespace vaultgram
