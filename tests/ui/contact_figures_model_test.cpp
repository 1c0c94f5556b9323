#include "ui/models/contact_figures_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;

class ContactFiguresModelTest : public QObject {
    Q_OBJECT

    static ContactFigures contact(const char* id, Figure rtt = {}) {
        ContactFigures made;
        made.id = QString::fromLatin1(id);
        made.name = made.id.toUpper();
        made.address = QStringLiteral("192.0.2.1:11000");
        made.link.rtt = rtt;
        return made;
    }
    static QStringList names(const ContactFiguresModel& model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data().toString();
        return all;
    }
    static QString text(const ContactFiguresModel& model, int row, ContactColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    }

private Q_SLOTS:
    void initTestCase();
    void oneChangeIsAnnouncedForAllThatDiffer();
    void theUnknownComesLastEitherWay();
    void aSortedTableFollowsItsFigures();
    void selectionStaysWithItsContact();
    void rowsComeAndGo();
    void whatIsNotKnownIsADash();
    void everyColumnHasATitle();
    void totalsAreWrittenAlike();
    void copiesRowsWithTitles();
    void aContactListedTwiceIsOneRow();
};

void ContactFiguresModelTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
}

void ContactFiguresModelTest::oneChangeIsAnnouncedForAllThatDiffer() {
    ContactFiguresModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ContactFigures> contacts;
    for (int i = 0; i < 50; ++i) contacts.append(contact(QByteArray::number(i).constData(), 1.0));
    model.setContacts(contacts);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setContacts(contacts);
    QCOMPARE(changed.size(), 0);
    contacts[7].link.rtt = 2.0;
    contacts[9].link.loss.fiveMinutes = 0.5;
    model.setContacts(contacts);
    QCOMPARE(changed.size(), 1);
    const auto from = changed[0][0].value<QModelIndex>();
    const auto to = changed[0][1].value<QModelIndex>();
    QCOMPARE(from.row(), model.rowOf(QStringLiteral("7")));
    QCOMPARE(to.row(), model.rowOf(QStringLiteral("9")));
    QCOMPARE(from.column(), 0);
    QCOMPARE(to.column(), contactColumns - 1);
    QCOMPARE(reset.size() + layout.size(), 0);
}

void ContactFiguresModelTest::theUnknownComesLastEitherWay() {
    ContactFiguresModel model;
    model.setContacts({contact("a"), contact("b", 5.0), contact("c", 1.0), contact("d", 0.0)});
    model.sort(static_cast<int>(ContactColumn::Rtt), Qt::AscendingOrder);
    QCOMPARE(names(model), QStringList({"D", "C", "B", "A"}));
    model.sort(static_cast<int>(ContactColumn::Rtt), Qt::DescendingOrder);
    QCOMPARE(names(model), QStringList({"B", "C", "D", "A"}));
    model.sort(static_cast<int>(ContactColumn::Name), Qt::DescendingOrder);
    QCOMPARE(names(model), QStringList({"D", "C", "B", "A"}));
    model.sort(-1);  // a click that means nothing
    QCOMPARE(model.sortColumn(), ContactColumn::Name);
}

void ContactFiguresModelTest::aSortedTableFollowsItsFigures() {
    ContactFiguresModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(static_cast<int>(ContactColumn::Rtt), Qt::AscendingOrder);
    model.setContacts({contact("a", 1.0), contact("b", 2.0)});
    model.setContacts({contact("a", 3.0), contact("b", 2.0)});
    QCOMPARE(names(model), QStringList({"B", "A"}));
    QCOMPARE(model.rowOf(QStringLiteral("a")), 1);
}

void ContactFiguresModelTest::selectionStaysWithItsContact() {
    ContactFiguresModel model;
    model.sort(static_cast<int>(ContactColumn::Rtt), Qt::AscendingOrder);
    model.setContacts({contact("a", 1.0), contact("b", 2.0), contact("c", 3.0)});
    QItemSelectionModel selection(&model);
    selection.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.setContacts({contact("a", 9.0), contact("b", 2.0), contact("c", 3.0)});
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows()[0].data(ContactFiguresModel::IdRole).toString(),
             QStringLiteral("a"));
}

void ContactFiguresModelTest::rowsComeAndGo() {
    ContactFiguresModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContacts({contact("a"), contact("b"), contact("c")});
    model.setContacts({contact("c"), contact("d"), contact("a")});
    QCOMPARE(names(model), QStringList({"A", "C", "D"}));
    QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
    model.setContacts({});
    QCOMPARE(model.rowCount(), 0);
}

void ContactFiguresModelTest::whatIsNotKnownIsADash() {
    ContactFiguresModel model;
    model.setContacts({contact("a")});
    QCOMPARE(text(model, 0, ContactColumn::Rtt), QStringLiteral("no data yet"));
    QCOMPARE(text(model, 0, ContactColumn::DeliveryEver), QStringLiteral("no data yet"));
    for (int column = 0; column < contactColumns; ++column) {
        if (!ContactColumns::isNumber(static_cast<ContactColumn>(column))) continue;
        const QString shown = model.index(0, column).data().toString();
        QVERIFY2(shown == QStringLiteral("—") || shown == QStringLiteral("no data yet"),
                 qPrintable(shown));
        QVERIFY(model.index(0, column).data(ContactFiguresModel::QuietRole).toBool());
    }
    QCOMPARE(text(model, 0, ContactColumn::ForwardSecrecy), QStringLiteral("—"));
    ContactFigures plain = contact("a", 2.1);
    plain.link.rttDeviation = 0.3;
    plain.security = Security::Plaintext;
    plain.link.queuedMessages = 3;
    plain.link.queuedBytes = 840'000;
    model.setContacts({plain});
    QCOMPARE(text(model, 0, ContactColumn::Rtt), QStringLiteral("2.1 ± 0.3 ms"));
    QCOMPARE(text(model, 0, ContactColumn::KeyAge), QStringLiteral("no key"));
    QCOMPARE(text(model, 0, ContactColumn::Security), QStringLiteral("Not encrypted"));
    QCOMPARE(text(model, 0, ContactColumn::Queue), QStringLiteral("3 / 840 kB"));
    ContactFigures old = contact("a");
    old.kind = PeerKind::Legacy;  // it will never tell one
    old.nextRotation = -22;
    model.setContacts({old});
    QCOMPARE(text(model, 0, ContactColumn::Rtt), QStringLiteral("—"));
    QCOMPARE(text(model, 0, ContactColumn::NextRotation), QStringLiteral("due"));
}

void ContactFiguresModelTest::everyColumnHasATitle() {
    const ContactFiguresModel model;
    QStringList full;
    for (int column = 0; column < contactColumns; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        full += model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        QVERIFY(!ContactColumns::sample(static_cast<ContactColumn>(column)).isEmpty());
    }
    QCOMPARE(full.removeDuplicates(), 0);
}

void ContactFiguresModelTest::totalsAreWrittenAlike() {
    ContactTotalsModel totals;
    QAbstractItemModelTester tester(&totals,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    DashboardFigures figures;
    ContactFigures one = contact("a");
    one.presence = Presence::Connected;
    one.trust = Trust::Verified;
    figures.contacts = {one, contact("b")};
    figures.all.loss.ever = 0.002;
    figures.all.resent = {0, 6, 88};
    totals.setFigures(figures);
    const auto cell = [&](ContactColumn column) {
        return totals.index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(ContactColumn::Name), QStringLiteral("Totals"));
    QVERIFY(cell(ContactColumn::Address).startsWith(QStringLiteral("2 contact")));
    QVERIFY(cell(ContactColumn::State).startsWith(QStringLiteral("1 connected")));
    QVERIFY(cell(ContactColumn::Security).startsWith(QStringLiteral("1 verified")));
    QCOMPARE(cell(ContactColumn::LossEver), QStringLiteral("0.2 %"));
    QCOMPARE(cell(ContactColumn::ResentFive), QStringLiteral("6"));
    QCOMPARE(cell(ContactColumn::LossMinute), QStringLiteral("—"));
    QVERIFY(cell(ContactColumn::KeyAge).isEmpty());  // there is no such thing
    QSignalSpy changed(&totals, &QAbstractItemModel::dataChanged);
    figures.all.resent.fiveMinutes = 7;
    totals.setFigures(figures);
    QCOMPARE(changed.size(), 1);
}

void ContactFiguresModelTest::copiesRowsWithTitles() {
    ContactFiguresModel model;
    model.setContacts({contact("a", 1.0), contact("b")});
    const QStringList lines = model.asText({1}).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(
        lines[0].startsWith(QStringLiteral("Name\tAddress\tState\tRTT\tLoss 60 s\tLoss 5 min")));
    QVERIFY(lines[1].startsWith(QStringLiteral("B\t192.0.2.1:11000\tWaiting\tno data yet")));
    QCOMPARE(lines[1].count(u'\t'), contactColumns - 1);
    QCOMPARE(model.asText().count(u'\n'), 3);
}

void ContactFiguresModelTest::aContactListedTwiceIsOneRow() {
    ContactFiguresModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContacts({contact("a"), contact("a")});
    QCOMPARE(model.rowCount(), 1);
    model.setContacts({contact("a"), contact("a"), contact("b")});
    QCOMPARE(model.rowCount(), 2);
}

QTEST_GUILESS_MAIN(ContactFiguresModelTest)
#include "contact_figures_model_test.moc"
