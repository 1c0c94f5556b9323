// The contacts and conversations of the messenger, in models that the window shows.
//
//   Messenger --signals--> Conversations --> ContactListModel, one MessageModel a chat
//
// Of a conversation it holds the pages that were looked at; the rest stays on disk.
#pragma once

#include "app/messenger/messenger.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/message_model.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace vaultgram::gui {

class Conversations : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostOpen = 8;  // conversations kept in memory

    explicit Conversations(Messenger& messenger, QObject* parent = nullptr);

    void showAll();
    void showContact(ContactId id);  // as it is now
    // Why nothing goes to a contact that would need plaintext; empty: it may be asked.
    void setPlaintextRefusal(const QString& reason);
    [[nodiscard]] const QString& plaintextRefusal() const { return m_plaintextRefusal; }
    void retranslate();  // lines of the system are worded again

    [[nodiscard]] ui::ContactListModel& contacts() { return m_contacts; }
    [[nodiscard]] QString nameOf(ContactId id) const;
    // Loads the newest page the first time, with the unread line where it belongs.
    [[nodiscard]] ui::MessageModel& open(ContactId id);
    [[nodiscard]] ui::MessageModel* opened(ContactId id);  // null: not in memory

    void loadOlder(ContactId id);
    void loadNewer(ContactId id);
    void loadNewest(ContactId id);
    void loadAround(ContactId id, const store::Place& place);
    // Nobody looks at it now: the unread line stands above the next message that comes.
    // `away`: nor at what is above it.
    void unreadFrom(const StoredMessage& message, bool away);

private:
    struct Open {
        std::unique_ptr<ui::MessageModel> model;
        quint64 lastUse = 0;
    };
    void connectMessenger();
    void add(const StoredMessage& message);
    void soon(ContactId id);  // showContact, together with what else comes in this frame
    void flush();
    void tellPresence(ContactId id, const ui::ContactInfo& info);
    void change(const StoredMessage& message);
    void forget(ContactId id);
    void dropLeastUsed(ContactId keep);
    [[nodiscard]] QList<ui::Message> rows(const QList<StoredMessage>& messages, ContactId id) const;
    void fill(ui::MessageModel& model, ContactId id);
    [[nodiscard]] ui::ContactInfo infoOf(const Contact& contact) const;
    [[nodiscard]] std::optional<ui::KeyChange> keyChangeOf(const Contact& contact) const;

    Messenger& m_messenger;
    ui::ContactListModel m_contacts;
    std::unordered_map<ContactId, Open> m_open;
    quint64 m_uses = 0;
    // A flood is shown frame by frame, not message by message.
    QTimer m_frame;
    std::map<ContactId, QList<ui::Message>> m_arrived;
    std::set<ContactId> m_changed;
    QString m_plaintextRefusal;
    std::map<ContactId, bool> m_reachable;         // as it was known for sure last
    std::map<ContactId, QString> m_presenceLines;  // ids of the rows that say so
    // Making a safety number takes some ms; a changed key is asked about often.
    mutable std::map<std::pair<IdentityId, IdentityId>, ui::KeyChange> m_keyChanges;
};

}  // namespace vaultgram::gui
