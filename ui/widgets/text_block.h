// Text laid out once for a width and a look: what a bubble paints.
//
// Plain text only. Cut and neutralised by bubbleText before it gets here. Positions are
// those of text(); its lines are separated by U+2028.
#pragma once

#include "ui/models/text_spans.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

namespace vaultgram::ui {

struct TextLook {
    QFont font;
    int maxWidth = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    QColor link{};
    QColor mark{};        // of the signs around *bold* and the like
    bool markup = false;  // *bold* is bold
    bool unfolded = false;
};

// From the one position to the other, in any order.
struct TextRange {
    int anchor = 0;
    int cursor = 0;

    [[nodiscard]] int from() const { return std::min(anchor, cursor); }
    [[nodiscard]] int length() const { return std::abs(anchor - cursor); }
    [[nodiscard]] bool isEmpty() const { return anchor == cursor; }
};

class TextBlock {
public:
    TextBlock(const QString& shown, const TextLook& look, bool cut = false);

    [[nodiscard]] int width() const { return m_width; }  // of the widest line
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int lastLineWidth() const { return m_lastLineWidth; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] bool isCut() const { return m_cut; }  // the message has more than this
    [[nodiscard]] QString text() const { return m_layout.text(); }
    [[nodiscard]] const QList<TextSpan>& links() const { return m_links; }

    // `at` relative to the block.
    [[nodiscard]] int positionAt(const QPoint& at) const;
    [[nodiscard]] QString linkAt(const QPoint& at) const;        // empty: none
    [[nodiscard]] TextRange wordAt(int position) const;          // for a double click
    [[nodiscard]] QString textOf(const TextRange& range) const;  // lines end in \n

    // Every place where `wanted` stands, in any case; empty: none.
    [[nodiscard]] QList<TextRange> placesOf(const QString& wanted) const;
    struct Highlight {
        QList<TextRange> ranges{};
        QTextCharFormat look{};
    };
    // A later one lies above an earlier one.
    void paint(QPainter& painter, const QPoint& topLeft,
               const QList<Highlight>& highlights = {}) const;

private:
    void setFormats(const TextLook& look);
    void breakLines(qreal lineWidth, int pitch);

    QTextLayout m_layout;
    QList<TextSpan> m_links;
    int m_width = 0;
    int m_height = 0;
    int m_lastLineWidth = 0;
    bool m_rightToLeft = false;
    bool m_cut = false;
};

// Blocks by text and look; the least used ones go when it is full.
class TextBlockCache {
public:
    [[nodiscard]] std::shared_ptr<const TextBlock> block(const QString& raw, const TextLook& look);
    [[nodiscard]] int made() const { return m_made; }  // layouts so far: what tests count
    [[nodiscard]] int kept() const { return static_cast<int>(m_blocks.totalCost()); }
    static constexpr int capacity = 300'000;  // characters

private:
    QCache<QString, std::shared_ptr<const TextBlock>> m_blocks{capacity};
    int m_made = 0;
};

}  // namespace vaultgram::ui
