#include "app/gui/settings.h"

#include <QDir>

namespace vaultgram::gui {

Settings::Settings(bool ephemeral, const QString& folder) {
    if (ephemeral) return;
    m_file = folder.isEmpty()
                 ? std::make_unique<QSettings>()
                 : std::make_unique<QSettings>(QDir(folder).filePath(QStringLiteral("window.ini")),
                                               QSettings::IniFormat);
}

ui::ThemeChoice Settings::theme() const {
    const QString name = value(QStringLiteral("theme")).toString();
    if (name == QLatin1String("light")) return ui::ThemeChoice::Light;
    if (name == QLatin1String("dark")) return ui::ThemeChoice::Dark;
    return ui::ThemeChoice::System;
}

void Settings::setTheme(ui::ThemeChoice theme) {
    const bool system = theme == ui::ThemeChoice::System;
    const QString chosen =
        theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    setValue(QStringLiteral("theme"), system ? QStringLiteral("system") : chosen);
}

QString Settings::language() const {
    return value(QStringLiteral("language")).toString();
}
void Settings::setLanguage(const QString& language) {
    setValue(QStringLiteral("language"), language);
}

QByteArray Settings::geometry() const {
    return value(QStringLiteral("geometry")).toByteArray();
}
void Settings::setGeometry(const QByteArray& geometry) {
    setValue(QStringLiteral("geometry"), geometry);
}

QVariant Settings::value(const QString& key) const {
    return m_file ? m_file->value(key) : m_memory.value(key);
}

void Settings::setValue(const QString& key, const QVariant& value) {
    if (m_file) {
        m_file->setValue(key, value);
    } else {
        m_memory.insert(key, value);
    }
}

}  // namespace vaultgram::gui
