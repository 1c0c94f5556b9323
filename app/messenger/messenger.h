// Conversations: what a person sends, gets, searches, verifies. Ties link and store; the
// window and the terminal are its two faces.
//
//   out: send() -> committed to the outbox -> socket.send(SendAs) -> states -> committed
//        -> messageChanged
//   in:  socket.messageReceived -> committed -> socket.stored() (RECEIPT may go)
//        -> messageAdded
//
// All in the thread of its owner. The disk is written by a thread of its own, so nobody
// waits for it; while it refuses, messages stay here, are shown, and are neither sent nor
// receipted until they are committed. PROTOCOL.md, sections 7 and 8.
#pragma once

#include "app/messenger/contact_list.h"
#include "app/messenger/history_check.h"
#include "app/messenger/history_writer.h"
#include "app/messenger/open_profile.h"
#include "app/messenger/outgoing_list.h"
#include "app/messenger/safety_numbers.h"
#include "app/messenger/searches.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <set>

namespace vaultgram {

class Messenger : public QObject {
    Q_OBJECT
public:
    // The socket comes from socketFor() and need not run yet; it outlives the messenger.
    Messenger(VaultSocket& socket, OpenProfile profile, QObject* parent = nullptr);
    ~Messenger() override;  // everything accepted is committed

    [[nodiscard]] QList<Contact> contacts() const;
    [[nodiscard]] const Contact* contact(ContactId id) const;  // until it is asked for again
    // The same without the link: cheap. Null: unknown.
    [[nodiscard]] const store::StoredContact* kept(ContactId id) const;
    [[nodiscard]] QList<ContactId> contactIds() const;
    [[nodiscard]] std::size_t waiting(ContactId id) const { return m_outgoing.count(id); }
    // False: one of ours that the disk refused so far; it is lost with the program.
    [[nodiscard]] bool isKept(const MsgId& message);
    [[nodiscard]] std::size_t unkept() const { return m_outgoing.refused(); }
    [[nodiscard]] std::optional<ContactId> contactOf(PeerId peer) const;
    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] std::optional<IdentityId> identity() const;
    // 60 digits; empty: none. Of the other identity while the key is changed.
    [[nodiscard]] QString safetyNumber(ContactId id) const;
    [[nodiscard]] const SafetyNumber* safetyNumberWith(const IdentityId& other) const;

    // Contacts.
    tl::expected<ContactId, AddError> addContact(const Endpoint& address, const QString& asWritten,
                                                 const QString& name,
                                                 std::optional<KnownKey> key = {},
                                                 const Pin& pin = {});
    // Of an old program whose key is known; see Node.
    bool knowKey(ContactId id, const KnownKey& key);
    // It moved. An identity is called at the new address too; an old program only there, with
    // its key asked for again. What waits goes on waiting. An error: nothing has changed.
    std::optional<AddError> changeAddress(ContactId id, const Endpoint& address,
                                          const QString& asWritten);
    bool removeContact(ContactId id);  // the conversation too
    bool rename(ContactId id, const QString& name);
    bool setWritten(ContactId id, const QString& asWritten);
    bool setMuted(ContactId id, bool muted);
    // Whether they are told what was read. None: as "receipts.read" says for all.
    bool setReadReceipts(ContactId id, std::optional<bool> wanted);
    [[nodiscard]] std::optional<bool> readReceipts(ContactId id) const;
    void setDraft(ContactId id, const QString& draft);
    bool verify(ContactId id);  // they match: the number that safetyNumber() shows
    bool unverify(ContactId id);
    bool acceptKey(ContactId id);
    bool block(ContactId id, bool blocked);
    bool allowPlaintext(ContactId id, bool allow);
    bool forgetPin(ContactId id);
    tl::expected<ContactId, AddError> acceptRequest(const Request& request);
    void refuseRequest(const Request& request);

    // Messages.
    tl::expected<MsgId, MessengerError> send(ContactId id, const QString& text);
    QList<MsgId> sendToAll(const QString& text);  // but for those who are blocked
    bool retry(ContactId id, const MsgId& message);
    bool cancel(ContactId id, const MsgId& message);  // of one that is not out
    // Empty, too, if the disk could not be read: storeFailed comes.
    [[nodiscard]] QList<StoredMessage> newest(ContactId id, int count = 100);
    // None: not kept, or not yet.
    [[nodiscard]] std::optional<StoredMessage> stored(ContactId id, const MsgId& message);
    [[nodiscard]] store::SendingSteps stepsOf(store::MessageRow row);
    [[nodiscard]] QList<StoredMessage> older(ContactId id, const store::Place& before,
                                             int count = 100);
    [[nodiscard]] QList<StoredMessage> newer(ContactId id, const store::Place& after,
                                             int count = 100);
    // The first one that was kept then or later, in the order of the conversation.
    [[nodiscard]] std::optional<StoredMessage> firstSince(ContactId id, std::int64_t keptMs);
    void markSeen(ContactId id);  // up to the newest; sends READ if enabled
    void removeMessage(ContactId id, const MsgId& message);
    bool removeFailed(ContactId id, const MsgId& message);  // false: it did not fail
    void removeConversation(ContactId id);
    [[nodiscard]] int search(const QString& text, std::optional<ContactId> in);
    void cancelSearch(int ticket);
    // Nothing: the file could not be written. `me`: what own messages are signed with.
    Exported exportConversation(ContactId id, const QString& path, ExportFormat format,
                                const QString& me = QStringLiteral("me"));

    // Bytes of text that came and are not on the disk yet; beyond it nothing more is taken, and
    // it comes again. Each byte is kept some three times.
    void setMostArriving(std::size_t bytes) { m_mostArriving = bytes; }

    // Settings of the profile: "name", "receipts.read", "retention.days" (0: for ever), ...
    [[nodiscard]] QString setting(const QString& name) const;
    void setSetting(const QString& name, const QString& value);

Q_SIGNALS:
    void contactChanged(vaultgram::ContactId id);  // also when added
    void contactRemoved(vaultgram::ContactId id);
    // Committed; if the disk failed, in memory: storeFailed came.
    void messageAdded(const vaultgram::StoredMessage& message);
    void messageArrived(const vaultgram::StoredMessage& message,
                        const vaultgram::ReceivedText& as);  // an incoming one, after messageAdded
    void messageChanged(const vaultgram::StoredMessage& message);
    void messageRemoved(vaultgram::ContactId id, const vaultgram::MsgId& message);
    void conversationRemoved(vaultgram::ContactId id);
    void conversationShortened(vaultgram::ContactId id);  // what was too old is gone
    void notice(vaultgram::ContactId id, const vaultgram::StoredMessage& line);  // see notice.h
    void trustChanged(vaultgram::ContactId id);
    void requestReceived(const vaultgram::Request& request);
    void searchHit(int ticket, const vaultgram::StoredMessage& message);
    void searchDone(int ticket, int hits, bool complete);
    // Once for each kind until it works again; what failed while the messenger was made, too,
    // after its owner had time to listen.
    void storeFailed(const vaultgram::store::StoreError& error);
    void storeRecovered();

private:
    using Entry = ContactList::Entry;
    using StepDone = store::StoreResult<bool>;
    static constexpr auto retentionDays = "retention.days";

    // messenger.cpp
    void connectSocket();
    void connectWriter();
    void load(store::ContactBook& contacts);
    void loadConversations();
    void loadOutboxes(const std::vector<store::Summary>& summaries);
    void giveUp(const StoredMessage& damaged);
    void checkHistory();
    void onChanged(const StoredMessage& message);
    [[nodiscard]] Contact view(const Entry& entry, const PeerInfo& info) const;
    void reportFailure(const store::StoreError& error);
    void reportUnreadable(const store::StoreError& error);
    // What was read; if that failed, it is told, and there is nothing.
    template <class Value>
    [[nodiscard]] Value readOf(store::StoreResult<Value> result) {
        if (result) return std::move(*result);
        reportUnreadable(result.error());
        return Value();
    }

    // messenger_contacts.cpp
    Entry& keepNew(store::StoredContact contact, PeerId peer);
    std::optional<AddError> moveTo(Entry& entry, const Endpoint& address);
    void put(const Entry& entry);
    void onPeer(const PeerInfo& info);
    void onTrust(const PeerInfo& info);
    void onDropped(const DropNotice& drop);
    void addNotice(Entry& entry, std::string_view code);
    bool userSaid(ContactId id, std::string_view code, const std::function<bool(PeerId)>& say);

    // messenger_removals.cpp
    void removeOld();
    void onShortened(const std::set<ContactId>& conversations);
    void removeAllOf(ContactId id, const HistoryWriter::Job& then);
    [[nodiscard]] QList<StoredMessage> leftOf(ContactId id,
                                              const std::vector<StoredMessage>& page) const;

    // messenger_messages.cpp
    [[nodiscard]] std::uint8_t rankOf(const Entry& entry, bool outgoing) const;
    void placeWaiting(const Entry& entry);
    [[nodiscard]] bool fits(const Entry& entry, const QByteArray& utf8) const;
    [[nodiscard]] std::optional<MessengerError> refusal(const Entry& entry,
                                                        const QString& text) const;
    void handOut(Entry& entry);
    void onReceived(const ReceivedText& received);
    void onState(const SentText& sent);
    void onRead(PeerId peer, const QList<MsgId>& ids);
    void onAdded(const AddedMessage& added);
    void onAddedOutgoing(Entry& entry, const StoredMessage& message);
    void sendReceipts();
    void onAddedIncoming(Entry& entry, const AddedMessage& added);
    void onRefused(const StoredMessage& message);
    [[nodiscard]] QList<StoredMessage> pageOf(ContactId id, std::optional<store::Place> before,
                                              int count);
    void sendRead(const Entry& entry);
    void addWaiting(ContactId id, QList<StoredMessage>& page) const;
    void show(Entry& entry, const StoredMessage& message);
    void changeTo(OutgoingList::Item& item, Delivery delivery, bool open,
                  const std::string& reason = {});

    VaultSocket& m_socket;
    std::optional<store::Profile> m_profile;  // its lock
    ContactList m_contacts;
    OutgoingList m_outgoing;
    SafetyNumbers m_numbers;
    QTimer m_retention;
    mutable std::optional<store::History> m_reader;
    std::unique_ptr<HistoryWriter> m_writer;
    std::unique_ptr<Searches> m_searches;
    std::unique_ptr<HistoryCheck> m_check;
    Random m_random = Random::fromSystem();

    struct Arriving {  // not committed yet
        ReceivedText as;
        StoredMessage message;
        bool shown = false;
    };
    std::map<std::pair<ContactId, MsgId>, Arriving> m_arriving;
    std::size_t m_arrivingBytes = 0;  // of their texts
    std::size_t m_mostArriving = 16U << 20U;
    std::map<ContactId, MessageRow> m_clearedUpTo;
    std::map<PeerId, QList<MsgId>> m_toReceipt;  // committed, not told to the link yet
    std::set<store::StoreError::Kind> m_told, m_unreadableTold;
    mutable std::map<ContactId, Contact> m_views;
    mutable std::map<QString, QString> m_settings;
};

}  // namespace vaultgram
