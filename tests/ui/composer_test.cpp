#include "ui/widgets/composer.h"

#include "support.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;
using namespace vaultgram::ui::test;

class ComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void enterSendsAndShiftEnterBreaksTheLine();
    void blankTextIsNotSent();
    void draftsBelongToTheirContact();
    void arrowUpRecallsInTheEmptyFieldOnly();
    void growsAndStopsGrowing();
    void saysThatTextIsNotEncrypted();
    void refusesAndSaysWhy();

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

void ComposerTest::saysThatTextIsNotEncrypted() {
    Composer composer(m_theme);
    ContactInfo info = contact("a", "Workshop PC");
    info.security = Security::Plaintext;
    composer.setContact(info);
    QCOMPARE(composer.mode(), Composer::Mode::Sealed);  // not allowed: the text waits for keys
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
    info.cannotSend.clear();
    info.trust = Trust::KeyChanged;
    composer.setContact(info);
    QCOMPARE(composer.mode(), Composer::Mode::Impossible);
    QVERIFY(composer.notice().contains(QStringLiteral("Anna")));
}

QTEST_MAIN(ComposerTest)
#include "composer_test.moc"
