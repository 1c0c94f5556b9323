#include "ui/charts/chart_data.h"

#include <cmath>

namespace vaultgram::ui {

float currentOf(const ChartData& data, const ChartSeries& series) {
    if (series.current) return *series.current;
    if (series.values.empty()) return noValue;
    if (data.kind == ChartKind::Lines) return series.values.back();
    const std::vector<ChartBar> bars = barsOf(data, series);
    const bool grows = (data.newest + 1) % barSeconds != 0;
    if (bars.empty()) return noValue;
    const bool measured = bars.size() > 1 && !std::isnan(bars[bars.size() - 2].sum);
    return bars[bars.size() - (grows && measured ? 2 : 1)].sum;
}

std::vector<ChartBar> barsOf(const ChartData& data, const ChartSeries& series) {
    std::vector<ChartBar> bars;
    const auto size = static_cast<qint64>(series.values.size());
    const qint64 oldest = data.newest - size + 1;
    for (qint64 second = qMax<qint64>(0, oldest); second <= data.newest; ++second) {
        const bool begins = second % barSeconds == 0;
        if (bars.empty() && !begins && second != 0) continue;  // its beginning is out of sight
        if (begins || bars.empty()) bars.push_back({second, noValue});
        const float value = series.values[static_cast<std::size_t>(second - oldest)];
        if (std::isnan(value)) continue;
        float& sum = bars.back().sum;
        sum = std::isnan(sum) ? value : sum + value;
    }
    return bars;
}

}  // namespace vaultgram::ui
