#include "ui/charts/chart_axis.h"

#include <algorithm>
#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr int mostIntervals = 4;
constexpr double nearlyWhole = 1e-9;
constexpr int mostDecades = 5;  // below that a value lies on the lowest line
constexpr int mostDoublings = 16;

double decimalStep(double wanted) {
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted * (1 - nearlyWhole)) return factor * power;
    }
    return 10 * power;
}

double binaryStep(double wanted) {
    return std::exp2(std::ceil(std::log2(wanted) - nearlyWhole));
}

}  // namespace

double ChartAxis::position(double value) const {
    if (high <= low) return 0;
    if (!logarithmic) return std::clamp((value - low) / (high - low), 0.0, 1.0);
    if (value <= 0) return 0;
    // Zero has a line of its own, one step below the lowest power.
    const double aboveZero = 1.0 / static_cast<double>(std::max<std::size_t>(1, ticks.size() - 1));
    const double powers = std::log(std::max(value, low) / low) / std::log(high / low);
    return std::min(1.0, aboveZero + (1 - aboveZero) * powers);
}

ChartAxis linearAxis(double largest, double least, TickBase base) {
    const double top = std::max({largest, least, 1e-9});
    const double wanted = top / mostIntervals;
    const double step = base == TickBase::Binary ? binaryStep(wanted) : decimalStep(wanted);
    const int intervals = std::max(2, static_cast<int>(std::ceil(top / step - nearlyWhole)));
    ChartAxis axis;
    axis.high = step * intervals;
    for (int i = 0; i <= intervals; ++i) axis.ticks.push_back(step * i);
    return axis;
}

ChartAxis logarithmicAxis(double smallest, double largest, TickBase base) {
    const double unit = base == TickBase::Binary ? 2 : 10;
    const int most = base == TickBase::Binary ? mostDoublings : mostDecades;
    const double high = largest > 0 ? largest : unit;
    const double low = smallest > 0 ? smallest : 1;
    const auto exponent = [unit](double value) { return std::log(value) / std::log(unit); };
    const int top = static_cast<int>(std::ceil(exponent(high) - nearlyWhole));
    int bottom = static_cast<int>(std::floor(exponent(low) + nearlyWhole));
    bottom = std::clamp(bottom, top - most, top - 2);
    const int powers = mostIntervals - 1;  // and the line of zero
    const int stride = (top - bottom + powers - 1) / powers;
    bottom = top - stride * ((top - bottom + stride - 1) / stride);
    ChartAxis axis;
    axis.logarithmic = true;
    axis.low = std::pow(unit, bottom);
    axis.high = std::pow(unit, top);
    axis.ticks.push_back(0);
    for (int i = bottom; i <= top; i += stride) axis.ticks.push_back(std::pow(unit, i));
    return axis;
}

}  // namespace vaultgram::ui
