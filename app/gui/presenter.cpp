#include "app/gui/presenter.h"

#include "app/gui/translate.h"

namespace vaultgram::gui {

Presenter::Presenter(const Parts& parts)
    : m_parts(parts),
      m_conversations(parts.messenger),
      m_network(parts.socket, parts.messenger, m_conversations, parts.window),
      m_dashboard(parts.socket, parts.messenger, m_conversations, parts.window),
      m_chat(parts.socket, parts.messenger, m_conversations, parts.window),
      m_contacts(parts.socket, parts.messenger, m_conversations, parts.window),
      m_safety(parts.messenger, m_conversations, parts.window),
      m_search(parts.messenger, m_conversations, m_chat, parts.window),
      m_settings({parts.socket, parts.messenger, m_conversations, parts.window, parts.translator,
                  parts.settings, parts.keeper}),
      m_notifier({parts.messenger, m_conversations, m_chat, parts.window, parts.settings}) {
    m_conversations.showAll();
    m_parts.window.setContactModel(&m_conversations.contacts());
    connectParts();
    connectLock();
}

void Presenter::connectParts() {
    const auto log = [this](int level, const QString& source, const QString& text) {
        m_network.log(static_cast<ui::LogLevel>(level), source, text);
    };
    connect(&m_chat, &ChatPresenter::logged, this, log);
    connect(&m_contacts, &ContactPresenter::logged, this, log);
    connect(&m_contacts, &ContactPresenter::requestCame, &m_notifier, &Notifier::tellRequest);
    connect(&m_contacts, &ContactPresenter::requestAnswered, &m_notifier,
            &Notifier::takeRequestBack);
    connect(&m_notifier, &Notifier::requestAccepted, &m_contacts, &ContactPresenter::accept);
    connect(&m_notifier, &Notifier::requestRejected, &m_contacts, &ContactPresenter::refuse);
    connect(&m_network, &NetworkPresenter::measured, &m_dashboard, &DashboardPresenter::show);
    connect(&m_dashboard, &DashboardPresenter::logLevelWanted, &m_network,
            &NetworkPresenter::showLogFrom);
    connect(&m_settings, &SettingsPresenter::portWanted, &m_network, &NetworkPresenter::changePort);
    connect(&m_network, &NetworkPresenter::portInUse, &m_settings, &SettingsPresenter::portIs);
    connect(&m_settings, &SettingsPresenter::logLevelChanged, &m_network,
            &NetworkPresenter::setLogLevel);
    connect(&m_settings, &SettingsPresenter::closeToTrayChanged, &m_notifier,
            &Notifier::setCloseToTray);
    connect(&m_settings, &SettingsPresenter::ownNameChanged, this, &Presenter::showOwnProfile);
    connect(&m_settings, &SettingsPresenter::languageChanged, this, [this] {
        m_network.retranslate();
        m_notifier.retranslate();
    });
}

void Presenter::connectLock() {
    connect(&m_settings, &SettingsPresenter::lockMinutesChanged, &m_idle, &IdleWatch::setMinutes);
    connect(&m_idle, &IdleWatch::idle, this, &Presenter::lock);
    connect(&m_parts.messenger, &Messenger::storeFailed, this, [this] { m_diskFails = true; });
    connect(&m_parts.messenger, &Messenger::storeRecovered, this, [this] {
        m_diskFails = false;
        goOffline();
    });
    connect(&m_parts.window, &ui::MainWindow::lockWanted, this, &Presenter::lock);
    connect(m_parts.window.lockScreen(), &ui::LockScreen::passphraseEntered, this,
            [this](const QString& passphrase) {
                ui::LockScreen* screen = m_parts.window.lockScreen();
                screen->setBusy(true);
                m_parts.keeper.check(passphrase, [this, screen](bool opens) {
                    opens ? m_parts.window.setLocked(false) : screen->showRefusal();
                });
            });
}

void Presenter::lock() {
    if (!m_parts.keeper.hasPassphrase()) return;
    m_parts.window.setLocked(true);
    goOffline();
}

// What could not be kept would be lost with the memory: until it is, that stays, and so do the
// keys.
void Presenter::goOffline() {
    const bool wanted =
        m_parts.window.isLocked() && m_parts.settings.value(ui::Setting::LockForgetsKeys).toBool();
    if (wanted && !m_diskFails && m_parts.messenger.unkept() == 0) Q_EMIT offlineLockWanted();
}

void Presenter::showOwnProfile() {
    const QString name = m_settings.ownName();
    const auto id = m_parts.messenger.identity();
    const QString host = m_parts.socket.network().hostname;
    m_parts.window.setOwnProfile(
        name.isEmpty() ? host : name,
        id ? hexFingerprint(*id) : hexFingerprint(m_parts.socket.publicKey()));
}

void Presenter::begin(const QList<OpenNotice>& notices) {
    m_settings.begin();
    showOwnProfile();
    m_network.begin();
    m_contacts.showRequests();
    for (const OpenNotice& each : notices) {
        const bool log = each.kind == OpenNotice::Kind::ContactsLogDamaged ||
                         each.kind == OpenNotice::Kind::HistoryLogDamaged;
        if (log)
            m_parts.window.showMessage(
                tr("The newest changes could not be read"),
                tr("The log of %1 was damaged. What was added last may be missing.")
                    .arg(each.detail));
        const bool contacts = each.kind == OpenNotice::Kind::ContactsSetAside;
        const bool messages = each.kind == OpenNotice::Kind::HistorySetAside;
        if (!contacts && !messages) continue;  // a new identity: the first start said so
        m_parts.window.showMessage(
            contacts ? tr("The contacts were damaged") : tr("The messages were damaged"),
            tr("The file could not be read and was set aside as %1. A new one was begun.")
                .arg(each.detail));
    }
}

}  // namespace vaultgram::gui
