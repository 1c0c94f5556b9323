// Introduces the link and the window to each other: signals of one become calls of
// the other, through translate.h. It decides nothing about the protocol or the looks.
//
//   VaultSocket --signals--> Presenter --models, setters--> MainWindow
//   VaultSocket <--slots---- Presenter <--wishes----------- MainWindow
#pragma once

#include "app/gui/conversations.h"
#include "app/gui/figures.h"
#include "app/gui/settings.h"
#include "app/link/vault_socket.h"
#include "ui/translator.h"
#include "ui/widgets/main_window.h"

#include <QObject>
#include <QTimer>

namespace vaultgram::gui {

class Presenter : public QObject {
    Q_OBJECT
public:
    // None is owned; all must outlive the presenter.
    Presenter(VaultSocket& socket, ui::MainWindow& window, ui::Translator& translator,
              Settings& settings);

    // Own name as it is shown; empty: the host's.
    void begin(const QString& ownName);
    // The socket could not be started; the window says so and asks for another port.
    void portFailed(const LinkError& error);
    // An empty text, or why this can not be added.
    QString addContact(const QString& address, const QString& name,
                       std::optional<KnownKey> key = {});
    QString addContact(const Endpoint& address, const QString& name,
                       std::optional<KnownKey> key = {});

private:
    void showModels();
    void connectSocket();
    void connectWindow();
    void connectSettings();
    void refresh();  // once a second
    void submit(const QString& contactId, const QString& text);
    void retry(const QString& contactId, const QString& messageId);
    void open(const QString& contactId);
    void onMessage(const ReceivedText& text);
    void onKeyChanged(const PeerInfo& peer);
    void onClock(const PeerInfo& peer, double seconds);
    void onDropped(const DropNotice& notice);
    void changePort(int port);
    void log(ui::LogLevel level, const QString& source, const QString& text);
    [[nodiscard]] QString validate(const QString& address) const;
    [[nodiscard]] bool isWatched(const QString& contactId) const;

    VaultSocket& m_socket;
    ui::MainWindow& m_window;
    ui::Translator& m_translator;
    Settings& m_settings;
    Conversations m_conversations;
    ui::LogModel m_log;
    SecondMeter m_seconds;
    QTimer m_second;
    std::optional<LinkError> m_failed;
    quint16 m_wantedPort = 0;
};

}  // namespace vaultgram::gui
