#include "ui/charts/second_ring.h"

#include <QTest>

#include <cmath>

using namespace vaultgram::ui;

class SecondRingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void keepsTheLastFiveMinutes();
    void aMissedSecondIsAGap();
    void aLongPauseLeavesNothingOld();
    void timeGoesForwardsOnly();
};

void SecondRingTest::isEmptyAtFirst() {
    const SecondRing ring;
    QCOMPARE(ring.newest(), qint64(-1));
    for (qint64 second = -1; second < 2 * chartSeconds; ++second) {
        QVERIFY(std::isnan(ring.at(second)));
    }
}

void SecondRingTest::keepsTheLastFiveMinutes() {
    SecondRing ring;
    for (qint64 second = 0; second < 1000; ++second) ring.put(second, float(second));
    QCOMPARE(ring.newest(), qint64(999));
    for (qint64 second = 0; second < 1100; ++second) {
        const bool kept = second > 999 - chartSeconds && second <= 999;
        QCOMPARE(!std::isnan(ring.at(second)), kept);
        if (kept) QCOMPARE(ring.at(second), float(second));
    }
}

void SecondRingTest::aMissedSecondIsAGap() {
    SecondRing ring;
    for (qint64 second = 0; second < 300; ++second) ring.put(second, 1);
    ring.put(305, 2);
    QCOMPARE(ring.at(299), 1.0F);
    for (qint64 second = 300; second < 305; ++second) QVERIFY(std::isnan(ring.at(second)));
    QCOMPARE(ring.at(305), 2.0F);
}

void SecondRingTest::aLongPauseLeavesNothingOld() {
    SecondRing ring;
    for (qint64 second = 0; second < 300; ++second) ring.put(second, 1);
    ring.put(5'000'000, 2);
    for (qint64 second = 5'000'000 - chartSeconds; second < 5'000'000; ++second) {
        QVERIFY(std::isnan(ring.at(second)));
    }
    QCOMPARE(ring.at(5'000'000), 2.0F);
}

void SecondRingTest::timeGoesForwardsOnly() {
    SecondRing ring;
    ring.put(1000, 5);
    ring.put(700, 9);  // out of the window
    QVERIFY(std::isnan(ring.at(700)));
    ring.put(990, 7);  // late, but within it
    QCOMPARE(ring.at(990), 7.0F);
    QCOMPARE(ring.at(1000), 5.0F);
    QCOMPARE(ring.newest(), qint64(1000));
    ring.put(1000, 6);
    QCOMPARE(ring.at(1000), 6.0F);
}

QTEST_GUILESS_MAIN(SecondRingTest)
#include "second_ring_test.moc"
