#include "app/store/history.h"
#include "app/store/history_schema.h"
#include "app/store/message_row.h"

#include <algorithm>

namespace vaultgram::store {
namespace {

using Kind = StoreError::Kind;

StoreResult<std::vector<StoredMessage>> messagesIn(Query rows, const RowSealer& sealer) {
    std::vector<StoredMessage> messages;
    while (rows.next()) messages.push_back(messageOf(rows, sealer));
    if (!rows.status()) return tl::unexpected(rows.status().error());
    return messages;
}

StoreResult<std::optional<StoredMessage>> messageIn(Query rows, const RowSealer& sealer) {
    std::optional<StoredMessage> message;
    if (rows.next()) message = messageOf(rows, sealer);
    if (!rows.status()) return tl::unexpected(rows.status().error());
    return message;
}

// Of contact, count, unread, largest_seq.
Summary countsOf(const Query& row) {
    return {ContactId{row.integer(0)},
            static_cast<std::uint64_t>(row.integer(1)),
            static_cast<std::uint64_t>(row.integer(2)),
            static_cast<std::uint64_t>(row.integer(3)),
            {}};
}

}  // namespace

StoreResult<std::vector<StoredMessage>> History::page(ContactId contact,
                                                      std::optional<Place> before,
                                                      std::size_t count) {
    const Place end = before.value_or(Place{INT64_MAX, UINT8_MAX, MessageRow{INT64_MAX}});
    auto messages = messagesIn(
        m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS " FROM messages WHERE contact = ?1"
                         " AND (conv_seq, rank, row) < (?2, ?3, ?4)"
                         " ORDER BY conv_seq DESC, rank DESC, row DESC LIMIT ?5",
                         contact, end.convSeq, end.rank, end.row, count),
        m_sealer);
    if (messages) std::reverse(messages->begin(), messages->end());
    return messages;
}

StoreResult<std::vector<StoredMessage>> History::pageAfter(ContactId contact, const Place& after,
                                                           std::size_t count) {
    return messagesIn(
        m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS " FROM messages WHERE contact = ?1"
                         " AND (conv_seq, rank, row) > (?2, ?3, ?4)"
                         " ORDER BY conv_seq, rank, row LIMIT ?5",
                         contact, after.convSeq, after.rank, after.row, count),
        m_sealer);
}

StoreResult<std::optional<StoredMessage>> History::firstSince(ContactId contact,
                                                              std::int64_t keptMs) {
    return messageIn(
        m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS " FROM messages WHERE contact = ?1"
                         " AND kept_ms >= ?2 ORDER BY conv_seq, rank, row LIMIT 1",
                         contact, keptMs),
        m_sealer);
}

StoreResult<std::optional<StoredMessage>> History::find(MessageRow row) {
    return messageIn(
        m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS " FROM messages WHERE row = ?1", row),
        m_sealer);
}

StoreResult<std::optional<StoredMessage>> History::find(ContactId contact, const MsgId& id) {
    const RowSealer::Tag tag = idTag(m_sealer, id);
    return messageIn(m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS
                                      " FROM messages WHERE contact = ?1 AND tag = ?2",
                                      contact, ByteView(tag)),
                     m_sealer);
}

StoreResult<std::vector<StoredMessage>> History::outbox(ContactId contact) {
    return messagesIn(m_database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS
                                       " FROM messages WHERE contact = ?1 AND open = 1"
                                       " ORDER BY conv_seq, rank, row",
                                       contact),
                      m_sealer);
}

StoreResult<std::vector<Summary>> History::summaries() {
    std::vector<Summary> summaries;
    {
        Query rows = m_database.query(
            "SELECT contact, count, unread, largest_seq FROM conversations ORDER BY contact");
        while (rows.next()) summaries.push_back(countsOf(rows));
        if (!rows.status()) return tl::unexpected(rows.status().error());
    }
    for (Summary& each : summaries) {
        auto newest = newestText(each.contact);
        if (!newest) return tl::unexpected(newest.error());
        each.last = std::move(*newest);
    }
    return summaries;
}

StoreResult<Summary> History::summary(ContactId contact) {
    Summary summary;
    summary.contact = contact;
    {
        Query row = m_database.query(
            "SELECT contact, count, unread, largest_seq FROM conversations WHERE contact = ?1",
            contact);
        if (row.next()) summary = countsOf(row);
        if (!row.status()) return tl::unexpected(row.status().error());
    }
    auto newest = newestText(contact);
    if (!newest) return tl::unexpected(newest.error());
    summary.last = std::move(*newest);
    return summary;
}

// Which rows are notices can not be read without opening them; few follow each other.
StoreResult<std::optional<StoredMessage>> History::newestText(ContactId contact) {
    std::optional<Place> before;
    for (std::size_t count = 1;; count = 50) {
        auto messages = page(contact, before, count);
        if (!messages) return tl::unexpected(messages.error());
        const auto found = std::find_if(messages->rbegin(), messages->rend(), [](const auto& each) {
            return each.kind == EntryKind::Text;
        });
        if (found != messages->rend()) return std::move(*found);
        if (messages->size() < count) return std::optional<StoredMessage>();
        before = placeOf(messages->front());
    }
}

StoreStatus History::forEach(std::optional<ContactId> contact, const Each& each) {
    bool goOn = true;
    if (contact) return forEachOf(*contact, each, goOn);
    std::vector<ContactId> contacts;
    {
        Query rows = m_database.query("SELECT contact FROM conversations ORDER BY contact");
        while (rows.next()) contacts.push_back(ContactId{rows.integer(0)});
        if (!rows.status()) return rows.status();
    }
    for (const ContactId next : contacts) {
        if (!goOn) break;
        if (const StoreStatus done = forEachOf(next, each, goOn); !done) return done;
    }
    return {};
}

// Page by page, so that `each` may take its time: nothing is locked while it runs.
StoreStatus History::forEachOf(ContactId contact, const Each& each, bool& goOn) {
    static constexpr std::size_t pageSize = 200;
    for (Place after;;) {
        const auto messages = pageAfter(contact, after, pageSize);
        if (!messages) return tl::unexpected(messages.error());
        for (const StoredMessage& message : *messages) {
            goOn = each(message);
            if (!goOn) return {};
        }
        if (messages->size() < pageSize) return {};
        after = placeOf(messages->back());
    }
}

StoreStatus History::checkTables() {
    const StoreStatus whole = store::checkTables(m_database, historySchema());
    if (!whole && whole.error().kind == Kind::Damaged && !m_isInMemory)
        static_cast<void>(Database::make(suspectFile(m_path)));
    return whole;
}

StoreStatus History::check() {
    if (const StoreStatus whole = checkTables(); !whole) return whole;
    std::uint64_t damaged = 0;
    const StoreStatus read = forEach({}, [&damaged](const StoredMessage& message) {
        const bool isNotice = message.kind == EntryKind::Notice;
        if (isNotice && message.text == damagedMessage) ++damaged;
        return true;
    });
    if (!read) return read;
    if (damaged > 0) return failed(Kind::Damaged, QStringLiteral("%1 messages").arg(damaged));
    return {};
}

}  // namespace vaultgram::store
