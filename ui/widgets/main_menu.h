// The actions of the window with their keys, and the menu that shows them.
//
// The actions live in the window too, so that a key works while no menu is open.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/composer_field.h"
#include "ui/widgets/shortcuts_dialog.h"

#include <QActionGroup>
#include <QMenu>

#include <functional>

namespace vaultgram::ui {

class MainMenu : public QObject {
    Q_OBJECT

public:
    explicit MainMenu(QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QMenu* statusMenu() const { return m_statusMenu; }
    void setAddresses(const QStringList& addresses);  // the own ones; each can be copied
    void setTheme(ThemeChoice choice);                // moves the check mark
    void setLanguage(const QString& language);        // "en", "de"
    void setCanLock(bool can);                        // there is a passphrase
    void setLocked(bool locked);                      // no key works but Quit
    void retranslate();
    void setSendKey(SendKey key) { m_sendKey = key; }  // for the list of shortcuts
    [[nodiscard]] QList<ShortcutsDialog::Shortcut> shortcuts() const;

Q_SIGNALS:
    void addContact();
    void settings();
    void ownFingerprint();
    void statistics();
    void log();
    void changePort();
    void copyAddresses();
    void copyAddress(const QString& address);
    void searchEverywhere();
    void searchHere();
    void quickSwitch();
    void chatBeside(int step);  // +1 the next one, -1 the one before
    void chatAt(int position);  // counted from 0
    void verify();
    void details();
    void messageDetails();
    void clearChat();
    void zoom(int step);  // 0: as the desktop
    void fullScreen();
    void shortcutList();
    void lock();
    void back();
    void closeWindow();
    void quit();
    void themeChosen(ThemeChoice choice);
    void languageChosen(const QString& language);

private:
    using Keys = QList<QKeySequence>;
    using Words = std::function<QString()>;
    QAction* add(QMenu* menu, const Keys& keys, void (MainMenu::*signal)(), Words words);
    QAction* add(QMenu* menu, const Keys& keys, const std::function<void()>& act, Words words);
    void buildMain();
    void buildChats();
    void buildView();
    void buildStatus();
    void buildThemes();
    void buildLanguages();

    QWidget* m_window;
    QMenu* m_menu;
    QMenu* m_chats;
    QMenu* m_view;
    QMenu* m_themes;
    QMenu* m_languages;
    QMenu* m_statusMenu;
    QList<QAction*> m_addresses;
    QActionGroup* m_themeGroup;
    QActionGroup* m_languageGroup;
    QList<QPair<QAction*, Words>> m_actions;
    QAction* m_lock = nullptr;
    QAction* m_quit = nullptr;
    SendKey m_sendKey = SendKey::Enter;
};

}  // namespace vaultgram::ui
