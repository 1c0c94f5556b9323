#include "ui/charts/chart_card.h"

#include "ui/charts/chart_words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figure_header.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int headStart = 13;  // px
constexpr int headEnd = 3;
constexpr int headGap = 6;
constexpr int legendEnd = 9;

}  // namespace

ChartCard::ChartCard(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_title(plainLabel({}, this)),
      m_unit(plainLabel({}, this)),
      m_toggle(new IconButton(theme, QStringLiteral("words"), this)),
      m_pages(new QStackedWidget(this)),
      m_view(new ChartView(theme, m_pages)),
      m_table(new QTableView(m_pages)),
      m_legend(new ChartLegend(theme, this)) {
    setProperty("card", true);
    build();
    buildTable();
    connect(m_legend, &ChartLegend::hiddenChanged, this,
            [this] { m_view->setHidden(m_legend->hidden()); });
    connect(m_view, &ChartView::axisChanged, this, &ChartCard::updateUnit);
    connect(m_toggle, &QAbstractButton::toggled, this, &ChartCard::showTable);
    retranslate();
}

void ChartCard::build() {
    QFont title = m_theme.font(TextStyle::Small);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    m_unit->setFont(m_theme.font(TextStyle::Caption));
    setTone(m_unit, Tone::Secondary);
    const int side = m_theme.measures().hitTargetMin;
    m_toggle->setFixedSize(side, side);
    m_toggle->setIconSize({m_theme.measures().iconMark, m_theme.measures().iconMark});
    m_toggle->setCheckable(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(headGap);
    head->addSpacing(headStart);  // changes sides with the direction; a margin does not
    head->addWidget(m_title, 1);
    head->addWidget(m_unit);
    head->addWidget(m_toggle);
    head->addSpacing(headEnd);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addSpacing(headStart);
    foot->addWidget(m_legend, 1);
    foot->addSpacing(legendEnd);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 3, 1, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
}

void ChartCard::buildTable() {
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFont(m_theme.font(TextStyle::Caption));
    m_table->setHorizontalHeader(new FigureHeader(m_theme, m_table));
    m_table->horizontalHeader()->setFont(m_table->font());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(60);
    auto* copying = new QAction(m_table);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &ChartCard::copy);
    m_table->addAction(copying);
}

void ChartCard::setTitle(const QString& title) {
    m_name = title;
    m_view->setAccessibleName(title);
    retranslate();
}

void ChartCard::setData(const ChartData& chart) {
    m_view->setData(chart);
    m_legend->setData(chart);
    if (showsTable()) m_model.setData(chart);
}

void ChartCard::showTable(bool table) {
    if (table) m_model.setData(m_view->data());
    m_toggle->setChecked(table);
    m_pages->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_view);
}

void ChartCard::updateUnit() {
    const QString unit = ChartWords::axisUnit(m_view->data().unit, m_view->axis());
    if (unit == m_unit->text()) return;
    m_unit->setText(unit);
    fitTitle();
}

void ChartCard::fitTitle() {
    const int taken = headStart + m_unit->sizeHint().width() + m_toggle->width() + headEnd +
                      2 * headGap + 2 * frameWidth();
    m_title->setText(
        m_title->fontMetrics().elidedText(m_name, Qt::ElideRight, qMax(0, width() - taken)));
}

QSize ChartCard::minimumSizeHint() const {
    return {m_view->minimumSizeHint().width(), QFrame::minimumSizeHint().height()};
}

void ChartCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitTitle();
}

void ChartCard::copy() {
    QApplication::clipboard()->setText(m_model.asText());
}

void ChartCard::retranslate() {
    m_toggle->setName(tr("%1 as a table").arg(m_name));
    m_table->setAccessibleName(tr("%1, the last 5 minutes").arg(m_name));
    m_legend->setAccessibleName(tr("Legend of %1").arg(m_name));
    updateUnit();
    fitTitle();
}

}  // namespace vaultgram::ui
