#include "ui/widgets/first_start.h"

#include "ui/widgets/passphrase_dialog.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;

class FirstStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void threeStepsAndNothingIsMadeBeforeTheSecond();
    void aPassphraseIsWrittenTwiceAndIsLongEnough();
    void returnAnswersOneStepOnly();
    void withoutAPassphraseNoneIsAskedFor();
    void aKeyStoreThatDoesNotAnswerCanNotBeChosen();
    void aProblemLeavesTheStepOpen();
    void aWrongOldPassphraseIsMarkedAtItsField();
    void nothingIsSqueezedByAProblemOrASmallScreen();
    void aNewPassphraseIsCheckedBeforeItIsHandedOn();

private:
    Theme m_theme;
};

void FirstStartTest::threeStepsAndNothingIsMadeBeforeTheSecond() {
    FirstStart start(m_theme, QStringLiteral("pc"));
    QSignalSpy created(&start, &FirstStart::created);
    QCOMPARE(start.card(0)->state(), StepCard::State::Current);
    start.nameField()->setText(QStringLiteral(" Jonas  Moser "));
    start.nextButton()->click();
    QCOMPARE(start.card(0)->state(), StepCard::State::Done);
    QCOMPARE(start.card(1)->state(), StepCard::State::Current);
    QCOMPARE(created.size(), 0);
    start.choice(IdentityProtection::None)->setChecked(true);
    start.createButton()->click();
    QCOMPARE(created.size(), 1);
    QCOMPARE(created.at(0).at(0).toString(), QStringLiteral("Jonas Moser"));
    QCOMPARE(created.at(0).at(1).value<IdentityProtection>(), IdentityProtection::None);
    QCOMPARE(start.card(1)->state(), StepCard::State::Current);  // it is not made yet
    start.showReady(QString(32, u'a'), {QStringLiteral("192.0.2.1:11000")});
    QVERIFY(start.shownAddress().contains(QStringLiteral("192.0.2.1:11000")));
    QCOMPARE(start.card(2)->state(), StepCard::State::Current);
    QSignalSpy accepted(&start, &QDialog::accepted);
    start.startButton()->click();
    QCOMPARE(accepted.size(), 1);
}

void FirstStartTest::aPassphraseIsWrittenTwiceAndIsLongEnough() {
    FirstStart start(m_theme, QStringLiteral("pc"));
    QSignalSpy created(&start, &FirstStart::created);
    start.nextButton()->click();
    start.passphraseField()->setText(QStringLiteral("short"));
    start.againField()->setText(QStringLiteral("short"));
    start.createButton()->click();
    QVERIFY(!start.shownError().isEmpty());
    start.passphraseField()->setText(QStringLiteral("long enough"));
    start.createButton()->click();
    QCOMPARE(start.shownError(), QStringLiteral("The two are not the same."));
    QVERIFY(start.againField()->property("wrong").toBool());
    QVERIFY(!start.passphraseField()->property("wrong").toBool());
    QCOMPARE(created.size(), 0);
    start.againField()->setText(QStringLiteral("long enough"));
    start.createButton()->click();
    QCOMPARE(created.size(), 1);
    QCOMPARE(created.at(0).at(2).toString(), QStringLiteral("long enough"));
    start.showReady({}, {});
    QVERIFY2(start.passphraseField()->text().isEmpty(), "it does not stay in the field");
}

void FirstStartTest::returnAnswersOneStepOnly() {
    FirstStart start(m_theme, QStringLiteral("pc"));
    connect(&start, &FirstStart::created, &start,
            [&start] { start.showReady(QString(32, u'a'), {}); });
    QSignalSpy created(&start, &FirstStart::created);
    start.show();
    QVERIFY(QTest::qWaitForWindowActive(&start));
    QTest::keyClick(start.nameField(), Qt::Key_Return);
    QCOMPARE(start.card(1)->state(), StepCard::State::Current);
    start.passphraseField()->setText(QStringLiteral("long enough"));
    start.againField()->setText(QStringLiteral("long enough"));
    QTest::keyClick(start.againField(), Qt::Key_Return);
    QCOMPARE(created.size(), 1);
    QCOMPARE(start.card(2)->state(), StepCard::State::Current);
    QVERIFY2(start.isVisible(), "the third step is to be read");
}

void FirstStartTest::withoutAPassphraseNoneIsAskedFor() {
    FirstStart start(m_theme, QStringLiteral("pc"));
    start.show();
    start.nextButton()->click();
    QVERIFY(start.passphraseField()->isVisible());
    start.choice(IdentityProtection::None)->setChecked(true);
    QVERIFY(!start.passphraseField()->isVisible());
}

void FirstStartTest::aKeyStoreThatDoesNotAnswerCanNotBeChosen() {
    FirstStart start(m_theme, QStringLiteral("pc"));
    QRadioButton* keyStore = start.choice(IdentityProtection::KeyStore);
    QVERIFY(!keyStore->isEnabled());
    QVERIFY(!keyStore->accessibleDescription().isEmpty());
    start.setKeyStore(true);
    QVERIFY(keyStore->isEnabled());
}

void FirstStartTest::aProblemLeavesTheStepOpen() {
    FirstStart start(m_theme, QStringLiteral("pc"));
    start.nextButton()->click();
    start.showProblem(QStringLiteral("The disk is full."));
    QCOMPARE(start.shownError(), QStringLiteral("The disk is full."));
    QCOMPARE(start.card(1)->state(), StepCard::State::Current);
}

void FirstStartTest::aNewPassphraseIsCheckedBeforeItIsHandedOn() {
    PassphraseDialog dialog(m_theme, PassphraseDialog::Ask::Change, {});
    QSignalSpy submitted(&dialog, &PassphraseDialog::submitted);
    dialog.field()->setText(QStringLiteral("one passphrase"));
    dialog.againField()->setText(QStringLiteral("another"));
    dialog.accept();
    QCOMPARE(submitted.size(), 0);
    dialog.againField()->setText(QStringLiteral("one passphrase"));
    dialog.oldField()->setText(QStringLiteral("before"));
    dialog.accept();
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), QStringLiteral("before"));
    dialog.done(QDialog::Rejected);
    QVERIFY(dialog.field()->text().isEmpty() && dialog.oldField()->text().isEmpty());
}

void FirstStartTest::aWrongOldPassphraseIsMarkedAtItsField() {
    PassphraseDialog dialog(m_theme, PassphraseDialog::Ask::Change, {});
    dialog.show();
    dialog.showRefusal(QStringLiteral("This is not the passphrase."));
    QVERIFY(dialog.oldField()->property("wrong").toBool());
    QVERIFY(!dialog.field()->property("wrong").toBool());
    dialog.field()->setText(QStringLiteral("one passphrase"));
    dialog.againField()->setText(QStringLiteral("another"));
    dialog.accept();
    QVERIFY2(dialog.againField()->property("wrong").toBool(), "that is the one to write again");
    QVERIFY(!dialog.field()->property("wrong").toBool());
    QVERIFY(!dialog.oldField()->property("wrong").toBool());
}

void FirstStartTest::nothingIsSqueezedByAProblemOrASmallScreen() {
    FirstStart start(m_theme, QStringLiteral("pc"));
    start.show();
    start.nextButton()->click();
    for (const QSize size : {QSize(760, 760), QSize(680, 500), QSize(420, 400)}) {
        start.resize(size);
        start.createButton()->click();  // too short
        QVERIFY(!start.shownError().isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(start.width() >= size.width() && start.height() >= size.height());
        for (const QWidget* each : {static_cast<QWidget*>(start.passphraseField()),
                                    static_cast<QWidget*>(start.createButton()),
                                    static_cast<QWidget*>(start.passphraseField()->parentWidget()),
                                    static_cast<QWidget*>(start.card(1))}) {
            QVERIFY2(each->height() >= each->minimumSizeHint().height(),
                     each->metaObject()->className());
        }
    }
    QCOMPARE(start.focusWidget(), start.passphraseField());  // where the problem is
}

QTEST_MAIN(FirstStartTest)
#include "first_start_test.moc"
