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
#include "ui/widgets/main_menu.h"
#include "ui/widgets/peer_details_dialog.h"
#include "ui/widgets/port_dialog.h"

#include <QInputDialog>
#include <QMainWindow>
#include <QPointer>
#include <QSplitter>

namespace vaultgram::ui {

class MainWindow : public Retranslating<QMainWindow> {
    Q_OBJECT

public:
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

    // What is shown.
    void setContactModel(ContactListModel* model);  // also feeds header, composer and title
    void setLogModel(LogModel* model);
    void setOwnProfile(const QString& name, const QString& fingerprint);
    void setNetworkStatus(const NetworkStatus& status);
    // The answer to conversationOpened. A null model shows the empty state.
    void setConversation(const QString& contactId, MessageModel* messages,
                         const ContactInfo& contact);
    void openConversation(const QString& contactId);  // as if the user had chosen it
    void closeConversation();
    void setAddressValidator(AddressValidator validator);
    void setThemeChoice(ThemeChoice choice);          // applies it and moves the check mark
    void setLanguageChoice(const QString& language);  // moves the check mark: "en", "de"
    void setQuitOnClose(bool quits) { m_quitOnClose = quits; }

    [[nodiscard]] QString currentContact() const { return m_current; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] ContactListPanel* contactList() const { return m_list; }
    [[nodiscard]] ChatPage* chat() const { return m_chat; }
    [[nodiscard]] DashboardWindow* dashboard() const { return m_dashboard; }

public Q_SLOTS:
    // The answer to portChangeRequested, if refused; with a port to try instead, or 0.
    void showPortError(const QString& reason, int suggestion = 0);
    void showAddContact(const QString& address = {});
    void showOwnFingerprint();
    void showDetails(const QString& contactId);
    void showPortDialog();

Q_SIGNALS:
    // What the user wants.
    void conversationOpened(const QString& contactId);  // mark it read, answer setConversation
    void textSubmitted(const QString& contactId, const QString& text);  // never empty
    void retryRequested(const QString& contactId, const QString& messageId);
    void cancelRequested(const QString& contactId, const QString& messageId);
    void olderMessagesWanted(const QString& contactId);  // scrolled to the oldest one there is
    void newestMessageSeen(const QString& contactId);    // the newest one is in sight
    void addContactRequested(const QString& address, const QString& name);  // name may be empty
    void removeContactRequested(const QString& contactId);                  // was asked twice
    void renameContactRequested(const QString& contactId, const QString& name);
    void allowPlaintextChanged(const QString& contactId, bool allowed);
    void requestAccepted(const QString& requestId);
    void requestRejected(const QString& requestId);
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
    bool event(QEvent* event) override;

private:
    void buildPanes();
    void connectList();
    void connectChat();
    void connectMenu();
    void updateTitle();
    void updatePanes();
    void refreshContact();
    void showList();
    void step(int by);
    void askName(const QString& contactId);
    void askRemoval(const QString& contactId);
    void fillContactMenu(QMenu* menu, const QString& contactId);
    [[nodiscard]] const ContactInfo* find(const QString& contactId) const;

    Theme& m_theme;
    MainMenu* m_menu;
    QSplitter* m_splitter;
    ContactListPanel* m_list;
    QStackedWidget* m_right;
    EmptyState* m_empty;
    ChatPage* m_chat;
    QMenu* m_contactMenu;
    DashboardWindow* m_dashboard;
    QPointer<ContactListModel> m_contacts;
    QPointer<PortDialog> m_portDialog;
    QPointer<PeerDetailsDialog> m_details;
    AddressValidator m_validator;
    QString m_current;
    QString m_ownName;
    QString m_ownFingerprint;
    NetworkStatus m_status;
    bool m_narrow = false;
    bool m_showsChat = false;  // of the two columns, if only one fits
    bool m_quitOnClose = true;
};

}  // namespace vaultgram::ui
