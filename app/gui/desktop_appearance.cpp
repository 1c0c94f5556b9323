#include "app/gui/desktop_appearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace vaultgram::gui {
namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");  // 0: any, 1: dark, 2: light
const QString contrast = QStringLiteral("contrast");         // 0: any, 1: high
const QString gnome = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString gnomeContrast = QStringLiteral("high-contrast");  // a truth value

}  // namespace

DesktopAppearance::DesktopAppearance(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus) {
    if (!m_bus.isConnected()) return;
    m_bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                  SLOT(onSetting(QString, QString, QDBusVariant)));
    ask(appearance, colorScheme);
    ask(appearance, contrast);
    ask(gnome, gnomeContrast);
}

void DesktopAppearance::ask(const QString& space, const QString& key) {
    QDBusMessage read =
        QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    read << space << key;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (answer.isValid()) onSetting(space, key, answer.value());
        watcher->deleteLater();
    });
}

void DesktopAppearance::onSetting(const QString& space, const QString& key,
                                  const QDBusVariant& value) {
    QVariant plain = value.variant();
    // Read wraps the value twice, SettingChanged once.
    if (plain.canConvert<QDBusVariant>()) plain = plain.value<QDBusVariant>().variant();
    if (space == appearance && key == colorScheme) {
        if (plain.toUInt() != 0) Q_EMIT darkWanted(plain.toUInt() == 1);
    } else if (space == appearance && key == contrast) {
        Q_EMIT contrastWanted(plain.toUInt() == 1);
    } else if (space == gnome && key == gnomeContrast) {
        Q_EMIT contrastWanted(plain.toBool());
    }
}

}  // namespace vaultgram::gui
