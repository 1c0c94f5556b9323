// Icons from the built-in SVG drawings, in any colour, sharp at any scale.
//
// Drawings of up to 18 px come from icons/16 (redrawn for that size), all else
// from icons/24. Cached by name, size, colour and device pixel ratio.
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace vaultgram::ui {

class IconCache {
public:
    // `size` in device-independent pixels. An unknown name gives an empty pixmap.
    [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& color, qreal ratio);
    // For controls: normal and disabled state, at one and two device pixels.
    [[nodiscard]] QIcon icon(const QString& name, int size, const QColor& normal,
                             const QColor& disabled);
    [[nodiscard]] qsizetype size() const { return m_pixmaps.size(); }

private:
    QHash<QString, QPixmap> m_pixmaps;
};

}  // namespace vaultgram::ui
