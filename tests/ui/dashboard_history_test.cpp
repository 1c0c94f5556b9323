#include "ui/models/dashboard_history.h"

#include "ui/models/dashboard_charts.h"
#include "ui/models/drop_words.h"
#include "ui/models/recent_rates.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace vaultgram::ui;

class DashboardHistoryTest : public QObject {
    Q_OBJECT

    static SecondFigures second(qint64 at, Figure toThem = {}, Figure fromThem = {}) {
        SecondFigures made;
        made.second = at;
        made.all.toThem = toThem;
        made.all.fromThem = fromThem;
        return made;
    }
    static ContactSecond contact(const QString& id, double bytes, Figure rtt = {}) {
        ContactSecond made;
        made.id = id;
        made.toThem = bytes;
        made.rtt = rtt;
        return made;
    }

private Q_SLOTS:
    void initTestCase();
    void whatIsUnknownIsAGap();
    void aSilentContactTakesNoMemory();
    void aContactThatFellSilentIsForgotten();
    void aReasonThatDidNotHappenCountsZero();
    void timeGoesForwardsOnly();
    void ratesFollowTheChoice();
    void totalsStandInTheLegend();
    void sixContactsAndTheOthers();
    void aChosenContactIsShownAlone();
    void reasonsHaveTheirWords();
    void ratesAreTheMeanOfFiveSeconds();
    void whoTellsNoRoundTripHasNoLine();
};

void DashboardHistoryTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
}

void DashboardHistoryTest::whatIsUnknownIsAGap() {
    DashboardHistory history;
    history.append(second(10, 5.0));
    history.append(second(11));
    history.append(second(12, 0.0));
    QCOMPARE(history.all().toThem.at(10), 5.0F);
    QVERIFY(std::isnan(history.all().toThem.at(11)));
    QCOMPARE(history.all().toThem.at(12), 0.0F);
    QVERIFY(std::isnan(history.all().fromThem.at(12)));
    const ChartData chart = DashboardCharts::rates(history, {}, {});
    QCOMPARE(chart.newest, qint64(12));
    QCOMPARE(chart.series[1].values.back(), 0.0F);
    QVERIFY(std::isnan(chart.series[1].values[chartSeconds - 2]));
}

void DashboardHistoryTest::aSilentContactTakesNoMemory() {
    DashboardHistory history;
    SecondFigures figures = second(1);
    figures.contacts = {contact(QStringLiteral("silent"), 0), contact(QStringLiteral("busy"), 10)};
    history.append(figures);
    QVERIFY(history.of(QStringLiteral("silent")) == nullptr);
    QVERIFY(history.of(QStringLiteral("busy")) != nullptr);
    QCOMPARE(history.contacts().size(), 1);
}

void DashboardHistoryTest::aContactThatFellSilentIsForgotten() {
    DashboardHistory history;
    SecondFigures figures = second(1);
    figures.contacts = {contact(QStringLiteral("a"), 10)};
    history.append(figures);
    for (qint64 at = 2; at <= 420; ++at) {
        figures = second(at);
        figures.contacts = {contact(QStringLiteral("a"), 0)};
        history.append(figures);
        if (at == 290) QVERIFY(history.of(QStringLiteral("a")) != nullptr);
    }
    QVERIFY(history.of(QStringLiteral("a")) == nullptr);
}

void DashboardHistoryTest::aReasonThatDidNotHappenCountsZero() {
    DashboardHistory history;
    for (qint64 at = 1; at <= 5; ++at) history.append(second(at));
    SecondFigures figures = second(6);
    figures.drops = {{QStringLiteral("replay"), 3}};
    history.append(figures);
    history.append(second(9));
    const SecondRing ring = history.drops().value(QStringLiteral("replay"));
    QVERIFY(std::isnan(ring.at(0)));  // was not measured
    QCOMPARE(ring.at(3), 0.0F);       // was measured, and there was none
    QCOMPARE(ring.at(6), 3.0F);
    QVERIFY(std::isnan(ring.at(7)));
    QCOMPARE(ring.at(9), 0.0F);
}

void DashboardHistoryTest::timeGoesForwardsOnly() {
    DashboardHistory history;
    history.append(second(10, 1.0));
    history.append(second(9, 2.0));
    history.append(second(10, 3.0));
    QCOMPARE(history.newest(), qint64(10));
    QCOMPARE(history.all().toThem.at(10), 1.0F);
    history.clear();
    QCOMPARE(history.newest(), qint64(-1));
}

void DashboardHistoryTest::ratesFollowTheChoice() {
    DashboardHistory history;
    SecondFigures figures = second(5, 100.0, 200.0);
    figures.contacts = {contact(QStringLiteral("a"), 30)};
    history.append(figures);
    ChartChoice choice;
    QCOMPARE(DashboardCharts::rates(history, {}, choice).series.size(), 2);
    choice.ways = Ways::ToThem;
    ChartData chart = DashboardCharts::rates(history, {}, choice);
    QCOMPARE(chart.series.size(), 1);
    QCOMPARE(chart.series[0].key, QStringLiteral("to"));
    QCOMPARE(chart.series[0].values.back(), 100.0F);
    choice.unit = RateUnit::Bits;
    chart = DashboardCharts::rates(history, {}, choice);
    QCOMPARE(chart.unit, ChartUnit::Bits);
    QCOMPARE(chart.series[0].values.back(), 800.0F);
    choice = {QStringLiteral("a"), Ways::Both, RateUnit::Bytes};
    QCOMPARE(DashboardCharts::rates(history, {}, choice).series[1].values.back(), 30.0F);
    choice.contactId = QStringLiteral("nobody");
    QVERIFY(std::isnan(DashboardCharts::rates(history, {}, choice).series[1].values.back()));
}

void DashboardHistoryTest::totalsStandInTheLegend() {
    DashboardHistory history;
    history.append(second(1));
    DashboardFigures figures;
    figures.all.fromThem.bytes.ever = 612'000'000;
    figures.all.loss.ever = 0.002;
    const ChartData rates = DashboardCharts::rates(history, figures, {});
    QCOMPARE(rates.series[0].total, QStringLiteral("612 MB"));
    QVERIFY(rates.series[1].total.isEmpty());  // not known: nothing is written
    const ChartData losses = DashboardCharts::losses(history, figures, {});
    QCOMPARE(losses.series[0].total, QStringLiteral("0.2 %"));
}

void DashboardHistoryTest::sixContactsAndTheOthers() {
    DashboardHistory history;
    SecondFigures figures = second(10);
    for (int i = 0; i < 9; ++i)
        figures.contacts.append(contact(QString::number(i), 1000 - i, double(i)));
    history.append(figures);
    DashboardCharts charts;
    const ChartData data = charts.roundTrips(history, {}, {});
    QCOMPARE(data.series.size(), 7);
    QCOMPARE(data.series.last().slot, othersSlot);
    QCOMPARE(data.series.last().values.back(), 7.0F);  // the mean of 6, 7 and 8
    QSet<int> used;
    for (qsizetype i = 0; i < 6; ++i) used.insert(data.series[i].slot);
    QCOMPARE(used.size(), 6);
}

void DashboardHistoryTest::aChosenContactIsShownAlone() {
    DashboardHistory history;
    SecondFigures figures = second(10);
    for (int i = 0; i < 9; ++i)
        figures.contacts.append(contact(QString::number(i), 1000 - i, double(i)));
    history.append(figures);
    DashboardFigures known;
    known.contacts.resize(1);
    known.contacts[0].id = QStringLiteral("8");
    known.contacts[0].name = QStringLiteral("Greta");
    DashboardCharts charts;
    const ChartData data = charts.roundTrips(history, known, {QStringLiteral("8")});
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series[0].name, QStringLiteral("Greta"));
    QCOMPARE(data.series[0].values.back(), 8.0F);
}

void DashboardHistoryTest::reasonsHaveTheirWords() {
    DashboardHistory history;
    SecondFigures figures = second(10);
    figures.drops = {{QStringLiteral("replay"), 2}};
    history.append(figures);
    DashboardFigures known;
    DropFigures replay;
    replay.reason = QStringLiteral("replay");
    replay.packets.ever = 31;
    DropFigures never;
    never.reason = QStringLiteral("version");
    never.packets.ever = 0;
    known.drops = {replay, never};
    DashboardCharts charts;
    const ChartData data = charts.refusals(history, known);
    QCOMPARE(data.kind, ChartKind::Bars);
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series[0].name, DropWords::title(QStringLiteral("replay")));
    QCOMPARE(data.series[0].total, QStringLiteral("31"));
    QCOMPARE(currentOf(data, data.series[0]), 2.0F);
}

void DashboardHistoryTest::ratesAreTheMeanOfFiveSeconds() {
    RecentRates rates;
    DashboardFigures figures;
    figures.all.toThem.rate = 7;
    rates.write(figures);
    QCOMPARE(*figures.all.toThem.rate, 7.0);  // nothing measured: as it was
    for (const double bytes : {9'000.0, 0.0, 100.0, 200.0, 300.0, 400.0})
        rates.append(second(1, bytes, 0));
    rates.append(second(2));  // counters were set to zero: no figure
    rates.write(figures);
    QCOMPARE(*figures.all.toThem.rate, 200.0);
    const ChartData chart = DashboardCharts::rates(DashboardHistory(), figures, {});
    QCOMPARE(currentOf(chart, chart.series[1]), 200.0F);  // the legend says the same
}

void DashboardHistoryTest::whoTellsNoRoundTripHasNoLine() {
    DashboardHistory history;
    SecondFigures figures = second(10);
    figures.contacts = {contact(QStringLiteral("old"), 9'000), contact(QStringLiteral("a"), 1, 2)};
    history.append(figures);
    DashboardCharts charts;
    const ChartData data = charts.roundTrips(history, {}, {});
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series[0].key, QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(DashboardHistoryTest)
#include "dashboard_history_test.moc"
