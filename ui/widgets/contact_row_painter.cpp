#include "ui/widgets/contact_row_painter.h"

#include "ui/models/display_text.h"
#include "ui/models/quote.h"
#include "ui/models/words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/painting.h"

namespace vaultgram::ui {
namespace {

constexpr int rowMargin = 6;
constexpr int rowPaddingX = 10;
constexpr int rowGap = 12;
constexpr int markGap = 6;
constexpr int contactRowRadius = 8;

struct LowerText {
    QString text;
    QColor color;
};

LowerText lowerText(const ContactInfo& contact, bool open, const ThemeColors& colors) {
    if (contact.trust == Trust::KeyChanged) {
        return {QCoreApplication::translate("ContactRow", "Safety number has changed"),
                colors.keyChanged};
    }
    if (!contact.draft.trimmed().isEmpty() && !open) {  // of the open chat it is seen anyway
        return {QCoreApplication::translate("ContactRow", "Draft: %1")
                    .arg(displayLine(withoutQuote(contact.draft))),
                colors.danger};
    }
    if (!contact.lastMessage.isEmpty()) {
        return {displayLine(contact.lastMessage), colors.textSecondary};
    }
    return {Words::presence(contact), colors.textSecondary};
}

}  // namespace

ContactRowPainter::ContactRowPainter(const Theme& theme, QPainter& painter,
                                     const QStyleOptionViewItem& option, const QColor& surface)
    : m_theme(theme), m_painter(painter), m_option(option), m_surface(surface) {}

QRect ContactRowPainter::mirrored(const QRect& rect) const {
    return QStyle::visualRect(m_option.direction, m_option.rect, rect);
}

QColor ContactRowPainter::paintSurface() {
    const ThemeColors& colors = m_theme.colors();
    const QStyle::State state = m_option.state;
    QColor surface = m_surface;
    if (state.testFlag(QStyle::State_MouseOver)) surface = colors.hover;
    if (state.testFlag(QStyle::State_Selected)) surface = colors.selected;
    const QRect row = m_option.rect.adjusted(rowMargin, 0, -rowMargin, 0);
    if (surface != m_surface) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(surface);
        m_painter.drawRoundedRect(row, contactRowRadius, contactRowRadius);
    }
    const bool byKeyboard = state.testFlag(QStyle::State_KeyboardFocusChange);
    if (byKeyboard && state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(m_painter, m_theme, row, contactRowRadius);
    }
    return surface;
}

void ContactRowPainter::paint(const ContactInfo& contact) {
    const QColor surface = paintSurface();
    const int size = m_theme.measures().avatarList;
    const QRect row =
        m_option.rect.adjusted(rowMargin + rowPaddingX, 0, -rowMargin - rowPaddingX, 0);
    const QRect avatar(row.left(), row.center().y() - size / 2 + 1, size, size);
    paintAvatar(m_painter, m_theme, mirrored(avatar),
                {contact.name, avatarColor(m_theme, contact.id), contact.presence, surface});
    const int strong = QFontMetrics(m_theme.font(TextStyle::Strong)).height();
    const int small = QFontMetrics(m_theme.font(TextStyle::Small)).height();
    const int top = row.center().y() - (strong + small + 1) / 2 + 1;
    const int left = avatar.right() + rowGap + 1;
    paintUpperLine(contact, QRect(left, top, row.right() - left + 1, strong));
    paintLowerLine(contact, QRect(left, top + strong + 1, row.right() - left + 1, small));
}

void ContactRowPainter::paintUpperLine(const ContactInfo& contact, const QRect& line) {
    const ThemeColors& colors = m_theme.colors();
    const bool loud = contact.unread > 0 && !contact.muted;
    QFont timeFont = m_theme.font(TextStyle::Caption);
    if (loud) timeFont.setWeight(QFont::DemiBold);
    const QString time = Words::listTime(contact.lastTime, QDate::currentDate());
    const int timeWidth = QFontMetrics(timeFont).horizontalAdvance(time) + 1;
    m_painter.setFont(timeFont);
    m_painter.setPen(loud ? colors.accentText : colors.textSecondary);
    m_painter.drawText(
        mirrored(QRect(line.right() - timeWidth + 1, line.top(), timeWidth, line.height())),
        Qt::AlignVCenter, time);
    const Mark mark = contactMark(contact, colors);
    const int markSize = m_theme.markSize();
    const int marks = (mark.icon.isEmpty() ? 0 : 1) + (contact.muted ? 1 : 0);
    const QFont nameFont = m_theme.font(TextStyle::Strong);
    const QFontMetrics metrics(nameFont);
    const int room = line.width() - timeWidth - 8 - marks * (markSize + markGap);
    const QString name = metrics.elidedText(displayLine(contact.name), Qt::ElideRight, room);
    m_painter.setFont(nameFont);
    m_painter.setPen(colors.text);
    const int nameWidth = metrics.horizontalAdvance(name) + 1;
    m_painter.drawText(mirrored(QRect(line.left(), line.top(), nameWidth, line.height())),
                       Qt::AlignVCenter, name);
    QRect icon(line.left() + nameWidth + markGap, line.center().y() - markSize / 2 + 1, markSize,
               markSize);
    if (!mark.icon.isEmpty()) {
        paintIcon(m_painter, m_theme, mark.icon, mirrored(icon), mark.color);
        icon.translate(markSize + markGap, 0);
    }
    if (contact.muted) {
        paintIcon(m_painter, m_theme, QStringLiteral("mute"), mirrored(icon), colors.textSecondary);
    }
}

void ContactRowPainter::paintLowerLine(const ContactInfo& contact, QRect line) {
    const ThemeColors& colors = m_theme.colors();
    if (contact.unread > 0) {
        const int width = badgeWidth(m_theme, contact.unread);
        const QRect place = mirrored(QRect(line.right() + 1 - width, line.top(), width, 1));
        paintBadge(m_painter, m_theme, contact.unread, place.right() + 1, line.center().y() + 1,
                   contact.muted ? colors.badgeMuted : colors.badge);
        line.setRight(line.right() - width - 8);
    }
    const LowerText lower =
        lowerText(contact, m_option.state.testFlag(QStyle::State_Selected), colors);
    const bool showsLast = lower.color == colors.textSecondary && !contact.lastMessage.isEmpty();
    const Mark delivery = deliveryMark(contact.lastDelivery, colors);
    if (showsLast && contact.lastMessageIsOwn && !delivery.icon.isEmpty()) {
        const int mark = m_theme.markSize();
        const QColor color =
            contact.lastDelivery == Delivery::Failed || contact.lastDelivery == Delivery::Read
                ? delivery.color
                : colors.textSecondary;
        paintIcon(m_painter, m_theme, delivery.icon,
                  mirrored(QRect(line.left(), line.center().y() - mark / 2 + 1, mark, mark)),
                  color);
        line.setLeft(line.left() + mark + 4);
    }
    m_painter.setFont(m_theme.font(TextStyle::Small));
    m_painter.setPen(lower.color);
    const QString text = inItsDirection(
        m_painter.fontMetrics().elidedText(lower.text, Qt::ElideRight, line.width()));
    m_painter.drawText(mirrored(line), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                       text);
}

}  // namespace vaultgram::ui
