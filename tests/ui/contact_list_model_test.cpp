#include "ui/models/contact_list_model.h"

#include "support.h"
#include "ui/models/contact_list_proxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class ContactListModelTest : public QObject {
    Q_OBJECT

private:
    static QStringList shown(const ContactListProxy& proxy) {
        QStringList texts;
        for (int row = 0; row < proxy.rowCount(); ++row)
            texts += proxy.index(row, 0).data().toString();
        return texts;
    }

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void tellsUnreadWithoutMutedContacts();
    void sortsByActivityThenName();
    void hidesEmptySections();
    void searchesNameAddressAndLastMessage();
    void foldsASection();
    void rowsSayWhatTheyAre();
    void whoIsDiscoveredHasASection();
};

void ContactListModelTest::keepsTheRulesOfModels() {
    ContactListModel model;
    ContactListProxy proxy;
    QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester shownRows(&proxy,
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setContacts(&model);
    model.upsert(contact("a", "Anna", at(10, 0)));
    model.upsert(contact("b", "Bruno", at(11, 0)));
    model.addRequest({QStringLiteral("r"), QStringLiteral("192.0.2.9:1")});
    model.upsert(contact("a", "Anna Berger", at(12, 0)));
    proxy.setSearch(QStringLiteral("bru"));
    model.upsert(contact("c", "Bruce"));
    QVERIFY(model.removeContact(QStringLiteral("b")));
    proxy.setSearch({});
    QVERIFY(model.removeRequest(QStringLiteral("r")));
    QVERIFY(!model.removeRequest(QStringLiteral("r")));
    model.setContacts({contact("z", "Zoe")});
    QCOMPARE(proxy.shownContacts(), QStringList{QStringLiteral("z")});
}

void ContactListModelTest::tellsUnreadWithoutMutedContacts() {
    ContactListModel model;
    QSignalSpy told(&model, &ContactListModel::unreadTotalChanged);
    ContactInfo anna = contact("a", "Anna");
    anna.unread = 3;
    model.upsert(anna);
    QCOMPARE(model.unreadTotal(), 3);
    model.upsert(anna);
    QCOMPARE(told.size(), 1);
    anna.muted = true;
    model.upsert(anna);
    QCOMPARE(model.unreadTotal(), 0);
    QCOMPARE(told.size(), 2);
}

void ContactListModelTest::sortsByActivityThenName() {
    ContactListModel model;
    ContactListProxy proxy;
    proxy.setContacts(&model);
    model.upsert(contact("z", "Zoe"));
    model.upsert(contact("y", "Yann"));
    model.upsert(contact("a", "Anna", at(10, 0)));
    model.upsert(contact("b", "Bruno", at(11, 0)));
    const auto ids = [&proxy] { return proxy.shownContacts().join(u' '); };
    QCOMPARE(ids(), QStringLiteral("b a y z"));
    model.upsert(contact("a", "Anna", at(12, 0)));
    QCOMPARE(ids(), QStringLiteral("a b y z"));
}

void ContactListModelTest::hidesEmptySections() {
    ContactListModel model;
    ContactListProxy proxy;
    proxy.setContacts(&model);
    QCOMPARE(proxy.rowCount(), 0);
    model.upsert(contact("a", "Anna"));
    QCOMPARE(shown(proxy), (QStringList{QStringLiteral("Contacts"), QStringLiteral("Anna")}));
    model.addRequest({QStringLiteral("r"), QStringLiteral("192.0.2.9:1")});
    QCOMPARE(shown(proxy).constFirst(), QStringLiteral("Requests"));
    model.removeRequest(QStringLiteral("r"));
    QCOMPARE(shown(proxy).constFirst(), QStringLiteral("Contacts"));
}

void ContactListModelTest::searchesNameAddressAndLastMessage() {
    ContactListModel model;
    ContactListProxy proxy;
    proxy.setContacts(&model);
    ContactInfo anna = contact("a", "Anna");
    anna.lastMessage = QStringLiteral("See you at two");
    model.upsert(anna);
    ContactInfo bruno = contact("b", "Bruno");
    bruno.address = QStringLiteral("[2001:db8::7]:11000");
    model.upsert(bruno);
    for (const auto& [search, expected] :
         QList<QPair<QString, QString>>{{QStringLiteral("ANN"), QStringLiteral("a")},
                                        {QStringLiteral("db8"), QStringLiteral("b")},
                                        {QStringLiteral("at two"), QStringLiteral("a")},
                                        {QStringLiteral("nobody"), QString()}}) {
        proxy.setSearch(search);
        QCOMPARE(proxy.shownContacts().join(u' '), expected);
    }
}

void ContactListModelTest::foldsASection() {
    ContactListModel model;
    ContactListProxy proxy;
    proxy.setContacts(&model);
    model.upsert(contact("a", "Anna"));
    proxy.toggleFolded(ContactSection::Contacts);
    QCOMPARE(shown(proxy), QStringList{QStringLiteral("Contacts")});
    proxy.setSearch(QStringLiteral("ann"));
    QCOMPARE(proxy.rowCount(), 2);  // a search looks into folded sections
}

void ContactListModelTest::rowsSayWhatTheyAre() {
    ContactListModel model;
    ContactInfo anna = contact("a", "Anna");
    anna.presence = Presence::Connected;
    anna.unread = 3;
    anna.security = Security::Plaintext;
    model.upsert(anna);
    const QString spoken = model.index(2).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Anna", "Connected", "Not encrypted", "3 unread"}) {
        QVERIFY2(spoken.contains(text(part)), part);
    }
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
}

void ContactListModelTest::whoIsDiscoveredHasASection() {
    ContactListModel model;
    ContactListProxy proxy;
    QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester shownRows(&proxy,
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setContacts(&model);
    model.upsert(contact("a", "Anna"));
    model.setDiscovered(
        {{QStringLiteral("d1"), QStringLiteral("Mira"), QStringLiteral("192.0.2.7:1")},
         {QStringLiteral("d2"), QString(), QStringLiteral("192.0.2.8:1")}});
    QCOMPARE(shown(proxy).join(u'/'),
             QStringLiteral("Contacts/Anna/Discovered on this network/Mira/192.0.2.8:1"));
    const QString spoken = proxy.index(3, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QStringLiteral("available")));
    QVERIFY(spoken.contains(QStringLiteral("192.0.2.7:1")));
    proxy.setSearch(QStringLiteral("mir"));
    QCOMPARE(shown(proxy).join(u'/'), QStringLiteral("Discovered on this network/Mira"));
    proxy.setSearch({});
    model.upsert(contact("b", "Bruno"));
    QCOMPARE(proxy.shownContacts().join(u' '), QStringLiteral("a b"));
    model.setDiscovered({});
    QCOMPARE(shown(proxy).constLast(), QStringLiteral("Bruno"));
}

QTEST_GUILESS_MAIN(ContactListModelTest)
#include "contact_list_model_test.moc"
