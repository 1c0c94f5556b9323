#include "ui/widgets/message_delegate.h"

#include "ui/models/words.h"
#include "ui/widgets/bubble_painter.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace vaultgram::ui {
namespace {

constexpr int spinnerFrame = 60;    // milliseconds between two pictures of a spinner
constexpr int spinnerStep = 1'000;  // the same if the style wants no animation

}  // namespace

MessageDelegate::MessageDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_layout(theme) {
    m_spinner.setSingleShot(true);
    connect(&m_spinner, &QTimer::timeout, this, &MessageDelegate::repaintWanted);
    m_clock.start();
}

BubbleGeometry MessageDelegate::measure(const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    // Not asked of the bar: it is shown after the view has made room for it.
    const int beside = view != nullptr ? qMax(0, view->contentsRect().width() - width) : 0;
    return m_layout.measure(index, width, beside, option.direction);
}

void MessageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto message = index.data(MessageModel::MessageRole).value<Message>();
    const BubbleGeometry geometry = measure(option, index);
    const int turn = m_theme.measures().spinnerTurn;
    BubblePainter::State state;
    const bool chosen = option.state.testFlag(QStyle::State_Selected) &&
                        option.state.testFlag(QStyle::State_Active);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    state.selected = (chosen || focused) && m_marked.isEmpty();
    state.wanted = m_wanted;
    state.highlighted = message.id == m_highlighted;
    state.spinnerTurn = static_cast<qreal>(m_clock.elapsed() % turn) / turn;
    if (message.id == m_marked.id) state.marked = m_marked.range;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->translate(0, option.rect.top());
    BubblePainter(m_theme, *painter, geometry).paint(message, state);
    painter->restore();
    if (message.delivery == Delivery::Sending) turnSpinner(option);
}

void MessageDelegate::turnSpinner(const QStyleOptionViewItem& option) const {
    if (m_spinner.isActive()) return;
    const bool animate =
        option.widget != nullptr &&
        option.widget->style()->styleHint(QStyle::SH_Widget_Animate, &option, option.widget) != 0;
    m_spinner.start(animate ? spinnerFrame : spinnerStep);
}

BubbleHit MessageDelegate::hit(const QStyleOptionViewItem& option, const QModelIndex& index,
                               const QPoint& at) const {
    using Part = BubbleHit::Part;
    const BubbleGeometry geometry = measure(option, index);
    const QPoint point = at - QPoint(0, option.rect.top());
    const auto on = [&point](const QRect& link) {
        return !link.isEmpty() && link.adjusted(-3, -3, 3, 3).contains(point);
    };
    BubbleHit found;
    if (on(geometry.retry)) found.part = Part::Retry;
    if (on(geometry.cancel)) found.part = Part::Cancel;
    if (on(geometry.unfold)) found.part = Part::Unfold;
    if (geometry.quote.contains(point)) {
        found.part = Part::Quote;
        found.quoted = geometry.quoted.id;
    }
    const bool isSystemLine = geometry.time.isEmpty();
    if (found.part != Part::Nothing || isSystemLine) return found;
    const QPoint inText = point - geometry.textAt;
    found.position = geometry.text->positionAt(inText);
    found.link = geometry.text->linkAt(inText);
    const QRect text(0, 0, geometry.text->width(), geometry.text->height());
    if (!found.link.isEmpty())
        found.part = Part::Link;
    else if (text.contains(inText))
        found.part = Part::Text;
    else if (geometry.bubble.contains(point))
        found.part = Part::Bubble;
    return found;
}

std::shared_ptr<const TextBlock> MessageDelegate::textOf(const QStyleOptionViewItem& option,
                                                         const QModelIndex& index) const {
    return measure(option, index).text;
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    return {1, measure(option, index).height};
}

QString MessageDelegate::explanation(const QModelIndex& index) {
    const auto message = index.data(MessageModel::MessageRole).value<Message>();
    QStringList lines{Words::dateTime(message.at)};
    if (message.direction == Direction::System) return lines.constFirst();
    lines += Words::security(message);
    if (message.direction == Direction::Outgoing) {
        lines += Words::delivery(
            message.delivery, index.data(MessageModel::PeerNameRole).toString(), message.receipts);
        lines += message.reason;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool MessageDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid()) return false;
    const BubbleGeometry geometry = measure(option, index);
    const QPoint at = event->pos() - QPoint(0, option.rect.top());
    if (geometry.bubble.contains(at)) {
        const QString html =
            explanation(index).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        QToolTip::showText(event->globalPos(), html, view);
    } else {
        QToolTip::hideText();
    }
    return true;
}

bool MessageDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton) return false;
    const QString id = index.data(MessageModel::IdRole).toString();
    switch (hit(option, index, mouse->position().toPoint()).part) {
        case BubbleHit::Part::Retry: Q_EMIT retryClicked(id); return true;
        case BubbleHit::Part::Cancel: Q_EMIT cancelClicked(id); return true;
        default: return false;
    }
}

}  // namespace vaultgram::ui
