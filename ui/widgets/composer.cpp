#include "ui/widgets/composer.h"

#include "ui/models/words.h"
#include "ui/widgets/controls.h"

namespace vaultgram::ui {
namespace {

constexpr int sendSize = 36;

}  // namespace

Composer::Composer(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_grid(new QGridLayout(this)),
      m_noticeIcon(new QLabel(this)),
      m_notice(plainLabel({}, this)),
      m_field(new ComposerField(sendSize, theme.measures().composerMax, this)),
      m_send(makeButton(ButtonKind::Primary, this)) {
    setObjectName(QStringLiteral("composer"));
    m_grid->setContentsMargins(16, 12, 14, 12);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
    m_send->setObjectName(QStringLiteral("send"));
    m_notice->setWordWrap(true);
    m_send->setIconSize(QSize(theme.measures().iconControl, theme.measures().iconControl));
    connect(m_field, &ComposerField::sendPressed, this, &Composer::submit);
    connect(m_field, &ComposerField::recallPressed, this, &Composer::recall);
    connect(m_field, &QPlainTextEdit::textChanged, this, &Composer::updateButton);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(&m_theme, &Theme::changed, this, &Composer::updateMode);
    arrange();
    retranslate();
}

void Composer::setContact(const ContactInfo& contact) {
    const bool other = contact.id != m_contact.id;
    if (other) {
        storeDraft();
        m_field->setPlainText(m_drafts.value(contact.id, contact.draft));
        m_field->moveCursor(QTextCursor::End);
    }
    m_contact = contact;
    updateMode();
}

void Composer::forget(const QString& contactId) {
    m_drafts.remove(contactId);
    m_lastSent.remove(contactId);
    if (contactId != m_contact.id) return;
    m_contact = {};
    m_field->clear();
}

void Composer::storeDraft() {
    if (m_contact.id.isEmpty()) return;
    const QString text = m_field->toPlainText();
    if (m_drafts.value(m_contact.id) == text) return;
    m_drafts.insert(m_contact.id, text);
    Q_EMIT draftChanged(m_contact.id, text);
}

void Composer::submit() {
    const QString text = m_field->toPlainText();
    if (m_mode == Mode::Impossible || text.trimmed().isEmpty() || m_contact.id.isEmpty()) return;
    m_field->clear();
    m_lastSent.insert(m_contact.id, text);
    storeDraft();
    Q_EMIT submitted(m_contact.id, text);
}

void Composer::recall() {
    const QString last = m_lastSent.value(m_contact.id);
    if (last.isEmpty()) return;
    m_field->setPlainText(last);
    m_field->moveCursor(QTextCursor::End);
}

QString Composer::reasonNotToSend() const {
    const QString name = Words::firstName(m_contact.name);
    if (m_contact.trust == Trust::Blocked) return tr("You blocked %1. Nothing is sent.").arg(name);
    if (m_contact.trust == Trust::KeyChanged) {
        return tr("The key of %1 has changed. Nothing is sent until you decide.").arg(name);
    }
    return m_contact.cannotSend;
}

void Composer::updateMode() {
    m_mode = Mode::Sealed;
    if (sendsPlaintext(m_contact)) m_mode = Mode::Plaintext;
    if (!reasonNotToSend().isEmpty()) m_mode = Mode::Impossible;
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_field)}) {
        widget->setProperty("clear", m_mode == Mode::Plaintext);
        repolish(widget);
    }
    setKind(m_send, m_mode == Mode::Plaintext ? ButtonKind::DangerSolid : ButtonKind::Primary);
    m_field->setReadOnly(m_mode == Mode::Impossible);
    updateNotice();
    updateButton();
    arrange();
}

void Composer::updateNotice() {
    const ThemeColors& colors = m_theme.colors();
    QString words = reasonNotToSend();
    QString icon = QStringLiteral("info");
    QColor color = colors.textSecondary;
    Tone tone = Tone::Secondary;
    if (m_mode == Mode::Plaintext) {
        words = tr("Not encrypted: anyone on the network can read this");
        icon = QStringLiteral("lock-open");
        color = colors.danger;
        tone = Tone::Danger;
    } else if (words.isEmpty() && m_contact.security == Security::Plaintext) {
        words = tr("%1 has no key. Your messages wait, unless you allow unencrypted ones in the "
                   "details of this contact.")
                    .arg(Words::firstName(m_contact.name));
    }
    m_notice->setText(words);
    m_notice->setFont(m_theme.font(TextStyle::Small));
    setTone(m_notice, tone);
    const int mark = m_theme.markSize();
    m_noticeIcon->setPixmap(m_theme.pixmap(icon, mark, color, devicePixelRatioF()));
    m_notice->setVisible(!words.isEmpty());
    m_noticeIcon->setVisible(!words.isEmpty());
}

void Composer::updateButton() {
    const bool clear = m_mode == Mode::Plaintext;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QIcon icon = m_theme.icon(clear ? QStringLiteral("lock-open") : QStringLiteral("send"),
                              m_theme.measures().iconControl, m_theme.colors().textOnAccent);
    if (mirrored && !clear) {
        const QPixmap pixmap = icon.pixmap(m_theme.measures().iconControl);
        icon = QIcon(pixmap.transformed(QTransform::fromScale(-1, 1)));
    }
    m_send->setIcon(icon);
    m_send->setText(clear ? u' ' + tr("Send unencrypted") : QString());
    m_send->setMinimumWidth(clear ? 0 : sendSize);
    m_send->setMaximumWidth(clear ? QWIDGETSIZE_MAX : sendSize);
    m_send->setProperty("square", !clear);
    repolish(m_send);
    m_send->setAccessibleName(clear ? tr("Send unencrypted") : tr("Send"));
    m_send->setToolTip(clear ? tr("Anyone on the network can read this message")
                             : tr("Send (Enter)"));
    m_send->setEnabled(m_mode != Mode::Impossible);
}

void Composer::setCompact(bool compact) {
    if (compact == m_compact) return;
    m_compact = compact;
    arrange();
}

void Composer::arrange() {
    const bool below = m_compact && m_mode == Mode::Plaintext;
    m_grid->addWidget(m_noticeIcon, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_notice, 0, 1, 1, 2);
    m_grid->addWidget(m_field, 1, 0, 1, below ? 3 : 2, Qt::AlignBottom);
    m_grid->addWidget(m_send, below ? 2 : 1, 2, Qt::AlignRight | Qt::AlignBottom);
}

void Composer::retranslate() {
    m_field->setPlaceholderText(tr("Write a message…"));
    m_field->setAccessibleName(tr("Message"));
    updateMode();
}

}  // namespace vaultgram::ui
