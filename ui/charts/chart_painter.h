// Draws a chart: lines of the axis, series, the line under the pointer.
//
// Hairlines lie on whole device pixels at every ratio; the rest is antialiased, so that
// the same drawing is sharp on a screen and in print.
#pragma once

#include "ui/charts/chart_plot.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vaultgram::ui {

inline constexpr int mostTipName = 24;  // characters of a series, where values are told

// Of a second, or of the bar it lies in; NaN: a gap.
[[nodiscard]] float chartValueAt(const ChartData& data, const ChartSeries& series, int secondsAgo);
[[nodiscard]] ChartStroke strokeOf(const ThemeColors& colors, int slot);
// A short piece of the series, as in the legend.
void paintSample(QPainter& painter, const QRectF& where, const ChartStroke& stroke, ChartKind kind);

class ChartPainter {
public:
    // References are kept; the painter lives for one paint event.
    ChartPainter(QPainter& painter, const Theme& theme, const ChartData& data,
                 const QSet<QString>& hidden, const ChartPlot& plot);

    void paintAxes();
    void paintValues();
    void paintCursor(int secondsAgo);

private:
    void paintMinutes();
    void paintLine(const ChartSeries& series);
    void paintArea(const ChartStroke& stroke, const QPolygonF& line);
    void paintEndDot(const ChartStroke& stroke, const QPointF& end);
    void paintBars();
    void hairline(const QRectF& line, const QColor& color);

    QPainter& m_painter;
    const Theme& m_theme;
    const ChartData& m_data;
    const ChartPlot& m_plot;
    QList<const ChartSeries*> m_shown;
};

// What a chart says of one second, for the box and for screen readers.
[[nodiscard]] QStringList valuesAt(const ChartData& data, const QSet<QString>& hidden,
                                   int secondsAgo);

}  // namespace vaultgram::ui
