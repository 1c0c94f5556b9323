// The words of the connection test: from what was found to a step, a sentence, a remedy.
//
// A test of the core knows findings and figures; only here they become text.
#pragma once

#include "ui/models/connection_test.h"

#include <QCoreApplication>

namespace vaultgram::ui {

// clang-format off
enum class StepKind { OwnPort, Network, Address, PacketsOut, PacketsIn, Answer, Keys, RoundTrip,
                      Clock, PathMtu, PeerKind, Trust, RateLimits, LastError };
enum class Finding {
    Good,              // detail: what is there, as it is ("192.0.2.7, MTU 1500")
    NotTried,          // an earlier step has to pass first
    NotNeeded,         // does not apply to this contact
    NotKnown,          // could not be measured
    PortTaken,         // number: the port
    PortForbidden,     // number: the port
    NotListening,
    NoNetwork,
    SmallMtu,          // number: bytes
    BadAddress,        // detail: the address
    OwnAddress,        // it is this program's own
    NameNotFound,      // detail: the name
    NoRoute,           // detail: the address
    NothingSent,       // detail: what the system said
    NothingCame,
    NothingListens,    // number: the port. The other computer said so
    OtherPort,         // number: a port from which they do answer
    HostDown,          // nobody has that address
    FirewallRefuses,   // somebody on the way said so
    FirewallDrops,     // the computer is there, and nothing of this port comes back
    NoAnswer,          // number: seconds. Off, or a firewall drops
    AnswersOthers,     // something answers, but not this protocol
    NoKeys,
    NotAccepted,       // it answers, and does not want our call
    KnownElsewhere,    // detail: the address by which this other contact is known
    PlaintextOnly,
    ClockAhead,        // number: seconds ours is ahead
    ClockBehind,       // number: seconds ours is behind
    BigPacketsLost,    // number: bytes of the largest packet that gets through; 0: not known
    OlderProgram,
    KeyChanged,
    Blocked,
    NotVerified,
    LimitHit,          // number: packets refused in the last 5 min
    ErrorSeen          // detail: the protocol's name for why the last packet was refused
};
inline constexpr int findingKinds = 34;
// clang-format on

struct StepFinding {
    StepKind kind = StepKind::OwnPort;
    StepResult result = StepResult::Running;
    Finding finding = Finding::Good;
    QString detail = {};
    double number = 0;
    std::optional<double> milliseconds = {};
};

class ConnectionTestWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::ConnectionTestWords)

public:
    [[nodiscard]] static TestStep describeStep(const StepFinding& finding, const QString& peerName);
    // Of a finished test: names the first failure, else the first notice, else success.
    [[nodiscard]] static QString headline(const QList<StepFinding>& findings,
                                          const QString& peerName);
    [[nodiscard]] static QString stepName(StepKind kind, const QString& peerName);
    [[nodiscard]] static QString resultWord(StepResult result);
    // Under the headline: state, address, messages that wait.
    [[nodiscard]] static QString subtitle(const ConnectionTest& test);
    // "5 passed, 1 failed, 1 notice, 2 skipped, in 3.1 s."
    [[nodiscard]] static QString summary(const ConnectionTest& test);
    // The whole test for the clipboard or a file; one line a step.
    [[nodiscard]] static QString report(const ConnectionTest& test);
    [[nodiscard]] static QString sentence(const StepFinding& step, const QString& peerName);

private:
    [[nodiscard]] static QString failure(const StepFinding& failed, const QString& name);
    [[nodiscard]] static QString good(const StepFinding& step);
    [[nodiscard]] static QString ownSide(const StepFinding& step);
    [[nodiscard]] static QString wayOut(const StepFinding& step);
    [[nodiscard]] static QString theirSide(const StepFinding& step, const QString& name);
    [[nodiscard]] static QString betweenBoth(const StepFinding& step, const QString& name);
};

}  // namespace vaultgram::ui
