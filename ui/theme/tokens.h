// The design tokens: read once from the resource tokens.json, then only values.
//
// Nothing else in ui/ names a colour or a measure by number.
#pragma once

#include "ui/theme/measures.h"
#include "ui/theme/text_style.h"
#include "ui/theme/theme_colors.h"

#include <QJsonObject>
#include <QString>

#include <array>

namespace vaultgram::ui {

enum class Scheme { Light, Dark };

class Tokens {
public:
    static Tokens load(const QString& path = QStringLiteral(":/vaultgram/tokens.json"));

    [[nodiscard]] const ThemeColors& colors(Scheme scheme) const;
    [[nodiscard]] const Measures& measures() const { return m_measures; }
    [[nodiscard]] const TypeStep& type(TextStyle style) const;
    // The text with each @group.name@ (color, size, radius, space) replaced by its token.
    [[nodiscard]] QString fill(const QString& templateText, Scheme scheme) const;
    // In place of fills and fine lines: black and white, whichever is behind and in front.
    void setHighContrast(bool high);
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    [[nodiscard]] const QJsonObject& json() const { return m_json; }

private:
    [[nodiscard]] QString lookUp(const QString& group, const QString& name, Scheme scheme) const;

    void readColors();

    QJsonObject m_file;
    QJsonObject m_json;  // the same, or with high contrast
    bool m_highContrast = false;
    ThemeColors m_light;
    ThemeColors m_dark;
    Measures m_measures;
    std::array<TypeStep, textStyles> m_types;
};

}  // namespace vaultgram::ui
