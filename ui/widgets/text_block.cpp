#include "ui/widgets/text_block.h"

#include "ui/models/display_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr qreal lineHeight = 1.4;     // of the font's size
constexpr qreal emojiLarger = 8;      // points, for a message of one to three emoji
constexpr qsizetype keyLength = 256;  // longer texts are told apart by their hash

int pitchOf(const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal size = QFontInfo(font).pixelSize();
    return static_cast<int>(std::lround(std::max(metrics.height(), lineHeight * size)));
}

QString keyOf(const QString& text, const QFont& font, int width, Qt::Alignment alignment) {
    const QString head = text.size() <= keyLength
                             ? text
                             : text.left(keyLength) + QString::number(text.size()) + u'/' +
                                   QString::number(qHash(text, 7));
    return QStringLiteral("%1/%2/%3/").arg(width).arg(font.key()).arg(alignment.toInt()) + head;
}

}  // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, int maxWidth, Qt::Alignment alignment)
    : m_layout(text, font), m_rightToLeft(text.isRightToLeft()) {
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    breakLines(maxWidth, pitchOf(font));
    // Lines that do not start at the left need to know the final width.
    if (m_rightToLeft || alignment.testFlag(Qt::AlignHCenter)) breakLines(m_width, pitchOf(font));
}

void TextBlock::breakLines(qreal lineWidth, int pitch) {
    qreal y = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(lineWidth);
        const qreal height = std::max<qreal>(pitch, line.height());
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
        widest = std::max(widest, line.naturalTextWidth());
        m_lastLineWidth = static_cast<int>(std::ceil(line.naturalTextWidth()));
    }
    m_layout.endLayout();
    m_width = static_cast<int>(std::ceil(widest));
    m_height = static_cast<int>(std::ceil(y));
}

std::shared_ptr<const TextBlock> TextBlockCache::block(const QString& raw, const QFont& font,
                                                       int maxWidth, Qt::Alignment alignment) {
    const QString key = keyOf(raw, font, maxWidth, alignment);
    if (const auto* found = m_blocks.object(key)) return *found;
    QFont used = font;
    if (isOnlyEmoji(raw)) used.setPointSizeF(font.pointSizeF() + emojiLarger);
    QString text = displayText(raw);
    text.replace(u'\n', QChar(QChar::LineSeparator));
    auto block = std::make_shared<const TextBlock>(text, used, maxWidth, alignment);
    m_blocks.insert(key, new std::shared_ptr<const TextBlock>(block),
                    static_cast<int>(text.size()) + 50);
    return block;
}

}  // namespace vaultgram::ui
