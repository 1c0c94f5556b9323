#include "ui/widgets/main_window.h"

#include "support.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void theTitleCountsUnread();
    void everyControlHasANameAndIsReachable();
    void aTextGoesOutWithItsContact();
    void keysWalkThroughTheChats();
    void whoChoosesAChatByItsNumberWritesThere();
    void aContactIsRenamedAndMovedWithReasonsBesideTheField();
    void allowingPlaintextIsAskedFirst();
    void aContactThatIsAwayIsStillTheOneThatWasVerified();
    void aSmallWindowShowsOneColumn();
    void detailsOfAMessageSayWhenItWentWhichStep();
    void removalIsAskedFirst();
    void aRemovedContactClosesItsChat();
    void theHeaderFollowsTheModel();
    void aRefusedPortIsShown();
    void themeAndLanguageAreWishes();

private:
    void open(const char* id);

    Theme m_theme;
    ContactListModel m_contacts;
    MessageModel m_messages;
    LogModel m_log;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init() {
    m_contacts.setContacts({contact("a", "Anna", at(12, 0)), contact("b", "Bruno", at(11, 0)),
                            contact("c", "Carla", at(10, 0))});
    m_messages.setMessages({message("1", at(10, 0))});
    m_window = std::make_unique<MainWindow>(m_theme);
    m_window->setThemeChoice(ThemeChoice::Light);
    m_window->setOwnProfile(QStringLiteral("Jonas"), QStringLiteral("7f2a91c403de58b7"));
    m_window->setContactModel(&m_contacts);
    m_window->setLogModel(&m_log);
    connect(m_window.get(), &MainWindow::conversationOpened, this, [this](const QString& id) {
        m_window->setConversation(id, &m_messages, *m_contacts.find(id));
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::open(const char* id) {
    m_window->openConversation(text(id));
}

void MainWindowTest::theTitleCountsUnread() {
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Vaultgram"));
    ContactInfo anna = *m_contacts.find(QStringLiteral("a"));
    anna.unread = 3;
    m_contacts.upsert(anna);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("(3) Vaultgram"));
    anna.unread = 0;
    m_contacts.upsert(anna);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Vaultgram"));
}

void MainWindowTest::everyControlHasANameAndIsReachable() {
    open("a");
    m_window->showAddContact();
    m_window->showDetails(QStringLiteral("a"));
    m_window->showOwnFingerprint();
    m_window->showPortDialog();
    int controls = 0;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        // Parts that Qt makes inside its own widgets are spoken with these.
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                           widget->inherits("QLineEditIconButton") ||
                           widget->inherits("QComboBoxPrivateContainer") ||
                           widget->inherits("QComboBoxListView") ||
                           widget->inherits("QTableCornerButton") ||
                           widget->inherits("QHeaderView") || widget->inherits("QMenu") ||
                           widget->inherits("QScrollBar");
        if (inner || widget->focusPolicy() == Qt::NoFocus) continue;
        if (qobject_cast<const QLabel*>(widget) != nullptr) continue;  // its text is its name
        if (widget->isHidden() && qobject_cast<const QPushButton*>(widget) != nullptr) continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                            widget->objectName()));
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->accessibleName()));
    }
    QVERIFY2(controls > 25, qPrintable(QString::number(controls)));
}

void MainWindowTest::aTextGoesOutWithItsContact() {
    QSignalSpy sent(m_window.get(), &MainWindow::textSubmitted);
    open("b");
    QVERIFY(m_window->chat()->composer()->field()->isVisible());
    QTest::keyClicks(m_window->chat()->composer()->field(), QStringLiteral("hello"));
    QTest::keyClick(m_window->chat()->composer()->field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).toString(), QStringLiteral("b"));
    QCOMPARE(sent.at(0).at(1).toString(), QStringLiteral("hello"));
}

void MainWindowTest::keysWalkThroughTheChats() {
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_window->currentContact(), QStringLiteral("a"));
    QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_window->currentContact(), QStringLiteral("b"));
    QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_window->currentContact(), QStringLiteral("a"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentContact(), QStringLiteral("c"));
}

void MainWindowTest::whoChoosesAChatByItsNumberWritesThere() {
    m_window->contactList()->focusList();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentContact(), QStringLiteral("b"));
    QCOMPARE(m_window->focusWidget(), m_window->chat()->composer()->field());
}

void MainWindowTest::aContactIsRenamedAndMovedWithReasonsBesideTheField() {
    m_window->setAddressValidator([](const QString& address) {
        return address.contains(u':') ? QString() : QStringLiteral("The port is missing");
    });
    QSignalSpy moved(m_window.get(), &MainWindow::changeAddressRequested);
    m_window->showChangeAddress(QStringLiteral("a"));
    QPointer<FieldDialog> dialog = m_window->findChild<FieldDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->text(), m_contacts.find(QStringLiteral("a"))->address);
    dialog->field()->setText(QStringLiteral("192.0.2.7"));
    dialog->accept();
    QCOMPARE(moved.size(), 0);
    QCOMPARE(dialog->shownError(), QStringLiteral("The port is missing"));
    dialog->field()->setText(QStringLiteral("192.0.2.7:11000"));
    dialog->accept();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.at(0).at(1).toString(), QStringLiteral("192.0.2.7:11000"));
    QVERIFY(m_window->refuseAddress(QStringLiteral("This address is a contact already.")));
    QCOMPARE(dialog->shownError(), QStringLiteral("This address is a contact already."));
    m_window->addressChanged();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(dialog.isNull());
    QVERIFY(!m_window->refuseAddress(QStringLiteral("too late")));

    QSignalSpy renamed(m_window.get(), &MainWindow::renameContactRequested);
    m_window->showDetails(QStringLiteral("a"));
    Q_EMIT m_window->findChild<PeerDetailsDialog*>()->renameWanted(QStringLiteral("a"));
    dialog = m_window->findChild<FieldDialog*>();
    dialog->field()->setText(QStringLiteral("  "));
    dialog->accept();
    QCOMPARE(renamed.size(), 0);
    QVERIFY(!dialog->shownError().isEmpty());
    dialog->field()->setText(QStringLiteral("Anna  at work"));
    dialog->accept();
    QCOMPARE(renamed.at(0).at(1).toString(), QStringLiteral("Anna at work"));
}

void MainWindowTest::allowingPlaintextIsAskedFirst() {
    ContactInfo anna = *m_contacts.find(QStringLiteral("a"));
    anna.waiting = 2;
    m_contacts.upsert(anna);
    QSignalSpy allowed(m_window.get(), &MainWindow::allowPlaintextChanged);
    m_window->showDetails(QStringLiteral("a"));
    auto* details = m_window->findChild<PeerDetailsDialog*>();
    details->plaintextBox()->click();
    QCOMPARE(allowed.size(), 0);
    QVERIFY(!details->plaintextBox()->isChecked());
    auto* question = m_window->findChild<Question*>();
    QVERIFY(question != nullptr && question->isVisible());
    QCOMPARE(question->title(), QStringLiteral("Send to Anna without encryption?"));
    QVERIFY(question->text().contains(QStringLiteral("2 message")));
    question->actButton()->click();
    QCOMPARE(allowed.size(), 1);
    QCOMPARE(allowed.at(0).at(1).toBool(), true);
    anna.plaintextAllowed = true;
    m_contacts.upsert(anna);
    details->plaintextBox()->click();  // to take it back needs no question
    QCOMPARE(allowed.size(), 2);
    QCOMPARE(allowed.at(1).at(1).toBool(), false);
}

void MainWindowTest::aContactThatIsAwayIsStillTheOneThatWasVerified() {
    open("a");
    ContactInfo anna = *m_contacts.find(QStringLiteral("a"));
    anna.trust = Trust::Verified;
    anna.kind = PeerKind::X1;
    anna.security = Security::None;
    anna.presence = Presence::Unreachable;
    m_contacts.upsert(anna);
    QCOMPARE(m_window->chat()->header()->chip()->text(), QStringLiteral("Verified"));
    anna.trust = Trust::None;
    anna.kind = PeerKind::Unknown;
    m_contacts.upsert(anna);
    QCOMPARE(m_window->chat()->header()->chip()->text(), QStringLiteral("No keys yet"));
}

void MainWindowTest::aSmallWindowShowsOneColumn() {
    open("a");
    QVERIFY(m_window->contactList()->isVisible() && m_window->chat()->isVisible());
    m_window->resize(480, 600);
    QVERIFY(m_window->isNarrow());
    QVERIFY(!m_window->contactList()->isVisible() && m_window->chat()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->contactList()->isVisible() && !m_window->chat()->isVisible());
    open("a");
    QVERIFY(m_window->chat()->isVisible());
    m_window->resize(900, 600);
    QVERIFY(m_window->contactList()->isVisible() && m_window->chat()->isVisible());
}

void MainWindowTest::detailsOfAMessageSayWhenItWentWhichStep() {
    open("a");
    Message own;
    own.id = QStringLiteral("m1");
    own.text = QStringLiteral("x");
    own.at = QDateTime(QDate(2026, 3, 4), QTime(10, 43, 1));
    own.direction = Direction::Outgoing;
    own.delivery = Delivery::Delivered;
    m_messages.append(own);
    QSignalSpy wanted(m_window.get(), &MainWindow::messageDetailsWanted);
    Q_EMIT m_window->chat()->conversation()->detailsRequested(own.id);
    QCOMPARE(wanted.size(), 1);
    m_window->showMessageDetails(own.id, {own.at, own.at.addSecs(1), own.at.addSecs(3), {}});
    auto* box = m_window->findChild<Question*>();
    QVERIFY(box != nullptr);
    QString text;
    for (const QLabel* label : box->findChildren<QLabel*>()) text += label->text() + u'\n';
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("Written: .*10:43:01"))));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("Sent: .*10:43:02"))));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("Received by .*10:43:04"))));
    QVERIFY(!text.contains(QStringLiteral("Read:")));
    box->close();
}

void MainWindowTest::removalIsAskedFirst() {
    QSignalSpy removed(m_window.get(), &MainWindow::removeContactRequested);
    m_window->showDetails(QStringLiteral("a"));
    auto* details = m_window->findChild<PeerDetailsDialog*>();
    QVERIFY(details != nullptr);
    Q_EMIT details->removeWanted(QStringLiteral("a"));
    auto* question = m_window->findChild<Question*>();
    QVERIFY(question != nullptr);
    QCOMPARE(removed.size(), 0);
    QVERIFY2(question->keepButton()->isDefault(), "Enter keeps the contact, as Esc does");
    QVERIFY(question->width() >= 400);
    question->actButton()->click();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).toString(), QStringLiteral("a"));
}

void MainWindowTest::aRemovedContactClosesItsChat() {
    open("a");
    m_contacts.removeContact(QStringLiteral("a"));
    QVERIFY(m_window->currentContact().isEmpty());
    QVERIFY(!m_window->chat()->isVisible());
}

void MainWindowTest::theHeaderFollowsTheModel() {
    open("a");
    ContactInfo anna = *m_contacts.find(QStringLiteral("a"));
    anna.security = Security::Plaintext;
    m_contacts.upsert(anna);
    QCOMPARE(m_window->chat()->header()->chip()->text(), QStringLiteral("Not encrypted"));
    anna.security = Security::Anonymous;
    m_contacts.upsert(anna);
    QCOMPARE(m_window->chat()->header()->chip()->text(),
             QStringLiteral("Encrypted, sender not authenticated"));
    anna.security = Security::Sealed;
    anna.kind = PeerKind::Legacy;
    m_contacts.upsert(anna);
    QCOMPARE(m_window->chat()->header()->chip()->text(),
             QStringLiteral("Encrypted, identity cannot be verified"));
}

void MainWindowTest::aRefusedPortIsShown() {
    QSignalSpy wished(m_window.get(), &MainWindow::portChangeRequested);
    m_window->showPortDialog();
    auto* dialog = m_window->findChild<PortDialog*>();
    dialog->field()->setText(QStringLiteral("12345"));
    dialog->accept();
    QCOMPARE(wished.size(), 1);
    m_window->showPortError(QStringLiteral("Taken"));
    QCOMPARE(dialog->shownError(), QStringLiteral("Taken"));
    QCOMPARE(dialog->field()->text(), QStringLiteral("12345"));  // to be mended, not retyped
    m_window->showPortError(QStringLiteral("Taken too"), 11001);
    QCOMPARE(dialog->shownError(), QStringLiteral("Taken too"));
    QCOMPARE(dialog->field()->text(), QStringLiteral("11001"));
}

void MainWindowTest::themeAndLanguageAreWishes() {
    QSignalSpy theme(m_window.get(), &MainWindow::themeChosen);
    QSignalSpy language(m_window.get(), &MainWindow::languageChosen);
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text() == QLatin1String("Dark")) action->trigger();
        if (action->text() == QLatin1String("Deutsch")) action->trigger();
    }
    QCOMPARE(theme.size(), 1);
    QVERIFY(!m_theme.isDark());  // it is up to the owner
    QCOMPARE(language.at(0).at(0).toString(), QStringLiteral("de"));
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
