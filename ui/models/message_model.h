// The messages of one conversation, oldest first. A list with a memory, not a network.
//
//   presenter -> append / setDelivery -> MessageModel -> ConversationView
//
// Grouping (same sender, within five minutes, same day) is told by roles, so
// that a delegate needs no look at the neighbours.
#pragma once

#include "ui/models/message.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <chrono>

namespace vaultgram::ui {

class MessageModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole + 1,  // the whole Message
        IdRole,
        StartsDayRole,      // bool: a date line belongs above this row
        JoinsPreviousRole,  // bool: same group as the row above
        JoinsNextRole,      // bool: same group as the row below
        UnreadAboveRole,    // int: the unread line above this row counts so many; 0 for no line
        PeerNameRole,
    };
    static constexpr std::chrono::minutes groupEndsAfter{5};

    explicit MessageModel(QObject* parent = nullptr);

    void setPeerName(const QString& name);  // for the words that name the sender
    [[nodiscard]] const QString& peerName() const { return m_peerName; }

    void setMessages(QList<Message> messages);
    void append(const Message& message);        // an id that is known already is ignored
    void prepend(const QList<Message>& older);  // history, oldest first
    void appendSystemLine(const QString& text, const QDateTime& at, Trust trust = Trust::None);
    // False if there is no such message or the state would go backwards.
    bool setDelivery(const QString& id, Delivery delivery, const QString& reason = {});
    bool setTrust(const QString& id, Trust trust);
    bool setSecurity(const QString& id, MessageSecurity security);
    bool remove(const QString& id);
    void clear();
    // The unread line stands above this message; an empty id takes it away.
    void setFirstUnread(const QString& id);

    [[nodiscard]] const Message* find(const QString& id) const;
    [[nodiscard]] const Message& at(int row) const { return m_messages.at(row); }
    [[nodiscard]] int rowOf(const QString& id) const { return m_rows.value(id, -1); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] bool startsDay(int row) const;
    [[nodiscard]] bool joins(int row) const;  // with the row above
    [[nodiscard]] int unreadAbove(int row) const;
    void indexFrom(int row);
    void rowChanged(int row);

    QList<Message> m_messages;
    QHash<QString, int> m_rows;  // by id
    QString m_peerName;
    QString m_firstUnread;
};

}  // namespace vaultgram::ui
