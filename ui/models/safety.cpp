#include "ui/models/safety.h"

namespace vaultgram::ui {

QString SafetyInfo::digits() const {
    const QStringList& upper = theirs.first ? theirs.groups : own.groups;
    const QStringList& lower = theirs.first ? own.groups : theirs.groups;
    return (upper + lower).join(u' ');
}

}  // namespace vaultgram::ui
