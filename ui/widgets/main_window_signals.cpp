// The part of MainWindow that listens to its own widgets and passes their wishes on.
#include "ui/widgets/main_window.h"

#include <QApplication>
#include <QClipboard>

namespace vaultgram::ui {

void MainWindow::connectList() {
    connect(m_list, &ContactListPanel::contactChosen, this, &MainWindow::openConversation);
    connect(m_list, &ContactListPanel::contactActivated, this, &MainWindow::goTo);
    connect(m_list, &ContactListPanel::requestAccepted, this, &MainWindow::requestAccepted);
    connect(m_list, &ContactListPanel::requestRejected, this, &MainWindow::requestRejected);
    connect(m_list, &ContactListPanel::requestBlocked, this, &MainWindow::requestBlocked);
    connect(m_list, &ContactListPanel::requestIgnored, this, &MainWindow::requestIgnored);
    connect(m_list, &ContactListPanel::searchChanged, this, &MainWindow::searchWanted);
    connect(m_list->hits(), &HitList::chosen, this, &MainWindow::hitChosen);
    connect(m_list, &ContactListPanel::addClicked, this, [this] { showAddContact(); });
    connect(m_list, &ContactListPanel::contactMenuRequested, this,
            [this](const QString& id, const QPoint& at) {
                auto* menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fillContactMenu(menu, id);
                menu->popup(at);
            });
    const ProfileCorner* corner = m_list->profileCorner();
    connect(corner, &ProfileCorner::profileClicked, this, &MainWindow::showOwnFingerprint);
    connect(corner, &ProfileCorner::addClicked, this, [this] { showAddContact(); });
    connect(corner, &ProfileCorner::statisticsClicked, m_menu, &MainMenu::statistics);
}

void MainWindow::connectChat() {
    connect(m_chat->header(), &ChatHeader::backClicked, this, &MainWindow::showList);
    connect(m_chat->header(), &ChatHeader::detailsClicked, this,
            [this] { showDetails(m_current); });
    connect(m_chat->header(), &ChatHeader::figuresClicked, this,
            [this] { showFigures(m_current); });
    connect(m_chat->header(), &ChatHeader::searchClicked, this, [this] { searchIn(m_current); });
    const SearchBar* search = m_chat->search();
    connect(search, &SearchBar::textChanged, this,
            [this](const QString& text) { Q_EMIT chatSearchWanted(m_current, text); });
    connect(search, &SearchBar::dayWanted, this,
            [this](const QDate& day) { Q_EMIT chatDayWanted(m_current, day); });
    connect(search, &SearchBar::stepWanted, this, &MainWindow::chatSearchStep);
    connect(search, &SearchBar::closed, this, [this](bool hadFocus) {
        Q_EMIT chatSearchWanted(m_current, {});
        if (hadFocus) m_chat->composer()->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chat->composer(), &Composer::submitted, this, &MainWindow::textSubmitted);
    connect(m_chat->composer(), &Composer::draftChanged, this,
            [this](const QString& id, const QString& text) {
                if (m_contacts) m_contacts->setDraft(id, text);
                Q_EMIT draftChanged(id, text);
            });
    connect(m_chat->composer(), &Composer::allowPlaintextRequested, this,
            [this](const QString& id) { Q_EMIT allowPlaintextChanged(id, true); });
    connect(m_chat->composer(), &Composer::unblockRequested, this, &MainWindow::unblock);
    const ConversationView* view = m_chat->conversation();
    connect(view, &ConversationView::retryRequested, this,
            [this](const QString& id) { Q_EMIT retryRequested(m_current, id); });
    connect(view, &ConversationView::detailsRequested, this,
            [this](const QString& id) { Q_EMIT messageDetailsWanted(m_current, id); });
    connect(view, &ConversationView::cancelRequested, this,
            [this](const QString& id) { Q_EMIT cancelRequested(m_current, id); });
    connect(view, &ConversationView::olderWanted, this,
            [this] { Q_EMIT olderMessagesWanted(m_current); });
    connect(view, &ConversationView::newerWanted, this,
            [this] { Q_EMIT newerMessagesWanted(m_current); });
    connect(view, &ConversationView::newestWanted, this,
            [this] { Q_EMIT newestMessagesWanted(m_current); });
    connect(view, &ConversationView::messageWanted, this,
            [this](const QString& id) { Q_EMIT messageWanted(m_current, id); });
    connect(view, &ConversationView::deleteRequested, this, &MainWindow::askDeleting);
    connect(view, &ConversationView::newestSeen, this, &MainWindow::tellSeen);
}

void MainWindow::connectMenu() {
    connect(m_menu, &MainMenu::addContact, this, [this] { showAddContact(); });
    connect(m_menu, &MainMenu::ownFingerprint, this, &MainWindow::showOwnFingerprint);
    connect(m_menu, &MainMenu::changePort, this, &MainWindow::showPortDialog);
    connect(m_menu, &MainMenu::details, this, [this] { showDetails(m_current); });
    connect(m_menu, &MainMenu::messageDetails, m_chat->conversation(),
            &ConversationView::showDetails);
    connect(m_menu, &MainMenu::chatBeside, this, &MainWindow::step);
    connect(m_menu, &MainMenu::back, this, &MainWindow::showList);
    connect(m_menu, &MainMenu::closeWindow, this, [this] {
        if (m_current.isEmpty()) {
            close();
            return;
        }
        closeConversation();
        m_list->focusList();
    });
    connect(m_menu, &MainMenu::quit, this, &MainWindow::quitRequested);
    connect(m_menu, &MainMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(m_menu, &MainMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(m_menu, &MainMenu::statistics, this,
            [this] { m_dashboard->open(DashboardWindow::OverviewPage); });
    connect(m_menu, &MainMenu::log, this, [this] { m_dashboard->open(DashboardWindow::LogPage); });
    connect(m_menu, &MainMenu::chatAt, this, [this](int position) {
        const QString id = m_list->contactAt(position);
        if (!id.isEmpty()) goTo(id);
    });
    connect(m_menu, &MainMenu::searchEverywhere, this, [this] {
        showList();
        m_list->focusSearch();
    });
    connect(m_menu, &MainMenu::searchHere, this, [this] { searchIn(m_current); });
    connect(m_menu, &MainMenu::quickSwitch, this, &MainWindow::showQuickSwitcher);
    connect(m_menu, &MainMenu::shortcutList, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::settings, this, [this] { showSettings(); });
    connect(m_menu, &MainMenu::clearChat, this, [this] { askClearing(m_current); });
    connect(m_menu, &MainMenu::zoom, this, &MainWindow::zoomWanted);
    connect(m_menu, &MainMenu::lock, this, &MainWindow::lockWanted);
    connect(m_menu, &MainMenu::fullScreen, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_menu, &MainMenu::copyAddress, this,
            [](const QString& address) { QApplication::clipboard()->setText(address); });
    connect(m_menu, &MainMenu::copyAddresses, this,
            [this] { QApplication::clipboard()->setText(m_status.addresses.join(u'\n')); });
}

void MainWindow::showFigures(const QString& contactId) {
    m_dashboard->openContact(contactId);
}

void MainWindow::testConnection(const QString& contactId) {
    m_dashboard->openConnectionTest(contactId);
}

void MainWindow::connectSafety() {
    const KeyChangedBanner* banner = m_chat->banner();
    connect(banner, &KeyChangedBanner::verifyWanted, this,
            [this] { Q_EMIT verifyWanted(m_current); });
    connect(banner, &KeyChangedBanner::acceptWanted, this,
            [this, banner] { Q_EMIT keyAccepted(m_current, banner->shownNow()); });
    connect(banner, &KeyChangedBanner::blockWanted, this, [this] { askBlock(m_current); });
    const auto verify = [this] {
        if (m_current.isEmpty()) return;
        // An older program has nothing to compare: its chip leads to what is known of it.
        const bool legacy = m_chat->contact().kind == PeerKind::Legacy ||
                            m_chat->contact().kind == PeerKind::LegacyAnonymous;
        legacy ? showDetails(m_current) : wantVerification(m_current);
    };
    connect(m_chat->header(), &ChatHeader::verifyClicked, this, verify);
    connect(m_menu, &MainMenu::verify, this, verify);
}

}  // namespace vaultgram::ui
