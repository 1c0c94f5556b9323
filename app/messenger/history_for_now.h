// The history in memory, until app/store/history.h is there. Same names, same meanings.
#pragma once

#include "app/store/contact_book.h"
#include "core/output.h"

#include <atomic>
#include <functional>
#include <map>
#include <span>
#include <tuple>

namespace vaultgram::store {

enum class MessageRow : std::int64_t {};
enum class Delivery : std::uint8_t { Received, Queued, Sending, Sent, Delivered, Read, Failed };
enum class EntryKind : std::uint8_t { Text, Notice };

struct StoredMessage {
    MessageRow row{};
    ContactId contact{};
    EntryKind kind = EntryKind::Text;
    bool outgoing = false;
    bool open = false;
    bool seen = false;
    MsgId id;
    std::uint64_t convSeq = 0;
    std::uint8_t rank = 0;
    std::int64_t sentMs = 0;
    std::int64_t keptMs = 0;
    Delivery delivery = Delivery::Received;
    Security security = Security::Sealed;
    Trust trust = Trust::None;
    std::string text;
    std::string reason;
};
struct Place {
    std::uint64_t convSeq;
    std::uint8_t rank;
    MessageRow row;
    auto operator<=>(const Place&) const = default;
};
inline Place placeOf(const StoredMessage& message) {
    return {message.convSeq, message.rank, message.row};
}
inline bool mayFollow(Delivery before, Delivery after) {
    return before == Delivery::Failed || after > before;
}
struct Summary {
    ContactId contact;
    std::uint64_t count, unread, largestSeq;
    std::optional<StoredMessage> last;
};

class History {
public:
    enum class Added : std::uint8_t { New, Known };
    struct Change {
        MessageRow row;
        Delivery delivery;
        Security security;
        bool open;
        std::string reason;
    };
    static StoreResult<History> inMemory(const Random&) { return History(); }

    StoreResult<std::vector<Added>> add(std::span<StoredMessage> messages) {
        std::vector<Added> result;
        for (StoredMessage& each : messages) {
            const auto there = find(each.contact, each.id);
            if (*there) {
                each.row = (*there)->row;
            } else {
                each.row = MessageRow{++m_row};
                m_messages[each.row] = each;
            }
            result.push_back(*there ? Added::Known : Added::New);
        }
        return result;
    }
    StoreStatus change(std::span<const Change> changes) {
        for (const Change& each : changes) {
            StoredMessage& message = m_messages[each.row];
            message.delivery = each.delivery;
            message.security = each.security;
            message.open = each.open;
            message.reason = each.reason;
        }
        return {};
    }
    StoreStatus setSeen(ContactId contact, Place) {
        for (auto& [row, each] : m_messages)
            if (each.contact == contact && !each.outgoing) each.seen = true;
        return {};
    }
    StoreResult<std::vector<StoredMessage>> page(ContactId contact, std::optional<Place> before,
                                                 std::size_t count) {
        std::vector<StoredMessage> all;
        for (auto& [place, each] : ordered(contact))
            if (!before || place < *before) all.push_back(each);
        if (all.size() > count)
            all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(count));
        return all;
    }
    StoreResult<std::optional<StoredMessage>> find(ContactId contact, const MsgId& id) {
        for (auto& [row, each] : m_messages)
            if (each.contact == contact && each.id == id) return std::optional(each);
        return std::optional<StoredMessage>();
    }
    StoreResult<std::vector<StoredMessage>> outbox(ContactId) {
        return std::vector<StoredMessage>();
    }
    StoreResult<std::vector<Summary>> summaries() { return std::vector<Summary>(); }
    StoreStatus search(std::optional<ContactId> contact, std::string_view text,
                       const std::function<bool(const StoredMessage&)>& onHit,
                       const std::atomic<bool>&) {
        return forEach(contact, [&](const StoredMessage& each) {
            return each.text.find(text) == std::string::npos || onHit(each);
        });
    }
    StoreStatus forEach(std::optional<ContactId> contact,
                        const std::function<bool(const StoredMessage&)>& each) {
        for (auto& [place, message] : ordered(contact))
            if (!each(message)) break;
        return {};
    }
    StoreStatus removeMessage(MessageRow row) {
        m_messages.erase(row);
        return {};
    }
    StoreStatus removeConversation(ContactId contact) {
        std::erase_if(m_messages, [&](auto& each) { return each.second.contact == contact; });
        m_drafts.erase(contact);
        return {};
    }
    StoreStatus removeOlderThan(std::int64_t) { return {}; }
    StoreStatus setDraft(ContactId contact, std::string_view text) {
        m_drafts[contact] = text;
        return {};
    }
    StoreResult<std::map<ContactId, std::string>> drafts() { return m_drafts; }
    StoreStatus setSetting(std::string_view name, std::string_view value) {
        m_settings[std::string(name)] = value;
        return {};
    }
    StoreResult<std::optional<std::string>> setting(std::string_view name) {
        const auto found = m_settings.find(std::string(name));
        if (found == m_settings.end()) return std::optional<std::string>();
        return std::optional(found->second);
    }

private:
    std::map<Place, StoredMessage> ordered(std::optional<ContactId> contact) {
        std::map<Place, StoredMessage> all;
        for (auto& [row, each] : m_messages)
            if (!contact || each.contact == *contact)
                all.emplace(Place{each.convSeq, each.rank, row}, each);
        return all;
    }
    std::int64_t m_row = 0;
    std::map<MessageRow, StoredMessage> m_messages;
    std::map<ContactId, std::string> m_drafts;
    std::map<std::string, std::string> m_settings;
};

}  // namespace vaultgram::store
