// Contacts, and who they are. PROTOCOL.md, section 7.
#include "app/messenger/messenger.h"
#include "app/messenger/notice.h"

#include <QDateTime>

namespace vaultgram {
namespace {

QString receiptsOf(ContactId id) {
    return QStringLiteral("receipts.read.%1").arg(static_cast<qint64>(id));
}

bool acceptsKeyOf(VaultSocket& socket, PeerId peer, const Pin& pin) {
    return pin.other && socket.acceptKey(peer, *pin.other);
}

}  // namespace

tl::expected<ContactId, AddError> Messenger::addContact(const Endpoint& address,
                                                        const QString& asWritten,
                                                        const QString& name,
                                                        std::optional<KnownKey> key,
                                                        const Pin& pin) {
    const auto peer = m_socket.addPeer(address, key, pin);
    if (!peer) return tl::unexpected(peer.error());
    store::StoredContact contact;
    contact.addresses = {address};
    contact.pin = pin;
    contact.name = name.trimmed().toStdString();
    const std::string written = asWritten.trimmed().toStdString();
    if (written != address.toString()) contact.asWritten = written;
    return keepNew(std::move(contact), *peer).stored.id;
}

bool Messenger::knowKey(ContactId id, const KnownKey& key) {
    const Entry* entry = m_contacts.find(id);
    return entry != nullptr && entry->peer && m_socket.knowKey(*entry->peer, key);
}

std::optional<AddError> Messenger::changeAddress(ContactId id, const Endpoint& address,
                                                 const QString& asWritten) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return AddError::Unusable;
    const auto there = m_socket.peerAt(address);
    if (there && there->id != entry->peer) return AddError::Exists;
    if (!there && !(entry->stored.pin.id && entry->peer)) {
        if (const auto error = moveTo(*entry, address)) return error;
    }
    std::vector<Endpoint>& addresses = entry->stored.addresses;
    std::erase(addresses, address);
    addresses.insert(addresses.begin(), address);
    if (addresses.size() > limits::addresses) addresses.pop_back();
    if (!there && entry->stored.pin.id) m_socket.addAddress(*entry->peer, address);
    const std::string written = asWritten.trimmed().toStdString();
    entry->stored.asWritten = written == address.toString() ? std::string() : written;
    put(*entry);
    handOut(*entry);
    Q_EMIT contactChanged(id);
    return {};
}

// Another peer of the link from now on. What the old one had is handed over again.
std::optional<AddError> Messenger::moveTo(Entry& entry, const Endpoint& address) {
    const auto peer = m_socket.addPeer(address, {}, entry.stored.pin);
    if (!peer) return peer.error();
    for (const StoredMessage& each : m_outgoing.allOf(entry.stored.id))
        m_outgoing.notHanded(*m_outgoing.find(each.id));
    if (entry.peer) m_socket.removePeer(*entry.peer);
    m_contacts.setPeer(entry, *peer);
    entry.stored.addresses.clear();
    if (entry.stored.plaintextAllowed) m_socket.allowPlaintext(*peer, true);
    return {};
}

Messenger::Entry& Messenger::keepNew(store::StoredContact contact, PeerId peer) {
    contact.id = m_contacts.nextId();
    Entry& entry = m_contacts.add(std::move(contact), peer);
    put(entry);
    Q_EMIT contactChanged(entry.stored.id);
    return entry;
}

void Messenger::put(const Entry& entry) {
    m_writer->run([stored = entry.stored](store::History&, store::ContactBook& contacts) {
        return contacts.put(stored);
    });
}

bool Messenger::rename(ContactId id, const QString& name) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return false;
    entry->stored.name = name.trimmed().toStdString();
    put(*entry);
    Q_EMIT contactChanged(id);
    return true;
}

bool Messenger::setWritten(ContactId id, const QString& asWritten) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return false;
    entry->stored.asWritten = asWritten.trimmed().toStdString();
    put(*entry);
    Q_EMIT contactChanged(id);
    return true;
}

bool Messenger::setMuted(ContactId id, bool muted) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return false;
    entry->stored.muted = muted;
    put(*entry);
    Q_EMIT contactChanged(id);
    return true;
}

bool Messenger::setReadReceipts(ContactId id, std::optional<bool> wanted) {
    if (m_contacts.find(id) == nullptr) return false;
    const QString yes = QStringLiteral("true"), no = QStringLiteral("false");
    setSetting(receiptsOf(id), wanted ? *wanted ? yes : no : QString());
    Q_EMIT contactChanged(id);
    return true;
}

std::optional<bool> Messenger::readReceipts(ContactId id) const {
    const QString wanted = setting(receiptsOf(id));
    return wanted.isEmpty() ? std::nullopt : std::optional(wanted == u"true");
}

void Messenger::setDraft(ContactId id, const QString& draft) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr || (draft.isEmpty() && !entry->talk)) return;
    std::string text = draft.toStdString();
    if (entry->conversation().draft == text) return;
    entry->talk->draft = text;
    m_writer->run([id, text](store::History& history, store::ContactBook&) {
        return history.setDraft(id, text);
    });
}

// What the user says of a contact, if the link agrees; and a line about it.
bool Messenger::userSaid(ContactId id, std::string_view code,
                         const std::function<bool(PeerId)>& say) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr || !entry->peer || !say(*entry->peer)) return false;
    const auto info = m_socket.peer(*entry->peer);
    if (info && takeOver(entry->stored, *info)) put(*entry);
    addNotice(*entry, code);
    Q_EMIT contactChanged(id);
    Q_EMIT trustChanged(id);
    return true;
}

bool Messenger::verify(ContactId id) {
    const Entry* entry = m_contacts.find(id);
    if (entry == nullptr || !entry->stored.pin.id) return false;
    const IdentityId compared = entry->stored.pin.other.value_or(*entry->stored.pin.id);
    return userSaid(id, notice::verified,
                    [&](PeerId peer) { return m_socket.verified(peer, compared); });
}

bool Messenger::unverify(ContactId id) {
    const Entry* entry = m_contacts.find(id);
    if (entry == nullptr || entry->stored.pin.trust() != Trust::Verified) return false;
    return userSaid(id, notice::notVerified, [&](PeerId peer) { return m_socket.unverify(peer); });
}

bool Messenger::acceptKey(ContactId id) {
    const Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return false;
    return userSaid(id, notice::keyAccepted, [&, pin = entry->stored.pin](PeerId peer) {
        return acceptsKeyOf(m_socket, peer, pin);
    });
}

bool Messenger::block(ContactId id, bool blocked) {
    Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return false;
    if (entry->stored.pin.blocked == blocked) return true;
    const bool done = userSaid(id, blocked ? notice::blocked : notice::unblocked,
                               [&](PeerId peer) { return m_socket.block(peer, blocked); });
    if (done && !blocked) handOut(*entry);
    return done;
}

bool Messenger::allowPlaintext(ContactId id, bool allow) {
    const Entry* entry = m_contacts.find(id);
    if (entry == nullptr) return false;
    if (entry->stored.plaintextAllowed == allow) return true;
    return userSaid(id, allow ? notice::plaintextAllowed : notice::plaintextForbidden,
                    [&](PeerId peer) {
                        m_socket.allowPlaintext(peer, allow);
                        const auto info = m_socket.peer(peer);
                        return info && info->plaintextAllowed == allow;
                    });
}

bool Messenger::forgetPin(ContactId id) {
    return userSaid(id, notice::pinForgotten,
                    [&](PeerId peer) { return m_socket.forgetPin(peer); });
}

tl::expected<ContactId, AddError> Messenger::acceptRequest(const Request& request) {
    Pin pin;
    pin.id = request.id;
    return addContact(request.address, {}, {}, {}, pin);
}

void Messenger::refuseRequest(const Request& request) {
    m_socket.refuseRequest(request);
}

// The link may have gone on since it told this: what counts is how it is now.
void Messenger::onPeer(const PeerInfo& told) {
    if (m_contacts.wasRemoved(told.id)) return;
    Entry* entry = m_contacts.find(told.id);
    if (entry == nullptr) {  // accepted by the link, as it was told to
        store::StoredContact contact;
        static_cast<void>(takeOver(contact, told));
        entry = &keepNew(std::move(contact), told.id);
    }
    if (told.kind == PeerKind::Legacy) entry->conversation().legacy = true;
    if (told.elsewhere && !std::exchange(entry->conversation().elsewhereTold, true))
        addNotice(*entry, notice::elsewhere);
    store::StoredContact before = entry->stored;
    if (takeOver(before, told)) onTrust(told);
    Q_EMIT contactChanged(entry->stored.id);
}

void Messenger::onTrust(const PeerInfo& told) {
    Entry* entry = m_contacts.find(told.id);
    const auto info = entry == nullptr ? std::nullopt : m_socket.peer(told.id);
    if (!info) return;
    const Pin before = entry->stored.pin;
    if (!takeOver(entry->stored, *info)) return;
    put(*entry);
    const Pin& now = entry->stored.pin;
    if (before.id != now.id) placeWaiting(*entry);
    if (before.trust() == now.trust() && before.other == now.other) return;
    const bool wasLegacy = entry->talk && entry->talk->legacy;
    if (now.trust() == Trust::KeyChanged)
        addNotice(*entry, notice::keyChanged);
    else if (before.trust() == Trust::KeyChanged)
        addNotice(*entry, notice::keyBack);
    else if (!before.id && now.id && wasLegacy)
        addNotice(*entry, notice::nowX1);
    Q_EMIT trustChanged(entry->stored.id);
    Q_EMIT contactChanged(entry->stored.id);
}

void Messenger::onDropped(const DropNotice& drop) {
    if (drop.reason != DropReason::DowngradeRefused || !drop.peer) return;
    const auto info = m_socket.peerAt(*drop.peer);
    Entry* entry = info ? m_contacts.find(info->id) : nullptr;
    if (entry == nullptr || std::exchange(entry->conversation().downgradeTold, true)) return;
    addNotice(*entry, notice::downgrade);
}

void Messenger::addNotice(Entry& entry, std::string_view code) {
    StoredMessage line;
    line.contact = entry.stored.id;
    line.kind = EntryKind::Notice;
    line.seen = true;
    line.id = MsgId(m_random.bytes<MsgId::size>());
    line.convSeq = std::max<std::uint64_t>(1, entry.talk ? entry.talk->largestSeq : 0);
    line.rank = 1;  // behind the newest
    line.sentMs = line.keptMs = QDateTime::currentMSecsSinceEpoch();
    line.trust = entry.stored.pin.trust();
    line.text = code;
    m_writer->add(line);
}

}  // namespace vaultgram
