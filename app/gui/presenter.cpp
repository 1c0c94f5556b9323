#include "app/gui/presenter.h"

#include "app/gui/translate.h"
#include "app/link/clocks.h"
#include "ui/models/words.h"

#include <cmath>
#include <limits>

namespace vaultgram::gui {

using ui::LogLevel;

Presenter::Presenter(VaultSocket& socket, ui::MainWindow& window, ui::Translator& translator,
                     Settings& settings)
    : m_socket(socket), m_window(window), m_translator(translator), m_settings(settings) {
    showModels();
    connectSocket();
    connectWindow();
    connectSettings();
    connect(&m_second, &QTimer::timeout, this, &Presenter::refresh);
}

void Presenter::showModels() {
    m_window.setContactModel(&m_conversations.contacts());
    m_window.setLogModel(&m_log);
    m_window.setAddressValidator([this](const QString& address) { return validate(address); });
}

void Presenter::begin(const QString& ownName) {
    const QString host = m_socket.network().hostname;
    const QString print = QString::fromStdString(fingerprint(m_socket.publicKey())).remove(u' ');
    m_window.setOwnProfile(ownName.isEmpty() ? host : ownName, print);
    if (m_socket.isRunning())
        log(LogLevel::Info, tr("network"), tr("listening on port %1").arg(m_socket.port()));
    refresh();
    m_second.start(std::chrono::seconds(1));
}

void Presenter::portFailed(const LinkError& error) {
    m_failed = error;
    const QString text = ui::explain(problemOf(error.kind), error.port, error.detail);
    log(LogLevel::Error, tr("network"), text);
    refresh();
    const bool last = error.port == std::numeric_limits<quint16>::max();
    m_window.showPortError(text, last ? VaultSocket::defaultPort : error.port + 1);
}

void Presenter::connectSocket() {
    connect(&m_socket, &VaultSocket::messageReceived, this, &Presenter::onMessage);
    connect(&m_socket, &VaultSocket::messageChanged, &m_conversations, &Conversations::changed);
    connect(&m_socket, &VaultSocket::peerChanged, this, [this](const PeerInfo& peer) {
        m_conversations.showPeer(peer, readClocks());
        const ui::ContactInfo* contact = m_conversations.contacts().find(idOf(peer.id));
        log(LogLevel::Info, contact->address, ui::Words::presence(*contact));
    });
    connect(&m_socket, &VaultSocket::peerRemoved, this,
            [this](PeerId peer) { m_conversations.remove(idOf(peer)); });
    connect(&m_socket, &VaultSocket::peerKeyChanged, this, &Presenter::onKeyChanged);
    connect(&m_socket, &VaultSocket::probesConflict, this, [this](const PeerInfo& peer) {
        const QString id = idOf(peer.id);
        m_conversations.notice(
            id, ui::noticeText(ui::Notice::AnswersDisagree, m_conversations.nameOf(id)));
    });
    connect(&m_socket, &VaultSocket::clockSkewed, this, &Presenter::onClock);
    connect(&m_socket, &VaultSocket::requestReceived, this, [this](const Request& request) {
        const QString address = display(request.address);
        m_conversations.contacts().addRequest({address, address});
        log(LogLevel::Info, address, tr("asks to connect"));
    });
    connect(&m_socket, &VaultSocket::dropped, this, &Presenter::onDropped);
    connect(&m_socket, &VaultSocket::networkChanged, this, &Presenter::refresh);
    connect(&m_socket, &VaultSocket::errorOccurred, this, [this](const LinkError& error) {
        const bool down = error.kind == LinkError::Kind::NetworkDown;
        log(LogLevel::Error, tr("network"), down ? ui::networkDown() : error.detail);
    });
}

void Presenter::connectWindow() {
    using ui::MainWindow;
    connect(&m_window, &MainWindow::conversationOpened, this, &Presenter::open);
    connect(&m_window, &MainWindow::newestMessageSeen, &m_conversations, &Conversations::markRead);
    connect(&m_window, &MainWindow::textSubmitted, this, &Presenter::submit);
    connect(&m_window, &MainWindow::retryRequested, this, &Presenter::retry);
    connect(&m_window, &MainWindow::cancelRequested, this,
            [this](const QString& contact, const QString& message) {
                static_cast<void>(m_socket.cancel(peerOf(contact), messageOf(message)));
                m_conversations.messagesOf(contact).remove(message);
            });
    connect(&m_window, &MainWindow::addContactRequested, this,
            [this](const QString& address, const QString& name) {
                const QString problem = addContact(address, name);
                if (!problem.isEmpty()) log(LogLevel::Warning, address, problem);
            });
    connect(&m_window, &MainWindow::removeContactRequested, this, [this](const QString& contact) {
        if (m_window.currentContact() == contact) m_window.closeConversation();
        m_socket.removePeer(peerOf(contact));
    });
    connect(&m_window, &MainWindow::renameContactRequested, &m_conversations,
            &Conversations::nameContact);
    connect(&m_window, &MainWindow::allowPlaintextChanged, this,
            [this](const QString& contact, bool allow) {
                m_socket.allowPlaintext(peerOf(contact), allow);
            });
    connect(&m_window, &MainWindow::requestAccepted, this, [this](const QString& address) {
        m_conversations.contacts().removeRequest(address);
        static_cast<void>(addContact(address, {}));
    });
    connect(&m_window, &MainWindow::requestRejected, this, [this](const QString& address) {
        m_conversations.contacts().removeRequest(address);
        if (const auto endpoint = numericAddress(address)) m_socket.refuseRequest(*endpoint);
    });
    connect(&m_window, &MainWindow::draftChanged, this,
            [this](const QString& contact, const QString& draft) {
                m_conversations.contacts().setDraft(contact, draft);
            });
    connect(&m_window, &MainWindow::portChangeRequested, this, &Presenter::changePort);
}

void Presenter::connectSettings() {
    using ui::MainWindow;
    connect(&m_window, &MainWindow::themeChosen, this, [this](ui::ThemeChoice choice) {
        m_settings.setTheme(choice);
        m_window.setThemeChoice(choice);
    });
    connect(&m_window, &MainWindow::languageChosen, this, [this](const QString& language) {
        m_settings.setLanguage(language);
        m_translator.install(language);
        m_window.setLanguageChoice(language);
        m_conversations.contacts().retranslate();
        m_log.retranslate();
        refresh();
    });
}

void Presenter::refresh() {
    const Now now = readClocks();
    const LinkStatistics statistics = m_socket.statistics();
    ui::NetworkStatus status = statusOf(statistics, m_socket.network());
    if (m_failed && statistics.port == 0) {
        status.state = ui::NetworkState::Failed;
        status.error = ui::explain(problemOf(m_failed->kind), m_failed->port, m_failed->detail);
    }
    m_window.setNetworkStatus(status);
    m_window.dashboard()->append(m_seconds.since(statistics));
    if (!m_window.dashboard()->isVisible()) return;
    m_window.dashboard()->setFigures(figuresOf(
        statistics, now, [this](PeerId peer) { return m_conversations.nameOf(idOf(peer)); }));
}

void Presenter::submit(const QString& contactId, const QString& text) {
    const ui::ContactInfo* contact = m_conversations.contacts().find(contactId);
    if (contact == nullptr) return;
    const bool plain = ui::sendsPlaintext(*contact);
    const bool anonymous = contact->security == ui::Security::Anonymous;
    const auto encrypted = anonymous ? ui::MessageSecurity::Anonymous : ui::MessageSecurity::Sealed;
    const auto security = plain ? ui::MessageSecurity::Plaintext : encrypted;
    const auto message = m_socket.send(peerOf(contactId), text);
    m_conversations.submitted(contactId, text, message ? std::optional(*message) : std::nullopt,
                              security,
                              message ? QString() : ui::explain(problemOf(message.error())));
}

void Presenter::retry(const QString& contactId, const QString& messageId) {
    ui::MessageModel& messages = m_conversations.messagesOf(contactId);
    const ui::Message* message = messages.find(messageId);
    if (message == nullptr) return;
    const QString text = message->text;
    messages.remove(messageId);
    submit(contactId, text);
}

void Presenter::open(const QString& contactId) {
    const ui::ContactInfo* contact = m_conversations.contacts().find(contactId);
    if (contact == nullptr) return;
    m_window.setConversation(contactId, &m_conversations.messagesOf(contactId), *contact);
    m_conversations.markRead(contactId);
}

bool Presenter::isWatched(const QString& contactId) const {
    return m_window.isActiveWindow() && m_window.currentContact() == contactId;
}

void Presenter::onMessage(const ReceivedText& text) {
    m_conversations.received(text, !isWatched(idOf(text.peer)));
    if (text.security == Security::Plaintext)
        log(LogLevel::Warning, display(text.address), tr("message without encryption"));
}

void Presenter::onKeyChanged(const PeerInfo& peer) {
    const QString id = idOf(peer.id);
    m_conversations.notice(id, ui::noticeText(ui::Notice::KeyChanged, m_conversations.nameOf(id)));
    log(LogLevel::Warning, display(peer.address), tr("key changed"));
}

void Presenter::onClock(const PeerInfo& peer, double seconds) {
    const QString id = idOf(peer.id);
    const auto notice = seconds > 0 ? ui::Notice::ClockAhead : ui::Notice::ClockBehind;
    const int whole = static_cast<int>(std::min(1e9, std::abs(seconds)));
    const QString text = ui::noticeText(notice, m_conversations.nameOf(id), whole);
    m_conversations.notice(id, text);
    log(LogLevel::Warning, display(peer.address), text);
}

void Presenter::onDropped(const DropNotice& notice) {
    const std::string_view reason = name(notice.reason);
    // Copies for peers without receipts come twice by design; that is no news.
    const bool expected = notice.reason == DropReason::Replay && notice.peer;
    log(expected ? LogLevel::Debug : LogLevel::Warning, display(notice.from),
        tr("packet refused: %1")
            .arg(QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()))));
}

void Presenter::changePort(int port) {
    const auto error = m_socket.setPort(static_cast<quint16>(port));
    if (error) {
        m_window.showPortError(ui::explain(problemOf(error->kind), port, error->detail));
        return;
    }
    m_failed.reset();
    log(LogLevel::Info, tr("network"), tr("listening on port %1").arg(m_socket.port()));
    refresh();
}

QString Presenter::validate(const QString& address) const {
    const auto endpoint = numericAddress(address);
    if (!endpoint && endpoint.error() == AddressError::IsAName) return {};  // resolved when added
    if (!endpoint) return ui::explain(problemOf(endpoint.error()));
    if (m_socket.hasPeer(*endpoint)) return ui::explain(ui::AddressProblem::Exists);
    const bool ownPort = endpoint->port == m_socket.port();
    const QHostAddress host = toQt(endpoint->ip);
    const NetworkSnapshot network = m_socket.network();
    const bool ownHost =
        host.isLoopback() || network.ipv4.contains(host) || network.ipv6.contains(host);
    return ownPort && ownHost ? ui::explain(ui::AddressProblem::IsOurs) : QString();
}

QString Presenter::addContact(const QString& address, const QString& name,
                              std::optional<KnownKey> key) {
    const auto endpoint = resolveAddress(address);
    if (!endpoint) return ui::explain(problemOf(endpoint.error()));
    return addContact(*endpoint, name, key);
}

QString Presenter::addContact(const Endpoint& address, const QString& name,
                              std::optional<KnownKey> key) {
    const auto peer = m_socket.addPeer(address, key);
    if (!peer) return ui::explain(problemOf(peer.error()));
    m_conversations.contacts().removeRequest(display(address));
    m_conversations.showPeer(*m_socket.peer(*peer), readClocks());
    m_conversations.nameContact(idOf(*peer), name);
    if (m_window.currentContact().isEmpty()) m_window.openConversation(idOf(*peer));
    return {};
}

void Presenter::log(LogLevel level, const QString& source, const QString& text) {
    m_log.append({level, QDateTime::currentDateTime(), source, text});
}

}  // namespace vaultgram::gui
