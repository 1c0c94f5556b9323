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

#include <memory>

namespace vaultgram::ui {

class IconCache {
public:
    // `size` in device-independent pixels. An unknown name gives an empty pixmap.
    [[nodiscard]] QPixmap pixmap(const QString& name, int size, const QColor& color, qreal ratio);
    // For controls: normal and disabled state, drawn at the ratio of the screen that asks.
    [[nodiscard]] QIcon icon(const QString& name, int size, const QColor& normal,
                             const QColor& disabled);
    [[nodiscard]] qsizetype size() const { return m_pixmaps->size(); }

private:
    class Engine;
    using Pixmaps = QHash<QString, QPixmap>;
    [[nodiscard]] static QPixmap pixmapOf(Pixmaps& pixmaps, const QString& name, int size,
                                          const QColor& color, qreal ratio);

    std::shared_ptr<Pixmaps> m_pixmaps = std::make_shared<Pixmaps>();  // icons may live longer
};

}  // namespace vaultgram::ui
