// The actions of the window with their keys, and the menu that shows them.
//
// The actions live in the window too, so that a key works while no menu is open.
#pragma once

#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace vaultgram::ui {

class MainMenu : public QObject {
    Q_OBJECT

public:
    explicit MainMenu(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QMenu* statusMenu() const { return m_statusMenu; }
    void setTheme(ThemeChoice choice);          // moves the check mark
    void setLanguage(const QString& language);  // "en", "de"
    void retranslate();

Q_SIGNALS:
    void addContact();
    void ownFingerprint();
    void statistics();
    void log();
    void changePort();
    void copyAddresses();
    void searchContacts();
    void chatBeside(int step);  // +1 the next one, -1 the one before
    void chatAt(int position);  // counted from 0
    void details();
    void back();
    void closeWindow();
    void quit();
    void themeChosen(ThemeChoice choice);
    void languageChosen(const QString& language);

private:
    QAction* add(QMenu* menu, const QList<QKeySequence>& keys, void (MainMenu::*signal)());
    QAction* addHidden(const QList<QKeySequence>& keys);
    void buildChats();
    void buildView();

    QWidget* m_window;
    QMenu* m_menu;
    QMenu* m_chats;
    QMenu* m_view;
    QMenu* m_themes;
    QMenu* m_languages;
    QMenu* m_statusMenu;
    QActionGroup* m_themeGroup;
    QActionGroup* m_languageGroup;
    QAction* m_add;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_search = nullptr;
    QAction* m_details = nullptr;
    QAction* m_own;
    QAction* m_statistics;
    QAction* m_log;
    QAction* m_port;
    QAction* m_copyAddresses;
    QAction* m_close;
    QAction* m_quit;
};

}  // namespace vaultgram::ui
