#include "app/store/history.h"

#include "app/store/history_schema.h"
#include "app/store/message_row.h"

namespace vaultgram::store {

StoreResult<History::Opened> History::open(const QString& path, const ProfileKey& key,
                                           Random random) {
    RowSealer sealer(key, std::move(random));
    auto opened = openSealed(path, historySchema(), sealer);
    if (!opened) return tl::unexpected(opened.error());
    return Opened{History(std::move(opened->database), std::move(sealer), path, false),
                  opened->setAside, opened->lostChanges, opened->isWhole};
}

StoreStatus History::checkNotTooNew(const QString& path) {
    return store::checkNotTooNew(path, historySchema());
}

StoreResult<History> History::openAgain(const QString& path, const ProfileKey& key, Random random) {
    RowSealer sealer(key, std::move(random));
    auto database = openSealedAgain(path, historySchema(), sealer);
    if (!database) return tl::unexpected(database.error());
    return History(std::move(*database), std::move(sealer), path, false);
}

StoreResult<History> History::inMemory(Random random) {
    const QString name =
        QStringLiteral("vaultgram-") + QString::fromStdString(toHex(random.bytes<16>()));
    ProfileKey key;
    random.fill(key.writable());
    RowSealer sealer(key, std::move(random));
    auto database = makeSealedInMemory(name, historySchema(), sealer);
    if (!database) return tl::unexpected(database.error());
    return History(std::move(*database), std::move(sealer), name, true);
}

StoreResult<History> History::again(Random random) const {
    if (!m_isInMemory) return openAgain(m_path, m_sealer.key(), std::move(random));
    RowSealer sealer(m_sealer.key(), std::move(random));
    auto database = makeSealedInMemory(m_path, historySchema(), sealer);
    if (!database) return tl::unexpected(database.error());
    return History(std::move(*database), std::move(sealer), m_path, true);
}

StoreResult<std::vector<History::Added>> History::add(std::span<StoredMessage> messages) {
    Transaction all(m_database);
    if (!all.begun()) return tl::unexpected(all.begun().error());
    std::vector<Added> answers;
    answers.reserve(messages.size());
    for (StoredMessage& message : messages) {
        const auto added = addOne(message);
        if (!added) return tl::unexpected(added.error());
        answers.push_back(*added);
    }
    if (const StoreStatus kept = all.commit(); !kept) return tl::unexpected(kept.error());
    return answers;
}

StoreResult<History::Added> History::addOne(StoredMessage& message) {
    const RowSealer::Tag tag = idTag(m_sealer, message.id);
    const auto removed = message.outgoing ? false : wasRemoved(message.contact, tag);
    if (!removed) return tl::unexpected(removed.error());
    if (*removed) {
        message.row = {};
        return Added::Known;
    }
    // The row is authenticated with the content, so it is chosen before that is sealed.
    const auto last = newestRow();
    if (!last) return tl::unexpected(last.error());
    message.row = MessageRow{static_cast<std::int64_t>(*last) + 1};
    Bytes sealed, reason;
    sealContent(m_sealer, message, sealed);
    sealReason(m_sealer, message.row, message.reason, reason);
    const StoreStatus done = m_database.change(
        "INSERT INTO messages VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
        " ON CONFLICT(contact, tag) DO NOTHING",
        message.row, message.contact, ByteView(tag), message.convSeq, message.rank, message.sentMs,
        message.keptMs, message.outgoing, message.open, message.seen, message.delivery,
        message.security, ByteView(sealed), ByteView(reason));
    if (!done) return tl::unexpected(done.error());
    if (m_database.changedRows() == 1) return Added::New;

    const auto known =
        m_database.number(0, "SELECT row FROM messages WHERE contact = ?1 AND tag = ?2",
                          message.contact, ByteView(tag));
    if (!known) return tl::unexpected(known.error());
    message.row = MessageRow{*known};
    return Added::Known;
}

StoreResult<bool> History::wasRemoved(ContactId contact, const RowSealer::Tag& tag) {
    const auto count = m_database.number(
        0, "SELECT count(*) FROM removed WHERE contact = ?1 AND tag = ?2", contact, ByteView(tag));
    if (!count) return tl::unexpected(count.error());
    return *count > 0;
}

StoreStatus History::forgetRemoved(ContactId contact) {
    return m_database.change("DELETE FROM removed WHERE contact = ?1", contact);
}

StoreStatus History::change(std::span<const Change> changes) {
    Transaction all(m_database);
    if (!all.begun()) return all.begun();
    for (const Change& each : changes)
        if (const StoreStatus done = changeOne(each); !done) return done;
    return all.commit();
}

StoreStatus History::changeOne(const Change& change) {
    const auto before =
        m_database.number(-1, "SELECT delivery FROM messages WHERE row = ?1", change.row);
    if (!before) return tl::unexpected(before.error());
    if (*before < 0 || !mayFollow(static_cast<Delivery>(*before), change.delivery)) return {};
    Bytes reason;
    sealReason(m_sealer, change.row, change.reason, reason);
    const StoreStatus done = m_database.change(
        "UPDATE messages SET delivery = ?2, security = ?3, open = ?4, reason = ?5 WHERE row = ?1",
        change.row, change.delivery, change.security, change.open, ByteView(reason));
    if (!done || change.atMs == 0) return done;
    return noteStep(change);
}

// The first time counts; what is sent anew has taken none.
StoreStatus History::noteStep(const Change& change) {
    if (change.delivery == Delivery::Queued)
        return m_database.change("DELETE FROM steps WHERE row = ?1", change.row);
    const auto at = [&](Delivery step) { return change.delivery == step ? change.atMs : 0; };
    const std::int64_t left = at(Delivery::Sent), read = at(Delivery::Read),
                       arrived = at(Delivery::Delivered) + read;  // read before the receipt
    if (left + arrived + read == 0) return {};
    return m_database.change(
        "INSERT INTO steps VALUES(?1, ?2, ?3, ?4) ON CONFLICT(row) DO UPDATE SET"
        " left_ms = iif(left_ms = 0, excluded.left_ms, left_ms),"
        " arrived_ms = iif(arrived_ms = 0, excluded.arrived_ms, arrived_ms),"
        " read_ms = iif(read_ms = 0, excluded.read_ms, read_ms)",
        change.row, left, arrived, read);
}

StoreResult<SendingSteps> History::stepsOf(MessageRow row) {
    Query found =
        m_database.query("SELECT left_ms, arrived_ms, read_ms FROM steps WHERE row = ?1", row);
    SendingSteps steps;
    if (found.next()) steps = {found.integer(0), found.integer(1), found.integer(2)};
    if (!found.status()) return tl::unexpected(found.status().error());
    return steps;
}

// The content is authenticated together with where the message stands.
StoreStatus History::setRank(const StoredMessage& message) {
    Bytes sealed;
    sealContent(m_sealer, message, sealed);
    return m_database.change("UPDATE messages SET rank = ?2, sealed = ?3 WHERE row = ?1",
                             message.row, message.rank, ByteView(sealed));
}

StoreStatus History::setSeen(ContactId contact, const Place& upTo) {
    return m_database.change(
        "UPDATE messages SET seen = 1 WHERE contact = ?1 AND outgoing = 0 AND seen = 0"
        " AND (conv_seq, rank, row) <= (?2, ?3, ?4)",
        contact, upTo.convSeq, upTo.rank, upTo.row);
}

StoreStatus History::removeMessage(MessageRow row) {
    return m_database.change("DELETE FROM messages WHERE row = ?1", row);
}

StoreResult<MessageRow> History::newestRow() {
    const auto last =
        m_database.number(0, "SELECT seq FROM sqlite_sequence WHERE name = 'messages'");
    if (!last) return tl::unexpected(last.error());
    return MessageRow{*last};
}

StoreResult<bool> History::removeSomeOf(ContactId contact, MessageRow upTo) {
    const StoreStatus done = m_database.change(
        "DELETE FROM messages WHERE row IN"
        " (SELECT row FROM messages WHERE contact = ?1 AND row <= ?2 LIMIT ?3)",
        contact, upTo, removalStep);
    if (!done) return tl::unexpected(done.error());
    return m_database.changedRows() == removalStep;
}

StoreResult<History::Removed> History::removeSomeOlderThan(std::int64_t keptMs) {
    Removed removed;
    int count = 0;
    Query rows = m_database.query(
        "DELETE FROM messages WHERE row IN"
        " (SELECT row FROM messages WHERE kept_ms < ?1 AND open = 0 LIMIT ?2) RETURNING contact",
        keptMs, removalStep);
    for (; rows.next(); ++count) removed.of.insert(ContactId{rows.integer(0)});
    if (!rows.status()) return tl::unexpected(rows.status().error());
    removed.more = count == removalStep;
    return removed;
}

}  // namespace vaultgram::store
