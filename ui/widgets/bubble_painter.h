// Paints what BubbleLayout measured.
#pragma once

#include "ui/widgets/bubble_geometry.h"

#include <QPainter>

namespace vaultgram::ui {

class BubblePainter {
public:
    BubblePainter(const Theme& theme, QPainter& painter, const BubbleGeometry& geometry);

    // `spinnerTurn`: 0..1, how far the spinner of a message on its way has turned.
    void paint(const Message& message, bool selected, qreal spinnerTurn);

private:
    void paintDate();
    void paintUnread();
    void paintSystemLine(const Message& message);
    void paintBubble(const Message& message, bool selected);
    void paintMeta(const Message& message, qreal spinnerTurn);
    void paintDelivery(const Message& message, qreal spinnerTurn);
    void paintFailure();
    [[nodiscard]] QPainterPath outline(qreal inset) const;
    [[nodiscard]] QPen border(const Message& message) const;

    const Theme& m_theme;
    const ThemeColors& m_colors;
    QPainter& m_painter;
    const BubbleGeometry& m_geometry;
};

}  // namespace vaultgram::ui
