// How the values of a chart are written, at its axis and elsewhere.
#pragma once

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_data.h"

#include <QCoreApplication>

namespace vaultgram::ui {

class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::ChartWords)

public:
    // "1.4 MB/s"; a gap: "no data yet".
    [[nodiscard]] static QString value(ChartUnit unit, double value);
    // The same where room is short: without the unit of milliseconds, which stands in the
    // corner; a gap is a dash.
    [[nodiscard]] static QString shortValue(ChartUnit unit, double value);
    // In the corner of the chart: "MB/s", "ms", "% of packets", "every 10 s".
    [[nodiscard]] static QString axisUnit(ChartUnit unit, const ChartAxis& axis);
    // At each line; in steps that need no more digits than they have.
    [[nodiscard]] static QStringList ticks(ChartUnit unit, const ChartAxis& axis);
    [[nodiscard]] static QString minute(int minutesAgo);   // "5 min", "4", "now"
    [[nodiscard]] static QString secondsAgo(int seconds);  // "1:20 ago"
};

[[nodiscard]] TickBase tickBase(ChartUnit unit);
// The least that the top of the axis stands for.
[[nodiscard]] double leastTop(ChartUnit unit);

}  // namespace vaultgram::ui
