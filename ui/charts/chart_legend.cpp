#include "ui/charts/chart_legend.h"

#include "ui/charts/chart_words.h"
#include "ui/models/display_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

namespace vaultgram::ui {
namespace {

constexpr int legendSample = 16;
constexpr int legendInner = 6;
constexpr int legendEdge = 2;
constexpr int aroundEntry = 4;
constexpr int leastLegendLines = 2;
constexpr int mostNameWidth = 150;  // px, then it is elided

}  // namespace

LegendEntry::LegendEntry(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(theme.font(TextStyle::Caption));
}

QFont LegendEntry::valueFont() const {
    QFont font = m_theme.font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

void LegendEntry::show(const ChartData& chart, const ChartSeries& series) {
    const QString value = ChartWords::value(chart.unit, currentOf(chart, series));
    const QString name = displayLine(series.name);
    const bool same = series.key == m_key && name == m_name && value == m_value &&
                      series.total == m_total && series.slot == m_slot && chart.kind == m_kind;
    if (same) return;
    if (series.key != m_key) m_reserved = 0;
    m_key = series.key;
    m_name = name;
    m_value = value;
    m_total = series.total;
    m_slot = series.slot;
    m_kind = chart.kind;
    const QString total = m_total.isEmpty() ? QString() : tr("total %1").arg(m_total);
    setText(m_name);
    setAccessibleName(m_name + QStringLiteral(": ") + m_value);
    setAccessibleDescription(total.isEmpty()
                                 ? tr("Shows or hides this line")
                                 : total + QStringLiteral(". ") + tr("Shows or hides this line"));
    setToolTip(total);
    m_unknown = ChartWords::value(chart.unit, noValue);
    reserve();
}

// The wider of value and "no data yet": the plots would jump when the one follows the other.
void LegendEntry::reserve() {
    const QFontMetrics metrics(valueFont());
    for (const QString& each : {m_value, m_unknown})
        m_reserved = qMax(m_reserved, metrics.horizontalAdvance(each));
    updateGeometry();
    update();
}

void LegendEntry::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    m_reserved = 0;
    reserve();
}

QSize LegendEntry::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    const int name = qMin(mostNameWidth, metrics.horizontalAdvance(m_name) + 1);
    int width = 2 * legendEdge + legendSample + legendInner + name + legendInner + m_reserved;
    if (!m_total.isEmpty()) width += legendInner + metrics.horizontalAdvance(m_total);
    return {width, metrics.height() + aroundEntry};
}

void LegendEntry::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const ThemeColors& colors = m_theme.colors();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QRect rest = rect().adjusted(legendEdge, 0, -legendEdge, 0);
    const auto take = [&](int width) {
        QRect part = rest;
        if (rightToLeft) {
            part.setLeft(rest.right() - width + 1);
            rest.setRight(part.left() - legendInner - 1);
        } else {
            part.setWidth(width);
            rest.setLeft(part.right() + legendInner + 1);
        }
        return part;
    };
    const QRect sample = take(legendSample);
    if (isChecked()) paintSample(painter, sample, strokeOf(colors, m_slot), m_kind);
    const QFontMetrics metrics(font());
    QFont nameFont = font();
    nameFont.setStrikeOut(!isChecked());
    painter.setFont(nameFont);
    painter.setPen(isChecked() ? colors.text : colors.textSecondary);
    const QRect name = take(qMin(mostNameWidth, metrics.horizontalAdvance(m_name) + 1));
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                     metrics.elidedText(m_name, Qt::ElideRight, name.width()));
    painter.setFont(valueFont());
    const int valueWidth = painter.fontMetrics().horizontalAdvance(m_value) + 1;
    painter.drawText(take(valueWidth), Qt::AlignVCenter | Qt::AlignLeading, m_value);
    if (!m_total.isEmpty()) {
        painter.setFont(font());
        painter.setPen(colors.textSecondary);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeading, m_total);
    }
    if (hasFocus()) paintFocusRing(painter, m_theme, rect(), m_theme.measures().radiusChip / 2);
}

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    new FlowLayout(this, 8, 0);
    reserveLines();
    connect(&theme, &Theme::changed, this, &ChartLegend::reserveLines);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width()) Q_EMIT resized();
}

int ChartLegend::neededHeight() const {
    return layout()->heightForWidth(width());
}

void ChartLegend::setLeastHeight(int height) {
    m_leastHeight = height;
    reserveLines();
}

// Plots side by side share a base line, however many entries stand below them.
void ChartLegend::reserveLines() {
    const int line = QFontMetrics(m_theme.font(TextStyle::Caption)).height() + aroundEntry;
    setMinimumHeight(qMax(m_leastHeight, leastLegendLines * line));
}

void ChartLegend::setData(const ChartData& chart) {
    while (m_entries.size() > chart.series.size()) delete m_entries.takeLast();
    while (m_entries.size() < chart.series.size()) {
        auto* entry = new LegendEntry(m_theme, this);
        connect(entry, &QAbstractButton::clicked, this,
                [this, entry](bool shown) { toggled(entry->key(), shown); });
        layout()->addWidget(entry);
        m_entries.append(entry);
    }
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        m_entries[i]->show(chart, chart.series[i]);
        m_entries[i]->setChecked(!m_hidden.contains(chart.series[i].key));
    }
}

QList<LegendEntry*> ChartLegend::entries() const {
    return m_entries;
}

void ChartLegend::toggled(const QString& key, bool shown) {
    if (shown) {
        m_hidden.remove(key);
    } else {
        m_hidden.insert(key);
    }
    Q_EMIT hiddenChanged();
}

}  // namespace vaultgram::ui
