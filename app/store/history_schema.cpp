#include "app/store/history_schema.h"

#include "app/store/history.h"
#include "app/store/message_row.h"

#include <array>

namespace vaultgram::store {
namespace {

// Fixed once released. 2: whose key it is; and what came in and was removed. 3: when what was
// sent went which step; 0: not yet, or not known.
constexpr std::array<const char*, History::schema> historySteps{R"(
CREATE TABLE key(id INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
CREATE TABLE messages(
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    contact INTEGER NOT NULL,
    tag BLOB NOT NULL,
    conv_seq INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    sent_ms INTEGER NOT NULL,
    kept_ms INTEGER NOT NULL,
    outgoing INTEGER NOT NULL,
    open INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    delivery INTEGER NOT NULL,
    security INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    reason BLOB NOT NULL,
    UNIQUE(contact, tag));
CREATE INDEX in_order ON messages(contact, conv_seq, rank);
CREATE INDEX outbox ON messages(contact, conv_seq, rank) WHERE open = 1;
CREATE INDEX unread ON messages(contact, conv_seq, rank) WHERE outgoing = 0 AND seen = 0;
CREATE INDEX by_age ON messages(kept_ms);
CREATE TABLE conversations(
    contact INTEGER PRIMARY KEY,
    count INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    largest_seq INTEGER NOT NULL);
CREATE TRIGGER added AFTER INSERT ON messages BEGIN
    INSERT INTO conversations
    VALUES(new.contact, 1, new.outgoing = 0 AND new.seen = 0, new.conv_seq)
    ON CONFLICT(contact) DO UPDATE SET
        count = count + 1,
        unread = unread + excluded.unread,
        largest_seq = max(largest_seq, excluded.largest_seq);
END;
CREATE TRIGGER removed AFTER DELETE ON messages BEGIN
    UPDATE conversations SET
        count = count - 1,
        unread = unread - (old.outgoing = 0 AND old.seen = 0)
    WHERE contact = old.contact;
END;
CREATE TRIGGER was_seen AFTER UPDATE OF seen ON messages BEGIN
    UPDATE conversations SET
        unread = unread + (new.outgoing = 0 AND new.seen = 0)
                        - (old.outgoing = 0 AND old.seen = 0)
    WHERE contact = new.contact;
END;
CREATE TABLE drafts(contact INTEGER PRIMARY KEY, sealed BLOB NOT NULL);
CREATE TABLE settings(tag BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
)",
                                                                R"(
ALTER TABLE key ADD COLUMN owner BLOB;
CREATE TABLE removed(
    number INTEGER PRIMARY KEY,
    contact INTEGER NOT NULL,
    tag BLOB NOT NULL,
    UNIQUE(contact, tag));
CREATE TRIGGER stays_known AFTER DELETE ON messages WHEN old.outgoing = 0 BEGIN
    INSERT OR IGNORE INTO removed(contact, tag) VALUES(old.contact, old.tag);
    DELETE FROM removed WHERE number <= (SELECT max(number) FROM removed) - 100000;
END;
)",
                                                                R"(
CREATE TABLE steps(
    row INTEGER PRIMARY KEY,
    left_ms INTEGER NOT NULL,
    arrived_ms INTEGER NOT NULL,
    read_ms INTEGER NOT NULL);
CREATE TRIGGER without_steps AFTER DELETE ON messages BEGIN
    DELETE FROM steps WHERE row = old.row;
END;
)"};

StoreResult<SealedSchema::Sample> newestMessages(Database& database, const RowSealer& sealer) {
    SealedSchema::Sample sample;
    Bytes scratch;
    Query rows = database.query("SELECT " VAULTGRAM_MESSAGE_COLUMNS
                                " FROM messages ORDER BY row DESC LIMIT 100");
    while (rows.next()) {
        StoredMessage message = readableOf(rows);
        ++sample.looked;
        if (openContent(sealer, sealedOf(rows), scratch, message)) ++sample.opened;
    }
    if (!rows.status()) return tl::unexpected(rows.status().error());
    return sample;
}

}  // namespace

const SealedSchema& historySchema() {
    // Whoever has messages has conversations.
    static const SealedSchema schema{historySteps,
                                     "VG history key",
                                     newestMessages,
                                     false,
                                     false,
                                     "SELECT EXISTS(SELECT 1 FROM messages) AND"
                                     " NOT EXISTS(SELECT 1 FROM conversations)"};
    return schema;
}

}  // namespace vaultgram::store
