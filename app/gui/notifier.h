// Tells of a new message while its chat is not in sight: through the desktop's service, else
// in the tray. Also keeps the tray's count, and explains the tray once.
#pragma once

#include "app/gui/chat_presenter.h"
#include "app/gui/desktop_notifications.h"
#include "app/gui/settings.h"
#include "app/gui/tray.h"

#include <QObject>

namespace vaultgram::gui {

class Notifier : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Messenger& messenger;
        Conversations& conversations;
        ChatPresenter& chat;
        ui::MainWindow& window;
        Settings& settings;
    };
    explicit Notifier(const Parts& parts);
    ~Notifier() override { m_service.closeAll(); }  // nobody is left to answer them

    void setCloseToTray(bool on);
    // One for all that ask: a flood of them is no flood here. `waiting`: how many do.
    void tellRequest(const QString& requestId, const QString& address, qsizetype waiting);
    void takeRequestBack(const QString& requestId, qsizetype waiting);  // it was answered
    void retranslate() { m_tray.retranslate(); }

Q_SIGNALS:
    void requestAccepted(const QString& requestId);
    void requestRejected(const QString& requestId);

private:
    void connectService();
    void answerRequest(const QString& button);
    void connectTray();
    void onMessage(const StoredMessage& message);
    void reply(const QString& chat, const QString& text);
    void markRead(const QString& chat);
    void explainTray();
    // A locked window offers to be opened, nothing else.
    [[nodiscard]] NotificationWords words() const;

    Parts m_parts;
    DesktopNotifications m_service;
    Tray m_tray;
    QString m_asking;  // the request whose buttons are shown
};

}  // namespace vaultgram::gui
