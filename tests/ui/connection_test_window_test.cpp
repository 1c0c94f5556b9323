#include "ui/widgets/connection_test_window.h"

#include "gallery_dashboard.h"
#include "ui/models/connection_test_words.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::ui;

class ConnectionTestWindowTest : public QObject {
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void initTestCase();
    void theHeadlineSaysTheResult();
    void rowsAppearAsTheyFinish();
    void aFailedStepOffersItsRemedy();
    void theFailedStepIsInSight();
    void isAsHighAsItsRowsWhenItIsOver();
    void staysAsSomebodyResizedIt();
    void beginsAtTheFirstStep();
    void allRowsShareTheirColumns();
    void theButtonLeavesRoomForTheSentence();
    void aRemedyThatNobodyCarriesOutIsNotOffered();
    void everyFindingHasItsSentence();
    void everyFailureHasItsHeadline();
    void theReportCanBeCopied();
    void canBeRunAgainWhenItIsOver();
    void speaksToScreenReaders();
    void theFailedRowIsFilled();
};

void ConnectionTestWindowTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
    m_theme.apply(ThemeChoice::Light);
}

void ConnectionTestWindowTest::theHeadlineSaysTheResult() {
    ConnectionTestWindow window(m_theme);
    window.setTest(gallery::inventedTest(false));
    QVERIFY(window.headline().contains(QStringLiteral("Testing")));
    window.setTest(gallery::inventedTest(true));
    QCOMPARE(window.headline(), QStringLiteral("Emil does not answer"));
    QCOMPARE(window.windowTitle(), QStringLiteral("Connection test: Emil Novák"));
}

void ConnectionTestWindowTest::rowsAppearAsTheyFinish() {
    ConnectionTestWindow window(m_theme);
    ConnectionTest test = gallery::inventedTest(true);
    const QList<TestStep> all = test.steps;
    test.finished = false;
    for (qsizetype count = 0; count <= all.size(); ++count) {
        test.steps = all.mid(0, count);
        window.setTest(test);
        QCOMPARE(window.rows().size(), count);
    }
    test.steps.clear();  // the next test begins
    window.setTest(test);
    QVERIFY(window.rows().isEmpty());
}

void ConnectionTestWindowTest::aFailedStepOffersItsRemedy() {
    ConnectionTestWindow window(m_theme);
    window.setRemedies({Remedy::OpenPortHelp, Remedy::SetClock});
    window.setTest(gallery::inventedTest(true));
    QSignalSpy wanted(&window, &ConnectionTestWindow::remedyWanted);
    TestStepRow* failed = window.rows()[5];
    QVERIFY(!failed->button()->isHidden());
    QCOMPARE(failed->button()->text(), QStringLiteral("How to open the port"));
    failed->button()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Remedy>(), Remedy::OpenPortHelp);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("emil"));
    QCOMPARE(wanted[0][2].toString(), QStringLiteral("192.168.1.77:11000"));
    QVERIFY(window.rows()[0]->button()->isHidden());
}

void ConnectionTestWindowTest::theFailedStepIsInSight() {
    ConnectionTestWindow window(m_theme);
    ConnectionTest test = gallery::inventedTest(true);
    for (TestStep& step : test.steps) step.result = StepResult::Passed;
    test.steps.back().result = StepResult::Failed;
    window.resize(880, 420);
    window.show();
    window.setTest(test);
    const auto* scroll = window.findChild<QScrollArea*>(QStringLiteral("testScroll"));
    const TestStepRow* failed = window.rows().back();
    const auto top = [&] { return failed->mapTo(scroll->viewport(), QPoint(0, 0)).y(); };
    QTRY_VERIFY(top() >= 0 && top() < scroll->viewport()->height());
}

void ConnectionTestWindowTest::isAsHighAsItsRowsWhenItIsOver() {
    ConnectionTestWindow window(m_theme);
    window.show();
    window.setTest(gallery::inventedTest(false));
    window.setTest(gallery::inventedTest(true));
    const auto* scroll = window.findChild<QScrollArea*>(QStringLiteral("testScroll"));
    const TestStepRow* last = window.rows().back();
    QTRY_COMPARE(last->mapTo(scroll->viewport(), last->rect().bottomLeft()).y(),
                 scroll->viewport()->height() - 1);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void ConnectionTestWindowTest::staysAsSomebodyResizedIt() {
    ConnectionTestWindow window(m_theme);
    window.show();
    window.resize(700, 500);
    window.setTest(gallery::inventedTest(true));
    QCoreApplication::processEvents();
    QCOMPARE(window.size(), QSize(700, 500));
}

void ConnectionTestWindowTest::beginsAtTheFirstStep() {
    ConnectionTestWindow window(m_theme);
    ConnectionTest test = gallery::inventedTest(true);
    while (test.steps.size() < 40) test.steps += test.steps;
    for (TestStep& step : test.steps) step.result = StepResult::Passed;
    window.show();
    test.finished = false;
    window.setTest(test);
    auto* bar = window.findChild<QScrollArea*>(QStringLiteral("testScroll"))->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    test.finished = true;
    window.setTest(test);
    QTRY_COMPARE(bar->value(), 0);
}

void ConnectionTestWindowTest::allRowsShareTheirColumns() {
    ConnectionTestWindow window(m_theme);
    window.setTest(gallery::inventedTest(true));
    window.show();
    QCoreApplication::processEvents();
    QSet<int> ends;
    QSet<int> starts;
    for (const TestStepRow* row : window.rows()) {
        for (const auto* label : row->findChildren<QLabel*>()) {
            if (label->text() == row->step().sentence) starts.insert(label->x());
            if (label->text() == ConnectionTestWords::resultWord(row->step().result)) {
                ends.insert(label->geometry().right());
                QVERIFY(label->width() >= label->sizeHint().width());
            }
        }
    }
    QCOMPARE(starts.size(), 1);
    QCOMPARE(ends.size(), 1);
}

void ConnectionTestWindowTest::theButtonLeavesRoomForTheSentence() {
    ConnectionTestWindow window(m_theme);
    window.setRemedies({Remedy::OpenPortHelp, Remedy::SetClock});
    window.setTest(gallery::inventedTest(true));
    window.show();
    const TestStepRow* failed = window.rows()[5];
    window.resize(880, 600);
    QTRY_VERIFY(!failed->isButtonBelow());
    window.resize(620, 600);
    QTRY_VERIFY(failed->isButtonBelow());
    QTRY_VERIFY(failed->button()->y() > failed->height() / 3);
}

void ConnectionTestWindowTest::aRemedyThatNobodyCarriesOutIsNotOffered() {
    ConnectionTestWindow window(m_theme);
    window.setTest(gallery::inventedTest(true));
    for (TestStepRow* row : window.rows()) QVERIFY(row->button()->isHidden());
}

void ConnectionTestWindowTest::everyFindingHasItsSentence() {
    QStringList sentences;
    for (int i = 0; i < findingKinds; ++i) {
        StepFinding finding;
        finding.finding = static_cast<Finding>(i);
        finding.result = StepResult::Failed;
        finding.number = 42;
        finding.detail = QStringLiteral("detail");
        const TestStep step = ConnectionTestWords::describeStep(finding, QStringLiteral("Anna B"));
        QVERIFY(!step.sentence.isEmpty());
        QVERIFY2(!step.sentence.contains(u'%'), qPrintable(step.sentence));
        sentences += step.sentence;
    }
    QVERIFY(sentences.removeDuplicates() <= 1);  // Good and ErrorSeen write the detail as it is
    for (int i = 0; i <= static_cast<int>(StepKind::LastError); ++i) {
        QVERIFY(!ConnectionTestWords::stepName(static_cast<StepKind>(i), {}).isEmpty());
    }
}

void ConnectionTestWindowTest::everyFailureHasItsHeadline() {
    const auto headline = [](Finding finding) {
        StepFinding failed;
        failed.result = StepResult::Failed;
        failed.finding = finding;
        return ConnectionTestWords::headline({failed}, QStringLiteral("Anna Berger"));
    };
    QStringList headlines;
    for (const Finding each :
         {Finding::PortTaken, Finding::NoNetwork, Finding::NothingListens, Finding::OtherPort,
          Finding::FirewallDrops, Finding::BigPacketsLost, Finding::ClockAhead, Finding::Blocked,
          Finding::KeyChanged, Finding::PlaintextOnly, Finding::NoAnswer}) {
        headlines += headline(each);
    }
    QCOMPARE(headlines.removeDuplicates(), 0);
    StepFinding good;
    good.result = StepResult::Passed;
    QCOMPARE(ConnectionTestWords::headline({good}, QStringLiteral("Anna Berger")),
             QStringLiteral("Anna can be reached"));
}

void ConnectionTestWindowTest::theReportCanBeCopied() {
    ConnectionTestWindow window(m_theme);
    window.setTest(gallery::inventedTest(true));
    window.copyButton()->click();
    const QString report = QApplication::clipboard()->text();
    QCOMPARE(report, ConnectionTestWords::report(window.test()));
    QVERIFY(report.startsWith(QStringLiteral("Connection test: Emil Novák\nEmil does not answer")));
    QVERIFY(report.contains(QStringLiteral("[Failed] Answer: No answer within 3 s.")));
    QVERIFY(report.contains(QStringLiteral("5 passed, 1 failed, 1 notice")));
    QVERIFY(report.contains(QStringLiteral("in 3.1 s.")));
}

void ConnectionTestWindowTest::canBeRunAgainWhenItIsOver() {
    ConnectionTestWindow window(m_theme);
    QSignalSpy again(&window, &ConnectionTestWindow::againWanted);
    window.setTest(gallery::inventedTest(false));
    QVERIFY(!window.againButton()->isEnabled());
    window.setTest(gallery::inventedTest(true));
    window.againButton()->click();
    QCOMPARE(again.size(), 1);
    QCOMPARE(again[0][0].toString(), QStringLiteral("emil"));
}

void ConnectionTestWindowTest::speaksToScreenReaders() {
    ConnectionTestWindow window(m_theme);
    window.setTest(gallery::inventedTest(true));
    QCOMPARE(window.accessibleDescription(), window.headline());
    QCOMPARE(window.rows()[5]->accessibleName(), QStringLiteral("Answer: Failed"));
    QVERIFY(window.rows()[5]->accessibleDescription().startsWith(QStringLiteral("No answer")));
    for (const auto* button : window.findChildren<QPushButton*>())
        if (!button->isHidden()) QVERIFY(!button->accessibleName().isEmpty());
}

void ConnectionTestWindowTest::theFailedRowIsFilled() {
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        m_theme.apply(choice);
        ConnectionTestWindow window(m_theme);
        window.setTest(gallery::inventedTest(true));
        window.show();
        const QPixmap picture = window.grab();
        const TestStepRow* failed = window.rows()[5];
        const QPoint corner = failed->mapTo(&window, QPoint(3, 3));
        QCOMPARE(picture.toImage().pixelColor(corner), m_theme.colors().dangerFill);
    }
}

QTEST_MAIN(ConnectionTestWindowTest)
#include "connection_test_window_test.moc"
