#include "ui/widgets/stats_panel.h"

#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int cardLeastWidth = 150;
constexpr int cardGap = 10;

class FigureDelegate : public QStyledItemDelegate {
public:
    FigureDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const ThemeColors& colors = m_theme.colors();
        const QModelIndex first = index.siblingAtColumn(StatsModel::NameColumn);
        QColor color = colors.text;
        if (index.column() == StatsModel::HintColumn) color = colors.textSecondary;
        if (first.data(StatsModel::IsSectionRole).toBool()) {
            option->font.setWeight(QFont::DemiBold);
            color = colors.textSecondary;
        } else if (first.data(StatsModel::WarningRole).toBool() &&
                   index.column() == StatsModel::ValueColumn) {
            option->font.setWeight(QFont::DemiBold);
            color = colors.keyChanged;
        }
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }

private:
    const Theme& m_theme;
};

}  // namespace

StatsPanel::StatsPanel(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_cardGrid(new QGridLayout),
      m_table(new QTableView(this)),
      m_copy(makeButton(ButtonKind::Secondary, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    m_cardGrid->setSpacing(cardGap);
    column->addLayout(m_cardGrid);
    column->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_copy);
    column->addLayout(foot);
    buildTable();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_model != nullptr) QApplication::clipboard()->setText(m_model->asText());
    });
    retranslate();
}

void StatsPanel::buildTable() {
    m_table->setItemDelegate(new FigureDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFont(m_theme.font(TextStyle::Small));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(m_theme.measures().tableRow, m_table->fontMetrics().height() + 8));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void StatsPanel::setModel(StatsModel* model) {
    if (m_model != nullptr) m_model->disconnect(this);
    m_model = model;
    m_table->setModel(model);
    if (model == nullptr) return;
    const int digit = m_table->fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(StatsModel::NameColumn, digit * 34);
    m_table->setColumnWidth(StatsModel::ValueColumn, digit * 22);
    connect(model, &QAbstractItemModel::modelReset, this, &StatsPanel::spanSections);
    connect(model, &StatsModel::highlightsChanged, this, &StatsPanel::updateCards);
    spanSections();
    updateCards();
}

void StatsPanel::spanSections() {
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex first = m_model->index(row, StatsModel::NameColumn);
        if (first.data(StatsModel::IsSectionRole).toBool()) {
            m_table->setSpan(row, 0, 1, StatsModel::ColumnCount);
        }
    }
}

void StatsPanel::updateCards() {
    const QList<StatsRow>& rows = m_model->highlights();
    while (m_cards.size() > rows.size()) delete m_cards.takeLast();
    const bool grew = m_cards.size() < rows.size();
    while (m_cards.size() < rows.size()) m_cards.append(new StatCard(m_theme, this));
    for (qsizetype i = 0; i < rows.size(); ++i) m_cards[i]->setRow(rows[i]);
    if (grew) arrangeCards();
}

void StatsPanel::arrangeCards() {
    if (m_cards.isEmpty()) return;
    const int room = width() - 2 * m_cardGrid->spacing();
    const int fitting = qMax(1, room / (cardLeastWidth + cardGap));
    const int count = static_cast<int>(m_cards.size());
    const int lines = (count + fitting - 1) / fitting;
    const int columns = (count + lines - 1) / lines;  // 4 + 3 rather than 6 + 1
    for (int i = 0; i < count; ++i) m_cardGrid->addWidget(m_cards[i], i / columns, i % columns);
}

void StatsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeCards();
}

void StatsPanel::retranslate() {
    m_table->setAccessibleName(tr("Statistics"));
    m_copy->setText(tr("Copy all"));
    m_copy->setAccessibleName(tr("Copy all figures"));
    if (m_model == nullptr) return;
    m_model->retranslate();
    updateCards();
}

}  // namespace vaultgram::ui
