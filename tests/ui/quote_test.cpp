#include "ui/models/quote.h"

#include <QTest>

using namespace vaultgram::ui;

class QuoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutInFrontIsFoundAgain_data();
    void whatIsPutInFrontIsFoundAgain();
    void onlyTheHeadOfATextIsAQuote();
    void aQuoteThatIsLongerThanOursIsNone();
    void whatQuotesAnotherIsQuotedWithoutIt();
    void aLongTextIsCutAndFits();
};

void QuoteTest::whatIsPutInFrontIsFoundAgain_data() {
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("text");
    QTest::newRow("line") << QStringLiteral("when?") << QStringLiteral("at two");
    QTest::newRow("lines") << QStringLiteral("one\n\nthree") << QStringLiteral("yes\nno");
    QTest::newRow("signs") << QStringLiteral("> a\n>") << QStringLiteral("b");
    QTest::newRow("no answer") << QStringLiteral("when?") << QString();
}

void QuoteTest::whatIsPutInFrontIsFoundAgain() {
    QFETCH(QString, quoted);
    QFETCH(QString, text);
    const auto found = quoteIn(withQuote(quoted, text));
    QVERIFY(found.has_value());
    QCOMPARE(found->quoted, quoted);
    QCOMPARE(found->rest, text);
    QCOMPARE(withQuote({}, text), text);
}

void QuoteTest::onlyTheHeadOfATextIsAQuote() {
    for (const char* text : {"", "plain", "a\n> b", ">smile", ">", "> ", ">\n>\nx", " > a\nb"})
        QVERIFY2(!quoteIn(QString::fromUtf8(text)), text);
    QCOMPARE(quoteIn(QStringLiteral("> a\n>b\nc"))->rest, QStringLiteral(">b\nc"));
}

void QuoteTest::aQuoteThatIsLongerThanOursIsNone() {
    const QString most(longestQuote + 1, u'q');  // with the sign that it was cut
    QVERIFY(quoteIn(withQuote(most, QStringLiteral("x"))).has_value());
    QVERIFY(!quoteIn(withQuote(most + u'q', QStringLiteral("x"))).has_value());
    const QString endless = QStringLiteral("> \n").repeated(100'000);
    QVERIFY(!quoteIn(endless + QStringLiteral("x")).has_value());
}

void QuoteTest::whatQuotesAnotherIsQuotedWithoutIt() {
    QCOMPARE(wordsToQuote(QStringLiteral("> when?\nat two")), QStringLiteral("at two"));
    QCOMPARE(wordsToQuote(QStringLiteral("> when?")), QStringLiteral("> when?"));
    QCOMPARE(withoutQuote(QStringLiteral("> when?\n\n")), QStringLiteral("> when?\n\n"));
}

void QuoteTest::aLongTextIsCutAndFits() {
    const QString cut = wordsToQuote(QString(10'000, u'q'));
    QCOMPARE(cut.size(), longestQuote + 1);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    QVERIFY(quoteIn(withQuote(cut, QStringLiteral("x"))).has_value());
}

QTEST_GUILESS_MAIN(QuoteTest)
#include "quote_test.moc"
