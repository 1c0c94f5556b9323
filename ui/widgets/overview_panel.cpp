#include "ui/widgets/overview_panel.h"

#include "ui/widgets/controls.h"

#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int wrapBelow = 1100;  // px of the window: cards in 4 + 3, charts in 2 x 2
constexpr int overviewMargin = 16;
constexpr int cardGap = 10;
constexpr int chartGap = 12;
constexpr int leastFigureCard = (wrapBelow - 2 * overviewMargin - 6 * cardGap) / 7;
constexpr int chartLeast = (wrapBelow - 2 * overviewMargin - 3 * chartGap) / 4;
constexpr int chartHeight = 272;  // px at least, with a caption line of the usual height
constexpr int usualLine = 16;
constexpr int linesInChart = 5;
constexpr int chartShare = 36;  // percent of a high window

QList<ContactColumn> overviewColumns() {
    QList<ContactColumn> columns;
    for (int i = 0; i < static_cast<int>(ContactColumn::LateMinute); ++i) {
        columns.append(static_cast<ContactColumn>(i));
    }
    return columns;
}

}  // namespace

OverviewPanel::OverviewPanel(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_cardRow(new CardRow(leastFigureCard, cardGap)),
      m_chartRow(new CardRow(chartLeast, chartGap)),
      m_rates(new ChartCard(theme)),
      m_roundTrips(new ChartCard(theme)),
      m_losses(new ChartCard(theme)),
      m_refusals(new ChartCard(theme)),
      m_table(new ContactTable(theme, overviewColumns())),
      m_updated(plainLabel({}, this)),
      m_more(plainLabel({}, this)) {
    build();
    retranslate();
}

void OverviewPanel::build() {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("dashboardPage"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(overviewMargin, 12, overviewMargin, 12);
    column->setSpacing(chartGap);
    column->addWidget(m_cardRow);
    column->addWidget(m_chartRow);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    for (QLabel* label : {m_updated, m_more}) {
        label->setFont(m_theme.font(TextStyle::Caption));
        setTone(label, Tone::Secondary);
    }
    m_more->setWordWrap(true);
    m_more->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    foot->addWidget(m_updated);
    foot->addWidget(m_more, 1);
    column->addLayout(foot);
    column->addStretch();
    for (int i = 0; i < 7; ++i) {
        m_cards.append(new StatCard(m_theme));
        m_cardRow->add(m_cards.back());
    }
    for (ChartCard* chart : charts()) m_chartRow->add(chart);
    setHeights();
    connect(&m_theme, &Theme::changed, this, &OverviewPanel::setHeights);
    setWidget(page);
}

// By the window and the letters, not by the contacts: it would change whenever one comes.
void OverviewPanel::setHeights() {
    const int line = QFontMetrics(m_theme.font(TextStyle::Caption)).height();
    const int least = chartHeight + linesInChart * qMax(0, line - usualLine);
    const bool sideBySide = width() >= wrapBelow;
    const int height = sideBySide ? qMax(least, viewport()->height() * chartShare / 100) : least;
    for (ChartCard* chart : charts()) chart->setFixedHeight(height);
}

void OverviewPanel::setModels(ContactFiguresModel* contacts, ContactTotalsModel* totals) {
    m_table->setModels(contacts, totals);
}

void OverviewPanel::showFigures(const DashboardFigures& figures, const ChartChoice& choice) {
    const QList<CardFigures> cards = DashboardCards::overview(figures, choice.unit);
    for (qsizetype i = 0; i < m_cards.size(); ++i) m_cards[i]->setFigures(cards[i]);
    m_at = figures.at;
    updateNote();
}

void OverviewPanel::showCharts(const DashboardHistory& history, const DashboardFigures& figures,
                               const ChartChoice& choice) {
    m_rates->setData(DashboardCharts::rates(history, figures, choice));
    m_roundTrips->setData(m_charts.roundTrips(history, figures, choice));
    m_losses->setData(DashboardCharts::losses(history, figures, choice));
    m_refusals->setData(m_charts.refusals(history, figures));
}

void OverviewPanel::setLogarithmic(bool logarithmic) {
    for (ChartCard* chart : charts()) chart->setLogarithmic(logarithmic);
}

void OverviewPanel::showTables(bool tables) {
    for (ChartCard* chart : charts()) chart->showTable(tables);
}

void OverviewPanel::setPaused(bool paused) {
    m_paused = paused;
    updateNote();
}

void OverviewPanel::updateNote() {
    const QString at =
        m_at.isValid() ? FigureWords::seconds(m_at) : FigureWords::unknown(Unknown::NoData);
    m_updated->setText(m_paused ? tr("Paused; last at %1").arg(at)
                                : tr("Updated every second, last at %1").arg(at));
}

void OverviewPanel::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    setHeights();
    // A window without room for all of it scrolls as a whole; the table keeps some rows.
    m_more->setVisible(width() >= wrapBelow);
}

void OverviewPanel::retranslate() {
    m_rates->setTitle(tr("Rate"));
    m_roundTrips->setTitle(tr("Round trip"));
    m_losses->setTitle(tr("Loss and resent"));
    m_refusals->setTitle(tr("Packets refused"));
    m_more->setText(
        tr("More columns: totals in bytes, clock, next key, forward secrecy (scroll to the side, "
           "or choose in the header’s menu)"));
    updateNote();
}

}  // namespace vaultgram::ui
