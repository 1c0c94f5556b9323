// A window on one conversation, oldest row first. A list with a memory, not a network.
//
//   presenter -> setMessages / prepend / appendNewer / insert -> MessageModel -> ConversationView
//
//   . . . . . . . . [ oldest loaded ... newest loaded ] . . . . . .
//     more().above         at most `mostRows`             more().below
//
// A paged model drops rows at the end that is not read, and says so in more(); what it
// dropped can be loaded again. A model that is not paged keeps all.
// Grouping (same sender, within five minutes, same day) is told by roles, so
// that a delegate needs no look at the neighbours.
#pragma once

#include "ui/models/message.h"
#include "ui/models/quote.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <chrono>
#include <functional>

namespace vaultgram::ui {

// What a message quotes, as far as it was really said in this chat.
struct Quoted {
    QString id;  // of the message that is quoted; empty: none
    bool own = false;
    QString author;
    Quote words{};
};

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
        QuoteRole,    // Quoted: the message above that this one quotes, if it is found
        WaitingRole,  // int: of the last own message that waits, how many do; else 0
    };
    static constexpr std::chrono::minutes groupEndsAfter{5};
    static constexpr int pageRows = 100;  // what to load at a time
    static constexpr int mostRows = 800;  // of a paged model; it may exceed this by one page

    // What the store has and the model has not.
    struct More {
        bool above = false;
        bool below = false;
        bool operator==(const More&) const = default;
    };

    explicit MessageModel(QObject* parent = nullptr);

    // Who is on the other side, as far as it changes what rows say.
    struct Peer {
        QString name{};
        bool held = false;        // their key has changed: what waits, waits for the user
        bool receipts = true;     // they give some
        bool comesOnline = true;  // what waits, waits for that, and not for the user
        bool operator==(const Peer&) const = default;
    };
    void setPeer(const Peer& peer);
    void setPeerName(const QString& name);  // the rest as it is
    [[nodiscard]] const QString& peerName() const { return m_peer.name; }

    // The window: its first page, pages at its two ends (in order, oldest first), its limits.
    void setMessages(QList<Message> messages);
    void prepend(const QList<Message>& older);      // the answer to `olderWanted`, even if empty
    void appendNewer(const QList<Message>& newer);  // the answer to `newerWanted`, even if empty
    void setPaged(bool paged) { m_paged = paged; }
    void setMore(More more);
    [[nodiscard]] More more() const { return m_more; }
    void setReadAtEnd(bool atEnd) { m_readAtEnd = atEnd; }  // where not to drop rows
    [[nodiscard]] Place firstPlace() const;
    [[nodiscard]] Place lastPlace() const;

    // What happens now. Each takes the place it has; what belongs outside of the window is
    // left to the pages, what is known already is ignored.
    void insert(QList<Message> messages);
    void append(const Message& message) { insert({message}); }
    // A line that is shown and not kept; its words are asked for again in another language.
    using LineWords = std::function<QString()>;
    QString appendSystemLine(LineWords words, const QDateTime& at,
                             Trust trust = Trust::None);  // its id
    // False if there is no such message or the state would go backwards.
    bool setDelivery(const QString& id, Delivery delivery, const QString& reason = {});
    void reword(const QList<Message>& messages);  // lines of the system, in another language
    bool setTrust(const QString& id, Trust trust);
    bool setSecurity(const QString& id, MessageSecurity security);
    bool remove(const QString& id);
    [[nodiscard]] bool isKept(const QString& id) const { return !m_lineWords.contains(id); }
    void clear();
    // The unread line stands above this message; an empty id takes it away. A count of 0
    // means: those that are loaded below it.
    void setFirstUnread(const QString& id, int count = 0);
    [[nodiscard]] const QString& firstUnread() const { return m_firstUnread; }

    [[nodiscard]] const Message* find(const QString& id) const;
    // A quote stands for a message only if that is found above: nobody can put words into
    // another's mouth, and a text that only looks like a quote is shown whole.
    [[nodiscard]] Quoted quotedBy(int row) const;
    [[nodiscard]] QString authorOf(const QString& quoted) const;  // of words that are to be quoted
    [[nodiscard]] Message shown(int row) const;                   // as it is with this peer now
    [[nodiscard]] const Message& at(int row) const { return m_messages.at(row); }
    [[nodiscard]] int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void pageArrived();            // an answer came: the next page may be asked for
    void peerNamed();              // another name
    void arrivedBelow(int count);  // messages of the peer that came below the window

private:
    [[nodiscard]] bool startsDay(int row) const;
    [[nodiscard]] bool joins(int row) const;  // with the row above
    [[nodiscard]] int unreadAbove(int row) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] QList<Message> unknownOf(QList<Message> messages) const;
    [[nodiscard]] QList<Message> withinWindow(QList<Message> messages);
    [[nodiscard]] int rowFor(const Place& place) const;
    struct QuoteLink {
        QString id;  // empty: looked for and not found
        bool own = false;
    };
    [[nodiscard]] QuoteLink findQuoted(int below, const QString& quoted) const;
    [[nodiscard]] QString nameOf(const QuoteLink& link) const;
    void findQuotesAnew(int first);
    void forgetQuotesOf(const QString& id);
    void insertAt(int row, const QList<Message>& run);
    void dropFrom(bool top);
    void removeRun(int row, int count);
    [[nodiscard]] std::pair<QString, int> waiting() const;
    void updateWaiting();
    void rowChanged(int row);

    QList<Message> m_messages;
    // Rows by id, counted from where row 0 stood at first: rows above change no entry.
    QHash<QString, int> m_rows;
    int m_origin = 0;
    QHash<QString, LineWords> m_lineWords;       // by id
    mutable QHash<QString, QuoteLink> m_quotes;  // by id of the quoting message; a cache
    Peer m_peer;
    QString m_lastWaiting;  // id
    int m_waiting = 0;
    QString m_firstUnread;
    int m_unreadCount = 0;
    int m_systemLines = 0;
    More m_more;
    bool m_paged = false;
    bool m_readAtEnd = true;
};

}  // namespace vaultgram::ui
