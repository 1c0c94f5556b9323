// A message that comes while nobody looks, on a bus of its own.
#include "app/gui/notifier.h"

#include "app/gui/echo_peer.h"
#include "app/gui/ids.h"
#include "app/gui/presenter.h"
#include "app/link/address.h"
#include "app/messenger/open_profile.h"
#include "tests/gui/notification_desk.h"

#include <QTest>

using namespace vaultgram;
using namespace vaultgram::gui;
using namespace vaultgram::gui::test;

namespace {

VaultSocket::Options onLoopback() {
    VaultSocket::Options options;
    options.port = 0;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    return options;
}

constexpr int patience = 20'000;  // ms

}  // namespace

class NotifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aTextThatNobodySeesIsToldOnce();
    void withoutPreviewsNeitherNameNorTextAreTold();
    void aLockedWindowTellsNoText();
    void whoIsMutedIsNotHeard();
    void switchedOffNothingIsTold();
    void openingTheNotificationOpensTheChat();
    void aLockedWindowNeitherSendsNorReads();
    void lockingTakesBackWhatIsShown();
    void theUnreadLineIsSetAnewAfterAllWasRead();
    void whoAsksToConnectIsToldOnce();
    void aRequestIsAnsweredFromItsNotification();
    void aRequestThatIsAnsweredInTheWindowIsTakenBack();
    void ofSeveralRequestsNoneIsAnsweredUnseen();
    void aLockedWindowTellsNotWhoAsks();

private:
    void hear(const char* text);
    [[nodiscard]] QList<Shown> told() const { return m_desk.service().shown(); }
    [[nodiscard]] ContactId echo() const { return m_messenger->contacts().at(0).id; }

    NotificationDesk m_desk;
    std::unique_ptr<VaultSocket> m_socket;
    std::unique_ptr<Messenger> m_messenger;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Translator> m_translator;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<IdentityKeeper> m_keeper;
    std::unique_ptr<Presenter> m_presenter;
    std::unique_ptr<EchoPeer> m_echo;
};

void NotifierTest::initTestCase() {
    QVERIFY(!m_desk.address().isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_desk.address().toLatin1());
}

void NotifierTest::init() {
    QVERIFY(m_desk.startService({QStringLiteral("actions")}));
    OpenProfile profile = ephemeralProfile();
    m_socket = socketFor(onLoopback(), profile);
    m_messenger = std::make_unique<Messenger>(*m_socket, std::move(profile));
    m_theme = std::make_unique<ui::Theme>();
    m_translator = std::make_unique<ui::Translator>();
    m_translator->install(QStringLiteral("en"));
    m_settings = std::make_unique<Settings>(true, QString());
    m_window = std::make_unique<ui::MainWindow>(*m_theme);
    m_window->setThemeChoice(ui::ThemeChoice::Light);
    m_keeper = std::make_unique<IdentityKeeper>(QString(), *m_window);
    m_presenter = std::make_unique<Presenter>(Presenter::Parts{
        *m_socket, *m_messenger, *m_window, *m_translator, *m_settings, *m_keeper});
    QVERIFY(!m_socket->start());
    m_presenter->begin({});  // the window is not shown: nobody looks
    m_echo = std::make_unique<EchoPeer>();
    QVERIFY(m_echo->start());
    m_echo->meet(m_socket->port());
    QVERIFY(m_presenter->contacts().add(m_echo->address(), {}, QStringLiteral("Echo")).isEmpty());
}

void NotifierTest::cleanup() {
    m_echo.reset();
    m_presenter.reset();
    m_keeper.reset();
    m_window.reset();
    m_settings.reset();
    m_translator.reset();
    m_theme.reset();
    m_messenger.reset();
    m_socket.reset();
}

// Says something and waits until its echo is in the history.
void NotifierTest::hear(const char* text) {
    const QString wanted = QStringLiteral("Echo: ") + QString::fromUtf8(text);
    bool came = false;
    const auto note = connect(m_messenger.get(), &Messenger::messageAdded, this,
                              [&](const StoredMessage& message) {
                                  came |= QString::fromStdString(message.text) == wanted;
                              });
    Q_EMIT m_window->textSubmitted(idOf(echo()), QString::fromUtf8(text));
    QTRY_VERIFY_WITH_TIMEOUT(came, patience);
    disconnect(note);
}

void NotifierTest::aTextThatNobodySeesIsToldOnce() {
    hear("hello");
    QTRY_COMPARE(told().size(), 1);
    QCOMPARE(told().at(0).title, QStringLiteral("Echo"));
    QCOMPARE(told().at(0).body, QStringLiteral("Echo: hello"));
}

void NotifierTest::withoutPreviewsNeitherNameNorTextAreTold() {
    m_settings->setValue(ui::Setting::Previews, false);
    hear("hello");
    QTRY_COMPARE(told().size(), 1);
    QCOMPARE(told().at(0).title, QStringLiteral("Vaultgram"));
    QCOMPARE(told().at(0).body, QStringLiteral("New message"));
}

void NotifierTest::aLockedWindowTellsNoText() {
    m_window->setLocked(true);
    hear("hello");
    QTRY_COMPARE(told().size(), 1);
    QCOMPARE(told().at(0).title + told().at(0).body, QStringLiteral("VaultgramNew message"));
}

void NotifierTest::whoIsMutedIsNotHeard() {
    Q_EMIT m_window->muteChanged(idOf(echo()), true);
    QTRY_VERIFY(m_messenger->contact(echo())->muted);
    hear("hello");
    Q_EMIT m_window->muteChanged(idOf(echo()), false);
    hear("again");
    QTRY_COMPARE(told().size(), 1);  // so the first one was not
    QCOMPARE(told().at(0).body, QStringLiteral("Echo: again"));
}

void NotifierTest::switchedOffNothingIsTold() {
    m_settings->setValue(ui::Setting::Notifications, false);
    hear("hello");
    m_settings->setValue(ui::Setting::Notifications, true);
    hear("again");
    QTRY_COMPARE(told().size(), 1);
    QCOMPARE(told().at(0).body, QStringLiteral("Echo: again"));
}

void NotifierTest::openingTheNotificationOpensTheChat() {
    m_window->closeConversation();
    hear("hello");
    QTRY_COMPARE(told().size(), 1);
    // Its number comes back to us a moment after the service wrote it down.
    const auto press = [this] {
        m_desk.emitSignal("ActionInvoked", {told().at(0).id, QStringLiteral("default")});
    };
    QTRY_VERIFY_WITH_TIMEOUT((press(), m_window->isVisible()), patience);
    QTRY_COMPARE(m_window->currentContact(), idOf(echo()));
}

void NotifierTest::aLockedWindowNeitherSendsNorReads() {
    QVERIFY(m_desk.startService({QStringLiteral("actions"), QStringLiteral("inline-reply")}));
    m_window->setLocked(true);
    hear("hello");
    QTRY_COMPARE(told().size(), 1);
    QCOMPARE(told().at(0).actions,
             QStringList({QStringLiteral("default"), QStringLiteral("Open")}));
    int sent = 0;
    connect(m_messenger.get(), &Messenger::messageAdded, this,
            [&](const StoredMessage& message) { sent += message.outgoing ? 1 : 0; });
    // A service could send them all the same.
    const auto press = [this] {
        m_desk.emitSignal("NotificationReplied", {told().at(0).id, QStringLiteral("yes")});
        m_desk.emitSignal("ActionInvoked", {told().at(0).id, QStringLiteral("mark-read")});
    };
    QTRY_VERIFY_WITH_TIMEOUT((press(), m_window->isVisible()), patience);
    QCoreApplication::processEvents();
    QVERIFY(m_window->isLocked());
    QCOMPARE(sent, 0);
    QCOMPARE(m_messenger->contact(echo())->unread, std::uint64_t{1});
}

void NotifierTest::lockingTakesBackWhatIsShown() {
    hear("hello");
    QTRY_COMPARE(told().size(), 1);
    m_window->setLocked(true);
    QTRY_COMPARE(m_desk.service().closed().size(), 1);
    QCOMPARE(m_desk.service().closed().at(0), told().at(0).id);
}

void NotifierTest::theUnreadLineIsSetAnewAfterAllWasRead() {
    hear("one");
    ui::MessageModel& model = m_presenter->conversations().open(echo());
    QVERIFY(!model.firstUnread().isEmpty());
    const QString first = model.firstUnread();
    Q_EMIT m_window->newestMessageSeen(idOf(echo()));
    QCOMPARE(m_messenger->contact(echo())->unread, std::uint64_t{0});
    hear("two");
    QVERIFY(model.firstUnread() != first);
    QCOMPARE(model.find(model.firstUnread())->text, QStringLiteral("Echo: two"));
}

void NotifierTest::whoAsksToConnectIsToldOnce() {
    EchoPeer stranger;
    QVERIFY(stranger.start());
    stranger.meet(m_socket->port());
    QTRY_COMPARE_WITH_TIMEOUT(told().size(), 1, patience);
    QCOMPARE(told().at(0).title, QStringLiteral("Someone new is asking to connect to you"));
    QCOMPARE(told().at(0).body, display(stranger.address()));
    hear("hello");  // it asks on meanwhile
    QTRY_COMPARE(told().size(), 2);
    QCOMPARE(told().at(1).title, QStringLiteral("Echo"));
}

void NotifierTest::aRequestIsAnsweredFromItsNotification() {
    EchoPeer stranger;
    QVERIFY(stranger.start());
    stranger.meet(m_socket->port());
    QTRY_COMPARE_WITH_TIMEOUT(told().size(), 1, patience);
    const QStringList buttons = told().at(0).actions;
    QCOMPARE(buttons.size(), 6);  // three, each with its words
    QCOMPARE(buttons.at(3), QStringLiteral("Accept"));
    QCOMPARE(buttons.at(5), QStringLiteral("Reject"));
    const auto press = [&] {
        m_desk.emitSignal("ActionInvoked", {told().at(0).id, buttons.at(2)});
    };
    QTRY_VERIFY_WITH_TIMEOUT((press(), m_messenger->contacts().size() == 2), patience);
    QTRY_COMPARE(m_desk.service().closed().size(), 1);  // answered: nothing is left to ask
}

void NotifierTest::aRequestThatIsAnsweredInTheWindowIsTakenBack() {
    EchoPeer stranger;
    QVERIFY(stranger.start());
    stranger.meet(m_socket->port());
    QTRY_COMPARE_WITH_TIMEOUT(told().size(), 1, patience);
    const QString request = told().at(0).actions.at(4).section(u':', 1);
    Q_EMIT m_window->requestRejected(request);
    QTRY_COMPARE(m_desk.service().closed().size(), 1);
    QCOMPARE(m_messenger->contacts().size(), 1);
}

void NotifierTest::ofSeveralRequestsNoneIsAnsweredUnseen() {
    EchoPeer one, two;
    QVERIFY(one.start() && two.start());
    one.meet(m_socket->port());
    QTRY_COMPARE_WITH_TIMEOUT(told().size(), 1, patience);
    two.meet(m_socket->port());
    QTRY_COMPARE_WITH_TIMEOUT(told().size(), 2, patience);
    QCOMPARE(told().at(1).body, QStringLiteral("Several people are asking to connect to you"));
    QCOMPARE(told().at(1).actions,
             QStringList({QStringLiteral("default"), QStringLiteral("Open")}));
}

void NotifierTest::aLockedWindowTellsNotWhoAsks() {
    m_window->setLocked(true);
    EchoPeer stranger;
    QVERIFY(stranger.start());
    stranger.meet(m_socket->port());
    QTRY_COMPARE_WITH_TIMEOUT(told().size(), 1, patience);
    QCOMPARE(told().at(0).title, QStringLiteral("Vaultgram"));
    QVERIFY(!told().at(0).body.contains(display(stranger.address())));
    QCOMPARE(told().at(0).actions.size(), 2);
}

QTEST_MAIN(NotifierTest)
#include "notifier_test.moc"
