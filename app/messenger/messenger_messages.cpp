// Messages: out, in, and what becomes of them. PROTOCOL.md, section 8.
#include "app/link/text.h"
#include "app/messenger/conversation_export.h"
#include "app/messenger/messenger.h"
#include "app/messenger/notice.h"
#include "core/text_parts.h"

#include <QDateTime>
#include <QSaveFile>

#include <utility>

namespace vaultgram {
namespace {

constexpr std::string_view cancelled = "cancelled";  // by the user

Delivery deliveryOf(MessageState state) {
    switch (state) {
        case MessageState::Queued: return Delivery::Queued;
        case MessageState::Sending: return Delivery::Sending;
        case MessageState::Sent: return Delivery::Sent;
        case MessageState::Delivered: return Delivery::Delivered;
        case MessageState::Read: return Delivery::Read;
        case MessageState::Failed: return Delivery::Failed;
    }
    return Delivery::Queued;
}

// At most the last number that there is, which its peer may have used: then the order is
// that of their coming.
std::uint64_t nextSeq(ContactList::Talk& talk) {
    talk.largestSeq = std::min(talk.largestSeq + 1, limits::conversationSeq - 1);
    return talk.largestSeq;
}

}  // namespace

std::optional<MessengerError> Messenger::refusal(const Entry& entry, const QString& text) const {
    if (entry.stored.pin.blocked) return MessengerError::Blocked;
    if (!text.isValidUtf16()) return MessengerError::NotText;
    const QByteArray utf8 = text.toUtf8();
    if (!fits(entry, utf8)) return MessengerError::TooLarge;
    const ContactId id = entry.stored.id;
    const auto size = static_cast<std::size_t>(utf8.size());
    if (m_outgoing.count(id) >= limits::outboxMessages ||
        m_outgoing.bytes(id) + size > limits::outboxBytes)
        return MessengerError::OutboxFull;
    return {};
}

// An old peer takes what goes into limits::parts packets. Of whom it is not known yet which
// kind he is, it turns out when the message leaves.
bool Messenger::fits(const Entry& entry, const QByteArray& utf8) const {
    if (static_cast<std::size_t>(utf8.size()) > limits::text) return false;
    const bool legacy = entry.talk && entry.talk->legacy && !entry.stored.pin.id;
    if (!legacy || static_cast<std::size_t>(utf8.size()) < limits::smallestMtu) return true;
    Compressor compressor;
    const std::string_view text(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return textParts(text, m_socket.baseMtu(), compressor).has_value();
}

// Who has the smaller identity comes first; both sides see the same order.
std::uint8_t Messenger::rankOf(const Entry& entry, bool outgoing) const {
    const auto own = m_numbers.own();
    const auto& theirs = entry.stored.pin.id;
    if (!own || !theirs) return 0;
    return (*own < *theirs) == outgoing ? 0 : 1;
}

// Who a contact is decides which of two texts of the same number comes first. What was written
// before that was known moves to where the other side shows it.
void Messenger::placeWaiting(const Entry& entry) {
    const ContactId id = entry.stored.id;
    std::vector<StoredMessage> moved;
    for (const StoredMessage& each : m_outgoing.allOf(id)) {
        OutgoingList::Item& item = *m_outgoing.find(each.id);
        if (item.message.rank == rankOf(entry, true) || item.message.row == MessageRow{}) continue;
        item.message.rank = rankOf(entry, true);
        moved.push_back(item.message);
    }
    if (moved.empty()) return;
    m_writer->run([this, id, moved](store::History& history, store::ContactBook&) {
        for (const StoredMessage& each : moved)
            if (const auto done = history.setRank(each); !done) return done;
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT conversationShortened(id); }, Qt::QueuedConnection);
        return store::StoreStatus();
    });
}

tl::expected<MsgId, MessengerError> Messenger::send(ContactId id, const QString& text) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return tl::unexpected(MessengerError::UnknownContact);
    if (const auto why = refusal(*entry, text)) return tl::unexpected(*why);
    StoredMessage message;
    message.contact = id;
    message.outgoing = message.open = true;
    message.id = MsgId(m_random.bytes<MsgId::size>());
    message.convSeq = nextSeq(entry->conversation());
    message.rank = rankOf(*entry, true);
    message.sentMs = message.keptMs = QDateTime::currentMSecsSinceEpoch();
    message.delivery = Delivery::Queued;
    message.security = Security::None;
    message.trust = entry->stored.pin.trust();
    message.text = text.toStdString();
    m_outgoing.add(message);
    m_writer->add(message);
    return message.id;
}

QList<MsgId> Messenger::sendToAll(const QString& text) {
    QList<MsgId> sent;
    for (const auto& [id, entry] : m_contacts.all())
        if (const auto message = send(id, text)) sent << *message;
    return sent;
}

// In order; what the link can not take now waits for the next occasion.
void Messenger::handOut(Entry& entry) {
    if (!entry.peer) return;
    for (OutgoingList::Item* item : m_outgoing.toHand(entry.stored.id)) {
        const auto sent = m_socket.send(*entry.peer, textFromUtf8(item->message.text),
                                        {item->message.id, item->message.convSeq,
                                         static_cast<std::uint64_t>(item->message.sentMs)});
        if (sent) {
            m_outgoing.handed(*item, *sent);
            continue;
        }
        const bool never =
            sent.error() == SendError::TooLarge || sent.error() == SendError::NotText;
        if (!never) return;
        changeTo(*item, Delivery::Failed, false, "too-large");
    }
}

void Messenger::changeTo(OutgoingList::Item& item, Delivery delivery, bool open,
                         const std::string& reason) {
    item.message.delivery = delivery;
    item.message.open = open;
    item.message.reason = reason;
    m_writer->change(item.message);
    if (!open) m_outgoing.remove(MsgId(item.message.id));
}

void Messenger::onState(const SentText& sent) {
    OutgoingList::Item* item = m_outgoing.find(sent.message);
    const Delivery delivery = deliveryOf(sent.state);
    if (item == nullptr || !store::mayFollow(item->message.delivery, delivery)) return;
    Entry* entry = m_contacts.find(item->message.contact);
    // An old peer gives no receipts: that it was sent is all that will ever be known.
    const bool receiptComes =
        delivery < Delivery::Sent || (delivery == Delivery::Sent && entry->stored.pin.id);
    item->message.security = sent.security;
    const bool read = delivery == Delivery::Delivered && item->read;
    changeTo(*item, read ? Delivery::Read : delivery, receiptComes,
             delivery == Delivery::Failed ? "too-large" : "");
    if (!receiptComes) handOut(*entry);  // there is room for another one
}

void Messenger::onRead(PeerId peer, const QList<MsgId>& ids) {
    const auto contact = m_contacts.of(peer);
    if (!contact) return;
    for (const MsgId& id : ids) {
        OutgoingList::Item* item = m_outgoing.find(id);
        if (item != nullptr) {  // it counts once the RECEIPT is here, which alone confirms
            if (item->message.contact == *contact) item->read = true;
            continue;
        }
        auto message = stored(*contact, id);
        // It may be delivered only in memory so far.
        const bool may = message && message->outgoing && message->delivery != Delivery::Read &&
                         message->delivery != Delivery::Failed;
        if (!may) continue;
        message->delivery = Delivery::Read;
        message->open = false;  // it may be so only in memory, too
        m_writer->change(*message);
    }
}

bool Messenger::isKept(const MsgId& message) {
    const OutgoingList::Item* item = m_outgoing.find(message);
    return item == nullptr || !OutgoingList::isRefused(*item);
}

bool Messenger::retry(ContactId id, const MsgId& message) {
    Entry* entry = m_contacts.find(id);
    auto failed = entry == nullptr ? std::nullopt : stored(id, message);
    if (!failed || !failed->outgoing || failed->delivery != Delivery::Failed) return false;
    if (failed->kind != EntryKind::Text) return false;  // damaged: nobody knows what it said
    if (m_outgoing.find(message) != nullptr || entry->stored.pin.blocked) return false;
    failed->delivery = Delivery::Queued;
    failed->security = Security::None;
    failed->open = true;
    failed->reason.clear();
    m_outgoing.add(*failed);
    m_writer->change(*failed);
    handOut(*entry);
    return true;
}

bool Messenger::cancel(ContactId id, const MsgId& message) {
    const Entry* entry = m_contacts.find(id);
    OutgoingList::Item* item = m_outgoing.find(message);
    if (entry == nullptr || item == nullptr || item->message.contact != id) return false;
    if (item->handle && !m_socket.cancel(*entry->peer, *item->handle)) return false;
    if (item->message.row != MessageRow{}) {
        changeTo(*item, Delivery::Failed, false, std::string(cancelled));
        return true;
    }
    item->message.delivery = Delivery::Failed;  // once it is committed
    return true;
}

std::optional<StoredMessage> Messenger::stored(ContactId id, const MsgId& message) {
    if (!m_reader) return {};
    return readOf(m_reader->find(id, message));
}

store::SendingSteps Messenger::stepsOf(store::MessageRow row) {
    if (!m_reader) return {};
    const auto steps = m_reader->stepsOf(row);
    return steps ? *steps : store::SendingSteps{};
}

void Messenger::onReceived(const ReceivedText& received) {
    Entry* entry = m_contacts.find(received.peer);
    if (entry == nullptr) {  // removed meanwhile
        if (received.id) m_socket.notStored(received.peer, *received.id);
        return;
    }
    ContactList::Talk& talk = entry->conversation();
    StoredMessage message;
    message.contact = entry->stored.id;
    message.id = received.id.value_or(MsgId(m_random.bytes<MsgId::size>()));
    const bool overX1 = received.id.has_value();
    message.convSeq = overX1 ? std::max<std::uint64_t>(received.convSeq, 1) : nextSeq(talk);
    message.rank = overX1 ? rankOf(*entry, false) : 0;
    message.keptMs = received.at.toMSecsSinceEpoch();
    message.sentMs = std::in_range<std::int64_t>(received.sentMs)
                         ? static_cast<std::int64_t>(received.sentMs)
                         : 0;
    message.security = received.security;
    message.trust = received.trust;
    message.text = received.text.toStdString();
    // The disk takes nothing, and what came meanwhile fills the memory: it comes again.
    if (m_arrivingBytes > m_mostArriving) {
        if (received.id) m_socket.notStored(received.peer, *received.id);
        return;
    }
    // A copy of one that waits for the disk.
    if (!m_arriving.try_emplace({message.contact, message.id}, Arriving{received, message, false})
             .second)
        return;
    m_arrivingBytes += message.text.size();
    talk.largestSeq = std::max(talk.largestSeq, message.convSeq);
    const bool inClear = received.security == Security::Plaintext;
    if (!std::exchange(talk.inClear, inClear) && inClear)
        addNotice(*entry, notice::plaintextReceived);
    m_writer->add(message);
}

void Messenger::onAdded(const AddedMessage& added) {
    Entry* entry = m_contacts.find(added.message.contact);
    if (entry == nullptr) return;
    if (added.message.kind == EntryKind::Notice) {
        Q_EMIT notice(entry->stored.id, added.message);
        return;
    }
    added.message.outgoing ? onAddedOutgoing(*entry, added.message)
                           : onAddedIncoming(*entry, added);
}

void Messenger::onAddedOutgoing(Entry& entry, const StoredMessage& message) {
    OutgoingList::Item* item = m_outgoing.find(message.id);
    if (item == nullptr) return;
    item->message.row = message.row;
    if (item->message.rank != rankOf(entry, true)) placeWaiting(entry);
    if (!item->shown) show(entry, item->message);
    if (item->message.delivery == Delivery::Failed)
        return changeTo(*item, Delivery::Failed, false, std::string(cancelled));
    handOut(entry);
}

void Messenger::onAddedIncoming(Entry& entry, const AddedMessage& added) {
    const StoredMessage& message = added.message;
    const auto arriving = m_arriving.extract({message.contact, message.id});
    if (arriving.empty()) return;
    m_arrivingBytes -= arriving.mapped().message.text.size();
    const ReceivedText& as = arriving.mapped().as;
    if (as.id) m_toReceipt[as.peer] << *as.id;
    if (added.known) return;
    if (arriving.mapped().shown) return Q_EMIT messageChanged(message);  // it has a row now
    show(entry, message);
    Q_EMIT messageArrived(message, as);
}

// Of one commit at once: they share a packet.
void Messenger::sendReceipts() {
    for (const auto& [peer, ids] : std::exchange(m_toReceipt, {})) m_socket.stored(peer, ids);
}

// The disk does not take it now. It is shown all the same.
void Messenger::onRefused(const StoredMessage& message) {
    Entry* entry = m_contacts.find(message.contact);
    if (entry == nullptr || message.kind == EntryKind::Notice) return;
    if (OutgoingList::Item* item = m_outgoing.find(message.id)) {
        item->shown = true;
        return show(*entry, message);
    }
    const auto arriving = m_arriving.find({message.contact, message.id});
    if (arriving == m_arriving.end()) return;
    const ReceivedText as = arriving->second.as;
    arriving->second.shown = true;
    if (as.id) m_socket.notStored(as.peer, *as.id);
    show(*entry, message);
    Q_EMIT messageArrived(message, as);
}

void Messenger::show(Entry& entry, const StoredMessage& message) {
    ContactList::Talk& talk = entry.conversation();
    if (!talk.last || store::placeOf(*talk.last) <= store::placeOf(message)) talk.last = message;
    if (!message.outgoing) ++talk.unread;
    Q_EMIT messageAdded(message);
    Q_EMIT contactChanged(message.contact);
}

QList<StoredMessage> Messenger::newest(ContactId id, int count) {
    QList<StoredMessage> all = pageOf(id, {}, count);
    addWaiting(id, all);
    return all;
}

QList<StoredMessage> Messenger::pageOf(ContactId id, std::optional<store::Place> before,
                                       int count) {
    if (!m_reader) return {};
    return leftOf(id, readOf(m_reader->page(id, before, static_cast<std::size_t>(count))));
}

// What is shown though the disk has refused it.
void Messenger::addWaiting(ContactId id, QList<StoredMessage>& page) const {
    for (const StoredMessage& each : m_outgoing.refused(id)) page << each;
    for (const auto& [key, arriving] : m_arriving)
        if (arriving.shown && key.first == id) page << arriving.message;
}

QList<StoredMessage> Messenger::older(ContactId id, const store::Place& before, int count) {
    return pageOf(id, before, count);
}

QList<StoredMessage> Messenger::newer(ContactId id, const store::Place& after, int count) {
    if (!m_reader) return {};
    return leftOf(id, readOf(m_reader->pageAfter(id, after, static_cast<std::size_t>(count))));
}

std::optional<StoredMessage> Messenger::firstSince(ContactId id, std::int64_t keptMs) {
    if (!m_reader) return {};
    return readOf(m_reader->firstSince(id, keptMs));
}

void Messenger::markSeen(ContactId id) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr || !entry->talk || entry->talk->unread == 0 || !entry->talk->last) return;
    sendRead(*entry);
    entry->talk->unread = 0;
    m_writer->run(
        [id, upTo = store::placeOf(*entry->talk->last)](
            store::History& history, store::ContactBook&) { return history.setSeen(id, upTo); });
    Q_EMIT contactChanged(id);
}

// If the user wants others to know: of those that are not marked yet, not more than can
// have piled up while one was away.
void Messenger::sendRead(const Entry& entry) {
    constexpr int most = 1000;
    const bool forAll = setting(QStringLiteral("receipts.read")) == u"true";
    if (!readReceipts(entry.stored.id).value_or(forAll) || !entry.peer) return;
    const std::uint64_t unread = entry.talk->unread;
    QList<MsgId> read;
    for (const StoredMessage& each : pageOf(
             entry.stored.id, {}, static_cast<int>(std::min<std::uint64_t>(most, unread * 2 + 50))))
        if (!each.outgoing && !each.seen && each.kind == EntryKind::Text) read << each.id;
    if (!read.isEmpty()) m_socket.sendRead(*entry.peer, read);
}

Exported Messenger::exportConversation(ContactId id, const QString& path, ExportFormat format,
                                       const QString& me) {
    const store::StoredContact* contact = kept(id);
    QSaveFile file(path);
    if (contact == nullptr || !m_reader || !file.open(QIODevice::WriteOnly))
        return Exported::Nothing;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const ExportNames names{
        me, textFromUtf8(contact->name.empty() ? knownAs(*contact) : contact->name)};
    const Exported done = writeConversation(*m_reader, id, format, names, file);
    return done != Exported::Nothing && file.commit() ? done : Exported::Nothing;
}

}  // namespace vaultgram
