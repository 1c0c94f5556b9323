#include "ui/widgets/icon_button.h"

#include <QEvent>

namespace vaultgram::ui {

IconButton::IconButton(const Theme& theme, const QString& icon, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_iconName(icon) {
    setProperty("flat", true);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(m_theme.measures().iconButton, m_theme.measures().iconButton);
    setIconSize(QSize(m_theme.measures().iconControl, m_theme.measures().iconControl));
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
    setIcon(m_theme.icon(m_iconName, m_theme.measures().iconControl,
                         m_accented ? colors.accentText : colors.textSecondary));
}

}  // namespace vaultgram::ui
