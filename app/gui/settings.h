// What the window remembers between two starts. Nothing of contacts or messages.
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <memory>

namespace vaultgram::gui {

class Settings {
public:
    // Ephemeral: remembers until the end of the program. `folder`: of the profile;
    // empty: the user's own.
    Settings(bool ephemeral, const QString& folder);

    [[nodiscard]] ui::ThemeChoice theme() const;
    void setTheme(ui::ThemeChoice theme);
    [[nodiscard]] QString language() const;  // empty: as the desktop
    void setLanguage(const QString& language);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    [[nodiscard]] QVariant value(const QString& key) const;
    void setValue(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory;
};

}  // namespace vaultgram::gui
