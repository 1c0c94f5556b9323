#include "app/gui/store_words.h"

#include <QCoreApplication>

namespace vaultgram::gui {

class StoreWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::gui::StoreWords)

public:
    static QString explain(const store::StoreError& error);
};

QString StoreWords::explain(const store::StoreError& error) {
    using Kind = store::StoreError::Kind;
    switch (error.kind) {
        case Kind::NotAFolder: return tr("Something that is no folder has its name.");
        case Kind::NoPermission: return tr("This user may not read and write there.");
        case Kind::ReadOnly: return tr("Nothing can be written there.");
        case Kind::DiskFull: return tr("The disk is full.");
        case Kind::InUse: return tr("Another program uses it (%1).").arg(error.detail);
        case Kind::Missing: return tr("There is no such file.");
        case Kind::Exists: return tr("There is one already. It was not overwritten.");
        case Kind::Damaged: return tr("The file is damaged. Nothing was changed.");
        case Kind::TooNew: return tr("A later version of Vaultgram wrote it.");
        case Kind::WrongPassphrase: return tr("This is not the passphrase.");
        case Kind::NeedsKeyStore:
            return tr("The key store of this desktop does not give its key (%1).")
                .arg(error.detail);
        case Kind::IdentityLost:
            return tr("The file of the identity is gone, and the messages are still there. Put it "
                      "back (%1). Nothing was changed.")
                .arg(error.detail);
        case Kind::OtherKey:
            return tr("It holds messages of another identity. Nothing was changed.");
        case Kind::NeedsPassphrase: return tr("A passphrase protects it.");
        default: break;
    }
    return error.detail.isEmpty() ? tr("The disk refused.")
                                  : tr("The disk refused: %1").arg(error.detail);
}

QString explain(const store::StoreError& error) {
    return StoreWords::explain(error);
}

}  // namespace vaultgram::gui
