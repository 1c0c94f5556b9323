// The conversations of this run: who the contacts are and what was said, in models
// that the window shows. In memory only.
#pragma once

#include "app/link/link_types.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/message_model.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace vaultgram::gui {

class Conversations : public QObject {
    Q_OBJECT
public:
    explicit Conversations(QObject* parent = nullptr);

    [[nodiscard]] ui::ContactListModel& contacts() { return m_contacts; }
    [[nodiscard]] ui::MessageModel& messagesOf(const QString& contactId);
    [[nodiscard]] QString nameOf(const QString& contactId) const;

    void nameContact(const QString& contactId, const QString& name);  // empty: its address
    void showPeer(const PeerInfo& peer, Now now);                     // adds or updates
    void remove(const QString& contactId);

    // A text from the contact; `unread` if nobody looks at it now.
    void received(const ReceivedText& text, bool unread);
    void submitted(const QString& contactId, const QString& text, std::optional<MessageId> message,
                   ui::MessageSecurity security, const QString& failure = {});
    void changed(const SentText& sent);
    void markRead(const QString& contactId);
    void notice(const QString& contactId, const QString& text);

private:
    void showLast(const QString& contactId, const ui::Message& message);

    ui::ContactListModel m_contacts;
    std::unordered_map<QString, std::unique_ptr<ui::MessageModel>> m_messages;
    quint64 m_nextReceived = 1;
    quint64 m_nextFailed = 1;
};

}  // namespace vaultgram::gui
