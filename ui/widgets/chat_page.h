// One open chat: header, banner and search if they are needed, messages, composer.
#pragma once

#include "ui/widgets/chat_header.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/conversation_view.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/key_changed_banner.h"
#include "ui/widgets/search_bar.h"

namespace vaultgram::ui {

class ChatPage : public QWidget {
    Q_OBJECT

public:
    explicit ChatPage(const Theme& theme, QWidget* parent = nullptr);

    void setConversation(MessageModel* messages, const ContactInfo& contact);
    void setContact(const ContactInfo& contact);
    void setBackVisible(bool visible);
    void focusInput();  // where one writes; while that is held, where one decides
    [[nodiscard]] const ContactInfo& contact() const { return m_contact; }

    [[nodiscard]] ChatHeader* header() const { return m_header; }
    [[nodiscard]] ConversationView* conversation() const { return m_conversation; }
    [[nodiscard]] Composer* composer() const { return m_composer; }
    [[nodiscard]] KeyChangedBanner* banner() const { return m_banner; }
    [[nodiscard]] SearchBar* search() const { return m_search; }

protected:
    bool event(QEvent* event) override;

private:
    void fit();
    void placeBanner();

    const Theme& m_theme;
    ContactInfo m_contact;
    ChatHeader* m_header;
    KeyChangedBanner* m_banner;
    ContentScroll* m_bannerRoom;
    SearchBar* m_search;
    ConversationView* m_conversation;
    Composer* m_composer;
};

}  // namespace vaultgram::ui
