#include "ui/charts/chart_view.h"

#include "ui/charts/chart_words.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int leastLeft = 36;  // px, room for the words at the lines
constexpr int rightMargin = 12;
constexpr int topMargin = 8;
constexpr int labelPadding = 14;
constexpr int leastPlotHeight = 110;
constexpr int bigStep = 10;  // seconds

}  // namespace

ChartView::ChartView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    updateAxis();
}

void ChartView::setData(const ChartData& chart) {
    m_data = chart;
    updateAxis();
    describe();
    updateTip();
    update();
}

void ChartView::setHidden(const QSet<QString>& keys) {
    m_hidden = keys;
    updateAxis();
    describe();
    update();
}

void ChartView::setLogarithmic(bool logarithmic) {
    if (m_logarithmic == logarithmic) return;
    m_logarithmic = logarithmic;
    updateAxis();
    update();
}

void ChartView::updateAxis() {
    m_axis = axisFor(m_data, m_hidden, m_logarithmic);
    Q_EMIT axisChanged();
}

ChartPlot ChartView::plot() const {
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    int widest = 0;
    for (const QString& word : ChartWords::ticks(m_data.unit, m_axis)) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    const int left = std::max(leastLeft, widest + labelPadding);
    const int bottom = metrics.height() + 6;
    return {QRectF(left, topMargin, std::max(1, width() - left - rightMargin),
                   std::max(1, height() - topMargin - bottom)),
            m_axis, m_data.newest};
}

void ChartView::setCursor(std::optional<int> secondsAgo) {
    if (secondsAgo) secondsAgo = std::clamp(*secondsAgo, 0, chartSeconds - 1);
    if (m_cursor == secondsAgo) return;
    m_cursor = secondsAgo;
    describe();
    updateTip();
    update();
}

void ChartView::updateTip() {
    if (!m_cursor || !isVisible()) {
        if (m_tip != nullptr) m_tip->hide();
        return;
    }
    if (m_tip == nullptr) m_tip = new ChartTip(m_theme, this);
    const ChartPlot where = plot();
    const QPointF at(where.xOf(where.newest - *m_cursor), where.area.top());
    m_tip->showAt(m_data, m_hidden, *m_cursor, mapToGlobal(at.toPoint()));
}

void ChartView::describe() {
    const QStringList lines = valuesAt(m_data, m_hidden, m_cursor.value_or(0));
    const QString text = lines.join(QStringLiteral(", "));
    if (text != accessibleDescription()) setAccessibleDescription(text);
}

void ChartView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // time runs to the right everywhere
    const ChartPlot where = plot();
    ChartPainter chart(painter, m_theme, m_data, m_hidden, where);
    chart.paintAxes();
    chart.paintValues();
    if (m_cursor) chart.paintCursor(*m_cursor);
    if (hasFocus()) paintFocusRing(painter, m_theme, rect(), m_theme.measures().radiusChip);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const ChartPlot where = plot();
    const QRectF sensitive = where.area.adjusted(-2, -2, 2, 2);
    setCursor(sensitive.contains(event->position())
                  ? std::optional(where.agoAt(event->position().x()))
                  : std::nullopt);
}

void ChartView::leaveEvent(QEvent* event) {
    setCursor(std::nullopt);
    QWidget::leaveEvent(event);
}

void ChartView::hideEvent(QHideEvent* event) {
    setCursor(std::nullopt);
    QWidget::hideEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    setCursor(std::nullopt);
    QWidget::focusOutEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? bigStep : 1;
    switch (event->key()) {
        case Qt::Key_Left: setCursor(m_cursor ? *m_cursor + step : 0); return;
        case Qt::Key_Right: setCursor(m_cursor ? *m_cursor - step : 0); return;
        case Qt::Key_Home: setCursor(chartSeconds - 1); return;
        case Qt::Key_End: setCursor(0); return;
        case Qt::Key_Escape:
            if (!m_cursor) break;  // nothing to put away here: the window closes
            setCursor(std::nullopt);
            return;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

QSize ChartView::sizeHint() const {
    return {260, 190};
}

QSize ChartView::minimumSizeHint() const {
    return {160, leastPlotHeight};
}

}  // namespace vaultgram::ui
