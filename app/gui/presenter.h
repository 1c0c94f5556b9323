// Introduces the messenger and the window to each other. It only puts the parts together;
// each has one idea, and none knows another's.
//
//   Messenger, VaultSocket --signals--> presenters --models, setters--> MainWindow
//   Messenger, VaultSocket <--calls---- presenters <------ wishes ------ MainWindow
#pragma once

#include "app/gui/chat_presenter.h"
#include "app/gui/contact_presenter.h"
#include "app/gui/dashboard_presenter.h"
#include "app/gui/idle_watch.h"
#include "app/gui/network_presenter.h"
#include "app/gui/notifier.h"
#include "app/gui/safety_presenter.h"
#include "app/gui/search_presenter.h"
#include "app/gui/settings_presenter.h"

#include <QObject>

namespace vaultgram::gui {

class Presenter : public QObject {
    Q_OBJECT
public:
    struct Parts {
        VaultSocket& socket;
        Messenger& messenger;
        ui::MainWindow& window;
        ui::Translator& translator;
        Settings& settings;
        IdentityKeeper& keeper;
    };
    // None is owned; all must outlive the presenter.
    explicit Presenter(const Parts& parts);

    // What people should know of how the profile was opened.
    void begin(const QList<OpenNotice>& notices);
    [[nodiscard]] Conversations& conversations() { return m_conversations; }
    [[nodiscard]] ContactPresenter& contacts() { return m_contacts; }
    [[nodiscard]] NetworkPresenter& network() { return m_network; }
    [[nodiscard]] SettingsPresenter& settings() { return m_settings; }

Q_SIGNALS:
    // The program is to be replaced by one that knows no key and asks for the passphrase.
    void offlineLockWanted();

private:
    void connectParts();
    void connectLock();
    void showOwnProfile();
    void lock();
    void goOffline();

    Parts m_parts;
    Conversations m_conversations;
    NetworkPresenter m_network;
    DashboardPresenter m_dashboard;
    ChatPresenter m_chat;
    ContactPresenter m_contacts;
    SafetyPresenter m_safety;
    SearchPresenter m_search;
    SettingsPresenter m_settings;
    Notifier m_notifier;
    IdleWatch m_idle;
    bool m_diskFails = false;
};

}  // namespace vaultgram::gui
