// How well a text stands out from what is behind it: 1 to 21. WCAG 2.1, relative luminance
// and contrast ratio; 4.5 for text, 3 for large text and marks.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace vaultgram::ui::test {

inline double luminance(const QColor& color) {
    const auto channel = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

inline double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace vaultgram::ui::test
