// Construction, what is asked of contacts, settings, searches.
#include "app/messenger/messenger.h"

#include "app/link/text.h"
#include "app/messenger/notice.h"

namespace vaultgram {

Messenger::Messenger(VaultSocket& socket, OpenProfile profile, QObject* parent)
    : QObject(parent),
      m_socket(socket),
      m_profile(std::move(profile.profile)),
      m_numbers(socket.identity()),
      m_reader(std::make_shared<SharedHistory>(std::move(profile.history))) {
    load(profile.contacts ? &*profile.contacts : nullptr);
    m_writer = std::make_unique<HistoryWriter>(
        HistoryWriter::Target{m_reader, std::move(profile.contacts)});
    m_searches = std::make_unique<Searches>([history = m_reader] { return history; });
    connectWriter();
    connectSocket();
    connect(m_searches.get(), &Searches::hit, this, &Messenger::searchHit);
    connect(m_searches.get(), &Searches::done, this, &Messenger::searchDone);
    for (auto& [id, entry] : m_contacts.all()) handOut(entry);
}

Messenger::~Messenger() {
    m_searches.reset();
    m_writer.reset();
}

void Messenger::connectSocket() {
    connect(&m_socket, &VaultSocket::peerChanged, this, &Messenger::onPeer);
    connect(&m_socket, &VaultSocket::trustChanged, this, &Messenger::onTrust);
    connect(&m_socket, &VaultSocket::dropped, this, &Messenger::onDropped);
    connect(&m_socket, &VaultSocket::messageReceived, this, &Messenger::onReceived);
    connect(&m_socket, &VaultSocket::messageChanged, this, &Messenger::onState);
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
    });
    connect(writer, &HistoryWriter::changed, this, [this](const QList<StoredMessage>& messages) {
        for (const StoredMessage& each : messages) Q_EMIT messageChanged(each);
    });
    connect(writer, &HistoryWriter::refused, this, [this](const QList<StoredMessage>& messages) {
        for (const StoredMessage& each : messages) onRefused(each);
    });
    connect(writer, &HistoryWriter::failed, this, &Messenger::reportFailure);
    connect(writer, &HistoryWriter::recovered, this, [this] {
        m_told.clear();
        Q_EMIT storeRecovered();
    });
}

void Messenger::load(store::ContactBook* contacts) {
    if (contacts == nullptr) return;
    const auto stored = contacts->load();
    if (!stored) return reportFailure(stored.error());
    for (const store::StoredContact& each : *stored) {
        std::optional<PeerId> peer;
        if (!each.addresses.empty()) {
            const auto added = m_socket.addPeer(each.addresses.front(), {}, each.pin);
            if (added) peer = *added;
        }
        if (peer && each.plaintextAllowed) m_socket.allowPlaintext(*peer, true);
        m_contacts.add(each, peer);
    }
}

void Messenger::reportFailure(const store::StoreError& error) {
    if (m_told.insert(error.kind).second) Q_EMIT storeFailed(error);
}

Contact Messenger::view(const Entry& entry, const PeerInfo& info) const {
    const store::StoredContact& stored = entry.stored;
    Contact contact;
    contact.id = stored.id;
    contact.peer = entry.peer.value_or(PeerId{});
    contact.name = textFromUtf8(stored.name);
    contact.address = stored.written.empty()
                          ? QString::fromStdString(stored.addresses.front().toString())
                          : textFromUtf8(stored.written);
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
    const auto found = m_reader->with(
        [&](store::History& history) { return history.setting(name.toStdString()); });
    const QString value = found && *found ? textFromUtf8(**found) : QString();
    return m_settings[name] = value;
}

void Messenger::setSetting(const QString& name, const QString& value) {
    m_settings[name] = value;
    m_writer->run([name = name.toStdString(), value = value.toStdString()](
                      store::History& history, store::ContactBook*) {
        return history.setSetting(name, value);
    });
}

}  // namespace vaultgram
