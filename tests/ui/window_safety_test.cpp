// Trust, locking and searching in the main window, driven as a person drives it.
#include "support.h"
#include "ui/models/words.h"
#include "ui/widgets/main_window.h"
#include "ui/widgets/quick_switcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class WindowSafetyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void aChangedKeyShowsTheBannerAndHoldsTheInput();
    void theBannerOffersThreeWays();
    void theFourTrustStatesHaveTheSameWordsEverywhere();
    void theChipLeadsToVerification();
    void lockingHidesEverythingAndClosesDialogs();
    void lockingClosesWhatIsOpenAboveTheWindow();
    void whatIsHiddenIsNotSeen();
    void aTextThatWasRefusedBecomesTheDraftOfItsChat();
    void whoWasWritingDecidesAboutTheKeyByKeyboard();
    void quittingDoesNotGoToTheTray();
    void theDetailsOfAnotherChatAreKeptUpToDateAndAskBeforeBlocking();
    void aNameIsNeverReadAsMarkup();
    void closingASearchLeavesTheFocusWhereItIs();
    void ctrlDTellsAboutTheMessage();
    void theOwnPresenceIsSaidInWords();
    void theWidthOfTheListIsKept();
    void arrowUpRecallsWhatTheHistoryHas();
    void aWrongPassphraseIsRefusedInWords();
    void searchingHereShowsWhichOfHowMany();
    void whatIsFoundEverywhereIsCounted();
    void theSwitcherFindsByLetters();
    void blockingIsAskedFirst();
    void theShortcutsAreListed();

private:
    void set(Trust trust);

    Theme m_theme;
    ContactListModel m_contacts;
    MessageModel m_messages;
    HitModel m_hits;
    std::unique_ptr<MainWindow> m_window;
};

void WindowSafetyTest::init() {
    m_contacts.setContacts(
        {contact("a", "Anna Berger", at(12, 0)), contact("b", "Bruno", at(11, 0))});
    m_messages.setMessages({message("1", at(10, 0))});
    m_hits.begin({});
    m_window = std::make_unique<MainWindow>(m_theme);
    m_window->setThemeChoice(ThemeChoice::Light);
    m_window->setContactModel(&m_contacts);
    m_window->setHitModel(&m_hits);
    connect(m_window.get(), &MainWindow::conversationOpened, this, [this](const QString& id) {
        m_window->setConversation(id, &m_messages, *m_contacts.find(id));
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openConversation(QStringLiteral("a"));
}

void WindowSafetyTest::set(Trust trust) {
    ContactInfo anna = *m_contacts.find(QStringLiteral("a"));
    anna.trust = trust;
    anna.kind = PeerKind::X1;
    anna.security = Security::Sealed;
    anna.keyChange.reset();
    if (trust == Trust::KeyChanged)
        anna.keyChange =
            KeyChange{anna.name, {QStringLiteral("11111")}, {QStringLiteral("22222")}, true};
    m_contacts.upsert(anna);
}

void WindowSafetyTest::aChangedKeyShowsTheBannerAndHoldsTheInput() {
    QVERIFY(!m_window->chat()->banner()->isVisible());
    set(Trust::KeyChanged);
    QVERIFY(m_window->chat()->banner()->isVisible());
    QCOMPARE(m_window->chat()->banner()->title(),
             QStringLiteral("Anna’s safety number has changed and is no longer verified."));
    QSignalSpy sent(m_window.get(), &MainWindow::textSubmitted);
    QTest::keyClicks(m_window->chat()->composer()->field(), QStringLiteral("hello"));
    QTest::keyClick(m_window->chat()->composer()->field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    set(Trust::NotVerified);
    QVERIFY(!m_window->chat()->banner()->isVisible());
}

void WindowSafetyTest::theBannerOffersThreeWays() {
    set(Trust::KeyChanged);
    QSignalSpy verify(m_window.get(), &MainWindow::verifyWanted);
    QSignalSpy accept(m_window.get(), &MainWindow::keyAccepted);
    QSignalSpy block(m_window.get(), &MainWindow::blockChanged);
    m_window->chat()->banner()->verifyButton()->click();
    m_window->chat()->banner()->acceptButton()->click();
    QCOMPARE(verify.size(), 1);
    QCOMPARE(accept.size(), 1);
    QCOMPARE(accept.at(0).at(0).toString(), QStringLiteral("a"));
    QCOMPARE(accept.at(0).at(1).toString(), QStringLiteral("22222"));  // what was shown
    m_window->chat()->banner()->blockButton()->click();
    QCOMPARE(block.size(), 0);  // asked first
}

void WindowSafetyTest::theFourTrustStatesHaveTheSameWordsEverywhere() {
    const QList<QPair<Trust, QString>> states{{Trust::Verified, QStringLiteral("Verified")},
                                              {Trust::NotVerified, QStringLiteral("Not verified")},
                                              {Trust::KeyChanged, QStringLiteral("Key changed")},
                                              {Trust::Blocked, QStringLiteral("Blocked")}};
    for (const auto& [trust, words] : states) {
        set(trust);
        QCOMPARE(m_window->chat()->header()->chip()->text(), words);
        const ContactInfo& anna = *m_contacts.find(QStringLiteral("a"));
        QVERIFY(Words::spokenContact(anna).contains(words));
    }
}

void WindowSafetyTest::theChipLeadsToVerification() {
    set(Trust::NotVerified);
    QSignalSpy verify(m_window.get(), &MainWindow::verifyWanted);
    m_window->chat()->header()->chip()->click();
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(verify.size(), 2);
}

void WindowSafetyTest::lockingHidesEverythingAndClosesDialogs() {
    ContactInfo anna = *m_contacts.find(QStringLiteral("a"));
    anna.unread = 3;
    m_contacts.upsert(anna);
    m_window->showDetails(QStringLiteral("a"));
    m_window->setLocked(true);
    QVERIFY(m_window->lockScreen()->isVisible());
    QVERIFY(!m_window->chat()->isVisible() && !m_window->contactList()->isVisible());
    for (const QDialog* dialog : m_window->findChildren<QDialog*>()) QVERIFY(!dialog->isVisible());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Vaultgram"));
    QSignalSpy opened(m_window.get(), &MainWindow::conversationOpened);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(opened.size(), 0);
    m_window->setLocked(false);
    QVERIFY(m_window->chat()->isVisible());
}

void WindowSafetyTest::lockingClosesWhatIsOpenAboveTheWindow() {
    m_window->chat()->composer()->emojiButton()->click();
    Q_EMIT m_window->contactList()->contactMenuRequested(QStringLiteral("b"), QPoint(50, 50));
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    m_window->setLocked(true);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    QTest::keyClicks(m_window->lockScreen()->field(), QStringLiteral("secret"));
    m_window->setLocked(false);
    QVERIFY(m_window->lockScreen()->field()->text().isEmpty());
}

void WindowSafetyTest::whatIsHiddenIsNotSeen() {
    m_window->resize(m_theme.measures().collapseBelow - 10, 600);
    QVERIFY(m_window->isNarrow());
    Q_EMIT m_window->chat()->header()->backClicked();  // the list is shown, the chat stays open
    QSignalSpy seen(m_window.get(), &MainWindow::newestMessageSeen);
    Q_EMIT m_window->chat()->conversation()->newestSeen();
    QCOMPARE(seen.size(), 0);
    m_window->openConversation(QStringLiteral("a"));
    QCOMPARE(seen.size(), 1);
    m_messages.setMore({false, true});  // it ends above the newest
    m_window->openConversation(QStringLiteral("a"));
    QCOMPARE(seen.size(), 1);
    m_messages.setMore({});
    m_window->setLocked(true);
    m_window->openConversation(QStringLiteral("b"));
    QCOMPARE(seen.size(), 1);
    m_window->setLocked(false);
    QCOMPARE(seen.size(), 2);
}

void WindowSafetyTest::aTextThatWasRefusedBecomesTheDraftOfItsChat() {
    QSignalSpy drafts(m_window.get(), &MainWindow::draftChanged);
    m_window->giveBack(QStringLiteral("b"), QStringLiteral("too long"));
    QCOMPARE(drafts.constLast(), QVariantList({QStringLiteral("b"), QStringLiteral("too long")}));
    m_window->openConversation(QStringLiteral("b"));
    QCOMPARE(m_window->chat()->composer()->field()->toPlainText(), QStringLiteral("too long"));
}

void WindowSafetyTest::whoWasWritingDecidesAboutTheKeyByKeyboard() {
    ComposerField* field = m_window->chat()->composer()->field();
    field->setFocus();
    set(Trust::KeyChanged);
    QCOMPARE(m_window->focusWidget(), m_window->chat()->banner()->verifyButton());
    set(Trust::NotVerified);
    QCOMPARE(m_window->focusWidget(), field);
    m_window->contactList()->focusList();
    set(Trust::KeyChanged);
    QVERIFY(m_window->contactList()->hasListFocus());
}

void WindowSafetyTest::quittingDoesNotGoToTheTray() {
    QSignalSpy hidden(m_window.get(), &MainWindow::hidden);
    QSignalSpy quits(m_window.get(), &MainWindow::quitRequested);
    m_window->setQuitOnClose(false);
    m_window->close();
    QCOMPARE(hidden.size(), 1);
    m_window->show();
    m_window->setWayBack([] { return false; });  // the tray went away meanwhile
    m_window->close();
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(quits.size(), 1);
    m_window->show();
    m_window->setWayBack([] { return true; });
    m_window->close();  // as QApplication::quit() does
    QCOMPARE(hidden.size(), 1);
}

void WindowSafetyTest::theDetailsOfAnotherChatAreKeptUpToDateAndAskBeforeBlocking() {
    m_window->showDetails(QStringLiteral("b"));
    const auto* details = m_window->findChild<PeerDetailsDialog*>();
    const auto box = [details](const QString& name) -> QCheckBox* {
        for (QCheckBox* each : details->findChildren<QCheckBox*>())
            if (each->text() == name) return each;
        return nullptr;
    };
    ContactInfo bruno = *m_contacts.find(QStringLiteral("b"));
    bruno.muted = true;
    m_contacts.upsert(bruno);
    QVERIFY(box(QStringLiteral("Mute"))->isChecked());
    QSignalSpy block(m_window.get(), &MainWindow::blockChanged);
    box(QStringLiteral("Block"))->click();
    QCOMPARE(block.size(), 0);
    QVERIFY(!box(QStringLiteral("Block"))->isChecked());
    QVERIFY(m_window->findChild<Question*>() != nullptr);
}

void WindowSafetyTest::aNameIsNeverReadAsMarkup() {
    m_window->showMessage(QStringLiteral("Title"), QStringLiteral("<b>Anna</b>"));
    int found = 0;
    for (const QLabel* label : m_window->findChild<Question*>()->findChildren<QLabel*>()) {
        if (label->text().isEmpty()) continue;
        ++found;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(found >= 2);
}

void WindowSafetyTest::closingASearchLeavesTheFocusWhereItIs() {
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->chat()->search()->isVisible());
    m_window->contactList()->focusList();
    m_window->openConversation(QStringLiteral("b"));
    QVERIFY(!m_window->chat()->search()->isVisible());
    QVERIFY(m_window->contactList()->hasListFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    m_window->chat()->composer()->field()->setFocus();
    QTest::keyClick(m_window->chat()->composer()->field(), Qt::Key_Escape);
    QVERIFY(!m_window->chat()->search()->isVisible());
}

void WindowSafetyTest::ctrlDTellsAboutTheMessage() {
    connect(m_window.get(), &MainWindow::messageDetailsWanted, m_window.get(),
            [this](const QString&, const QString& id) {
                m_window->showMessageDetails(id, {at(10, 0), {}, at(10, 1), {}});
            });
    MessageList* list = m_window->chat()->conversation()->list();
    list->setFocus();
    list->setCurrentIndex(m_messages.index(0));
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    const auto* box = m_window->findChild<Question*>();
    QVERIFY(box != nullptr);
    const QString told = box->text();
    QVERIFY(told.contains(QStringLiteral("From Anna Berger")));
    QVERIFY(told.contains(Words::toTheSecond(at(10, 0))));
    QVERIFY(told.contains(QStringLiteral("Arrived: ") + Words::toTheSecond(at(10, 1))));
    QVERIFY(told.contains(QStringLiteral("not verified")));
}

void WindowSafetyTest::theOwnPresenceIsSaidInWords() {
    NetworkStatus status;
    status.state = NetworkState::Failed;
    m_window->setNetworkStatus(status);
    const auto* button = m_window->findChild<ProfileButton*>();
    QVERIFY(button->accessibleName().contains(QStringLiteral("Not working")));
    QVERIFY(button->toolTip().contains(QStringLiteral("Not working")));
}

void WindowSafetyTest::theWidthOfTheListIsKept() {
    auto* splitter = m_window->findChild<QSplitter*>();
    const int whole = splitter->width();
    const int wanted = m_theme.measures().sidebarMin + 10;
    splitter->setSizes({wanted, whole - wanted});
    const QByteArray panes = m_window->panes();
    splitter->setSizes({m_theme.measures().sidebarMax, whole - m_theme.measures().sidebarMax});
    QVERIFY(splitter->sizes().at(0) != wanted);
    m_window->setPanes(panes);
    QCOMPARE(splitter->sizes().at(0), wanted);
}

void WindowSafetyTest::arrowUpRecallsWhatTheHistoryHas() {
    m_messages.append(message("own", at(10, 5), Direction::Outgoing));
    m_messages.append(message("theirs", at(10, 6)));
    QTest::keyClick(m_window->chat()->composer()->field(), Qt::Key_Up);
    QCOMPARE(m_window->chat()->composer()->field()->toPlainText(), QStringLiteral("text of own"));
}

void WindowSafetyTest::aWrongPassphraseIsRefusedInWords() {
    m_window->setLocked(true);
    QSignalSpy entered(m_window->lockScreen(), &LockScreen::passphraseEntered);
    QTest::keyClicks(m_window->lockScreen()->field(), QStringLiteral("secret"));
    QTest::keyClick(m_window->lockScreen()->field(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    m_window->lockScreen()->showRefusal();
    QCOMPARE(m_window->lockScreen()->shownError(), QStringLiteral("This is not the passphrase."));
    QVERIFY(m_window->isLocked());
}

void WindowSafetyTest::searchingHereShowsWhichOfHowMany() {
    QSignalSpy wanted(m_window.get(), &MainWindow::chatSearchWanted);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    SearchBar* bar = m_window->chat()->search();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(bar->field(), QStringLiteral("relay"));
    QCOMPARE(wanted.constLast().at(1).toString(), QStringLiteral("relay"));
    bar->setResult(3, 14, false);
    QCOMPARE(bar->countText(), QStringLiteral("3 of 14"));
    QSignalSpy step(m_window.get(), &MainWindow::chatSearchStep);
    QTest::keyClick(bar->field(), Qt::Key_Return);
    QCOMPARE(step.at(0).at(0).toInt(), 1);
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void WindowSafetyTest::whatIsFoundEverywhereIsCounted() {
    QSignalSpy wanted(m_window.get(), &MainWindow::searchWanted);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(m_window->contactList()->searchField(), QStringLiteral("key"));
    QCOMPARE(wanted.constLast().at(0).toString(), QStringLiteral("key"));
    m_hits.begin(QStringLiteral("key"));
    m_hits.append({QStringLiteral("a"), QStringLiteral("7"), QStringLiteral("Anna"),
                   QString(300, u'x') + QStringLiteral(" the KEY is here"), at(9, 0), false});
    m_hits.finish(1);
    QVERIFY(m_window->contactList()->hits()->isVisible());
    QVERIFY(m_window->contactList()->hits()->heading().startsWith(QLatin1String("1 message")));
    QVERIFY(m_hits.index(0).data().toString().contains(QLatin1String("KEY")));
    QSignalSpy chosen(m_window.get(), &MainWindow::hitChosen);
    Q_EMIT m_window->contactList()->hits()->list()->activated(m_hits.index(0));
    QCOMPARE(chosen.at(0).at(1).toString(), QStringLiteral("7"));
}

void WindowSafetyTest::theSwitcherFindsByLetters() {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* switcher = m_window->findChild<QuickSwitcher*>();
    QVERIFY(switcher != nullptr);
    QCOMPARE(switcher->list()->model()->rowCount(), 2);
    QTest::keyClicks(switcher->field(), QStringLiteral("bru"));
    QCOMPARE(switcher->list()->model()->rowCount(), 1);
    QTest::keyClick(switcher->field(), Qt::Key_Return);
    QCOMPARE(m_window->currentContact(), QStringLiteral("b"));
}

void WindowSafetyTest::blockingIsAskedFirst() {
    set(Trust::KeyChanged);
    QSignalSpy block(m_window.get(), &MainWindow::blockChanged);
    m_window->chat()->banner()->blockButton()->click();
    auto* question = m_window->findChild<Question*>();
    QVERIFY(question != nullptr && question->keepButton()->isDefault());
    question->actButton()->click();
    QCOMPARE(block.size(), 1);
    QCOMPARE(block.at(0).at(1).toBool(), true);
}

void WindowSafetyTest::theShortcutsAreListed() {
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    auto* dialog = m_window->findChild<ShortcutsDialog*>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->table()->rowCount() > 20);
    QVERIFY(!dialog->table()->findItems(QStringLiteral("Ctrl+K"), Qt::MatchExactly).isEmpty());
}

QTEST_MAIN(WindowSafetyTest)
#include "window_safety_test.moc"
