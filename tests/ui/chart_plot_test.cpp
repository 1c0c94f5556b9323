#include "ui/charts/chart_plot.h"

#include <QTest>

#include <cmath>

using namespace vaultgram::ui;

class ChartPlotTest : public QObject {
    Q_OBJECT

    static ChartData lines(const std::vector<float>& newest) {
        ChartData data;
        data.newest = 1'000;
        ChartSeries series;
        series.key = QStringLiteral("a");
        series.values = std::vector<float>(chartSeconds, noValue);
        std::copy(newest.begin(), newest.end(), series.values.end() - std::ssize(newest));
        data.series = {series};
        return data;
    }
    static ChartPlot plotOf(const ChartData& data) {
        return {QRectF(30, 10, 600, 100), axisFor(data, {}, false), data.newest};
    }

private Q_SLOTS:
    void theNewestIsAtTheRight();
    void aPointIsFoundUnderThePointer();
    void gapsStayGaps();
    void hiddenSeriesDoNotStretchTheAxis();
    void barsBeginAtWholeTens();
    void barsStandOnEachOther();
    void aBarThatIsCutOffIsNotShown();
    void unknownSecondsAreNoBar();
};

void ChartPlotTest::theNewestIsAtTheRight() {
    const ChartPlot plot = plotOf(lines({1, 2}));
    QCOMPARE(plot.xOf(1'000), 630.0);
    QCOMPARE(plot.xOf(1'000 - 300), 30.0);
    QCOMPARE(plot.xOf(1'000 - 150), 330.0);
    QCOMPARE(plot.yOf(0), 110.0);
    QCOMPARE(plot.yOf(plot.axis.high), 10.0);
}

void ChartPlotTest::aPointIsFoundUnderThePointer() {
    const ChartPlot plot = plotOf(lines({1}));
    for (int ago = 0; ago < chartSeconds; ++ago) {
        QCOMPARE(plot.agoAt(plot.xOf(plot.newest - ago)), ago);
    }
    QCOMPARE(plot.agoAt(-500), chartSeconds - 1);
    QCOMPARE(plot.agoAt(5'000), 0);
}

void ChartPlotTest::gapsStayGaps() {
    const ChartData data = lines({1, 2, noValue, 3, noValue, noValue, 4, 5, 6});
    const QList<QPolygonF> found = linesOf(plotOf(data), data.series[0]);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].size(), 2);
    QCOMPARE(found[1].size(), 1);
    QCOMPARE(found[2].size(), 3);
    QCOMPARE(found[2].back().x(), 630.0);
    QVERIFY(linesOf(plotOf(lines({})), lines({}).series[0]).isEmpty());
}

void ChartPlotTest::hiddenSeriesDoNotStretchTheAxis() {
    ChartData data = lines({8});
    ChartSeries large = data.series[0];
    large.key = QStringLiteral("large");
    large.values.back() = 8'000;
    data.series.append(large);
    QVERIFY(axisFor(data, {}, false).high >= 8'000);
    QCOMPARE(axisFor(data, {QStringLiteral("large")}, false).high, 8.0);
}

void ChartPlotTest::barsBeginAtWholeTens() {
    ChartData data = lines(std::vector<float>(chartSeconds, 1));
    data.kind = ChartKind::Bars;
    for (qint64 newest = 1'000; newest < 1'020; ++newest) {
        data.newest = newest;
        const std::vector<ChartBar> bars = barsOf(data, data.series[0]);
        for (const ChartBar& bar : bars) QCOMPARE(bar.firstSecond % barSeconds, 0);
        QCOMPARE(bars.back().sum, float(newest % barSeconds + 1));  // the growing one
        for (std::size_t i = 0; i + 1 < bars.size(); ++i) QCOMPARE(bars[i].sum, 10.0F);
    }
}

void ChartPlotTest::barsStandOnEachOther() {
    ChartData data = lines({3});
    data.kind = ChartKind::Bars;
    ChartSeries second = data.series[0];
    second.key = QStringLiteral("b");
    second.values.back() = 1;
    data.series.append(second);
    const ChartPlot plot = plotOf(data);
    QCOMPARE(plot.axis.high, 4.0);  // both together
    const QList<PlacedBar> bars = barsOf(plot, data, shownSeries(data, {}));
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars[0].where.bottom(), plot.area.bottom());
    QCOMPARE(bars[0].where.top(), bars[1].where.bottom());
    QCOMPARE(bars[1].where.top(), plot.area.top());
}

void ChartPlotTest::aBarThatIsCutOffIsNotShown() {
    ChartData data = lines(std::vector<float>(chartSeconds, 1));
    data.kind = ChartKind::Bars;
    data.newest = 1'004;  // the window begins at 705: the bar of 700 has lost its beginning
    QCOMPARE(barsOf(data, data.series[0]).front().firstSecond, qint64(710));
}

void ChartPlotTest::unknownSecondsAreNoBar() {
    ChartData data = lines({2, 3});
    data.kind = ChartKind::Bars;
    const std::vector<ChartBar> bars = barsOf(data, data.series[0]);
    QVERIFY(std::isnan(bars.front().sum));
    QCOMPARE(bars.back().sum, 3.0F);
    QCOMPARE(bars[bars.size() - 2].sum, 2.0F);
    QCOMPARE(barsOf(plotOf(data), data, shownSeries(data, {})).size(), 2);
}

QTEST_GUILESS_MAIN(ChartPlotTest)
#include "chart_plot_test.moc"
