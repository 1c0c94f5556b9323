// The part of ConnectionTestWords that says what was found, and what to do about it.
#include "ui/models/connection_test_words.h"
#include "ui/models/display_text.h"
#include "ui/models/drop_words.h"
#include "ui/models/words.h"

#include <QLocale>

#include <cmath>

namespace vaultgram::ui {
namespace {

QString whole(double number) {
    return QLocale().toString(std::llround(number));
}

// Numbers that name something, such as ports, have no separators.
QString plain(double number) {
    return QString::number(std::llround(number));
}

}  // namespace

QString ConnectionTestWords::sentence(const StepFinding& step, const QString& peerName) {
    switch (step.finding) {
        case Finding::Good: return good(step);
        case Finding::NotTried:
            return step.detail.isEmpty() ? tr("Not tried: an earlier step has to pass first")
                                         : tr("Not tried: needs “%1” first").arg(step.detail);
        case Finding::NotNeeded: return tr("Does not apply to this contact");
        case Finding::NotKnown: return tr("Could not be measured");
        case Finding::PortTaken:
        case Finding::PortForbidden:
        case Finding::NotListening:
        case Finding::NoNetwork:
        case Finding::SmallMtu: return ownSide(step);
        case Finding::BadAddress:
        case Finding::OwnAddress:
        case Finding::NameNotFound:
        case Finding::NoRoute:
        case Finding::NothingSent: return wayOut(step);
        default: return theirSide(step, Words::firstName(peerName));
    }
}

QString ConnectionTestWords::good(const StepFinding& step) {
    const QString detail = displayLine(step.detail);
    const int count = static_cast<int>(step.number);
    if (step.kind == StepKind::Network && !detail.isEmpty() && count > 0)
        return tr("%1, MTU %2").arg(detail, plain(step.number));
    if (!detail.isEmpty()) return detail;
    switch (step.kind) {
        case StepKind::OwnPort: return tr("UDP %1 is open").arg(plain(step.number));
        case StepKind::PacketsOut: return tr("%n packet(s) sent", nullptr, count);
        case StepKind::PacketsIn: return tr("%n packet(s) came from them", nullptr, count);
        case StepKind::Answer: return tr("They answer");
        case StepKind::Keys: return tr("Keys are agreed on");
        case StepKind::RoundTrip: return tr("There and back, encrypted");
        case StepKind::Clock:
            return count == 0 ? tr("In step with theirs")
                              : tr("Differs from theirs by %1 s, which does no harm")
                                    .arg(whole(std::abs(step.number)));
        case StepKind::PathMtu:
            return tr("Packets of %1 bytes get through").arg(whole(step.number));
        case StepKind::PeerKind: return tr("Vaultgram");
        case StepKind::Trust: return tr("You have verified it");
        case StepKind::RateLimits: return tr("Nothing was too fast");
        case StepKind::LastError: return tr("None lately");
        default: return tr("In order");
    }
}

QString ConnectionTestWords::ownSide(const StepFinding& step) {
    switch (step.finding) {
        case Finding::PortTaken:
            return tr("UDP %1 is used by another program. Close that one, or choose another port.")
                .arg(plain(step.number));
        case Finding::PortForbidden:
            return tr("The system does not allow UDP %1. Choose a port from 1024 to 65535.")
                .arg(plain(step.number));
        case Finding::NotListening:
            return tr("No port is open, so nobody can answer. Choose one in the settings.");
        case Finding::NoNetwork:
            return tr("No interface has an address. Connect the cable or join a wireless network.");
        default:
            return tr("Packets of more than %1 bytes do not leave this computer; full ones have "
                      "1,200. Raise the MTU of the interface.")
                .arg(whole(step.number));
    }
}

QString ConnectionTestWords::wayOut(const StepFinding& step) {
    const QString detail = isolated(displayLine(step.detail));
    switch (step.finding) {
        case Finding::BadAddress:
            return tr("%1 is no address. Write it as in 192.168.1.20:11000.").arg(detail);
        case Finding::OwnAddress:
            return tr("You would be calling yourself. Ask the contact for their address.");
        case Finding::NameNotFound:
            return tr("No computer is called %1. Ask for the address in numbers.").arg(detail);
        case Finding::NoRoute:
            return tr("No interface leads to %1. Join their network, or a VPN to it.").arg(detail);
        default: return tr("The system refused to send: %1").arg(detail);
    }
}

QString ConnectionTestWords::theirSide(const StepFinding& step, const QString& name) {
    switch (step.finding) {
        case Finding::NothingCame:
            return tr("Nothing has come from %1 so far. They may be off, or a firewall drops.")
                .arg(name);
        case Finding::NothingListens:
            return tr("The computer is there, but no program listens on UDP %1. Ask %2 to start "
                      "theirs, or for the right port.")
                .arg(plain(step.number), name);
        case Finding::OtherPort:
            return tr("They answer from port %1. Change the address to that port.")
                .arg(plain(step.number));
        case Finding::HostDown:
            return tr("No computer in this network has the address. It is off, or the address "
                      "changed: ask %1.")
                .arg(name);
        case Finding::FirewallRefuses:
            return tr("A firewall on the way refuses the packets. UDP has to be let through.");
        case Finding::FirewallDrops:
            return tr(
                "The computer is there, but a firewall drops this port. It has to be opened "
                "for UDP.");
        case Finding::NoAnswer:
            return tr("No answer within %1 s. The other computer is off, or a firewall there drops "
                      "the packets.")
                .arg(whole(step.number));
        case Finding::AnswersOthers:
            return tr("Something answers there, but in another protocol. Check the port.");
        case Finding::KnownElsewhere:
            return tr("Who answers there is your contact at %1. Write to that one.")
                .arg(step.detail);
        case Finding::NotAccepted:
            return tr("They answer, but do not take your call. Ask %1 to add or unblock you.")
                .arg(name);
        default: return betweenBoth(step, name);
    }
}

QString ConnectionTestWords::betweenBoth(const StepFinding& step, const QString& name) {
    switch (step.finding) {
        case Finding::NoKeys: return tr("No keys could be agreed on. Try again in a minute.");
        case Finding::PlaintextOnly:
            return tr(
                "Their program has no key and can not encrypt. It needs a newer one; until "
                "then others can read along.");
        case Finding::ClockAhead:
            return tr("Yours is %1 s ahead of theirs. Older programs refuse packets that far off.")
                .arg(whole(step.number));
        case Finding::ClockBehind:
            return tr("Yours is %1 s behind theirs. Older programs refuse packets that far off.")
                .arg(whole(step.number));
        case Finding::BigPacketsLost:
            if (step.number <= 0)
                return tr(
                    "Small packets get through, full ones do not. Something on the way has "
                    "too small an MTU, often a VPN.");
            return tr("Only packets up to %1 bytes get through; full ones have 1,200. Something on "
                      "the way has too small an MTU, often a VPN.")
                .arg(whole(step.number));
        case Finding::OlderProgram:
            return tr("An older program: encrypted, but its identity can not be verified.");
        case Finding::KeyChanged:
            return tr("Another identity answers there. Nothing is sent until you have compared the "
                      "numbers with %1.")
                .arg(name);
        case Finding::Blocked:
            return tr("Nothing is sent to blocked contacts, and nothing accepted.");
        case Finding::NotVerified:
            return tr("Encrypted, but you have not compared the numbers with %1 yet.").arg(name);
        case Finding::LimitHit:
            return tr(
                "%n packet(s) in the last 5 minutes came faster than the limit and were "
                "refused.",
                nullptr, static_cast<int>(step.number));
        default: {
            const QString explained = DropWords::sentence(step.detail);
            return explained.isEmpty() ? displayLine(step.detail) : explained;
        }
    }
}

}  // namespace vaultgram::ui
