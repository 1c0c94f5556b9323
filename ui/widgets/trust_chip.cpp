#include "ui/widgets/trust_chip.h"

#include "ui/models/words.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int paddingLeft = 8;
constexpr int paddingRight = 9;
constexpr int chipGap = 6;
constexpr int chipHeight = 22;

}  // namespace

TrustChip::TrustChip(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
}

void TrustChip::setContact(const ContactInfo& contact) {
    m_contact = contact;
    const QString words = Words::chip(contact);
    const QString explanation = Words::chipExplanation(contact);
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(explanation);
    setToolTip(words == explanation ? words : words + u'\n' + explanation);
    updateGeometry();
    update();
}

void TrustChip::setMarkOnly(bool wanted) {
    // What warns is always said in words.
    const bool calm = m_contact.trust != Trust::Blocked && m_contact.trust != Trust::KeyChanged &&
                      m_contact.security != Security::Plaintext;
    if (std::exchange(m_markOnly, wanted && calm) == m_markOnly) return;
    updateGeometry();
    update();
}

int TrustChip::markWidth() const {
    return paddingLeft + m_theme.markSize() + paddingRight;
}

TrustChip::Look TrustChip::lookOf(const ContactInfo& contact) {
    using C = ThemeColors;
    const Look quiet{QStringLiteral("shield"), &C::unverified, &C::unverifiedFill,
                     &C::unverifiedBorder};
    if (contact.trust == Trust::Blocked) {
        return {QStringLiteral("block"), &C::blocked, &C::blockedFill, &C::blockedBorder};
    }
    if (contact.trust == Trust::KeyChanged) {
        return {QStringLiteral("shield-alert"), &C::keyChanged, &C::keyChangedFill,
                &C::keyChangedBorder};
    }
    if (contact.security == Security::Plaintext) {
        return {QStringLiteral("lock-open"), &C::danger, &C::dangerFill, &C::dangerBorder};
    }
    const bool known = contact.security == Security::Sealed || contact.security == Security::None;
    const bool verified = known && contact.kind == PeerKind::X1 && contact.trust == Trust::Verified;
    if (!verified) return quiet;
    return {QStringLiteral("shield-check"), &C::verified, &C::verifiedFill, &C::verifiedBorder};
}

QFont TrustChip::chipFont() const {
    QFont font = m_theme.font(TextStyle::Small);
    font.setWeight(QFont::Medium);
    return font;
}

QSize TrustChip::sizeHint() const {
    const QFontMetrics metrics(chipFont());
    if (m_markOnly) return {markWidth(), qMax(chipHeight, metrics.height() + 4)};
    const int width = paddingLeft + m_theme.markSize() + chipGap +
                      metrics.horizontalAdvance(text()) + paddingRight;
    return {width + 1, qMax(chipHeight, metrics.height() + 4)};
}

QSize TrustChip::minimumSizeHint() const {
    if (m_markOnly) return sizeHint();
    return wordsSize();
}

QSize TrustChip::wordsSize() const {
    const QFontMetrics metrics(chipFont());
    const int words = qMin(metrics.horizontalAdvance(Words::shortChip(m_contact)),
                           metrics.horizontalAdvance(text()));
    const int width = paddingLeft + m_theme.markSize() + chipGap + words + paddingRight + 1;
    return {width, qMax(chipHeight, metrics.height() + 4)};
}

void TrustChip::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColors& colors = m_theme.colors();
    const Look look = lookOf(m_contact);
    const int mark = m_theme.markSize();
    const int wordsLeft = paddingLeft + mark + chipGap;
    const QFontMetrics metrics(chipFont());
    const int room = width() - wordsLeft - paddingRight;
    const bool fits = metrics.horizontalAdvance(text()) <= room;
    const QString shown =
        metrics.elidedText(fits ? text() : Words::shortChip(m_contact), Qt::ElideRight, room);
    const int wordsWidth = metrics.horizontalAdvance(shown) + 1;
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int whole = m_markOnly ? markWidth() : wordsLeft + wordsWidth + paddingRight;
    const QRect chip = mirrored(QRect(0, 0, whole, height()));
    const int radius = m_theme.measures().radiusChip;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.*look.border);
    painter.setBrush(colors.*look.fill);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintIcon(painter, m_theme, look.icon,
              mirrored(QRect(paddingLeft, (height() - mark) / 2, mark, mark)), colors.*look.text);
    painter.setFont(chipFont());
    painter.setPen(colors.*look.text);
    if (!m_markOnly)
        painter.drawText(mirrored(QRect(wordsLeft, 0, wordsWidth, height())), Qt::AlignVCenter,
                         shown);
    if (hasFocus()) paintFocusRing(painter, m_theme, chip, radius);
}

}  // namespace vaultgram::ui
