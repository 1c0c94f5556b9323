#include "ui/charts/chart_tip.h"

#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_words.h"
#include "ui/models/display_text.h"

#include <QScreen>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int tipPadding = 8;
constexpr int tipSample = 16;
constexpr int betweenRows = 2;

}  // namespace

ChartTip::ChartTip(const Theme& theme, QWidget* parent)
    : QWidget(parent, Qt::ToolTip | Qt::WindowTransparentForInput), m_theme(theme) {
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void ChartTip::showAt(const ChartData& chart, const QSet<QString>& hidden, int secondsAgo,
                      const QPoint& at) {
    m_kind = chart.kind;
    m_time = ChartWords::secondsAgo(secondsAgo);
    m_rows.clear();
    for (const ChartSeries* series : shownSeries(chart, hidden))
        m_rows.append({displayLine(series->name, mostTipName),
                       ChartWords::value(chart.unit, chartValueAt(chart, *series, secondsAgo)),
                       series->slot});
    setFont(m_theme.font(TextStyle::Caption));
    const QFontMetrics metrics(font());
    int names = metrics.horizontalAdvance(m_time) - tipSample;
    int values = 0;
    for (const Row& row : std::as_const(m_rows)) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        values = std::max(values, metrics.horizontalAdvance(row.value));
    }
    const int pitch = metrics.height() + betweenRows;
    resize(tipSample + names + values + 5 * tipPadding,
           pitch * (static_cast<int>(m_rows.size()) + 1) + 2 * tipPadding - 4);
    place(at);
    show();
    update();
}

// Beside the line, on the side where there is room on the screen.
void ChartTip::place(const QPoint& at) {
    const QScreen* screen = parentWidget()->screen();
    const QRect room = screen->availableGeometry();
    int left = at.x() + tipPadding;
    if (left + width() > room.right()) left = at.x() - tipPadding - width();
    const int lowest = std::max(room.top(), room.bottom() - height());
    move(std::max(room.left(), left), std::clamp(at.y(), room.top(), lowest));
}

void ChartTip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const ThemeColors& colors = m_theme.colors();
    painter.fillRect(rect(), colors.borderField);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), colors.elevated);
    painter.setFont(font());
    const int pitch = painter.fontMetrics().height() + betweenRows;
    QRect line(tipPadding, tipPadding - betweenRows, width() - 2 * tipPadding, pitch);
    painter.setPen(colors.textSecondary);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_time);
    painter.setPen(colors.text);
    for (const Row& row : std::as_const(m_rows)) {
        line.translate(0, pitch);
        paintSample(painter, QRect(line.left(), line.top(), tipSample, pitch),
                    strokeOf(colors, row.slot), m_kind);
        painter.drawText(line.adjusted(tipSample + tipPadding, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
    }
}

}  // namespace vaultgram::ui
