#include "ui/widgets/painting.h"

#include <QLocale>
#include <QRegularExpression>

namespace vaultgram::ui {
namespace {

constexpr int presenceSize = 16;      // px, the knock-out around the mark
constexpr int largestCount = 999;     // above it a badge says "999+"
constexpr qreal initialsPart = 0.36;  // of the height of the avatar
constexpr qreal glyphPart = 0.55;

// Of IPv4 or IPv6 and a port: who has no name is shown by it.
bool isAddress(const QString& name) {
    static const QRegularExpression address(
        QStringLiteral("^(\\d+(\\.\\d+){3}|\\[[0-9a-fA-F:.%\\w]*\\])(:\\d+)?$"));
    return address.match(name).hasMatch();
}

void paintPresence(QPainter& painter, const Theme& theme, const QRect& where,
                   const Avatar& avatar) {
    const QRect mark(where.right() - presenceSize + 3, where.bottom() - presenceSize + 3,
                     presenceSize, presenceSize);
    painter.setBrush(avatar.surface);
    painter.drawEllipse(mark);
    paintIcon(painter, theme, presenceIcon(avatar.presence), mark,
              presenceColor(theme.colors(), avatar.presence));
}

QFont badgeFont(const Theme& theme) {
    QFont font = theme.font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString badgeText(int count) {
    return count > largestCount ? QLocale().toString(largestCount) + u'+'
                                : QLocale().toString(count);
}

int badgeHeight(const Theme& theme) {
    return qMax(theme.measures().badgeHeight, QFontMetrics(badgeFont(theme)).height() + 2);
}

}  // namespace

QString initials(const QString& name) {
    QString letters;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (letters.size() < 2 && word.front().isUpper() && word.front().isLetter()) {
            letters += word.front();
        }
        if (word.size() == 2 && word.toUpper() == word) break;  // "PC" is not a second name
    }
    if (name.endsWith(QLatin1String(" PC"))) letters = letters.left(1);
    for (const QChar c : name) {
        if (letters.isEmpty() && c.isLetterOrNumber()) letters = c.toUpper();
    }
    return letters.isEmpty() ? QStringLiteral("?") : letters;
}

QColor avatarColor(const Theme& theme, const QString& id) {
    const QList<QColor>& colors = theme.colors().avatars;
    // FNV-1a: the same on every machine and in every run, unlike qHash.
    quint32 hash = 2166136261U;
    for (const QChar c : id) hash = (hash ^ c.unicode()) * 16777619U;
    // FNV alone leaves the low bits of similar ids alike; a mix of all bits, from hash-prospector.
    hash = (hash ^ (hash >> 15)) * 0x2c1b3c6dU;
    hash = (hash ^ (hash >> 12)) * 0x297a2d39U;
    hash ^= hash >> 15;
    // The first is the accent, which means "press me"; the last is one's own.
    return colors.at(1 + hash % static_cast<quint32>(colors.size() - 2));
}

QColor ownAvatarColor(const Theme& theme) {
    return theme.colors().avatars.constLast();
}

QColor presenceColor(const ThemeColors& colors, Presence presence) {
    switch (presence) {
        case Presence::Waiting: return colors.waiting;
        case Presence::ExchangingKeys: return colors.connecting;
        case Presence::Connected: return colors.connected;
        case Presence::Unreachable: return colors.unreachable;
    }
    return colors.waiting;
}

QString presenceIcon(Presence presence) {
    switch (presence) {
        case Presence::Waiting: return QStringLiteral("presence-waiting");
        case Presence::ExchangingKeys: return QStringLiteral("presence-connecting");
        case Presence::Connected: return QStringLiteral("presence-connected");
        case Presence::Unreachable: return QStringLiteral("presence-unreachable");
    }
    return {};
}

void paintDisc(QPainter& painter, const Theme& theme, const QRect& where, const QString& name,
               const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(where);
    if (isAddress(name)) {  // its first digit would look like a count
        const int size = qRound(where.height() * glyphPart);
        QRect glyph(0, 0, size, size);
        glyph.moveCenter(where.center());
        paintIcon(painter, theme, QStringLiteral("contact"), glyph, theme.colors().textOnAccent);
        painter.restore();
        return;
    }
    QFont font = theme.font(TextStyle::Strong);
    font.setPixelSize(qRound(where.height() * initialsPart));
    painter.setFont(font);
    painter.setPen(theme.colors().textOnAccent);
    painter.drawText(where, Qt::AlignCenter, initials(name));
    painter.restore();
}

void paintAvatar(QPainter& painter, const Theme& theme, const QRect& where, const Avatar& avatar) {
    paintDisc(painter, theme, where, avatar.name, avatar.color);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (avatar.showsPresence) paintPresence(painter, theme, where, avatar);
    painter.restore();
}

void paintIcon(QPainter& painter, const Theme& theme, const QString& name, const QRect& where,
               const QColor& color) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(where, theme.pixmap(name, where.height(), color, ratio));
}

int badgeWidth(const Theme& theme, int count) {
    const QFontMetrics metrics(badgeFont(theme));
    return qMax(badgeHeight(theme) + 2, metrics.horizontalAdvance(badgeText(count)) + 12);
}

QRect paintBadge(QPainter& painter, const Theme& theme, int count, int right, int centerY,
                 const QColor& fill) {
    const int height = badgeHeight(theme);
    const int width = badgeWidth(theme, count);
    const QRect badge(right - width, centerY - height / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setFont(badgeFont(theme));
    painter.setPen(theme.colors().textOnAccent);
    painter.drawText(badge, Qt::AlignCenter, badgeText(count));
    painter.restore();
    return badge;
}

void paintFocusRing(QPainter& painter, const Theme& theme, const QRect& where, int radius) {
    const qreal width = theme.measures().focusRing;
    const qreal inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colors().focus, width));
    painter.drawRoundedRect(QRectF(where).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

}  // namespace vaultgram::ui
