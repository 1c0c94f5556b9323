#include "ui/widgets/message_text_marker.h"

#include <QMouseEvent>
#include <QTextBoundaryFinder>

namespace vaultgram::ui {
namespace {

using Part = BubbleHit::Part;

QString idOf(const QModelIndex& index) {
    return index.data(MessageModel::IdRole).toString();
}

bool isPlainLeft(const QMouseEvent& event) {
    return event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
}

int stepped(const QString& text, int from, bool forwards, bool byWord) {
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme,
                               text);
    finder.setPosition(from);
    const qsizetype to = forwards ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return to < 0 ? from : static_cast<int>(to);
}

}  // namespace

MessageTextMarker::MessageTextMarker(MessageList* list, MessageDelegate* delegate)
    : QObject(list), m_list(list), m_delegate(delegate) {
    m_list->viewport()->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
}

QString MessageTextMarker::markedText() const {
    const MarkedText& marked = m_delegate->marked();
    const QModelIndex index = indexOf(marked.id);
    if (marked.isEmpty() || !index.isValid()) return {};
    return m_delegate->textOf(m_list->optionFor(index), index)->textOf(marked.range);
}

void MessageTextMarker::clear() {
    m_pressedId.clear();
    if (!m_delegate->marked().id.isEmpty()) mark({}, {});
}

void MessageTextMarker::mark(const QString& id, const TextRange& range) {
    m_delegate->setMarked({id, range});
    m_list->viewport()->update();
}

bool MessageTextMarker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list) {
        return event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent*>(event));
    }
    switch (event->type()) {
        case QEvent::MouseButtonPress: return pressed(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove: return moved(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease: return released(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick: return doubleClicked(*static_cast<QMouseEvent*>(event));
        default: return false;
    }
}

bool MessageTextMarker::pressed(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) return false;
    clear();
    if (!isPlainLeft(event)) return false;
    const QPoint at = event.position().toPoint();
    const BubbleHit hit = hitAt(at);
    const bool inText =
        hit.part == Part::Text || hit.part == Part::Link || hit.part == Part::Bubble;
    if (!inText) return false;
    m_pressedId = idOf(m_list->indexAt(at));
    m_pressedAt = hit.position;
    m_pressedLink = hit.link;
    return false;  // the row becomes the current one as well
}

bool MessageTextMarker::moved(const QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        showPointer(at);
        return false;
    }
    const QModelIndex row = indexOf(m_pressedId);
    if (!row.isValid()) return false;
    const QRect own = m_list->visualRect(row);
    if (at.y() < own.top() || at.y() > own.bottom()) {
        clear();  // from here on whole messages are selected
        return false;
    }
    mark(m_pressedId, {m_pressedAt, m_delegate->hit(m_list->optionFor(row), row, at).position});
    return true;
}

bool MessageTextMarker::released(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) return false;
    const bool clicked = m_delegate->marked().isEmpty();
    const QString link = std::exchange(m_pressedLink, {});
    m_pressedId.clear();
    if (!clicked) return false;
    const QPoint at = event.position().toPoint();
    const BubbleHit hit = hitAt(at);
    if (hit.part == Part::Link && hit.link == link) Q_EMIT linkClicked(link);
    if (hit.part == Part::Quote) Q_EMIT quoteClicked(hit.quoted);
    if (hit.part == Part::Unfold) Q_EMIT unfoldClicked(idOf(m_list->indexAt(at)));
    return false;
}

bool MessageTextMarker::doubleClicked(const QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    const BubbleHit hit = hitAt(at);
    if (!isPlainLeft(event) || hit.part != Part::Text) return false;
    const QModelIndex row = m_list->indexAt(at);
    const auto text = m_delegate->textOf(m_list->optionFor(row), row);
    mark(idOf(row), text->wordAt(hit.position));
    return true;
}

bool MessageTextMarker::keyPressed(const QKeyEvent& event) {
    const bool forwards = event.key() == Qt::Key_Right;
    const bool arrow = forwards || event.key() == Qt::Key_Left;
    const QModelIndex row = m_list->currentIndex();
    if (event.key() == Qt::Key_Escape && !m_delegate->marked().isEmpty()) {
        clear();
        return true;
    }
    if (!arrow || !event.modifiers().testFlag(Qt::ShiftModifier) || !row.isValid()) return false;
    const QString text = m_delegate->textOf(m_list->optionFor(row), row)->text();
    const int start = forwards ? 0 : static_cast<int>(text.size());
    const bool begun = m_delegate->marked().id == idOf(row);
    TextRange range = begun ? m_delegate->marked().range : TextRange{start, start};
    const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
    range.cursor = stepped(text, range.cursor, forwards, byWord);
    mark(idOf(row), range);
    return true;
}

void MessageTextMarker::showPointer(const QPoint& at) {
    switch (hitAt(at).part) {
        case Part::Nothing:
        case Part::Bubble: m_list->viewport()->unsetCursor(); return;
        case Part::Text: m_list->viewport()->setCursor(Qt::IBeamCursor); return;
        default: m_list->viewport()->setCursor(Qt::PointingHandCursor); return;
    }
}

BubbleHit MessageTextMarker::hitAt(const QPoint& at) const {
    const QModelIndex index = m_list->indexAt(at);
    return index.isValid() ? m_delegate->hit(m_list->optionFor(index), index, at) : BubbleHit{};
}

QModelIndex MessageTextMarker::indexOf(const QString& id) const {
    const auto* model = qobject_cast<const MessageModel*>(m_list->model());
    const int row = model != nullptr && !id.isEmpty() ? model->rowOf(id) : -1;
    return row < 0 ? QModelIndex() : model->index(row);
}

}  // namespace vaultgram::ui
