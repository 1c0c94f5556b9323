// From nothing to an open profile: the first start, the passphrase, or why it can not be.
//
//   no identity  -> FirstStart (name, protection)      -> made, open
//   a passphrase -> key store, or PassphraseDialog      -> open
//   InUse        -> the other program is raised         -> Elsewhere
#pragma once

#include "app/messenger/open_profile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/first_start.h"
#include "ui/widgets/passphrase_dialog.h"

#include <QCoreApplication>

#include <optional>

namespace vaultgram::store {
class KeyStore;
}

namespace vaultgram::gui {

class ProfileStart {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::gui::ProfileStart)

public:
    struct Result {
        std::optional<OpenProfile> profile;  // none: the user went away, or it is elsewhere
        QString name;                        // written at the first start; empty: another start
        QString problem;                     // none and not elsewhere: what to say before the end
        bool elsewhere = false;              // a running program has it, and was raised
    };

    struct Place {
        QString folder;
        QString hostName;
        VaultSocket::Options link{};  // where will be listened
        bool ofThisDesktop = true;    // false: it travels, and the desktop's key store does not
    };
    ProfileStart(Place place, const ui::Theme& theme);
    // Asks what has to be asked; runs dialogs of its own.
    [[nodiscard]] Result run();

private:
    [[nodiscard]] QStringList ownAddresses() const;
    [[nodiscard]] bool isFirst() const;
    void firstStart();
    void create(ui::FirstStart& dialog, ui::IdentityProtection protection,
                const QString& passphrase);
    void importInto(ui::FirstStart& dialog);
    void openExisting();
    void askPassphrase();
    // Null: without. False: see m_error.
    bool tryOpen(const store::Passphrase* passphrase, store::KeyStore* keyStore);
    bool tryOpen(const QString& passphrase, store::KeyStore* keyStore);
    void failed(const store::StoreError& error);

    Place m_place;
    const ui::Theme& m_theme;
    Result m_result;
    std::optional<store::StoreError> m_error;
};

}  // namespace vaultgram::gui
