#include "ui/widgets/drop_table.h"

#include "ui/widgets/figure_header.h"
#include "ui/widgets/table_parts.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace vaultgram::ui {
namespace {

constexpr int leastWhat = 170;       // px
constexpr int fromNeedsWidth = 114;  // digits of the table; the log names the sender too

}  // namespace

DropTable::DropTable(const Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_delegate(new DropDelegate(theme, this)) {
    auto* header = new FigureHeader(theme, this);
    header->setIndent(DropFiguresModel::WhatColumn, DropDelegate::indent - cellPadding);
    setHorizontalHeader(header);
    setUpTable(this, theme);
    setObjectName(QStringLiteral("dropTable"));
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
}

void DropTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DropTable::placeColumns);
    placeColumns();
}

// The sentence takes what is left; rows are as high as it needs at that width.
void DropTable::placeColumns() {
    if (model() == nullptr) return;
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    const int digit = metrics.horizontalAdvance(u'0');
    int button = 0;
    for (const Remedy remedy : {Remedy::SetClock, Remedy::ContactSettings, Remedy::ChangeLimit,
                                Remedy::Verify, Remedy::ShowInLog, Remedy::TestConnection}) {
        button = qMax(button, m_delegate->buttonWidth(RemedyWords::button(remedy)));
    }
    const int count = 7 * digit + 2 * cellPadding;
    const bool narrow = viewport()->width() < fromNeedsWidth * digit;
    setColumnHidden(DropFiguresModel::FromColumn, narrow);
    const int from = narrow ? 0 : qMin(22 * digit, viewport()->width() / 7) + 2 * cellPadding;
    const int last = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 2 * cellPadding + 4;
    const int action = button + cellPadding + DropDelegate::edge;
    const int rest = viewport()->width() - from - 3 * count - last - action;
    using M = DropFiguresModel;
    setColumnWidth(M::WhatColumn, qMax(leastWhat, rest));
    setColumnWidth(M::FromColumn, from);
    for (const int column : {M::MinuteColumn, M::FiveColumn, M::EverColumn})
        setColumnWidth(column, count);
    setColumnWidth(M::LastColumn, last);
    setColumnWidth(M::ActionColumn, action);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, columnWidth(M::WhatColumn), 0);
    for (int row = 0; row < model()->rowCount(); ++row) {
        setRowHeight(row,
                     m_delegate->sizeHint(option, model()->index(row, M::WhatColumn)).height());
    }
}

void DropTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    placeColumns();
}

QModelIndex DropTable::buttonAt(const QPoint& at) const {
    const QModelIndex index = indexAt(at);
    if (index.column() != DropFiguresModel::ActionColumn) return {};
    const QRect button = m_delegate->buttonRect(visualRect(index), index, layoutDirection());
    return button.contains(at) ? index : QModelIndex();
}

void DropTable::press(const QModelIndex& index) {
    const auto remedy = index.data(DropFiguresModel::RemedyRole).value<Remedy>();
    if (remedy == Remedy::None) return;
    Q_EMIT remedyWanted(remedy, index.data(DropFiguresModel::ReasonRole).toString(),
                        index.data(DropFiguresModel::ContactIdRole).toString(),
                        index.data(DropFiguresModel::AddressRole).toString());
}

void DropTable::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex index = buttonAt(event->pos());
    QTableView::mouseReleaseEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton) press(index);
}

void DropTable::hover(const QModelIndex& index) {
    if (m_hovered == index) return;
    const QModelIndex before = m_hovered;
    m_hovered = index;
    m_delegate->setHovered(m_hovered);
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (before.isValid()) update(before);
    if (index.isValid()) update(index);
}

void DropTable::mouseMoveEvent(QMouseEvent* event) {
    hover(buttonAt(event->pos()));
    QTableView::mouseMoveEvent(event);
}

void DropTable::leaveEvent(QEvent* event) {
    hover({});
    QTableView::leaveEvent(event);
}

void DropTable::keyPressEvent(QKeyEvent* event) {
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    if (presses && currentIndex().isValid()) {
        press(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace vaultgram::ui
