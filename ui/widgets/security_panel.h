// The Security tab: whom one can trust, and every packet that was refused or marked.
#pragma once

#include "ui/models/dashboard_cards.h"
#include "ui/widgets/card_row.h"
#include "ui/widgets/drop_table.h"
#include "ui/widgets/retranslating.h"

#include <QFrame>
#include <QLabel>

namespace vaultgram::ui {

// A state of trust with its sign, how many contacts are in it, and who.
class TrustCard : public QFrame {
    Q_OBJECT

public:
    explicit TrustCard(const Theme& theme, QWidget* parent = nullptr);
    void show(const DashboardCards::TrustCard& card);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Trust m_trust = Trust::None;
    QString m_count, m_name, m_caption;
};

class SecurityPanel : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit SecurityPanel(const Theme& theme, QWidget* parent = nullptr);

    void setModel(DropFiguresModel* model);  // not owned
    void showFigures(const DashboardFigures& figures);
    [[nodiscard]] DropTable* table() const { return m_table; }
    [[nodiscard]] const QList<TrustCard*>& cards() const { return m_cards; }

protected:
    void retranslate() override;

private:
    void build();
    void updateTotal();

    const Theme& m_theme;
    DropFiguresModel* m_model = nullptr;
    CardRow* m_cardRow;
    QList<TrustCard*> m_cards;
    QLabel* m_title;
    QLabel* m_total;
    DropTable* m_table;
    QLabel* m_note;
    QDateTime m_since;
};

}  // namespace vaultgram::ui
