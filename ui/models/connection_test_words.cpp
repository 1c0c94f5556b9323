#include "ui/models/connection_test_words.h"

#include "ui/models/contact_columns.h"
#include "ui/models/drop_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>

namespace vaultgram::ui {
namespace {

const StepFinding* firstWith(const QList<StepFinding>& findings, StepResult result) {
    const auto found =
        std::find_if(findings.begin(), findings.end(),
                     [result](const StepFinding& each) { return each.result == result; });
    return found == findings.end() ? nullptr : &*found;
}

Remedy remedyFor(Finding finding) {
    switch (finding) {
        case Finding::PortTaken:
        case Finding::PortForbidden: return Remedy::ChangeOwnPort;
        case Finding::NotListening:
        case Finding::NoNetwork:
        case Finding::SmallMtu:
        case Finding::BigPacketsLost: return Remedy::NetworkSettings;
        case Finding::BadAddress:
        case Finding::OwnAddress:
        case Finding::NameNotFound:
        case Finding::NoRoute:
        case Finding::OtherPort:
        case Finding::NothingListens:
        case Finding::HostDown:
        case Finding::AnswersOthers: return Remedy::EditAddress;
        case Finding::FirewallRefuses:
        case Finding::FirewallDrops:
        case Finding::NothingCame:
        case Finding::NoAnswer: return Remedy::OpenPortHelp;
        case Finding::PlaintextOnly: return Remedy::ContactSettings;
        case Finding::KeyChanged:
        case Finding::NotVerified: return Remedy::Verify;
        case Finding::Blocked: return Remedy::Unblock;
        case Finding::ClockAhead:
        case Finding::ClockBehind: return Remedy::SetClock;
        case Finding::LimitHit: return Remedy::ChangeLimit;
        case Finding::NothingSent:
        case Finding::ErrorSeen: return Remedy::ShowInLog;
        default: return Remedy::None;
    }
}

}  // namespace

TestStep ConnectionTestWords::describeStep(const StepFinding& finding, const QString& peerName) {
    TestStep step;
    step.name = stepName(finding.kind, peerName);
    step.result = finding.result;
    step.sentence =
        finding.result == StepResult::Running ? tr("Trying …") : sentence(finding, peerName);
    const bool asks = finding.result == StepResult::Failed || finding.result == StepResult::Notice;
    if (asks) step.remedy = remedyFor(finding.finding);
    step.milliseconds = finding.milliseconds;
    return step;
}

QString ConnectionTestWords::headline(const QList<StepFinding>& findings, const QString& peerName) {
    const QString name = Words::firstName(peerName);
    if (const StepFinding* failed = firstWith(findings, StepResult::Failed))
        return failure(*failed, name);
    const StepFinding* notice = firstWith(findings, StepResult::Notice);
    return notice == nullptr ? tr("%1 can be reached").arg(name)
                             : tr("%1 can be reached, with one thing to look at").arg(name);
}

QString ConnectionTestWords::failure(const StepFinding& failed, const QString& name) {
    switch (failed.finding) {
        case Finding::PortTaken: return tr("Your port is taken by another program");
        case Finding::PortForbidden:
        case Finding::NotListening: return tr("Your own port is not open");
        case Finding::NoNetwork: return tr("This computer is not connected to a network");
        case Finding::BadAddress:
        case Finding::NameNotFound: return tr("The address of %1 can not be used").arg(name);
        case Finding::OwnAddress: return tr("The address of %1 is your own").arg(name);
        case Finding::NoRoute: return tr("There is no way to the network of %1").arg(name);
        case Finding::NothingListens: return tr("Nothing listens at the address of %1").arg(name);
        case Finding::OtherPort: return tr("%1 listens on another port").arg(name);
        case Finding::HostDown: return tr("There is no computer at the address of %1").arg(name);
        case Finding::FirewallRefuses:
        case Finding::FirewallDrops: return tr("A firewall keeps %1 from answering").arg(name);
        case Finding::AnswersOthers: return tr("Another program answers for %1").arg(name);
        case Finding::NotAccepted: return tr("%1 does not accept your call").arg(name);
        case Finding::KnownElsewhere: return tr("Another contact answers for %1").arg(name);
        case Finding::PlaintextOnly: return tr("The program of %1 can not encrypt").arg(name);
        case Finding::KeyChanged: return tr("The safety number of %1 has changed").arg(name);
        case Finding::Blocked: return tr("You blocked %1").arg(name);
        case Finding::ClockAhead:
        case Finding::ClockBehind: return tr("The clocks of you and %1 differ too much").arg(name);
        case Finding::BigPacketsLost: return tr("Large packets do not get through to %1").arg(name);
        case Finding::NoKeys: return tr("No keys could be exchanged with %1").arg(name);
        default: return tr("%1 does not answer").arg(name);
    }
}

QString ConnectionTestWords::stepName(StepKind kind, const QString& peerName) {
    switch (kind) {
        case StepKind::OwnPort: return tr("Own port");
        case StepKind::Network: return tr("Network");
        case StepKind::Address: return tr("Address of %1").arg(Words::firstName(peerName));
        case StepKind::PacketsOut: return tr("Packets out");
        case StepKind::PacketsIn: return tr("Packets in");
        case StepKind::Answer: return tr("Answer");
        case StepKind::Keys: return tr("Keys");
        case StepKind::RoundTrip: return tr("Encrypted round trip");
        case StepKind::Clock: return tr("Clock");
        case StepKind::PathMtu: return tr("Packet size");
        case StepKind::PeerKind: return tr("Their program");
        case StepKind::Trust: return tr("Identity");
        case StepKind::RateLimits: return tr("Limits");
        case StepKind::LastError: return tr("Last error");
    }
    return {};
}

QString ConnectionTestWords::resultWord(StepResult result) {
    switch (result) {
        case StepResult::Running: return tr("Running");
        case StepResult::Passed: return tr("Passed");
        case StepResult::Failed: return tr("Failed");
        case StepResult::Notice: return tr("Notice");
        case StepResult::Skipped: return tr("Skipped");
    }
    return {};
}

QString ConnectionTestWords::subtitle(const ConnectionTest& test) {
    ContactFigures contact;
    contact.presence = test.presence;
    contact.presenceSince = test.presenceSince;
    QStringList parts{Words::presence(ContactColumns::infoOf(contact)), test.address};
    if (test.waiting > 0)
        parts += tr("%n message(s) waiting, safe on this computer", nullptr, test.waiting);
    return parts.join(QStringLiteral(" · "));
}

QString ConnectionTestWords::summary(const ConnectionTest& test) {
    std::array<int, 5> counts{};
    for (const TestStep& step : test.steps) ++counts[static_cast<std::size_t>(step.result)];
    const auto of = [&](StepResult result) { return counts[static_cast<std::size_t>(result)]; };
    QStringList parts{tr("%n passed", nullptr, of(StepResult::Passed))};
    if (const int n = of(StepResult::Failed); n > 0) parts += tr("%n failed", nullptr, n);
    if (const int n = of(StepResult::Notice); n > 0) parts += tr("%n notice(s)", nullptr, n);
    if (const int n = of(StepResult::Skipped); n > 0) parts += tr("%n skipped", nullptr, n);
    const QString counted = parts.join(QStringLiteral(", "));
    if (!test.milliseconds) return counted + u'.';
    return tr("%1, in %2.")
        .arg(counted, FigureWords::milliseconds(test.milliseconds, Unknown::Dash));
}

QString ConnectionTestWords::report(const ConnectionTest& test) {
    QStringList lines{tr("Connection test: %1").arg(test.name),
                      test.headline.isEmpty() ? tr("Not finished") : test.headline,
                      subtitle(test),
                      {}};
    for (const TestStep& step : test.steps) {
        const QString time = step.milliseconds
                                 ? QStringLiteral(" (%1)").arg(
                                       FigureWords::milliseconds(step.milliseconds, Unknown::Dash))
                                 : QString();
        lines += QStringLiteral("[%1] %2: %3%4")
                     .arg(resultWord(step.result), step.name, step.sentence, time);
    }
    lines += {QString(), summary(test)};
    return lines.join(u'\n') + u'\n';
}

}  // namespace vaultgram::ui
