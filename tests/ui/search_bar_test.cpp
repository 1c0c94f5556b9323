#include "ui/widgets/search_bar.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vaultgram::ui;

class SearchBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }
    void init();
    void openingItTakesTheFocusAndMarksWhatWasWritten();
    void whatIsWrittenIsToldWithoutItsBlanks();
    void howManyIsSaidOnlyOnceSomethingIsLookedFor();
    void keysStepToOlderAndNewerMatches_data();
    void keysStepToOlderAndNewerMatches();
    void stepsCanBePressedOnlyBetweenSeveralMatches();
    void escapeClosesAndForgets();
    void aDayIsChosenFromTheCalendar();

private:
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    SearchBar* m_bar = nullptr;
};

void SearchBarTest::init() {
    m_window = std::make_unique<QWidget>();
    m_bar = new SearchBar(m_theme, m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_bar->open();
}

void SearchBarTest::openingItTakesTheFocusAndMarksWhatWasWritten() {
    QVERIFY(m_bar->field()->hasFocus());
    m_bar->field()->setText(QStringLiteral("relay"));
    m_bar->open();
    QCOMPARE(m_bar->field()->selectedText(), QStringLiteral("relay"));
}

void SearchBarTest::whatIsWrittenIsToldWithoutItsBlanks() {
    QSignalSpy told(m_bar, &SearchBar::textChanged);
    QTest::keyClicks(m_bar->field(), QStringLiteral(" re "));
    QCOMPARE(told.constLast().at(0).toString(), QStringLiteral("re"));
}

void SearchBarTest::howManyIsSaidOnlyOnceSomethingIsLookedFor() {
    m_bar->setResult(0, 0, false);
    QCOMPARE(m_bar->countText(), QString());
    m_bar->field()->setText(QStringLiteral("relay"));
    m_bar->setResult(0, 0, true);
    QCOMPARE(m_bar->countText(), QStringLiteral("Searching"));
    m_bar->setResult(3, 14, false);
    QCOMPARE(m_bar->countText(), QStringLiteral("3 of 14"));
    m_bar->setResult(0, 0, false);
    QCOMPARE(m_bar->countText(), QStringLiteral("Nothing found"));
}

void SearchBarTest::keysStepToOlderAndNewerMatches_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifier");
    QTest::addColumn<int>("by");
    QTest::newRow("up") << int(Qt::Key_Up) << int(Qt::NoModifier) << 1;
    QTest::newRow("down") << int(Qt::Key_Down) << int(Qt::NoModifier) << -1;
    QTest::newRow("enter") << int(Qt::Key_Return) << int(Qt::NoModifier) << 1;
    QTest::newRow("shift and enter") << int(Qt::Key_Return) << int(Qt::ShiftModifier) << -1;
}

void SearchBarTest::keysStepToOlderAndNewerMatches() {
    QFETCH(int, key);
    QFETCH(int, modifier);
    QFETCH(int, by);
    QSignalSpy steps(m_bar, &SearchBar::stepWanted);
    QTest::keyClick(m_bar->field(), Qt::Key(key), Qt::KeyboardModifier(modifier));
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.at(0).at(0).toInt(), by);
}

void SearchBarTest::stepsCanBePressedOnlyBetweenSeveralMatches() {
    m_bar->field()->setText(QStringLiteral("relay"));
    const auto enabled = [this] {
        int count = 0;
        for (const IconButton* button : m_bar->findChildren<IconButton*>())
            if (button != m_bar->dayButton()) count += button->isEnabled() ? 1 : 0;
        return count;
    };
    m_bar->setResult(1, 1, false);
    QCOMPARE(enabled(), 1);  // only the one that closes
    m_bar->setResult(1, 2, false);
    QCOMPARE(enabled(), 3);
}

void SearchBarTest::escapeClosesAndForgets() {
    QSignalSpy closed(m_bar, &SearchBar::closed);
    m_bar->field()->setText(QStringLiteral("relay"));
    m_bar->setResult(1, 2, false);
    QTest::keyClick(m_bar->field(), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QCOMPARE(m_bar->field()->text(), QString());
    QCOMPARE(m_bar->countText(), QString());
    QCOMPARE(closed.size(), 1);
    m_bar->close();  // once more changes nothing
    QCOMPARE(closed.size(), 1);
}

void SearchBarTest::aDayIsChosenFromTheCalendar() {
    QSignalSpy wanted(m_bar, &SearchBar::dayWanted);
    m_bar->dayButton()->click();
    auto* days = m_bar->findChild<DayPicker*>();
    QVERIFY(days != nullptr && days->isVisible());
    QCOMPARE(days->maximumDate(), QDate::currentDate());
    days->setSelectedDate(QDate(2025, 3, 4));
    QTest::keyClick(days->findChild<QTableView*>(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toDate(), QDate(2025, 3, 4));
    QVERIFY(!days->isVisible());
    m_bar->dayButton()->click();
    QTest::keyClick(days->findChild<QTableView*>(), Qt::Key_Escape);
    QVERIFY(!days->isVisible());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_bar->isVisible());  // it is the calendar that Esc has closed
}

QTEST_MAIN(SearchBarTest)
#include "search_bar_test.moc"
