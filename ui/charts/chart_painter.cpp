#include "ui/charts/chart_painter.h"

#include "ui/charts/chart_words.h"
#include "ui/models/display_text.h"

#include <algorithm>
#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr double seriesWidth = 1.75;
constexpr float areaOpacity = 0.14F;
constexpr double mostWidthsOfDashes = 3;   // of the plot: the length of a calm line
constexpr double mostWidthsOfOnePath = 8;  // likewise: it jumps up and down all the time
constexpr qsizetype pointsInAPiece = 8;
constexpr double dotRadius = 2.5;
constexpr double tickLength = 3;
constexpr double labelGap = 6;

QPen penOf(const ChartStroke& stroke) {
    QPen pen(stroke.color, seriesWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (stroke.dash.isEmpty()) return pen;
    QList<qreal> dash = stroke.dash;
    for (qreal& length : dash) length /= seriesWidth;  // QPen counts in widths
    pen.setDashPattern(dash);
    return pen;
}

double lengthOf(const QList<QPolygonF>& lines) {
    double length = 0;
    for (const QPolygonF& line : lines) {
        for (qsizetype i = 1; i < line.size(); ++i) length += QLineF(line[i - 1], line[i]).length();
    }
    return length;
}

// One long path that crosses itself on every line of the screen is dear; short ones are not.
void drawInPieces(QPainter& painter, const QPolygonF& line) {
    for (qsizetype i = 0; i + 1 < line.size(); i += pointsInAPiece) {
        const qsizetype points = std::min(pointsInAPiece + 1, line.size() - i);
        painter.drawPolyline(line.constData() + i, static_cast<int>(points));
    }
}

}  // namespace

float chartValueAt(const ChartData& data, const ChartSeries& series, int secondsAgo) {
    if (data.kind == ChartKind::Lines) {
        const auto index = static_cast<qint64>(series.values.size()) - 1 - secondsAgo;
        return index < 0 ? noValue : series.values[static_cast<std::size_t>(index)];
    }
    const qint64 second = data.newest - secondsAgo;
    for (const ChartBar& bar : barsOf(data, series)) {
        if (second >= bar.firstSecond && second < bar.firstSecond + barSeconds) return bar.sum;
    }
    return noValue;
}

ChartStroke strokeOf(const ThemeColors& colors, int slot) {
    if (slot == othersSlot) return {colors.borderControl, {4, 2, 1, 2, 1, 2}};
    return colors.chart.at(slot % colors.chart.size());
}

void paintSample(QPainter& painter, const QRectF& where, const ChartStroke& stroke,
                 ChartKind kind) {
    painter.save();
    if (kind == ChartKind::Bars) {
        painter.fillRect(where.adjusted(0, where.height() / 2 - 4, 0, 4 - where.height() / 2),
                         stroke.color);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(penOf(stroke));
        const double y = where.center().y();
        painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y));
    }
    painter.restore();
}

QStringList valuesAt(const ChartData& data, const QSet<QString>& hidden, int secondsAgo) {
    QStringList lines{ChartWords::secondsAgo(secondsAgo)};
    for (const ChartSeries* series : shownSeries(data, hidden)) {
        lines += displayLine(series->name, mostTipName) + QStringLiteral(": ") +
                 ChartWords::value(data.unit, chartValueAt(data, *series, secondsAgo));
    }
    return lines;
}

ChartPainter::ChartPainter(QPainter& painter, const Theme& theme, const ChartData& data,
                           const QSet<QString>& hidden, const ChartPlot& plot)
    : m_painter(painter),
      m_theme(theme),
      m_data(data),
      m_plot(plot),
      m_shown(shownSeries(data, hidden)) {}

void ChartPainter::hairline(const QRectF& line, const QColor& color) {
    const double ratio = m_painter.device()->devicePixelRatioF();
    const auto snapped = [ratio](double at) { return std::round(at * ratio) / ratio; };
    const double width = std::max(1.0, std::round(ratio)) / ratio;
    const QRectF aligned =
        line.width() >= line.height()
            ? QRectF(snapped(line.left()), snapped(line.top()), line.width(), width)
            : QRectF(snapped(line.left()), snapped(line.top()), width, line.height());
    m_painter.fillRect(aligned, color);
}

void ChartPainter::paintAxes() {
    const ThemeColors& colors = m_theme.colors();
    const QRectF& area = m_plot.area;
    m_painter.setFont(m_theme.font(TextStyle::Caption));
    const double height = m_painter.fontMetrics().height();
    const QStringList words = ChartWords::ticks(m_data.unit, m_plot.axis);
    double freeAbove =
        area.bottom() + height;  // words that would touch the ones below are left out
    for (std::size_t i = 0; i < m_plot.axis.ticks.size(); ++i) {
        const double y = m_plot.yOf(m_plot.axis.ticks[i]);
        hairline({area.left(), y, area.width(), 0}, colors.border);
        if (y + height / 2 > freeAbove) continue;
        freeAbove = y - height / 2;
        m_painter.setPen(colors.textSecondary);
        m_painter.drawText(QRectF(0, y - height / 2, area.left() - labelGap, height),
                           Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                           words.at(static_cast<qsizetype>(i)));
    }
    paintMinutes();
}

// Both ends are always named; between them every minute that has room.
void ChartPainter::paintMinutes() {
    const ThemeColors& colors = m_theme.colors();
    const QRectF& area = m_plot.area;
    const QFontMetricsF metrics = m_painter.fontMetrics();
    const double height = metrics.height();
    const int minutes = chartSeconds / 60;
    const double now = area.right() - metrics.horizontalAdvance(ChartWords::minute(0));
    double freeFrom = area.left();
    for (int ago = minutes; ago >= 0; --ago) {
        const double x = area.right() - area.width() * ago / minutes;
        const QString word = ChartWords::minute(ago);
        const double wide = metrics.horizontalAdvance(word);
        const bool between = ago > 0 && ago < minutes;
        const double left = ago == minutes ? area.left() : ago == 0 ? now : x - wide / 2;
        if (between) hairline({x, area.bottom(), 0, tickLength}, colors.border);
        const bool touches = left < freeFrom || left + wide + labelGap > now;
        if (between && touches) continue;
        freeFrom = left + wide + labelGap;
        m_painter.setPen(colors.textSecondary);
        m_painter.drawText(QRectF(left, area.bottom() + tickLength, area.width(), height),
                           Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, word);
    }
}

void ChartPainter::paintValues() {
    m_painter.save();
    if (m_data.kind == ChartKind::Bars) {
        paintBars();
    } else {
        m_painter.setRenderHint(QPainter::Antialiasing);
        // The first series lies on top: the busiest is the one that is looked for.
        for (auto it = m_shown.crbegin(); it != m_shown.crend(); ++it) paintLine(**it);
    }
    m_painter.restore();
}

void ChartPainter::paintLine(const ChartSeries& series) {
    const ChartStroke stroke = strokeOf(m_theme.colors(), series.slot);
    const QList<QPolygonF> lines = linesOf(m_plot, series);
    m_painter.setBrush(Qt::NoBrush);
    QPen pen = penOf(stroke);
    const double length = lengthOf(lines);
    // Of thin spikes dashes leave only fragments; so does an own line for each of thousands.
    if (length > mostWidthsOfDashes * m_plot.area.width()) pen.setStyle(Qt::SolidLine);
    const bool dense = length > mostWidthsOfOnePath * m_plot.area.width();
    for (const QPolygonF& line : lines) {
        m_painter.setRenderHint(QPainter::Antialiasing, !dense);
        if (series.filled && line.size() > 1) paintArea(stroke, line);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(pen);
        if (line.size() == 1) {
            m_painter.drawPoint(line.front());
        } else if (dense) {
            drawInPieces(m_painter, line);
        } else {
            m_painter.drawPolyline(line);
        }
    }
    if (lines.isEmpty() || std::isnan(series.values.back())) return;
    paintEndDot(stroke, lines.back().back());
}

void ChartPainter::paintArea(const ChartStroke& stroke, const QPolygonF& line) {
    QPolygonF area = line;
    area.append({line.back().x(), m_plot.area.bottom()});
    area.append({line.front().x(), m_plot.area.bottom()});
    QColor fill = stroke.color;
    fill.setAlphaF(areaOpacity);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawPolygon(area);
    m_painter.setBrush(Qt::NoBrush);
}

void ChartPainter::paintEndDot(const ChartStroke& stroke, const QPointF& end) {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(stroke.color);
    m_painter.drawEllipse(end, dotRadius, dotRadius);
    m_painter.setBrush(Qt::NoBrush);
}

void ChartPainter::paintBars() {
    for (const PlacedBar& bar : barsOf(m_plot, m_data, m_shown)) {
        const QRectF visible = bar.where.intersected(m_plot.area);
        // A line of the surface above each part keeps the parts of a stack apart.
        const QRectF part = visible.height() > 3 ? visible.adjusted(0, 1, 0, 0) : visible;
        m_painter.fillRect(part, strokeOf(m_theme.colors(), m_shown[bar.series]->slot).color);
    }
}

void ChartPainter::paintCursor(int secondsAgo) {
    const double x = m_plot.xOf(m_plot.newest - secondsAgo);
    hairline({x, m_plot.area.top(), 0, m_plot.area.height()}, m_theme.colors().borderControl);
}

}  // namespace vaultgram::ui
