#include "ui/widgets/text_block.h"

#include "ui/models/display_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr qreal textLineHeight = 1.4;  // of the font's size
constexpr qreal emojiLarger = 8;       // points, for a message of one to three emoji
constexpr qreal emojiInWords = 2.5;    // the same between words
constexpr qsizetype keyLength = 256;   // longer texts are told apart by their hash
constexpr int costOfABlock = 50;       // characters, on top of its text

int pitchOf(const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal size = QFontInfo(font).pixelSize();
    return static_cast<int>(std::lround(std::max(metrics.height(), textLineHeight * size)));
}

QString blockKey(const QString& text, const TextLook& look) {
    const QString head = text.size() <= keyLength
                             ? text
                             : text.left(keyLength) + QString::number(text.size()) + u'/' +
                                   QString::number(qHash(text, 7));
    const int flags = (look.markup ? 1 : 0) + (look.unfolded ? 2 : 0);
    return QStringLiteral("%1/%2/%3/%4/%5/%6/")
               .arg(look.maxWidth)
               .arg(look.font.key())
               .arg(look.alignment.toInt())
               .arg(look.link.rgba())
               .arg(look.mark.rgba())
               .arg(flags) +
           head;
}

QTextCharFormat formatOf(SpanKind kind, const TextLook& look) {
    QTextCharFormat format;
    switch (kind) {
        case SpanKind::Link:
            format.setForeground(look.link);
            format.setFontUnderline(true);
            break;
        case SpanKind::Emoji: format.setFontPointSize(look.font.pointSizeF() + emojiInWords); break;
        case SpanKind::Bold: format.setFontWeight(QFont::Bold); break;
        case SpanKind::Italic: format.setFontItalic(true); break;
        case SpanKind::Code:
            format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
            break;
    }
    return format;
}

}  // namespace

TextBlock::TextBlock(const QString& shown, const TextLook& look, bool cut)
    : m_rightToLeft(shown.isRightToLeft()), m_cut(cut) {
    QString text = shown;
    text.replace(u'\n', QChar(QChar::LineSeparator));
    m_layout.setText(text);
    m_layout.setFont(look.font);
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_links = linksIn(text);
    setFormats(look);
    breakLines(look.maxWidth, pitchOf(look.font));
    // Lines that do not start at the left need to know the final width.
    if (m_rightToLeft || look.alignment.testFlag(Qt::AlignHCenter)) {
        breakLines(m_width, pitchOf(look.font));
    }
}

void TextBlock::setFormats(const TextLook& look) {
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan& link : m_links) {
        formats.append({link.start, link.length, formatOf(link.kind, look)});
    }
    QTextCharFormat dim;
    dim.setForeground(look.mark);
    const QList<TextSpan> marked = look.markup ? markupIn(text(), m_links) : QList<TextSpan>();
    for (const TextSpan& span : marked) {
        formats.append({span.start, 1, dim});
        formats.append({span.start + 1, span.length - 2, formatOf(span.kind, look)});
        formats.append({span.end() - 1, 1, dim});
    }
    const bool alone = isOnlyEmoji(text());  // then the whole text is large
    for (const TextSpan& span : alone ? QList<TextSpan>() : emojiIn(text()))
        formats.append({span.start, span.length, formatOf(span.kind, look)});
    if (!formats.isEmpty()) m_layout.setFormats(formats);
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

int TextBlock::positionAt(const QPoint& at) const {
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const bool last = i + 1 == m_layout.lineCount();
        const qreal end = last ? line.rect().bottom() : m_layout.lineAt(i + 1).y();
        if (last || at.y() < end) return line.xToCursor(at.x());
    }
    return 0;
}

QString TextBlock::linkAt(const QPoint& at) const {
    if (m_links.isEmpty()) return {};
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (!line.naturalTextRect().contains(at)) continue;
        const int position = line.xToCursor(at.x(), QTextLine::CursorOnCharacter);
        for (const TextSpan& link : m_links) {
            if (position < link.start || position >= link.end()) continue;
            return m_layout.text().mid(link.start, link.length);
        }
    }
    return {};
}

TextRange TextBlock::wordAt(int position) const {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_layout.text());
    finder.setPosition(position);
    if (!finder.isAtBoundary()) finder.toPreviousBoundary();
    const auto start = static_cast<int>(std::max<qsizetype>(0, finder.position()));
    const qsizetype end = finder.toNextBoundary();
    return {start, end < 0 ? start : static_cast<int>(end)};
}

QString TextBlock::textOf(const TextRange& range) const {
    QString part = m_layout.text().mid(range.from(), range.length());
    return part.replace(QChar(QChar::LineSeparator), u'\n');
}

QList<TextRange> TextBlock::placesOf(const QString& wanted) const {
    QList<TextRange> places;
    if (wanted.isEmpty()) return places;
    const QString text = m_layout.text();
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        places.append({static_cast<int>(at), static_cast<int>(at + wanted.size())});
    }
    return places;
}

void TextBlock::paint(QPainter& painter, const QPoint& topLeft,
                      const QList<Highlight>& highlights) const {
    QList<QTextLayout::FormatRange> selections;
    for (const Highlight& each : highlights) {
        for (const TextRange& range : each.ranges)
            if (!range.isEmpty()) selections.append({range.from(), range.length(), each.look});
    }
    m_layout.draw(&painter, topLeft, selections, painter.clipBoundingRect());
}

std::shared_ptr<const TextBlock> TextBlockCache::block(const QString& raw, const TextLook& look) {
    const QString key = blockKey(raw, look);
    if (const auto* found = m_blocks.object(key)) return *found;
    TextLook used = look;
    if (isOnlyEmoji(raw)) used.font.setPointSizeF(look.font.pointSizeF() + emojiLarger);
    const BubbleText shown = bubbleText(raw, look.unfolded);
    auto block = std::make_shared<const TextBlock>(shown.text, used, shown.cut);
    ++m_made;
    m_blocks.insert(key, new std::shared_ptr<const TextBlock>(block),
                    static_cast<int>(shown.text.size()) + costOfABlock);
    return block;
}

}  // namespace vaultgram::ui
