// How the desktop wants programs to look, and when that changes: dark or light, much contrast
// or not. Asked of the settings portal (org.freedesktop.portal.Settings, namespace
// org.freedesktop.appearance; the contrast of GNOME before that had one, too), over D-Bus.
//
// Nobody waits for the answer. Without a portal nothing is told.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace vaultgram::gui {

class DesktopAppearance : public QObject {
    Q_OBJECT
public:
    explicit DesktopAppearance(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                               QObject* parent = nullptr);

Q_SIGNALS:
    void darkWanted(bool dark);
    void contrastWanted(bool high);

private Q_SLOTS:
    void onSetting(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& space, const QString& key);

    QDBusConnection m_bus;
};

}  // namespace vaultgram::gui
