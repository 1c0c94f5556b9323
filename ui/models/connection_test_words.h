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
    NotTried,          // detail: name of the step it needs first
    PortTaken,         // number: the port
    PortForbidden,     // number: the port
    NotListening,
    NoNetwork,
    SmallMtu,          // number: bytes
    BadAddress,        // detail: the address
    NameNotFound,      // detail: the name
    NoRoute,           // detail: the address
    NothingSent,       // detail: what the system said
    NothingListens,    // number: the port. The other computer said so (ICMP)
    NoAnswer,          // number: seconds. Off, or a firewall drops
    OtherPort,         // number: the port from which they do answer
    AnswersOthers,     // something answers, but not this protocol
    NoKeys,
    PlaintextOnly,
    KeyChanged,
    Blocked,
    NotVerified,
    ClockAhead,        // number: seconds ours is ahead
    ClockBehind,       // number: seconds ours is behind
    BigPacketsLost,    // number: bytes of the largest packet that gets through
    OlderProgram,
    LimitHit,          // number: packets refused in the last 5 min
    ErrorSeen          // detail: what the system said
};
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
    [[nodiscard]] static QString remedyWord(Remedy remedy);  // of a button; empty: None
    // Under the headline: state, address, messages that wait.
    [[nodiscard]] static QString subtitle(const ConnectionTest& test);
    // "5 passed, 1 failed, 1 notice, 2 skipped, in 3.1 s."
    [[nodiscard]] static QString summary(const ConnectionTest& test);
    // The whole test for the clipboard or a file; one line a step.
    [[nodiscard]] static QString report(const ConnectionTest& test);
};

}  // namespace vaultgram::ui
