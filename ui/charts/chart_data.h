// What a chart shows: up to seven series of the last five minutes. A value.
#pragma once

#include "ui/charts/second_ring.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace vaultgram::ui {

enum class ChartKind { Lines, Bars };  // Bars: sums of ten seconds, one on the other
enum class ChartUnit { Bytes, BinaryBytes, Bits, Milliseconds, Percent, Packets };

inline constexpr int barSeconds = 10;
inline constexpr int chartSlots = 6;   // colours with a dash each
inline constexpr int othersSlot = -1;  // drawn in grey

struct ChartSeries {
    QString key;  // stable
    QString name;
    int slot = 0;         // which colour and dash; kept for the session
    bool filled = false;  // the area below it
    // The oldest first, `chartSeconds` long, the last one is `ChartData::newest`. NaN: a gap.
    std::vector<float> values;
    QString total;  // as the legend writes it; empty: there is none
    // What the legend calls the present value, where it is not the last one.
    std::optional<float> current = {};
};

struct ChartData {
    ChartKind kind = ChartKind::Lines;
    ChartUnit unit = ChartUnit::Packets;
    qint64 newest = 0;  // second of the last value
    QDateTime at;       // the same as a time of day
    QList<ChartSeries> series;
};

// The newest value that is shown as "now"; NaN if it is a gap.
// Bars: the sum of the last bar that is whole; the growing one always falls short of it.
[[nodiscard]] float currentOf(const ChartData& data, const ChartSeries& series);

// Sum of each bar that lies wholly in the window or is growing, the oldest first.
// Bars begin at whole multiples of ten seconds, so that they move but never change.
struct ChartBar {
    qint64 firstSecond = 0;
    float sum = 0;  // NaN: nothing is known of these seconds
};
[[nodiscard]] std::vector<ChartBar> barsOf(const ChartData& data, const ChartSeries& series);

}  // namespace vaultgram::ui
