// What several painted widgets and delegates draw alike.
#pragma once

#include "ui/models/contact.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vaultgram::ui {

// "Anna Berger" -> "AB", "raspberrypi" -> "R".
[[nodiscard]] QString initials(const QString& name);
// The same colour for the same id, always. Oneself has a colour of its own.
[[nodiscard]] QColor avatarColor(const Theme& theme, const QString& id);
[[nodiscard]] QColor ownAvatarColor(const Theme& theme);
[[nodiscard]] QColor presenceColor(const ThemeColors& colors, Presence presence);
[[nodiscard]] QString presenceIcon(Presence presence);

struct Avatar {
    QString name;
    QColor color;
    Presence presence = Presence::Waiting;
    QColor surface;  // behind the avatar: the presence mark is knocked out of it
    bool showsPresence = true;
};
void paintAvatar(QPainter& painter, const Theme& theme, const QRect& where, const Avatar& avatar);
// The same without a presence mark.
void paintDisc(QPainter& painter, const Theme& theme, const QRect& where, const QString& name,
               const QColor& color);
void paintIcon(QPainter& painter, const Theme& theme, const QString& name, const QRect& where,
               const QColor& color);
[[nodiscard]] int badgeWidth(const Theme& theme, int count);
// A count on a pill; returns its rectangle. `right` is its right edge.
QRect paintBadge(QPainter& painter, const Theme& theme, int count, int right, int centerY,
                 const QColor& fill);
void paintFocusRing(QPainter& painter, const Theme& theme, const QRect& where, int radius);

}  // namespace vaultgram::ui
