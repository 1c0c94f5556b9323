#include "ui/models/series_slots.h"

#include <QSet>
#include <QTest>

using namespace vaultgram::ui;

class SeriesSlotsTest : public QObject {
    Q_OBJECT

    static QHash<QString, double> weights(int count, double first = 100) {
        QHash<QString, double> made;
        for (int i = 0; i < count; ++i) made.insert(QString::number(i), first - i);
        return made;
    }

private Q_SLOTS:
    void aColourStaysForTheSession();
    void theSixBusiestAreChosen();
    void aLittleMoreTrafficChangesNothing();
    void whoLeftFirstLosesTheColour();
    void coloursAreNeverShared();
};

void SeriesSlotsTest::aColourStaysForTheSession() {
    SeriesSlots places;
    QCOMPARE(places.choose({{QStringLiteral("a"), 5}}), QStringList{QStringLiteral("a")});
    QCOMPARE(places.slotOf(QStringLiteral("a")), 0);
    static_cast<void>(places.choose({{QStringLiteral("b"), 50}, {QStringLiteral("a"), 1}}));
    QCOMPARE(places.slotOf(QStringLiteral("a")), 0);
    QCOMPARE(places.slotOf(QStringLiteral("b")), 1);
    static_cast<void>(places.choose({{QStringLiteral("b"), 50}}));  // a is silent for a while
    QCOMPARE(places.slotOf(QStringLiteral("a")), 0);
    QCOMPARE(places.slotOf(QStringLiteral("c")), -1);
}

void SeriesSlotsTest::theSixBusiestAreChosen() {
    SeriesSlots places;
    QStringList chosen = places.choose(weights(1000));
    chosen.sort();
    QCOMPARE(chosen, QStringList({"0", "1", "2", "3", "4", "5"}));
}

void SeriesSlotsTest::aLittleMoreTrafficChangesNothing() {
    SeriesSlots places;
    const QStringList before = places.choose(weights(7));
    QHash<QString, double> changed = weights(7);
    changed[QStringLiteral("6")] = changed[QStringLiteral("5")] * 1.4;
    QCOMPARE(places.choose(changed), before);
    changed[QStringLiteral("6")] = changed[QStringLiteral("5")] * 1.6;
    QVERIFY(places.choose(changed).contains(QStringLiteral("6")));
}

void SeriesSlotsTest::whoLeftFirstLosesTheColour() {
    SeriesSlots places;
    static_cast<void>(places.choose(weights(6)));
    QHash<QString, double> next = weights(6);
    next.remove(QStringLiteral("3"));
    static_cast<void>(places.choose(next));
    next.remove(QStringLiteral("1"));
    static_cast<void>(places.choose(next));
    next.insert(QStringLiteral("new"), 500);
    static_cast<void>(places.choose(next));
    QCOMPARE(places.slotOf(QStringLiteral("3")), -1);
    QVERIFY(places.slotOf(QStringLiteral("1")) >= 0);
    QVERIFY(places.slotOf(QStringLiteral("new")) >= 0);
}

void SeriesSlotsTest::coloursAreNeverShared() {
    SeriesSlots places;
    for (int round = 0; round < 200; ++round) {
        QHash<QString, double> each;
        for (int i = 0; i < 20; ++i)
            each.insert(QString::number(i), (i * 7919 + round * 104729) % 1009);
        QSet<int> taken;
        for (const QString& key : places.choose(each)) {
            const int slot = places.slotOf(key);
            QVERIFY(slot >= 0 && slot < SeriesSlots::count);
            QVERIFY(!taken.contains(slot));
            taken.insert(slot);
        }
        QCOMPARE(taken.size(), 6);
    }
}

QTEST_GUILESS_MAIN(SeriesSlotsTest)
#include "series_slots_test.moc"
