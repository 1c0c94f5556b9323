#include "ui/widgets/figure_header.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/table_parts.h"

#include <QPainter>

namespace vaultgram::ui {
namespace {

constexpr int arrowSize = 8;

}  // namespace

FigureHeader::FigureHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {
    setSectionsClickable(true);
}

void FigureHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    // The style takes left for left, whatever the direction.
    option->textAlignment = QStyle::visualAlignment(layoutDirection(), option->textAlignment);
    option->sortIndicator = QStyleOptionHeader::None;  // the style puts it over the title
}

QRect FigureHeader::arrowRect(int section) const {
    if (!isSortIndicatorShown() || sortIndicatorSection() != section) return {};
    return arrowIn({sectionViewportPosition(section), 0, sectionSize(section), height()}, section);
}

QRect FigureHeader::arrowIn(const QRect& rect, int section) const {
    const QString title = model()->headerData(section, orientation()).toString();
    const auto written =
        model()->headerData(section, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), written);
    const int taken = cellPadding + fontMetrics().horizontalAdvance(title) + 3;
    const int left =
        side.testFlag(Qt::AlignRight) ? rect.right() - taken - arrowSize : rect.left() + taken;
    return {left, rect.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize};
}

void FigureHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();  // the style leaves a clip behind
    if (!isSortIndicatorShown() || sortIndicatorSection() != section) return;
    const bool down = sortIndicatorOrder() == Qt::AscendingOrder;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF where = arrowIn(rect, section);
    const double top = where.top() + (down ? 2 : 6);
    const double tip = where.top() + (down ? 6 : 2);
    painter->setPen(
        QPen(m_theme.colors().textSecondary, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{{where.left(), top}, {where.center().x(), tip}, {where.right(), top}});
    painter->restore();
}

}  // namespace vaultgram::ui
