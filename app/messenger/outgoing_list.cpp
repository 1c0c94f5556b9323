#include "app/messenger/outgoing_list.h"

#include <algorithm>

namespace vaultgram {

OutgoingList::Item& OutgoingList::add(const StoredMessage& message) {
    remove(message.id);  // it is tried again
    m_bytes[message.contact] += message.text.size();
    m_orders[message.contact].insert({message.convSeq, message.id});
    m_waiting[message.contact].insert({message.convSeq, message.id});
    return m_items.insert_or_assign(message.id, Item{message, {}, false, false}).first->second;
}

void OutgoingList::remove(const MsgId& id) {
    const auto item = m_items.extract(id);
    if (item.empty()) return;
    const StoredMessage& message = item.mapped().message;
    m_bytes[message.contact] -= message.text.size();
    if (item.mapped().handle) m_handles.erase(*item.mapped().handle);
    for (auto* orders : {&m_orders, &m_waiting}) {
        const auto of = orders->find(message.contact);
        if (of == orders->end()) continue;
        of->second.erase({message.convSeq, id});
        if (of->second.empty()) orders->erase(of);
    }
}

std::vector<StoredMessage> OutgoingList::allOf(ContactId contact) const {
    std::vector<StoredMessage> all;
    const auto orders = m_orders.find(contact);
    if (orders == m_orders.end()) return all;
    for (const Order& each : orders->second) all.push_back(m_items.at(each.id).message);
    return all;
}

void OutgoingList::handed(Item& item, MessageId handle) {
    item.handle = handle;
    m_handles[handle] = item.message.id;
    m_waiting[item.message.contact].erase({item.message.convSeq, item.message.id});
}

void OutgoingList::notHanded(Item& item) {
    if (!item.handle) return;
    m_handles.erase(*item.handle);
    item.handle.reset();
    m_waiting[item.message.contact].insert({item.message.convSeq, item.message.id});
}

OutgoingList::Item* OutgoingList::find(const MsgId& id) {
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

OutgoingList::Item* OutgoingList::find(MessageId handle) {
    const auto found = m_handles.find(handle);
    return found == m_handles.end() ? nullptr : find(found->second);
}

std::size_t OutgoingList::bytes(ContactId contact) const {
    const auto found = m_bytes.find(contact);
    return found == m_bytes.end() ? 0 : found->second;
}

std::vector<OutgoingList::Item*> OutgoingList::toHand(ContactId contact) {
    std::vector<Item*> items;
    const auto waiting = m_waiting.find(contact);
    if (waiting == m_waiting.end()) return items;
    for (const Order& each : waiting->second) {
        Item& item = m_items.at(each.id);
        if (item.message.row == MessageRow{}) break;  // those behind it wait for it
        items.push_back(&item);
    }
    return items;
}

std::size_t OutgoingList::count(ContactId contact) const {
    const auto orders = m_orders.find(contact);
    return orders == m_orders.end() ? 0 : orders->second.size();
}

std::vector<StoredMessage> OutgoingList::refused(ContactId contact) const {
    std::vector<StoredMessage> all;
    const auto waiting = m_waiting.find(contact);
    if (waiting == m_waiting.end()) return all;
    for (const Order& each : waiting->second) {
        const Item& item = m_items.at(each.id);
        if (item.shown && item.message.row == MessageRow{}) all.push_back(item.message);
    }
    return all;
}

std::size_t OutgoingList::refused() const {
    return static_cast<std::size_t>(std::count_if(
        m_items.begin(), m_items.end(), [](const auto& each) { return isRefused(each.second); }));
}

}  // namespace vaultgram
