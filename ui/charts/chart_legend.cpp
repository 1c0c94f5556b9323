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
constexpr int mostName = 24;  // letters, then it is elided
constexpr int leastName = 8;
constexpr int entryGap = 8;

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
    const float current = currentOf(chart, series);
    const QString value = ChartWords::value(chart.unit, current);
    const QString name = displayLine(series.name);
    const QString total = series.total.isEmpty() ? QString() : tr("total %1").arg(series.total);
    const bool same = series.key == m_key && name == m_name && value == m_value &&
                      total == m_total && series.slot == m_slot && chart.kind == m_kind;
    if (same) return;
    if (series.key != m_key) m_reserved = m_reservedShort = 0;
    m_key = series.key;
    m_name = name;
    m_value = value;
    m_short = ChartWords::shortValue(chart.unit, current);
    m_total = total;
    m_slot = series.slot;
    m_kind = chart.kind;
    m_unknown = ChartWords::value(chart.unit, noValue);
    describe();
    reserve();
}

void LegendEntry::describe() {
    const bool counted = !m_total.isEmpty();
    const QString hides = tr("Shows or hides this line");
    setText(m_name);
    setAccessibleName(m_name + QStringLiteral(": ") + m_value);
    setAccessibleDescription(counted ? m_total + QStringLiteral(". ") + hides : hides);
    // The name may be elided, and the total not shown.
    const QString tip = counted ? m_name + QStringLiteral(" · ") + m_total : m_name;
    setToolTip(tip.toHtmlEscaped());
}

// The wider of value and "no data yet": the plots would jump when the one follows the other.
void LegendEntry::reserve() {
    const QFontMetrics metrics(valueFont());
    const auto widthOf = [&metrics](const QString& each) {
        return metrics.horizontalAdvance(each) + 1;
    };
    m_reserved = qMax(m_reserved, qMax(widthOf(m_value), widthOf(m_unknown)));
    m_reservedShort = qMax(m_reservedShort, widthOf(m_short));
    updateGeometry();
    update();
}

void LegendEntry::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    m_reserved = 0;
    reserve();
}

LegendEntry::Parts LegendEntry::parts(Form form) const {
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    const int most = mostName * metrics.averageCharWidth();
    const int name = qMin(most, metrics.horizontalAdvance(m_name) + 1);
    if (form == Form::Short) return {name, m_reservedShort, 0};
    return {name, m_reserved, m_total.isEmpty() ? 0 : metrics.horizontalAdvance(m_total) + 1};
}

bool LegendEntry::isNameWhole() const {
    return QFontMetrics(font()).horizontalAdvance(m_name) <= m_parts.name;
}

int LegendEntry::widthOf(const Parts& parts) {
    const int total = parts.total > 0 ? legendInner + parts.total : 0;
    return 2 * legendEdge + legendSample + 2 * legendInner + parts.name + parts.value + total;
}

void LegendEntry::setParts(Form form, const Parts& parts) {
    if (form == m_form && parts == m_parts) return;
    m_form = form;
    m_parts = parts;
    updateGeometry();
    update();
}

QSize LegendEntry::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    return {widthOf(m_parts), metrics.height() + aroundEntry};
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
    const QRect name = take(m_parts.name);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                     metrics.elidedText(m_name, Qt::ElideRight, name.width()));
    painter.setFont(valueFont());
    const bool full = m_form == Form::Full;
    painter.drawText(take(m_parts.value),
                     Qt::AlignVCenter | (full ? Qt::AlignTrailing : Qt::AlignLeading),
                     full ? m_value : m_short);
    if (full && !m_total.isEmpty()) {
        painter.setFont(font());
        painter.setPen(colors.textSecondary);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignTrailing, m_total);
    }
    if (hasFocus()) paintFocusRing(painter, m_theme, rect(), m_theme.measures().radiusChip / 2);
}

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    new FlowLayout(this, entryGap, 0);
    reserveLines();
    connect(&theme, &Theme::changed, this, &ChartLegend::reserveLines);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    alignEntries();
}

// Plots side by side share a base line, however many entries stand below them.
void ChartLegend::reserveLines() {
    const int line = QFontMetrics(m_theme.font(TextStyle::Caption)).height() + aroundEntry;
    setMinimumHeight(leastLegendLines * line);
}

bool ChartLegend::alignColumns() {
    if (m_entries.size() > leastLegendLines) return false;
    LegendEntry::Parts parts;
    for (const LegendEntry* entry : std::as_const(m_entries)) {
        const LegendEntry::Parts own = entry->parts(LegendEntry::Form::Full);
        parts = {qMax(parts.name, own.name), qMax(parts.value, own.value),
                 qMax(parts.total, own.total)};
    }
    if (LegendEntry::widthOf(parts) > width()) return false;
    for (LegendEntry* entry : std::as_const(m_entries))
        entry->setParts(LegendEntry::Form::Full, parts);
    return true;
}

// As the layout will arrange them, if no name is wider than that.
int ChartLegend::linesOf(const QList<LegendEntry::Parts>& entries, int widestName) const {
    int lines = 1;
    int used = 0;
    for (LegendEntry::Parts parts : entries) {
        parts.name = qMin(parts.name, widestName);
        const int wide = LegendEntry::widthOf(parts);
        if (used > 0 && used + wide > width()) {
            ++lines;
            used = 0;
        }
        used += wide + entryGap;
    }
    return lines;
}

// The longest names give way, but only where that saves a line.
void ChartLegend::alignEntries() {
    if (alignColumns()) return;
    QList<LegendEntry::Parts> wanted;
    for (const LegendEntry* entry : std::as_const(m_entries))
        wanted += entry->parts(LegendEntry::Form::Short);
    const int letter = QFontMetrics(m_theme.font(TextStyle::Caption)).averageCharWidth();
    int most = mostName * letter;
    int lines = linesOf(wanted, most);
    for (int less = most; less >= leastName * letter && lines > leastLegendLines; less -= letter) {
        if (linesOf(wanted, less) >= lines) continue;
        most = less;
        lines = linesOf(wanted, most);
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        LegendEntry::Parts parts = wanted[i];
        const int others = LegendEntry::widthOf(parts) - parts.name;
        parts.name = qMin(qMin(parts.name, most), qMax(leastName * letter, width() - others));
        m_entries[i]->setParts(LegendEntry::Form::Short, parts);
    }
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
    alignEntries();
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
