// The open chat: sending, states, pages, drafts, what was seen.
#pragma once

#include "app/gui/conversations.h"
#include "ui/models/notice_words.h"
#include "ui/widgets/main_window.h"

#include <QObject>

namespace vaultgram::gui {

class ChatPresenter : public QObject {
    Q_OBJECT
public:
    ChatPresenter(const VaultSocket& socket, Messenger& messenger, Conversations& conversations,
                  ui::MainWindow& window);

    // True while the user looks at this chat: nothing in it is news.
    [[nodiscard]] bool isWatched(ContactId id) const;
    // What is not taken goes back into the field, or the draft.
    void sendText(const QString& contactId, const QString& text);
    // Opens the chat at this message, wherever it is.
    void goTo(const QString& contactId, const store::Place& place, const MsgId& message);

Q_SIGNALS:
    void logged(int level, const QString& source, const QString& text);

private:
    [[nodiscard]] bool isOpen(ContactId id) const;  // before the eyes of the user
    void connectWindow();
    void connectPages();
    void open(const QString& contactId);
    [[nodiscard]] qsizetype sureBytes(const ui::ContactInfo& contact) const;
    void setLimit(const ui::ContactInfo& contact);
    void seen(const QString& contactId);
    void tellDetails(const QString& contact, const QString& message);
    void clear(const QString& contactId);
    void tellRefusal(const QString& contactId, ui::SendProblem problem);
    void exportTo(const QString& contactId, const QString& path, bool asJson);
    [[nodiscard]] static QString wordsOf(Exported done, const QString& name);

    const VaultSocket& m_socket;
    Messenger& m_messenger;
    Conversations& m_conversations;
    ui::MainWindow& m_window;
    qsizetype m_sure = 0;  // bytes that the contact of the open chat takes for sure
};

}  // namespace vaultgram::gui
