#include "ui/models/text_spans.h"

#include "support.h"

#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class TextSpansTest : public QObject {
    Q_OBJECT

private:
    static QStringList links(const QString& shown) {
        QStringList found;
        for (const TextSpan& span : linksIn(shown)) found += shown.mid(span.start, span.length);
        return found;
    }
    static QString marked(const QString& shown) {
        QStringList found;
        for (const TextSpan& span : markupIn(shown, linksIn(shown))) {
            found +=
                QString::number(static_cast<int>(span.kind)) + shown.mid(span.start, span.length);
        }
        return found.join(u'|');
    }

private Q_SLOTS:
    void runsOfEmojiAreFound();
    void findsAddressesWithoutTheSentenceAround_data();
    void findsAddressesWithoutTheSentenceAround();
    void opensTheWebOnly();
    void showsTheLettersOfTheNetwork();
    void marksStandAroundWords_data();
    void marksStandAroundWords();
    void takesLinearTime();
};

void TextSpansTest::findsAddressesWithoutTheSentenceAround_data() {
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* shown, const char* expected) {
        QTest::newRow(shown) << text(shown) << text(expected);
    };
    add("see https://a.example/b?c=1#d.", "https://a.example/b?c=1#d");
    add("(http://a.example/x)", "http://a.example/x");
    add("https://a.example/x_(y)", "https://a.example/x_(y)");
    add("WWW.a.example, and", "WWW.a.example");
    add("a https://one.example b https://two.example", "https://one.example https://two.example");
    add("*https://a.example*", "https://a.example");
    add("mail@www.a.example", "");
    add("https://", "");
    add("javascript:alert(1) file:///etc/passwd ftp://a.example", "");
    add("nothing://here", "");
}

void TextSpansTest::findsAddressesWithoutTheSentenceAround() {
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(links(shown).join(u' '), expected);
}

void TextSpansTest::opensTheWebOnly() {
    QVERIFY(!addressOf(QStringLiteral("file:///etc/passwd")).isValid());
    QVERIFY(!addressOf(QStringLiteral("javascript:alert(1)")).isValid());
    QCOMPARE(addressOf(QStringLiteral("www.a.example")).scheme(), QStringLiteral("https"));
}

void TextSpansTest::showsTheLettersOfTheNetwork() {
    const QUrl fake = addressOf(text("https://vаultgram.example/"));  // the first a is Cyrillic
    QVERIFY(writtenAddress(fake).startsWith(QStringLiteral("https://xn--")));
}

void TextSpansTest::marksStandAroundWords_data() {
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* shown, const char* expected) {
        QTest::newRow(shown) << text(shown) << text(expected);
    };
    add("a *b* c", "1*b*");
    add("_i_, `c`.", "2_i_|3`c`");
    add("*two words*", "1*two words*");
    add("2*3*4", "");
    add("snake_case_name", "");
    add("* not a list *", "");
    add("**", "");
    add("*one\ntwo*", "");
    add("`*code stays code*`", "3`*code stays code*`");
    add("https://a.example/*b*/_c_", "");
    add("*see https://a.example/x*y now*", "1*see https://a.example/x*y now*");
    add("<b>*x*</b>", "1*x*");
}

void TextSpansTest::marksStandAroundWords() {
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(marked(shown), expected);
}

void TextSpansTest::takesLinearTime() {
    // With quadratic time this would not end in the time a test has.
    const QString hostile = QStringLiteral(" *a _b `c").repeated(200'000);
    QVERIFY(markupIn(hostile, {}).isEmpty());
    const QString manyLinks = QStringLiteral("http://a.example/* ").repeated(20'000);
    QVERIFY(markupIn(manyLinks, linksIn(manyLinks)).isEmpty());
}

void TextSpansTest::runsOfEmojiAreFound() {
    const QString text = QStringLiteral("ok ✓ 🎉🎉 and 👩‍💻👍🏽!");
    const QList<TextSpan> runs = emojiIn(text);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(text.mid(runs.at(0).start, runs.at(0).length), QStringLiteral("🎉🎉"));
    QCOMPARE(text.mid(runs.at(1).start, runs.at(1).length), QStringLiteral("👩‍💻👍🏽"));
    QVERIFY(emojiIn(QStringLiteral("plain ☎ 42")).isEmpty());
    QVERIFY(emojiIn(QString(QChar(0xD83C))).isEmpty());  // half of one
    QVERIFY(emojiIn(QStringLiteral("🎉 ").repeated(5'000)).size() <= 200);
}

QTEST_GUILESS_MAIN(TextSpansTest)
#include "text_spans_test.moc"
