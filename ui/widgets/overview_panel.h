// The first tab of the dashboard: seven cards, four charts, the table of contacts.
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/models/dashboard_charts.h"
#include "ui/widgets/card_row.h"
#include "ui/widgets/contact_table.h"
#include "ui/widgets/stat_card.h"

#include <QScrollArea>

namespace vaultgram::ui {

class OverviewPanel : public Retranslating<QScrollArea> {
    Q_OBJECT

public:
    explicit OverviewPanel(const Theme& theme, QWidget* parent = nullptr);

    void setModels(ContactFiguresModel* contacts, ContactTotalsModel* totals);
    void showFigures(const DashboardFigures& figures, const ChartChoice& choice);
    void showCharts(const DashboardHistory& history, const DashboardFigures& figures,
                    const ChartChoice& choice);
    void setLogarithmic(bool logarithmic);
    void showTables(bool tables);  // instead of all charts
    void setPaused(bool paused);

    [[nodiscard]] ContactTable* table() const { return m_table; }
    [[nodiscard]] const QList<StatCard*>& cards() const { return m_cards; }
    [[nodiscard]] QList<ChartCard*> charts() const {
        return {m_rates, m_roundTrips, m_losses, m_refusals};
    }
    [[nodiscard]] int cardColumns() const { return m_cardRow->columns(); }
    [[nodiscard]] int chartColumns() const { return m_chartRow->columns(); }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void setHeights();
    void updateNote();

    const Theme& m_theme;
    DashboardCharts m_charts;
    CardRow* m_cardRow;
    QList<StatCard*> m_cards;
    CardRow* m_chartRow;
    ChartCard* m_rates;
    ChartCard* m_roundTrips;
    ChartCard* m_losses;
    ChartCard* m_refusals;
    ContactTable* m_table;
    QLabel* m_updated;
    QLabel* m_more;
    QDateTime m_at;
    bool m_paused = false;
};

}  // namespace vaultgram::ui
