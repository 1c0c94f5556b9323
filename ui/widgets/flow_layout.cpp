#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace vaultgram::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent), m_gap(gap), m_lineGap(lineGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const {
    const auto direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;  // hidden
        const QSize size = item->sizeHint().boundedTo({qMax(1, rect.width()), QWIDGETSIZE_MAX});
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += lineHeight + m_lineGap;
            lineHeight = 0;
        }
        if (move) item->setGeometry(QStyle::visualRect(direction, rect, {QPoint(x, y), size}));
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.top();
}

}  // namespace vaultgram::ui
