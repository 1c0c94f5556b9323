// What goes: messages, conversations, contacts, and what is older than the user wants.
//
// Much of it goes in steps, each a commit of its own, so that what others send and write
// meanwhile does not wait for it. What is added while it goes stays.
#include "app/messenger/messenger.h"

#include <QDateTime>

#include <algorithm>

namespace vaultgram {
namespace {

// The draft goes, and what was there before goes up to the row that this returns.
store::StoreResult<MessageRow> beginRemoving(store::History& history, ContactId id) {
    const store::StoreStatus noDraft = history.setDraft(id, {});
    if (!noDraft) return tl::unexpected(noDraft.error());
    return history.newestRow();
}

}  // namespace

bool Messenger::removeContact(ContactId id) {
    const Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return false;
    for (StoredMessage& each : m_outgoing.allOf(id)) {
        m_outgoing.remove(each.id);
        each.delivery = Delivery::Failed;
        each.reason = "removed";
        Q_EMIT messageChanged(each);
    }
    const auto peer = entry->peer;
    if (readReceipts(id)) static_cast<void>(setReadReceipts(id, {}));
    m_contacts.remove(id);
    m_views.erase(id);
    std::erase_if(m_arriving, [&](const auto& each) {
        const bool ofIt = each.first.first == id;
        if (ofIt) m_arrivingBytes -= each.second.message.text.size();
        return ofIt;
    });
    if (peer) m_socket.removePeer(*peer);
    // The contact last: were its conversation left behind, nobody could ever remove it.
    removeAllOf(id, [id](store::History& history, store::ContactBook& contacts) {
        const store::StoreStatus forgotten = history.forgetRemoved(id);
        return forgotten ? contacts.remove(id) : forgotten;
    });
    Q_EMIT contactRemoved(id);
    return true;
}

void Messenger::removeMessage(ContactId id, const MsgId& message) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return;
    static_cast<void>(cancel(id, message));
    const auto found = stored(id, message);
    if (!found) return;
    m_writer->run([row = found->row](store::History& history, store::ContactBook&) {
        return history.removeMessage(row);
    });
    if (entry->talk && entry->talk->last && entry->talk->last->id == message) {
        entry->talk->last.reset();
        for (const StoredMessage& each : pageOf(id, {}, 50))
            if (each.id != message && each.kind == EntryKind::Text) entry->talk->last = each;
    }
    Q_EMIT messageRemoved(id, message);
    Q_EMIT contactChanged(id);
}

bool Messenger::removeFailed(ContactId id, const MsgId& message) {
    const auto found = stored(id, message);
    if (!found || found->delivery != Delivery::Failed) return false;
    removeMessage(id, message);
    return true;
}

void Messenger::removeConversation(ContactId id) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return;
    for (const StoredMessage& each : m_outgoing.allOf(id)) {
        const OutgoingList::Item* item = m_outgoing.find(each.id);
        if (item->handle && entry->peer) m_socket.cancel(*entry->peer, *item->handle);
        m_outgoing.remove(each.id);
    }
    if (entry->talk) {
        entry->talk->last.reset();
        entry->talk->unread = 0;
        entry->talk->draft.clear();
    }
    removeAllOf(id, {});
    Q_EMIT conversationRemoved(id);
    Q_EMIT contactChanged(id);
}

void Messenger::removeAllOf(ContactId id, const HistoryWriter::Job& then) {
    if (m_reader) m_clearedUpTo[id] = readOf(m_reader->newestRow());
    std::optional<MessageRow> upTo;  // with all that was handed to the writer before
    m_writer->runInSteps([id, upTo, then](store::History& history,
                                          store::ContactBook& contacts) mutable -> StepDone {
        if (!upTo) {
            const auto newest = beginRemoving(history, id);
            if (!newest) return tl::unexpected(newest.error());
            upTo = *newest;
        }
        const StepDone more = history.removeSomeOf(id, *upTo);
        if (!more || *more || !then) return more;
        const store::StoreStatus last = then(history, contacts);
        if (!last) return tl::unexpected(last.error());
        return false;
    });
}

// What is being removed is not shown any more, though some of it may still be there.
QList<StoredMessage> Messenger::leftOf(ContactId id, const std::vector<StoredMessage>& page) const {
    const auto cleared = m_clearedUpTo.find(id);
    const MessageRow upTo = cleared == m_clearedUpTo.end() ? MessageRow{} : cleared->second;
    QList<StoredMessage> left;
    std::copy_if(page.begin(), page.end(), std::back_inserter(left),
                 [upTo](const StoredMessage& each) { return each.row > upTo; });
    return left;
}

void Messenger::removeOld() {
    const int days = setting(QString::fromLatin1(retentionDays)).toInt();
    if (days <= 0) return;
    const auto before = QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch();
    m_writer->runInSteps([this, before, shortened = std::set<ContactId>()](
                             store::History& history, store::ContactBook&) mutable {
        const auto removed = history.removeSomeOlderThan(before);
        if (!removed) return StepDone(tl::unexpected(removed.error()));
        shortened.insert(removed->of.begin(), removed->of.end());
        if (!removed->more)
            QMetaObject::invokeMethod(
                this, [this, shortened] { onShortened(shortened); }, Qt::QueuedConnection);
        return StepDone(removed->more);
    });
}

void Messenger::onShortened(const std::set<ContactId>& conversations) {
    for (const ContactId id : conversations) {
        Entry* entry = m_contacts.find(id);
        if (entry == nullptr || !entry->talk || !m_reader) continue;
        const store::Summary now = readOf(m_reader->summary(id));
        entry->talk->last = now.last;
        // That they were seen may not have been written yet.
        entry->talk->unread = std::min(entry->talk->unread, now.unread);
        Q_EMIT conversationShortened(id);
        Q_EMIT contactChanged(id);
    }
}

}  // namespace vaultgram
