#include "app/gui/settings.h"

#include "app/link/vault_socket.h"
#include "core/limits.h"
#include "ui/models/log_model.h"
#include "ui/theme/theme.h"

#include <QDir>

namespace vaultgram::gui {
namespace {

using ui::Setting;

QString keyOf(Setting setting) {
    switch (setting) {
        case Setting::OwnName: return QStringLiteral("name");
        case Setting::Port: return QStringLiteral("port");
        case Setting::Ipv6: return QStringLiteral("ipv6");
        case Setting::Mtu: return QStringLiteral("mtu");
        case Setting::PlaintextMayBeAsked: return QStringLiteral("plaintext-ask");
        case Setting::ReadReceipts: return QStringLiteral("receipts.read");
        case Setting::Previews: return QStringLiteral("previews");
        case Setting::RetentionDays: return QStringLiteral("retention.days");
        case Setting::LockMinutes: return QStringLiteral("lock-minutes");
        case Setting::LockForgetsKeys: return QStringLiteral("lock-forgets-keys");
        case Setting::Notifications: return QStringLiteral("notifications");
        case Setting::CloseToTray: return QStringLiteral("close-to-tray");
        case Setting::Theme: return QStringLiteral("theme");
        case Setting::FontPercent: return QStringLiteral("font-percent");
        case Setting::Compact: return QStringLiteral("compact");
        case Setting::Language: return QStringLiteral("language");
        case Setting::StyledText: return QStringLiteral("styled-text");
        case Setting::CtrlEnterSends: return QStringLiteral("ctrl-enter-sends");
        case Setting::MessageRate: return QStringLiteral("message-rate");
        case Setting::KeyLifetime: return QStringLiteral("key-lifetime");
        case Setting::LogLevel: return QStringLiteral("log-level");
    }
    return {};
}

QVariant standardOf(Setting setting) {
    switch (setting) {
        case Setting::Port: return VaultSocket::defaultPort;
        case Setting::Ipv6:
        case Setting::PlaintextMayBeAsked:
        case Setting::ReadReceipts:
        case Setting::Previews:
        case Setting::Notifications:
        case Setting::StyledText: return true;
        case Setting::CloseToTray:
        case Setting::CtrlEnterSends:
        case Setting::LockForgetsKeys:
        case Setting::Compact: return false;
        case Setting::Theme: return static_cast<int>(ui::ThemeChoice::System);
        case Setting::FontPercent: return 100;
        case Setting::MessageRate: return static_cast<int>(limits::messageRate);
        case Setting::KeyLifetime: return static_cast<int>(limits::keyLifetime.count());
        case Setting::LogLevel: return static_cast<int>(ui::LogLevel::Info);
        case Setting::Mtu:
        case Setting::RetentionDays:
        case Setting::LockMinutes: return 0;
        case Setting::OwnName:
        case Setting::Language: return QString();
    }
    return {};
}

}  // namespace

Settings::Settings(bool ephemeral, const QString& folder) {
    if (ephemeral || folder.isEmpty()) return;
    m_file = std::make_unique<QSettings>(QDir(folder).filePath(QStringLiteral("window.ini")),
                                         QSettings::IniFormat);
}

QVariant Settings::value(Setting setting) const {
    const QVariant standard = standardOf(setting);
    QVariant value = read(keyOf(setting), standard);
    // The file keeps texts; what does not become the right type is not used.
    return value.convert(standard.metaType()) ? value : standard;
}

void Settings::setValue(Setting setting, const QVariant& value) {
    write(keyOf(setting), value);
}

QByteArray Settings::geometry() const {
    return read(QStringLiteral("geometry"), {}).toByteArray();
}
void Settings::setGeometry(const QByteArray& geometry) {
    write(QStringLiteral("geometry"), geometry);
}

QByteArray Settings::panes() const {
    return read(QStringLiteral("panes"), {}).toByteArray();
}
void Settings::setPanes(const QByteArray& panes) {
    write(QStringLiteral("panes"), panes);
}

bool Settings::trayExplained() const {
    return read(QStringLiteral("tray-explained"), false).toBool();
}
void Settings::setTrayExplained() {
    write(QStringLiteral("tray-explained"), true);
}

QVariant Settings::read(const QString& key, const QVariant& standard) const {
    return m_file ? m_file->value(key, standard) : m_memory.value(key, standard);
}

void Settings::write(const QString& key, const QVariant& value) {
    if (m_file) {
        m_file->setValue(key, value);
    } else {
        m_memory.insert(key, value);
    }
}

}  // namespace vaultgram::gui
