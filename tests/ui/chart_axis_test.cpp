#include "ui/charts/chart_axis.h"

#include "ui/charts/chart_words.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace vaultgram::ui;

class ChartAxisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasThreeToFiveLinesForEveryValue();
    void stepsAreOneTwoFive();
    void stepsOfBytesArePowersOfTwo();
    void aCalmLineIsNoStorm();
    void logarithmicLinesArePowers();
    void zeroLiesOnTheLowestLine();
    void ticksAreWrittenInOneUnit();
};

void ChartAxisTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
}

void ChartAxisTest::hasThreeToFiveLinesForEveryValue() {
    for (double largest = 1e-3; largest < 1e13; largest *= 1.037) {
        for (const TickBase base : {TickBase::Decimal, TickBase::Binary}) {
            const ChartAxis axis = linearAxis(largest, 0, base);
            QVERIFY2(axis.ticks.size() >= 3 && axis.ticks.size() <= 5,
                     qPrintable(QString::number(largest)));
            QVERIFY(axis.high >= largest * (1 - 1e-9));
            QVERIFY(axis.high <= largest * 2.6);
            QCOMPARE(axis.ticks.front(), 0.0);
            QCOMPARE(axis.ticks.back(), axis.high);
        }
    }
}

void ChartAxisTest::stepsAreOneTwoFive() {
    for (double largest = 1e-3; largest < 1e13; largest *= 1.037) {
        const double step = linearAxis(largest, 0, TickBase::Decimal).ticks.at(1);
        const double digit = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
        QVERIFY(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 ||
                std::abs(digit - 5) < 1e-6);
    }
}

void ChartAxisTest::stepsOfBytesArePowersOfTwo() {
    for (double largest = 1; largest < 1e13; largest *= 1.037) {
        const double exponent = std::log2(linearAxis(largest, 0, TickBase::Binary).ticks.at(1));
        QVERIFY(std::abs(exponent - std::round(exponent)) < 1e-9);
    }
}

void ChartAxisTest::aCalmLineIsNoStorm() {
    QCOMPARE(linearAxis(0, 1, TickBase::Decimal).high, 1.0);
    QVERIFY(linearAxis(0.02, 1, TickBase::Decimal).high >= 1);
    QCOMPARE(linearAxis(0, 4, TickBase::Decimal).ticks, (std::vector<double>{0, 1, 2, 3, 4}));
}

void ChartAxisTest::logarithmicLinesArePowers() {
    const ChartAxis axis = logarithmicAxis(30, 9'000, TickBase::Decimal);
    QCOMPARE(axis.ticks, (std::vector<double>{0, 10, 100, 1'000, 10'000}));
    QCOMPARE(axis.position(10), 0.25);
    QCOMPARE(axis.position(3), 0.25);  // above zero, and below what has a line
    QCOMPARE(axis.position(10'000), 1.0);
    QVERIFY(std::abs(axis.position(100) - 0.5) < 1e-9);
    for (double smallest = 1e-3; smallest < 1e9; smallest *= 7) {
        for (double ratio = 1; ratio < 1e12; ratio *= 7) {
            for (const TickBase base : {TickBase::Decimal, TickBase::Binary}) {
                const ChartAxis each = logarithmicAxis(smallest, smallest * ratio, base);
                QVERIFY(each.ticks.size() >= 3 && each.ticks.size() <= 5);
                QVERIFY(each.high >= smallest * ratio * (1 - 1e-9));
            }
        }
    }
}

void ChartAxisTest::zeroLiesOnTheLowestLine() {
    for (const ChartAxis& axis :
         {logarithmicAxis(0, 0, TickBase::Decimal), logarithmicAxis(5, 500, TickBase::Decimal)}) {
        QCOMPARE(axis.position(0), 0.0);
        QVERIFY(axis.low > 0);
        QVERIFY(axis.position(axis.high * 5) <= 1);
    }
}

void ChartAxisTest::ticksAreWrittenInOneUnit() {
    const ChartAxis rate = linearAxis(1'400'000, 0, TickBase::Decimal);
    QCOMPARE(ChartWords::ticks(ChartUnit::Bytes, rate), QStringList({"0", "0.5", "1.0", "1.5"}));
    QCOMPARE(ChartWords::axisUnit(ChartUnit::Bytes, rate), QStringLiteral("MB/s"));
    const ChartAxis binary = linearAxis(700 * 1024, 0, TickBase::Binary);
    QCOMPARE(ChartWords::ticks(ChartUnit::BinaryBytes, binary),
             QStringList({"0", "256", "512", "768"}));
    QCOMPARE(ChartWords::axisUnit(ChartUnit::BinaryBytes, binary), QStringLiteral("KiB/s"));
    const ChartAxis packets = linearAxis(3, 4, TickBase::Decimal);
    QCOMPARE(ChartWords::ticks(ChartUnit::Packets, packets),
             QStringList({"0", "1", "2", "3", "4"}));
    const ChartAxis wide = logarithmicAxis(10, 1e6, TickBase::Decimal);
    QCOMPARE(ChartWords::ticks(ChartUnit::Bytes, wide).last(), QStringLiteral("1M"));
    QCOMPARE(ChartWords::axisUnit(ChartUnit::Bytes, wide), QStringLiteral("B/s"));
}

QTEST_GUILESS_MAIN(ChartAxisTest)
#include "chart_axis_test.moc"
