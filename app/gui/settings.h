// What the window remembers between two starts, beside the profile. Nothing of contacts or
// messages; no secret.
#pragma once

#include "ui/models/setting.h"

#include <QByteArray>
#include <QSettings>

#include <memory>

namespace vaultgram::gui {

class Settings {
public:
    // Ephemeral: remembers until the end of the program. `folder`: of the profile.
    Settings(bool ephemeral, const QString& folder);

    // Its standard value while nobody chose another.
    [[nodiscard]] QVariant value(ui::Setting setting) const;
    void setValue(ui::Setting setting, const QVariant& value);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray panes() const;  // how wide they are
    void setPanes(const QByteArray& panes);
    [[nodiscard]] bool trayExplained() const;
    void setTrayExplained();

private:
    [[nodiscard]] QVariant read(const QString& key, const QVariant& standard) const;
    void write(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory;
};

}  // namespace vaultgram::gui
