#include "ui/widgets/main_menu.h"

#include "ui/models/display_text.h"
#include "ui/translator.h"

namespace vaultgram::ui {
namespace {

QKeySequence keys(QKeyCombination combination) {
    return QKeySequence(combination);
}

}  // namespace

MainMenu::MainMenu(QWidget* window)
    : QObject(window),
      m_window(window),
      m_menu(new QMenu(window)),
      m_chats(new QMenu(m_menu)),
      m_view(new QMenu(m_menu)),
      m_themes(new QMenu(m_view)),
      m_languages(new QMenu(m_view)),
      m_statusMenu(new QMenu(window)),
      m_themeGroup(new QActionGroup(this)),
      m_languageGroup(new QActionGroup(this)) {
    buildMain();
    buildChats();
    buildView();
    buildStatus();
    auto* back = new QAction(this);
    back->setShortcut(keys(Qt::ALT | Qt::Key_Left));
    m_window->addAction(back);
    connect(back, &QAction::triggered, this, &MainMenu::back);
    retranslate();
}

QAction* MainMenu::add(QMenu* menu, const Keys& shortcuts, const std::function<void()>& act,
                       Words words) {
    auto* action = new QAction(this);
    action->setShortcuts(shortcuts);
    if (menu != nullptr) menu->addAction(action);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, act);
    m_actions.append({action, std::move(words)});
    return action;
}

QAction* MainMenu::add(QMenu* menu, const Keys& shortcuts, void (MainMenu::*signal)(),
                       Words words) {
    return add(
        menu, shortcuts,
        [this, signal] {
            Q_EMIT(this->*signal)
            ();
        },
        std::move(words));
}

void MainMenu::buildMain() {
    add(m_menu, {keys(Qt::CTRL | Qt::Key_N)}, &MainMenu::addContact,
        [] { return tr("Add contact…"); });
    m_menu->addMenu(m_chats);
    m_menu->addMenu(m_view);
    m_menu->addSeparator();
    add(m_menu, {keys(Qt::CTRL | Qt::Key_Comma)}, &MainMenu::settings,
        [] { return tr("Settings…"); });
    add(m_menu, {}, &MainMenu::ownFingerprint, [] { return tr("Your fingerprint…"); });
    add(m_menu, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, &MainMenu::statistics,
        [] { return tr("Dashboard"); });
    add(m_menu, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, &MainMenu::log, [] { return tr("Log"); });
    add(m_menu, {keys(Qt::Key_F10), keys(Qt::CTRL | Qt::Key_Slash)}, &MainMenu::shortcutList,
        [] { return tr("Shortcuts"); });
    m_menu->addSeparator();
    m_lock = add(m_menu, {keys(Qt::CTRL | Qt::Key_L)}, &MainMenu::lock, [] { return tr("Lock"); });
    add(m_menu, {keys(Qt::CTRL | Qt::Key_W)}, &MainMenu::closeWindow,
        [] { return tr("Close chat or window"); });
    m_lock->setShortcutContext(Qt::ApplicationShortcut);  // from whatever window is in front
    m_quit = add(m_menu, {keys(Qt::CTRL | Qt::Key_Q)}, &MainMenu::quit, [] { return tr("Quit"); });
    m_quit->setShortcutContext(Qt::ApplicationShortcut);
    setCanLock(false);
}

void MainMenu::buildChats() {
    const Keys next{keys(Qt::ALT | Qt::Key_Down), keys(Qt::CTRL | Qt::Key_Tab),
                    keys(Qt::CTRL | Qt::Key_PageDown)};
    const Keys previous{keys(Qt::ALT | Qt::Key_Up), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab),
                        keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), keys(Qt::CTRL | Qt::Key_PageUp)};
    add(m_chats, {keys(Qt::CTRL | Qt::Key_K)}, &MainMenu::quickSwitch,
        [] { return tr("Go to a chat…"); });
    add(
        m_chats, next, [this] { Q_EMIT chatBeside(1); }, [] { return tr("Next chat"); });
    add(
        m_chats, previous, [this] { Q_EMIT chatBeside(-1); }, [] { return tr("Previous chat"); });
    m_chats->addSeparator();
    add(m_chats, {keys(Qt::CTRL | Qt::Key_F)}, &MainMenu::searchHere,
        [] { return tr("Search in this chat"); });
    add(m_chats, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, &MainMenu::searchEverywhere,
        [] { return tr("Search everywhere"); });
    m_chats->addSeparator();
    add(m_chats, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, &MainMenu::verify,
        [] { return tr("Verify contact…"); });
    add(m_chats, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, &MainMenu::details,
        [] { return tr("Contact details"); });
    add(m_chats, {keys(Qt::CTRL | Qt::Key_D)}, &MainMenu::messageDetails,
        [] { return tr("Details of the message"); });
    add(m_chats, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, &MainMenu::clearChat,
        [] { return tr("Delete all messages of this chat…"); });
    for (int position = 0; position < 9; ++position) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(position + 1)));
        m_window->addAction(action);
        connect(action, &QAction::triggered, this, [this, position] { Q_EMIT chatAt(position); });
    }
}

void MainMenu::buildView() {
    m_view->addMenu(m_themes);
    m_view->addMenu(m_languages);
    buildThemes();
    buildLanguages();
    m_view->addSeparator();
    const QList<QAction*> zooming{
        add(
            m_view, {keys(Qt::CTRL | Qt::Key_Plus), keys(Qt::CTRL | Qt::Key_Equal)},
            [this] { Q_EMIT zoom(1); }, [] { return tr("Larger text"); }),
        add(
            m_view, {keys(Qt::CTRL | Qt::Key_Minus)}, [this] { Q_EMIT zoom(-1); },
            [] { return tr("Smaller text"); }),
        add(
            m_view, {keys(Qt::CTRL | Qt::Key_0)}, [this] { Q_EMIT zoom(0); },
            [] { return tr("Text as large as the desktop’s"); })};
    // The dashboard and the settings grow with the text too.
    for (QAction* each : zooming) each->setShortcutContext(Qt::ApplicationShortcut);
    m_view->addSeparator();
    add(m_view, {keys(Qt::Key_F11)}, &MainMenu::fullScreen, [] { return tr("Full screen"); });
}

void MainMenu::buildStatus() {
    add(m_statusMenu, {}, &MainMenu::copyAddresses, [] { return tr("Copy addresses"); });
    add(m_statusMenu, {}, &MainMenu::changePort, [] { return tr("Change port…"); });
    m_statusMenu->addSeparator();
    add(m_statusMenu, {}, &MainMenu::statistics, [] { return tr("Dashboard"); });
    add(m_statusMenu, {}, &MainMenu::log, [] { return tr("Log"); });
}

void MainMenu::setAddresses(const QStringList& addresses) {
    QStringList known;
    for (const QAction* each : m_addresses) known += each->data().toString();
    if (known == addresses) return;  // an open menu stays as it is
    qDeleteAll(m_addresses);
    m_addresses.clear();
    QAction* before = m_statusMenu->actions().constFirst();
    for (const QString& each : addresses) {
        auto* action = new QAction(isolated(each), this);
        action->setData(each);
        connect(action, &QAction::triggered, this, [this, each] { Q_EMIT copyAddress(each); });
        m_statusMenu->insertAction(before, action);
        m_addresses += action;
    }
}

void MainMenu::buildThemes() {
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction* action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
    setTheme(ThemeChoice::System);
}

void MainMenu::buildLanguages() {
    for (const Translator::Language& each : Translator::languages()) {
        QAction* action = m_languages->addAction(each.name);
        action->setCheckable(true);
        action->setData(each.code);
        m_languageGroup->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = each.code] { Q_EMIT languageChosen(code); });
    }
    setLanguage(QStringLiteral("en"));
}

void MainMenu::setTheme(ThemeChoice choice) {
    for (QAction* action : m_themeGroup->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
    }
}

void MainMenu::setLanguage(const QString& language) {
    for (QAction* action : m_languageGroup->actions()) {
        action->setChecked(action->data().toString() == language);
    }
}

void MainMenu::setCanLock(bool can) {
    m_lock->setVisible(can);
    m_lock->setEnabled(can);
}

void MainMenu::setLocked(bool locked) {
    // Also those that stand in no menu: the places of the chats, the way back.
    for (QAction* action : m_window->actions()) {
        if (action != m_quit) action->setEnabled(!locked);
    }
    m_lock->setEnabled(!locked && m_lock->isVisible());
}

QList<ShortcutsDialog::Shortcut> MainMenu::shortcuts() const {
    QList<ShortcutsDialog::Shortcut> all;
    for (const auto& [action, words] : m_actions) {
        QStringList each;
        for (const QKeySequence& sequence : action->shortcuts()) {
            // The name under which Shift and Tab reach us; nobody's keyboard has it.
            const QString keys = sequence.toString(QKeySequence::NativeText);
            if (!keys.contains(QLatin1String("Backtab"))) each += keys;
        }
        // The same action may stand in two menus; its keys are in one.
        if (!each.isEmpty() && action->isVisible()) {
            all.append({words().remove(u'…'), each.join(QStringLiteral(", "))});
        }
    }
    // Keys that belong to the list and to the messages themselves.
    all.append(
        {tr("Next or previous unread chat"), QStringLiteral("Alt+Shift+Down, Alt+Shift+Up")});
    all.append({tr("Newest message"), QStringLiteral("Ctrl+J")});
    all.append({tr("Quote what is marked"), QStringLiteral("Alt+Q")});
    all.append({tr("Chat by its place in the list"), QStringLiteral("Ctrl+1 … Ctrl+9")});
    all.append({tr("Back to the list, in a small window"), QStringLiteral("Alt+Left, Esc")});
    const bool enter = m_sendKey == SendKey::Enter;
    const QString plain = tr("Enter");
    all.append({tr("Send"), enter ? plain : QStringLiteral("Ctrl+Enter")});
    all.append({tr("New line"), enter ? QStringLiteral("Shift+Enter") : plain});
    all.append({tr("Take back the last text, in an empty field"), tr("Up")});
    return all;
}

void MainMenu::retranslate() {
    m_menu->setTitle(tr("Main menu"));
    m_statusMenu->setTitle(tr("Network"));
    m_chats->setTitle(tr("Chats"));
    m_view->setTitle(tr("View"));
    m_themes->setTitle(tr("Theme"));
    m_languages->setTitle(tr("Language"));
    for (const auto& [action, words] : m_actions) action->setText(words());
    const QStringList themes{tr("System"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i) m_themeGroup->actions().at(i)->setText(themes[i]);
    for (QMenu* menu : {m_menu, m_statusMenu, m_chats, m_view, m_themes, m_languages}) {
        menu->setAccessibleName(menu->title());
    }
}

}  // namespace vaultgram::ui
