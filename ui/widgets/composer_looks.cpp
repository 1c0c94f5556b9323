// The part of Composer that shows what sending means now.
#include "ui/models/words.h"
#include "ui/widgets/composer.h"

namespace vaultgram::ui {
namespace {

constexpr int countFrom = 80;  // per cent of the limit

}  // namespace

bool Composer::isClear() const {
    return m_mode == Mode::Plaintext || m_mode == Mode::AskPlaintext;
}

bool Composer::canSend() const {
    return m_mode != Mode::Impossible && m_mode != Mode::Held && !m_tooLong;
}

QString Composer::reasonNotToSend() const {
    const QString name = Words::firstName(m_contact.name);
    if (m_contact.trust == Trust::Blocked) return tr("You blocked %1. Nothing is sent.").arg(name);
    return m_contact.cannotSend;
}

void Composer::updateMode() {
    m_mode = Mode::Sealed;
    if (sendsPlaintext(m_contact))
        m_mode = Mode::Plaintext;
    else if (isPlaintext(m_contact))
        m_mode = Mode::AskPlaintext;
    if (!reasonNotToSend().isEmpty()) m_mode = Mode::Impossible;
    if (m_contact.trust == Trust::KeyChanged) m_mode = Mode::Held;
    if (m_mode != Mode::AskPlaintext) m_card->hide();
    m_unblock->setVisible(m_contact.trust == Trust::Blocked);
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_field)}) {
        widget->setProperty("clear", isClear());
        repolish(widget);
    }
    const bool hadFocus = m_field->hasFocus();
    m_field->setReadOnly(m_mode == Mode::Impossible);
    m_field->setVisible(m_mode != Mode::Held);
    m_held->setVisible(m_mode == Mode::Held);
    if (hadFocus && m_mode != Mode::Held) m_field->setFocus(Qt::OtherFocusReason);
    const int mark = m_theme.markSize();
    m_heldIcon->setPixmap(m_theme.pixmap(QStringLiteral("shield-alert"), mark,
                                         m_theme.colors().keyChanged, devicePixelRatioF()));
    updateNotice();
    updateButton();
    updateCounter();
    arrange();
}

void Composer::showNotice(const QString& words, const QString& icon, const QColor& color,
                          Tone tone) {
    m_notice->setText(words);
    setTone(m_notice, tone);
    QFont font = m_theme.font(TextStyle::Small);
    if (tone == Tone::Danger) font.setWeight(QFont::DemiBold);
    m_notice->setFont(font);
    m_noticeIcon->setPixmap(m_theme.pixmap(icon, m_theme.markSize(), color, devicePixelRatioF()));
    m_notice->setVisible(!words.isEmpty());
    m_noticeIcon->setVisible(!words.isEmpty());
}

void Composer::updateNotice() {
    const ThemeColors& colors = m_theme.colors();
    if (!m_refusal.isEmpty()) {
        showNotice(m_refusal, QStringLiteral("warning"), colors.danger, Tone::Danger);
    } else if (isClear()) {
        showNotice(tr("Not encrypted: anyone on the network can read this"),
                   QStringLiteral("lock-open"), colors.danger, Tone::Danger);
    } else {
        const QString words = m_mode == Mode::Impossible ? reasonNotToSend() : QString();
        showNotice(words, QStringLiteral("info"), colors.textSecondary, Tone::Secondary);
    }
}

void Composer::updateButton() {
    const bool clear = isClear();
    const int size = fieldHeight;
    const int drawing = m_theme.measures().iconControl;
    QIcon icon = m_theme.icon(clear ? QStringLiteral("lock-open") : QStringLiteral("send"), drawing,
                              m_theme.colors().textOnAccent);
    if (layoutDirection() == Qt::RightToLeft && !clear) {
        icon = QIcon(icon.pixmap(drawing).transformed(QTransform::fromScale(-1, 1)));
    }
    setKind(m_send, clear ? ButtonKind::DangerSolid : ButtonKind::Primary);
    m_send->setIcon(icon);
    m_send->setText(clear ? u' ' + tr("Send unencrypted") : QString());
    m_send->setMinimumWidth(clear ? 0 : size);
    m_send->setMaximumWidth(clear ? QWIDGETSIZE_MAX : size);
    m_send->setProperty("square", !clear);
    repolish(m_send);
    m_send->setAccessibleName(clear ? tr("Send unencrypted") : tr("Send"));
    const QString keys = m_sendKey == SendKey::Enter ? tr("Send (Enter)") : tr("Send (Ctrl+Enter)");
    m_send->setToolTip(clear ? tr("Anyone on the network can read this message") : keys);
    m_send->setEnabled(canSend());
    m_emoji->setEnabled(m_mode != Mode::Impossible && m_mode != Mode::Held);
}

QString Composer::counterWords(qsizetype bytes, bool over, bool tooLong) const {
    const QString count = QLocale().toString(bytes);
    if (over && !tooLong) return tr("%1 bytes, packed it fits").arg(count);
    const QString words = tooLong ? tr("%1 of %2 bytes, too long") : tr("%1 of %2 bytes");
    return words.arg(count, QLocale().toString(m_limit));
}

// Called for every key: does nothing that is not needed.
void Composer::updateCounter() {
    const qsizetype letters = m_field->document()->characterCount() + m_reply->quoted().size();
    const qsizetype longest = 3 * letters;
    const bool near = m_limit > 0 && 100 * longest >= countFrom * m_limit;
    const QString text = near ? this->text() : QString();
    const qsizetype bytes = text.toUtf8().size();
    const bool shown = near && 100 * bytes >= countFrom * m_limit;
    const bool over = shown && bytes > m_limit;
    const bool tooLong = over && !(m_fits && m_fits(text));
    const QString words = shown ? counterWords(bytes, over, tooLong) : QString();
    if (words == m_counter->text() && tooLong == m_tooLong) return;
    m_counter->setText(words);
    m_counter->setFont(m_theme.font(TextStyle::Small));
    m_counter->setVisible(shown);
    setTone(m_counter, tooLong ? Tone::Danger : Tone::Secondary);
    m_tooLong = tooLong;
    m_send->setEnabled(canSend());
}

void Composer::arrange() {
    const bool below = m_compact && isClear();
    enum Row { Notice, Reply, Field, Below };
    m_grid->addWidget(m_noticeIcon, Notice, 0, Qt::AlignTop);
    m_grid->addWidget(m_notice, Notice, 1);
    m_grid->addWidget(m_unblock, Notice, 2, 1, 2, Qt::AlignRight);
    m_grid->addWidget(m_counter, Notice, 2, 1, 2, Qt::AlignRight | Qt::AlignBottom);
    m_grid->addWidget(m_reply, Reply, 0, 1, 4);
    m_grid->addWidget(m_field, Field, 0, 1, 2, Qt::AlignBottom);
    m_grid->addWidget(m_held, Field, 0, 1, 2, Qt::AlignBottom);
    m_grid->addWidget(m_emoji, Field, 2, Qt::AlignBottom);
    m_grid->addWidget(m_send, below ? Below : Field, below ? 0 : 3, 1, below ? 4 : 1,
                      Qt::AlignRight | Qt::AlignBottom);
}

void Composer::retranslate() {
    m_field->setPlaceholderText(tr("Write a message…"));
    m_field->setAccessibleName(tr("Message"));
    m_emoji->setName(tr("Emoji"));
    setButton(m_unblock, tr("Unblock"));
    m_heldWords->setText(tr("Sending is paused until you decide about the new safety number"));
    updateMode();
}

}  // namespace vaultgram::ui
