// What stands behind each reason for which a packet was refused: a title, a sentence that
// says what happened and what to do, how much it matters, and what the button beside it does.
//
// Source: PROTOCOL.md, section 10; all its names are known here, and "plaintext-received".
#pragma once

#include "ui/models/remedy.h"

#include <QString>
#include <QStringList>

namespace vaultgram::ui {

// Info: happens. Warning: look at it. Danger: something was readable by others.
enum class Severity { Info, Warning, Danger };

class DropWords {
public:
    [[nodiscard]] static QStringList reasons();                 // in the order of the protocol
    [[nodiscard]] static QString title(const QString& reason);  // an unknown one as it is
    [[nodiscard]] static QString sentence(const QString& reason);
    [[nodiscard]] static Severity severity(const QString& reason);
    [[nodiscard]] static Remedy remedy(const QString& reason);
};

}  // namespace vaultgram::ui
