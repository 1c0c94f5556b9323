#include "ui/widgets/row_heights.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vaultgram::ui;

class RowHeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void estimatesWhatIsNotMeasured();
    void agreesWithPlainAddition();
    void rowAtFindsTheRowOfEveryPixel();
};

void RowHeightsTest::estimatesWhatIsNotMeasured() {
    RowHeights heights;
    QCOMPARE(heights.total(), 0);
    QCOMPARE(heights.rowAt(0), -1);
    heights.reset(3);
    QCOMPARE(heights.total(), 3 * RowHeights::estimate);
    heights.set(1, 100);
    QVERIFY(heights.isKnown(1) && !heights.isKnown(0));
    QCOMPARE(heights.top(2), RowHeights::estimate + 100);
    heights.forget(1);
    QCOMPARE(heights.total(), 3 * RowHeights::estimate);
}

void RowHeightsTest::agreesWithPlainAddition() {
    QRandomGenerator random(7);
    RowHeights heights;
    QList<int> plain;  // 0: not measured
    const auto below = [&random](qsizetype n) { return random.bounded(static_cast<int>(n)); };
    for (int step = 0; step < 3000; ++step) {
        const int kind = below(10);
        if (kind < 2) {
            const int at = below(plain.size() + 1);
            const int count = 1 + below(5);
            heights.insert(at, count);
            plain.insert(at, count, 0);
        } else if (kind < 3 && !plain.isEmpty()) {
            const int at = below(plain.size());
            const int count = 1 + below(qMin<qsizetype>(4, plain.size() - at));
            heights.remove(at, count);
            plain.remove(at, count);
        } else if (!plain.isEmpty()) {
            const int at = below(plain.size());
            plain[at] = kind == 3 ? 0 : 1 + below(300);
            plain.at(at) == 0 ? heights.forget(at) : heights.set(at, plain.at(at));
        }
        const int asked = below(plain.size() + 1);
        int sum = 0;
        for (int i = 0; i < asked; ++i)
            sum += plain.at(i) == 0 ? RowHeights::estimate : plain.at(i);
        QCOMPARE(heights.count(), static_cast<int>(plain.size()));
        QCOMPARE(heights.top(asked), sum);
    }
}

void RowHeightsTest::rowAtFindsTheRowOfEveryPixel() {
    RowHeights heights;
    heights.reset(5);
    for (int row = 0; row < 5; ++row) heights.set(row, 1 + row);
    int y = 0;
    for (int row = 0; row < 5; ++row) {
        for (int pixel = 0; pixel <= row; ++pixel) QCOMPARE(heights.rowAt(y++), row);
    }
    QCOMPARE(heights.rowAt(-10), 0);
    QCOMPARE(heights.rowAt(y + 10), 4);
}

QTEST_GUILESS_MAIN(RowHeightsTest)
#include "row_heights_test.moc"
