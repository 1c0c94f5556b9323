#include "ui/widgets/quote_block.h"

#include "ui/models/display_text.h"

#include <QHBoxLayout>
#include <QPainterPath>
#include <QStyle>

namespace vaultgram::ui {
namespace {

constexpr int bar = 3;
constexpr int radius = 5;
constexpr int paddingX = 10;
constexpr int paddingY = 5;
constexpr int leastWidth = 80;

QFont authorFont(const Theme& theme) {
    QFont font = theme.font(TextStyle::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString lineOf(const QString& text) {
    return inItsDirection(displayLine(text));
}

}  // namespace

QSize quoteSize(const Theme& theme, const QString& author, const QString& text) {
    const QFontMetrics above(authorFont(theme));
    const QFontMetrics below(theme.font(TextStyle::Small));
    const int width = qMax(above.horizontalAdvance(author), below.horizontalAdvance(lineOf(text)));
    return {bar + 2 * paddingX + width + 1, above.height() + below.height() + 2 * paddingY};
}

void paintQuote(QPainter& painter, const Theme& theme, const QRect& where, const QColor& fill,
                const QString& author, const QString& text) {
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(direction, where, rect);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath outline;
    outline.addRoundedRect(where, radius, radius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(where, fill);
    painter.fillRect(placed({where.left(), where.top(), bar, where.height()}),
                     theme.colors().quoteBar);
    const QFont strong = authorFont(theme);
    const QFontMetrics above(strong);
    const int room = where.width() - bar - 2 * paddingX;
    const int left = where.left() + bar + paddingX;
    painter.setFont(strong);
    painter.setPen(theme.colors().accentText);
    painter.drawText(placed({left, where.top() + paddingY, room, above.height()}),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     above.elidedText(author, Qt::ElideRight, room));
    const QFont font = theme.font(TextStyle::Small);
    const QFontMetrics below(font);
    painter.setFont(font);
    painter.setPen(theme.colors().text);
    painter.drawText(placed({left, where.top() + paddingY + above.height(), room, below.height()}),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     below.elidedText(lineOf(text), Qt::ElideRight, room));
    painter.restore();
}

ReplyBar::ReplyBar(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_close(new IconButton(theme, QStringLiteral("close"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_close, &QAbstractButton::clicked, this, &ReplyBar::closed);
    connect(&m_theme, &Theme::changed, this, [this] { updateGeometry(); });
    retranslate();
    hide();
}

void ReplyBar::setQuote(const QString& author, const QString& text) {
    m_author = author;
    m_text = text;
    setVisible(!text.isEmpty());
    setAccessibleName(tr("Answer to %1: %2").arg(displayLine(author), displayLine(text)));
    update();
}

QSize ReplyBar::sizeHint() const {
    return {leastWidth, quoteSize(m_theme, m_author, {}).height()};
}

void ReplyBar::changeEvent(QEvent* event) {
    Retranslating::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void ReplyBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QRect room = rect();
    if (isRightToLeft())
        room.setLeft(m_close->geometry().right() + paddingX);
    else
        room.setRight(m_close->geometry().left() - paddingX);
    paintQuote(painter, m_theme, room, m_theme.colors().quoteTheirsFill, displayLine(m_author),
               m_text);
}

void ReplyBar::retranslate() {
    m_close->setName(tr("Do not answer to this"), QKeySequence(Qt::Key_Escape));
    setQuote(m_author, m_text);
}

}  // namespace vaultgram::ui
