#include "ui/widgets/lock_screen.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;

class LockScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void init();
    void whatIsWrittenIsNotShownAndIsHandedOnOnce();
    void nothingIsHandedOnWhileItIsLookedAtOrEmpty();
    void aRefusalIsSaidAndGoesWithTheNextLetter();
    void itBeginsEmptyEachTime();
    void itFitsASmallWindow();

private:
    Theme m_theme;
    std::unique_ptr<LockScreen> m_screen;
};

void LockScreenTest::init() {
    m_screen = std::make_unique<LockScreen>(m_theme);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    m_screen->begin();
}

void LockScreenTest::whatIsWrittenIsNotShownAndIsHandedOnOnce() {
    QSignalSpy entered(m_screen.get(), &LockScreen::passphraseEntered);
    QVERIFY(m_screen->field()->hasFocus());
    QTest::keyClicks(m_screen->field(), QStringLiteral("correct horse"));
    QVERIFY(m_screen->field()->displayText() != QStringLiteral("correct horse"));
    QTest::keyClick(m_screen->field(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(0).toString(), QStringLiteral("correct horse"));
    m_screen->button()->click();
    QCOMPARE(entered.size(), 2);
}

void LockScreenTest::nothingIsHandedOnWhileItIsLookedAtOrEmpty() {
    QSignalSpy entered(m_screen.get(), &LockScreen::passphraseEntered);
    QTest::keyClick(m_screen->field(), Qt::Key_Return);
    m_screen->field()->setText(QStringLiteral("correct horse"));
    m_screen->setBusy(true);
    QTest::keyClick(m_screen->field(), Qt::Key_Return);
    m_screen->button()->click();
    QCOMPARE(entered.size(), 0);
}

void LockScreenTest::aRefusalIsSaidAndGoesWithTheNextLetter() {
    m_screen->field()->setText(QStringLiteral("wrong"));
    m_screen->setBusy(true);
    m_screen->showRefusal();
    QCOMPARE(m_screen->shownError(), QStringLiteral("This is not the passphrase."));
    QCOMPARE(m_screen->field()->accessibleDescription(), m_screen->shownError());
    QCOMPARE(m_screen->field()->text(), QString());
    QTest::keyClicks(m_screen->field(), QStringLiteral("c"));
    QCOMPARE(m_screen->shownError(), QString());
    QCOMPARE(m_screen->field()->text(), QStringLiteral("c"));
}

void LockScreenTest::itBeginsEmptyEachTime() {
    m_screen->field()->setText(QStringLiteral("wrong"));
    m_screen->setBusy(true);
    m_screen->showRefusal();
    m_screen->setBusy(true);
    m_screen->begin();
    QCOMPARE(m_screen->field()->text(), QString());
    QCOMPARE(m_screen->shownError(), QString());
    QVERIFY(m_screen->button()->isEnabled() && !m_screen->field()->isReadOnly());
}

void LockScreenTest::itFitsASmallWindow() {
    m_screen->resize(m_theme.measures().windowMinWidth, m_theme.measures().windowMinHeight);
    QVERIFY(m_screen->minimumSizeHint().width() <= m_theme.measures().windowMinWidth);
    QVERIFY(m_screen->minimumSizeHint().height() <= m_theme.measures().windowMinHeight);
}

QTEST_MAIN(LockScreenTest)
#include "lock_screen_test.moc"
