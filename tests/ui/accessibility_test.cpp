// Every window of ui/ by keyboard and by name.
#include "gallery_dashboard.h"
#include "support.h"
#include "ui/widgets/first_start.h"
#include "ui/widgets/link_question.h"
#include "ui/widgets/main_window.h"

#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QDialog>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

namespace {

// Where Tab leads to within the window, starting at its first field.
QList<QWidget*> tabStops(QWidget& window) {
    QList<QWidget*> stops;
    for (int i = 0; i < 200; ++i) {
        QWidget* focus = window.focusWidget();
        if (focus != nullptr && stops.contains(focus)) break;
        if (focus != nullptr) stops += focus;
        QTest::keyClick(focus != nullptr ? focus : &window, Qt::Key_Tab);
    }
    return stops;
}

QString nameOf(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

QString described(const QWidget* widget) {
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

// Exceptions: what Qt makes inside of its own widgets is spoken with these.
bool isPartOfAnother(const QWidget* widget) {
    return widget->objectName().startsWith(QLatin1String("qt_")) ||
           widget->inherits("QLineEditIconButton") || widget->inherits("QComboBoxListView") ||
           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QHeaderView") ||
           widget->inherits("QTableCornerButton") || widget->inherits("QScrollBar") ||
           widget->inherits("QMenu") || widget->inherits("QTabBar");
}

}  // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void theMainWindowHasNamesAndNoTrap_data();
    void theMainWindowHasNamesAndNoTrap();
    void everyDialogHasNamesAndNoTrap_data();
    void everyDialogHasNamesAndNoTrap();
    void everyPageOfTheDashboardHasNamesAndNoTrap_data();
    void everyPageOfTheDashboardHasNamesAndNoTrap();
    void theConnectionTestHasNamesAndNoTrap();
    void everyPageOfTheSettingsHasNamesAndNoTrap_data();
    void everyPageOfTheSettingsHasNamesAndNoTrap();
    void eachStepOfTheFirstStartHasNamesAndNoTrap();
    void theLockHidesAllOtherControls();
    void theBannerAndTheSearchAreReachedByTab();
    void messagesAreReadAsSentences();
    void contactsAreReadAsSentences();

private:
    void checkWidgets(QWidget& window);
    void checkTabs(QWidget& window, int least);
    void openSafetyDialog(const QString& which);
    void chooseInContactMenu(const QString& words);

    Theme m_theme;
    ContactListModel m_contacts;
    MessageModel m_messages;
    LogModel m_log;
    std::unique_ptr<MainWindow> m_window;
};

void AccessibilityTest::initTestCase() {
    QAccessible::setActive(true);
    m_theme.apply(ThemeChoice::Light);
    ContactInfo plain = contact("b", "Workshop PC", at(9, 0));
    plain.security = Security::Plaintext;
    ContactInfo held = contact("c", "Deniz", at(8, 0));
    held.trust = Trust::KeyChanged;
    m_contacts.setContacts({contact("a", "Anna", at(10, 0)), plain, held});
    m_contacts.addRequest({QStringLiteral("r"), QStringLiteral("192.0.2.9:1")});
    m_contacts.setDiscovered({{QStringLiteral("d"), QStringLiteral("Mira"), QString()}});
    Message own = message("2", at(10, 1), Direction::Outgoing);
    own.delivery = Delivery::Delivered;
    own.trust = Trust::Verified;
    m_messages.setMessages({message("1", at(10, 0)), own});
    m_messages.setPeerName(QStringLiteral("Anna"));
}

void AccessibilityTest::init() {
    m_window = std::make_unique<MainWindow>(m_theme);
    m_window->setOwnProfile(QStringLiteral("Jonas"), QStringLiteral("7f2a91c403de58b7"));
    m_window->setContactModel(&m_contacts);
    m_window->setLogModel(&m_log);
    connect(m_window.get(), &MainWindow::conversationOpened, this, [this](const QString& id) {
        m_window->setConversation(id, &m_messages, *m_contacts.find(id));
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AccessibilityTest::checkWidgets(QWidget& window) {
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool stop = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&window);
        if (!stop || isPartOfAnother(widget)) continue;
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(described(widget)));
        QVERIFY2((widget->focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<QLabel*>(widget),
                 qPrintable(described(widget)));
    }
}

void AccessibilityTest::checkTabs(QWidget& window, int least) {
    const QList<QWidget*> stops = tabStops(window);
    QVERIFY2(stops.size() >= least, qPrintable(QString::number(stops.size())));
    for (QWidget* stop : stops) QVERIFY2(!nameOf(stop).isEmpty(), qPrintable(described(stop)));
    // All that wants the focus by Tab got it, and the way came back to its start.
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool wants = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
                           widget->isVisibleTo(&window) && widget->window() == &window &&
                           widget->focusProxy() == nullptr && !isPartOfAnother(widget);
        if (wants) QVERIFY2(stops.contains(widget), qPrintable(described(widget)));
    }
    QVERIFY2(stops.contains(window.focusWidget()), "a way round");
}

void AccessibilityTest::theMainWindowHasNamesAndNoTrap_data() {
    QTest::addColumn<QString>("chat");
    QTest::newRow("no chat") << QString();
    QTest::newRow("a chat") << QStringLiteral("a");
    QTest::newRow("without encryption") << QStringLiteral("b");
    QTest::newRow("held") << QStringLiteral("c");
}

void AccessibilityTest::theMainWindowHasNamesAndNoTrap() {
    QFETCH(QString, chat);
    if (!chat.isEmpty()) m_window->openConversation(chat);
    if (chat == QLatin1String("b")) m_window->chat()->composer()->card()->ask(QStringLiteral("x"));
    checkWidgets(*m_window);
    checkTabs(*m_window, 5);
}

void AccessibilityTest::everyDialogHasNamesAndNoTrap_data() {
    QTest::addColumn<QString>("which");
    for (const char* which : {"add", "own", "details", "port", "link", "verify", "mismatch",
                              "switcher", "shortcuts", "rename", "block", "message"}) {
        QTest::newRow(which) << text(which);
    }
}

void AccessibilityTest::everyDialogHasNamesAndNoTrap() {
    QFETCH(QString, which);
    if (which == QLatin1String("add")) m_window->showAddContact();
    if (which == QLatin1String("own")) m_window->showOwnFingerprint();
    if (which == QLatin1String("details")) m_window->showDetails(QStringLiteral("a"));
    if (which == QLatin1String("port")) m_window->showPortDialog();
    if (which == QLatin1String("link")) {
        m_window->openConversation(QStringLiteral("a"));
        m_window->chat()->conversation()->askToOpen(QStringLiteral("https://a.example/"));
    }
    openSafetyDialog(which);
    if (which == QLatin1String("switcher")) m_window->showQuickSwitcher();
    if (which == QLatin1String("shortcuts")) m_window->showShortcuts();
    if (which == QLatin1String("rename")) chooseInContactMenu(QStringLiteral("Rename…"));
    if (which == QLatin1String("block")) chooseInContactMenu(QStringLiteral("Block…"));
    if (which == QLatin1String("message")) m_window->showMessage(text("Title"), text("Text"));
    auto* dialog = m_window->findChild<QDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->windowTitle().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    checkWidgets(*dialog);
    checkTabs(*dialog, 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY2(!dialog->isVisible(), "Esc closes it");
}

void AccessibilityTest::openSafetyDialog(const QString& which) {
    if (which != QLatin1String("verify") && which != QLatin1String("mismatch")) return;
    SafetyInfo safety;
    safety.contactId = QStringLiteral("a");
    safety.name = QStringLiteral("Anna");
    for (SafetyHalf* half : {&safety.theirs, &safety.own}) {
        half->groups = QStringList(6, QStringLiteral("12345"));
        half->words = QStringList(9, QStringLiteral("apple"));
        half->fingerprint = QString(32, u'a');
    }
    safety.code = "code";
    m_window->showVerification(safety, [](const QString&) { return Compared::Match; });
    if (which != QLatin1String("mismatch")) return;
    for (auto* button : m_window->findChildren<QAbstractButton*>())
        if (button->text() == QLatin1String("They do not match")) button->click();
    for (auto* button : m_window->findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Confirm")) button->click();
}

void AccessibilityTest::chooseInContactMenu(const QString& words) {
    m_window->openConversation(QStringLiteral("a"));
    QMenu* menu = nullptr;
    for (const auto* button : m_window->chat()->header()->findChildren<QToolButton*>())
        if (button->menu() != nullptr) menu = button->menu();
    QVERIFY(menu != nullptr);
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == words) action->trigger();
}

void AccessibilityTest::everyPageOfTheDashboardHasNamesAndNoTrap_data() {
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("width");
    for (const auto page : {DashboardWindow::OverviewPage, DashboardWindow::SecurityPage,
                            DashboardWindow::ProtocolPage, DashboardWindow::LogPage}) {
        for (const int width : {1200, 480})
            QTest::addRow("page %d, %d px", page, width) << int(page) << width;
    }
}

void AccessibilityTest::everyPageOfTheDashboardHasNamesAndNoTrap() {
    QFETCH(int, page);
    QFETCH(int, width);
    DashboardWindow* dashboard = m_window->dashboard();
    for (const SecondFigures& second : gallery::inventedHistory()) dashboard->append(second);
    dashboard->resize(width, 700);
    dashboard->open(static_cast<DashboardWindow::Page>(page));
    dashboard->setFigures(gallery::inventedFigures());
    QVERIFY(QTest::qWaitForWindowActive(dashboard));
    checkWidgets(*dashboard);
    checkTabs(*dashboard, 5);
}

void AccessibilityTest::theConnectionTestHasNamesAndNoTrap() {
    ConnectionTestWindow* test = m_window->dashboard()->connectionTest();
    test->setRemedies({Remedy::OpenPortHelp, Remedy::SetClock});
    test->setTest(gallery::inventedTest(true));
    test->show();
    QVERIFY(QTest::qWaitForWindowActive(test));
    checkWidgets(*test);
    checkTabs(*test, 5);
    QTest::keyClick(test, Qt::Key_Escape);
    QVERIFY2(!test->isVisible(), "Esc closes it");
}

void AccessibilityTest::everyPageOfTheSettingsHasNamesAndNoTrap_data() {
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("width");
    for (int page = 0; page < SettingsWindow::PageCount; ++page) {
        for (const int width : {960, 480})
            QTest::addRow("page %d, %d px", page, width) << page << width;
    }
}

void AccessibilityTest::everyPageOfTheSettingsHasNamesAndNoTrap() {
    QFETCH(int, page);
    QFETCH(int, width);
    SettingFacts facts;
    facts.folder = QStringLiteral("~/vaultgram");
    facts.protection = IdentityProtection::Passphrase;
    m_window->settings()->setFacts(facts);
    m_window->settings()->resize(width, 600);
    m_window->showSettings(static_cast<SettingsWindow::Page>(page));
    QVERIFY(QTest::qWaitForWindowActive(m_window->settings()));
    checkWidgets(*m_window->settings());
    checkTabs(*m_window->settings(), 2);
    QTest::keyClick(m_window->settings(), Qt::Key_Escape);
    QVERIFY2(!m_window->settings()->isVisible(), "Esc closes it");
}

void AccessibilityTest::eachStepOfTheFirstStartHasNamesAndNoTrap() {
    FirstStart start(m_theme, QStringLiteral("Jonas"));
    start.setKeyStore(true);
    start.show();
    QVERIFY(QTest::qWaitForWindowActive(&start));
    checkWidgets(start);
    checkTabs(start, 2);
    start.nextButton()->click();
    checkWidgets(start);
    checkTabs(start, 5);
    start.showReady(QString(32, u'a'), {});
    checkWidgets(start);
    checkTabs(start, 2);
}

void AccessibilityTest::theLockHidesAllOtherControls() {
    m_window->openConversation(QStringLiteral("a"));
    m_window->setLocked(true);
    checkWidgets(*m_window);
    checkTabs(*m_window, 2);
    for (QWidget* stop : tabStops(*m_window)) QVERIFY(m_window->lockScreen()->isAncestorOf(stop));
}

void AccessibilityTest::theBannerAndTheSearchAreReachedByTab() {
    ContactInfo held = *m_contacts.find(QStringLiteral("c"));
    held.keyChange = KeyChange{held.name, QStringList(6, QStringLiteral("12345")),
                               QStringList(6, QStringLiteral("67890")), true};
    m_contacts.upsert(held);
    m_window->openConversation(held.id);
    m_window->chat()->search()->open();
    QStringList names;
    for (QWidget* stop : tabStops(*m_window)) names += nameOf(stop);
    for (const char* name : {"Verify now", "Accept without verifying", "Block", "What is this?",
                             "Search in this chat", "Close search", "Key changed"})
        QVERIFY2(names.contains(text(name)), name);
    checkWidgets(*m_window);
    checkTabs(*m_window, 10);
}

void AccessibilityTest::messagesAreReadAsSentences() {
    m_window->openConversation(QStringLiteral("a"));
    QAccessibleInterface* list =
        QAccessible::queryAccessibleInterface(m_window->chat()->conversation()->list());
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Messages with Anna"));
    QAccessibleTableInterface* rows = list->tableInterface();
    QVERIFY(rows != nullptr);
    QCOMPARE(rows->rowCount(), 2);
    const QString heard = rows->cellAt(0, 0)->text(QAccessible::Name);
    const QString said = rows->cellAt(1, 0)->text(QAccessible::Name);
    for (const char* part : {"Anna", "10:00", "text of 1", "Encrypted, not verified"}) {
        QVERIFY2(heard.contains(text(part)), qPrintable(heard));
    }
    for (const char* part : {"You", "text of 2", "Encrypted, verified contact", "Received by"}) {
        QVERIFY2(said.contains(text(part)), qPrintable(said));
    }
    QVERIFY(rows->cellAt(1, 0)->rect().isValid());
}

void AccessibilityTest::contactsAreReadAsSentences() {
    QAccessibleInterface* list =
        QAccessible::queryAccessibleInterface(m_window->contactList()->list());
    QVERIFY(list != nullptr && list->tableInterface() != nullptr);
    QStringList all;
    for (int row = 0; row < list->tableInterface()->rowCount(); ++row) {
        all += list->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
    }
    const QString spoken = all.join(u'\n');
    for (const char* part : {"Requests", "Someone new is asking to connect to you", "Contacts",
                             "Anna", "Not encrypted", "Key changed", "Discovered", "available"}) {
        QVERIFY2(spoken.contains(text(part)), qPrintable(spoken));
    }
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
