#include "ui/widgets/bubble_geometry.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/quote_block.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>

namespace vaultgram::ui {
namespace {

constexpr int sidePadding = 24;
constexpr int narrowSidePadding = 14;
constexpr int narrowBelow = 640;  // width of the view
constexpr int withinGroup = 2;
constexpr int betweenGroups = 8;
constexpr int bubblePaddingLeft = 13;  // 12 and the border
constexpr int bubblePaddingRight = 11;
constexpr int bubblePaddingY = 7;
constexpr int beforeMeta = 12;
constexpr int belowQuote = 5;
constexpr int metaGap = 4;
constexpr int pillHeight = 22;
constexpr int pillPadding = 12;

}  // namespace

struct BubbleLayout::Row {
    const QModelIndex& index;
    Message message;
    int width;
    int side;
    bool mirrored;
    int y = 0;
    BubbleGeometry g;
};

QString BubbleLayout::retryWord() {
    return QCoreApplication::translate("Bubble", "Retry");
}
QString BubbleLayout::cancelWord() {
    return QCoreApplication::translate("Bubble", "Cancel");
}
QString BubbleLayout::plaintextWords() {
    return QCoreApplication::translate("Bubble", "Not encrypted");
}

QString BubbleLayout::unfoldWord(bool unfolded) {
    return unfolded ? QCoreApplication::translate("Bubble", "Show less")
                    : QCoreApplication::translate("Bubble", "Show all");
}
QString BubbleLayout::heldWords(int count) {
    return QCoreApplication::translate(
        "Bubble", "%n message(s) held. They go out when you accept the new safety number.", nullptr,
        count);
}

BubbleGeometry BubbleLayout::measure(const QModelIndex& index, int inSight, int beside,
                                     Qt::LayoutDirection direction) {
    const int width = inSight + beside;
    Row row{index,
            index.data(MessageModel::MessageRole).value<Message>(),
            width,
            width < narrowBelow ? narrowSidePadding : sidePadding,
            direction == Qt::RightToLeft,
            0,
            {}};
    row.g.own = row.message.direction == Direction::Outgoing;
    row.g.joinsAbove = index.data(MessageModel::JoinsPreviousRole).toBool();
    row.g.joinsBelow = index.data(MessageModel::JoinsNextRole).toBool();
    addAbove(row);
    if (row.message.direction == Direction::System) {
        addSystemLine(row);
    } else {
        addBubble(row);
        addFailure(row);
        addNote(row);
    }
    const int below = index.row() + 1 == index.model()->rowCount() ? betweenGroups + 2 : 0;
    row.g.height = row.y + below;
    const QRect whole(0, 0, width, row.g.height);
    const QPoint aside(direction == Qt::RightToLeft ? -beside : 0, 0);
    for (QRect* part :
         {&row.g.date, &row.g.unread, &row.g.bubble, &row.g.time, &row.g.securityMark,
          &row.g.securityWords, &row.g.deliveryMark, &row.g.failure, &row.g.retry, &row.g.cancel,
          &row.g.systemMark, &row.g.quote, &row.g.unfold, &row.g.note, &row.g.noteMark}) {
        if (!part->isNull()) *part = QStyle::visualRect(direction, whole, *part).translated(aside);
    }
    const QRect text(row.g.textAt, QSize(row.g.text->width(), row.g.text->height()));
    row.g.textAt = QStyle::visualRect(direction, whole, text).topLeft() + aside;
    return row.g;
}

void BubbleLayout::addAbove(Row& row) {
    const bool startsDay = row.index.data(MessageModel::StartsDayRole).toBool();
    const int unread = row.index.data(MessageModel::UnreadAboveRole).toInt();
    const QFont font = m_theme.font(TextStyle::Small);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    if (startsDay) {
        row.g.dateText = Words::day(row.message.at.date(), QDate::currentDate());
        const int width = metrics.horizontalAdvance(row.g.dateText) + 2 * pillPadding;
        const int height = qMax(pillHeight, metrics.height() + 4);
        row.y += row.index.row() == 0 ? betweenGroups : betweenGroups + 6;
        row.g.date = QRect((row.width - width) / 2, row.y, width, height);
        row.y += height + 4;
    }
    if (unread > 0) {
        row.g.unreadText = Words::unread(unread);
        row.y += betweenGroups;
        row.g.unread = QRect(row.side, row.y, row.width - 2 * row.side, metrics.height() + 2);
        row.y += metrics.height() + 6;
    }
    row.y += row.g.joinsAbove ? withinGroup : betweenGroups;
}

void BubbleLayout::addSystemLine(Row& row) {
    const int mark = m_theme.markSize();
    const bool marked = !systemMark(row.message, m_theme.colors()).icon.isEmpty();
    const int markSpace = marked ? mark + 8 : 0;
    TextLook look = lookOf(row);
    look.font = m_theme.font(TextStyle::Small);
    look.maxWidth = row.width - 2 * row.side - markSpace;
    look.alignment = Qt::AlignHCenter;
    look.markup = false;
    row.g.text = m_texts.block(row.message.text, look);
    const int width = row.g.text->width() + markSpace;
    row.g.bubble = QRect((row.width - width) / 2, row.y, width, row.g.text->height());
    row.g.textAt = {row.g.bubble.left() + markSpace, row.y};
    if (marked) row.g.systemMark = QRect(row.g.bubble.left(), row.y + 1, mark, mark);
    row.y = row.g.bubble.bottom() + 1;
}

int BubbleLayout::bubbleLimit(int width) const {
    const Measures& measures = m_theme.measures();
    return qMin(width * measures.bubbleMaxPercent / 100, m_theme.scaled(measures.bubbleMaxPx));
}

int BubbleLayout::metaWidth(const Row& row) const {
    const QFontMetrics metrics(m_theme.font(TextStyle::Caption));
    const int mark = m_theme.markSize();
    int width = metrics.horizontalAdvance(row.g.timeText) + metaGap + mark;
    if (row.message.security == MessageSecurity::Plaintext) {
        QFont strong = m_theme.font(TextStyle::Caption);
        strong.setWeight(QFont::DemiBold);
        width += metaGap + QFontMetrics(strong).horizontalAdvance(plaintextWords()) + 1;
    }
    if (row.g.own && row.message.delivery != Delivery::None) width += metaGap + mark;
    return width;
}

TextLook BubbleLayout::lookOf(const Row& row) const {
    const ThemeColors& colors = m_theme.colors();
    TextLook look;
    look.font = m_theme.font(TextStyle::Body);
    look.maxWidth = bubbleLimit(row.width) - bubblePaddingLeft - bubblePaddingRight;
    look.link = colors.link;
    look.mark = row.g.own ? colors.bubbleOwnMeta : colors.textSecondary;
    look.markup = m_markup;
    look.unfolded = m_unfolded.contains(row.message.id);
    return look;
}

void BubbleLayout::toggleUnfolded(const QString& id) {
    if (!m_unfolded.remove(id)) m_unfolded.insert(id);
}

int BubbleLayout::unfoldWidth(Row& row) const {
    const bool unfolded = m_unfolded.contains(row.message.id);
    if (!row.g.text->isCut() && !unfolded) return 0;
    row.g.unfoldText = unfoldWord(unfolded);
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    return metrics.horizontalAdvance(row.g.unfoldText) + 1;
}

void BubbleLayout::addBubble(Row& row) {
    const TextLook look = lookOf(row);
    const int room = look.maxWidth;
    row.g.quoted = row.index.data(MessageModel::QuoteRole).value<Quoted>();
    const bool quotes = !row.g.quoted.id.isEmpty();
    row.g.text = m_texts.block(quotes ? row.g.quoted.words.rest : row.message.text, look);
    row.g.timeText = Words::time(row.message.at);
    const int unfold = unfoldWidth(row);
    const int meta = metaWidth(row) + (unfold > 0 ? unfold + beforeMeta : 0);
    const int metaHeight =
        qMax(m_theme.markSize(), QFontMetrics(m_theme.font(TextStyle::Caption)).height());
    const int inLine = row.g.text->lastLineWidth() + beforeMeta + meta;
    // Text against the direction of the window ends where the meta row stands.
    const bool against = row.g.text->isRightToLeft() != row.mirrored;
    const bool beside = inLine <= room && !against && unfold == 0;
    const QSize quote =
        quotes ? quoteSize(m_theme, displayLine(row.g.quoted.author), row.g.quoted.words.quoted)
               : QSize();
    const int content =
        qMax(qMax(row.g.text->width(), beside ? inLine : meta), qMin(room, quote.width()));
    const int above = quotes ? quote.height() + belowQuote : 0;
    const int height =
        above + row.g.text->height() + (beside ? 0 : metaHeight + 1) + 2 * bubblePaddingY;
    const int width = content + bubblePaddingLeft + bubblePaddingRight;
    const int left = row.g.own ? row.width - row.side - width : row.side;
    row.g.bubble = QRect(left, row.y, width, height);
    const int indent = against ? content - row.g.text->width() : 0;
    row.g.textAt = {left + bubblePaddingLeft + indent, row.y + bubblePaddingY + above};
    if (quotes) {
        row.g.quote = QRect(left + bubblePaddingLeft - 2, row.y + bubblePaddingY, content + 2,
                            quote.height());
    }
    addMeta(row, row.g.bubble.right() + 1 - bubblePaddingRight,
            row.g.bubble.bottom() + 1 - bubblePaddingY + 1);
    if (unfold > 0) {
        row.g.unfold =
            QRect(left + bubblePaddingLeft, row.g.time.top(), unfold, row.g.time.height());
    }
    row.y = row.g.bubble.bottom() + 1;
}

void BubbleLayout::addMeta(Row& row, int right, int bottom) {
    const int mark = m_theme.markSize();
    const QFont font = m_theme.font(TextStyle::Caption);
    const int lineHeight = qMax(mark, QFontMetrics(font).height());
    const int top = bottom - lineHeight;
    const int markTop = bottom - (lineHeight + mark) / 2;
    int x = right - metaWidth(row);
    const auto place = [&](int width, int gap, bool isMark) {
        const QRect rect(x, isMark ? markTop : top, width, isMark ? mark : lineHeight);
        x += width + gap;
        return rect;
    };
    row.g.time = place(QFontMetrics(font).horizontalAdvance(row.g.timeText), metaGap, false);
    row.g.securityMark = place(mark, metaGap, true);
    if (row.message.security == MessageSecurity::Plaintext) {
        QFont strong = font;
        strong.setWeight(QFont::DemiBold);
        const int words = QFontMetrics(strong).horizontalAdvance(plaintextWords()) + 1;
        row.g.securityWords = place(words, metaGap, false);
    }
    if (row.g.own && row.message.delivery != Delivery::None) {
        row.g.deliveryMark = place(mark, 0, true);
    }
}

void BubbleLayout::addFailure(Row& row) {
    if (!row.g.own || row.message.delivery != Delivery::Failed) return;
    QFont font = m_theme.font(TextStyle::Small);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    const int right = row.width - row.side - 4;
    const int cancelWidth = metrics.horizontalAdvance(cancelWord()) + 1;
    const int retryWidth = QFontMetrics(strong).horizontalAdvance(retryWord()) + 1;
    row.g.cancel = QRect(right - cancelWidth, row.y + 2, cancelWidth, height);
    row.g.retry = QRect(row.g.cancel.left() - 6 - retryWidth, row.y + 2, retryWidth, height);
    const QString reason =
        row.message.reason.isEmpty()
            ? Words::delivery(Delivery::Failed,
                              row.index.data(MessageModel::PeerNameRole).toString())
            : displayLine(row.message.reason);
    const int room = row.g.retry.left() - 6 - row.side;
    row.g.failureText = metrics.elidedText(reason, Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(row.g.failureText) + 1;
    row.g.failure = QRect(row.g.retry.left() - 6 - width, row.y + 2, width, height);
    row.y += height + 3;
}

// What the last own message waits for; the ones above it wait for the same.
void BubbleLayout::addNote(Row& row) {
    const int waiting = row.index.data(MessageModel::WaitingRole).toInt();
    if (waiting == 0) return;
    row.g.noteText = row.message.trust == Trust::KeyChanged
                         ? heldWords(waiting)
                         : Words::delivery(Delivery::Queued,
                                           row.index.data(MessageModel::PeerNameRole).toString());
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    const int mark = m_theme.markSize();
    const int line = qMax(mark, metrics.height());
    const int room = row.width - 2 * row.side - mark - 10;
    const QSize words =
        metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, row.g.noteText)
            .size();
    const int height = qMax(line, words.height());
    // A little more than it measures: drawn from the right it would wrap once more.
    const int width = qMin(room, words.width() + 4);
    row.g.note = QRect(row.width - row.side - 4 - width, row.y + 4, width, height);
    row.g.noteMark = QRect(row.g.note.left() - mark - 6, row.y + 4 + (line - mark) / 2, mark, mark);
    row.y += height + 5;
}

}  // namespace vaultgram::ui
