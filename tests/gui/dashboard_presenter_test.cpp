// The dashboard of the running window: real buttons, a real socket on loopback.
#include "app/gui/dashboard_presenter.h"

#include "app/gui/echo_peer.h"
#include "side.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace vaultgram;
using namespace vaultgram::gui;
using test::Side;
using ui::DashboardWindow;

class DashboardPresenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itsFiguresAreThereAsSoonAsItOpens();
    void oneClickFromTheChatToTheRowAndBack();
    void figuresAreSavedAsJsonAndAsCsv();
    void aFileThatCanNotBeWrittenIsSaid();
    void theLogIsSaved();
    void whoLooksAtAllLevelsGetsThemAll();
    void aResetStartsTheCountersAgain();
    void theTestNamesAPortWhereNobodyListens();
    void theTestOfWhoIsGoneDoesNotSayConnected();
    void theTestOfAContactThatAnswersLeadsToItsNumbers();
    void aClosedTestStops();

private:
    static constexpr int patience = 20'000;  // ms, until something must have happened

    [[nodiscard]] DashboardWindow& dashboard() const { return *m_side->window.dashboard(); }
    [[nodiscard]] QString echoId() const { return idOf(m_side->messenger.contacts().at(0).id); }
    static void trigger(const QMenu* menu, const char* text);
    void contactMenu(const QString& contactId, const char* text) const;
    void saveAs(const QString& path) const;
    [[nodiscard]] QString message() const;  // of the box that is open; closes it
    [[nodiscard]] static quint64 sent(const ui::DashboardFigures& figures) {
        return figures.all.toThem.bytes.ever.value_or(0);
    }

    std::unique_ptr<Side> m_side;
    std::unique_ptr<EchoPeer> m_echo;
    QTemporaryDir m_folder;
};

void DashboardPresenterTest::init() {
    m_side = std::make_unique<Side>();
    m_side->start();
    m_echo = std::make_unique<EchoPeer>();
    QVERIFY(m_echo->start());
    m_echo->meet(m_side->socket->port());
    QVERIFY(
        m_side->presenter.contacts().add(m_echo->address(), {}, QStringLiteral("Echo")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_side->contact()->trust == ui::Trust::NotVerified, patience);
}

void DashboardPresenterTest::cleanup() {
    m_echo.reset();
    m_side.reset();
}

void DashboardPresenterTest::trigger(const QMenu* menu, const char* text) {
    for (QAction* action : menu->actions())
        if (action->text() == QString::fromUtf8(text)) return action->trigger();
    QFAIL(text);
}

void DashboardPresenterTest::contactMenu(const QString& contactId, const char* text) const {
    Q_EMIT m_side->window.contactList()->contactMenuRequested(contactId, {});
    const auto menus = m_side->window.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!menus.isEmpty());
    trigger(menus.back(), text);
    menus.back()->close();
}

void DashboardPresenterTest::saveAs(const QString& path) const {
    auto* dialog = dashboard().findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->selectFile(path);
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    QVERIFY(buttons != nullptr);
    buttons->button(QDialogButtonBox::Save)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString DashboardPresenterTest::message() const {
    auto* box = dashboard().findChild<ui::Question*>();
    if (box == nullptr) return {};
    const QString text = box->title();
    box->keepButton()->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return text;
}

void DashboardPresenterTest::itsFiguresAreThereAsSoonAsItOpens() {
    Q_EMIT m_side->window.mainMenu()->statistics();
    QVERIFY(dashboard().isVisible());
    const ui::DashboardFigures& figures = dashboard().figures();
    QVERIFY(figures.online);
    QCOMPARE(figures.port, int(m_side->socket->port()));
    QCOMPARE(figures.contacts.size(), 1);
    QCOMPARE(figures.contacts[0].name, QStringLiteral("Echo"));
    QVERIFY(figures.since.isValid());
    QVERIFY(sent(figures) > 0);
}

void DashboardPresenterTest::oneClickFromTheChatToTheRowAndBack() {
    m_side->window.chat()->header()->figuresButton()->click();
    QVERIFY(dashboard().isVisible());
    QCOMPARE(dashboard().overview()->table()->selectedContact(), echoId());
    m_side->window.closeConversation();
    QTableView* table = dashboard().overview()->table()->table();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_side->window.currentContact(), echoId());
    dashboard().close();
    contactMenu(echoId(), "Show in the dashboard");
    QVERIFY(dashboard().isVisible());
}

void DashboardPresenterTest::figuresAreSavedAsJsonAndAsCsv() {
    Q_EMIT m_side->window.mainMenu()->statistics();
    const QString json = m_folder.filePath(QStringLiteral("figures.json"));
    trigger(dashboard().bar()->exportMenu(), "As JSON…");
    saveAs(json);
    QCOMPARE(message(), QStringLiteral("The file was written"));
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject echo = all[QStringLiteral("contacts")].toArray().at(0).toObject();
    QCOMPARE(echo[QStringLiteral("name")].toString(), QStringLiteral("Echo"));
    QVERIFY(echo[QStringLiteral("to_them_bytes_total")].toInt() > 0);

    const QString csv = m_folder.filePath(QStringLiteral("figures"));  // the suffix comes itself
    trigger(dashboard().bar()->exportMenu(), "As CSV…");
    saveAs(csv);
    QCOMPARE(message(), QStringLiteral("The file was written"));
    QFile table(csv + QStringLiteral(".csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("\r\nEcho,"));
}

void DashboardPresenterTest::aFileThatCanNotBeWrittenIsSaid() {
    Q_EMIT m_side->window.mainMenu()->statistics();
    trigger(dashboard().bar()->exportMenu(), "As JSON…");
    saveAs(QStringLiteral("/proc/figures.json"));
    QCOMPARE(message(), QStringLiteral("The file could not be written"));
}

void DashboardPresenterTest::theLogIsSaved() {
    Q_EMIT m_side->window.mainMenu()->log();
    for (auto* button : dashboard().log()->findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Export the log")) button->click();
    const QString path = m_folder.filePath(QStringLiteral("log.txt"));
    saveAs(path);
    QCOMPARE(message(), QStringLiteral("The file was written"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("listening on port"));
}

void DashboardPresenterTest::whoLooksAtAllLevelsGetsThemAll() {
    Q_EMIT m_side->window.mainMenu()->log();
    const QAbstractItemModel* lines = dashboard().log()->table()->model();
    const auto debug = [this] {
        m_side->presenter.network().log(ui::LogLevel::Debug, {}, QStringLiteral("detail"));
    };
    const int before = lines->rowCount();
    debug();
    dashboard().log()->levelBox()->setCurrentIndex(0);
    QCOMPARE(lines->rowCount(), before);
    debug();
    QCOMPARE(lines->rowCount(), before + 1);
}

void DashboardPresenterTest::aResetStartsTheCountersAgain() {
    Q_EMIT m_side->window.textSubmitted(echoId(), QString(500, u'x'));
    QTRY_VERIFY_WITH_TIMEOUT(m_side->shown().size() >= 2, patience);
    Q_EMIT m_side->window.mainMenu()->statistics();
    const ui::DashboardFigures before = dashboard().figures();
    QVERIFY(before.contacts[0].link.toThem.bytes.ever.value_or(0) > 0);
    trigger(dashboard().bar()->menu(), "Reset counters…");
    auto* question = dashboard().findChild<ui::Question*>();
    QVERIFY(question != nullptr);
    question->actButton()->click();
    const ui::DashboardFigures& after = dashboard().figures();
    QVERIFY(sent(after) < sent(before));
    QVERIFY(after.contacts[0].link.toThem.bytes.ever.value_or(0) <
            before.contacts[0].link.toThem.bytes.ever.value_or(0));
    QVERIFY(after.since > before.since);
    QCOMPARE(m_side->messenger.contacts().size(), 1);
}

void DashboardPresenterTest::theTestNamesAPortWhereNobodyListens() {
    const Endpoint gone = m_echo->address();
    m_echo.reset();
    auto& side = *m_side;
    static_cast<void>(side.messenger.removeContact(side.messenger.contacts().at(0).id));
    QVERIFY(side.presenter.contacts().add(gone, {}, QStringLiteral("Nobody Here")).isEmpty());
    contactMenu(idOf(side.messenger.contacts().at(0).id), "Test connection");
    const ui::ConnectionTestWindow* test = dashboard().connectionTest();
    QVERIFY(test->isVisible());
    QCOMPARE(test->test().name, QStringLiteral("Nobody Here"));
    QTRY_VERIFY_WITH_TIMEOUT(test->test().finished, patience);
    QCOMPARE(test->headline(), QStringLiteral("Nothing listens at the address of Nobody"));
    QCOMPARE(test->rows().constFirst()->step().name, QStringLiteral("Own port"));
    QCOMPARE(test->rows().constFirst()->step().result, ui::StepResult::Passed);
}

void DashboardPresenterTest::theTestOfWhoIsGoneDoesNotSayConnected() {
    QTRY_VERIFY_WITH_TIMEOUT(m_side->contact()->presence == ui::Presence::Connected, patience);
    m_echo.reset();
    dashboard().openConnectionTest(echoId());
    const ui::ConnectionTestWindow* test = dashboard().connectionTest();
    QTRY_VERIFY_WITH_TIMEOUT(test->test().finished, patience);
    QCOMPARE(test->headline(), QStringLiteral("Nothing listens at the address of Echo"));
    QVERIFY(test->test().presence != ui::Presence::Connected);
    QVERIFY(test->test().presenceSince.isValid());
}

void DashboardPresenterTest::theTestOfAContactThatAnswersLeadsToItsNumbers() {
    dashboard().openContact(echoId());
    dashboard().bar()->testButton()->click();
    const ui::ConnectionTestWindow* test = dashboard().connectionTest();
    QTRY_VERIFY_WITH_TIMEOUT(test->test().finished, patience);
    QCOMPARE(test->headline(), QStringLiteral("Echo can be reached, with one thing to look at"));
    for (const ui::TestStepRow* row : test->rows())
        if (row->step().remedy == ui::Remedy::Verify) row->button()->click();
    QCOMPARE(m_side->window.verifying(), echoId());
}

void DashboardPresenterTest::aClosedTestStops() {
    dashboard().openConnectionTest(echoId());
    ui::ConnectionTestWindow* test = dashboard().connectionTest();
    test->reject();
    QVERIFY(!m_side->window.dashboard()->connectionTest()->isVisible());
    dashboard().openConnectionTest(echoId());
    QTRY_VERIFY_WITH_TIMEOUT(test->test().finished, patience);
}

QTEST_MAIN(DashboardPresenterTest)
#include "dashboard_presenter_test.moc"
