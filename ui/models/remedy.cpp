#include "ui/models/remedy.h"

namespace vaultgram::ui {

QString RemedyWords::button(Remedy remedy) {
    switch (remedy) {
        case Remedy::None: return {};
        case Remedy::OpenPortHelp: return tr("How to open the port");
        case Remedy::ChangeOwnPort: return tr("Change the port");
        case Remedy::EditAddress: return tr("Change the address");
        case Remedy::SetClock: return tr("Set the clock");
        case Remedy::ContactSettings: return tr("Contact settings");
        case Remedy::Verify: return tr("Compare numbers");
        case Remedy::Unblock: return tr("Unblock");
        case Remedy::NetworkSettings: return tr("Network settings");
        case Remedy::ChangeLimit: return tr("Change limit");
        case Remedy::ShowInLog: return tr("Show in log");
        case Remedy::TestConnection: return tr("Test connection");
    }
    return {};
}

}  // namespace vaultgram::ui
