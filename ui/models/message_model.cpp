#include "ui/models/message_model.h"

#include "ui/models/words.h"

#include <algorithm>

namespace vaultgram::ui {
namespace {

bool isPlaced(const Message& message) {
    return message.place != Place{};
}

bool isWaiting(const Message& message) {
    return message.direction == Direction::Outgoing && message.delivery == Delivery::Queued;
}

bool standsAbove(const Message& one, const Message& other) {
    if (isPlaced(one) != isPlaced(other)) return isPlaced(one);
    return one.place < other.place;
}

}  // namespace

MessageModel::MessageModel(QObject* parent) : QAbstractListModel(parent) {}

void MessageModel::setPeerName(const QString& name) {
    setPeer({name, m_peer.held, m_peer.receipts, m_peer.comesOnline});
}

void MessageModel::setPeer(const Peer& peer) {
    if (peer == m_peer) return;
    const bool renamed = peer.name != m_peer.name;
    m_peer = peer;
    if (renamed) Q_EMIT peerNamed();
    if (!m_messages.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void MessageModel::setMessages(QList<Message> messages) {
    beginResetModel();
    m_messages = std::move(messages);
    m_rows.clear();
    m_lineWords.clear();
    m_quotes.clear();
    m_origin = 0;
    m_more = {};
    for (int row = 0; row < m_messages.size(); ++row) m_rows.insert(m_messages.at(row).id, row);
    std::tie(m_lastWaiting, m_waiting) = waiting();
    endResetModel();
    Q_EMIT pageArrived();
}

void MessageModel::prepend(const QList<Message>& older) {
    const int before = rowCount();
    insertAt(0, unknownOf(older));
    findQuotesAnew(rowCount() - before);
    dropFrom(false);
    Q_EMIT pageArrived();
}

void MessageModel::appendNewer(const QList<Message>& newer) {
    insertAt(rowCount(), unknownOf(newer));
    dropFrom(true);
    Q_EMIT pageArrived();
}

void MessageModel::setMore(More more) {
    if (more == m_more) return;
    m_more = more;
    rowChanged(0);
    Q_EMIT pageArrived();
}

Place MessageModel::firstPlace() const {
    return m_messages.isEmpty() ? Place{} : m_messages.constFirst().place;
}

Place MessageModel::lastPlace() const {
    return m_messages.isEmpty() ? Place{} : m_messages.constLast().place;
}

void MessageModel::insert(QList<Message> messages) {
    messages = withinWindow(unknownOf(std::move(messages)));
    std::stable_sort(messages.begin(), messages.end(), standsAbove);
    // One run for all that stand between the same two rows. From the end, so that the rows
    // found for the others stay right.
    for (qsizetype end = messages.size(); end > 0;) {
        const int row = rowFor(messages.at(end - 1).place);
        qsizetype begin = end - 1;
        while (begin > 0 && rowFor(messages.at(begin - 1).place) == row) --begin;
        insertAt(row, messages.mid(begin, end - begin));
        end = begin;
    }
    dropFrom(m_readAtEnd);
}

QList<Message> MessageModel::unknownOf(QList<Message> messages) const {
    QSet<QString> seen;
    messages.removeIf([&](const Message& each) {
        if (m_rows.contains(each.id) || seen.contains(each.id)) return true;
        seen.insert(each.id);
        return false;
    });
    return messages;
}

QList<Message> MessageModel::withinWindow(QList<Message> messages) {
    int missed = 0;
    messages.removeIf([&](const Message& each) {
        const bool below = !isPlaced(each) || lastPlace() < each.place;
        if (m_more.below && below) {
            missed += each.direction == Direction::Incoming ? 1 : 0;
            return true;
        }
        return m_more.above && isPlaced(each) && each.place < firstPlace();
    });
    if (missed > 0) Q_EMIT arrivedBelow(missed);
    return messages;
}

int MessageModel::rowFor(const Place& place) const {
    if (place == Place{} || m_messages.isEmpty() || lastPlace() < place) return rowCount();
    const auto after =
        std::upper_bound(m_messages.begin(), m_messages.end(), place,
                         [](const Place& at, const Message& each) { return at < each.place; });
    return static_cast<int>(after - m_messages.begin());
}

void MessageModel::insertAt(int row, const QList<Message>& run) {
    if (run.isEmpty()) return;
    const int count = static_cast<int>(run.size());
    beginInsertRows({}, row, row + count - 1);
    if (row == 0) m_origin -= count;
    Place above = row > 0 ? m_messages.at(row - 1).place : Place{};
    m_messages.insert(row, count, {});
    for (int i = 0; i < count; ++i) {
        Message& here = m_messages[row + i];
        here = run.at(i);
        if (!isPlaced(here)) here.place = above;  // it stays below its neighbour
        above = here.place;
    }
    const int end = row == 0 ? count : rowCount();
    for (int i = row; i < end; ++i) m_rows.insert(m_messages.at(i).id, i + m_origin);
    endInsertRows();
    rowChanged(row - 1);  // it may join the new one now
    rowChanged(row + count);
    updateWaiting();
}

void MessageModel::dropFrom(bool top) {
    if (!m_paged || rowCount() <= mostRows + pageRows) return;
    const int extra = rowCount() - mostRows;
    (top ? m_more.above : m_more.below) = true;
    removeRun(top ? 0 : mostRows, extra);
}

void MessageModel::removeRun(int row, int count) {
    beginRemoveRows({}, row, row + count - 1);
    for (int i = row; i < row + count; ++i) {
        m_rows.remove(m_messages.at(i).id);
        m_lineWords.remove(m_messages.at(i).id);
        m_quotes.remove(m_messages.at(i).id);
    }
    m_messages.remove(row, count);
    if (row == 0) m_origin += count;
    for (int i = row; row > 0 && i < rowCount(); ++i) {
        m_rows.insert(m_messages.at(i).id, i + m_origin);
    }
    endRemoveRows();
    rowChanged(row - 1);
    rowChanged(row);
    updateWaiting();
}

QString MessageModel::appendSystemLine(LineWords words, const QDateTime& at, Trust trust) {
    Message line;
    line.id = QStringLiteral("system-%1-%2").arg(at.toMSecsSinceEpoch()).arg(++m_systemLines);
    line.text = words();
    line.at = at;
    line.direction = Direction::System;
    line.trust = trust;
    append(line);
    m_lineWords.insert(line.id, std::move(words));
    return line.id;
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
    updateWaiting();
    return true;
}

void MessageModel::reword(const QList<Message>& messages) {
    for (const Message& each : messages) {
        const int row = rowOf(each.id);
        if (row < 0) continue;
        Message& message = m_messages[row];
        if (message.direction == Direction::System) message.text = each.text;
        message.reason = each.reason;
        rowChanged(row);
    }
    for (auto line = m_lineWords.cbegin(); line != m_lineWords.cend(); ++line) {
        const int row = rowOf(line.key());
        if (row < 0) continue;
        m_messages[row].text = (*line)();
        rowChanged(row);
    }
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
    removeRun(row, 1);
    forgetQuotesOf(id);
    return true;
}

void MessageModel::clear() {
    setMessages({});
}

void MessageModel::setFirstUnread(const QString& id, int count) {
    const int before = rowOf(m_firstUnread);
    m_firstUnread = id;
    m_unreadCount = count;
    for (const int row : {before, rowOf(id)}) {
        rowChanged(row - 1);  // the line ends a group
        rowChanged(row);
    }
}

const Message* MessageModel::find(const QString& id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_messages.at(row);
}

int MessageModel::rowOf(const QString& id) const {
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? -1 : *found - m_origin;
}

int MessageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

// What stands above a row is read with it: it is no row of its own.
QString MessageModel::spoken(int row) const {
    const Message message = shown(row);
    QStringList parts;
    if (startsDay(row)) parts += Words::day(message.at.date(), QDate::currentDate());
    if (const int unread = unreadAbove(row); unread > 0) parts += Words::unread(unread);
    parts += Words::spokenMessage(message, m_peer.name);
    return parts.join(QStringLiteral(", "));
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    const Message& message = m_messages.at(row);
    switch (role) {
        case Qt::DisplayRole: return message.text;
        case Qt::AccessibleTextRole: return spoken(row);
        case MessageRole: return QVariant::fromValue(shown(row));
        case IdRole: return message.id;
        case StartsDayRole: return startsDay(row);
        case JoinsPreviousRole: return joins(row);
        case JoinsNextRole: return row + 1 < rowCount() && joins(row + 1);
        case UnreadAboveRole: return unreadAbove(row);
        case PeerNameRole: return m_peer.name;
        case QuoteRole: return QVariant::fromValue(quotedBy(row));
        case WaitingRole: {
            const bool says = m_peer.held || m_peer.comesOnline;
            return says && message.id == m_lastWaiting ? m_waiting : 0;
        }
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
            {PeerNameRole, "peerName"},
            {QuoteRole, "quote"},
            {WaitingRole, "waiting"}};
}

bool MessageModel::startsDay(int row) const {
    return row == 0 || m_messages.at(row - 1).at.date() != m_messages.at(row).at.date();
}

bool MessageModel::joins(int row) const {
    if (startsDay(row) || unreadAbove(row) > 0) return false;
    const Message& above = m_messages.at(row - 1);
    const Message& here = m_messages.at(row);
    if (here.direction == Direction::System || above.direction != here.direction) return false;
    const qint64 apart = above.at.secsTo(here.at);  // late ones may be from before
    return std::abs(apart) < std::chrono::seconds(groupEndsAfter).count();
}

int MessageModel::unreadAbove(int row) const {
    if (m_firstUnread.isEmpty() || m_messages.at(row).id != m_firstUnread) return 0;
    if (m_unreadCount > 0) return m_unreadCount;
    const auto isIncoming = [](const Message& m) { return m.direction == Direction::Incoming; };
    const auto count = std::count_if(m_messages.begin() + row, m_messages.end(), isIncoming);
    return std::max(1, static_cast<int>(count));
}

Message MessageModel::shown(int row) const {
    Message message = m_messages.at(row);
    message.receipts = m_peer.receipts;
    if (m_peer.held && isWaiting(message)) message.trust = Trust::KeyChanged;
    return message;
}

// The last one that waits, and how many do: the line below it speaks for all of them.
std::pair<QString, int> MessageModel::waiting() const {
    const auto last = std::find_if(m_messages.rbegin(), m_messages.rend(), isWaiting);
    const auto count = std::count_if(m_messages.begin(), m_messages.end(), isWaiting);
    return {last == m_messages.rend() ? QString() : last->id, static_cast<int>(count)};
}

void MessageModel::updateWaiting() {
    const auto [id, count] = waiting();
    if (id == m_lastWaiting && count == m_waiting) return;
    const QString before = std::exchange(m_lastWaiting, id);
    m_waiting = count;
    if (before != id) rowChanged(rowOf(before));
    rowChanged(rowOf(id));
}

void MessageModel::rowChanged(int row) {
    if (row < 0 || row >= rowCount()) return;
    Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace vaultgram::ui
