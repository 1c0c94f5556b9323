#include "ui/widgets/message_delegate.h"

#include "support.h"
#include "ui/widgets/conversation_view.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class MessageDelegateTest : public QObject {
    Q_OBJECT

private:
    BubbleGeometry measure(const Message& message, int width,
                           Qt::LayoutDirection direction = Qt::LeftToRight) {
        MessageModel model;
        model.append(message);
        return BubbleLayout(m_theme).measure(model.index(0), width, 0, direction);
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void ownStandsRightTheirsLeft();
    void aBubbleIsNeverWiderThanAllowed();
    void partsStayInsideTheBubble_data();
    void partsStayInsideTheBubble();
    void plaintextSaysSoInWords();
    void aFailedMessageOffersRetryAndCancel();
    void hostileTextsAreBoundedAndQuick_data();
    void hostileTextsAreBoundedAndQuick();
    void markupIsText();
    void followsTheNewestOnlyAtTheBottom();

private:
    Theme m_theme;
};

void MessageDelegateTest::ownStandsRightTheirsLeft() {
    Message own = message("a", at(10, 0), Direction::Outgoing);
    own.delivery = Delivery::Sent;
    const Message theirs = message("a", at(10, 0));
    QVERIFY(measure(own, 800).bubble.left() > 400);
    QVERIFY(measure(theirs, 800).bubble.right() < 400);
    QVERIFY(measure(own, 800, Qt::RightToLeft).bubble.right() < 400);
    QVERIFY(measure(own, 800).deliveryMark.isValid());
    QVERIFY(measure(theirs, 800).deliveryMark.isEmpty());
}

void MessageDelegateTest::aBubbleIsNeverWiderThanAllowed() {
    Message wordy = message("a", at(10, 0));
    wordy.text = QString(4000, u'W');
    for (const int width : {320, 480, 800, 2000}) {
        const QRect bubble = measure(wordy, width).bubble;
        QVERIFY(bubble.width() <= width * m_theme.measures().bubbleMaxPercent / 100);
        QVERIFY(bubble.left() >= 0);
    }
}

void MessageDelegateTest::partsStayInsideTheBubble_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("one letter") << QStringLiteral("x");
    QTest::newRow("a line") << QStringLiteral("Loud and clear, shall we compare numbers later");
    QTest::newRow("lines") << QStringLiteral("a\nb\nc");
    QTest::newRow("emoji") << QString::fromUtf8("👍");
    QTest::newRow("right to left") << QString::fromUtf8("شكرا، وصل الملف");
    QTest::newRow("right to left, lines") << QString::fromUtf8("شكرا، وصل الملف\nنعم\nلا");
    QTest::newRow("long word") << QString(900, u'm');
}

void MessageDelegateTest::partsStayInsideTheBubble() {
    QFETCH(QString, words);
    Message own = message("a", at(10, 0), Direction::Outgoing);
    own.text = words;
    own.delivery = Delivery::Read;
    own.security = MessageSecurity::Plaintext;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const BubbleGeometry g = measure(own, 420, direction);
        const QRect text(g.textAt, QSize(g.text->width(), g.text->height()));
        for (const QRect& part : {text, g.time, g.securityMark, g.securityWords, g.deliveryMark}) {
            QVERIFY(!part.isEmpty());
            QVERIFY(g.bubble.contains(part));
        }
        const int last = g.text->lastLineWidth();
        const int left = g.text->isRightToLeft() ? text.right() + 1 - last : text.left();
        const QRect lastLine(left, text.bottom() - 8, last, 8);
        for (const QRect& part : {g.time, g.securityMark, g.securityWords, g.deliveryMark})
            QVERIFY2(!lastLine.intersects(part), "nothing stands on the text");
    }
}

void MessageDelegateTest::plaintextSaysSoInWords() {
    Message theirs = message("a", at(10, 0));
    QVERIFY(measure(theirs, 800).securityWords.isEmpty());
    theirs.security = MessageSecurity::Plaintext;
    QVERIFY(!measure(theirs, 800).securityWords.isEmpty());
    MessageModel model;
    model.append(theirs);
    QVERIFY(MessageDelegate::explanation(model.index(0)).contains(QStringLiteral("Not encrypted")));
}

void MessageDelegateTest::aFailedMessageOffersRetryAndCancel() {
    Message own = message("a", at(10, 0), Direction::Outgoing);
    own.delivery = Delivery::Failed;
    own.reason = QString(500, u'r');
    const BubbleGeometry g = measure(own, 400);
    for (const QRect& part : {g.failure, g.retry, g.cancel}) {
        QVERIFY(!part.isEmpty());
        QVERIFY(part.left() >= 0 && part.right() < 400 && part.bottom() < g.height);
    }
    QVERIFY(!g.retry.intersects(g.cancel) && !g.failure.intersects(g.retry));
}

void MessageDelegateTest::hostileTextsAreBoundedAndQuick_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("combining marks") << QStringLiteral("Z") + QString(100'000, QChar(0x0301));
    QTest::newRow("64 KiB letters") << QString(65536, u'x');
    QTest::newRow("64 KiB lines") << QString(65536, u'\n');
    QTest::newRow("64 KiB emoji") << QString::fromUtf8("👍").repeated(16384);
    QTest::newRow("64 KiB right to left") << QString(32768, QChar(0x0634));
    QTest::newRow("direction changes") << QString::fromUtf8("aش").repeated(10000);
    QTest::newRow("zero width joiners") << QString(65536, QChar(0x200D));
}

void MessageDelegateTest::hostileTextsAreBoundedAndQuick() {
    QFETCH(QString, words);
    Message theirs = message("a", at(10, 0));
    theirs.text = words;
    QElapsedTimer clock;
    clock.start();
    const BubbleGeometry g = measure(theirs, 400);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(g.height > 0);
    QVERIFY2(g.height < 20'000, qPrintable(QString::number(g.height)));
}

void MessageDelegateTest::markupIsText() {
    Message plain = message("a", at(10, 0));
    plain.text = QStringLiteral("aa");
    Message marked = plain;
    marked.text = QStringLiteral("<b>aa</b><img src='http://192.0.2.1/'>");
    QVERIFY(measure(marked, 800).bubble.width() > measure(plain, 800).bubble.width() + 100);
}

void MessageDelegateTest::followsTheNewestOnlyAtTheBottom() {
    MessageModel model;
    for (int i = 0; i < 60; ++i) {
        model.append(message(QByteArray::number(i).constData(), at(10, 0).addSecs(i * 60)));
    }
    ConversationView view(m_theme);
    view.resize(500, 400);
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.list()->isAtBottom());
    model.append(message("new", at(12, 0)));
    QTRY_VERIFY(view.list()->isAtBottom());
    view.list()->scrollToTop();
    QTRY_VERIFY(view.newestButton()->isVisible());
    model.append(message("newer", at(12, 1)));
    QTRY_VERIFY(view.newestButton()->text().contains(QStringLiteral("(1)")));
    QVERIFY(!view.list()->isAtBottom());
    view.newestButton()->click();
    QTRY_VERIFY(view.list()->isAtBottom());
    QTRY_VERIFY(!view.newestButton()->isVisible());
}

QTEST_MAIN(MessageDelegateTest)
#include "message_delegate_test.moc"
