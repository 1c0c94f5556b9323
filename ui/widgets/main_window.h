// The window: everything is shown through setters, every wish of the user is a signal.
//
//   presenter --setters, models--> MainWindow --signals--> presenter
//
// It keeps no truth of its own. Models and theme are not owned and must outlive it.
#pragma once

#include "ui/models/log_model.h"
#include "ui/widgets/add_contact_dialog.h"
#include "ui/widgets/chat_page.h"
#include "ui/widgets/contact_list_panel.h"
#include "ui/widgets/dashboard_window.h"
#include "ui/widgets/field_dialog.h"
#include "ui/widgets/lock_screen.h"
#include "ui/widgets/main_menu.h"
#include "ui/widgets/peer_details_dialog.h"
#include "ui/widgets/port_dialog.h"
#include "ui/widgets/question.h"
#include "ui/widgets/settings_window.h"
#include "ui/widgets/verify_dialog.h"

#include <QMainWindow>
#include <QPointer>
#include <QSplitter>

namespace vaultgram::ui {

class MainWindow : public Retranslating<QMainWindow> {
    Q_OBJECT

public:
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    // What is shown.
    void setContactModel(ContactListModel* model);  // also feeds header, composer and title
    void setLogModel(LogModel* model);
    void setHitModel(HitModel* model);
    void setOwnProfile(const QString& name, const QString& fingerprint);
    void setNetworkStatus(const NetworkStatus& status);
    // The answer to conversationOpened. A null model shows the empty state.
    void setConversation(const QString& contactId, MessageModel* messages,
                         const ContactInfo& contact);
    void giveBack(const QString& contactId, const QString& text);  // it was not taken
    void openConversation(const QString& contactId);               // as if the user had chosen it
    void closeConversation();
    void setAddressValidator(AddressValidator validator);
    // The answers to addContactRequested. False: its dialog is not open any more.
    void contactAdded();
    bool refuseContact(const QString& reason);
    // The answers to changeAddressRequested, likewise.
    void addressChanged();
    bool refuseAddress(const QString& reason);
    void setThemeChoice(ThemeChoice choice);          // applies it and moves the check mark
    void setLanguageChoice(const QString& language);  // moves the check mark: "en", "de"
    void setQuitOnClose(bool quits) { m_quitOnClose = quits; }  // false: closing hides it
    // Asked when it would be hidden: without a way back it quits.
    void setWayBack(std::function<bool()> isThere) { m_wayBack = std::move(isThere); }
    [[nodiscard]] QByteArray panes() const { return m_splitter->saveState(); }  // their widths
    void setPanes(const QByteArray& panes) { m_splitter->restoreState(panes); }
    void setSendKey(SendKey key);
    void setCompact(bool compact) { m_list->setCompact(compact); }
    void setStyledText(bool styled) { m_chat->conversation()->setMarkupShown(styled); }
    void setPointSize(qreal points);  // of the program's font
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QString verifying() const;  // whom, if that dialog is open
    void setCanLock(bool can) { m_menu->setCanLock(can); }
    // Nothing is seen and no dialog stays open while it is locked.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }
    // The answer to verifyWanted.
    void showVerification(const SafetyInfo& safety, const SafetyComparer& comparer);
    // If its dialog is open.
    void updateVerification(const SafetyInfo& safety, const SafetyComparer& comparer);

    [[nodiscard]] QString currentContact() const { return m_current; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] ContactListPanel* contactList() const { return m_list; }
    [[nodiscard]] ChatPage* chat() const { return m_chat; }
    [[nodiscard]] DashboardWindow* dashboard() const { return m_dashboard; }
    [[nodiscard]] SettingsWindow* settings();  // made when it is first asked for
    [[nodiscard]] bool hasSettings() const { return !m_settings.isNull(); }
    // What a dialog opens above: the settings, if they are open.
    [[nodiscard]] QWidget* topmost();
    [[nodiscard]] LockScreen* lockScreen() const { return m_lock; }
    [[nodiscard]] MainMenu* mainMenu() const { return m_menu; }

public Q_SLOTS:
    // The answer to portChangeRequested, if refused; with a port to try instead, or 0.
    void showPortError(const QString& reason, int suggestion = 0);
    void showAddContact(const QString& address = {});
    void showOwnFingerprint();
    void showDetails(const QString& contactId);
    void showChangeAddress(const QString& contactId);
    // Of the open chat; in answer to messageDetailsWanted().
    void showMessageDetails(const QString& messageId, const MessageSteps& steps);
    void showFigures(const QString& contactId);  // its row in the dashboard
    void testConnection(const QString& contactId);
    void showPortDialog();
    void showQuickSwitcher();
    void showShortcuts();
    void showSettings(SettingsWindow::Page page = SettingsWindow::ProfilePage);
    void bringToFront();
    void showMessage(const QString& title, const QString& text);  // with nothing to decide

Q_SIGNALS:
    // What the user wants.
    void conversationOpened(const QString& contactId);  // mark it read, answer setConversation
    void textSubmitted(const QString& contactId, const QString& text);  // never empty
    void retryRequested(const QString& contactId, const QString& messageId);
    void messageDetailsWanted(const QString& contactId, const QString& messageId);
    void cancelRequested(const QString& contactId, const QString& messageId);
    void olderMessagesWanted(const QString& contactId);  // scrolled to the oldest one there is
    void newerMessagesWanted(const QString& contactId);
    void newestMessagesWanted(const QString& contactId);  // they are not loaded
    void deleteMessageRequested(const QString& contactId, const QString& messageId);
    void newestMessageSeen(const QString& contactId);  // the newest one is in sight
    void addContactRequested(const QString& address, const QString& name);  // name may be empty
    void removeContactRequested(const QString& contactId);                  // was asked twice
    void renameContactRequested(const QString& contactId, const QString& name);
    void changeAddressRequested(const QString& contactId, const QString& address);
    void allowPlaintextChanged(const QString& contactId, bool allowed);
    void requestAccepted(const QString& requestId);
    void requestRejected(const QString& requestId);
    void requestBlocked(const QString& requestId);
    void requestIgnored(const QString& requestId);
    void verifyWanted(const QString& contactId);  // answer showVerification
    void numbersMatch(const QString& contactId, const QString& digits);
    void numbersDiffer(const QString& contactId);
    void verificationCleared(const QString& contactId);
    // Without verifying. `shown`: the digits of theirs that were on the screen as the new ones.
    void keyAccepted(const QString& contactId, const QString& shown);
    void pinForgotten(const QString& contactId);
    void blockChanged(const QString& contactId, bool blocked);
    void muteChanged(const QString& contactId, bool muted);
    void readReceiptsChanged(const QString& contactId, std::optional<bool> wanted);
    void clearChatRequested(const QString& contactId);  // was asked twice
    void exportRequested(const QString& contactId, const QString& path, bool asJson);
    void searchWanted(const QString& text);  // everywhere; empty: no more
    void messageWanted(const QString& contactId, const QString& messageId);  // show it
    void hitChosen(const QString& contactId, const QString& messageId);
    void chatSearchWanted(const QString& contactId, const QString& text);
    void chatSearchStep(int by);                                     // +1: an older one
    void chatDayWanted(const QString& contactId, const QDate& day);  // go there
    void settingsOpened();
    void zoomWanted(int step);  // 0: as the desktop
    void lockWanted();
    void lockChanged(bool locked);
    void hidden();  // closed, but not the end
    void draftChanged(const QString& contactId, const QString& text);
    void portChangeRequested(int port);
    void themeChosen(ThemeChoice choice);          // store it, then setThemeChoice
    void languageChosen(const QString& language);  // store it, install it, setLanguageChoice
    void quitRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildPanes();
    void connectList();
    void connectChat();
    void connectMenu();
    void updateTitle();
    void updatePanes();
    void updateEmpty();
    void tellSeen();  // if the newest message of the open chat is in sight of somebody
    void refreshContact();
    void showList();
    void goTo(const QString& contactId);  // to write there
    void step(int by);
    void askName(const QString& contactId);
    void askRemoval(const QString& contactId);
    void askDeleting(const QStringList& messageIds);  // of the open chat
    void askClearing(const QString& contactId);
    void askExport(const QString& contactId);
    void askBlock(const QString& contactId);
    void askPlaintext(const QString& contactId);
    void toggleMute(const QString& contactId);
    void unblock(const QString& contactId);
    void wantVerification(const QString& contactId) { Q_EMIT verifyWanted(contactId); }
    void searchIn(const QString& contactId);
    void fillContactMenu(QMenu* menu, const QString& contactId);
    void ask(const Question::Words& words, const std::function<void()>& act);
    void connectSafety();
    [[nodiscard]] const ContactInfo* find(const QString& contactId) const;

    Theme& m_theme;
    MainMenu* m_menu;
    QStackedWidget* m_whole;  // the splitter, or the lock
    QSplitter* m_splitter;
    LockScreen* m_lock;
    ContactListPanel* m_list;
    QStackedWidget* m_right;
    EmptyState* m_empty;
    ChatPage* m_chat;
    QMenu* m_contactMenu;
    DashboardWindow* m_dashboard;
    QPointer<ContactListModel> m_contacts;
    QPointer<AddContactDialog> m_adding;
    QPointer<FieldDialog> m_moving;  // the address of a contact
    QPointer<PortDialog> m_portDialog;
    QPointer<PeerDetailsDialog> m_details;
    QPointer<VerifyDialog> m_verify;
    QPointer<SettingsWindow> m_settings;
    AddressValidator m_validator;
    QString m_current;
    QString m_ownName;
    QString m_ownFingerprint;
    NetworkStatus m_status;
    bool m_narrow = false;
    bool m_showsChat = false;  // of the two columns, if only one fits
    bool m_quitOnClose = true;
    bool m_quitting = false;
    std::function<bool()> m_wayBack = [] { return true; };
    bool m_locked = false;
};

}  // namespace vaultgram::ui
