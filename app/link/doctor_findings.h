// What a connection test finds: one finding for each step, in this order. Values only;
// the words are made by whoever shows them.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace vaultgram {

enum class DoctorStep : std::uint8_t {
    OwnPort,
    Network,
    Address,
    PacketsOut,
    PacketsIn,
    Answer,
    Keys,
    RoundTrip,
    Clock,
    PathMtu,
    PeerKind,
    Trust,
    RateLimits,
    LastError,
};
inline constexpr int doctorSteps = 14;

enum class Verdict : std::uint8_t {
    Running,
    Passed,
    Failed,   // this keeps messages from arriving
    Notice,   // worth knowing
    Skipped,  // could not be tried, or does not apply
};

enum class Finding : std::uint8_t {
    Good,       // detail: what is there
    NotTried,   // an earlier step has to pass first
    NotNeeded,  // does not apply to this peer
    NotKnown,   // could not be measured
    // Our own side
    PortTaken,      // number: the port
    PortForbidden,  // number: the port
    NotListening,
    NoNetwork,
    SmallMtu,     // number: bytes
    BadAddress,   // detail: the address
    OwnAddress,   // we would call ourselves
    NoRoute,      // detail: the address
    NothingSent,  // detail: what the system said
    // Theirs, and the way there
    NothingCame,
    NothingListens,   // number: the port; the other computer said so
    OtherPort,        // number: a port from which it does answer
    HostDown,         // nobody has that address
    FirewallRefuses,  // somebody on the way said so
    FirewallDrops,    // the computer is there, and nothing of this port comes back
    NoAnswer,         // number: seconds. Off, or a firewall drops
    AnswersOthers,    // something that speaks another protocol
    NoKeys,
    NotAccepted,     // it answers, and does not want our call
    KnownElsewhere,  // it is another contact of ours; detail: the address that it is known by
    PlaintextOnly,
    ClockAhead,      // number: seconds that ours is ahead
    ClockBehind,     // number: seconds that ours is behind
    BigPacketsLost,  // number: bytes of the largest packet that got through; 0: not known
    OlderProgram,
    KeyChanged,
    Blocked,
    NotVerified,
    LimitHit,   // number: packets refused in the last 5 min
    ErrorSeen,  // detail: the reason why the last packet was dropped
};
inline constexpr int doctorFindings = 34;

struct StepFinding {
    DoctorStep step = DoctorStep::OwnPort;
    Verdict verdict = Verdict::Running;
    Finding finding = Finding::Good;
    QString detail{};
    double number = 0;
    std::optional<double> milliseconds{};  // how long it took, where that says something

    bool operator==(const StepFinding&) const = default;
};

struct DoctorReport {
    QList<StepFinding> steps;  // all, in order
    double milliseconds = 0;   // the whole test

    // The first that failed: the cause. Null: there is none.
    [[nodiscard]] const StepFinding* cause() const {
        for (const StepFinding& each : steps)
            if (each.verdict == Verdict::Failed) return &each;
        return nullptr;
    }
};

}  // namespace vaultgram

Q_DECLARE_METATYPE(vaultgram::DoctorReport)
