#include "ui/widgets/conversation_view.h"

#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int buttonMargin = 16;  // from the right and the bottom edge

}  // namespace

ConversationView::ConversationView(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_list(new MessageList(this)),
      m_delegate(new MessageDelegate(theme, this)),
      m_newest(makeButton(ButtonKind::Secondary, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setItemDelegate(m_delegate);
    m_newest->setObjectName(QStringLiteral("newest"));
    m_newest->hide();
    connect(m_newest, &QPushButton::clicked, m_list, &MessageList::keepBottom);
    connect(m_list, &MessageList::bottomReached, this, [this] {
        m_below = 0;
        showButton();
        Q_EMIT newestSeen();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ConversationView::showButton);
    connect(m_list, &MessageList::topReached, this, &ConversationView::olderWanted);
    connect(m_list, &MessageList::menuRequested, this, &ConversationView::openMenu);
    connect(m_delegate, &MessageDelegate::retryClicked, this, &ConversationView::retryRequested);
    connect(m_delegate, &MessageDelegate::cancelClicked, this, &ConversationView::cancelRequested);
    connect(m_delegate, &MessageDelegate::repaintWanted, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(&m_theme, &Theme::changed, this, &ConversationView::showButton);
    retranslate();
}

void ConversationView::setModel(MessageModel* model) {
    if (model == m_model) return;
    if (m_model != nullptr) m_model->disconnect(this);
    m_model = model;
    m_below = 0;
    if (m_model != nullptr) {
        connect(m_model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) { countBelow(first, last); });
        // The list keeps no pointer to a model that is gone.
        connect(m_model, &QObject::destroyed, this, [this] { m_model = nullptr; });
    }
    m_list->setModel(model);
    retranslate();
}

void ConversationView::countBelow(int first, int last) {
    if (first == 0 || m_list->isAtBottom()) return;
    for (int row = first; row <= last; ++row) {
        m_below += m_model->at(row).direction == Direction::Incoming ? 1 : 0;
    }
    showButton();
}

void ConversationView::showButton() {
    m_newest->setText(m_below > 0 ? tr("New messages below (%1)").arg(m_below)
                                  : tr("Newest messages"));
    m_newest->setAccessibleName(m_newest->text());
    m_newest->setIcon(m_theme.icon(QStringLiteral("arrow-down"), m_theme.measures().iconMark,
                                   m_theme.colors().text));
    m_newest->setVisible(m_model != nullptr && !m_list->isAtBottom());
    placeButton();
}

void ConversationView::placeButton() {
    m_newest->adjustSize();
    const QRect area = rect().adjusted(buttonMargin, 0, -buttonMargin, -buttonMargin);
    m_newest->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom,
                                              m_newest->size(), area));
    m_newest->raise();
}

void ConversationView::openMenu(const QModelIndex& index, const QPoint& globalPosition) {
    const Message message = m_model->at(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto icon = [this](const QString& name) {
        return m_theme.icon(name, m_theme.measures().iconMark, m_theme.colors().textSecondary);
    };
    if (message.delivery == Delivery::Failed) {
        menu->addAction(icon(QStringLiteral("retry")), tr("Retry"), this,
                        [this, message] { Q_EMIT retryRequested(message.id); });
    }
    if (message.delivery == Delivery::Failed || message.delivery == Delivery::Queued) {
        menu->addAction(icon(QStringLiteral("cancel")), tr("Cancel"), this,
                        [this, message] { Q_EMIT cancelRequested(message.id); });
    }
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy text"), QKeySequence(QKeySequence::Copy),
                    this, [this] { QApplication::clipboard()->setText(m_list->selectedText()); });
    menu->popup(globalPosition);
}

void ConversationView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeButton();
}

void ConversationView::retranslate() {
    const QString name = m_model != nullptr ? m_model->peerName() : QString();
    m_list->setAccessibleName(name.isEmpty() ? tr("Messages") : tr("Messages with %1").arg(name));
    showButton();
    m_list->doItemsLayout();
}

}  // namespace vaultgram::ui
