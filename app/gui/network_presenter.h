// The network as the window shows it: status, statistics, the log, the port.
#pragma once

#include "app/gui/conversations.h"
#include "app/gui/figures.h"
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
    void setLogLevel(int least) { m_leastLevel = static_cast<ui::LogLevel>(least); }
    void log(ui::LogLevel level, const QString& source, const QString& text);
    void retranslate();

Q_SIGNALS:
    void portInUse(int port);

private:
    void connectSocket();
    void connectStore();
    void refresh();  // once a second
    void onDropped(const DropNotice& notice);
    void onClock(const PeerInfo& peer, double seconds);
    [[nodiscard]] QString nameOf(PeerId peer) const;
    [[nodiscard]] ShownContact shownContact(PeerId peer) const;

    VaultSocket& m_socket;
    Messenger& m_messenger;
    Conversations& m_conversations;
    ui::MainWindow& m_window;
    ui::LogModel m_log;
    SecondMeter m_seconds;
    ui::LogLevel m_leastLevel = ui::LogLevel::Info;
    QTimer m_second;
    std::optional<LinkError> m_failed;
};

}  // namespace vaultgram::gui
