// Text laid out once for a width and a font: what a bubble paints.
//
// Plain text only. Cut and neutralised by displayText before it gets here.
#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

#include <memory>

namespace vaultgram::ui {

class TextBlock {
public:
    TextBlock(const QString& text, const QFont& font, int maxWidth, Qt::Alignment alignment);

    [[nodiscard]] int width() const { return m_width; }  // of the widest line
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int lastLineWidth() const { return m_lastLineWidth; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    void paint(QPainter& painter, const QPoint& topLeft) const { m_layout.draw(&painter, topLeft); }

private:
    void breakLines(qreal lineWidth, int pitch);

    QTextLayout m_layout;
    int m_width = 0;
    int m_height = 0;
    int m_lastLineWidth = 0;
    bool m_rightToLeft = false;
};

// Blocks by text, width and font; the least used ones go when it is full.
class TextBlockCache {
public:
    [[nodiscard]] std::shared_ptr<const TextBlock> block(const QString& raw, const QFont& font,
                                                         int maxWidth, Qt::Alignment alignment);

private:
    static constexpr int capacity = 2'000'000;  // characters
    QCache<QString, std::shared_ptr<const TextBlock>> m_blocks{capacity};
};

}  // namespace vaultgram::ui
