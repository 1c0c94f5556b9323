// The part of MessageList that the user moves: keys, mouse, selection.
#include "ui/models/display_text.h"
#include "ui/models/message_model.h"
#include "ui/models/words.h"
#include "ui/widgets/message_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int keptOfAPage = 30;  // pixels that stay in sight when a page is turned

QString quotedLine(const QModelIndex& row) {
    const auto message = row.data(MessageModel::MessageRole).value<Message>();
    return Words::transcript(message, row.data(MessageModel::PeerNameRole).toString());
}

}  // namespace

QString MessageList::selectedText() const {
    QModelIndexList rows =
        selectionModel() != nullptr ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (rows.size() == 1) return clipboardText(rows.constFirst().data().toString());
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : rows) texts += quotedLine(row);
    return texts.join(u'\n');
}

void MessageList::mousePressEvent(QMouseEvent* event) {
    // A row that is partly in sight must not move under the pointer.
    setAutoScroll(false);
    QListView::mousePressEvent(event);
    setAutoScroll(true);
}

void MessageList::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyPressed();
    } else if (enter && currentIndex().isValid()) {
        Q_EMIT activatedByKey(currentIndex());
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
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

QModelIndex MessageList::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/) {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    if (rows == 0) return {};
    const int page = std::max(1, viewport()->height() - keptOfAPage);
    const auto beside = [&](int y) {
        const int row = rowAtY(visualRect(currentIndex()).center().y() + y);
        return row == currentIndex().row() ? row + (y > 0 ? 1 : -1) : row;
    };
    int row = currentIndex().isValid() ? currentIndex().row() : rows;
    switch (action) {
        case MoveUp:
        case MovePrevious: row -= 1; break;
        case MoveDown:
        case MoveNext: row += 1; break;
        case MovePageUp: row = currentIndex().isValid() ? beside(-page) : rows - 1; break;
        case MovePageDown: row = currentIndex().isValid() ? beside(page) : rows - 1; break;
        case MoveHome: row = 0; break;
        case MoveEnd: row = rows - 1; break;
        case MoveLeft:
        case MoveRight: return currentIndex();
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0);
}

void MessageList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QRect area = rect.normalized();
    const QModelIndex first = model()->index(std::max(0, rowAtY(area.top())), 0);
    const QModelIndex last = model()->index(std::max(0, rowAtY(area.bottom())), 0);
    selectionModel()->select(QItemSelection(first, last), command);
}

QRegion MessageList::visualRegionForSelection(const QItemSelection& rows) const {
    QRegion region;
    for (const QItemSelectionRange& range : rows) {
        const QRect first = visualRect(model()->index(range.top(), 0));
        const QRect last = visualRect(model()->index(range.bottom(), 0));
        region += first.united(last) & viewport()->rect();
    }
    return region;
}

}  // namespace vaultgram::ui
