// The type scale: offsets in points from the font of the system, and weights.
#pragma once

#include <QFont>

namespace vaultgram::ui {

enum class TextStyle { Caption, Small, Body, Strong, Heading, Title, Number, Display, Mono };
inline constexpr int textStyles = 9;

struct TypeStep {
    qreal offset = 0;  // points, added to the size of the base font
    int weight = QFont::Normal;
    bool fixed = false;  // the fixed font of the system
};

// The base font moved to a step of the scale; sizes given in pixels stay in pixels.
[[nodiscard]] QFont scaledFont(const QFont& base, const TypeStep& step);

}  // namespace vaultgram::ui
