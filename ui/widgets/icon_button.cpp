#include "ui/widgets/icon_button.h"

#include <QEvent>

namespace vaultgram::ui {
namespace {

constexpr int largestDrawing = 28;  // pixels

}  // namespace

IconButton::IconButton(const Theme& theme, const QString& icon, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_iconName(icon) {
    setProperty("flat", true);
    setFocusPolicy(Qt::TabFocus);
    connect(&m_theme, &Theme::changed, this, &IconButton::updateIcon);
    updateIcon();
}

void IconButton::setName(const QString& name, const QKeySequence& shortcut) {
    setAccessibleName(name);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
}

void IconButton::setAccented(bool accented) {
    m_accented = accented;
    updateIcon();
}

void IconButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange) updateIcon();
    QToolButton::changeEvent(event);
}

void IconButton::updateIcon() {
    const ThemeColors& colors = m_theme.colors();
    const Measures& measures = m_theme.measures();
    // Larger than that they would take the room of the names beside them.
    const int drawing = qMin(m_theme.scaled(measures.iconControl), largestDrawing);
    const int button = drawing + measures.iconButton - measures.iconControl;
    setFixedSize(button, button);
    setIconSize(QSize(drawing, drawing));
    setIcon(m_theme.icon(m_iconName, m_theme.measures().iconControl,
                         m_accented ? colors.accentText : colors.textSecondary));
}

}  // namespace vaultgram::ui
