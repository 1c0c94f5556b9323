// The part of ConversationView that acts on a message: menu, copy, quote, links.
#include "ui/models/display_text.h"
#include "ui/widgets/conversation_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMetaMethod>

namespace vaultgram::ui {

QString ConversationView::idAt(const QModelIndex& index) const {
    return index.data(MessageModel::IdRole).toString();
}

QString ConversationView::chosenText() const {
    const QString marked = m_marker->markedText();
    return marked.isEmpty() ? m_list->selectedText() : marked;
}

QString ConversationView::lastOwnText() const {
    const int rows = m_model != nullptr ? m_model->rowCount() : 0;
    for (int row = rows - 1; row >= 0; --row)
        if (m_model->at(row).direction == Direction::Outgoing) return m_model->at(row).text;
    return {};
}

void ConversationView::copy() {
    const QString text = chosenText();
    if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

void ConversationView::quote() {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) return;
    const Message& message = m_model->at(index.row());
    QString text = m_marker->markedText();
    if (text.isEmpty()) text = clipboardText(message.text);
    text = wordsToQuote(text);
    if (!text.isEmpty() && message.direction != Direction::System)
        Q_EMIT quoteRequested(m_model->authorOf(text), text);
}

void ConversationView::showDetails() {
    if (m_model == nullptr) return;
    const QModelIndex current = m_list->currentIndex();
    int row = current.isValid() ? current.row() : m_model->rowCount() - 1;
    while (row >= 0 && m_model->at(row).direction == Direction::System) --row;
    if (row >= 0) Q_EMIT detailsRequested(m_model->at(row).id);
}

QStringList ConversationView::chosenIds() const {
    QStringList ids;
    for (const QModelIndex& each : m_list->selectionModel()->selectedIndexes())
        if (m_model->isKept(idAt(each))) ids += idAt(each);
    return ids;
}

QStringList ConversationView::linksOf(const QModelIndex& index) const {
    const auto message = index.data(MessageModel::MessageRole).value<Message>();
    if (message.direction == Direction::System) return {};
    const QString text = displayText(message.text);
    QStringList links;
    for (const TextSpan& span : linksIn(text)) links += text.mid(span.start, span.length);
    links.removeDuplicates();
    return links;
}

void ConversationView::askToOpen(const QString& link) {
    const QUrl address = addressOf(link);
    if (address.isValid()) (new LinkQuestion(m_theme, address, m_openLink, this))->open();
}

void ConversationView::activate(const QModelIndex& index) {
    const QStringList links = linksOf(index);
    if (links.size() == 1) {
        askToOpen(links.constFirst());
        return;
    }
    openMenu(index, m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
}

void ConversationView::addLinks(QMenu* menu, const QModelIndex& index) {
    constexpr int mostLinks = 8;
    constexpr int longestEntry = 50;  // characters
    for (const QString& link : linksOf(index).mid(0, mostLinks)) {
        const QString shown = displayLine(link, longestEntry).replace(u'&', QLatin1String("&&"));
        menu->addAction(tr("Open %1…").arg(shown), this, [this, link] { askToOpen(link); });
    }
}

void ConversationView::openMenu(const QModelIndex& index, const QPoint& globalPosition) {
    const Message message = m_model->at(index.row());
    auto* menu = new QMenu(this);
    m_menu = menu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Message menu"));
    QColor color = m_theme.colors().textSecondary;
    const auto add = [&](const char* icon, const QString& text, const QKeySequence& keys,
                         const auto& act) {
        const QIcon drawing =
            m_theme.icon(QString::fromLatin1(icon), m_theme.measures().iconMark, color);
        menu->addAction(drawing, text, keys, this, act);
    };
    if (message.delivery == Delivery::Failed) {
        add("retry", tr("Retry"), {}, [this, message] { Q_EMIT retryRequested(message.id); });
    }
    if (message.delivery == Delivery::Failed || message.delivery == Delivery::Queued) {
        add("cancel", tr("Cancel"), {}, [this, message] { Q_EMIT cancelRequested(message.id); });
    }
    add("copy", tr("Copy text"), QKeySequence(QKeySequence::Copy), [this] { copy(); });
    const bool unfolded = m_delegate->isUnfolded(message.id);
    if (unfolded || m_delegate->textOf(m_list->optionFor(index), index)->isCut()) {
        add("down", BubbleLayout::unfoldWord(unfolded), {},
            [this, message] { toggleUnfolded(message.id); });
    }
    addLinks(menu, index);
    if (const Quoted quoted = m_model->quotedBy(index.row()); !quoted.id.isEmpty())
        add("up", tr("Show what is quoted"), {}, [this, quoted] { goTo(quoted.id); });
    if (message.direction != Direction::System) {
        add("reply", tr("Quote"), Qt::ALT | Qt::Key_Q, [this] { quote(); });
        if (isSignalConnected(QMetaMethod::fromSignal(&ConversationView::detailsRequested))) {
            add("info", tr("Details"), Qt::CTRL | Qt::Key_D,
                [this, message] { Q_EMIT detailsRequested(message.id); });
        }
    }
    const QStringList chosen = chosenIds();
    const bool deletes =
        isSignalConnected(QMetaMethod::fromSignal(&ConversationView::deleteRequested));
    if (deletes && !chosen.isEmpty()) {
        menu->addSeparator();
        color = m_theme.colors().danger;
        add("trash", tr("Delete for me"), {}, [this, chosen] { Q_EMIT deleteRequested(chosen); });
    }
    menu->popup(globalPosition);
}

}  // namespace vaultgram::ui
