#include "ui/models/message_model.h"

#include "ui/models/words.h"

#include <algorithm>

namespace vaultgram::ui {

MessageModel::MessageModel(QObject* parent) : QAbstractListModel(parent) {}

void MessageModel::setPeerName(const QString& name) {
    if (name == m_peerName) return;
    m_peerName = name;
    if (!m_messages.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void MessageModel::setMessages(QList<Message> messages) {
    beginResetModel();
    m_messages = std::move(messages);
    m_rows.clear();
    indexFrom(0);
    endResetModel();
}

void MessageModel::append(const Message& message) {
    if (m_rows.contains(message.id)) return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_messages.append(message);
    m_rows.insert(message.id, row);
    endInsertRows();
    rowChanged(row - 1);  // it may join the new one now
}

void MessageModel::prepend(const QList<Message>& older) {
    if (older.isEmpty()) return;
    const int count = static_cast<int>(older.size());
    beginInsertRows({}, 0, count - 1);
    m_messages = older + m_messages;
    indexFrom(0);
    endInsertRows();
    rowChanged(count);
}

void MessageModel::appendSystemLine(const QString& text, const QDateTime& at, Trust trust) {
    Message line;
    line.id = QStringLiteral("system-%1-%2").arg(at.toMSecsSinceEpoch()).arg(rowCount());
    line.text = text;
    line.at = at;
    line.direction = Direction::System;
    line.trust = trust;
    append(line);
}

bool MessageModel::setDelivery(const QString& id, Delivery delivery, const QString& reason) {
    const int row = rowOf(id);
    if (row < 0) return false;
    Message& message = m_messages[row];
    if (!mayBecome(message.delivery, delivery)) return false;
    if (message.delivery == delivery && message.reason == reason) return true;
    message.delivery = delivery;
    message.reason = reason;
    rowChanged(row);
    return true;
}

bool MessageModel::setTrust(const QString& id, Trust trust) {
    const int row = rowOf(id);
    if (row < 0) return false;
    m_messages[row].trust = trust;
    rowChanged(row);
    return true;
}

bool MessageModel::setSecurity(const QString& id, MessageSecurity security) {
    const int row = rowOf(id);
    if (row < 0) return false;
    m_messages[row].security = security;
    rowChanged(row);
    return true;
}

bool MessageModel::remove(const QString& id) {
    const int row = rowOf(id);
    if (row < 0) return false;
    beginRemoveRows({}, row, row);
    m_messages.removeAt(row);
    m_rows.remove(id);
    indexFrom(row);
    endRemoveRows();
    rowChanged(row - 1);
    rowChanged(row);
    return true;
}

void MessageModel::clear() {
    setMessages({});
}

void MessageModel::setFirstUnread(const QString& id) {
    const int before = rowOf(m_firstUnread);
    m_firstUnread = id;
    rowChanged(before);
    rowChanged(rowOf(id));
}

const Message* MessageModel::find(const QString& id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_messages.at(row);
}

int MessageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    const Message& message = m_messages.at(row);
    switch (role) {
        case Qt::DisplayRole: return message.text;
        case Qt::AccessibleTextRole: return Words::spokenMessage(message, m_peerName);
        case MessageRole: return QVariant::fromValue(message);
        case IdRole: return message.id;
        case StartsDayRole: return startsDay(row);
        case JoinsPreviousRole: return joins(row);
        case JoinsNextRole: return row + 1 < rowCount() && joins(row + 1);
        case UnreadAboveRole: return unreadAbove(row);
        case PeerNameRole: return m_peerName;
        default: return {};
    }
}

QHash<int, QByteArray> MessageModel::roleNames() const {
    return {{Qt::DisplayRole, "text"},
            {MessageRole, "message"},
            {IdRole, "id"},
            {StartsDayRole, "startsDay"},
            {JoinsPreviousRole, "joinsPrevious"},
            {JoinsNextRole, "joinsNext"},
            {UnreadAboveRole, "unreadAbove"},
            {PeerNameRole, "peerName"}};
}

bool MessageModel::startsDay(int row) const {
    return row == 0 || m_messages.at(row - 1).at.date() != m_messages.at(row).at.date();
}

bool MessageModel::joins(int row) const {
    if (startsDay(row) || unreadAbove(row) > 0) return false;
    const Message& above = m_messages.at(row - 1);
    const Message& here = m_messages.at(row);
    if (here.direction == Direction::System || above.direction != here.direction) return false;
    return above.at.secsTo(here.at) < std::chrono::seconds(groupEndsAfter).count();
}

int MessageModel::unreadAbove(int row) const {
    if (m_firstUnread.isEmpty() || m_messages.at(row).id != m_firstUnread) return 0;
    const auto isIncoming = [](const Message& m) { return m.direction == Direction::Incoming; };
    const auto count = std::count_if(m_messages.begin() + row, m_messages.end(), isIncoming);
    return std::max(1, static_cast<int>(count));
}

void MessageModel::indexFrom(int row) {
    for (int i = row; i < rowCount(); ++i) m_rows.insert(m_messages.at(i).id, i);
}

void MessageModel::rowChanged(int row) {
    if (row < 0 || row >= rowCount()) return;
    Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace vaultgram::ui
