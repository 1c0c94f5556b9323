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
    return m_layout.measure(index, width, option.direction);
}

void MessageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto message = index.data(MessageModel::MessageRole).value<Message>();
    const BubbleGeometry geometry = measure(option, index);
    const int turn = m_theme.measures().spinnerTurn;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->translate(0, option.rect.top());
    const bool selected = option.state.testFlag(QStyle::State_Selected) &&
                          option.state.testFlag(QStyle::State_Active);
    BubblePainter(m_theme, *painter, geometry)
        .paint(message, selected, static_cast<qreal>(m_clock.elapsed() % turn) / turn);
    painter->restore();
    if (message.delivery != Delivery::Sending || m_spinner.isActive()) return;
    const bool animate =
        option.widget != nullptr &&
        option.widget->style()->styleHint(QStyle::SH_Widget_Animate, &option, option.widget) != 0;
    m_spinner.start(animate ? spinnerFrame : spinnerStep);
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
        lines +=
            Words::delivery(message.delivery, index.data(MessageModel::PeerNameRole).toString());
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
    const BubbleGeometry geometry = measure(option, index);
    const QPoint at = mouse->position().toPoint() - QPoint(0, option.rect.top());
    const QString id = index.data(MessageModel::IdRole).toString();
    const auto hits = [&at](const QRect& link) {
        return !link.isEmpty() && link.adjusted(-3, -3, 3, 3).contains(at);
    };
    if (mouse->button() == Qt::LeftButton && hits(geometry.retry))
        Q_EMIT retryClicked(id);
    else if (mouse->button() == Qt::LeftButton && hits(geometry.cancel))
        Q_EMIT cancelClicked(id);
    else
        return false;
    return true;
}

}  // namespace vaultgram::ui
