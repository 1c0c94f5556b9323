#include "ui/widgets/composer.h"

#include "support.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

namespace {

class KeyHearer : public QWidget {
public:
    int escapes = 0;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        escapes += event->key() == Qt::Key_Escape ? 1 : 0;
    }
};

}  // namespace

class ComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void enterSendsAndShiftEnterBreaksTheLine();
    void blankTextIsNotSent();
    void draftsBelongToTheirContact();
    void arrowUpRecallsInTheEmptyFieldOnly();
    void growsAndStopsGrowing();
    void aBlankAtTheEdgeDoesNotMoveTheText();
    void saysThatTextIsNotEncrypted();
    void refusesAndSaysWhy();
    void holdsTheDraftWhileTheKeyIsChanged();
    void theFirstUnencryptedTextIsAskedFor();
    void aTextThatWasNotTakenComesBack();
    void anAmpersandInANameIsALetter();
    void countsNearTheLimitOnly();
    void escapeTakesTheQuoteAway();
    void whoIsBlockedIsUnblockedBesideTheReason();
    void whatPacksWellMayExceedTheSureLimit();
    void ctrlEnterCanBeTheKey();
    void refusesAHugePaste();
    void refusesMorePicturesThanCanBePainted();
    void whatIsQuotedGoesOutAboveTheAnswer();
    void aQuoteIsKeptWithTheDraft();
    void anEmojiGoesToTheCursor();
    void theEmojiAreLeftByEscapeAndByAClickBeside();

private:
    Theme m_theme;
};

void ComposerTest::enterSendsAndShiftEnterBreaksTheLine() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    QSignalSpy sent(&composer, &Composer::submitted);
    QTest::keyClicks(composer.field(), QStringLiteral("one"));
    QTest::keyClick(composer.field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(composer.field(), QStringLiteral("two"));
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(composer.field(), Qt::Key_Enter);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(0).toString(), QStringLiteral("a"));
    QCOMPARE(sent.at(0).at(1).toString(), QStringLiteral("one\ntwo"));
    QVERIFY(composer.field()->toPlainText().isEmpty());
}

void ComposerTest::blankTextIsNotSent() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    QSignalSpy sent(&composer, &Composer::submitted);
    QTest::keyClicks(composer.field(), QStringLiteral("  "));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    composer.sendButton()->click();
    QCOMPARE(sent.size(), 0);
}

void ComposerTest::draftsBelongToTheirContact() {
    Composer composer(m_theme);
    QSignalSpy drafts(&composer, &Composer::draftChanged);
    composer.setContact(contact("a", "Anna"));
    composer.field()->setPlainText(QStringLiteral("for Anna"));
    composer.setContact(contact("b", "Bruno"));
    QVERIFY(composer.field()->toPlainText().isEmpty());
    QCOMPARE(drafts.size(), 1);
    composer.setContact(contact("a", "Anna"));
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("for Anna"));
    composer.forget(QStringLiteral("a"));
    composer.setContact(contact("a", "Anna"));
    QVERIFY(composer.field()->toPlainText().isEmpty());
}

void ComposerTest::arrowUpRecallsInTheEmptyFieldOnly() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    composer.field()->setPlainText(QStringLiteral("first"));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QTest::keyClick(composer.field(), Qt::Key_Up);
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("first"));
    composer.field()->setPlainText(QStringLiteral("other"));
    QTest::keyClick(composer.field(), Qt::Key_Up);
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("other"));
}

void ComposerTest::growsAndStopsGrowing() {
    Composer composer(m_theme);
    composer.resize(600, 100);
    composer.setContact(contact("a", "Anna"));
    composer.show();
    const int least = composer.field()->height();
    composer.field()->setPlainText(QStringLiteral("1\n2\n3\n4"));
    const int grown = composer.field()->height();
    QVERIFY(grown > least);
    composer.field()->setPlainText(QString(500, u'\n'));
    QCOMPARE(composer.field()->height(), m_theme.measures().composerMax);
    composer.field()->clear();
    QCOMPARE(composer.field()->height(), least);
}

void ComposerTest::aBlankAtTheEdgeDoesNotMoveTheText() {
    QWidget window;
    Composer composer(m_theme, &window);
    window.show();
    composer.setContact(contact("a", "Anna"));
    composer.field()->setPlainText(QStringLiteral("some long words ").repeated(12));
    for (int width = 300; width < 420; width += 2) {
        composer.setGeometry(0, 0, width, 160);
        QCoreApplication::processEvents();
        composer.field()->moveCursor(QTextCursor::Start);
        composer.field()->moveCursor(QTextCursor::End);
        QVERIFY2(composer.field()->horizontalScrollBar()->value() == 0,
                 qPrintable(QString::number(width)));
        QCOMPARE(composer.field()->horizontalScrollBar()->maximum(), 0);
    }
}

void ComposerTest::saysThatTextIsNotEncrypted() {
    Composer composer(m_theme);
    ContactInfo info = contact("a", "Workshop PC");
    info.security = Security::Plaintext;
    composer.setContact(info);
    QCOMPARE(composer.mode(), Composer::Mode::AskPlaintext);  // not allowed yet
    info.plaintextAllowed = true;
    composer.setContact(info);
    QCOMPARE(composer.mode(), Composer::Mode::Plaintext);
    QCOMPARE(composer.sendButton()->accessibleName(), QStringLiteral("Send unencrypted"));
    QVERIFY(composer.notice().contains(QStringLiteral("Not encrypted")));
    info.security = Security::Sealed;
    composer.setContact(info);
    QCOMPARE(composer.mode(), Composer::Mode::Sealed);
    QCOMPARE(composer.sendButton()->accessibleName(), QStringLiteral("Send"));
}

void ComposerTest::refusesAndSaysWhy() {
    Composer composer(m_theme);
    QSignalSpy sent(&composer, &Composer::submitted);
    ContactInfo info = contact("a", "Anna Berger");
    info.cannotSend = QStringLiteral("The network is down");
    composer.setContact(info);
    composer.field()->setPlainText(QStringLiteral("x"));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(composer.notice(), info.cannotSend);
    QVERIFY(!composer.sendButton()->isEnabled());
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("x"));  // kept
}

void ComposerTest::holdsTheDraftWhileTheKeyIsChanged() {
    Composer composer(m_theme);
    QSignalSpy sent(&composer, &Composer::submitted);
    ContactInfo info = contact("a", "Anna Berger");
    composer.setContact(info);
    composer.field()->setPlainText(QStringLiteral("kept"));
    info.trust = Trust::KeyChanged;
    composer.setContact(info);
    QCOMPARE(composer.mode(), Composer::Mode::Held);
    QVERIFY(composer.heldReason().contains(QStringLiteral("safety number")));
    QVERIFY(composer.field()->isHidden());
    QVERIFY(!composer.sendButton()->isEnabled() && !composer.emojiButton()->isEnabled());
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    info.trust = Trust::NotVerified;
    composer.setContact(info);
    QVERIFY(!composer.field()->isHidden());
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("kept"));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
}

void ComposerTest::theFirstUnencryptedTextIsAskedFor() {
    QWidget window;
    Composer composer(m_theme, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy sent(&composer, &Composer::submitted);
    QSignalSpy allowed(&composer, &Composer::allowPlaintextRequested);
    ContactInfo info = contact("a", "Workshop PC");
    info.security = Security::Plaintext;
    composer.setContact(info);
    composer.field()->setPlainText(QStringLiteral("x"));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QVERIFY(composer.card()->isVisible());
    QVERIFY(composer.card()->keepButton()->hasFocus());
    QTest::keyClick(composer.card()->keepButton(), Qt::Key_Return);
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(composer.card()->keepButton(), Qt::Key_Escape);
    QVERIFY(!composer.card()->isVisible());
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("x"));
    QCOMPARE(allowed.size(), 0);
    composer.sendButton()->click();
    composer.card()->allowButton()->click();
    QCOMPARE(allowed.size(), 1);
    QCOMPARE(sent.size(), 0);  // allowing is not sending
    info.plaintextAllowed = true;
    composer.setContact(info);
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 1);
}

void ComposerTest::aTextThatWasNotTakenComesBack() {
    Composer composer(m_theme);
    const QString anna = QStringLiteral("a");
    composer.setContact(contact("a", "Anna"));
    connect(&composer, &Composer::submitted, &composer,
            [&](const QString& id, const QString& text) { composer.giveBack(id, text, {}); });
    QTest::keyClicks(composer.field(), QStringLiteral("one"));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("one"));
    composer.giveBack(anna, QStringLiteral("two"), {});
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("one\ntwo"));
    QSignalSpy drafts(&composer, &Composer::draftChanged);
    composer.giveBack(QStringLiteral("b"), QStringLiteral("new"), QStringLiteral("stored"));
    QCOMPARE(drafts.at(0).at(1).toString(), QStringLiteral("stored\nnew"));
}

void ComposerTest::anAmpersandInANameIsALetter() {
    ComposerCard card(m_theme);
    card.ask(QStringLiteral("Tom & Jo"));
    bool found = false;
    for (const QPushButton* button : card.findChildren<QPushButton*>())
        found = found || (button->text() == QLatin1String("Allow for Tom && Jo") &&
                          button->accessibleName() == QLatin1String("Allow for Tom & Jo"));
    QVERIFY(found);
}

void ComposerTest::countsNearTheLimitOnly() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    composer.setLimit(100);
    composer.field()->setPlainText(QString(79, u'x'));
    QVERIFY(composer.counter().isEmpty());
    composer.field()->setPlainText(QString(40, QChar(0xE4)));  // two bytes each
    QVERIFY(composer.counter().startsWith(QStringLiteral("80")));
    QVERIFY(composer.sendButton()->isEnabled());
    composer.field()->setPlainText(QString(101, u'x'));
    QVERIFY(composer.counter().contains(QStringLiteral("too long")));
    QVERIFY(!composer.sendButton()->isEnabled());
    QSignalSpy sent(&composer, &Composer::submitted);
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    composer.setLimit(0);
    QVERIFY(composer.counter().isEmpty());
    QVERIFY(composer.sendButton()->isEnabled());
}

void ComposerTest::escapeTakesTheQuoteAway() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    KeyHearer parent;  // who hears what the composer does not use
    composer.setParent(&parent);
    composer.quote(QStringLiteral("Anna"), QStringLiteral("two\nlines"));
    QVERIFY(!composer.reply()->isHidden());
    QTest::keyClicks(composer.field(), QStringLiteral("mine"));
    QTest::keyClick(composer.field(), Qt::Key_Escape);
    QCOMPARE(composer.text(), QStringLiteral("mine"));
    QVERIFY(composer.reply()->isHidden());
    QCOMPARE(parent.escapes, 0);
    QTest::keyClick(composer.field(), Qt::Key_Escape);
    QCOMPARE(parent.escapes, 1);
    composer.setParent(nullptr);
}

void ComposerTest::whoIsBlockedIsUnblockedBesideTheReason() {
    Composer composer(m_theme);
    ContactInfo info = contact("a", "Anna");
    info.trust = Trust::Blocked;
    composer.setContact(info);
    QSignalSpy wanted(&composer, &Composer::unblockRequested);
    composer.findChild<QToolButton*>(QStringLiteral("linkButton"))->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("a"));
}

void ComposerTest::whatPacksWellMayExceedTheSureLimit() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    composer.setLimit(100, [](const QString& text) { return text.size() <= 150; });
    composer.field()->setPlainText(QString(90, u'x'));
    QVERIFY(!composer.counter().isEmpty());
    composer.field()->setPlainText(QString(120, u'x'));
    QVERIFY(composer.sendButton()->isEnabled());
    composer.field()->setPlainText(QString(160, u'x'));
    QVERIFY(!composer.sendButton()->isEnabled());
    QVERIFY(composer.counter().contains(QStringLiteral("too long")));
}

void ComposerTest::ctrlEnterCanBeTheKey() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    composer.setSendKey(SendKey::CtrlEnter);
    QSignalSpy sent(&composer, &Composer::submitted);
    QTest::keyClicks(composer.field(), QStringLiteral("one"));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QTest::keyClicks(composer.field(), QStringLiteral("two"));
    QCOMPARE(sent.size(), 0);
    QTest::keyClick(composer.field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.at(0).at(1).toString(), QStringLiteral("one\ntwo"));
}

void ComposerTest::refusesAHugePaste() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    composer.field()->setPlainText(QStringLiteral("before "));
    QApplication::clipboard()->setText(QString(ComposerField::mostPasted, u'x'));
    composer.field()->paste();
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("before "));
    QVERIFY(composer.notice().contains(QStringLiteral("Too much text")));
    QTest::keyClicks(composer.field(), QStringLiteral("y"));
    QVERIFY(composer.notice().isEmpty());
    QApplication::clipboard()->setText(QStringLiteral("after"));
    composer.field()->paste();
    QVERIFY(composer.field()->toPlainText().contains(QStringLiteral("after")));
}

void ComposerTest::refusesMorePicturesThanCanBePainted() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    QApplication::clipboard()->setText(QStringLiteral("🎉").repeated(150));
    composer.field()->paste();
    QVERIFY(composer.notice().isEmpty());
    composer.field()->paste();
    QVERIFY(composer.notice().contains(QStringLiteral("Too many pictures")));
    QCOMPARE(composer.field()->toPlainText().size(), 300);  // two units each
}

void ComposerTest::whatIsQuotedGoesOutAboveTheAnswer() {
    Composer composer(m_theme);
    composer.setContact(contact("a", "Anna"));
    QSignalSpy sent(&composer, &Composer::submitted);
    composer.quote(QStringLiteral("Anna"), QStringLiteral("one\ntwo"));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(sent.size(), 0);  // nothing is said to it yet
    QTest::keyClicks(composer.field(), QStringLiteral("yes"));
    QTest::keyClick(composer.field(), Qt::Key_Return);
    QCOMPARE(sent.at(0).at(1).toString(), QStringLiteral("> one\n> two\nyes"));
    QVERIFY(composer.reply()->isHidden());
    QVERIFY(composer.text().isEmpty());
}

void ComposerTest::aQuoteIsKeptWithTheDraft() {
    Composer composer(m_theme);
    composer.setAuthorship([](const QString& quoted) {
        return quoted == QStringLiteral("one") ? QStringLiteral("Anna") : QString();
    });
    composer.setContact(contact("a", "Anna"));
    composer.quote(QStringLiteral("Anna"), QStringLiteral("one"));
    QTest::keyClicks(composer.field(), QStringLiteral("yes"));
    composer.setContact(contact("b", "Bruno"));
    QVERIFY(composer.reply()->isHidden());
    composer.setContact(contact("a", "Anna"));
    QCOMPARE(composer.reply()->quoted(), QStringLiteral("one"));
    QCOMPARE(composer.field()->toPlainText(), QStringLiteral("yes"));
    // What nobody said is text like any other.
    ContactInfo carla = contact("c", "Carla");
    carla.draft = QStringLiteral("> made up\nyes");
    composer.setContact(carla);
    QVERIFY(composer.reply()->isHidden());
    QCOMPARE(composer.field()->toPlainText(), carla.draft);
}

void ComposerTest::anEmojiGoesToTheCursor() {
    QWidget window;
    Composer composer(m_theme, &window);
    window.show();
    composer.setContact(contact("a", "Anna"));
    composer.field()->setPlainText(QStringLiteral("hi "));
    composer.field()->moveCursor(QTextCursor::End);
    composer.emojiButton()->click();
    auto* board = composer.findChild<EmojiBoard*>();
    QVERIFY(board != nullptr && board->isVisible());
    QTest::keyClick(board, Qt::Key_Return);
    QVERIFY(!board->isVisible());
    QVERIFY(composer.field()->toPlainText().size() > 3);
}

void ComposerTest::theEmojiAreLeftByEscapeAndByAClickBeside() {
    QWidget window;
    Composer composer(m_theme, &window);
    window.show();
    composer.setContact(contact("a", "Anna"));
    composer.emojiButton()->click();
    auto* board = composer.findChild<EmojiBoard*>();
    QTest::keyClick(board, Qt::Key_Escape);
    QVERIFY(!board->isVisible());
    composer.emojiButton()->click();
    QVERIFY(board->isVisible());
    QTest::mouseClick(board, Qt::LeftButton, {}, QPoint(-20, -20));
    QVERIFY(!board->isVisible());
    QVERIFY2(composer.field()->toPlainText().isEmpty(), "nothing was picked");
}

QTEST_MAIN(ComposerTest)
#include "composer_test.moc"
