#include "app/gui/chat_presenter.h"

#include "app/gui/ids.h"
#include "app/gui/translate.h"
#include "core/limits.h"
#include "core/sizes.h"
#include "core/text_parts.h"
#include "ui/models/log_model.h"

namespace vaultgram::gui {
namespace {

// Bytes that go into the parts of an old program however badly they pack.
qsizetype surelyFits(std::size_t baseMtu) {
    constexpr std::size_t ofPacking = 24;  // bytes: "(16/16) ", a cut character, zstd's own
    std::size_t payload = baseMtu;
    while (payload > ofPacking && !fitsOnePacket(payload, baseMtu)) --payload;
    return static_cast<qsizetype>(limits::parts * (payload - ofPacking));
}

}  // namespace

ChatPresenter::ChatPresenter(const VaultSocket& socket, Messenger& messenger,
                             Conversations& conversations, ui::MainWindow& window)
    : m_socket(socket), m_messenger(messenger), m_conversations(conversations), m_window(window) {
    connectWindow();
    connectPages();
    // What program a contact has may turn out while its chat is open.
    connect(&m_conversations.contacts(), &QAbstractItemModel::dataChanged, this, [this] {
        const auto* contact = m_conversations.contacts().find(m_window.currentContact());
        if (contact != nullptr && m_sure != sureBytes(*contact)) setLimit(*contact);
    });
    connect(&m_messenger, &Messenger::messageAdded, this, [this](const StoredMessage& message) {
        if (message.outgoing || message.kind == EntryKind::Notice) return;
        if (isWatched(message.contact)) {
            m_messenger.markSeen(message.contact);
        } else {
            m_conversations.unreadFrom(message, !isOpen(message.contact));
        }
    });
}

void ChatPresenter::connectWindow() {
    using ui::MainWindow;
    connect(&m_window, &MainWindow::conversationOpened, this, &ChatPresenter::open);
    connect(&m_window, &MainWindow::newestMessageSeen, this, &ChatPresenter::seen);
    connect(&m_window, &MainWindow::textSubmitted, this, &ChatPresenter::sendText);
    connect(&m_window, &MainWindow::messageDetailsWanted, this, &ChatPresenter::tellDetails);
    connect(&m_window, &MainWindow::retryRequested, this,
            [this](const QString& contact, const QString& message) {
                if (const auto id = messageOf(message))
                    static_cast<void>(m_messenger.retry(contactOf(contact), *id));
            });
    connect(&m_window, &MainWindow::cancelRequested, this,
            [this](const QString& contact, const QString& message) {
                const auto id = messageOf(message);
                if (!id) return;
                // One that failed is not under way any more: it is taken away instead. One that
                // was delivered while the menu was open stays.
                if (!m_messenger.cancel(contactOf(contact), *id))
                    static_cast<void>(m_messenger.removeFailed(contactOf(contact), *id));
            });
    connect(&m_window, &MainWindow::deleteMessageRequested, this,
            [this](const QString& contact, const QString& message) {
                if (const auto id = messageOf(message))
                    m_messenger.removeMessage(contactOf(contact), *id);
            });
    connect(&m_window, &MainWindow::draftChanged, this,
            [this](const QString& contact, const QString& draft) {
                m_messenger.setDraft(contactOf(contact), draft);
            });
    connect(&m_window, &MainWindow::messageWanted, this,
            [this](const QString& contact, const QString& message) {
                const auto id = messageOf(message);
                const auto kept = id ? m_messenger.stored(contactOf(contact), *id) : std::nullopt;
                if (kept) goTo(contact, store::placeOf(*kept), *id);
            });
    connect(&m_window, &MainWindow::clearChatRequested, this, &ChatPresenter::clear);
    connect(&m_window, &MainWindow::exportRequested, this, &ChatPresenter::exportTo);
}

void ChatPresenter::tellDetails(const QString& contact, const QString& message) {
    const auto at = [](std::int64_t ms) {
        return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms) : QDateTime();
    };
    ui::MessageSteps steps;
    const auto id = messageOf(message);
    if (const auto kept = id ? m_messenger.stored(contactOf(contact), *id) : std::nullopt) {
        steps.written = at(kept->sentMs);
        if (kept->outgoing) {
            const store::SendingSteps went = m_messenger.stepsOf(kept->row);
            steps.left = at(went.leftMs);
            steps.arrived = at(went.arrivedMs);
            steps.read = at(went.readMs);
        } else {
            steps.arrived = at(kept->keptMs);
        }
    }
    m_window.showMessageDetails(message, steps);
}

void ChatPresenter::connectPages() {
    connect(&m_window, &ui::MainWindow::olderMessagesWanted, this,
            [this](const QString& contact) { m_conversations.loadOlder(contactOf(contact)); });
    connect(&m_window, &ui::MainWindow::newerMessagesWanted, this,
            [this](const QString& contact) { m_conversations.loadNewer(contactOf(contact)); });
    connect(&m_window, &ui::MainWindow::newestMessagesWanted, this,
            [this](const QString& contact) { m_conversations.loadNewest(contactOf(contact)); });
}

bool ChatPresenter::isOpen(ContactId id) const {
    return m_window.isActiveWindow() && !m_window.isLocked() &&
           m_window.currentContact() == idOf(id);
}

bool ChatPresenter::isWatched(ContactId id) const {
    return isOpen(id) && m_window.chat()->conversation()->newestInSight();
}

void ChatPresenter::sendText(const QString& contactId, const QString& text) {
    const auto message = m_messenger.send(contactOf(contactId), text);
    if (message) return;
    const bool tooLong = static_cast<std::size_t>(text.toUtf8().size()) > limits::text;
    m_window.giveBack(contactId, text);
    tellRefusal(contactId, tooLong ? ui::SendProblem::TooLong : problemOf(message.error()));
}

void ChatPresenter::tellRefusal(const QString& contactId, ui::SendProblem problem) {
    const auto reason = [problem] { return ui::explain(problem); };
    if (auto* model = m_conversations.opened(contactOf(contactId)))
        model->appendSystemLine(reason, QDateTime::currentDateTime());
    Q_EMIT logged(static_cast<int>(ui::LogLevel::Warning),
                  m_conversations.nameOf(contactOf(contactId)), reason());
}

void ChatPresenter::open(const QString& contactId) {
    m_conversations.showContact(contactOf(contactId));
    const ui::ContactInfo* contact = m_conversations.contacts().find(contactId);
    if (contact == nullptr) return;
    ui::MessageModel& model = m_conversations.open(contactOf(contactId));
    m_window.setConversation(contactId, &model, *contact);
    setLimit(*contact);
}

qsizetype ChatPresenter::sureBytes(const ui::ContactInfo& contact) const {
    return ui::givesReceipts(contact) ? static_cast<qsizetype>(limits::text)
                                      : surelyFits(m_socket.baseMtu());
}

void ChatPresenter::setLimit(const ui::ContactInfo& contact) {
    ui::Composer* composer = m_window.chat()->composer();
    m_sure = sureBytes(contact);
    if (ui::givesReceipts(contact)) return composer->setLimit(m_sure);
    // An older program takes no fragments: what is packed well may still go into the parts.
    composer->setLimit(m_sure, [this](const QString& text) {
        Compressor compressor;
        const std::string utf8 = text.toStdString();
        return textParts(utf8, m_socket.baseMtu(), compressor).has_value();
    });
}

void ChatPresenter::seen(const QString& contactId) {
    if (!m_window.isLocked()) m_messenger.markSeen(contactOf(contactId));
}

void ChatPresenter::goTo(const QString& contactId, const store::Place& place,
                         const MsgId& message) {
    m_window.openConversation(contactId);
    ui::ConversationView* view = m_window.chat()->conversation();
    if (view->showMessage(idOf(message))) return;
    m_conversations.loadAround(contactOf(contactId), place);
    static_cast<void>(view->showMessage(idOf(message)));
}

void ChatPresenter::clear(const QString& contactId) {
    m_messenger.removeConversation(contactOf(contactId));
}

void ChatPresenter::exportTo(const QString& contactId, const QString& path, bool asJson) {
    const auto format = asJson ? ExportFormat::Json : ExportFormat::Text;
    const Exported done = m_messenger.exportConversation(contactOf(contactId), path, format);
    m_window.showMessage(wordsOf(done, m_conversations.nameOf(contactOf(contactId))), path);
}

QString ChatPresenter::wordsOf(Exported done, const QString& name) {
    switch (done) {
        case Exported::All: return tr("The conversation with %1 was exported").arg(name);
        case Exported::NotAll:
            return tr("The conversation with %1 was exported, but not all of it could be read")
                .arg(name);
        case Exported::Nothing: break;
    }
    return tr("The conversation could not be exported");
}

}  // namespace vaultgram::gui
