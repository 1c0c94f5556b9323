#include "ui/charts/chart_card.h"

#include "support.h"
#include "ui/charts/chart_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class ChartCardTest : public QObject {
    Q_OBJECT

    Theme m_theme;

    static ChartData rates() {
        ChartData data;
        data.unit = ChartUnit::Bytes;
        data.newest = 5'000;
        data.at = at(10, 43, 27);
        for (const auto* name : {"From them", "To them"}) {
            ChartSeries series;
            series.key = series.name = text(name);
            series.slot = static_cast<int>(data.series.size());
            for (int i = 0; i < chartSeconds; ++i) {
                series.values.push_back(float(i * 10 * (data.series.size() + 1)));
            }
            series.values[100] = noValue;
            series.total = QStringLiteral("612 MB");
            data.series.append(series);
        }
        return data;
    }

private Q_SLOTS:
    void initTestCase();
    void theTableTwinEqualsTheSeries();
    void barsHaveATwinToo();
    void theTableChangesInPlace();
    void aClickOnTheLegendHides();
    void entriesStandSideBySide();
    void theTotalGivesWayBeforeTheName();
    void keysMoveThePointer();
    void saysItsValues();
    void theTableIsReachedByKeyboard();
    void paintsInBothThemesAtEveryRatio();
    void rightToLeftHasNowAtTheRight();
};

void ChartCardTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
    m_theme.apply(ThemeChoice::Light);
}

void ChartCardTest::theTableTwinEqualsTheSeries() {
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ChartData data = rates();
    model.setData(data);
    QCOMPARE(model.rowCount(), chartSeconds);
    QCOMPARE(model.columnCount(), 3);
    for (int row = 0; row < chartSeconds; ++row) {
        for (int i = 0; i < 2; ++i) {
            const float value = data.series[i].values[std::size_t(chartSeconds - 1 - row)];
            const QModelIndex cell = model.index(row, i + 1);
            const double shown = cell.data(ChartTableModel::ValueRole).toDouble();
            QVERIFY(std::isnan(value) ? std::isnan(shown) : shown == double(value));
            QCOMPARE(cell.data().toString(), ChartWords::value(data.unit, value));
        }
    }
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("10:43:27"));
    QCOMPARE(model.index(60, 0).data().toString(), QStringLiteral("10:42:27"));
    QCOMPARE(model.index(chartSeconds - 1 - 100, 1).data().toString(),
             QStringLiteral("no data yet"));
}

void ChartCardTest::barsHaveATwinToo() {
    ChartTableModel model;
    ChartData data = rates();
    data.kind = ChartKind::Bars;
    data.unit = ChartUnit::Packets;
    model.setData(data);
    const std::vector<ChartBar> bars = barsOf(data, data.series[1]);
    QCOMPARE(model.rowCount(), int(bars.size()));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const QModelIndex cell = model.index(int(bars.size() - 1 - i), 2);
        QCOMPARE(cell.data(ChartTableModel::ValueRole).toDouble(), double(bars[i].sum));
    }
}

void ChartCardTest::theTableChangesInPlace() {
    ChartTableModel model;
    ChartData data = rates();
    model.setData(data);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ++data.newest;
    model.setData(data);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    data.series.removeLast();
    model.setData(data);
    QCOMPARE(reset.size(), 1);
}

void ChartCardTest::aClickOnTheLegendHides() {
    ChartCard card(m_theme);
    card.setData(rates());
    QCOMPARE(card.legend()->entries().size(), 2);
    const double before = card.view()->axis().high;
    LegendEntry* second = card.legend()->entries()[1];
    QTest::mouseClick(second, Qt::LeftButton);
    QVERIFY(!second->isChecked());
    QVERIFY(card.view()->hidden().contains(QStringLiteral("To them")));
    QVERIFY(card.view()->axis().high < before);
    card.setData(rates());
    QVERIFY(!second->isChecked());  // stays hidden
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(card.view()->hidden().isEmpty());
    QCOMPARE(second->accessibleName(), QStringLiteral("To them: 6.0 kB/s"));
    QVERIFY(second->accessibleDescription().contains(QStringLiteral("612 MB")));
}

void ChartCardTest::entriesStandSideBySide() {
    ChartCard card(m_theme);
    ChartData data = rates();
    data.unit = ChartUnit::Milliseconds;
    data.series += data.series;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        data.series[i].key = QString::number(i);
        data.series[i].total.clear();
        data.series[i].values.back() = 2.5F;
    }
    card.resize(303, 272);
    card.show();
    card.setData(data);
    QCoreApplication::processEvents();
    const QList<LegendEntry*> entries = card.legend()->entries();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0]->y(), entries[1]->y());
    QCOMPARE(entries[2]->y(), entries[3]->y());
    QVERIFY(entries[0]->width() > entries[1]->width());  // "From them", "To them"
    for (const LegendEntry* entry : entries) QVERIFY(entry->isNameWhole());
}

void ChartCardTest::theTotalGivesWayBeforeTheName() {
    ChartCard card(m_theme);
    ChartData data = rates();
    card.resize(303, 272);
    card.show();
    card.setData(data);
    const LegendEntry* first = card.legend()->entries().constFirst();
    QCOMPARE(first->form(), LegendEntry::Form::Full);
    for (ChartSeries& series : data.series) series.total = QString(40, u'9');
    card.setData(data);
    QCOMPARE(first->form(), LegendEntry::Form::Short);
    QVERIFY(first->isNameWhole());
    QVERIFY(first->toolTip().contains(data.series[0].total));
}

void ChartCardTest::keysMoveThePointer() {
    ChartView view(m_theme);
    view.setData(rates());
    QVERIFY(!view.cursor());
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(*view.cursor(), 0);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(*view.cursor(), 11);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(*view.cursor(), 10);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(*view.cursor(), chartSeconds - 1);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(*view.cursor(), chartSeconds - 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(*view.cursor(), 0);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.cursor());
}

void ChartCardTest::saysItsValues() {
    ChartCard card(m_theme);
    card.setTitle(QStringLiteral("Rate"));
    card.setData(rates());
    QCOMPARE(card.view()->accessibleName(), QStringLiteral("Rate"));
    QCOMPARE(card.view()->accessibleDescription(),
             QStringLiteral("now, From them: 3.0 kB/s, To them: 6.0 kB/s"));
    card.view()->setCursor(60);
    QVERIFY(card.view()->accessibleDescription().startsWith(QStringLiteral("1:00 ago, From")));
    QVERIFY(!card.table()->accessibleName().isEmpty());
    QVERIFY(!card.legend()->accessibleName().isEmpty());
}

void ChartCardTest::theTableIsReachedByKeyboard() {
    ChartCard card(m_theme);
    card.setTitle(QStringLiteral("Rate"));
    card.setData(rates());
    card.resize(400, 272);
    card.show();
    auto* toggle = card.findChild<IconButton*>();
    QVERIFY((toggle->focusPolicy() & Qt::TabFocus) != 0);
    QCOMPARE(toggle->accessibleName(), QStringLiteral("Rate as a table"));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(card.showsTable());
    QCOMPARE(card.table()->model()->rowCount(), chartSeconds);
    // The key itself needs an active window, which not every platform of tests has.
    const QList<QAction*> actions = card.table()->actions();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first()->shortcut(), QKeySequence(QKeySequence::Copy));
    actions.first()->trigger();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), chartSeconds + 1);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Time\tFrom them\tTo")));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!card.showsTable());
}

void ChartCardTest::paintsInBothThemesAtEveryRatio() {
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        m_theme.apply(choice);
        ChartView view(m_theme);
        view.resize(300, 200);
        view.setData(rates());
        view.setCursor(40);
        for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
            QImage picture(view.size() * ratio, QImage::Format_RGB32);
            picture.setDevicePixelRatio(ratio);
            picture.fill(m_theme.colors().base);
            view.render(&picture);
            const QColor line = m_theme.colors().chart.at(0).color;
            int found = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) found += picture.pixelColor(x, y) == line;
            }
            QVERIFY(found > 0);
            // A line of the axis has its own colour only: it lies on whole pixels.
            const ChartPlot plot = view.plot();
            const int x = qRound((plot.area.left() + 3) * ratio);
            const int y = qRound(plot.yOf(plot.axis.high) * ratio);
            QCOMPARE(picture.pixelColor(x, y), m_theme.colors().border);
        }
    }
}

void ChartCardTest::rightToLeftHasNowAtTheRight() {
    ChartView view(m_theme);
    view.setLayoutDirection(Qt::RightToLeft);
    view.resize(300, 200);
    view.setData(rates());
    const ChartPlot plot = view.plot();
    QVERIFY(plot.xOf(plot.newest) > plot.xOf(plot.newest - 10));
}

QTEST_MAIN(ChartCardTest)
#include "chart_card_test.moc"
