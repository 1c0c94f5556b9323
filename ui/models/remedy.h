// What a button beside a problem offers. The owner of the window carries it out.
#pragma once

#include <QCoreApplication>
#include <QHashFunctions>

namespace vaultgram::ui {

enum class Remedy {
    None,
    OpenPortHelp,  // how to let UDP through a firewall
    ChangeOwnPort,
    EditAddress,
    SetClock,
    ContactSettings,
    Verify,
    Unblock,
    NetworkSettings,
    ChangeLimit,
    ShowInLog,
    TestConnection
};

class RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::RemedyWords)

public:
    [[nodiscard]] static QString button(Remedy remedy);  // empty: None
};

}  // namespace vaultgram::ui
