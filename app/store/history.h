// The messages of a profile on disk: conversations, outbox, drafts, settings. SQLite beside
// contacts.db in a file of its own, so that a damaged history costs no trust.
//
//   add(), change(), setSeen() ...   one transaction each, on the disk when they return
//   page(), summaries(), search()    read; what they cost does not grow with the history, but
//                                    for search(), which opens every message it looks at
//
// All content is sealed under the profile's key (sealed_row.h). Readable: row and contact
// numbers, conv_seq, times, states, sizes; docs/PROFILE.md has the tables. A message whose row
// is damaged is shown as a notice `message-damaged` in its place.
// One connection; not thread-safe. Others may be open at the same time: again().
// After an error nothing was changed; DiskFull and the like may be tried again.
#pragma once

#include "app/store/database.h"
#include "app/store/sealed_row.h"
#include "app/store/stored_message.h"

#include <atomic>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vaultgram::store {

class History {
public:
    static constexpr int schema = 3;

    struct Opened;
    // Makes the database if there is none. A damaged one is set aside and a fresh one begun.
    // TooNew, OtherKey: nothing was touched.
    [[nodiscard]] static StoreResult<Opened> open(const QString& path, const ProfileKey& key,
                                                  Random random);
    // A further connection to what open() has prepared; sets nothing aside, makes nothing.
    [[nodiscard]] static StoreResult<History> openAgain(const QString& path, const ProfileKey& key,
                                                        Random random);
    // TooNew, or nothing: what else is wrong, open() says.
    [[nodiscard]] static StoreStatus checkNotTooNew(const QString& path);
    // Nothing on disk; gone with the last connection.
    [[nodiscard]] static StoreResult<History> inMemory(Random random);
    // A further connection to the same, also in memory.
    [[nodiscard]] StoreResult<History> again(Random random) const;

    // All in one transaction. Known: this id was there in this conversation; nothing was
    // changed. `row` is set to the one that is there now; none, if it came in and was removed.
    enum class Added : std::uint8_t { New, Known };
    [[nodiscard]] StoreResult<std::vector<Added>> add(std::span<StoredMessage> messages);
    struct Change {
        MessageRow row{};
        Delivery delivery{};
        Security security{};
        bool open = false;
        std::string reason;
        std::int64_t atMs = 0;  // Unix time; 0: not known
    };
    // All in one transaction. States go forward only (mayFollow); a change that may not follow
    // comes too late and leaves its message as it is, and so does one of a removed message.
    [[nodiscard]] StoreStatus change(std::span<const Change> changes);
    // When a message that was sent went which step: all 0 for one that waits or is not there.
    [[nodiscard]] StoreResult<SendingSteps> stepsOf(MessageRow row);
    // All that came in, up to there.
    [[nodiscard]] StoreStatus setSeen(ContactId contact, const Place& upTo);

    // Up to `count` of a conversation, oldest first: the newest, or those before or after.
    [[nodiscard]] StoreResult<std::vector<StoredMessage>> page(ContactId contact,
                                                               std::optional<Place> before,
                                                               std::size_t count);
    [[nodiscard]] StoreResult<std::vector<StoredMessage>> pageAfter(ContactId contact,
                                                                    const Place& after,
                                                                    std::size_t count);
    // The first one in display order that was kept then (Unix time) or later.
    [[nodiscard]] StoreResult<std::optional<StoredMessage>> firstSince(ContactId contact,
                                                                       std::int64_t keptMs);
    [[nodiscard]] StoreResult<std::optional<StoredMessage>> find(MessageRow row);
    [[nodiscard]] StoreResult<std::optional<StoredMessage>> find(ContactId contact,
                                                                 const MsgId& id);
    [[nodiscard]] StoreResult<std::vector<StoredMessage>> outbox(ContactId contact);  // in order
    [[nodiscard]] StoreResult<std::vector<Summary>> summaries();
    [[nodiscard]] StoreResult<Summary> summary(ContactId contact);
    [[nodiscard]] StoreResult<MessageRow> newestRow();  // that was ever used

    using Each = std::function<bool(const StoredMessage&)>;  // false: enough
    // Texts (no notices) that contain `text`, whatever its case (case_fold.h). Newest first:
    // of one contact in display order, of all by when they were kept. A second thread helps.
    // Damaged, at the end: some messages could not be looked into; the others were.
    [[nodiscard]] StoreStatus search(std::optional<ContactId> contact, std::string_view text,
                                     const Each& onHit, const std::atomic<bool>& cancelled);
    // Display order, conversation by conversation.
    [[nodiscard]] StoreStatus forEach(std::optional<ContactId> contact, const Each& each);

    // The rank of a message that is there, as `message` has it.
    [[nodiscard]] StoreStatus setRank(const StoredMessage& message);
    [[nodiscard]] StoreStatus removeMessage(MessageRow row);
    // One step of `removalStep` rows, some hundredths of a second; they may be repeated after an
    // error. True: there are more. No row above `upTo`.
    static constexpr int removalStep = 1000;
    [[nodiscard]] StoreResult<bool> removeSomeOf(ContactId contact, MessageRow upTo);
    // What came in stays known after it was removed: who did not hear that it came sends it
    // again. The newest 100,000; of this contact none any more.
    [[nodiscard]] StoreStatus forgetRemoved(ContactId contact);
    // What was kept before, but not what is still to be sent.
    struct Removed {
        std::set<ContactId> of;
        bool more = false;
    };
    [[nodiscard]] StoreResult<Removed> removeSomeOlderThan(std::int64_t keptMs);

    [[nodiscard]] StoreStatus setDraft(ContactId contact, std::string_view text);  // empty: none
    [[nodiscard]] StoreResult<std::map<ContactId, std::string>> drafts();
    [[nodiscard]] StoreStatus setSetting(std::string_view name, std::string_view value);
    [[nodiscard]] StoreResult<std::optional<std::string>> setting(std::string_view name);

    // Looks at the tables. Damaged: all is looked at before anything else at the next start.
    [[nodiscard]] StoreStatus checkTables();
    void interrupt() { m_database.interrupt(); }  // from any thread: what runs fails
    // Looks at everything: the tables, and each row under its seal. Damaged says what was
    // found. Takes seconds where there are many messages.
    [[nodiscard]] StoreStatus check();

private:
    History(Database database, RowSealer sealer, QString path, bool isInMemory)
        : m_database(std::move(database)),
          m_sealer(std::move(sealer)),
          m_path(std::move(path)),
          m_isInMemory(isInMemory) {}

    [[nodiscard]] StoreResult<Added> addOne(StoredMessage& message);
    [[nodiscard]] StoreResult<bool> wasRemoved(ContactId contact, const RowSealer::Tag& tag);
    [[nodiscard]] StoreStatus changeOne(const Change& change);
    [[nodiscard]] StoreStatus noteStep(const Change& change);
    [[nodiscard]] StoreResult<std::optional<StoredMessage>> newestText(ContactId contact);
    [[nodiscard]] Query newestOf(ContactId contact, const Place& before);
    [[nodiscard]] StoreStatus forEachOf(ContactId contact, const Each& each, bool& goOn);

    Database m_database;
    RowSealer m_sealer;
    QString m_path;
    bool m_isInMemory;
};

struct History::Opened {
    History history;
    QString setAside;          // empty: nothing was
    bool lostChanges = false;  // its log was damaged: the newest may be gone
    bool isWhole = true;       // false: it is so large that its tables were not looked at yet
};

}  // namespace vaultgram::store
