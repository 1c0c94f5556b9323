#include "ui/widgets/main_menu.h"

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
    m_add = add(m_menu, {keys(Qt::CTRL | Qt::Key_N)}, &MainMenu::addContact);
    m_menu->addMenu(m_chats);
    m_menu->addSeparator();
    m_own = add(m_menu, {}, &MainMenu::ownFingerprint);
    m_statistics = add(m_menu, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, &MainMenu::statistics);
    m_log = add(m_menu, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, &MainMenu::log);
    m_port = add(m_menu, {}, &MainMenu::changePort);
    m_menu->addMenu(m_view);
    m_menu->addSeparator();
    m_close = add(m_menu, {keys(Qt::CTRL | Qt::Key_W)}, &MainMenu::closeWindow);
    m_quit = add(m_menu, {keys(Qt::CTRL | Qt::Key_Q)}, &MainMenu::quit);
    m_copyAddresses = add(m_statusMenu, {}, &MainMenu::copyAddresses);
    m_statusMenu->addAction(m_port);
    m_statusMenu->addSeparator();
    m_statusMenu->addAction(m_statistics);
    m_statusMenu->addAction(m_log);
    buildChats();
    buildView();
    QAction* open = addHidden({QKeySequence(Qt::Key_F10)});
    connect(open, &QAction::triggered, this,
            [this] { m_menu->popup(m_window->mapToGlobal(QPoint(16, 56))); });
    QAction* leave = addHidden({keys(Qt::ALT | Qt::Key_Left)});
    connect(leave, &QAction::triggered, this, &MainMenu::back);
    retranslate();
}

QAction* MainMenu::add(QMenu* menu, const QList<QKeySequence>& shortcuts,
                       void (MainMenu::*signal)()) {
    QAction* action = menu->addAction(QString());
    action->setShortcuts(shortcuts);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

QAction* MainMenu::addHidden(const QList<QKeySequence>& shortcuts) {
    auto* action = new QAction(this);
    action->setShortcuts(shortcuts);
    m_window->addAction(action);
    return action;
}

void MainMenu::buildChats() {
    const auto addStep = [this](const QList<QKeySequence>& shortcuts, int step) {
        QAction* action = addHidden(shortcuts);
        m_chats->addAction(action);
        connect(action, &QAction::triggered, this, [this, step] { Q_EMIT chatBeside(step); });
        return action;
    };
    m_next = addStep({keys(Qt::ALT | Qt::Key_Down), keys(Qt::CTRL | Qt::Key_Tab),
                      keys(Qt::CTRL | Qt::Key_PageDown)},
                     1);
    m_previous =
        addStep({keys(Qt::ALT | Qt::Key_Up), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab),
                 keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), keys(Qt::CTRL | Qt::Key_PageUp)},
                -1);
    m_search = add(m_chats, {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, &MainMenu::searchContacts);
    m_details = add(m_chats, {keys(Qt::CTRL | Qt::Key_D)}, &MainMenu::details);
    for (int position = 0; position < 9; ++position) {
        QAction* action = addHidden({QKeySequence(QStringLiteral("Ctrl+%1").arg(position + 1))});
        connect(action, &QAction::triggered, this, [this, position] { Q_EMIT chatAt(position); });
    }
}

void MainMenu::buildView() {
    m_view->addMenu(m_themes);
    m_view->addMenu(m_languages);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction* action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themeGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
    // Each language by its own name, whatever the window speaks.
    const QList<QPair<QString, QString>> languages{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    for (const auto& [code, name] : languages) {
        QAction* action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        m_languageGroup->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language = code] { Q_EMIT languageChosen(language); });
    }
    setTheme(ThemeChoice::System);
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

void MainMenu::retranslate() {
    m_menu->setTitle(tr("Main menu"));
    m_statusMenu->setTitle(tr("Network"));
    m_chats->setTitle(tr("Chats"));
    m_view->setTitle(tr("View"));
    m_themes->setTitle(tr("Theme"));
    m_languages->setTitle(tr("Language"));
    m_add->setText(tr("Add contact…"));
    m_next->setText(tr("Next chat"));
    m_previous->setText(tr("Previous chat"));
    m_search->setText(tr("Search contacts"));
    m_details->setText(tr("Contact details"));
    m_own->setText(tr("Your fingerprint…"));
    m_statistics->setText(tr("Statistics"));
    m_log->setText(tr("Log"));
    m_port->setText(tr("Change port…"));
    m_copyAddresses->setText(tr("Copy addresses"));
    m_close->setText(tr("Close window"));
    m_quit->setText(tr("Quit"));
    const QStringList themes{tr("System"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i) m_themeGroup->actions().at(i)->setText(themes[i]);
    for (QMenu* menu : {m_menu, m_statusMenu, m_chats, m_view, m_themes, m_languages}) {
        menu->setAccessibleName(menu->title());
    }
}

}  // namespace vaultgram::ui
