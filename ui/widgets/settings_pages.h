// What stands on each page of the settings. Only words and rows; the window fills and hears
// them.
#pragma once

#include "ui/widgets/settings_page.h"

#include <QCoreApplication>

namespace vaultgram::ui {

struct PageButtons {
    QPushButton* exportIdentity = nullptr;
    QPushButton* importIdentity = nullptr;
    QPushButton* passphrase = nullptr;
    QPushButton* test = nullptr;
};

class SettingsPages {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::SettingsPages)

public:
    static SettingsPage* profile(const Theme& theme, const SettingFacts& facts,
                                 PageButtons& buttons);
    static SettingsPage* network(const Theme& theme, const SettingFacts& facts,
                                 PageButtons& buttons);
    static SettingsPage* privacy(const Theme& theme, const SettingFacts& facts);
    static SettingsPage* notifications(const Theme& theme);
    static SettingsPage* appearance(const Theme& theme);
    static SettingsPage* advanced(const Theme& theme);

    static QString protection(IdentityProtection protection);
    static QString protectionHint(IdentityProtection protection);
};

}  // namespace vaultgram::ui
