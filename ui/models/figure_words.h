// How figures are written: one digit that counts, a blank, the unit. What is not known
// is written as such.
#pragma once

#include "ui/models/dashboard_figures.h"

#include <QCoreApplication>

namespace vaultgram::ui {

enum class RateUnit { Bytes, BinaryBytes, Bits };  // kB/s, KiB/s, kbit/s
enum class Unknown { NoData, Dash };               // "no data yet", an em dash

class FigureWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::FigureWords)

public:
    [[nodiscard]] static QString unknown(Unknown how);
    [[nodiscard]] static QString rate(const Figure& bytesPerSecond, RateUnit unit, Unknown how);
    [[nodiscard]] static QString bytes(const Count& bytes, Unknown how);
    [[nodiscard]] static QString count(const Count& count, Unknown how);
    [[nodiscard]] static QString share(const Figure& share, Unknown how);         // "0.4 %"
    [[nodiscard]] static QString milliseconds(const Figure& value, Unknown how);  // or seconds
    [[nodiscard]] static QString age(const Figure& seconds, Unknown how);         // "38 s", "5 min"
    [[nodiscard]] static QString skew(const Figure& seconds, Unknown how);        // "+0.4 s"
    [[nodiscard]] static QString ratio(const Figure& value, Unknown how);         // "1.8 : 1"
    [[nodiscard]] static QString yesOrNo(const Flag& flag, Unknown how);
    [[nodiscard]] static QString seconds(const QDateTime& at);  // time of day with seconds
    [[nodiscard]] static QString moment(const QDateTime& at);  // the same, and the day if not today

    // The number and the prefix of a unit: 1400000 -> {1.4, "M"}.
    struct Scaled {
        double value = 0;
        QString prefix;
    };
    [[nodiscard]] static Scaled scaled(double value, bool binary);
    // With as many digits after the point as a figure of that size needs.
    [[nodiscard]] static QString number(double value);
};

}  // namespace vaultgram::ui
