#include "app/gui/conversations.h"

#include "app/gui/translate.h"

namespace vaultgram::gui {

Conversations::Conversations(QObject* parent) : QObject(parent) {}

ui::MessageModel& Conversations::messagesOf(const QString& contactId) {
    auto& model = m_messages[contactId];
    if (!model) {
        model = std::make_unique<ui::MessageModel>();
        model->setPeerName(nameOf(contactId));
    }
    return *model;
}

QString Conversations::nameOf(const QString& contactId) const {
    const ui::ContactInfo* contact = m_contacts.find(contactId);
    return contact != nullptr ? contact->name : QString();
}

void Conversations::nameContact(const QString& contactId, const QString& name) {
    const ui::ContactInfo* known = m_contacts.find(contactId);
    if (known == nullptr) return;
    ui::ContactInfo contact = *known;
    contact.name = name.trimmed().isEmpty() ? contact.address : name.trimmed();
    m_contacts.upsert(contact);
    messagesOf(contactId).setPeerName(contact.name);
}

void Conversations::showPeer(const PeerInfo& peer, Now now) {
    const ui::ContactInfo* known = m_contacts.find(idOf(peer.id));
    ui::ContactInfo contact = known != nullptr ? *known : ui::ContactInfo{};
    update(contact, peer, now);
    if (contact.name.isEmpty()) contact.name = contact.address;
    m_contacts.upsert(contact);
}

void Conversations::remove(const QString& contactId) {
    m_contacts.removeContact(contactId);
    m_messages.erase(contactId);
}

void Conversations::received(const ReceivedText& text, bool unread) {
    const QString id = idOf(text.peer);
    if (m_contacts.find(id) == nullptr) return;
    ui::Message message;
    message.id = QStringLiteral("in-%1").arg(m_nextReceived++);
    message.text = text.text;
    message.at = text.at;
    message.direction = ui::Direction::Incoming;
    message.security = securityOf(text.security);
    ui::MessageModel& messages = messagesOf(id);
    const bool firstUnread = unread && m_contacts.find(id)->unread == 0;
    messages.append(message);
    if (firstUnread) messages.setFirstUnread(message.id);
    showLast(id, message);
    if (!unread) return;
    ui::ContactInfo contact = *m_contacts.find(id);
    ++contact.unread;
    m_contacts.upsert(contact);
}

void Conversations::submitted(const QString& contactId, const QString& text,
                              std::optional<MessageId> sent, ui::MessageSecurity security,
                              const QString& failure) {
    ui::Message message;
    message.id = sent ? idOf(*sent) : QStringLiteral("failed-%1").arg(m_nextFailed++);
    message.text = text;
    message.at = QDateTime::currentDateTime();
    message.direction = ui::Direction::Outgoing;
    message.security = security;
    message.delivery = sent ? ui::Delivery::Queued : ui::Delivery::Failed;
    message.reason = failure;
    messagesOf(contactId).append(message);
    showLast(contactId, message);
}

void Conversations::changed(const SentText& sent) {
    const QString contactId = idOf(sent.peer);
    const ui::ContactInfo* known = m_contacts.find(contactId);
    if (known == nullptr) return;
    ui::MessageModel& messages = messagesOf(contactId);
    if (sent.security != Security::None)
        messages.setSecurity(idOf(sent.message), securityOf(sent.security));
    if (!messages.setDelivery(idOf(sent.message), deliveryOf(sent.state))) return;
    const bool isLast =
        messages.rowCount() > 0 && messages.at(messages.rowCount() - 1).id == idOf(sent.message);
    if (isLast) showLast(contactId, *messages.find(idOf(sent.message)));
}

void Conversations::markRead(const QString& contactId) {
    const ui::ContactInfo* known = m_contacts.find(contactId);
    if (known == nullptr || known->unread == 0) return;
    ui::ContactInfo contact = *known;
    contact.unread = 0;
    m_contacts.upsert(contact);
}

void Conversations::notice(const QString& contactId, const QString& text) {
    messagesOf(contactId).appendSystemLine(text, QDateTime::currentDateTime());
}

void Conversations::showLast(const QString& contactId, const ui::Message& message) {
    ui::ContactInfo contact = *m_contacts.find(contactId);
    contact.lastMessage = message.text;
    contact.lastTime = message.at;
    contact.lastMessageIsOwn = message.direction == ui::Direction::Outgoing;
    contact.lastDelivery = message.delivery;
    m_contacts.upsert(contact);
}

}  // namespace vaultgram::gui
