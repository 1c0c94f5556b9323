#include "ui/models/message_model.h"

#include "support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class MessageModelTest : public QObject {
    Q_OBJECT

private:
    static bool joins(const MessageModel& model, int row) {
        return model.index(row).data(MessageModel::JoinsPreviousRole).toBool();
    }

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void ignoresAnIdItKnows();
    void deliveryNeverGoesBack_data();
    void deliveryNeverGoesBack();
    void groupsOneSenderWithinFiveMinutes();
    void aDayASystemLineAndTheUnreadLineEndAGroup();
    void countsUnreadBelowTheLine();
    void prependingKeepsIdsAndOrder();
    void speaksSenderTimeSecurityAndState();
};

void MessageModelTest::keepsTheRulesOfModels() {
    MessageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(message("b", at(10, 0)));
    model.append(message("c", at(10, 1)));
    model.prepend({message("a", at(9, 0))});
    model.appendSystemLine(QStringLiteral("Anna is offline"), at(10, 2));
    model.setFirstUnread(QStringLiteral("c"));
    QVERIFY(model.remove(QStringLiteral("b")));
    QVERIFY(!model.remove(QStringLiteral("b")));
    QCOMPARE(model.rowOf(QStringLiteral("c")), 1);
    model.setMessages({message("z", at(8, 0))});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0).data().isValid());
}

void MessageModelTest::ignoresAnIdItKnows() {
    MessageModel model;
    model.append(message("a", at(10, 0)));
    model.append(message("a", at(10, 1)));
    QCOMPARE(model.rowCount(), 1);
}

void MessageModelTest::deliveryNeverGoesBack_data() {
    QTest::addColumn<Delivery>("from");
    QTest::addColumn<Delivery>("to");
    const QList<Delivery> all{Delivery::Queued,    Delivery::Sending, Delivery::Sent,
                              Delivery::Delivered, Delivery::Read,    Delivery::Failed};
    for (const Delivery from : all) {
        for (const Delivery to : all) {
            QTest::addRow("%d-%d", static_cast<int>(from), static_cast<int>(to)) << from << to;
        }
    }
}

void MessageModelTest::deliveryNeverGoesBack() {
    QFETCH(Delivery, from);
    QFETCH(Delivery, to);
    MessageModel model;
    Message own = message("a", at(10, 0), Direction::Outgoing);
    own.delivery = from;
    model.append(own);
    const bool arrived = from == Delivery::Delivered || from == Delivery::Read;
    bool expected = to >= from;
    if (from == Delivery::Failed)
        expected = true;  // Retry, or it arrived after all
    else if (to == Delivery::Failed)
        expected = !arrived;  // what arrived can not fail
    QCOMPARE(model.setDelivery(own.id, to), expected);
    QCOMPARE(model.find(own.id)->delivery, expected ? to : from);
}

void MessageModelTest::groupsOneSenderWithinFiveMinutes() {
    MessageModel model;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.append(message("a", at(10, 0)));
    model.append(message("b", at(10, 4, 59)));
    QCOMPARE(changed.size(), 1);  // the first row joins the next one now
    model.append(message("c", at(10, 9, 59)));
    model.append(message("d", at(10, 10), Direction::Outgoing));
    QVERIFY(!joins(model, 0));
    QVERIFY(joins(model, 1));
    QVERIFY(model.index(0).data(MessageModel::JoinsNextRole).toBool());
    QVERIFY2(!joins(model, 2), "five minutes end a group");
    QVERIFY2(!joins(model, 3), "another sender ends a group");
}

void MessageModelTest::aDayASystemLineAndTheUnreadLineEndAGroup() {
    MessageModel model;
    model.append(message("a", at(23, 59)));
    model.append(message("b", at(0, 0).addDays(1)));
    QVERIFY(model.index(1).data(MessageModel::StartsDayRole).toBool());
    QVERIFY(!joins(model, 1));
    model.appendSystemLine(QStringLiteral("x"), at(0, 1).addDays(1));
    model.append(message("c", at(0, 1).addDays(1)));
    QVERIFY(!joins(model, 2));
    QVERIFY(!joins(model, 3));
    model.append(message("d", at(0, 2).addDays(1)));
    QVERIFY(joins(model, 4));
    model.setFirstUnread(QStringLiteral("d"));
    QVERIFY(!joins(model, 4));
}

void MessageModelTest::countsUnreadBelowTheLine() {
    MessageModel model;
    model.append(message("a", at(10, 0)));
    model.append(message("b", at(10, 1)));
    model.append(message("own", at(10, 2), Direction::Outgoing));
    model.append(message("c", at(10, 3)));
    model.setFirstUnread(QStringLiteral("b"));
    QCOMPARE(model.index(0).data(MessageModel::UnreadAboveRole).toInt(), 0);
    QCOMPARE(model.index(1).data(MessageModel::UnreadAboveRole).toInt(), 2);
    model.setFirstUnread({});
    QCOMPARE(model.index(1).data(MessageModel::UnreadAboveRole).toInt(), 0);
}

void MessageModelTest::prependingKeepsIdsAndOrder() {
    MessageModel model;
    model.append(message("c", at(10, 0)));
    model.prepend({message("a", at(8, 0)), message("b", at(9, 0))});
    QCOMPARE(model.rowOf(QStringLiteral("a")), 0);
    QCOMPARE(model.rowOf(QStringLiteral("c")), 2);
    QCOMPARE(model.at(1).id, QStringLiteral("b"));
}

void MessageModelTest::speaksSenderTimeSecurityAndState() {
    MessageModel model;
    model.setPeerName(QStringLiteral("Anna Berger"));
    Message theirs = message("a", at(10, 0));
    theirs.security = MessageSecurity::Plaintext;
    model.append(theirs);
    Message own = message("b", at(10, 1), Direction::Outgoing);
    own.delivery = Delivery::Failed;
    own.reason = QStringLiteral("no route");
    model.append(own);
    const QString heard = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(heard.contains(QStringLiteral("Anna Berger")));
    QVERIFY(heard.contains(QStringLiteral("Not encrypted")));
    QVERIFY(heard.contains(QStringLiteral("text of a")));
    const QString said = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(said.startsWith(QStringLiteral("You")));
    QVERIFY(said.contains(QStringLiteral("not delivered")));
    QVERIFY(said.contains(QStringLiteral("no route")));
}

QTEST_GUILESS_MAIN(MessageModelTest)
#include "message_model_test.moc"
