// One figure on a card: what it is, its value, a remark.
#pragma once

#include "ui/models/stats_model.h"
#include "ui/widgets/elided_label.h"

#include <QFrame>

namespace vaultgram::ui {

class StatCard : public QFrame {
    Q_OBJECT

public:
    explicit StatCard(const Theme& theme, QWidget* parent = nullptr);
    void setRow(const StatsRow& row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    ElidedLabel* m_name;
    ElidedLabel* m_value;
    ElidedLabel* m_hint;
};

}  // namespace vaultgram::ui
