// Lines of the system in a conversation: what happened, in one sentence.
#pragma once

#include <QString>

namespace vaultgram::ui {

enum class Notice {
    KeyChanged,       // of a peer whose identity can not be verified
    AnswersDisagree,  // several keys, again and again
    ClockAhead,
    ClockBehind,
    PlaintextReceived,
    LostKeys,   // unreachable
    Reachable,  // after that
    OtherKey,   // another identity answers; everything is held
    KeyBack,    // the known one answered again
    KeyAccepted,
    Verified,
    NotVerified,
    Blocked,
    Unblocked,
    PinForgotten,
    NowVerifiable,  // an older program has an identity from now on
    Downgrade,
    Elsewhere,  // another contact answers at its address
    TwoPlaces,
    PlaintextAllowed,
    PlaintextForbidden,
    MessageDamaged,  // in its place
};

// `seconds` for clocks only.
[[nodiscard]] QString noticeText(Notice notice, const QString& name, int seconds = 0);
// Why a message could not be sent.
// TooLong: for any contact. TooLarge: for an older program.
enum class SendProblem {
    TooLong,
    TooLarge,
    OutboxFull,
    NoContact,
    NoText,
    Blocked,
    DiskFailed,
    Cancelled
};
[[nodiscard]] QString explain(SendProblem problem);

}  // namespace vaultgram::ui
