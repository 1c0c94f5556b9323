// Our messages that are not done: to be committed, to be handed to the link, or on their
// way. By their ids, by the handles of the link, and in the order of each conversation.
#pragma once

#include "app/messenger/contact.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace vaultgram {

class OutgoingList {
public:
    struct Item {
        StoredMessage message;
        std::optional<MessageId> handle;  // the link has it
        bool shown = false;               // though the disk refused it
        bool read = false;                // that was said; its RECEIPT is still to come
    };

    Item& add(const StoredMessage& message);
    void remove(const MsgId& id);
    [[nodiscard]] std::vector<StoredMessage> allOf(ContactId contact) const;  // in their order

    void handed(Item& item, MessageId handle);
    void notHanded(Item& item);
    [[nodiscard]] Item* find(const MsgId& id);
    [[nodiscard]] Item* find(MessageId handle);
    // Committed and not with the link, in their order.
    [[nodiscard]] std::vector<Item*> toHand(ContactId contact);
    [[nodiscard]] std::size_t count(ContactId contact) const;
    [[nodiscard]] std::size_t bytes(ContactId contact) const;  // of text
    // Those that the disk refused so far, in their order: no page of the history has them.
    [[nodiscard]] std::vector<StoredMessage> refused(ContactId contact) const;
    [[nodiscard]] std::size_t refused() const;  // how many, of all contacts
    [[nodiscard]] static bool isRefused(const Item& item) {
        return item.shown && item.message.row == MessageRow{};
    }

private:
    struct Order {
        std::uint64_t convSeq;
        MsgId id;
        auto operator<=>(const Order&) const = default;
    };
    std::unordered_map<MsgId, Item> m_items;
    std::unordered_map<MessageId, MsgId> m_handles;
    std::map<ContactId, std::set<Order>> m_orders;
    std::map<ContactId, std::size_t> m_bytes;
    std::map<ContactId, std::set<Order>> m_waiting;  // of these: not with the link
};

}  // namespace vaultgram
