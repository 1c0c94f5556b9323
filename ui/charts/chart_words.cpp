#include "ui/charts/chart_words.h"

#include "ui/models/figure_words.h"

#include <QLocale>

#include <cmath>

namespace vaultgram::ui {
namespace {

bool isRate(ChartUnit unit) {
    return unit == ChartUnit::Bytes || unit == ChartUnit::BinaryBytes || unit == ChartUnit::Bits;
}

RateUnit rateUnit(ChartUnit unit) {
    if (unit == ChartUnit::BinaryBytes) return RateUnit::BinaryBytes;
    return unit == ChartUnit::Bits ? RateUnit::Bits : RateUnit::Bytes;
}

// One prefix for the whole axis, chosen by its top; 1, 1000, 1024, ...
double factorOf(ChartUnit unit, double high) {
    const FigureWords::Scaled top = FigureWords::scaled(high, unit == ChartUnit::BinaryBytes);
    return high > 0 ? high / top.value : 1;
}

int digitsOf(double step) {
    int digits = 0;
    while (digits < 3 && std::abs(step - std::round(step)) > 1e-6 * step) {
        step *= 10;
        ++digits;
    }
    return digits;
}

}  // namespace

QString ChartWords::value(ChartUnit unit, double value) {
    if (std::isnan(value)) return FigureWords::unknown(Unknown::NoData);
    switch (unit) {
        case ChartUnit::Bytes:
        case ChartUnit::BinaryBytes:
            return FigureWords::rate(value, rateUnit(unit), Unknown::NoData);
        case ChartUnit::Bits:  // the values are bits already
            return FigureWords::rate(value / 8, RateUnit::Bits, Unknown::NoData);
        case ChartUnit::Milliseconds: return FigureWords::milliseconds(value, Unknown::NoData);
        case ChartUnit::Percent: return FigureWords::share(value / 100, Unknown::NoData);
        case ChartUnit::Packets: return QLocale().toString(std::llround(value));
    }
    return {};
}

QString ChartWords::shortValue(ChartUnit unit, double value) {
    if (std::isnan(value)) return FigureWords::unknown(Unknown::Dash);
    return unit == ChartUnit::Milliseconds ? FigureWords::number(value)
                                           : ChartWords::value(unit, value);
}

QString ChartWords::axisUnit(ChartUnit unit, const ChartAxis& axis) {
    const QString prefix =
        axis.logarithmic ? QString()
                         : FigureWords::scaled(axis.high, unit == ChartUnit::BinaryBytes).prefix;
    switch (unit) {
        case ChartUnit::Bytes:
        case ChartUnit::BinaryBytes: return tr("%1B/s", "bytes a second").arg(prefix);
        case ChartUnit::Bits: return tr("%1bit/s", "bits a second").arg(prefix);
        case ChartUnit::Milliseconds: return tr("ms", "milliseconds");
        case ChartUnit::Percent: return tr("% of packets");
        case ChartUnit::Packets: return tr("every %1 s").arg(barSeconds);
    }
    return {};
}

QStringList ChartWords::ticks(ChartUnit unit, const ChartAxis& axis) {
    QStringList words;
    const bool binary = unit == ChartUnit::BinaryBytes;
    const double factor = isRate(unit) ? factorOf(unit, axis.high) : 1;
    for (const double tick : axis.ticks) {
        if (axis.logarithmic) {
            const FigureWords::Scaled figure = FigureWords::scaled(tick, binary);
            words += QLocale().toString(figure.value, 'g', 4) + figure.prefix;
        } else if (tick == 0) {
            words += QLocale().toString(0);
        } else {
            const double step = axis.ticks.at(1) / factor;
            words += QLocale().toString(tick / factor, 'f', digitsOf(step));
        }
    }
    return words;
}

QString ChartWords::minute(int minutesAgo) {
    if (minutesAgo == 0) return tr("now");
    if (minutesAgo * 60 == chartSeconds) return tr("%1 min", "minutes").arg(minutesAgo);
    return QLocale().toString(minutesAgo);
}

QString ChartWords::secondsAgo(int seconds) {
    if (seconds == 0) return tr("now");
    return tr("%1:%2 ago", "minutes, seconds")
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

TickBase tickBase(ChartUnit unit) {
    return unit == ChartUnit::BinaryBytes ? TickBase::Binary : TickBase::Decimal;
}

double leastTop(ChartUnit unit) {
    switch (unit) {
        case ChartUnit::Bytes: return 1000;
        case ChartUnit::BinaryBytes: return 1024;
        case ChartUnit::Bits: return 8000;
        case ChartUnit::Milliseconds: return 1;
        case ChartUnit::Percent: return 1;
        case ChartUnit::Packets: return 4;  // whole packets: no line between them
    }
    return 1;
}

}  // namespace vaultgram::ui
