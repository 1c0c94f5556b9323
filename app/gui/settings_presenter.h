// The settings window: shows what is set, puts what is chosen into effect at once.
#pragma once

#include "app/gui/conversations.h"
#include "app/gui/identity_keeper.h"
#include "app/gui/settings.h"
#include "ui/translator.h"
#include "ui/widgets/main_window.h"

#include <QObject>

namespace vaultgram::gui {

class SettingsPresenter : public QObject {
    Q_OBJECT
public:
    struct Parts {
        VaultSocket& socket;
        Messenger& messenger;
        Conversations& conversations;
        ui::MainWindow& window;
        ui::Translator& translator;
        Settings& settings;
        IdentityKeeper& keeper;
    };
    explicit SettingsPresenter(const Parts& parts);

    void begin();           // puts what was set before into effect
    void portIs(int port);  // in use now
    [[nodiscard]] QString ownName() const;

Q_SIGNALS:
    void portWanted(int port);
    void languageChanged();
    void logLevelChanged(int level);
    void closeToTrayChanged(bool on);
    void lockMinutesChanged(int minutes);
    void ownNameChanged();

private:
    void connectWindow();
    void fill();
    void apply(ui::Setting setting, const QVariant& value);
    void applyLook(ui::Setting setting, const QVariant& value);
    void applyNetwork(ui::Setting setting, const QVariant& value);
    void applyIpv6(bool wanted);
    void chooseLanguage(const QString& language);
    void zoom(int step);
    void setFontPercent(int percent);
    void applyPlaintextPolicy();
    void forbidPlaintext();
    [[nodiscard]] QVariant value(ui::Setting setting) const;
    [[nodiscard]] static bool isOfProfile(ui::Setting setting);
    [[nodiscard]] ui::SettingFacts facts() const;

    Parts m_parts;
    qreal m_desktopPoints;
};

}  // namespace vaultgram::gui
