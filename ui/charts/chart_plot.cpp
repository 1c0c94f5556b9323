#include "ui/charts/chart_plot.h"

#include "ui/charts/chart_words.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr double barGap = 1;  // pixels between bars

struct Extent {
    double largest = 0;
    double leastPositive = 0;  // 0: none

    void add(double value) {
        if (std::isnan(value)) return;
        largest = std::max(largest, value);
        if (value > 0) leastPositive = leastPositive > 0 ? std::min(leastPositive, value) : value;
    }
};

Extent extentOf(const ChartData& data, const QSet<QString>& hidden) {
    Extent extent;
    QHash<qint64, double> stacks;
    for (const ChartSeries* series : shownSeries(data, hidden)) {
        if (data.kind == ChartKind::Lines) {
            for (const float value : series->values) extent.add(value);
            continue;
        }
        for (const ChartBar& bar : barsOf(data, *series)) {
            extent.add(bar.sum);
            if (!std::isnan(bar.sum)) stacks[bar.firstSecond] += bar.sum;
        }
    }
    for (const double height : std::as_const(stacks)) extent.add(height);
    return extent;
}

}  // namespace

double ChartPlot::xOf(qint64 second) const {
    return area.right() - static_cast<double>(newest - second) * area.width() / chartSeconds;
}

double ChartPlot::yOf(double value) const {
    return area.bottom() - axis.position(value) * area.height();
}

int ChartPlot::agoAt(double x) const {
    if (area.width() <= 0) return 0;
    const double ago = (area.right() - x) * chartSeconds / area.width();
    return std::clamp(static_cast<int>(std::lround(ago)), 0, chartSeconds - 1);
}

QList<const ChartSeries*> shownSeries(const ChartData& data, const QSet<QString>& hidden) {
    QList<const ChartSeries*> shown;
    for (const ChartSeries& series : data.series) {
        if (!hidden.contains(series.key)) shown += &series;
    }
    return shown;
}

ChartAxis axisFor(const ChartData& data, const QSet<QString>& hidden, bool logarithmic) {
    const Extent extent = extentOf(data, hidden);
    const TickBase base = tickBase(data.unit);
    // A stack is read by the heights of its parts: on a logarithmic scale they would mislead.
    return logarithmic && data.kind == ChartKind::Lines
               ? logarithmicAxis(extent.leastPositive, extent.largest, base)
               : linearAxis(extent.largest, leastTop(data.unit), base);
}

QList<QPolygonF> linesOf(const ChartPlot& plot, const ChartSeries& series) {
    QList<QPolygonF> lines;
    const qint64 oldest = plot.newest - static_cast<qint64>(series.values.size()) + 1;
    bool open = false;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const float value = series.values[i];
        if (std::isnan(value)) {
            open = false;
            continue;
        }
        if (!open) lines.append(QPolygonF());
        open = true;
        lines.back().append({plot.xOf(oldest + static_cast<qint64>(i)), plot.yOf(value)});
    }
    return lines;
}

QList<PlacedBar> barsOf(const ChartPlot& plot, const ChartData& data,
                        const QList<const ChartSeries*>& series) {
    QList<PlacedBar> placed;
    QHash<qint64, double> stacks;
    for (qsizetype i = 0; i < series.size(); ++i) {
        for (const ChartBar& bar : barsOf(data, *series[i])) {
            if (std::isnan(bar.sum) || bar.sum <= 0) continue;
            double& height = stacks[bar.firstSecond];
            const double bottom = plot.yOf(height);
            height += bar.sum;
            const double left = plot.xOf(bar.firstSecond) + barGap / 2;
            const double right = plot.xOf(bar.firstSecond + barSeconds) - barGap / 2;
            const double end = std::min(right, plot.area.right());
            placed.append({i, QRectF(QPointF(left, plot.yOf(height)), QPointF(end, bottom))});
        }
    }
    return placed;
}

}  // namespace vaultgram::ui
