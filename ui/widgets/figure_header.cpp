#include "ui/widgets/figure_header.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/table_parts.h"

#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int sortArrow = 7;
constexpr int arrowGap = 6;
constexpr double arrowWidth = 1.2;
constexpr int spared = 1;  // px; the table of a chart has a narrower margin

}  // namespace

FigureHeader::FigureHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {
    setSectionsClickable(true);
}

void FigureHeader::setIndent(int section, int indent) {
    m_indents[section] = indent;
    viewport()->update();
}

void FigureHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    // The style takes left for left, whatever the direction.
    option->textAlignment = QStyle::visualAlignment(layoutDirection(), option->textAlignment);
    option->sortIndicator = QStyleOptionHeader::None;  // the style puts it over the title
    // It knows no indent either.
    option->text = indent(section) > 0 ? QString() : shownTitle(section);
}

// As the style sheet has it: a little heavier than the font of the header.
QFontMetrics FigureHeader::titleMetrics() const {
    QFont title = font();
    title.setWeight(QFont::Medium);
    return QFontMetrics(title);
}

QString FigureHeader::shownTitle(int section) const {
    const QString title = model()->headerData(section, orientation()).toString();
    const int room = sectionSize(section) - 2 * cellPadding - indent(section);
    const QFontMetrics metrics = titleMetrics();
    if (metrics.horizontalAdvance(title) <= room + 2 * spared) return title;
    return metrics.elidedText(title, Qt::ElideRight, qMax(0, room));
}

Qt::Alignment FigureHeader::sideOf(int section) const {
    const auto written =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    return QStyle::visualAlignment(layoutDirection(), written);
}

QRect FigureHeader::arrowRect(int section) const {
    if (!isSortIndicatorShown() || sortIndicatorSection() != section) return {};
    return arrowIn({sectionViewportPosition(section), 0, sectionSize(section), height()}, section);
}

QRect FigureHeader::arrowIn(const QRect& rect, int section) const {
    const int taken = cellPadding + titleMetrics().horizontalAdvance(shownTitle(section)) +
                      indent(section) + arrowGap;
    const int left = sideOf(section).testFlag(Qt::AlignRight) ? rect.right() - taken - sortArrow
                                                              : rect.left() + taken;
    return {left, rect.center().y() - sortArrow / 2 + 1, sortArrow, sortArrow};
}

void FigureHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();  // the style leaves a clip behind
    if (indent(section) > 0) paintTitle(*painter, rect, section);
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        paintArrow(*painter, rect, section);
}

void FigureHeader::paintTitle(QPainter& painter, const QRect& rect, int section) const {
    painter.save();
    QFont title = font();
    title.setWeight(QFont::Medium);
    painter.setFont(title);
    painter.setPen(m_theme.colors().textSecondary);
    // Above the line below, as the style has it.
    const QRect room = rect.adjusted(cellPadding + indent(section), 0, -cellPadding, -1);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect, room),
                     static_cast<int>(sideOf(section)) | Qt::TextSingleLine, shownTitle(section));
    painter.restore();
}

void FigureHeader::paintArrow(QPainter& painter, const QRect& rect, int section) const {
    const bool down = sortIndicatorOrder() == Qt::AscendingOrder;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF where = arrowIn(rect, section);
    const double top = where.top() + (down ? 2 : 5);
    const double tip = where.top() + (down ? 5 : 2);
    painter.setPen(QPen(m_theme.colors().textSecondary, arrowWidth, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{{where.left(), top}, {where.center().x(), tip}, {where.right(), top}});
    painter.restore();
}

}  // namespace vaultgram::ui
