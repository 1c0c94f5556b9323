#include "ui/widgets/message_list.h"

#include "ui/models/display_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace vaultgram::ui {

MessageList::MessageList(QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("messageList"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(false);
    verticalScrollBar()->setSingleStep(24);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageList::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follow) verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    });
}

void MessageList::setModel(QAbstractItemModel* newModel) {
    if (model() != nullptr) model()->disconnect(this);
    QListView::setModel(newModel);
    m_follow = true;
    if (newModel == nullptr) return;
    connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this,
            &MessageList::rememberPlace);
    connect(newModel, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first) { restorePlace(first); });
    connect(newModel, &QAbstractItemModel::modelReset, this, &MessageList::keepBottom);
    keepBottom();
}

bool MessageList::isAtBottom() const {
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void MessageList::keepBottom() {
    m_follow = true;
    scrollToBottom();
    Q_EMIT bottomReached();
}

QString MessageList::selectedText() const {
    QModelIndexList rows =
        selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : rows) texts += clipboardText(row.data().toString());
    return texts.join(u'\n');
}

void MessageList::updateGeometries() {
    QListView::updateGeometries();
    const int room = viewport()->height() + m_fill;
    const int fill = std::max(0, room - contentsSize().height());
    if (fill == m_fill) return;
    m_fill = fill;
    setViewportMargins(0, fill, 0, 0);
}

void MessageList::resizeEvent(QResizeEvent* event) {
    const bool follow = m_follow;
    m_restoring = true;
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
    m_restoring = false;
    if (follow) scrollToBottom();
}

void MessageList::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        const QString text = selectedText();
        if (!text.isEmpty()) QApplication::clipboard()->setText(text);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void MessageList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid()) return;
    if (!selectionModel()->isSelected(index)) setCurrentIndex(index);
    Q_EMIT menuRequested(
        index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void MessageList::rememberPlace() {
    m_fromBottom = verticalScrollBar()->maximum() - verticalScrollBar()->value();
}

void MessageList::restorePlace(int firstNew) {
    if (m_follow) {
        scrollToBottom();
        return;
    }
    if (firstNew != 0) return;
    m_restoring = true;  // older rows came above: what is read stays where it is
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum() - m_fromBottom);
    m_restoring = false;
}

void MessageList::scrolled(int value) {
    if (m_restoring) return;
    m_follow = isAtBottom();
    if (m_follow) Q_EMIT bottomReached();
    if (value == verticalScrollBar()->minimum() && !m_follow) Q_EMIT topReached();
}

}  // namespace vaultgram::ui
