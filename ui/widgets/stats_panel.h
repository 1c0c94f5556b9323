// The figures of the program, live: cards above, a table of everything below.
#pragma once

#include "ui/models/stats_model.h"
#include "ui/widgets/retranslating.h"
#include "ui/widgets/stat_card.h"

#include <QGridLayout>
#include <QPushButton>
#include <QTableView>

namespace vaultgram::ui {

class StatsPanel : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit StatsPanel(const Theme& theme, QWidget* parent = nullptr);

    void setModel(StatsModel* model);  // not owned
    [[nodiscard]] QTableView* table() const { return m_table; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void updateCards();
    void arrangeCards();
    void spanSections();

    const Theme& m_theme;
    StatsModel* m_model = nullptr;
    QGridLayout* m_cardGrid;
    QList<StatCard*> m_cards;
    QTableView* m_table;
    QPushButton* m_copy;
};

}  // namespace vaultgram::ui
