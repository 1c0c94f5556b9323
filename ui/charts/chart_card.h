// A chart with its title, unit and legend on a card; at the press of a key a table instead.
#pragma once

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/retranslating.h"

#include <QFrame>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

namespace vaultgram::ui {

class ChartCard : public Retranslating<QFrame> {
    Q_OBJECT

public:
    explicit ChartCard(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setData(const ChartData& data);
    void setLogarithmic(bool logarithmic) { m_view->setLogarithmic(logarithmic); }
    void showTable(bool table);
    [[nodiscard]] bool showsTable() const { return m_pages->currentWidget() == m_table; }
    [[nodiscard]] ChartView* view() const { return m_view; }
    [[nodiscard]] ChartLegend* legend() const { return m_legend; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] const ChartTableModel& tableModel() const { return m_model; }
    // Of all cards the same, whatever their words: side by side they are equally wide.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildTable();
    void updateUnit();
    void fitTitle();
    void copy();

    const Theme& m_theme;
    ChartTableModel m_model;
    QString m_name;
    QLabel* m_title;  // the name, elided
    QLabel* m_unit;
    IconButton* m_toggle;
    QStackedWidget* m_pages;
    ChartView* m_view;
    QTableView* m_table;
    ChartLegend* m_legend;
};

}  // namespace vaultgram::ui
