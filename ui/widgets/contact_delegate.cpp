#include "ui/widgets/contact_delegate.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/contact_row_painter.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>

namespace vaultgram::ui {
namespace {

constexpr int cardMarginX = 12;
constexpr int cardMarginY = 3;
constexpr int cardPadding = 12;
constexpr int requestTextLeft = 54;  // within the card, beside the round icon
constexpr int discSize = 32;
constexpr int compactRow = 46;
constexpr int discoveredPadding = 16;

ContactRow rowOf(const QModelIndex& index) {
    return index.data(ContactListModel::RowRole).value<ContactRow>();
}

ContactSection sectionOf(const QModelIndex& index) {
    return index.data(ContactListModel::SectionRole).value<ContactSection>();
}

}  // namespace

ContactDelegate::ContactDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void ContactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    switch (rowOf(index)) {
        case ContactRow::Section: paintSection(*painter, option, index); break;
        case ContactRow::Request: paintRequest(*painter, option, index); break;
        case ContactRow::Discovered: paintDiscovered(*painter, option, index); break;
        case ContactRow::Contact:
            ContactRowPainter(m_theme, *painter, option, m_theme.colors().*m_surface)
                .paint(index.data(ContactListModel::ContactRole).value<ContactInfo>());
            break;
    }
    painter->restore();
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    // Asked for every row at every change of the list.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : m_theme.measures().sidebarMin;
    if (m_heightsFont != QApplication::font() || m_heightsWidth != width) {
        m_heights.fill(0);
        m_heightsFont = QApplication::font();
        m_heightsWidth = width;
    }
    int& height = m_heights.at(static_cast<std::size_t>(rowOf(index)));
    if (height == 0) height = measured(rowOf(index), width);
    return {100, height};
}

void ContactDelegate::setCompact(bool compact) {
    m_compact = compact;
    m_heights.fill(0);
}

int ContactDelegate::measured(ContactRow row, int width) const {
    const Measures& measures = m_theme.measures();
    const QFontMetrics small(m_theme.font(TextStyle::Small));
    const int strong = QFontMetrics(m_theme.font(TextStyle::Strong)).height();
    switch (row) {
        case ContactRow::Section: return qMax(measures.sectionHeader, small.height() + 10);
        case ContactRow::Request: {
            const int room = width - 2 * cardMarginX - requestTextLeft - cardPadding;
            const QRect text =
                small.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, requestWords());
            const int buttons = qMax(measures.buttonSmall, small.height() + 8);
            // The words, the address, and who it says it is.
            return qMax(measures.requestRow, text.height() +
                                                 requestLines(small, room) * small.height() +
                                                 buttons + 2 * (cardPadding + cardMarginY) + 8);
        }
        case ContactRow::Contact:
            return m_compact ? qMax(compactRow, small.height() + strong + 8)
                             : qMax(measures.contactRow, small.height() + strong + 20);
        case ContactRow::Discovered:
            return qMax(measures.contactRowDiscovered, 2 * small.height() + 12);
    }
    return 0;
}

// One for the address and one for the key; two where large letters need them.
int ContactDelegate::requestLines(const QFontMetrics& font, int room) {
    const RequestInfo usual{{}, QStringLiteral("255.255.255.255:65535"), QString(32, u'0')};
    const auto lines = [&](const QString& text) {
        return font.horizontalAdvance(text) > room ? 2 : 1;
    };
    return lines(usual.address) + lines(Words::requester(usual));
}

QString ContactDelegate::requestWords() {
    return tr("Someone new is asking to connect to you");
}

void ContactDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const ThemeColors& colors = m_theme.colors();
    const auto* proxy = qobject_cast<const ContactListProxy*>(index.model());
    const bool folded = proxy != nullptr && proxy->isFolded(sectionOf(index));
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect& r) {
        return QStyle::visualRect(option.direction, row, r);
    };
    const QRect arrow(row.left() + 14, row.center().y() - 7, 16, 16);
    paintIcon(painter, m_theme, folded ? QStringLiteral("forward") : QStringLiteral("down"),
              mirrored(arrow), colors.textSecondary);
    QFont font = m_theme.font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.textSecondary);
    painter.drawText(mirrored(row.adjusted(34, 0, -60, 0)), Qt::AlignVCenter | Qt::AlignLeading,
                     index.data().toString());
    if (sectionOf(index) == ContactSection::Requests) {
        const bool mirror = option.direction == Qt::RightToLeft;
        paintBadge(painter, m_theme, index.data(ContactListModel::CountRole).toInt(),
                   mirror ? row.left() + 36 : row.right() - 14, row.center().y() + 1, colors.badge);
    } else if (sectionOf(index) == ContactSection::Contacts) {
        painter.setFont(m_theme.font(TextStyle::Caption));
        painter.drawText(mirrored(row.adjusted(120, 0, -14, 0)),
                         Qt::AlignVCenter | Qt::AlignTrailing, tr("by activity"));
    }
}

QRect ContactDelegate::requestCard(const QRect& row) const {
    return row.adjusted(cardMarginX, cardMarginY, -cardMarginX, -cardMarginY);
}

ContactDelegate::RequestButtons ContactDelegate::requestButtons(const QRect& row) const {
    QFont font = m_theme.font(TextStyle::Small);
    font.setWeight(QFont::Medium);
    const QFontMetrics metrics(font);
    const QRect card = requestCard(row);
    const int height = qMax(m_theme.measures().buttonSmall, metrics.height() + 8);
    const int top = card.bottom() - cardPadding - height + 1;
    const QRect accept(card.left() + requestTextLeft, top,
                       metrics.horizontalAdvance(tr("Accept")) + 24, height);
    const QRect reject(accept.right() + 7, top, metrics.horizontalAdvance(tr("Reject")) + 24,
                       height);
    const int size = m_theme.measures().buttonSmall;
    const QRect menu(card.right() - cardPadding - size + 7, top + (height - size) / 2, size, size);
    return {accept, reject, menu};
}

void ContactDelegate::paintRequest(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const ThemeColors& colors = m_theme.colors();
    const QRect card = requestCard(option.rect);
    const auto mirrored = [&](const QRect& r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    const int radius = m_theme.measures().radiusCard;
    painter.setPen(colors.border);
    painter.setBrush(colors.elevated);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect disc(card.left() + cardPadding, card.top() + cardPadding, discSize, discSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fieldQuiet);
    painter.drawEllipse(mirrored(disc));
    paintIcon(painter, m_theme, QStringLiteral("contact"), mirrored(disc.adjusted(6, 6, -6, -6)),
              colors.textSecondary);
    paintRequestText(painter, option, index);
    const RequestButtons buttons = requestButtons(option.rect);
    paintRequestButton(painter, mirrored(buttons.accept), tr("Accept"), true);
    paintRequestButton(painter, mirrored(buttons.reject), tr("Reject"), false);
    paintIcon(painter, m_theme, QStringLiteral("more"),
              mirrored(buttons.menu.adjusted(3, 3, -3, -3)), colors.textSecondary);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (focused) paintFocusRing(painter, m_theme, card, radius);
}

void ContactDelegate::paintRequestText(QPainter& painter, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    const ThemeColors& colors = m_theme.colors();
    const QRect card = requestCard(option.rect);
    const auto mirrored = [&](const QRect& r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(colors.text);
    const int line = painter.fontMetrics().height();
    QRect text(card.left() + requestTextLeft, card.top() + cardPadding - 1,
               card.width() - requestTextLeft - cardPadding, 2 * line);
    text.setHeight(
        painter.fontMetrics().boundingRect(text, Qt::TextWordWrap, requestWords()).height());
    painter.drawText(mirrored(text), Qt::TextWordWrap | Qt::AlignLeading, requestWords());
    painter.setPen(colors.textSecondary);
    const auto request = index.data(ContactListModel::RequestRole).value<RequestInfo>();
    const bool mayWrap = requestLines(painter.fontMetrics(), text.width()) > 2;
    int top = text.bottom() + 1;
    for (const QString& each :
         {isolated(displayLine(index.data().toString())), Words::requester(request)}) {
        const bool wraps = mayWrap && painter.fontMetrics().horizontalAdvance(each) > text.width();
        const QRect room(text.left(), top, text.width(), wraps ? 2 * line : line);
        const QString shown =
            wraps ? each : painter.fontMetrics().elidedText(each, Qt::ElideRight, text.width());
        const int wrap = each.contains(u' ') ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
        painter.drawText(mirrored(room), wrap | Qt::AlignLeading, shown);
        top = room.bottom() + 1;
    }
}

QRect ContactDelegate::addButton(const QRect& row) const {
    QFont font = m_theme.font(TextStyle::Small);
    font.setWeight(QFont::Medium);
    const QFontMetrics metrics(font);
    const int height = qMax(m_theme.measures().buttonSmall, metrics.height() + 8);
    const int width = metrics.horizontalAdvance(tr("Add")) + 24;
    return {row.right() - discoveredPadding - width + 1, row.center().y() - height / 2, width,
            height};
}

void ContactDelegate::paintDiscovered(QPainter& painter, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    const ThemeColors& colors = m_theme.colors();
    const auto found = index.data(ContactListModel::DiscoveredRole).value<DiscoveredInfo>();
    const auto mirrored = [&](const QRect& r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    const QRect row = option.rect.adjusted(6, 0, -6, 0);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor surface = hovered ? colors.hover : colors.sidebar;
    if (selected) surface = colors.selected;
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface);
    painter.drawRoundedRect(row, 8, 8);
    const int size = m_theme.measures().avatarSmall;
    const QRect avatar(option.rect.left() + discoveredPadding, row.center().y() - size / 2 + 1,
                       size, size);
    paintDisc(painter, m_theme, mirrored(avatar), index.data().toString(),
              avatarColor(m_theme, found.id));
    const QRect button = addButton(option.rect);
    const QFont small = m_theme.font(TextStyle::Small);
    const QFontMetrics metrics(small);
    const int left = avatar.right() + 13;
    const int top = row.center().y() - metrics.height() + 1;
    const int width = button.left() - 8 - left;
    const auto line = [&](int y, const QString& text, const QColor& color) {
        painter.setPen(color);
        painter.drawText(mirrored(QRect(left, y, width, metrics.height())),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, width));
    };
    painter.setFont(small);
    line(top, index.data().toString(), colors.text);
    line(top + metrics.height(), tr("Available · %1").arg(isolated(displayLine(found.address))),
         colors.textSecondary);
    paintRequestButton(painter, mirrored(button), tr("Add"), false);
    if (option.state.testFlag(QStyle::State_HasFocus)) paintFocusRing(painter, m_theme, row, 8);
}

void ContactDelegate::paintRequestButton(QPainter& painter, const QRect& where, const QString& text,
                                         bool primary) const {
    const ThemeColors& colors = m_theme.colors();
    const int radius = m_theme.measures().radiusControl;
    painter.setPen(primary ? colors.accent : colors.borderField);
    painter.setBrush(primary ? colors.accent : colors.elevated);
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QFont font = m_theme.font(TextStyle::Small);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(primary ? colors.textOnAccent : colors.text);
    painter.drawText(where, Qt::AlignCenter, text);
}

bool ContactDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QString id = index.data(ContactListModel::IdRole).toString();
    // The second press of a double click comes as one of its own kind, and is none here.
    if (event->type() == QEvent::MouseButtonPress) m_pressed = id;
    if (event->type() != QEvent::MouseButtonRelease) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton) return false;
    const QString pressed = std::exchange(m_pressed, {});
    if (rowOf(index) == ContactRow::Request && !isMeant(*mouse, pressed == id)) return true;
    return released(*mouse, option, index);
}

// The next request moves under the pointer when one is decided: a click that was meant for the
// one before decides nothing.
bool ContactDelegate::isMeant(const QMouseEvent& release, bool samePress) const {
    const auto pause = static_cast<quint64>(QApplication::doubleClickInterval());
    const bool again = m_decidedAt && release.timestamp() - *m_decidedAt < pause;
    return samePress && !again;
}

bool ContactDelegate::released(const QMouseEvent& mouse, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    const QPoint at = mouse.position().toPoint();
    const auto hits = [&](const QRect& button) {
        return QStyle::visualRect(option.direction, option.rect, button).contains(at);
    };
    const QString id = index.data(ContactListModel::IdRole).toString();
    switch (rowOf(index)) {
        case ContactRow::Contact: return false;
        case ContactRow::Section: Q_EMIT sectionClicked(sectionOf(index)); return true;
        case ContactRow::Discovered:
            if (hits(addButton(option.rect))) Q_EMIT discoveredAdded(id);
            return true;
        case ContactRow::Request: break;
    }
    const RequestButtons buttons = requestButtons(option.rect);
    if (hits(buttons.accept) || hits(buttons.reject)) m_decidedAt = mouse.timestamp();
    if (hits(buttons.accept))
        Q_EMIT accepted(id);
    else if (hits(buttons.reject))
        Q_EMIT rejected(id);
    else if (hits(buttons.menu))
        Q_EMIT requestMenuWanted(index, at);
    return true;
}

}  // namespace vaultgram::ui
