#include "ui/widgets/message_list.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int frameTime = 16;  // milliseconds between two layouts
constexpr int wheelStep = 24;  // pixels

}  // namespace

MessageList::MessageList(QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("messageList"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    verticalScrollBar()->setSingleStep(wheelStep);
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &MessageList::settle);
}

void MessageList::setModel(QAbstractItemModel* newModel) {
    if (model() != nullptr) model()->disconnect(this);
    if (newModel != nullptr) {
        // Before the view connects itself: it takes another current row when that one goes, and
        // would scroll there. Who reads elsewhere stays.
        connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this] { setAutoScroll(false); });
        connect(newModel, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) {
                    setAutoScroll(true);
                    rowsGone(first, last);
                });
    }
    QListView::setModel(newModel);
    if (newModel != nullptr) keepBottom();
}

void MessageList::reset() {
    QListView::reset();
    m_heights.reset(model() != nullptr ? model()->rowCount() : 0);
    m_anchor = 0;
    m_hidden = 0;
    m_follow = true;
    m_bottomIsNew = true;
    scheduleSettle();
}

void MessageList::keepBottom() {
    m_follow = true;
    m_bottomIsNew = true;
    settle();
}

void MessageList::remeasure() {
    m_heights.forgetAll();
    settle();
}

void MessageList::remeasureRow(int row) {
    if (row < 0 || row >= m_heights.count()) return;
    m_follow = false;  // its upper edge stays where it is
    m_heights.forget(row);
    measure(row);
    if (row == m_anchor && m_hidden >= m_heights.height(row)) m_hidden = 0;
    settle();
}

void MessageList::rowsInserted(const QModelIndex& parent, int first, int last) {
    const int count = last - first + 1;
    m_heights.insert(first, count);
    if (first <= m_anchor && m_heights.count() > count) m_anchor += count;
    m_bottomIsNew = m_bottomIsNew || last + 1 == m_heights.count();
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleSettle();
}

void MessageList::rowsGone(int first, int last) {
    m_heights.remove(first, last - first + 1);
    if (last < m_anchor) {
        m_anchor -= last - first + 1;
    } else if (first <= m_anchor) {
        m_anchor = first;
        m_hidden = 0;
    }
    scheduleSettle();
}

void MessageList::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                              const QList<int>& roles) {
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) m_heights.forget(row);
    scheduleSettle();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void MessageList::scheduleSettle() {
    if (m_frame.isActive()) return;
    const bool calm = !m_sinceSettled.isValid() || m_sinceSettled.elapsed() >= frameTime;
    m_frame.start(calm ? 0 : frameTime);
}

void MessageList::settle() {
    m_frame.stop();
    m_sinceSettled.start();
    {
        const QScopedValueRollback<bool> guard(m_settling, true);
        if (m_width != viewport()->width()) {
            m_width = viewport()->width();
            m_heights.forgetAll();
        }
        m_follow ? standAtBottom() : standAtAnchor();
        const int height = viewport()->height();
        verticalScrollBar()->setPageStep(height);
        verticalScrollBar()->setRange(0, std::max(0, m_heights.total() - height));
        verticalScrollBar()->setValue(verticalOffset());
    }
    viewport()->update();
    tellEdges(std::exchange(m_bottomIsNew, false));
}

void MessageList::standAtBottom() {
    const int height = viewport()->height();
    int sum = 0;
    int row = m_heights.count();
    while (row > 0 && sum < height) {
        measure(--row);
        sum += m_heights.height(row);
    }
    m_anchor = row;
    m_hidden = std::max(0, sum - height);
}

void MessageList::standAtAnchor() {
    const int rows = m_heights.count();
    m_anchor = std::clamp(m_anchor, 0, std::max(0, rows - 1));
    if (rows > 0) {
        measure(m_anchor);
        m_hidden = std::min(m_hidden, m_heights.height(m_anchor));
    }
    int sum = -m_hidden;
    for (int row = m_anchor; row < rows && sum < viewport()->height(); ++row) {
        measure(row);
        sum += m_heights.height(row);
    }
    if (sum >= viewport()->height()) return;
    m_follow = true;  // nothing is left below
    standAtBottom();
}

void MessageList::measure(int row) {
    if (m_heights.isKnown(row)) return;
    const QModelIndex index = model()->index(row, 0);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 0);
    m_heights.set(row, std::max(1, itemDelegate()->sizeHint(option, index).height()));
    ++m_measured;
}

void MessageList::tellEdges(bool bottomIsNew) {
    if (m_heights.count() == 0) return;
    const int height = viewport()->height();
    const int below = verticalScrollBar()->maximum() - verticalOffset();
    const bool nearsTop = verticalOffset() < height;
    if (m_follow && bottomIsNew) Q_EMIT bottomReached();
    if (nearsTop) Q_EMIT nearTop();
    if (below < height) Q_EMIT nearBottom();
}

int MessageList::fill() const {
    return std::max(0, viewport()->height() - m_heights.total());
}

int MessageList::verticalOffset() const {
    return m_heights.count() == 0 ? 0 : m_heights.top(m_anchor) + m_hidden;
}

int MessageList::yOf(int row) const {
    return m_heights.top(row) - verticalOffset() + fill();
}

int MessageList::rowAtY(int y) const {
    return m_heights.rowAt(y - fill() + verticalOffset());
}

QRect MessageList::visualRect(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_heights.count()) return {};
    return {0, yOf(index.row()), viewport()->width(), m_heights.height(index.row())};
}

QModelIndex MessageList::indexAt(const QPoint& point) const {
    const int row = rowAtY(point.y());
    const QModelIndex index = row < 0 ? QModelIndex() : model()->index(row, 0);
    return visualRect(index).contains(point) ? index : QModelIndex();
}

void MessageList::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid() || index.row() >= m_heights.count()) return;
    const int row = index.row();
    const int height = viewport()->height();
    measure(row);
    const QRect now = visualRect(index);
    const int own = now.height();
    switch (hint) {
        case EnsureVisible:
            if (now.top() < 0 && now.bottom() < height) placeRow(row, 0);
            if (now.top() > 0 && now.bottom() >= height) placeRow(row, std::max(0, height - own));
            return;
        case PositionAtTop: placeRow(row, 0); return;
        case PositionAtBottom: placeRow(row, height - own); return;
        case PositionAtCenter: placeRow(row, std::max(0, (height - own) / 2)); return;
    }
}

// Scrolls so that the row begins `y` pixels below the upper edge, if there is enough above it.
void MessageList::placeRow(int row, int y) {
    m_follow = false;
    m_anchor = row;
    m_hidden = std::max(0, -y);
    if (y > 0) moveUp(y);
    settle();
    m_follow = verticalOffset() >= verticalScrollBar()->maximum();
}

// The rows that come into sight from above are measured first: their true heights count.
void MessageList::moveUp(int pixels) {
    while (m_hidden < pixels && m_anchor > 0) {
        measure(--m_anchor);
        m_hidden += m_heights.height(m_anchor);
    }
    m_hidden = std::max(0, m_hidden - pixels);
}

void MessageList::scrollContentsBy(int /*dx*/, int /*dy*/) {
    if (m_settling || m_heights.count() == 0) return;
    const int value = verticalScrollBar()->value();
    const int up = verticalOffset() - value;
    if (up > 0 && up <= viewport()->height()) {
        moveUp(up);
    } else {
        m_anchor = m_heights.rowAt(value);
        m_hidden = value - m_heights.top(m_anchor);
    }
    m_follow = value >= verticalScrollBar()->maximum();
    m_bottomIsNew = m_follow;
    settle();
    const bool atTop = m_anchor == 0 && m_hidden == 0;
    if (atTop && !m_follow) Q_EMIT topReached();
}

void MessageList::doItemsLayout() {
    QAbstractItemView::doItemsLayout();
}

void MessageList::updateGeometries() {
    settle();
    QAbstractItemView::updateGeometries();
}

void MessageList::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    settle();
}

void MessageList::showEvent(QShowEvent* event) {
    QListView::showEvent(event);
    settle();
}

QStyleOptionViewItem MessageList::optionFor(const QModelIndex& index) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    return option;
}

void MessageList::paintEvent(QPaintEvent* event) {
    if (m_frame.isActive()) settle();
    if (m_heights.count() == 0) return;
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    for (int row = std::max(0, rowAtY(event->rect().top())); row < m_heights.count(); ++row) {
        if (yOf(row) > event->rect().bottom()) break;
        const QModelIndex index = model()->index(row, 0);
        itemDelegate()->paint(&painter, optionFor(index), index);
    }
}

}  // namespace vaultgram::ui
