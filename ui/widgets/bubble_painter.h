// Paints what BubbleLayout measured.
#pragma once

#include "ui/widgets/bubble_geometry.h"

#include <QPainter>

namespace vaultgram::ui {

class BubblePainter {
public:
    BubblePainter(const Theme& theme, QPainter& painter, const BubbleGeometry& geometry);

    struct State {
        bool selected = false;
        bool highlighted = false;  // found by a search, or jumped to
        qreal spinnerTurn = 0;     // 0..1, how far the spinner of one on its way has turned
        TextRange marked{};        // the selected part of the text
        QString wanted{};          // what a search looks for: marked where it stands
    };
    void paint(const Message& message, const State& state);

private:
    void paintDate();
    void paintUnread();
    void paintSystemLine(const Message& message);
    void paintBubble(const Message& message, const State& state);
    void paintMeta(const Message& message, qreal spinnerTurn);
    void paintDelivery(const Message& message, qreal spinnerTurn);
    void paintFailure();
    void paintUnfold();
    void paintNote(const Message& message);
    [[nodiscard]] QPainterPath outline(qreal inset) const;
    [[nodiscard]] QPen border(const Message& message) const;

    const Theme& m_theme;
    const ThemeColors& m_colors;
    QPainter& m_painter;
    const BubbleGeometry& m_geometry;
};

}  // namespace vaultgram::ui
