// One open chat: header, messages, composer.
#pragma once

#include "ui/widgets/chat_header.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/conversation_view.h"

namespace vaultgram::ui {

class ChatPage : public QWidget {
    Q_OBJECT

public:
    explicit ChatPage(const Theme& theme, QWidget* parent = nullptr);

    void setConversation(MessageModel* messages, const ContactInfo& contact);
    void setContact(const ContactInfo& contact);
    void setNarrow(bool narrow);
    [[nodiscard]] const ContactInfo& contact() const { return m_contact; }

    [[nodiscard]] ChatHeader* header() const { return m_header; }
    [[nodiscard]] ConversationView* conversation() const { return m_conversation; }
    [[nodiscard]] Composer* composer() const { return m_composer; }

private:
    ContactInfo m_contact;
    ChatHeader* m_header;
    ConversationView* m_conversation;
    Composer* m_composer;
};

}  // namespace vaultgram::ui
