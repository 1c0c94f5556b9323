// The Protocol tab: facts in groups, and the keys of each contact.
#pragma once

#include "ui/models/dashboard_facts.h"
#include "ui/widgets/card_row.h"
#include "ui/widgets/contact_table.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>

namespace vaultgram::ui {

// A group of facts: name and value in a line, the reason below, a bar for what is bounded.
class FactCard : public QFrame {
    Q_OBJECT

public:
    explicit FactCard(const Theme& theme, QWidget* parent = nullptr);
    void show(const FactGroup& group);
    [[nodiscard]] const FactGroup& group() const { return m_group; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QLabel* name;
        QLabel* value;
        QLabel* explanation;
    };
    void addLine();
    void removeLine();

    const Theme& m_theme;
    FactGroup m_group;
    QLabel* m_title;
    QGridLayout* m_grid;
    QList<Line> m_lines;
};

class ProtocolPanel : public Retranslating<QScrollArea> {
    Q_OBJECT

public:
    explicit ProtocolPanel(const Theme& theme, QWidget* parent = nullptr);

    void setModels(ContactFiguresModel* contacts, ContactTotalsModel* totals);
    void showFigures(const DashboardFigures& figures);
    [[nodiscard]] ContactTable* table() const { return m_table; }
    [[nodiscard]] const QList<FactCard*>& cards() const { return m_cards; }

protected:
    void retranslate() override;

private:
    const Theme& m_theme;
    CardRow* m_cardRow;
    QList<FactCard*> m_cards;
    QLabel* m_title;
    ContactTable* m_table;
};

}  // namespace vaultgram::ui
