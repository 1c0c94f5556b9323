#include "app/gui/notifier.h"

#include "app/gui/ids.h"
#include "ui/models/display_text.h"
#include "ui/models/quote.h"

namespace vaultgram::gui {

namespace {

const QString requests = QStringLiteral("request");  // the one notification for all of them
// What the buttons of a request are called is followed by whom they are about: a notification
// that took the place of another answers for what was read.
const QString acceptKey = QStringLiteral("accept:");
const QString rejectKey = QStringLiteral("reject:");

}  // namespace

Notifier::Notifier(const Parts& parts) : m_parts(parts), m_tray(parts.window.theme()) {
    connectService();
    connectTray();
    connect(&m_parts.messenger, &Messenger::messageAdded, this, &Notifier::onMessage);
    connect(&m_parts.conversations.contacts(), &ui::ContactListModel::unreadTotalChanged, &m_tray,
            &Tray::setUnread);
    connect(&m_parts.window, &ui::MainWindow::newestMessageSeen, &m_service,
            &DesktopNotifications::close);
}

void Notifier::connectService() {
    connect(&m_service, &DesktopNotifications::opened, this, [this](const QString& chat) {
        m_parts.window.bringToFront();
        const bool known = m_parts.conversations.contacts().find(chat) != nullptr;
        if (known && !m_parts.window.isLocked()) m_parts.window.openConversation(chat);
    });
    connect(&m_service, &DesktopNotifications::unshown, &m_tray, &Tray::tell);
    connect(&m_service, &DesktopNotifications::readMarked, this, &Notifier::markRead);
    connect(&m_service, &DesktopNotifications::replied, this, &Notifier::reply);
    connect(&m_service, &DesktopNotifications::pressed, this,
            [this](const QString&, const QString& button) { answerRequest(button); });
    connect(&m_parts.window, &ui::MainWindow::lockChanged, this, [this](bool locked) {
        if (locked) m_service.closeAll();  // with what they say, and with their buttons
    });
}

// Who sits in front of a locked window may be anybody: nothing
// is read and nothing is sent.
void Notifier::markRead(const QString& chat) {
    if (m_parts.window.isLocked()) {
        m_parts.window.bringToFront();
        return;
    }
    m_parts.messenger.markSeen(contactOf(chat));
    m_service.close(chat);
}

void Notifier::reply(const QString& chat, const QString& text) {
    if (m_parts.window.isLocked()) {
        m_parts.window.giveBack(chat, text);
        m_parts.window.bringToFront();
        return;
    }
    // A text that would leave unencrypted, or is held, needs the window's words.
    const ui::ContactInfo* contact = m_parts.conversations.contacts().find(chat);
    if (contact == nullptr) return;
    if (ui::sendsPlaintext(*contact) || ui::isPlaintext(*contact) ||
        contact->trust == ui::Trust::KeyChanged) {
        m_parts.window.giveBack(chat, text);
        m_parts.window.bringToFront();
        m_parts.window.openConversation(chat);
        return;
    }
    m_parts.chat.sendText(chat, text);
    m_parts.messenger.markSeen(contactOf(chat));
}

void Notifier::connectTray() {
    connect(&m_tray, &Tray::openWanted, &m_parts.window, &ui::MainWindow::bringToFront);
    connect(&m_tray, &Tray::quitWanted, &m_parts.window, &ui::MainWindow::quitRequested);
    connect(&m_tray, &Tray::toggleWanted, this, [this] {
        m_parts.window.isActiveWindow() ? m_parts.window.hide() : m_parts.window.bringToFront();
    });
    connect(&m_parts.window, &ui::MainWindow::hidden, this, &Notifier::explainTray);
    // Without a tray nobody would find the window again.
    m_parts.window.setWayBack([this] {
        if (Tray::isThere()) m_tray.show();
        return Tray::isThere();
    });
    if (Tray::isThere()) m_tray.show();
}

void Notifier::setCloseToTray(bool on) {
    m_parts.window.setQuitOnClose(!on);
}

NotificationWords Notifier::words() const {
    if (m_parts.window.isLocked()) return {tr("Open"), {}, {}};
    return {tr("Open"), tr("Reply"), tr("Mark as read")};
}

void Notifier::onMessage(const StoredMessage& message) {
    const bool news = !message.outgoing && message.kind == EntryKind::Text;
    if (!news || m_parts.chat.isWatched(message.contact)) return;
    if (!m_parts.settings.value(ui::Setting::Notifications).toBool()) return;
    const Contact* contact = m_parts.messenger.contact(message.contact);
    if (contact == nullptr || contact->muted || contact->info.trust == Trust::Blocked) return;
    const bool previews =
        m_parts.settings.value(ui::Setting::Previews).toBool() && !m_parts.window.isLocked();
    const QString name = ui::displayLine(m_parts.conversations.nameOf(message.contact));
    const QString title = previews ? name : QStringLiteral("Vaultgram");
    const bool inClear = message.security == Security::Plaintext;
    QString text = inClear ? tr("New message, not encrypted") : tr("New message");
    if (previews) {
        text = ui::displayText(ui::withoutQuote(QString::fromStdString(message.text)), 400);
        if (inClear) text = tr("Not encrypted: %1").arg(text);
    }
    m_service.show(idOf(message.contact), title, text, words());
}

void Notifier::tellRequest(const QString& requestId, const QString& address, qsizetype waiting) {
    const bool wanted = m_parts.settings.value(ui::Setting::Notifications).toBool();
    if (!wanted || m_parts.window.isActiveWindow()) return;
    const bool names = waiting == 1 && !m_parts.window.isLocked() &&
                       m_parts.settings.value(ui::Setting::Previews).toBool();
    const QString text = waiting == 1 ? tr("Someone new is asking to connect to you")
                                      : tr("Several people are asking to connect to you");
    NotificationWords words{tr("Open"), {}, {}};
    if (names) {
        words.more = {{acceptKey + requestId, tr("Accept")}, {rejectKey + requestId, tr("Reject")}};
    }
    m_asking = names ? requestId : QString();
    m_service.show(requests, names ? text : QStringLiteral("Vaultgram"), names ? address : text,
                   words);
}

void Notifier::takeRequestBack(const QString& requestId, qsizetype waiting) {
    if (waiting == 0 || requestId == m_asking) m_service.close(requests);
}

void Notifier::answerRequest(const QString& button) {
    if (m_parts.window.isLocked()) {
        m_parts.window.bringToFront();
        return;
    }
    if (button.startsWith(acceptKey)) Q_EMIT requestAccepted(button.mid(acceptKey.size()));
    if (button.startsWith(rejectKey)) Q_EMIT requestRejected(button.mid(rejectKey.size()));
}

void Notifier::explainTray() {
    if (m_parts.settings.trayExplained()) return;
    m_parts.settings.setTrayExplained();
    const QString title = tr("Vaultgram is still there");
    const QString text =
        tr("The icon in the tray opens the window again. To quit when it is "
           "closed: Settings, Notifications.");
    m_service.show(QStringLiteral("tray"), title, text, {tr("Open"), {}, {}});
}

}  // namespace vaultgram::gui
