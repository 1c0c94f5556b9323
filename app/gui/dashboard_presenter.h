// The dashboard at work: it is fed, and what its reader wants is done.
//
//   NetworkPresenter --measured, once a second--> show() --> DashboardWindow
//   DashboardWindow --export, reset, test, remedy, contact--> here --> files, VaultSocket,
//                                                             ConnectionCheck, MainWindow
//
// A reset restarts the counters of the link; contacts, keys and messages stay.
#pragma once

#include "app/gui/connection_check.h"
#include "app/gui/conversations.h"
#include "app/gui/dashboard_feed.h"
#include "app/link/vault_socket.h"
#include "ui/widgets/main_window.h"

#include <QObject>

namespace vaultgram::gui {

class DashboardPresenter : public QObject {
    Q_OBJECT
public:
    DashboardPresenter(VaultSocket& socket, Messenger& messenger, Conversations& conversations,
                       ui::MainWindow& window);

    void show(const LinkStatistics& statistics, const std::optional<LinkError>& portError);

Q_SIGNALS:
    void logLevelWanted(vaultgram::ui::LogLevel least);

private:
    struct File {
        QString title;   // of the dialog
        QString name;    // suggested, with its suffix
        QString filter;  // "JSON (*.json)"
    };
    void connectWindow();
    void showFigures(const LinkStatistics& statistics);
    void exportFigures(ui::ExportFormat format, const QString& text);
    void save(const File& file, const QString& text);
    void write(const QString& path, const QString& text);
    void reset();
    void test(const QString& contactId);
    void openChat(const QString& contactId);
    void help(ui::Remedy remedy, const QString& contactId);
    void helpContact(ui::Remedy remedy, const QString& contactId);
    void explainPort();
    void explainClock();
    [[nodiscard]] NamedContact contactOf(const PeerInfo& peer) const;

    VaultSocket& m_socket;
    Messenger& m_messenger;
    Conversations& m_conversations;
    ui::MainWindow& m_window;
    ConnectionCheck m_check;
    QDateTime m_since = QDateTime::currentDateTime();  // of the counters
    std::optional<LinkStatistics> m_last;
    RecentLoss m_loss;  // none: nothing to compare with
    std::optional<LinkError> m_portError;
};

}  // namespace vaultgram::gui
