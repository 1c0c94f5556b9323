#include "ui/models/log_model.h"

#include "support.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class LogModelTest : public QObject {
    Q_OBJECT

private:
    static LogLine line(LogLevel level, const char* words) {
        return {level, at(10, 0), QStringLiteral("peer"), text(words)};
    }

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void theOldestLineMakesRoom();
    void filtersByLevelAndText();
    void aLineStaysOneLine();
};

void LogModelTest::keepsTheRulesOfModels() {
    LogModel model(nullptr, 2);
    LogFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester shown(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 5; ++i) model.append(line(LogLevel::Info, "x"));
    filter.setLeastLevel(LogLevel::Error);
    model.append(line(LogLevel::Error, "y"));
    model.clear();
    QCOMPARE(filter.rowCount(), 0);
}

void LogModelTest::theOldestLineMakesRoom() {
    LogModel model(nullptr, 3);
    for (const char* words : {"a", "b", "c", "d"}) model.append(line(LogLevel::Info, words));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, LogModel::TextColumn).data().toString(), QStringLiteral("b"));
    QVERIFY(model.lineText(2).endsWith(QStringLiteral("Info peer: d")));
}

void LogModelTest::filtersByLevelAndText() {
    LogModel model;
    LogFilter filter;
    filter.setSourceModel(&model);
    model.append(line(LogLevel::Debug, "detail"));
    model.append(line(LogLevel::Warning, "key changed"));
    model.append(line(LogLevel::Error, "no route"));
    filter.setLeastLevel(LogLevel::Warning);
    QCOMPARE(filter.rowCount(), 2);
    filter.setText(QStringLiteral("ROUTE"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(QStringLiteral("peer"));  // the source counts too
    QCOMPARE(filter.rowCount(), 2);
}

void LogModelTest::aLineStaysOneLine() {
    LogModel model;
    model.append(line(LogLevel::Info, "first\nsecond\x1b[31m"));
    const QString shown = model.index(0, LogModel::TextColumn).data().toString();
    QVERIFY(!shown.contains(u'\n'));
    QVERIFY(!shown.contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(LogModelTest)
#include "log_model_test.moc"
