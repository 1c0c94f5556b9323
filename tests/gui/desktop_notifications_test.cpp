#include "app/gui/desktop_notifications.h"

#include "tests/gui/notification_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::gui;
using namespace vaultgram::gui::test;

namespace {

const QString anna = QStringLiteral("1");
const NotificationWords words{QStringLiteral("Open"), QStringLiteral("Reply"),
                              QStringLiteral("Mark as read")};

QDBusConnection ours(const NotificationDesk& desk) {
    return QDBusConnection::connectToBus(desk.address(), QStringLiteral("ours"));
}

}  // namespace

class DesktopNotificationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAServiceNothingIsShownAndThatIsSaid();
    void markupOfTheNetworkIsEscapedWhereItWouldBeRead_data();
    void markupOfTheNetworkIsEscapedWhereItWouldBeRead();
    void aServiceThatComesLateIsFound();
    void aFloodOfTextsIsNoFloodOfCalls();
    void whatIsReadWhileItIsOnItsWayIsTakenBack();
    void withoutWordsForThemNeitherReplyNorReadIsOffered();
    void aSecondTextOfAChatTakesThePlaceOfTheFirst();
    void onlyWhatTheServiceCanIsOffered();
    void whatIsPressedIsToldForItsChat();
    void whatAnotherProgramShowsIsNotOurs();

private:
    NotificationDesk m_desk;
};

void DesktopNotificationsTest::withoutAServiceNothingIsShownAndThatIsSaid() {
    DesktopNotifications nowhere(QDBusConnection(QStringLiteral("none")), nullptr);
    QVERIFY(!nowhere.isThere());
    QSignalSpy atOnce(&nowhere, &DesktopNotifications::unshown);
    nowhere.show(anna, QStringLiteral("Anna"), QStringLiteral("hello"), words);
    QCOMPARE(atOnce.size(), 1);
    QVERIFY(!m_desk.address().isEmpty());
    DesktopNotifications noService(ours(m_desk), nullptr);
    QSignalSpy soon(&noService, &DesktopNotifications::unshown);
    noService.show(anna, QStringLiteral("Anna"), QStringLiteral("hello"), words);
    QTRY_COMPARE(soon.size(), 1);
    QCOMPARE(soon.at(0), QVariantList({QStringLiteral("Anna"), QStringLiteral("hello")}));
}

void DesktopNotificationsTest::markupOfTheNetworkIsEscapedWhereItWouldBeRead_data() {
    QTest::addColumn<QStringList>("can");
    QTest::addColumn<QString>("body");
    QTest::newRow("reads it") << QStringList{QStringLiteral("body-markup")}
                              << QStringLiteral("&lt;b&gt;hi&lt;/b&gt; &amp; bye");
    QTest::newRow("plain") << QStringList{} << QStringLiteral("<b>hi</b> & bye");
}

void DesktopNotificationsTest::markupOfTheNetworkIsEscapedWhereItWouldBeRead() {
    QFETCH(QStringList, can);
    QFETCH(QString, body);
    QVERIFY(m_desk.startService(can));
    DesktopNotifications desktop(ours(m_desk), nullptr);
    desktop.show(anna, QStringLiteral("Anna"), QStringLiteral("<b>hi</b> & bye"), words);
    QTRY_COMPARE(m_desk.service().shown().size(), 1);
    QCOMPARE(m_desk.service().shown().at(0).title, QStringLiteral("Anna"));
    QCOMPARE(m_desk.service().shown().at(0).body, body);
}

void DesktopNotificationsTest::aServiceThatComesLateIsFound() {
    m_desk.stopService();
    DesktopNotifications desktop(ours(m_desk), nullptr);
    QSignalSpy unshown(&desktop, &DesktopNotifications::unshown);
    desktop.show(anna, QStringLiteral("Anna"), QStringLiteral("one"), words);
    QTRY_COMPARE(unshown.size(), 1);
    QVERIFY(m_desk.startService({QStringLiteral("actions")}));
    QTRY_VERIFY(desktop.isThere());
    desktop.show(anna, QStringLiteral("Anna"), QStringLiteral("two"), words);
    QTRY_COMPARE(m_desk.service().shown().size(), 1);
    QCOMPARE(m_desk.service().shown().at(0).body, QStringLiteral("two"));
}

void DesktopNotificationsTest::aFloodOfTextsIsNoFloodOfCalls() {
    QVERIFY(m_desk.startService({}));
    DesktopNotifications desktop(ours(m_desk), nullptr);
    QTRY_VERIFY(desktop.isThere());
    for (int i = 0; i < 500; ++i)
        desktop.show(anna, QStringLiteral("Anna"), QString::number(i), words);
    QTRY_COMPARE(m_desk.service().shown().size(), 2);
    QCOMPARE(m_desk.service().shown().at(0).body, QStringLiteral("0"));
    QCOMPARE(m_desk.service().shown().at(1).body, QStringLiteral("499"));
}

void DesktopNotificationsTest::whatIsReadWhileItIsOnItsWayIsTakenBack() {
    QVERIFY(m_desk.startService({}));
    DesktopNotifications desktop(ours(m_desk), nullptr);
    QTRY_VERIFY(desktop.isThere());
    desktop.show(anna, QStringLiteral("Anna"), QStringLiteral("one"), words);
    desktop.close(anna);
    QTRY_COMPARE(m_desk.service().closed().size(), 1);
    QCOMPARE(m_desk.service().closed().at(0), m_desk.service().shown().at(0).id);
    QVERIFY(!desktop.isShown(anna));
}

void DesktopNotificationsTest::withoutWordsForThemNeitherReplyNorReadIsOffered() {
    QVERIFY(m_desk.startService({QStringLiteral("actions"), QStringLiteral("inline-reply")}));
    DesktopNotifications desktop(ours(m_desk), nullptr);
    desktop.show(anna, QStringLiteral("Vaultgram"), QStringLiteral("one"), {words.open, {}, {}});
    QTRY_COMPARE(m_desk.service().shown().size(), 1);
    QCOMPARE(m_desk.service().shown().at(0).actions,
             QStringList({QStringLiteral("default"), words.open}));
}

void DesktopNotificationsTest::aSecondTextOfAChatTakesThePlaceOfTheFirst() {
    QVERIFY(m_desk.startService({}));
    DesktopNotifications desktop(ours(m_desk), nullptr);
    desktop.show(anna, QStringLiteral("Anna"), QStringLiteral("one"), words);
    QTRY_VERIFY(desktop.isShown(anna));  // now its number is known
    desktop.show(anna, QStringLiteral("Anna"), QStringLiteral("two"), words);
    QTRY_COMPARE(m_desk.service().shown().size(), 2);
    QCOMPARE(m_desk.service().shown().at(1).replaces, m_desk.service().shown().at(0).id);
    desktop.show(QStringLiteral("2"), QStringLiteral("Bruno"), QStringLiteral("x"), words);
    QTRY_COMPARE(m_desk.service().shown().size(), 3);
    QCOMPARE(m_desk.service().shown().at(2).replaces, 0U);
    desktop.close(anna);
    QTRY_COMPARE(m_desk.service().closed(), QList<uint>{m_desk.service().shown().at(0).id});
}

void DesktopNotificationsTest::onlyWhatTheServiceCanIsOffered() {
    QVERIFY(m_desk.startService({QStringLiteral("actions")}));
    DesktopNotifications buttons(ours(m_desk), nullptr);
    buttons.show(anna, QStringLiteral("Anna"), QStringLiteral("one"), words);
    QTRY_COMPARE(m_desk.service().shown().size(), 1);
    QVERIFY(m_desk.service().shown().at(0).actions.contains(QStringLiteral("mark-read")));
    QVERIFY(!m_desk.service().shown().at(0).actions.contains(QStringLiteral("inline-reply")));
    QVERIFY(m_desk.startService({}));
    DesktopNotifications bare(ours(m_desk), nullptr);
    bare.show(anna, QStringLiteral("Anna"), QStringLiteral("one"), words);
    QTRY_COMPARE(m_desk.service().shown().size(), 1);
    QCOMPARE(m_desk.service().shown().at(0).actions, QStringList());
}

void DesktopNotificationsTest::whatIsPressedIsToldForItsChat() {
    QVERIFY(m_desk.startService({QStringLiteral("actions"), QStringLiteral("inline-reply")}));
    DesktopNotifications desktop(ours(m_desk), nullptr);
    QSignalSpy opened(&desktop, &DesktopNotifications::opened);
    QSignalSpy read(&desktop, &DesktopNotifications::readMarked);
    QSignalSpy replied(&desktop, &DesktopNotifications::replied);
    desktop.show(anna, QStringLiteral("Anna"), QStringLiteral("one"), words);
    QTRY_VERIFY(desktop.isShown(anna));
    const uint id = m_desk.service().shown().at(0).id;
    m_desk.emitSignal("ActionInvoked", {id, QStringLiteral("default")});
    m_desk.emitSignal("ActionInvoked", {id, QStringLiteral("mark-read")});
    m_desk.emitSignal("NotificationReplied", {id, QStringLiteral("  ")});  // says nothing
    m_desk.emitSignal("NotificationReplied", {id, QStringLiteral("yes")});
    QTRY_COMPARE(replied.size(), 1);
    QCOMPARE(replied.at(0), QVariantList({anna, QStringLiteral("yes")}));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(0).toString(), anna);
    m_desk.emitSignal("NotificationClosed", {id, 2U});
    QTRY_VERIFY(!desktop.isShown(anna));
}

void DesktopNotificationsTest::whatAnotherProgramShowsIsNotOurs() {
    QVERIFY(m_desk.startService({QStringLiteral("actions")}));
    DesktopNotifications desktop(ours(m_desk), nullptr);
    QSignalSpy opened(&desktop, &DesktopNotifications::opened);
    desktop.show(anna, QStringLiteral("Anna"), QStringLiteral("one"), words);
    QTRY_VERIFY(desktop.isShown(anna));
    m_desk.emitSignal("ActionInvoked", {4711U, QStringLiteral("default")});
    m_desk.emitSignal("ActionInvoked",
                      {m_desk.service().shown().at(0).id, QStringLiteral("default")});
    QTRY_COMPARE(opened.size(), 1);  // the second one only
}

QTEST_GUILESS_MAIN(DesktopNotificationsTest)
#include "desktop_notifications_test.moc"
