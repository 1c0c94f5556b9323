#include "ui/models/stats_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;

class StatsModelTest : public QObject {
    Q_OBJECT

private:
    static QList<StatsSection> figures(const QString& received) {
        return {{QStringLiteral("cards"),
                 {},
                 {{QStringLiteral("c"), QStringLiteral("Status"), QStringLiteral("Online")}},
                 true},
                {QStringLiteral("t"),
                 QStringLiteral("Traffic"),
                 {{QStringLiteral("in"), QStringLiteral("Received"), received},
                  {QStringLiteral("out"), QStringLiteral("Sent"), QStringLiteral("7")}}}};
    }

private Q_SLOTS:
    void cellsChangeInPlace();
    void anotherShapeResets();
    void noValueIsNotZero();
};

void StatsModelTest::cellsChangeInPlace() {
    StatsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSections(figures(QStringLiteral("1")));
    QCOMPARE(model.rowCount(), 3);  // a title and two rows; highlights are cards
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSections(figures(QStringLiteral("1")));
    QCOMPARE(changed.size(), 0);
    model.setSections(figures(QStringLiteral("2")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QVERIFY(selection.isSelected(model.index(1, 0)));
    QCOMPARE(model.index(1, StatsModel::ValueColumn).data().toString(), QStringLiteral("2"));
}

void StatsModelTest::anotherShapeResets() {
    StatsModel model;
    model.setSections(figures(QStringLiteral("1")));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QList<StatsSection> more = figures(QStringLiteral("1"));
    more[1].rows.append({QStringLiteral("new"), QStringLiteral("New")});
    model.setSections(more);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.asText().contains(QStringLiteral("Received\t1")));
}

void StatsModelTest::noValueIsNotZero() {
    StatsModel model;
    model.setSections(figures({}));
    QCOMPARE(model.index(1, StatsModel::ValueColumn).data().toString(),
             QStringLiteral("no data yet"));
    QVERIFY(!model.index(0, StatsModel::ValueColumn).data().isValid());
}

QTEST_GUILESS_MAIN(StatsModelTest)
#include "stats_model_test.moc"
