#include "ui/widgets/dashboard_window.h"

#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int leastDashboardWidth = 720;
constexpr int leastDashboardHeight = 520;
constexpr double dashboardPoints = 10;
constexpr int mostInMenu = 30;  // contacts that the button offers when none is chosen

}  // namespace

DashboardWindow::DashboardWindow(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_bar(new DashboardBar(theme, this)),
      m_pages(new QStackedWidget(this)),
      m_overview(new OverviewPanel(theme, this)),
      m_security(new SecurityPanel(theme, this)),
      m_protocol(new ProtocolPanel(theme, this)),
      m_log(new LogPanel(theme, this)),
      m_test(new ConnectionTestWindow(theme, this)) {
    build();
    connectBar();
    connectTables();
    connectTest();
    retranslate();
}

void DashboardWindow::build() {
    setWindowFlag(Qt::Window);
    setObjectName(QStringLiteral("dashboard"));
    setAttribute(Qt::WA_StyledBackground);
    growWithLetters();
    connect(&m_theme, &Theme::changed, this, &DashboardWindow::growWithLetters);
    resize(withinScreen(*this, {1280, 800}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    const QList<QWidget*> pages{m_overview, m_security, m_protocol, m_log};
    for (QWidget* page : pages) {
        m_bar->tabs()->addTab({});
        m_pages->addWidget(page);
    }
    m_overview->setModels(&m_contacts, &m_totals);
    m_protocol->setModels(&m_contacts, &m_totals);
    m_security->setModel(&m_drops);
    connect(m_bar->columnMenu(), &QMenu::aboutToShow, this, [this] {
        m_bar->columnMenu()->clear();  // the header has a menu of its own, and languages change
        m_overview->table()->fillColumnMenu(m_bar->columnMenu());
    });
    auto* close = new QAction(this);
    close->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    addPageKeys();
}

// With large letters the smallest window would show no whole line.
void DashboardWindow::growWithLetters() {
    const double scale = qMax(1.0, QApplication::font().pointSizeF() / dashboardPoints);
    const QSize least(leastDashboardWidth, leastDashboardHeight);
    setMinimumSize(withinScreen(*this, least * scale).expandedTo(least));
}

// As in a browser, wherever the focus is; round and round.
void DashboardWindow::addPageKeys() {
    const auto add = [this](const QList<QKeySequence>& keys, int step) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, step] {
            const int count = m_pages->count();
            m_bar->tabs()->setCurrentIndex((m_pages->currentIndex() + step + count) % count);
        });
        addAction(action);
    };
    add({QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, 1);
    add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
        -1);
}

void DashboardWindow::connectBar() {
    connect(m_bar->tabs(), &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        refresh();
    });
    connect(m_bar, &DashboardBar::filterChanged, this, [this](const QString& contactId) {
        m_choice.contactId = contactId;
        if (!contactId.isEmpty()) m_overview->table()->selectContact(contactId);
        m_drops.setFigures(m_figures, contactId);
        refresh();
    });
    connect(m_bar, &DashboardBar::pauseToggled, this, &DashboardWindow::setPaused);
    connect(m_bar, &DashboardBar::testWanted, this, &DashboardWindow::askForTest);
    connect(m_bar, &DashboardBar::exportWanted, this, [this](ExportFormat format) {
        Q_EMIT exportRequested(format, exported(m_figures, format));
    });
    connect(m_bar, &DashboardBar::waysChosen, this, [this](Ways ways) {
        m_choice.ways = ways;
        refreshCharts();
    });
    connect(m_bar, &DashboardBar::unitChosen, this, &DashboardWindow::setUnit);
    connect(m_bar, &DashboardBar::logarithmicToggled, m_overview, &OverviewPanel::setLogarithmic);
    connect(m_bar, &DashboardBar::tablesToggled, m_overview, &OverviewPanel::showTables);
    connect(m_bar, &DashboardBar::copyAllWanted, this,
            [this] { QApplication::clipboard()->setText(allText()); });
    connect(m_bar, &DashboardBar::resetWanted, this, &DashboardWindow::askForReset);
}

void DashboardWindow::connectTables() {
    for (ContactTable* table : {m_overview->table(), m_protocol->table()}) {
        connect(table, &ContactTable::contactOpened, this, &DashboardWindow::contactRequested);
        connect(table, &ContactTable::connectionTestWanted, this,
                &DashboardWindow::openConnectionTest);
        connect(table, &ContactTable::contactFilterWanted, m_bar, &DashboardBar::setFilter);
    }
    connect(m_security->table(), &DropTable::remedyWanted, this, &DashboardWindow::help);
    connect(m_log, &LogPanel::exportRequested, this, &DashboardWindow::logExportRequested);
}

void DashboardWindow::connectTest() {
    connect(m_test, &ConnectionTestWindow::againWanted, this,
            &DashboardWindow::connectionTestRequested);
    connect(m_test, &ConnectionTestWindow::remedyWanted, this,
            [this](Remedy remedy, const QString& contactId, const QString& address) {
                help(remedy, {}, contactId, address);
            });
    connect(m_test, &ConnectionTestWindow::exportWanted, this,
            &DashboardWindow::logExportRequested);
    connect(m_test, &ConnectionTestWindow::logWanted, this, [this] { open(LogPage); });
    connect(m_test, &QDialog::finished, this, [this] {
        m_closedTest = m_test->test().contactId;
        if (!m_test->test().finished) Q_EMIT connectionTestCancelled(m_closedTest);
    });
}

void DashboardWindow::open(Page page) {
    m_bar->tabs()->setCurrentIndex(page);
    show();
    raise();
    activateWindow();
    setFocus();  // no control is marked before the keyboard is used
}

void DashboardWindow::openContact(const QString& contactId) {
    open(OverviewPage);
    if (!m_bar->filter().isEmpty()) m_bar->setFilter(contactId);
    m_overview->table()->selectContact(contactId);
}

void DashboardWindow::openConnectionTest(const QString& contactId) {
    ConnectionTest test;
    test.contactId = contactId;
    const int row = m_contacts.rowOf(contactId);
    if (row >= 0) {
        const ContactFigures& contact = m_contacts.contactAt(row);
        test.name = contact.name;
        test.address = contact.address;
        test.presence = contact.presence;
        test.presenceSince = contact.presenceSince;
        test.waiting = static_cast<int>(contact.link.queuedMessages.value_or(0));
    }
    m_closedTest.clear();
    showConnectionTest(test);
    Q_EMIT connectionTestRequested(contactId);
}

void DashboardWindow::showConnectionTest(const ConnectionTest& test) {
    if (!m_closedTest.isNull() && test.contactId == m_closedTest) return;
    m_test->setTest(test);
    if (m_test->isVisible()) return;
    m_test->show();
    m_test->raise();
}

void DashboardWindow::append(const SecondFigures& figures) {
    m_history.append(figures);
    m_rates.append(figures);
}

void DashboardWindow::setFigures(const DashboardFigures& figures) {
    if (m_paused) return;
    m_figures = figures;
    m_rates.write(m_figures);
    m_totals.setFigures(m_figures);  // first: the columns grow with the contacts
    m_contacts.setContacts(m_figures.contacts);
    m_drops.setFigures(m_figures, m_choice.contactId);
    m_bar->setContacts(m_figures.contacts);
    m_bar->tabs()->setBadge(SecurityPage, DropFiguresModel::warnings(m_figures.drops));
    refresh();
}

void DashboardWindow::refresh() {
    switch (m_pages->currentIndex()) {
        case OverviewPage:
            m_overview->showFigures(m_figures, m_choice);
            refreshCharts();
            break;
        case SecurityPage: m_security->showFigures(m_figures); break;
        case ProtocolPage: m_protocol->showFigures(m_figures); break;
        default: break;
    }
}

void DashboardWindow::refreshCharts() {
    m_overview->showCharts(shownHistory(), m_figures, m_choice);
}

void DashboardWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT figuresWanted();
    refresh();
}

void DashboardWindow::setPaused(bool paused) {
    if (paused) m_frozen = m_history;
    m_paused = paused;
    if (!paused) m_frozen.clear();
    m_overview->setPaused(paused);
    refreshCharts();
}

void DashboardWindow::setUnit(RateUnit unit) {
    m_choice.unit = unit;
    m_contacts.setUnit(unit);
    m_totals.setUnit(unit);
    refresh();
}

void DashboardWindow::askForTest() {
    const ContactTable* table =
        m_pages->currentIndex() == ProtocolPage ? m_protocol->table() : m_overview->table();
    const QString chosen =
        m_choice.contactId.isEmpty() ? table->selectedContact() : m_choice.contactId;
    if (!chosen.isEmpty()) {
        openConnectionTest(chosen);
        return;
    }
    QMenu menu;
    const int count = std::min(m_contacts.rowCount(), mostInMenu);
    for (int row = 0; row < count; ++row) {
        const ContactFigures& contact = m_contacts.contactAt(row);
        QString name = ContactColumns::text(ContactColumn::Name, contact, m_choice.unit);
        menu.addAction(name.replace(u'&', QLatin1String("&&")), this,
                       [this, id = contact.id] { openConnectionTest(id); });
    }
    if (count == 0) menu.addAction(tr("No contacts yet"))->setEnabled(false);
    const QPushButton* button = m_bar->testButton();
    menu.exec(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

void DashboardWindow::askForReset() {
    auto* question = new Question(
        m_theme,
        {tr("Reset counters"), tr("Set all counters to zero and forget the charts?"),
         tr("Messages, contacts and keys stay as they are."), tr("Cancel"), tr("Reset")},
        this);
    question->setHarmless();
    connect(question, &Question::acted, this, [this] {
        m_bar->pauseButton()->setChecked(false);  // the zeroes are to be seen
        forgetHistory();
        Q_EMIT resetRequested();
    });
    question->open();
}

void DashboardWindow::help(Remedy remedy, const QString& reason, const QString& contactId,
                           const QString& address) {
    if (remedy == Remedy::ShowInLog) {
        if (!reason.isEmpty()) m_log->filterFor(reason);
        open(LogPage);
    } else if (remedy == Remedy::TestConnection && !contactId.isEmpty()) {
        openConnectionTest(contactId);
    } else {
        Q_EMIT remedyRequested(remedy, contactId, address);
    }
}

QWidget* DashboardWindow::topmost() {
    return m_test->isVisible() ? static_cast<QWidget*>(m_test) : this;
}

void DashboardWindow::showMessage(const QString& title, const QString& text) {
    showMessageBox(m_theme, title, text, topmost());
}

void DashboardWindow::setRemedies(const QSet<Remedy>& remedies) {
    m_drops.setRemedies(remedies + QSet<Remedy>{Remedy::TestConnection});
    m_test->setRemedies(remedies);
}

QString DashboardWindow::allText() const {
    QString text;
    for (const CardFigures& card : DashboardCards::overview(m_figures, m_choice.unit))
        text += card.name + u'\t' + card.value + u'\t' + card.caption + u'\n';
    DropFiguresModel drops;  // of all, as the rest is
    drops.setFigures(m_figures);
    return text + u'\n' + m_contacts.asText() + m_totals.asText() + u'\n' + drops.asText() + u'\n' +
           DashboardFacts::asText(DashboardFacts::protocol(m_figures));
}

void DashboardWindow::updateTabs() {
    BadgeTabs* tabs = m_bar->tabs();
    tabs->setTabText(OverviewPage, tr("Overview"));
    tabs->setTabText(SecurityPage, tr("Security"));
    tabs->setTabText(ProtocolPage, tr("Protocol"));
    tabs->setTabText(LogPage, tr("Log"));
    tabs->setAccessibleName(tr("Pages"));
    m_bar->fit();
}

void DashboardWindow::retranslate() {
    setWindowTitle(tr("Dashboard"));
    updateTabs();
    refresh();
}

}  // namespace vaultgram::ui
