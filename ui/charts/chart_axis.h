// Where the lines of a chart stand: three to five, at figures one can read.
//
//   linear, decimal   steps of 1, 2, 5 times a power of ten     0 0.5 1.0 1.5
//   linear, binary    steps of a power of two, for KiB          0 256 512 768
//   logarithmic       0, then powers of ten or of two                0 10 100 1k
#pragma once

#include <vector>

namespace vaultgram::ui {

enum class TickBase { Decimal, Binary };

struct ChartAxis {
    double low = 0;  // logarithmic: of the line above zero
    double high = 1;
    bool logarithmic = false;
    std::vector<double> ticks;  // ascending, low and high included

    // 0 at the bottom, 1 at the top; outside values are clamped.
    [[nodiscard]] double position(double value) const;
};

// `largest` is the largest value shown. `least` is what the top line is worth at least:
// a calm line must not look like a storm.
[[nodiscard]] ChartAxis linearAxis(double largest, double least, TickBase base);
// `smallest` and `largest` of the values above zero; both 0 if there is none.
[[nodiscard]] ChartAxis logarithmicAxis(double smallest, double largest, TickBase base);

}  // namespace vaultgram::ui
