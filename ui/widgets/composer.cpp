#include "ui/widgets/composer.h"

#include "ui/models/display_text.h"
#include "ui/models/quote.h"
#include "ui/models/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace vaultgram::ui {
namespace {

constexpr int draftAfter = 1'500;  // milliseconds without a key

}  // namespace

Composer::Composer(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_grid(new QGridLayout(this)),
      m_reply(new ReplyBar(theme, this)),
      m_noticeIcon(new QLabel(this)),
      m_notice(plainLabel({}, this)),
      m_counter(plainLabel({}, this)),
      m_unblock(new QToolButton(this)),
      m_field(new ComposerField(fieldHeight, theme.measures().composerMax, this)),
      m_held(new QFrame(this)),
      m_heldIcon(new QLabel(m_held)),
      m_heldWords(plainLabel({}, m_held)),
      m_emoji(new IconButton(theme, QStringLiteral("emoji"), this)),
      m_send(makeButton(ButtonKind::Primary, this)),
      m_card(new ComposerCard(theme, this)) {
    setObjectName(QStringLiteral("composer"));
    m_grid->setContentsMargins(16, 12, 14, 12);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setIconSize(QSize(theme.measures().iconControl, theme.measures().iconControl));
    m_notice->setWordWrap(true);
    m_counter->hide();
    m_unblock->setObjectName(QStringLiteral("linkButton"));
    m_unblock->setFocusPolicy(Qt::TabFocus);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfter);
    buildHeld();
    connectParts();
    arrange();
    retranslate();
}

void Composer::buildHeld() {
    m_held->setObjectName(QStringLiteral("heldField"));
    m_held->setMinimumHeight(fieldHeight);
    auto* row = new QHBoxLayout(m_held);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_heldIcon);
    row->addWidget(m_heldWords, 1);
    m_heldWords->setWordWrap(true);
    m_held->hide();
}

void Composer::connectParts() {
    connect(m_field, &ComposerField::sendPressed, this, &Composer::submit);
    connect(m_field, &ComposerField::recallPressed, this, &Composer::recall);
    connect(m_field, &ComposerField::pasteRefused, this, &Composer::refusePaste);
    connect(m_field, &ComposerField::picturesRefused, this, [this] {
        m_refusal = tr("Too many pictures for one message: at most %1 in all.").arg(mostPictures);
        updateNotice();
    });
    connect(m_field, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(&m_draftTimer, &QTimer::timeout, this, &Composer::storeDraft);
    connect(m_reply, &ReplyBar::closed, this, &Composer::dropQuote);
    connect(m_unblock, &QToolButton::clicked, this,
            [this] { Q_EMIT unblockRequested(m_contact.id); });
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(m_card, &ComposerCard::refused, this, &Composer::closeCard);
    connect(m_card, &ComposerCard::allowed, this, &Composer::allow);
    connect(&m_theme, &Theme::changed, this, &Composer::updateMode);
    connect(m_emoji, &QToolButton::clicked, this, [this] {
        if (m_board == nullptr) {
            m_board = new EmojiBoard(m_theme, this);
            connect(m_board, &EmojiBoard::picked, this, [this](const QString& emoji) {
                m_field->insertPlainText(emoji);
                m_field->setFocus(Qt::OtherFocusReason);
            });
        }
        m_board->openAbove(*m_emoji);
    });
}

void Composer::setContact(const ContactInfo& contact) {
    const auto matters = [](const ContactInfo& c) {
        return std::tie(c.id, c.name, c.trust, c.security, c.plaintextAllowed, c.cannotSend);
    };
    const bool other = contact.id != m_contact.id;
    const bool same = matters(contact) == matters(m_contact);
    if (other) {
        storeDraft();
        m_contact = {};  // what comes now is no draft of the one before
        setText(m_drafts.value(contact.id, contact.draft));
        m_drafts.insert(contact.id, text());
        m_draftTimer.stop();
        m_card->hide();
    }
    m_contact = contact;
    if (!same) updateMode();
}

void Composer::giveBack(const QString& contactId, const QString& text, const QString& draft) {
    const bool here = contactId == m_contact.id;
    const QString before = here ? this->text() : m_drafts.value(contactId, draft);
    const QString all = before.isEmpty() ? text : before + u'\n' + text;
    if (here) {
        setText(all);
        storeDraft();
        return;
    }
    m_drafts.insert(contactId, all);
    Q_EMIT draftChanged(contactId, all);
}

void Composer::forget(const QString& contactId) {
    m_drafts.remove(contactId);
    m_lastSent.remove(contactId);
    if (contactId != m_contact.id) return;
    m_contact = {};
    setText({});
}

void Composer::storeDraft() {
    m_draftTimer.stop();
    if (m_contact.id.isEmpty()) return;
    const QString draft = text();
    if (m_drafts.value(m_contact.id) == draft) return;
    m_drafts.insert(m_contact.id, draft);
    Q_EMIT draftChanged(m_contact.id, draft);
}

void Composer::submit() {
    const bool blank = m_field->toPlainText().trimmed().isEmpty();
    if (!canSend() || blank || m_contact.id.isEmpty()) return;
    if (m_mode == Mode::AskPlaintext) {
        m_card->ask(m_contact.name, m_contact.waiting);
        return;
    }
    const QString written = text();
    setText({});
    m_lastSent.insert(m_contact.id, written);
    storeDraft();
    Q_EMIT submitted(m_contact.id, written);
}

void Composer::recall() {
    QString last = m_lastSent.value(m_contact.id);
    if (last.isEmpty() && m_lastOwn) last = m_lastOwn();
    if (last.isEmpty()) return;
    setText(last);
}

QString Composer::text() const {
    return withQuote(m_reply->quoted(), m_field->toPlainText());
}

void Composer::setText(const QString& text) {
    const auto quote = quoteIn(text);
    const QString author = quote && m_authorOf ? m_authorOf(quote->quoted) : QString();
    const bool quotes = !author.isEmpty();
    m_reply->setQuote(author, quotes ? quote->quoted : QString());
    m_field->setPlainText(quotes ? quote->rest : text);
    m_field->moveCursor(QTextCursor::End);
}

void Composer::quote(const QString& author, const QString& text) {
    if (m_mode == Mode::Held || m_mode == Mode::Impossible) return;
    m_reply->setQuote(author, text);
    textChanged();
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::dropQuote() {
    m_reply->setQuote({}, {});
    textChanged();
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::keyPressEvent(QKeyEvent* event) {
    const bool drops = event->key() == Qt::Key_Escape && !m_reply->quoted().isEmpty();
    drops ? dropQuote() : QFrame::keyPressEvent(event);
}

void Composer::textChanged() {
    if (!m_contact.id.isEmpty()) m_draftTimer.start();
    if (!m_refusal.isEmpty()) {
        m_refusal.clear();
        updateNotice();
    }
    updateCounter();
}

void Composer::closeCard() {
    m_card->hide();
    m_field->setFocus(Qt::OtherFocusReason);
}

void Composer::allow() {
    closeCard();
    Q_EMIT allowPlaintextRequested(m_contact.id);
}

void Composer::refusePaste(qsizetype bytes) {
    const auto size = [](qsizetype n) {
        return QLocale().formattedDataSize(n, 0, QLocale::DataSizeTraditionalFormat);
    };
    m_refusal = tr("Too much text for one message: %1 pasted, at most %2 in all.")
                    .arg(size(bytes), size(ComposerField::mostPasted));
    updateNotice();
}

void Composer::hideEvent(QHideEvent* event) {
    storeDraft();
    QFrame::hideEvent(event);
}

void Composer::setCompact(bool compact) {
    if (compact == m_compact) return;
    m_compact = compact;
    arrange();
}

void Composer::setSendKey(SendKey key) {
    m_sendKey = key;
    m_field->setSendKey(key);
    updateButton();
}

void Composer::setLimit(qsizetype bytes, Fits fits) {
    m_limit = bytes;
    m_fits = std::move(fits);
    updateCounter();
}

}  // namespace vaultgram::ui
