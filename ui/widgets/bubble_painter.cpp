#include "ui/widgets/bubble_painter.h"

#include "ui/models/display_text.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/quote_block.h"

#include <QPainterPath>

namespace vaultgram::ui {
namespace {

constexpr qreal loudBorder = 1.5;
constexpr qreal highContrastBorder = 2;
constexpr int unreadGap = 12;

struct Corners {
    qreal topLeft, topRight, bottomRight, bottomLeft;
};

QPainterPath roundedPath(const QRectF& r, const Corners& c) {
    QPainterPath path;
    path.moveTo(r.left() + c.topLeft, r.top());
    path.lineTo(r.right() - c.topRight, r.top());
    path.arcTo(r.right() - 2 * c.topRight, r.top(), 2 * c.topRight, 2 * c.topRight, 90, -90);
    path.lineTo(r.right(), r.bottom() - c.bottomRight);
    path.arcTo(r.right() - 2 * c.bottomRight, r.bottom() - 2 * c.bottomRight, 2 * c.bottomRight,
               2 * c.bottomRight, 0, -90);
    path.lineTo(r.left() + c.bottomLeft, r.bottom());
    path.arcTo(r.left(), r.bottom() - 2 * c.bottomLeft, 2 * c.bottomLeft, 2 * c.bottomLeft, 270,
               -90);
    path.lineTo(r.left(), r.top() + c.topLeft);
    path.arcTo(r.left(), r.top(), 2 * c.topLeft, 2 * c.topLeft, 180, -90);
    path.closeSubpath();
    return path;
}

QFont demiBold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

BubblePainter::BubblePainter(const Theme& theme, QPainter& painter, const BubbleGeometry& geometry)
    : m_theme(theme), m_colors(theme.colors()), m_painter(painter), m_geometry(geometry) {}

void BubblePainter::paint(const Message& message, const State& state) {
    if (!m_geometry.date.isEmpty()) paintDate();
    if (!m_geometry.unread.isEmpty()) paintUnread();
    if (message.direction == Direction::System) {
        paintSystemLine(message);
        const QRect line = m_geometry.bubble.adjusted(-8, -2, 8, 2);
        if (state.selected)
            paintFocusRing(m_painter, m_theme, line, m_theme.measures().radiusBubbleJoined);
        return;
    }
    paintBubble(message, state);
    paintMeta(message, state.spinnerTurn);
    if (!m_geometry.unfold.isEmpty()) paintUnfold();
    if (!m_geometry.failure.isEmpty()) paintFailure();
    if (!m_geometry.note.isEmpty()) paintNote(message);
}

void BubblePainter::paintDate() {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.systemPill);
    const qreal radius = m_geometry.date.height() / 2.0;
    m_painter.drawRoundedRect(m_geometry.date, radius, radius);
    m_painter.setFont(demiBold(m_theme.font(TextStyle::Small)));
    m_painter.setPen(m_colors.systemText);
    m_painter.drawText(m_geometry.date, Qt::AlignCenter, m_geometry.dateText);
}

void BubblePainter::paintUnread() {
    const QRect& line = m_geometry.unread;
    m_painter.setFont(demiBold(m_theme.font(TextStyle::Small)));
    m_painter.setPen(m_colors.accentText);
    m_painter.drawText(line, Qt::AlignCenter, m_geometry.unreadText);
    const int half = m_painter.fontMetrics().horizontalAdvance(m_geometry.unreadText) / 2;
    const int middle = line.center().x();
    const int y = line.center().y();
    m_painter.fillRect(QRect(QPoint(line.left(), y), QPoint(middle - half - unreadGap, y)),
                       m_colors.unreadLine);
    m_painter.fillRect(QRect(QPoint(middle + half + unreadGap, y), QPoint(line.right(), y)),
                       m_colors.unreadLine);
}

void BubblePainter::paintSystemLine(const Message& message) {
    m_painter.setPen(m_colors.systemText);
    m_geometry.text->paint(m_painter, m_geometry.textAt);
    if (m_geometry.systemMark.isEmpty()) return;
    const Mark mark = systemMark(message, m_colors);
    paintIcon(m_painter, m_theme, mark.icon, m_geometry.systemMark, mark.color);
}

QPen BubblePainter::border(const Message& message) const {
    if (message.security == MessageSecurity::Plaintext) return {m_colors.danger, loudBorder};
    if (message.delivery == Delivery::Failed) return {m_colors.failed, loudBorder};
    const qreal width = m_theme.isHighContrast() ? highContrastBorder : 1;
    if (message.trust == Trust::KeyChanged) return {m_colors.keyChangedBorder, width};
    return {m_geometry.own ? m_colors.bubbleOwnBorder : m_colors.bubbleTheirsBorder, width};
}

QPainterPath BubblePainter::outline(qreal inset) const {
    const qreal round = m_theme.measures().radiusBubble;
    const qreal joined = m_theme.measures().radiusBubbleJoined;
    const qreal above = m_geometry.joinsAbove ? joined : round;
    const qreal below = m_geometry.joinsBelow ? joined : round;
    const bool mirrored = m_painter.layoutDirection() == Qt::RightToLeft;
    const bool joinsRight = m_geometry.own != mirrored;
    const Corners corners =
        joinsRight ? Corners{round, above, below, round} : Corners{above, round, round, below};
    return roundedPath(QRectF(m_geometry.bubble).adjusted(inset, inset, -inset, -inset), corners);
}

void BubblePainter::paintBubble(const Message& message, const State& state) {
    QPen pen = border(message);
    if (state.highlighted) pen = QPen(m_colors.accent, m_theme.measures().focusRing);
    if (state.selected) pen = QPen(m_colors.focus, m_theme.measures().focusRing);
    m_painter.setPen(pen);
    m_painter.setBrush(m_geometry.own ? m_colors.bubbleOwn : m_colors.bubbleTheirs);
    m_painter.drawPath(outline(pen.widthF() / 2));
    if (!m_geometry.quote.isEmpty())
        paintQuote(m_painter, m_theme, m_geometry.quote,
                   m_geometry.own ? m_colors.quoteOwnFill : m_colors.quoteTheirsFill,
                   displayLine(m_geometry.quoted.author), m_geometry.quoted.words.quoted);
    m_painter.setPen(m_colors.text);
    QTextCharFormat marked;
    marked.setBackground(m_colors.accent);
    marked.setForeground(m_colors.textOnAccent);
    QTextCharFormat found;
    found.setBackground(m_colors.foundFill);
    found.setForeground(m_colors.text);
    m_geometry.text->paint(
        m_painter, m_geometry.textAt,
        {{m_geometry.text->placesOf(state.wanted), found}, {{state.marked}, marked}});
}

void BubblePainter::paintMeta(const Message& message, qreal spinnerTurn) {
    const QFont font = m_theme.font(TextStyle::Caption);
    m_painter.setFont(font);
    m_painter.setPen(m_geometry.own ? m_colors.bubbleOwnMeta : m_colors.textSecondary);
    m_painter.drawText(m_geometry.time, Qt::AlignCenter, m_geometry.timeText);
    const Mark security = securityMark(message, m_colors);
    paintIcon(m_painter, m_theme, security.icon, m_geometry.securityMark, security.color);
    if (!m_geometry.securityWords.isEmpty()) {
        m_painter.setFont(demiBold(font));
        m_painter.setPen(security.color);
        m_painter.drawText(m_geometry.securityWords, Qt::AlignCenter,
                           BubbleLayout::plaintextWords());
    }
    if (!m_geometry.deliveryMark.isEmpty()) paintDelivery(message, spinnerTurn);
}

void BubblePainter::paintDelivery(const Message& message, qreal spinnerTurn) {
    const Mark mark = deliveryMark(message.delivery, m_colors);
    if (message.delivery != Delivery::Sending) {
        paintIcon(m_painter, m_theme, mark.icon, m_geometry.deliveryMark, mark.color);
        return;
    }
    const QRect at = m_geometry.deliveryMark;
    const QPointF center = QRectF(at).center();
    m_painter.save();
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.translate(center);
    m_painter.rotate(360 * spinnerTurn);
    m_painter.translate(-center);
    paintIcon(m_painter, m_theme, mark.icon, at, mark.color);
    m_painter.restore();
}

void BubblePainter::paintUnfold() {
    QFont font = m_theme.font(TextStyle::Small);
    font.setUnderline(true);
    m_painter.setFont(font);
    m_painter.setPen(m_colors.link);
    m_painter.drawText(m_geometry.unfold, Qt::AlignVCenter, m_geometry.unfoldText);
}

void BubblePainter::paintNote(const Message& message) {
    const bool held = message.trust == Trust::KeyChanged;
    const QColor color = held ? m_colors.keyChanged : m_colors.systemText;
    paintIcon(m_painter, m_theme, QStringLiteral("clock"), m_geometry.noteMark, color);
    m_painter.setFont(m_theme.font(TextStyle::Small));
    m_painter.setPen(color);
    m_painter.drawText(m_geometry.note, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap,
                       m_geometry.noteText);
}

void BubblePainter::paintFailure() {
    QFont font = m_theme.font(TextStyle::Small);
    m_painter.setPen(m_colors.danger);
    m_painter.setFont(font);
    m_painter.drawText(m_geometry.failure, Qt::AlignVCenter, m_geometry.failureText);
    font.setUnderline(true);
    m_painter.setFont(font);
    m_painter.drawText(m_geometry.cancel, Qt::AlignVCenter, BubbleLayout::cancelWord());
    m_painter.setFont(demiBold(font));
    m_painter.drawText(m_geometry.retry, Qt::AlignVCenter, BubbleLayout::retryWord());
}

}  // namespace vaultgram::ui
