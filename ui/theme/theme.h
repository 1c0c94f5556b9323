// How the program looks: Fusion, a palette and one style sheet, all from the tokens.
//
//   tokens.json -> Tokens -> Theme -> QPalette + QSS (controls), ThemeColors (delegates)
//
// One object for the program, handed to who paints. It must outlive the widgets.
#pragma once

#include "ui/theme/icon_cache.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

namespace vaultgram::ui {

enum class ThemeChoice { System, Light, Dark };

class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    // Changes the whole application. System is dark if the desktop is: as its palette was at
    // the start, until somebody knows better.
    void apply(ThemeChoice choice);
    void setDesktopIsDark(bool dark);
    // No fills, and lines of 2 px in the colour of the text: for who sees little else.
    void setHighContrast(bool high);
    [[nodiscard]] bool isHighContrast() const { return m_tokens.isHighContrast(); }
    // The size of the application's font. What is open grows with it: each text keeps its
    // step of the type scale.
    void setPointSize(qreal points);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_scheme == Scheme::Dark; }

    [[nodiscard]] const ThemeColors& colors() const { return m_tokens.colors(m_scheme); }
    [[nodiscard]] const Measures& measures() const { return m_tokens.measures(); }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    // A step of the type scale over the font of the application.
    [[nodiscard]] QFont font(TextStyle style) const;
    // 16 px marks grow with the font: 16 at 10 pt.
    [[nodiscard]] int markSize() const { return scaled(measures().iconMark); }
    [[nodiscard]] int scaled(int pixels) const;  // likewise, of any drawing

    [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& color,
                                 qreal ratio) const;
    // `size` at 10 pt; it grows with the font, as far as the control has room.
    [[nodiscard]] QIcon icon(const QString& name, int size, const QColor& color) const;
    [[nodiscard]] QIcon applicationIcon() const;

Q_SIGNALS:
    void changed();  // colours differ now: paint again, make icons again

private:
    [[nodiscard]] QPalette palette() const;

    Tokens m_tokens;
    mutable IconCache m_icons;
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    bool m_desktopIsDark;  // asked before the first apply() changes the answer
};

}  // namespace vaultgram::ui
