#include "ui/widgets/conversation_view.h"

#include "ui/models/display_text.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPropertyAnimation>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int buttonMargin = 16;     // from the right and the bottom edge
constexpr int highlightFor = 2'000;  // milliseconds
constexpr int slidesAtMost = 3;      // views; from farther away it jumps

}  // namespace

ConversationView::ConversationView(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_list(new MessageList(this)),
      m_delegate(new MessageDelegate(theme, this)),
      m_marker(new MessageTextMarker(m_list, m_delegate)),
      m_newest(makeButton(ButtonKind::Secondary, this)),
      m_empty(plainLabel({}, this)),
      m_openLink([](const QUrl& address) { QDesktopServices::openUrl(address); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setItemDelegate(m_delegate);
    m_newest->setObjectName(QStringLiteral("newest"));
    m_newest->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    setTone(m_empty, Tone::Secondary);
    m_highlight.setSingleShot(true);
    connect(&m_highlight, &QTimer::timeout, this, [this] {
        m_delegate->setHighlighted({});
        m_list->viewport()->update();
    });
    connectList();
    retranslate();
}

void ConversationView::connectList() {
    connect(m_newest, &QPushButton::clicked, this, &ConversationView::goToNewest);
    connect(m_list, &MessageList::bottomReached, this, &ConversationView::reachedEnd);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ConversationView::showButton);
    connect(m_list, &MessageList::topReached, this, [this] { wantOlder(true); });
    connect(m_list, &MessageList::nearTop, this, [this] { wantOlder(false); });
    connect(m_list, &MessageList::nearBottom, this, &ConversationView::wantNewer);
    connect(m_list, &MessageList::menuRequested, this, &ConversationView::openMenu);
    connect(m_list, &MessageList::copyPressed, this, &ConversationView::copy);
    connect(m_list, &MessageList::activatedByKey, this, &ConversationView::activate);
    connect(m_marker, &MessageTextMarker::linkClicked, this, &ConversationView::askToOpen);
    connect(m_marker, &MessageTextMarker::unfoldClicked, this, &ConversationView::toggleUnfolded);
    connect(m_marker, &MessageTextMarker::quoteClicked, this, &ConversationView::goTo);
    connect(m_delegate, &MessageDelegate::retryClicked, this, &ConversationView::retryRequested);
    connect(m_delegate, &MessageDelegate::cancelClicked, this, &ConversationView::cancelRequested);
    connect(m_delegate, &MessageDelegate::repaintWanted, m_list->viewport(),
            qOverload<>(&QWidget::update));
    connect(&m_theme, &Theme::changed, this, &ConversationView::remeasure);
    connect(new QShortcut(Qt::ALT | Qt::Key_Q, this), &QShortcut::activated, this,
            &ConversationView::quote);
    connect(new QShortcut(Qt::CTRL | Qt::Key_J, this), &QShortcut::activated, this,
            &ConversationView::goToNewest);
}

void ConversationView::setModel(MessageModel* model) {
    if (model == m_model) return;
    if (m_menu) m_menu->close();  // what it offers is about a message that is left
    if (m_model != nullptr) {
        m_model->disconnect(this);
        m_model->setFirstUnread({});  // the chat is left
        m_model->setReadAtEnd(true);
    }
    m_model = model;
    m_marker->clear();
    m_below = 0;
    m_askedOlder = false;
    m_askedNewer = false;
    connectModel();
    m_list->setModel(model);
    const int unread = m_model != nullptr ? m_model->rowOf(m_model->firstUnread()) : -1;
    if (unread >= 0) m_list->scrollTo(m_model->index(unread), QListView::PositionAtTop);
    showIfEmpty();
    retranslate();
}

void ConversationView::showIfEmpty() {
    m_empty->setVisible(m_model != nullptr && m_model->rowCount() == 0);
}

void ConversationView::connectModel() {
    if (m_model == nullptr) return;
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &ConversationView::showIfEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConversationView::showIfEmpty);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { rowsCame(first, last); });
    connect(m_model, &MessageModel::peerNamed, this, &ConversationView::nameList);
    connect(m_model, &MessageModel::arrivedBelow, this, [this](int count) {
        m_below += count;
        showButton();
    });
    connect(m_model, &MessageModel::pageArrived, this, [this] {
        m_askedOlder = false;
        m_askedNewer = false;
        showButton();
    });
    // The list keeps no pointer to a model that is gone.
    connect(m_model, &QObject::destroyed, this, [this] {
        if (m_menu) m_menu->close();
        m_model = nullptr;
        showIfEmpty();
    });
}

bool ConversationView::showsNewest() const {
    return m_list->isAtBottom() && (m_model == nullptr || !m_model->more().below);
}

void ConversationView::rowsCame(int first, int last) {
    const bool atEnd = last + 1 == m_model->rowCount();
    const bool aPage = m_askedNewer || first == 0;
    if (!atEnd || aPage || showsNewest()) return;
    for (int row = first; row <= last; ++row) {
        m_below += m_model->at(row).direction == Direction::Incoming ? 1 : 0;
    }
    showButton();
}

void ConversationView::reachedEnd() {
    if (!showsNewest()) return;
    m_below = 0;
    showButton();
    Q_EMIT newestSeen();
}

void ConversationView::wantOlder(bool atTop) {
    // Who does not page says nothing about more; then reaching the top asks.
    const bool wanted = m_model != nullptr && (m_model->more().above || atTop);
    if (!wanted || std::exchange(m_askedOlder, true)) return;
    Q_EMIT olderWanted();
}

void ConversationView::wantNewer() {
    if (m_model == nullptr || !m_model->more().below || m_askedNewer) return;
    m_askedNewer = true;
    Q_EMIT newerWanted();
}

bool ConversationView::showMessage(const QString& id) {
    const int row = m_model != nullptr ? m_model->rowOf(id) : -1;
    if (row < 0) return false;
    m_marker->clear();
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QListView::PositionAtCenter);
    m_delegate->setHighlighted(id);
    m_highlight.start(highlightFor);
    showButton();
    return true;
}

void ConversationView::goTo(const QString& messageId) {
    if (!showMessage(messageId)) Q_EMIT messageWanted(messageId);
}

void ConversationView::leaveFound() {
    m_highlight.stop();
    m_delegate->setHighlighted({});
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_list->viewport()->update();
}

void ConversationView::setWanted(const QString& text) {
    m_delegate->setWanted(text);
    m_list->viewport()->update();
}

void ConversationView::goToNewest() {
    if (m_model == nullptr) return;
    if (m_model->more().below) {
        Q_EMIT newestWanted();
        return;
    }
    slideToNewest();
}

void ConversationView::slideToNewest() {
    QScrollBar* bar = m_list->verticalScrollBar();
    const bool near = bar->maximum() - bar->value() <= slidesAtMost * m_list->viewport()->height();
    const bool animate =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!near || !animate || m_list->isAtBottom()) {
        m_list->keepBottom();
        return;
    }
    auto* slide = new QPropertyAnimation(bar, "value", this);
    slide->setDuration(m_theme.measures().scrollToNewest);
    slide->setEndValue(bar->maximum());
    connect(slide, &QPropertyAnimation::finished, m_list, &MessageList::keepBottom);
    slide->start(QAbstractAnimation::DeleteWhenStopped);
}

void ConversationView::showButton() {
    if (m_model != nullptr) m_model->setReadAtEnd(m_list->isAtBottom());
    const bool shown = m_model != nullptr && !showsNewest() && m_model->rowCount() > 0;
    m_newest->setVisible(shown);
    if (!shown) return;
    m_newest->setText(m_below > 0 ? tr("New messages below (%1)").arg(m_below)
                                  : tr("Newest messages"));
    m_newest->setAccessibleName(m_newest->text());
    placeButton();
}

void ConversationView::placeButton() {
    m_newest->adjustSize();
    const QRect area = rect().adjusted(buttonMargin, 0, -buttonMargin, -buttonMargin);
    m_newest->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom,
                                              m_newest->size(), area));
    m_newest->raise();
}

void ConversationView::setMarkupShown(bool shown) {
    m_delegate->setMarkup(shown);
    m_list->remeasure();
}

void ConversationView::toggleUnfolded(const QString& id) {
    if (m_model == nullptr) return;
    m_delegate->toggleUnfolded(id);
    m_list->remeasureRow(m_model->rowOf(id));
}

void ConversationView::remeasure() {
    m_newest->setIcon(m_theme.icon(QStringLiteral("arrow-down"), m_theme.measures().iconMark,
                                   m_theme.colors().text));
    m_list->remeasure();
    showButton();
}

void ConversationView::changeEvent(QEvent* event) {
    Retranslating::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        m_list->remeasure();
    }
}

void ConversationView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeButton();
    m_empty->setGeometry(rect());
}

void ConversationView::retranslate() {
    m_empty->setText(tr("No messages yet"));
    nameList();
    remeasure();
}

void ConversationView::nameList() {
    const QString name = m_model != nullptr ? m_model->peerName() : QString();
    m_list->setAccessibleName(name.isEmpty() ? tr("Messages")
                                             : tr("Messages with %1").arg(displayLine(name)));
}

}  // namespace vaultgram::ui
