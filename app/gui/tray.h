// The icon in the tray: how many messages are unread, and the way back to the window.
#pragma once

#include "ui/theme/theme.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

namespace vaultgram::gui {

class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(const ui::Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show();
    void setUnread(int count);
    void tell(const QString& title, const QString& text);  // where there is no service for it
    void retranslate();
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
    // The program's icon with a count on it; without one if it is 0.
    [[nodiscard]] static QIcon iconFor(const ui::Theme& theme, int unread);

Q_SIGNALS:
    void openWanted();
    void toggleWanted();
    void quitWanted();

private:
    const ui::Theme& m_theme;
    QMenu m_menu;
    QAction* m_open;
    QAction* m_quit;
    QSystemTrayIcon m_icon;
    int m_unread = 0;
};

}  // namespace vaultgram::gui
