#include "app/gui/network_presenter.h"

#include "app/gui/ids.h"
#include "app/gui/store_words.h"
#include "app/gui/translate.h"
#include "app/link/clocks.h"
#include "app/link/network_info.h"
#include "ui/models/drop_words.h"
#include "ui/models/words.h"

#include <cmath>
#include <limits>

namespace vaultgram::gui {

using ui::LogLevel;

NetworkPresenter::NetworkPresenter(VaultSocket& socket, Messenger& messenger,
                                   Conversations& conversations, ui::MainWindow& window)
    : m_socket(socket), m_messenger(messenger), m_conversations(conversations), m_window(window) {
    m_window.setLogModel(&m_log);
    connectSocket();
    connectStore();
    connect(&m_window, &ui::MainWindow::portChangeRequested, this, &NetworkPresenter::changePort);
    connect(&m_second, &QTimer::timeout, this, &NetworkPresenter::refresh);
}

void NetworkPresenter::begin() {
    if (m_socket.isRunning())
        log(LogLevel::Info, tr("network"), tr("listening on port %1").arg(m_socket.port()));
    refresh();
    m_second.start(std::chrono::seconds(1));
}

void NetworkPresenter::connectSocket() {
    connect(&m_socket, &VaultSocket::peerChanged, this, [this](const PeerInfo& peer) {
        ui::ContactInfo contact;
        update(contact, peer, readClocks());
        logOf(peer, ui::Words::presence(contact));
    });
    connect(&m_socket, &VaultSocket::probesConflict, this, [this](const PeerInfo& peer) {
        log(LogLevel::Warning, display(peer.address),
            ui::noticeText(ui::Notice::AnswersDisagree, nameOf(peer.id)));
    });
    connect(&m_socket, &VaultSocket::trustChanged, this, [this](const PeerInfo& peer) {
        ui::ContactInfo contact;
        update(contact, peer, readClocks());
        logOf(peer, ui::Words::trust(contact.trust));
    });
    connect(&m_socket, &VaultSocket::clockSkewed, this, &NetworkPresenter::onClock);
    connect(&m_socket, &VaultSocket::dropped, this, &NetworkPresenter::onDropped);
    connect(&m_socket, &VaultSocket::messageReceived, this, [this](const ReceivedText& received) {
        if (received.security == Security::Plaintext)
            log(LogLevel::Warning, display(received.from),
                tr("a text came without encryption: %1").arg(QLatin1String(ui::plaintextReceived)));
    });
    connect(&m_socket, &VaultSocket::networkChanged, this, &NetworkPresenter::refresh);
    connect(&m_socket, &VaultSocket::errorOccurred, this, [this](const LinkError& error) {
        const bool down = error.kind == LinkError::Kind::NetworkDown;
        log(LogLevel::Error, tr("network"), down ? ui::networkDown() : error.detail);
    });
}

void NetworkPresenter::connectStore() {
    connect(&m_messenger, &Messenger::storeFailed, this, [this](const store::StoreError& error) {
        log(LogLevel::Error, tr("disk"), explain(error));
        m_window.showMessage(tr("Messages can not be kept"),
                             tr("%1 Until it works again, what is written waits and is not sent.")
                                 .arg(explain(error)));
    });
    connect(&m_messenger, &Messenger::storeRecovered, this,
            [this] { log(LogLevel::Info, tr("disk"), tr("messages are kept again")); });
}

void NetworkPresenter::portFailed(const LinkError& error) {
    m_failed = error;
    const QString text = ui::explain(problemOf(error.kind), error.port, error.detail);
    log(LogLevel::Error, tr("network"), text);
    refresh();
    const bool last = error.port == std::numeric_limits<quint16>::max();
    m_window.showPortError(text, last ? VaultSocket::defaultPort : error.port + 1);
}

void NetworkPresenter::changePort(int port) {
    const auto error = m_socket.setPort(static_cast<quint16>(port));
    if (error) {
        m_window.showPortError(ui::explain(problemOf(error->kind), port, error->detail));
        return;
    }
    m_failed.reset();
    log(LogLevel::Info, tr("network"), tr("listening on port %1").arg(m_socket.port()));
    refresh();
    Q_EMIT portInUse(m_socket.port());
}

QString NetworkPresenter::nameOf(PeerId peer) const {
    const auto contact = m_messenger.contactOf(peer);
    return contact ? m_conversations.nameOf(*contact) : QString();
}

void NetworkPresenter::refresh() {
    const LinkStatistics statistics = m_socket.statistics();
    ui::NetworkStatus status =
        statusOf(statistics, listenedOn(m_socket.network(), m_socket.bindAddress()));
    if (m_failed && statistics.port == 0) {
        status.state = ui::NetworkState::Failed;
        status.error = ui::explain(problemOf(m_failed->kind), m_failed->port, m_failed->detail);
    }
    m_window.setNetworkStatus(status);
    // The way to the one who is looked at: time and loss change without an event.
    if (!m_window.currentContact().isEmpty())
        m_conversations.showContact(contactOf(m_window.currentContact()));
    Q_EMIT measured(statistics, m_failed);
}

void NetworkPresenter::onClock(const PeerInfo& peer, double seconds) {
    const auto notice = seconds > 0 ? ui::Notice::ClockAhead : ui::Notice::ClockBehind;
    const int whole = static_cast<int>(std::min(1e9, std::abs(seconds)));
    const auto words = [this, notice, id = peer.id, whole] {
        return ui::noticeText(notice, nameOf(id), whole);
    };
    log(LogLevel::Warning, display(peer.address), words());
    const auto contact = m_messenger.contactOf(peer.id);
    auto* model = contact ? m_conversations.opened(*contact) : nullptr;
    if (model != nullptr) model->appendSystemLine(words, QDateTime::currentDateTime());
}

void NetworkPresenter::onDropped(const DropNotice& notice) {
    const std::string_view reason = name(notice.reason);
    // Copies for peers without receipts come twice by design; that is no news.
    const bool expected = notice.reason == DropReason::Replay && notice.peer;
    const QString name = QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size()));
    // Kept at every level: the Security tab counts it and leads here. The protocol's name
    // stands behind the words, for it is what one searches for.
    m_log.append({expected ? LogLevel::Debug : LogLevel::Warning, QDateTime::currentDateTime(),
                  display(notice.from),
                  tr("packet refused: %1")
                      .arg(QStringLiteral("%1 (%2)").arg(ui::DropWords::title(name), name))});
}

// Addresses stand in the column of sources; who that is, before the words.
void NetworkPresenter::logOf(const PeerInfo& peer, const QString& text) {
    const QString name = nameOf(peer.id);
    log(LogLevel::Info, display(peer.address),
        name.isEmpty() ? text : QStringLiteral("%1: %2").arg(name, text));
}

void NetworkPresenter::log(LogLevel level, const QString& source, const QString& text) {
    if (level >= std::min(m_keptLevel, m_shownLevel))
        m_log.append({level, QDateTime::currentDateTime(), source, text});
}

void NetworkPresenter::retranslate() {
    m_log.retranslate();
    refresh();
}

}  // namespace vaultgram::gui
