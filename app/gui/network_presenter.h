// The network as the window shows it: status, the log, the port; and its clock, which
// measures once a second.
#pragma once

#include "app/gui/conversations.h"
#include "app/link/vault_socket.h"
#include "ui/widgets/main_window.h"

#include <QObject>
#include <QTimer>

namespace vaultgram::gui {

class NetworkPresenter : public QObject {
    Q_OBJECT
public:
    NetworkPresenter(VaultSocket& socket, Messenger& messenger, Conversations& conversations,
                     ui::MainWindow& window);

    void begin();
    // The socket could not be started; the window says so and asks for another port.
    void portFailed(const LinkError& error);
    void changePort(int port);
    // What the settings say that the log keeps, and what its reader wants to see: the lower
    // of both is kept.
    void setLogLevel(int least) { m_keptLevel = static_cast<ui::LogLevel>(least); }
    void showLogFrom(ui::LogLevel least) { m_shownLevel = least; }
    void log(ui::LogLevel level, const QString& source, const QString& text);
    void retranslate();

Q_SIGNALS:
    void portInUse(int port);
    // Once a second, and when something changed. The error: why no port is open.
    void measured(const LinkStatistics& statistics, const std::optional<LinkError>& portError);

private:
    void connectSocket();
    void connectStore();
    void refresh();  // once a second
    void onDropped(const DropNotice& notice);
    void onClock(const PeerInfo& peer, double seconds);
    [[nodiscard]] QString nameOf(PeerId peer) const;
    void logOf(const PeerInfo& peer, const QString& text);

    VaultSocket& m_socket;
    Messenger& m_messenger;
    Conversations& m_conversations;
    ui::MainWindow& m_window;
    ui::LogModel m_log;
    ui::LogLevel m_keptLevel = ui::LogLevel::Info;
    ui::LogLevel m_shownLevel = ui::LogLevel::Info;
    QTimer m_second;
    std::optional<LinkError> m_failed;
};

}  // namespace vaultgram::gui
