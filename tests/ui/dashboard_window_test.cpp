#include "ui/widgets/dashboard_window.h"

#include "gallery_dashboard.h"
#include "ui/widgets/figure_header.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace vaultgram::ui;

class DashboardWindowTest : public QObject {
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<DashboardWindow> m_window;

    QAction* menuAction(const char* text) const {
        for (QMenu* menu : {m_window->bar()->menu(), m_window->bar()->exportMenu()})
            for (QAction* action : menu->actions())
                if (action->text() == QString::fromUtf8(text)) return action;
        return nullptr;
    }
    QStringList seriesOf(int chart) const {
        QStringList keys;
        for (const ChartSeries& each : m_window->overview()->charts()[chart]->view()->data().series)
            keys += each.key;
        return keys;
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsSevenCardsAndFourCharts();
    void wrapsWhereItIsNarrow();
    void allOfItIsSeenAtTheUsualSize();
    void theTotalsStandBelowTheLastRow();
    void chartsAreEquallyWide();
    void theFilterIsReadWhereItIsNarrow();
    void theBadgeSaysWarnings();
    void thePausedWindowStandsStill();
    void theFilterShowsOneContact();
    void directionUnitAndScaleAreChosen();
    void exportsWhatItShows();
    void oneClickToTheContactAndBack();
    void totalsShareTheColumns();
    void theSortArrowStandsBesideTheTitle();
    void whatHappenedStandsAboveItsWords();
    void aReasonLeadsToTheLog();
    void remediesAreIntentions();
    void resetAsksFirst();
    void theTestOpensAndStaysClosed();
    void everythingHasAName();
    void everythingIsReachedByKeyboard();
    void thePagesAreTurnedByKeys();
    void worksWithoutAnyFigure();
    void looksRightInBothThemes();
};

void DashboardWindowTest::initTestCase() {
    QLocale::setDefault(QLocale::c());
    m_theme.apply(ThemeChoice::Light);
}

void DashboardWindowTest::init() {
    m_window = std::make_unique<DashboardWindow>(m_theme);
    for (const SecondFigures& second : gallery::inventedHistory()) m_window->append(second);
    m_window->setFigures(gallery::inventedFigures());
    m_window->open(DashboardWindow::OverviewPage);
}

void DashboardWindowTest::showsSevenCardsAndFourCharts() {
    QCOMPARE(m_window->overview()->cards().size(), 7);
    QCOMPARE(m_window->overview()->cards()[4]->figures().value, QStringLiteral("98.4 %"));
    QCOMPARE(m_window->overview()->cards()[6]->figures().value, QStringLiteral("42 s ahead"));
    QCOMPARE(seriesOf(0), QStringList({"from", "to"}));
    QCOMPARE(seriesOf(1).size(), 4);
    QCOMPARE(seriesOf(2), QStringList({"lost", "resent"}));
    QVERIFY(seriesOf(3).contains(QStringLiteral("legacy-stale")));
    QCOMPARE(m_window->overview()->table()->table()->model()->rowCount(), 7);
}

void DashboardWindowTest::wrapsWhereItIsNarrow() {
    m_window->resize(1280, 800);
    QCOMPARE(m_window->overview()->cardColumns(), 7);
    QCOMPARE(m_window->overview()->chartColumns(), 4);
    m_window->resize(1040, 700);
    QCOMPARE(m_window->overview()->cardColumns(), 4);
    QCOMPARE(m_window->overview()->chartColumns(), 2);
    QVERIFY(!m_window->bar()->testButton()->text().isEmpty());
    m_window->resize(m_window->minimumSize());
    QCOMPARE(m_window->overview()->chartColumns(), 2);
    const BadgeTabs* tabs = m_window->bar()->tabs();
    QVERIFY(tabs->width() >= tabs->sizeHint().width());  // all can be read
    const QWidget* bar = m_window->bar();
    QVERIFY(bar->layout()->minimumSize().width() <= bar->width());
    QVERIFY(m_window->bar()->testButton()->text().isEmpty());
    QVERIFY(!m_window->bar()->testButton()->toolTip().isEmpty());
}

void DashboardWindowTest::allOfItIsSeenAtTheUsualSize() {
    m_window->resize(1280, 800);
    QCoreApplication::processEvents();
    const OverviewPanel* overview = m_window->overview();
    QCOMPARE(overview->verticalScrollBar()->maximum(), 0);
    QCOMPARE(overview->table()->table()->verticalScrollBar()->maximum(), 0);
    for (const ChartCard* chart : overview->charts()) QCOMPARE(chart->height(), 272);
}

void DashboardWindowTest::theTotalsStandBelowTheLastRow() {
    m_window->resize(1280, 800);
    DashboardFigures one = gallery::inventedFigures();
    one.contacts.resize(1);
    for (const DashboardFigures& figures : {gallery::inventedFigures(), one}) {
        m_window->setFigures(figures);
        QCoreApplication::processEvents();
        const ContactTable* both = m_window->overview()->table();
        const QTableView* table = both->table();
        const QRect last =
            table->visualRect(table->model()->index(table->model()->rowCount() - 1, 0));
        const int below = table->viewport()->mapTo(both, QPoint(0, last.bottom())).y();
        QVERIFY(both->totals()->y() > below);
        QVERIFY(both->totals()->y() - below < 6);
    }
}

void DashboardWindowTest::chartsAreEquallyWide() {
    m_window->resize(1280, 800);
    const QList<ChartCard*> charts = m_window->overview()->charts();
    charts[2]->setTitle(QString(60, u'm'));
    QCoreApplication::processEvents();
    for (const ChartCard* chart : charts) QCOMPARE(chart->width(), charts[0]->width());
}

void DashboardWindowTest::theFilterIsReadWhereItIsNarrow() {
    DashboardFigures figures = gallery::inventedFigures();
    figures.contacts[0].name = QString(20, u'm');
    m_window->setFigures(figures);
    m_window->resize(m_window->minimumSize());
    QCoreApplication::processEvents();
    const ComboBox* filter = m_window->bar()->filterBox();
    QStyleOptionComboBox option;
    option.initFrom(filter);
    const int room =
        filter->style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, filter)
            .width();
    QVERIFY(room >= filter->fontMetrics().horizontalAdvance(QStringLiteral("All contacts")));
    QVERIFY(filter->x() >= m_window->bar()->tabs()->geometry().right());
}

void DashboardWindowTest::theBadgeSaysWarnings() {
    BadgeTabs* tabs = m_window->bar()->tabs();
    QCOMPARE(tabs->badge(DashboardWindow::SecurityPage), 3);
    QVERIFY(tabs->tabToolTip(DashboardWindow::SecurityPage).contains(u'3'));
    const int wide = tabs->tabRect(DashboardWindow::SecurityPage).width();
    m_window->setFigures({});
    QCOMPARE(tabs->badge(DashboardWindow::SecurityPage), 0);
    QVERIFY(tabs->tabRect(DashboardWindow::SecurityPage).width() < wide);
}

void DashboardWindowTest::thePausedWindowStandsStill() {
    m_window->bar()->pauseButton()->click();
    const ChartView* rates = m_window->overview()->charts()[0]->view();
    const qint64 before = rates->data().newest;
    SecondFigures next;
    next.second = before + 1;
    next.all.toThem = 1e9;
    m_window->append(next);
    DashboardFigures figures = gallery::inventedFigures();
    figures.all.toThem.rate = 1e9;
    m_window->setFigures(figures);
    QCOMPARE(rates->data().newest, before);
    QCOMPARE(m_window->overview()->cards()[2]->figures().value, QStringLiteral("25 kB/s"));
    menuAction("To them only")->trigger();  // may be looked at from all sides meanwhile
    QCOMPARE(rates->data().newest, before);
    m_window->bar()->pauseButton()->click();
    QCOMPARE(rates->data().newest, before + 1);
}

void DashboardWindowTest::theFilterShowsOneContact() {
    QCOMPARE(m_window->bar()->filterBox()->count(), 8);
    m_window->bar()->setFilter(QStringLiteral("deniz"));
    QCOMPARE(seriesOf(1), QStringList{QStringLiteral("deniz")});
    QCOMPARE(m_window->overview()->table()->selectedContact(), QStringLiteral("deniz"));
    m_window->setFigures(gallery::inventedFigures());
    QCOMPARE(m_window->bar()->filter(), QStringLiteral("deniz"));
    DashboardFigures without = gallery::inventedFigures();
    without.contacts.removeAt(2);
    m_window->setFigures(without);
    QVERIFY(m_window->bar()->filter().isEmpty());
    QVERIFY(seriesOf(1).size() > 1);
}

void DashboardWindowTest::directionUnitAndScaleAreChosen() {
    menuAction("From them only")->trigger();
    QCOMPARE(seriesOf(0), QStringList{QStringLiteral("from")});
    menuAction("Rates in kbit/s")->trigger();
    QCOMPARE(m_window->overview()->charts()[0]->view()->data().unit, ChartUnit::Bits);
    QCOMPARE(m_window->overview()->cards()[2]->figures().value, QStringLiteral("201 kbit/s"));
    menuAction("Logarithmic scale")->trigger();
    QVERIFY(m_window->overview()->charts()[0]->view()->axis().logarithmic);
    menuAction("Tables instead of charts")->trigger();
    for (ChartCard* chart : m_window->overview()->charts()) QVERIFY(chart->showsTable());
}

void DashboardWindowTest::exportsWhatItShows() {
    QSignalSpy wanted(m_window.get(), &DashboardWindow::exportRequested);
    menuAction("As JSON…")->trigger();
    menuAction("As CSV…")->trigger();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].value<ExportFormat>(), ExportFormat::Json);
    QCOMPARE(wanted[0][1].toString(), exported(m_window->figures(), ExportFormat::Json));
    QCOMPARE(wanted[1][1].toString(), exported(m_window->figures(), ExportFormat::Csv));
    menuAction("Copy all figures")->trigger();
    const QString all = QApplication::clipboard()->text();
    QVERIFY(all.contains(QStringLiteral("Anna Berger\t192.168.1.20:11000")));
    QVERIFY(all.contains(QStringLiteral("Totals\t7 contact")));
    QVERIFY(all.contains(QStringLiteral("Packet size\t1200 bytes")));
}

void DashboardWindowTest::oneClickToTheContactAndBack() {
    QSignalSpy opened(m_window.get(), &DashboardWindow::contactRequested);
    m_window->open(DashboardWindow::LogPage);
    m_window->openContact(QStringLiteral("bruno"));
    QCOMPARE(m_window->overview()->table()->selectedContact(), QStringLiteral("bruno"));
    QTableView* table = m_window->overview()->table()->table();
    Q_EMIT table->activated(table->currentIndex());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), QStringLiteral("bruno"));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
}

void DashboardWindowTest::totalsShareTheColumns() {
    ContactTable* both = m_window->overview()->table();
    QHeaderView* upper = both->table()->horizontalHeader();
    QHeaderView* lower = both->totals()->horizontalHeader();
    upper->resizeSection(3, 222);
    QCOMPARE(lower->sectionSize(3), 222);
    upper->moveSection(2, 5);
    for (int i = 0; i < contactColumns; ++i) QCOMPARE(lower->visualIndex(i), upper->visualIndex(i));
    QMenu menu;
    both->fillColumnMenu(&menu);
    menu.actions().at(4)->trigger();
    QVERIFY(both->table()->isColumnHidden(4) && both->totals()->isColumnHidden(4));
    both->totals()->horizontalScrollBar()->setValue(40);
    QCOMPARE(both->table()->horizontalScrollBar()->value(), 40);
}

void DashboardWindowTest::theSortArrowStandsBesideTheTitle() {
    auto* header =
        qobject_cast<FigureHeader*>(m_window->overview()->table()->table()->horizontalHeader());
    QVERIFY(header != nullptr);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_window->setLayoutDirection(direction);
        for (const ContactColumn column : {ContactColumn::Name, ContactColumn::Rtt}) {
            const int section = static_cast<int>(column);
            header->setSortIndicator(section, Qt::AscendingOrder);
            const QRect arrow = header->arrowRect(section);
            const int left = header->sectionViewportPosition(section);
            const int title = header->fontMetrics().horizontalAdvance(
                header->model()->headerData(section, Qt::Horizontal).toString());
            const QImage picture = header->viewport()->grab(arrow).toImage();
            QVERIFY(picture.pixelColor(picture.rect().center()) !=
                    picture.pixelColor(0, picture.height() - 1));
            QVERIFY(arrow.left() >= left);
            QVERIFY(arrow.right() < left + header->sectionSize(section));
            const bool words = column == ContactColumn::Name;  // numbers stand on the other side
            if (words == (direction == Qt::LeftToRight)) {
                QVERIFY(arrow.left() >= left + title);
            } else {
                QVERIFY(arrow.right() < left + header->sectionSize(section) - title);
            }
        }
    }
}

void DashboardWindowTest::whatHappenedStandsAboveItsWords() {
    m_window->resize(1280, 800);
    m_window->open(DashboardWindow::SecurityPage);
    QCoreApplication::processEvents();
    const DropTable* table = m_window->security()->table();
    auto* header = qobject_cast<FigureHeader*>(table->horizontalHeader());
    QVERIFY(header != nullptr);
    QCOMPARE(header->indent(DropFiguresModel::WhatColumn) + cellPadding, DropDelegate::indent);
    const QString title =
        table->model()->headerData(DropFiguresModel::WhatColumn, Qt::Horizontal).toString();
    QCOMPARE(header->shownTitle(DropFiguresModel::WhatColumn), title);
    header->resizeSection(DropFiguresModel::WhatColumn, DropDelegate::indent + 90);
    QVERIFY(header->shownTitle(DropFiguresModel::WhatColumn).endsWith(u'…'));
}

void DashboardWindowTest::aReasonLeadsToTheLog() {
    LogModel log;
    m_window->log()->setModel(&log);
    m_window->open(DashboardWindow::SecurityPage);
    DropTable* table = m_window->security()->table();
    QAbstractItemModel* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(DropFiguresModel::ReasonRole) != QStringLiteral("replay"))
            continue;
        table->setCurrentIndex(model->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
    QCOMPARE(m_window->bar()->tabs()->currentIndex(), int(DashboardWindow::LogPage));
    QCOMPARE(m_window->log()->textField()->text(), QStringLiteral("replay"));
}

void DashboardWindowTest::remediesAreIntentions() {
    QSignalSpy wanted(m_window.get(), &DashboardWindow::remedyRequested);
    m_window->setRemedies({Remedy::SetClock});
    m_window->open(DashboardWindow::SecurityPage);
    DropTable* table = m_window->security()->table();
    const QAbstractItemModel* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex action = model->index(row, DropFiguresModel::ActionColumn);
        if (action.data(DropFiguresModel::ReasonRole) == QStringLiteral("legacy-stale"))
            table->press(action);
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Remedy>(), Remedy::SetClock);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("bruno"));
}

void DashboardWindowTest::resetAsksFirst() {
    QSignalSpy reset(m_window.get(), &DashboardWindow::resetRequested);
    menuAction("Reset counters…")->trigger();
    auto* question = m_window->findChild<Question*>();
    QVERIFY(question != nullptr);
    question->reject();
    QCOMPARE(reset.size(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    menuAction("Reset counters…")->trigger();
    question = m_window->findChild<Question*>();
    question->actButton()->click();
    QCOMPARE(reset.size(), 1);
}

void DashboardWindowTest::theTestOpensAndStaysClosed() {
    QSignalSpy wanted(m_window.get(), &DashboardWindow::connectionTestRequested);
    QSignalSpy cancelled(m_window.get(), &DashboardWindow::connectionTestCancelled);
    m_window->openContact(QStringLiteral("emil"));
    m_window->bar()->testButton()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("emil"));
    ConnectionTestWindow* test = m_window->connectionTest();
    QVERIFY(test->isVisible());
    QCOMPARE(test->test().waiting, 3);
    m_window->showConnectionTest(gallery::inventedTest(false));
    QCOMPARE(test->rows().size(), 6);
    test->reject();
    QCOMPARE(cancelled.size(), 1);
    m_window->showConnectionTest(gallery::inventedTest(true));  // came too late
    QVERIFY(!test->isVisible());
    m_window->openConnectionTest(QStringLiteral("emil"));
    QVERIFY(test->isVisible());
}

void DashboardWindowTest::everythingHasAName() {
    for (int page = 0; page < 4; ++page) {
        m_window->open(static_cast<DashboardWindow::Page>(page));
        for (const auto* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

void DashboardWindowTest::everythingIsReachedByKeyboard() {
    QSet<QWidget*> reached;
    QWidget* each = m_window.get();
    do {
        each = each->nextInFocusChain();
        reached.insert(each);
    } while (each != m_window.get());
    const OverviewPanel* overview = m_window->overview();
    for (ChartCard* chart : overview->charts()) {
        QVERIFY(reached.contains(chart->view()));
        for (LegendEntry* entry : chart->legend()->entries()) QVERIFY(reached.contains(entry));
    }
    QVERIFY(reached.contains(overview->table()->table()));
    QVERIFY(reached.contains(m_window->bar()->filterBox()));
    QVERIFY(reached.contains(m_window->bar()->tabs()));
}

void DashboardWindowTest::thePagesAreTurnedByKeys() {
    const BadgeTabs* tabs = m_window->bar()->tabs();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->overview()->table()->table()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), static_cast<int>(DashboardWindow::SecurityPage));
    QTest::keyClick(m_window.get(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), static_cast<int>(DashboardWindow::LogPage));
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), static_cast<int>(DashboardWindow::OverviewPage));
}

void DashboardWindowTest::worksWithoutAnyFigure() {
    DashboardWindow empty(m_theme);
    for (int page = 0; page < 4; ++page) {
        empty.open(static_cast<DashboardWindow::Page>(page));
        QVERIFY(!empty.grab().isNull());
    }
    QCOMPARE(empty.overview()->cards()[2]->figures().value, QStringLiteral("no data yet"));
}

void DashboardWindowTest::looksRightInBothThemes() {
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        m_theme.apply(choice);
        for (int page = 0; page < 3; ++page) {
            m_window->open(static_cast<DashboardWindow::Page>(page));
            const QImage picture = m_window->grab().toImage();
            QCOMPARE(picture.pixelColor(4, picture.height() - 4), m_theme.colors().window);
            QCOMPARE(picture.pixelColor(picture.width() / 2, 4), m_theme.colors().header);
        }
    }
}

QTEST_MAIN(DashboardWindowTest)
#include "dashboard_window_test.moc"
