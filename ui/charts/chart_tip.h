// The values of one second in a box beside the pointer.
//
// A window of its own: a plot is lower than the box of a chart with many series, and would
// cut it off.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QWidget>

namespace vaultgram::ui {

class ChartTip : public QWidget {
    Q_OBJECT

public:
    ChartTip(const Theme& theme, QWidget* parent);

    // `at`: where the line of that second meets the upper edge of the plot, on the screen.
    void showAt(const ChartData& data, const QSet<QString>& hidden, int secondsAgo,
                const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString name, value;
        int slot = 0;
    };
    void place(const QPoint& at);

    const Theme& m_theme;
    ChartKind m_kind = ChartKind::Lines;
    QString m_time;
    QList<Row> m_rows;
};

}  // namespace vaultgram::ui
