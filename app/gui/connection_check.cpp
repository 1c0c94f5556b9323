#include "app/gui/connection_check.h"

#include "app/gui/translate.h"
#include "app/link/clocks.h"

#include <algorithm>

namespace vaultgram::gui {
namespace {

ui::StepKind stepKind(DoctorStep step) {
    switch (step) {
        case DoctorStep::OwnPort: return ui::StepKind::OwnPort;
        case DoctorStep::Network: return ui::StepKind::Network;
        case DoctorStep::Address: return ui::StepKind::Address;
        case DoctorStep::PacketsOut: return ui::StepKind::PacketsOut;
        case DoctorStep::PacketsIn: return ui::StepKind::PacketsIn;
        case DoctorStep::Answer: return ui::StepKind::Answer;
        case DoctorStep::Keys: return ui::StepKind::Keys;
        case DoctorStep::RoundTrip: return ui::StepKind::RoundTrip;
        case DoctorStep::Clock: return ui::StepKind::Clock;
        case DoctorStep::PathMtu: return ui::StepKind::PathMtu;
        case DoctorStep::PeerKind: return ui::StepKind::PeerKind;
        case DoctorStep::Trust: return ui::StepKind::Trust;
        case DoctorStep::RateLimits: return ui::StepKind::RateLimits;
        case DoctorStep::LastError: break;
    }
    return ui::StepKind::LastError;
}

ui::StepResult stepResult(Verdict verdict) {
    switch (verdict) {
        case Verdict::Running: return ui::StepResult::Running;
        case Verdict::Passed: return ui::StepResult::Passed;
        case Verdict::Failed: return ui::StepResult::Failed;
        case Verdict::Notice: return ui::StepResult::Notice;
        case Verdict::Skipped: break;
    }
    return ui::StepResult::Skipped;
}

ui::Finding meaningOf(Finding finding) {
    switch (finding) {
        case Finding::Good: return ui::Finding::Good;
        case Finding::NotTried: return ui::Finding::NotTried;
        case Finding::NotNeeded: return ui::Finding::NotNeeded;
        case Finding::NotKnown: return ui::Finding::NotKnown;
        case Finding::PortTaken: return ui::Finding::PortTaken;
        case Finding::PortForbidden: return ui::Finding::PortForbidden;
        case Finding::NotListening: return ui::Finding::NotListening;
        case Finding::NoNetwork: return ui::Finding::NoNetwork;
        case Finding::SmallMtu: return ui::Finding::SmallMtu;
        case Finding::BadAddress: return ui::Finding::BadAddress;
        case Finding::OwnAddress: return ui::Finding::OwnAddress;
        case Finding::NoRoute: return ui::Finding::NoRoute;
        case Finding::NothingSent: return ui::Finding::NothingSent;
        case Finding::NothingCame: return ui::Finding::NothingCame;
        case Finding::NothingListens: return ui::Finding::NothingListens;
        case Finding::OtherPort: return ui::Finding::OtherPort;
        case Finding::HostDown: return ui::Finding::HostDown;
        case Finding::FirewallRefuses: return ui::Finding::FirewallRefuses;
        case Finding::FirewallDrops: return ui::Finding::FirewallDrops;
        case Finding::NoAnswer: return ui::Finding::NoAnswer;
        case Finding::AnswersOthers: return ui::Finding::AnswersOthers;
        case Finding::NoKeys: return ui::Finding::NoKeys;
        case Finding::NotAccepted: return ui::Finding::NotAccepted;
        case Finding::KnownElsewhere: return ui::Finding::KnownElsewhere;
        case Finding::PlaintextOnly: return ui::Finding::PlaintextOnly;
        case Finding::ClockAhead: return ui::Finding::ClockAhead;
        case Finding::ClockBehind: return ui::Finding::ClockBehind;
        case Finding::BigPacketsLost: return ui::Finding::BigPacketsLost;
        case Finding::OlderProgram: return ui::Finding::OlderProgram;
        case Finding::KeyChanged: return ui::Finding::KeyChanged;
        case Finding::Blocked: return ui::Finding::Blocked;
        case Finding::NotVerified: return ui::Finding::NotVerified;
        case Finding::LimitHit: return ui::Finding::LimitHit;
        case Finding::ErrorSeen: break;
    }
    return ui::Finding::ErrorSeen;
}

}  // namespace

ui::StepFinding findingOf(const StepFinding& finding) {
    return {stepKind(finding.step),
            stepResult(finding.verdict),
            meaningOf(finding.finding),
            finding.detail,
            finding.number,
            finding.milliseconds};
}

void ConnectionCheck::begin(PeerId peer, const ui::ContactInfo& known, int waiting,
                            std::optional<LinkError> portError) {
    m_peer = peer;
    m_test = {};
    m_test.contactId = known.id;
    m_test.name = known.name;
    m_test.address = known.address;
    m_test.presence = known.presence;
    m_test.presenceSince = known.presenceSince;
    m_test.waiting = waiting;
    Doctor::Options options;
    options.portError = std::move(portError);
    m_doctor = std::make_unique<Doctor>(m_socket, peer, options);
    connect(m_doctor.get(), &Doctor::changed, this, &ConnectionCheck::show);
    connect(m_doctor.get(), &Doctor::finished, this, &ConnectionCheck::finish);
    Q_EMIT changed(m_test);  // whom it is about, before the first step is known
    m_doctor->start();
}

void ConnectionCheck::show(const QList<StepFinding>& findings) {
    updatePresence(findings);
    m_test.steps.clear();
    for (const StepFinding& each : findings)
        m_test.steps << ui::ConnectionTestWords::describeStep(findingOf(each), m_test.name);
    Q_EMIT changed(m_test);
}

// As it is by now: the test may have reached the contact, or found that it is gone.
void ConnectionCheck::updatePresence(const QList<StepFinding>& findings) {
    const std::optional<PeerInfo> peer = m_socket.peer(m_peer);
    if (!peer) return;
    const Now now = readClocks();
    m_test.presence = presenceOf(peer->presence);
    m_test.presenceSince = wallTime(peer->since, now);
    // The link notices a minute later that nobody answers any more; the test knows it.
    const bool silent =
        std::any_of(findings.begin(), findings.end(), [](const StepFinding& finding) {
            return finding.step == DoctorStep::Answer && finding.verdict == Verdict::Failed;
        });
    if (!silent || m_test.presence != ui::Presence::Connected) return;
    m_test.presence = ui::Presence::Unreachable;
    m_test.presenceSince = wallTime(now.instant, now);
}

void ConnectionCheck::finish(const DoctorReport& report) {
    QList<ui::StepFinding> findings;
    for (const StepFinding& each : report.steps) findings << findingOf(each);
    m_test.headline = ui::ConnectionTestWords::headline(findings, m_test.name);
    m_test.finished = true;
    m_test.milliseconds = report.milliseconds;
    show(report.steps);
}

}  // namespace vaultgram::gui
