#include "ui/widgets/drop_table.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/table_parts.h"

#include <QPainter>

#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr int dropDisc = 30;
constexpr int dropPadding = 9;
constexpr int dropLineGap = 2;
constexpr int buttonPadding = 10;
constexpr int leastTextWidth = 60;
constexpr int tallRoom = 1000;

struct SeverityLook {
    QString icon;
    QColor ThemeColors::*color;
    QColor ThemeColors::*fill;
};

SeverityLook lookOf(Severity severity, bool happened) {
    using C = ThemeColors;
    const SeverityLook quiet{QStringLiteral("info"), &C::unverified, &C::unverifiedFill};
    if (!happened || severity == Severity::Info) return quiet;
    if (severity == Severity::Danger)
        return {QStringLiteral("lock-open"), &C::danger, &C::dangerFill};
    return {QStringLiteral("warning"), &C::keyChanged, &C::keyChangedFill};
}

bool happened(const QModelIndex& index) {
    return index.data(DropFiguresModel::HappenedRole).toBool();
}

QFont titleFont(const QFont& base, bool strong) {
    QFont font = base;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

// Where title and sentence stand in the cell.
QRect textRoom(const QRect& cell, Qt::LayoutDirection direction) {
    const QRect inner =
        cell.adjusted(DropDelegate::indent, dropPadding, -cellPadding, -dropPadding);
    return QStyle::visualRect(direction, cell, inner);
}

int wrappedHeight(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, qMax(leastTextWidth, width), tallRoom), Qt::TextWordWrap, text)
        .height();
}

}  // namespace

DropDelegate::DropDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

int DropDelegate::buttonWidth(const QString& text) const {
    return QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(text) +
           2 * buttonPadding + 2;
}

QRect DropDelegate::buttonRect(const QRect& cell, const QModelIndex& index,
                               Qt::LayoutDirection direction) const {
    const QString text = index.data().toString();
    if (text.isEmpty()) return {};
    const int height = qMax(m_theme.measures().buttonSmall,
                            QFontMetrics(m_theme.font(TextStyle::Small)).height() + 8);
    const int width = qMin(buttonWidth(text), cell.width() - edge);
    const QRect end(cell.right() - edge - width, cell.center().y() - height / 2, width, height);
    return QStyle::visualRect(direction, cell, end);
}

QSize DropDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.column() != DropFiguresModel::WhatColumn) return {0, 0};
    const int room = textRoom(QRect(0, 0, option.rect.width(), tallRoom), Qt::LeftToRight).width();
    const int title = wrappedHeight(titleFont(m_theme.font(TextStyle::Body), true),
                                    index.data(DropFiguresModel::TitleRole).toString(), room);
    const int sentence = wrappedHeight(m_theme.font(TextStyle::Small),
                                       index.data(DropFiguresModel::SentenceRole).toString(), room);
    return {0, title + dropLineGap + sentence + 2 * dropPadding + 1};
}

void DropDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    paintCellSurface(*painter, m_theme, option, false);
    switch (index.column()) {
        case DropFiguresModel::WhatColumn: paintWhat(*painter, option, index); break;
        case DropFiguresModel::ActionColumn: paintButton(*painter, option, index); break;
        default: {
            const bool total = index.column() == DropFiguresModel::EverColumn && happened(index);
            const bool quiet = !happened(index) || index.column() == DropFiguresModel::LastColumn;
            QStyleOptionViewItem styled = option;
            styled.font = titleFont(m_theme.font(TextStyle::Small), total);
            styled.fontMetrics = QFontMetrics(styled.font);
            painter->setFont(styled.font);
            painter->setPen(quiet ? m_theme.colors().textSecondary : m_theme.colors().text);
            paintCellText(*painter, styled, option.rect.adjusted(cellPadding, 0, -cellPadding, -1),
                          index.data().toString(),
                          index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        }
    }
    painter->restore();
}

void DropDelegate::paintWhat(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const ThemeColors& colors = m_theme.colors();
    const QRect disc(option.rect.left() + edge, option.rect.center().y() - dropDisc / 2, dropDisc,
                     dropDisc);
    paintDisc(painter, QStyle::visualRect(option.direction, option.rect, disc), index);
    const QRect room = textRoom(option.rect, option.direction);
    const bool strong = happened(index);
    painter.setFont(titleFont(m_theme.font(TextStyle::Body), strong));
    painter.setPen(strong ? colors.text : colors.textSecondary);
    const auto leading =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    const QString title = index.data(DropFiguresModel::TitleRole).toString();
    painter.drawText(room, leading | Qt::TextWordWrap, title);
    const int titleHeight = wrappedHeight(painter.font(), title, room.width());
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(colors.textSecondary);
    painter.drawText(room.adjusted(0, titleHeight + dropLineGap, 0, 2), leading | Qt::TextWordWrap,
                     index.data(DropFiguresModel::SentenceRole).toString());
}

void DropDelegate::paintDisc(QPainter& painter, const QRect& where,
                             const QModelIndex& index) const {
    const auto severity = index.data(DropFiguresModel::SeverityRole).value<Severity>();
    const SeverityLook look = lookOf(severity, happened(index));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors().*look.fill);
    painter.drawEllipse(where);
    const int size = m_theme.measures().iconMark;
    const QRect icon(where.center().x() - size / 2 + 1, where.center().y() - size / 2 + 1, size,
                     size);
    paintIcon(painter, m_theme, look.icon, icon, m_theme.colors().*look.color);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void DropDelegate::paintButton(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const QRect button = buttonRect(option.rect, index, option.direction);
    if (button.isNull()) return;
    const ThemeColors& colors = m_theme.colors();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? colors.focus : colors.borderField, focused ? 2 : 1));
    painter.setBrush(m_hovered == index ? colors.hover : colors.elevated);
    const double radius = m_theme.measures().radiusControl;
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QFont font = m_theme.font(TextStyle::Small);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(button, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                      button.width() - buttonPadding));
}

}  // namespace vaultgram::ui
