// Where each value of a chart lies: the plane of the plot, without any drawing.
//
//   left = 5 min ago ... right = now, in right-to-left too; bottom = axis.low
#pragma once

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_data.h"

#include <QPolygonF>
#include <QRectF>
#include <QSet>

namespace vaultgram::ui {

struct ChartPlot {
    QRectF area;
    ChartAxis axis;
    qint64 newest = 0;

    [[nodiscard]] double xOf(qint64 second) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] int agoAt(double x) const;  // whole seconds before `newest`, within the window
};

// The series that are not hidden, in their order.
[[nodiscard]] QList<const ChartSeries*> shownSeries(const ChartData& data,
                                                    const QSet<QString>& hidden);
// The axis that all shown series fit.
[[nodiscard]] ChartAxis axisFor(const ChartData& data, const QSet<QString>& hidden,
                                bool logarithmic);
// One line for each run without a gap; a lone value is a line of one point.
[[nodiscard]] QList<QPolygonF> linesOf(const ChartPlot& plot, const ChartSeries& series);

// Bars of several series, one on the other; the first series lies at the bottom.
struct PlacedBar {
    qsizetype series = 0;  // index in what was given
    QRectF where;
};
[[nodiscard]] QList<PlacedBar> barsOf(const ChartPlot& plot, const ChartData& data,
                                      const QList<const ChartSeries*>& series);

}  // namespace vaultgram::ui
