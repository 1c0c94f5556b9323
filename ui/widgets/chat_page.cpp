#include "ui/widgets/chat_page.h"

#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int mostOfBanner = 60;  // percent of the height of the page

}  // namespace

ChatPage::ChatPage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_header(new ChatHeader(theme, this)),
      m_banner(new KeyChangedBanner(theme)),
      m_bannerRoom(new ContentScroll(m_banner, this)),
      m_search(new SearchBar(theme, this)),
      m_conversation(new ConversationView(theme, this)),
      m_composer(new Composer(theme, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bannerRoom);
    column->addWidget(m_search);
    column->addWidget(m_conversation, 1);
    column->addWidget(m_composer->card());
    column->addWidget(m_composer);
    m_bannerRoom->hide();
    m_composer->setHistory([this] { return m_conversation->lastOwnText(); });
    m_composer->setAuthorship([this](const QString& quoted) {
        const MessageModel* model = m_conversation->model();
        return model != nullptr ? model->authorOf(quoted) : QString();
    });
    connect(m_conversation, &ConversationView::quoteRequested, m_composer, &Composer::quote);
    connect(m_search, &SearchBar::textChanged, m_conversation, &ConversationView::setWanted);
    connect(m_composer, &Composer::submitted, m_conversation, &ConversationView::goToNewest);
}

void ChatPage::setConversation(MessageModel* messages, const ContactInfo& contact) {
    if (contact.id != m_contact.id) m_search->close();
    m_conversation->setModel(messages);  // first: it tells the composer who said what is quoted
    setContact(contact);
}

void ChatPage::setContact(const ContactInfo& contact) {
    m_contact = contact;
    m_header->setContact(contact);
    // Asked before what has the focus is hidden.
    const QWidget* focus = window()->focusWidget();
    const bool writes = focus == m_composer->field();
    const bool decides = m_banner->isAncestorOf(focus);
    m_composer->setContact(contact);
    const bool changed = contact.trust == Trust::KeyChanged && contact.keyChange;
    if (changed) m_banner->setChange(*contact.keyChange);
    m_bannerRoom->setVisible(changed);
    placeBanner();
    if (changed && writes) m_banner->verifyButton()->setFocus(Qt::OtherFocusReason);
    if (!changed && decides) m_composer->field()->setFocus(Qt::OtherFocusReason);
}

// All of the banner if it leaves room for the chat; else it scrolls.
void ChatPage::placeBanner() {
    const int most = height() * mostOfBanner / 100;
    m_bannerRoom->setFixedHeight(qMin(m_bannerRoom->heightFor(width()), most));
}

bool ChatPage::event(QEvent* event) {
    const bool done = QWidget::event(event);
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (moved) fit();
    return done;
}

// By the width of the page: beside a wide list it is narrow in a window that is not.
void ChatPage::fit() {
    m_composer->setCompact(width() < m_theme.measures().collapseBelow);
    m_banner->setRoom(width());
    placeBanner();
}

void ChatPage::focusInput() {
    QWidget* input = m_composer->mode() == Composer::Mode::Held
                         ? static_cast<QWidget*>(m_banner->verifyButton())
                         : m_composer->field();
    input->setFocus(Qt::OtherFocusReason);
}

void ChatPage::setBackVisible(bool visible) {
    m_header->setBackVisible(visible);
}

}  // namespace vaultgram::ui
