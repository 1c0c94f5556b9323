// Construction, what is asked of contacts, settings, searches.
#include "app/messenger/messenger.h"

#include "app/link/text.h"
#include "app/messenger/notice.h"

#include <QDateTime>

namespace vaultgram {
namespace {

constexpr auto retentionEvery = std::chrono::hours(6);
constexpr auto checkAfter = std::chrono::seconds(30);  // the start is over by then

}  // namespace

Messenger::Messenger(VaultSocket& socket, OpenProfile profile, QObject* parent)
    : QObject(parent),
      m_socket(socket),
      m_profile(std::move(profile.profile)),
      m_numbers(socket.identity()) {
    auto reader = profile.history.again(Random::fromSystem());
    if (reader)
        m_reader = std::move(*reader);
    else
        reportUnreadable(reader.error());
    load(profile.contacts);
    m_writer = std::make_unique<HistoryWriter>(
        HistoryWriter::Target{std::move(profile.history), std::move(profile.contacts)});
    m_searches = std::make_unique<Searches>([this]() -> store::StoreResult<store::History> {
        if (!m_reader) return store::failed(store::StoreError::Kind::Other);
        return m_reader->again(Random::fromSystem());
    });
    connectWriter();
    loadConversations();
    connectSocket();
    connect(m_searches.get(), &Searches::hit, this, &Messenger::searchHit);
    connect(m_searches.get(), &Searches::done, this, &Messenger::searchDone);
    for (auto& [id, entry] : m_contacts.all()) handOut(entry);
    connect(&m_retention, &QTimer::timeout, this, &Messenger::removeOld);
    m_retention.start(retentionEvery);
    removeOld();
    if (!profile.historyIsWhole) QTimer::singleShot(checkAfter, this, &Messenger::checkHistory);
}

Messenger::~Messenger() {
    m_check.reset();
    m_searches.reset();
    m_writer.reset();
}

void Messenger::connectSocket() {
    connect(&m_socket, &VaultSocket::peerChanged, this, &Messenger::onPeer);
    connect(&m_socket, &VaultSocket::trustChanged, this, &Messenger::onTrust);
    connect(&m_socket, &VaultSocket::dropped, this, &Messenger::onDropped);
    connect(&m_socket, &VaultSocket::messageReceived, this, &Messenger::onReceived);
    connect(&m_socket, &VaultSocket::messageChanged, this, &Messenger::onState);
    connect(&m_socket, &VaultSocket::messagesRead, this, &Messenger::onRead);
    connect(&m_socket, &VaultSocket::requestReceived, this, &Messenger::requestReceived);
    const auto tell = [this](const PeerInfo& info, std::string_view code) {
        if (Entry* entry = m_contacts.find(info.id)) addNotice(*entry, code);
    };
    connect(&m_socket, &VaultSocket::peerKeyChanged, this,
            [tell](const PeerInfo& info) { tell(info, notice::legacyKeyChanged); });
    connect(&m_socket, &VaultSocket::runsTwice, this,
            [tell](const PeerInfo& info) { tell(info, notice::twoPlaces); });
}

void Messenger::connectWriter() {
    HistoryWriter* writer = m_writer.get();
    connect(writer, &HistoryWriter::added, this, [this](const QList<AddedMessage>& messages) {
        for (const AddedMessage& each : messages) onAdded(each);
        sendReceipts();
    });
    connect(writer, &HistoryWriter::changed, this, [this](const QList<StoredMessage>& messages) {
        for (const StoredMessage& each : messages) onChanged(each);
    });
    connect(writer, &HistoryWriter::refused, this, [this](const QList<StoredMessage>& messages) {
        for (const StoredMessage& each : messages) onRefused(each);
    });
    connect(writer, &HistoryWriter::failed, this, &Messenger::reportFailure);
    connect(writer, &HistoryWriter::recovered, this, [this] {
        m_told.clear();
        m_unreadableTold.clear();
        Q_EMIT storeRecovered();
    });
}

void Messenger::load(store::ContactBook& contacts) {
    auto stored = contacts.load();
    if (!stored) return reportUnreadable(stored.error());
    m_contacts.usedUpTo(contacts.largestId().value_or(ContactId{}));
    for (; !stored->empty(); stored->pop_front()) {
        store::StoredContact& each = stored->front();
        std::optional<PeerId> peer;
        if (!each.addresses.empty()) {
            const auto added = m_socket.addPeer(each.addresses.front(), {}, each.pin);
            if (added) peer = *added;
            for (std::size_t i = each.addresses.size(); peer && i-- > 1;)
                m_socket.addAddress(*peer, each.addresses[i]);
        }
        if (peer && each.plaintextAllowed) m_socket.allowPlaintext(*peer, true);
        m_contacts.add(std::move(each), peer);
    }
}

// A damaged or missing history leaves the contacts as they are.
void Messenger::loadConversations() {
    if (!m_reader) return;
    const auto summaries = m_reader->summaries();
    if (!summaries) return reportUnreadable(summaries.error());
    // A conversation may have lost its contact, with a damaged book: its number is used up, or
    // what waits in it would go to whoever gets that number next.
    for (const store::Summary& each : *summaries) {
        m_contacts.usedUpTo(each.contact);
        Entry* entry = m_contacts.find(each.contact);
        if (entry == nullptr) continue;
        ContactList::Talk& talk = entry->conversation();
        talk.largestSeq = each.largestSeq;
        talk.unread = each.unread;
        talk.last = each.last;
    }
    for (const auto& [id, draft] : readOf(m_reader->drafts())) {
        m_contacts.usedUpTo(id);
        if (Entry* entry = m_contacts.find(id)) entry->conversation().draft = draft;
    }
    loadOutboxes(*summaries);
}

// What was not done when the program ended.
void Messenger::loadOutboxes(const std::vector<store::Summary>& summaries) {
    for (const store::Summary& each : summaries) {
        if (m_contacts.find(each.contact) == nullptr) continue;
        for (const StoredMessage& message : readOf(m_reader->outbox(each.contact))) {
            const bool isOurs = message.outgoing && message.kind == EntryKind::Text;
            isOurs ? static_cast<void>(m_outgoing.add(message)) : giveUp(message);
        }
    }
}

void Messenger::checkHistory() {
    if (!m_reader) return;
    auto history = m_reader->again(Random::fromSystem());
    if (!history) return reportUnreadable(history.error());
    m_check = std::make_unique<HistoryCheck>(std::move(*history));
    connect(m_check.get(), &HistoryCheck::damaged, this, &Messenger::reportUnreadable);
}

// It does not open any more: what is shown in its place is no message, and must not be sent.
void Messenger::giveUp(const StoredMessage& damaged) {
    m_writer->run([row = damaged.row](store::History& history, store::ContactBook&) {
        const store::History::Change lost{row, Delivery::Failed, Security::None, false, "damaged"};
        return history.change({&lost, 1});
    });
    reportUnreadable({store::StoreError::Kind::Damaged, QStringLiteral("a message that waited")});
}

// The list of contacts shows the state of the last one.
void Messenger::onChanged(const StoredMessage& message) {
    Q_EMIT messageChanged(message);
    Entry* entry = m_contacts.find(message.contact);
    if (entry == nullptr || !entry->talk || !entry->talk->last) return;
    if (entry->talk->last->id != message.id) return;
    entry->talk->last = message;
    Q_EMIT contactChanged(message.contact);
}

void Messenger::reportFailure(const store::StoreError& error) {
    if (m_told.insert(error.kind).second) Q_EMIT storeFailed(error);
}

// While the messenger is made nobody listens yet, so it is told afterwards. Kept apart from
// what could not be written: the one must not keep the other from being told.
void Messenger::reportUnreadable(const store::StoreError& error) {
    if (!m_unreadableTold.insert(error.kind).second) return;
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT storeFailed(error); }, Qt::QueuedConnection);
}

Contact Messenger::view(const Entry& entry, const PeerInfo& info) const {
    const store::StoredContact& stored = entry.stored;
    Contact contact;
    contact.id = stored.id;
    contact.peer = entry.peer.value_or(PeerId{});
    contact.name = textFromUtf8(stored.name);
    contact.address = textFromUtf8(knownAs(stored));
    contact.muted = stored.muted;
    contact.info = info;
    if (!entry.talk) return contact;
    contact.unread = entry.talk->unread;
    contact.draft = textFromUtf8(entry.talk->draft);
    contact.last = entry.talk->last;
    return contact;
}

namespace {

// Of a contact that the link could not take.
PeerInfo infoOf(const store::StoredContact& stored) {
    PeerInfo info;
    info.address = stored.addresses.empty() ? Endpoint{} : stored.addresses.front();
    info.presence = Presence::Unreachable;
    info.trust = stored.pin.trust();
    info.pin = stored.pin.id;
    info.other = stored.pin.other;
    return info;
}

}  // namespace

const store::StoredContact* Messenger::kept(ContactId id) const {
    const Entry* entry = m_contacts.find(id);
    return entry == nullptr ? nullptr : &entry->stored;
}

QList<ContactId> Messenger::contactIds() const {
    QList<ContactId> ids;
    for (const auto& [id, entry] : m_contacts.all()) ids << id;
    return ids;
}

QList<Contact> Messenger::contacts() const {
    std::unordered_map<PeerId, PeerInfo> infos;
    for (const PeerInfo& each : m_socket.peers()) infos.emplace(each.id, each);
    QList<Contact> all;
    for (const auto& [id, entry] : m_contacts.all()) {
        const auto info = entry.peer ? infos.find(*entry.peer) : infos.end();
        all << view(entry, info == infos.end() ? infoOf(entry.stored) : info->second);
    }
    return all;
}

const Contact* Messenger::contact(ContactId id) const {
    const Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return nullptr;
    const auto info = entry->peer ? m_socket.peer(*entry->peer) : std::nullopt;
    return &m_views.insert_or_assign(id, view(*entry, info.value_or(infoOf(entry->stored))))
                .first->second;
}

std::optional<ContactId> Messenger::contactOf(PeerId peer) const {
    return m_contacts.of(peer);
}

QList<Request> Messenger::requests() const {
    return m_socket.requests();
}

std::optional<IdentityId> Messenger::identity() const {
    return m_socket.identity();
}

QString Messenger::safetyNumber(ContactId id) const {
    const Entry* entry = m_contacts.find(id);
    if (entry == nullptr || !entry->stored.pin.id) return {};
    const Pin& pin = entry->stored.pin;
    const SafetyNumber* number = m_numbers.with(pin.other.value_or(*pin.id));
    return number == nullptr ? QString() : QString::fromStdString(number->digits());
}

const SafetyNumber* Messenger::safetyNumberWith(const IdentityId& other) const {
    return m_numbers.with(other);
}

int Messenger::search(const QString& text, std::optional<ContactId> in) {
    return m_searches->start(text, in);
}

void Messenger::cancelSearch(int ticket) {
    m_searches->cancel(ticket);
}

QString Messenger::setting(const QString& name) const {
    const auto known = m_settings.find(name);
    if (known != m_settings.end()) return known->second;
    if (!m_reader) return {};
    const auto found = m_reader->setting(name.toStdString());
    const QString value = found && *found ? textFromUtf8(**found) : QString();
    return m_settings[name] = value;
}

void Messenger::setSetting(const QString& name, const QString& value) {
    m_settings[name] = value;
    const bool isRetention = name == QLatin1String(retentionDays);
    m_writer->run([name = name.toStdString(), value = value.toStdString()](store::History& history,
                                                                           store::ContactBook&) {
        return history.setSetting(name, value);
    });
    if (isRetention) removeOld();
}

}  // namespace vaultgram
