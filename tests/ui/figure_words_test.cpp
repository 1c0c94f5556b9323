#include "ui/models/figure_words.h"

#include <QLocale>
#include <QTest>

using namespace vaultgram::ui;

class FigureWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsUnknownIsNeverZero();
    void zeroIsZero();
    void unitsStandAfterABlank();
    void aFigureHasNoMoreDigitsThanItNeeds();
    void followsTheLocale();
};

void FigureWordsTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
}

void FigureWordsTest::whatIsUnknownIsNeverZero() {
    using W = FigureWords;
    for (const Unknown how : {Unknown::NoData, Unknown::Dash}) {
        const QString expected =
            how == Unknown::Dash ? QStringLiteral("—") : QStringLiteral("no data yet");
        QCOMPARE(W::rate({}, RateUnit::Bytes, how), expected);
        QCOMPARE(W::bytes({}, how), expected);
        QCOMPARE(W::count({}, how), expected);
        QCOMPARE(W::share({}, how), expected);
        QCOMPARE(W::milliseconds({}, how), expected);
        QCOMPARE(W::age({}, how), expected);
        QCOMPARE(W::skew({}, how), expected);
        QCOMPARE(W::ratio({}, how), expected);
        QCOMPARE(W::yesOrNo({}, how), expected);
    }
}

void FigureWordsTest::zeroIsZero() {
    using W = FigureWords;
    QCOMPARE(W::rate(0.0, RateUnit::Bytes, Unknown::NoData), QStringLiteral("0 B/s"));
    QCOMPARE(W::bytes(0, Unknown::NoData), QStringLiteral("0 B"));
    QCOMPARE(W::share(0.0, Unknown::NoData), QStringLiteral("0 %"));
    QCOMPARE(W::milliseconds(0.0, Unknown::NoData), QStringLiteral("0 ms"));
}

void FigureWordsTest::unitsStandAfterABlank() {
    using W = FigureWords;
    const auto rate = [](double bytes, RateUnit unit) {
        return W::rate(bytes, unit, Unknown::Dash);
    };
    QCOMPARE(rate(1'400'000, RateUnit::Bytes), QStringLiteral("1.4 MB/s"));
    QCOMPARE(rate(12'000, RateUnit::Bytes), QStringLiteral("12 kB/s"));
    QCOMPARE(rate(999.7, RateUnit::Bytes), QStringLiteral("1 kB/s"));
    QCOMPARE(rate(2'048, RateUnit::BinaryBytes), QStringLiteral("2 KiB/s"));
    QCOMPARE(rate(1'000, RateUnit::Bits), QStringLiteral("8 kbit/s"));
    QCOMPARE(rate(-3, RateUnit::Bytes), QStringLiteral("0 B/s"));
    QCOMPARE(W::milliseconds(2.13, Unknown::Dash), QStringLiteral("2.1 ms"));
    QCOMPARE(W::milliseconds(3'000.0, Unknown::Dash), QStringLiteral("3 s"));
    QCOMPARE(W::share(0.004, Unknown::Dash), QStringLiteral("0.4 %"));
    QCOMPARE(W::share(0.0001, Unknown::Dash), QStringLiteral("< 0.1 %"));
    QCOMPARE(W::skew(-42.0, Unknown::Dash), QStringLiteral("-42 s"));
    QCOMPARE(W::skew(0.4, Unknown::Dash), QStringLiteral("+0.4 s"));
    QCOMPARE(W::skew(-0.04, Unknown::Dash), QStringLiteral("0.0 s"));
    QCOMPARE(W::skew(0.04, Unknown::Dash), QStringLiteral("0.0 s"));
    QCOMPARE(W::age(-22.0, Unknown::Dash), W::age(0.0, Unknown::Dash));
    QCOMPARE(W::ratio(1.66, Unknown::Dash), QStringLiteral("1.7 : 1"));
}

void FigureWordsTest::aFigureHasNoMoreDigitsThanItNeeds() {
    QCOMPARE(FigureWords::number(0.25), QStringLiteral("0.3"));
    QCOMPARE(FigureWords::number(9.94), QStringLiteral("9.9"));
    QCOMPARE(FigureWords::number(9.96), QStringLiteral("10"));
    QCOMPARE(FigureWords::number(4), QStringLiteral("4"));
    for (double value = 0.5; value < 1e12; value *= 1.31) {
        QVERIFY(FigureWords::scaled(value, false).value < 1'000);
        QVERIFY(FigureWords::scaled(value, true).value < 1'024);
    }
}

void FigureWordsTest::followsTheLocale() {
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(FigureWords::rate(1'400'000.0, RateUnit::Bytes, Unknown::Dash),
             QStringLiteral("1,4 MB/s"));
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(FigureWordsTest)
#include "figure_words_test.moc"
