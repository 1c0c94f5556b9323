#include "app/gui/conversations.h"

#include "app/gui/ids.h"
#include "app/gui/safety_info.h"
#include "app/gui/translate.h"
#include "app/gui/translate_message.h"
#include "app/link/clocks.h"
#include "ui/models/notice_words.h"
#include "ui/models/quote.h"

#include <algorithm>

namespace vaultgram::gui {
namespace {

constexpr int pageSize = ui::MessageModel::pageRows;
constexpr std::chrono::milliseconds frameTime{16};
constexpr int mostUnreadLoaded = 700;  // the unread line is shown if it is not further up

ui::MessageModel::Peer peerOf(const ui::ContactInfo& contact) {
    const bool comesOnline = contact.trust != ui::Trust::Blocked && !ui::isPlaintext(contact);
    return {contact.name, contact.trust == ui::Trust::KeyChanged, ui::givesReceipts(contact),
            comesOnline};
}

}  // namespace

Conversations::Conversations(Messenger& messenger, QObject* parent)
    : QObject(parent), m_messenger(messenger) {
    connectMessenger();
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameTime);
    connect(&m_frame, &QTimer::timeout, this, &Conversations::flush);
}

void Conversations::connectMessenger() {
    connect(&m_messenger, &Messenger::contactChanged, this, &Conversations::soon);
    connect(&m_messenger, &Messenger::trustChanged, this, &Conversations::showContact);
    connect(&m_messenger, &Messenger::contactRemoved, this, &Conversations::forget);
    connect(&m_messenger, &Messenger::messageAdded, this, &Conversations::add);
    connect(&m_messenger, &Messenger::notice, this,
            [this](ContactId, const StoredMessage& line) { add(line); });
    connect(&m_messenger, &Messenger::messageChanged, this, &Conversations::change);
    connect(&m_messenger, &Messenger::messageRemoved, this,
            [this](ContactId id, const MsgId& message) {
                flush();
                if (auto* model = opened(id)) model->remove(idOf(message));
                showContact(id);
            });
    connect(&m_messenger, &Messenger::conversationShortened, this, [this](ContactId id) {
        flush();
        loadNewest(id);
        showContact(id);
    });
    connect(&m_messenger, &Messenger::conversationRemoved, this, [this](ContactId id) {
        flush();
        if (auto* model = opened(id)) model->clear();
        showContact(id);
    });
}

void Conversations::showAll() {
    QList<ui::ContactInfo> all;
    for (const Contact& each : m_messenger.contacts()) all << infoOf(each);
    m_contacts.setContacts(all);
}

void Conversations::showContact(ContactId id) {
    const Contact* contact = m_messenger.contact(id);
    if (contact == nullptr) return;
    const ui::ContactInfo info = infoOf(*contact);
    m_contacts.upsert(info);
    if (auto* model = opened(id)) model->setPeer(peerOf(info));
    tellPresence(id, info);
}

// Shown, not kept, and never two in a row: a bad connection does not fill the chat.
void Conversations::tellPresence(ContactId id, const ui::ContactInfo& info) {
    const bool there = info.presence == ui::Presence::Connected;
    if (!there && info.presence != ui::Presence::Unreachable) return;  // not decided yet
    const auto [known, fresh] = m_reachable.emplace(id, there);
    if (fresh || known->second == there) return;
    known->second = there;
    ui::MessageModel* model = opened(id);
    if (model == nullptr) return;
    QString& shown = m_presenceLines[id];
    const int last = model->rowCount() - 1;
    if (!shown.isEmpty() && model->rowOf(shown) == last) model->remove(shown);
    const auto notice = there ? ui::Notice::Reachable : ui::Notice::LostKeys;
    shown =
        model->appendSystemLine([this, id, notice] { return ui::noticeText(notice, nameOf(id)); },
                                QDateTime::currentDateTime());
}

void Conversations::setPlaintextRefusal(const QString& reason) {
    if (reason == m_plaintextRefusal) return;
    m_plaintextRefusal = reason;
    showAll();
}

void Conversations::retranslate() {
    m_contacts.retranslate();
    // In place: who reads further up stays there.
    for (auto& [id, open] : m_open) {
        store::Place end = placeOf(open.model->lastPlace());
        end.row = MessageRow{static_cast<std::int64_t>(end.row) + 1};
        open.model->reword(rows(m_messenger.older(id, end, open.model->rowCount()), id));
    }
}

QString Conversations::nameOf(ContactId id) const {
    const ui::ContactInfo* contact = m_contacts.find(idOf(id));
    return contact != nullptr ? contact->name : QString();
}

ui::ContactInfo Conversations::infoOf(const Contact& contact) const {
    ui::ContactInfo info;
    info.id = idOf(contact.id);
    info.address = contact.address;
    info.name = contact.name.isEmpty() ? contact.address : contact.name;
    update(info, contact.info, readClocks());
    info.unread = static_cast<int>(std::min<std::uint64_t>(contact.unread, 1'000'000));
    info.muted = contact.muted;
    if (info.kind == ui::PeerKind::X1) info.readReceipts = m_messenger.readReceipts(contact.id);
    info.draft = contact.draft;
    if (contact.last) {
        const ui::Message last = rowOf(*contact.last, info.name);
        info.lastMessage = ui::withoutQuote(last.text);
        info.lastTime = last.at;
        info.lastMessageIsOwn = last.direction == ui::Direction::Outgoing;
        info.lastDelivery = last.delivery;
    }
    info.waiting = static_cast<int>(m_messenger.waiting(contact.id));
    info.plaintextRefusal = m_plaintextRefusal;
    if (info.security == ui::Security::Plaintext) info.cannotSend = m_plaintextRefusal;
    info.keyChange = keyChangeOf(contact);
    return info;
}

std::optional<ui::KeyChange> Conversations::keyChangeOf(const Contact& contact) const {
    const PeerInfo& peer = contact.info;
    if (peer.trust != Trust::KeyChanged || !peer.pin || !peer.other) return {};
    const auto key = std::make_pair(*peer.pin, *peer.other);
    auto known = m_keyChanges.find(key);
    if (known == m_keyChanges.end()) {
        const store::StoredContact* kept = m_messenger.kept(contact.id);
        const bool wasVerified = kept != nullptr && kept->pin.verified;
        const auto change = gui::keyChangeOf(peer, {}, wasVerified);
        known = m_keyChanges.emplace(key, *change).first;
    }
    ui::KeyChange change = known->second;
    change.name = contact.name.isEmpty() ? contact.address : contact.name;
    return change;
}

QList<ui::Message> Conversations::rows(const QList<StoredMessage>& messages, ContactId id) const {
    const QString name = nameOf(id);
    QList<ui::Message> list;
    list.reserve(messages.size());
    for (const StoredMessage& each : messages) list << rowOf(each, name);
    return list;
}

void Conversations::fill(ui::MessageModel& model, ContactId id) {
    const Contact* contact = m_messenger.contact(id);
    const int unread =
        contact != nullptr
            ? static_cast<int>(std::min<std::uint64_t>(contact->unread, mostUnreadLoaded))
            : 0;
    const int count = unread + pageSize;
    const QList<StoredMessage> newest = m_messenger.newest(id, count);
    if (const ui::ContactInfo* info = m_contacts.find(idOf(id))) model.setPeer(peerOf(*info));
    model.setMessages(rows(newest, id));
    model.setMore({newest.size() >= count, false});
    int left = unread;
    for (auto message = newest.crbegin(); left > 0 && message != newest.crend(); ++message) {
        if (message->outgoing || message->kind == EntryKind::Notice || message->seen) continue;
        if (--left == 0) model.setFirstUnread(idOf(message->id), unread);
    }
}

ui::MessageModel& Conversations::open(ContactId id) {
    flush();
    Open& open = m_open[id];
    open.lastUse = ++m_uses;
    if (!open.model) {
        open.model = std::make_unique<ui::MessageModel>();
        open.model->setPaged(true);
        fill(*open.model, id);
        dropLeastUsed(id);
    }
    return *m_open[id].model;
}

ui::MessageModel* Conversations::opened(ContactId id) {
    const auto open = m_open.find(id);
    return open == m_open.end() ? nullptr : open->second.model.get();
}

void Conversations::dropLeastUsed(ContactId keep) {
    while (m_open.size() > static_cast<std::size_t>(mostOpen)) {
        const auto least = std::min_element(
            m_open.begin(), m_open.end(),
            [](const auto& a, const auto& b) { return a.second.lastUse < b.second.lastUse; });
        if (least->first == keep) return;
        // The view may show it until the next one is set.
        least->second.model.release()->deleteLater();
        m_open.erase(least);
    }
}

void Conversations::loadOlder(ContactId id) {
    ui::MessageModel* model = opened(id);
    if (model == nullptr) return;
    const auto messages = m_messenger.older(id, placeOf(model->firstPlace()), pageSize);
    const bool more = messages.size() >= pageSize;
    model->prepend(rows(messages, id));
    model->setMore({more, model->more().below});
}

void Conversations::loadNewer(ContactId id) {
    ui::MessageModel* model = opened(id);
    if (model == nullptr) return;
    const auto messages = m_messenger.newer(id, placeOf(model->lastPlace()), pageSize);
    const bool more = messages.size() >= pageSize;
    model->appendNewer(rows(messages, id));
    model->setMore({model->more().above, more});
}

void Conversations::loadNewest(ContactId id) {
    if (ui::MessageModel* model = opened(id)) fill(*model, id);
}

void Conversations::loadAround(ContactId id, const store::Place& place) {
    ui::MessageModel* model = opened(id);
    if (model == nullptr) return;
    store::Place after = place;
    after.row = MessageRow{static_cast<std::int64_t>(place.row) + 1};
    const auto above = m_messenger.older(id, after, pageSize);
    const auto below = m_messenger.newer(id, place, pageSize);
    model->setMessages(rows(above + below, id));
    model->setMore({above.size() >= pageSize, below.size() >= pageSize});
}

void Conversations::add(const StoredMessage& message) {
    if (opened(message.contact) != nullptr)
        m_arrived[message.contact] << rowOf(message, nameOf(message.contact));
    soon(message.contact);
}

void Conversations::soon(ContactId id) {
    m_changed.insert(id);
    if (!m_frame.isActive()) m_frame.start();
}

void Conversations::flush() {
    const auto arrived = std::exchange(m_arrived, {});
    for (const auto& [id, rows] : arrived)
        if (auto* model = opened(id)) model->insert(rows);
    const auto changed = std::exchange(m_changed, {});
    for (const ContactId id : changed) showContact(id);
}

void Conversations::unreadFrom(const StoredMessage& message, bool away) {
    flush();
    ui::MessageModel* model = opened(message.contact);
    if (model == nullptr) return;
    // If all before it was read, the line of then tells nothing any more to who comes back; but
    // who is reading there does not lose the place.
    const Contact* contact = m_messenger.contact(message.contact);
    const bool anew = away && contact != nullptr && contact->unread <= 1;
    if (anew || model->firstUnread().isEmpty()) model->setFirstUnread(idOf(message.id));
}

void Conversations::change(const StoredMessage& message) {
    if (m_arrived.contains(message.contact)) flush();
    if (auto* model = opened(message.contact)) {
        const ui::Message row = rowOf(message, nameOf(message.contact));
        model->setSecurity(row.id, row.security);
        model->setDelivery(row.id, row.delivery, row.reason);
    }
    soon(message.contact);
}

void Conversations::forget(ContactId id) {
    m_arrived.erase(id);
    m_changed.erase(id);
    m_reachable.erase(id);
    m_presenceLines.erase(id);
    m_contacts.removeContact(idOf(id));
    const auto open = m_open.find(id);
    if (open == m_open.end()) return;
    open->second.model.release()->deleteLater();
    m_open.erase(open);
}

}  // namespace vaultgram::gui
