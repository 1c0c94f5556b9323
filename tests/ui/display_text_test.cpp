#include "ui/models/display_text.h"

#include <QTest>

using namespace vaultgram::ui;

class DisplayTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreBounded();
    void longWordsCanBeBroken();
    void leavesOrdinaryTextAlone();
    void neutralisesEveryControlAndBidiOverride();
    void cutsPiledMarksAndLongTexts();
    void knowsEmoji();
    void groupsFingerprints();
};

void DisplayTextTest::leavesOrdinaryTextAlone() {
    const QString ordinary =
        QString::fromUtf8("Grüße, 你好, شكرا 👋🏽\n\tsecond line <b>&amp;");
    QCOMPARE(displayText(ordinary), ordinary);
    QCOMPARE(clipboardText(ordinary), ordinary);
}

void DisplayTextTest::neutralisesEveryControlAndBidiOverride() {
    QList<char16_t> bad{0x7F, 0x85, 0x9F, 0xFEFF};
    for (char16_t c = 0; c < 0x20; ++c) {
        if (c != u'\n' && c != u'\t') bad += c;
    }
    for (char16_t c = 0x202A; c <= 0x202E; ++c) bad += c;
    for (char16_t c = 0x2066; c <= 0x2069; ++c) bad += c;
    for (const char16_t c : bad) {
        const QString raw = QStringLiteral("a") + QChar(c) + QStringLiteral("b");
        QVERIFY2(!displayText(raw).contains(QChar(c)), QByteArray::number(c, 16));
        QVERIFY2(!clipboardText(raw).contains(QChar(c)), QByteArray::number(c, 16));
        QCOMPARE(displayText(raw).size(), 3);  // it is seen that something stood there
    }
    QCOMPARE(displayText(QStringLiteral("a\r\nb")), QStringLiteral("a\nb"));
}

void DisplayTextTest::cutsPiledMarksAndLongTexts() {
    const QString piled = QStringLiteral("Z") + QString(100'000, QChar(0x0301)) + u'!';
    QCOMPARE(displayText(piled).size(), mostMarksOnALetter + 2);
    const QString longText(64 * 1024, u'x');
    QCOMPARE(displayText(longText).size(), longestShown + 1);
    QVERIFY(displayText(longText).endsWith(QChar(0x2026)));
    QCOMPARE(clipboardText(longText), longText);
    const QString lines(64 * 1024, u'\n');
    QCOMPARE(displayText(lines).count(u'\n'), mostLinesShown - 1);
    QVERIFY(!displayLine(QStringLiteral("a\n\nb")).contains(u'\n'));
    const QString emoji = QString::fromUtf8("👍").repeated(15'000);
    QVERIFY2(picturesIn(displayText(emoji)) <= mostPictures, "emoji are slow");
    QVERIFY(!displayText(emoji).chopped(1).back().isHighSurrogate());
    QCOMPARE(clipboardText(emoji), emoji);
    QVERIFY(bubbleText(longText, false).cut);
    QVERIFY(!bubbleText(longText, true).cut);
    QVERIFY(bubbleText(lines, true).cut);
    QVERIFY(bubbleText(lines, true).text.size() <= mostLinesUnfolded + 1);
    QCOMPARE(bubbleText(piled, true).text.size(), mostMarksOnALetter + 2);
}

void DisplayTextTest::knowsEmoji() {
    QVERIFY(isOnlyEmoji(QString::fromUtf8("👍")));
    QVERIFY(isOnlyEmoji(QString::fromUtf8("👍🏽🎉")));
    QVERIFY(isOnlyEmoji(QString::fromUtf8("👩‍🔧")));
    QVERIFY(!isOnlyEmoji(QString::fromUtf8("👍👍👍👍")));
    QVERIFY(!isOnlyEmoji(QString::fromUtf8("ok 👍")));
    QVERIFY(!isOnlyEmoji({}));
}

void DisplayTextTest::groupsFingerprints() {
    QCOMPARE(groupedInFours(QStringLiteral("7f2a91c403de")), QStringLiteral("7f2a 91c4 03de"));
    QCOMPARE(groupedInFours({}), QString());
}

void DisplayTextTest::picturesAreBounded() {
    const QString picture = QStringLiteral("🎉");
    QCOMPARE(picturesIn(picture.repeated(7) + QStringLiteral("a ☎")), 7);
    const QString shown = displayText(picture.repeated(500));
    QCOMPARE(picturesIn(shown), mostPictures);
    QCOMPARE(shown.count(QChar(0x25A2)), 300);
    QCOMPARE(picturesIn(bubbleText(picture.repeated(16'000), true).text), mostPictures);
    QCOMPARE(picturesIn(clipboardText(picture.repeated(500))), 500);  // what is copied is whole
}

void DisplayTextTest::longWordsCanBeBroken() {
    QCOMPARE(breakable(QStringLiteral("Anna Berger")), QStringLiteral("Anna Berger"));
    QCOMPARE(breakable(QString(50, u'W')).count(QChar(0x200B)), 2);
}

QTEST_GUILESS_MAIN(DisplayTextTest)
#include "display_text_test.moc"
