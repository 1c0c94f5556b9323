#include "app/gui/dashboard_presenter.h"

#include "app/gui/ids.h"
#include "app/gui/translate.h"
#include "app/link/clocks.h"
#include "app/link/network_info.h"

#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>

namespace vaultgram::gui {

using ui::DashboardWindow;
using ui::Remedy;

namespace {

// By both clocks.
Now at(Instant instant) {
    const Now now = readClocks();
    const auto ago = std::chrono::duration_cast<WallTime::duration>(now.instant - instant);
    return {instant, now.wall - ago};
}

std::int64_t secondOf(const LinkStatistics& statistics) {
    return std::chrono::floor<std::chrono::seconds>(statistics.takenAt.time_since_epoch()).count();
}

// What help() and helpContact() can do.
const QSet<Remedy> offered{Remedy::OpenPortHelp, Remedy::ChangeOwnPort,   Remedy::SetClock,
                           Remedy::Verify,       Remedy::ContactSettings, Remedy::Unblock,
                           Remedy::ChangeLimit,  Remedy::NetworkSettings, Remedy::EditAddress};

}  // namespace

DashboardPresenter::DashboardPresenter(VaultSocket& socket, Messenger& messenger,
                                       Conversations& conversations, ui::MainWindow& window)
    : m_socket(socket),
      m_messenger(messenger),
      m_conversations(conversations),
      m_window(window),
      m_check(socket) {
    m_window.dashboard()->setRemedies(offered);
    connectWindow();
}

void DashboardPresenter::connectWindow() {
    DashboardWindow* dashboard = m_window.dashboard();
    connect(dashboard, &DashboardWindow::figuresWanted, this,
            [this] { showFigures(m_socket.statistics()); });
    connect(dashboard, &DashboardWindow::contactRequested, this, &DashboardPresenter::openChat);
    connect(dashboard, &DashboardWindow::exportRequested, this, &DashboardPresenter::exportFigures);
    connect(dashboard, &DashboardWindow::resetRequested, this, &DashboardPresenter::reset);
    connect(dashboard, &DashboardWindow::remedyRequested, this, &DashboardPresenter::help);
    connect(dashboard, &DashboardWindow::logExportRequested, this, [this](const QString& text) {
        save({tr("Export"), QStringLiteral("vaultgram-log.txt"), tr("Text (*.txt)")}, text);
    });
    connect(dashboard->log(), &ui::LogPanel::levelChosen, this,
            &DashboardPresenter::logLevelWanted);
    connect(dashboard, &DashboardWindow::connectionTestRequested, this, &DashboardPresenter::test);
    connect(dashboard, &DashboardWindow::connectionTestCancelled, &m_check, &ConnectionCheck::stop);
    connect(&m_check, &ConnectionCheck::changed, dashboard, &DashboardWindow::showConnectionTest);
}

NamedContact DashboardPresenter::contactOf(const PeerInfo& peer) const {
    const auto contact = m_messenger.contactOf(peer.id);
    if (!contact) return {};
    return {idOf(*contact), m_conversations.nameOf(*contact)};
}

void DashboardPresenter::show(const LinkStatistics& statistics,
                              const std::optional<LinkError>& portError) {
    m_portError = portError;
    // Between two seconds figures also come when something else has changed: they are shown,
    // and counted with the next second.
    const bool next = !m_last || secondOf(statistics) > secondOf(*m_last);
    if (m_last && next)
        m_window.dashboard()->append(secondOf(
            *m_last, statistics, [this](const PeerInfo& peer) { return contactOf(peer); }, m_loss));
    if (next) m_last = statistics;
    if (m_window.dashboard()->isVisible()) showFigures(statistics);
}

void DashboardPresenter::showFigures(const LinkStatistics& statistics) {
    const auto listening = listenedOn(m_socket.network(), m_socket.bindAddress());
    const auto any = [&listening](QAbstractSocket::NetworkLayerProtocol protocol) {
        return std::any_of(
            listening.begin(), listening.end(),
            [protocol](const QHostAddress& each) { return each.protocol() == protocol; });
    };
    FeedContext context;
    context.now = at(statistics.takenAt);
    context.since = m_since;
    context.ipv4 = any(QAbstractSocket::IPv4Protocol);
    context.ipv6 = any(QAbstractSocket::IPv6Protocol);
    if (m_portError)
        context.error =
            ui::explain(problemOf(m_portError->kind), m_portError->port, m_portError->detail);
    context.contactOf = [this](const PeerInfo& peer) { return contactOf(peer); };
    m_window.dashboard()->setFigures(figuresOf(statistics, context));
}

void DashboardPresenter::openChat(const QString& contactId) {
    m_window.bringToFront();
    m_window.openConversation(contactId);
}

void DashboardPresenter::exportFigures(ui::ExportFormat format, const QString& text) {
    if (format == ui::ExportFormat::Json) {
        save({tr("Export"), QStringLiteral("vaultgram-figures.json"),
              QStringLiteral("JSON (*.json)")},
             text);
    } else {
        save({tr("Export"), QStringLiteral("vaultgram-figures.csv"), QStringLiteral("CSV (*.csv)")},
             text);
    }
}

void DashboardPresenter::save(const File& file, const QString& text) {
    auto* dialog = new QFileDialog(m_window.dashboard()->topmost(), file.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(file.filter);
    dialog->setDefaultSuffix(file.name.section(u'.', -1));
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text](const QString& path) { write(path, text); });
    dialog->open();
}

void DashboardPresenter::write(const QString& path, const QString& text) {
    QSaveFile file(path);
    const QByteArray utf8 = text.toUtf8();
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(utf8) == utf8.size() && file.commit();
    m_window.dashboard()->showMessage(
        written ? tr("The file was written") : tr("The file could not be written"),
        written ? path : path + QStringLiteral("\n") + file.errorString());
}

void DashboardPresenter::reset() {
    m_socket.resetStatistics();
    m_since = QDateTime::currentDateTime();
    m_last.reset();  // what came before is not compared with what comes
    m_loss = {};
    showFigures(m_socket.statistics());
}

void DashboardPresenter::test(const QString& contactId) {
    const ContactId id = gui::contactOf(contactId);
    const Contact* contact = m_messenger.contact(id);
    const ui::ContactInfo* known = m_conversations.contacts().find(contactId);
    if (contact == nullptr || known == nullptr) return;
    m_check.begin(contact->peer, *known, static_cast<int>(m_messenger.waiting(id)), m_portError);
}

void DashboardPresenter::help(Remedy remedy, const QString& contactId) {
    switch (remedy) {
        case Remedy::OpenPortHelp: return explainPort();
        case Remedy::SetClock: return explainClock();
        default: break;
    }
    m_window.bringToFront();
    switch (remedy) {
        case Remedy::ChangeOwnPort: m_window.showPortDialog(); break;
        case Remedy::NetworkSettings: m_window.showSettings(ui::SettingsWindow::NetworkPage); break;
        case Remedy::ChangeLimit: m_window.showSettings(ui::SettingsWindow::AdvancedPage); break;
        default: helpContact(remedy, contactId);
    }
}

void DashboardPresenter::helpContact(Remedy remedy, const QString& contactId) {
    m_window.openConversation(contactId);
    switch (remedy) {
        case Remedy::ContactSettings: m_window.showDetails(contactId); break;
        case Remedy::EditAddress: m_window.showChangeAddress(contactId); break;
        case Remedy::Verify: Q_EMIT m_window.verifyWanted(contactId); break;
        case Remedy::Unblock: Q_EMIT m_window.blockChanged(contactId, false); break;
        default: break;
    }
}

void DashboardPresenter::explainPort() {
    const QString port = QString::number(m_socket.port());
    m_window.dashboard()->showMessage(
        tr("How to open the port"),
        tr("Packets have to come in at your UDP port %1, and at the port of your contact on their "
           "computer. Where a firewall runs, allow that port:")
                .arg(port) +
            QStringLiteral("\n\nufw:  sudo ufw allow %1/udp"
                           "\nfirewalld:  sudo firewall-cmd --permanent --add-port=%1/udp"
                           " && sudo firewall-cmd --reload\n\n")
                .arg(port) +
            tr("A router between you has to forward the port to the computer behind it."));
}

void DashboardPresenter::explainClock() {
    m_window.dashboard()->showMessage(
        tr("Set the clock"),
        tr("Older programs refuse packets whose time is more than a minute off. Let the system "
           "keep the time, here or on the other computer:") +
            QStringLiteral("\n\nsudo timedatectl set-ntp true"));
}

}  // namespace vaultgram::gui
