#include "app/cli/doctor_words.h"

#include <array>
#include <cmath>

namespace vaultgram::cli {
namespace {

struct StepWords {
    std::string_view name, words;
};
constexpr std::array<StepWords, doctorSteps> steps{{
    {"own_port", "own port"},
    {"network", "network"},
    {"address", "address"},
    {"packets_out", "packets out"},
    {"packets_in", "packets in"},
    {"answer", "answer"},
    {"keys", "keys"},
    {"round_trip", "round trip"},
    {"clock", "clock"},
    {"path_mtu", "packet size"},
    {"peer_kind", "program"},
    {"trust", "trust"},
    {"rate_limits", "rate limits"},
    {"last_error", "last error"},
}};

struct FindingWords {
    std::string_view name, remedy;
};
constexpr std::string_view openPort =
    "Let UDP to this port through the firewall there, and forward it where a router stands between";
constexpr std::array<FindingWords, doctorFindings> findings{{
    {"good", ""},
    {"not_tried", ""},
    {"not_needed", ""},
    {"not_known", ""},
    {"port_taken", "End the other program, or choose another port with --port"},
    {"port_forbidden", "Choose a port from 1024 to 65535"},
    {"not_listening", "Start the node, or choose another port or address to listen on"},
    {"no_network", "Connect this computer to a network"},
    {"small_mtu", "Raise the MTU of the interface to 1280 or more, or say --mtu"},
    {"bad_address", "Ask for the address and the port that they listen on"},
    {"own_address", "Ask for the address of the other computer; this one is ours"},
    {"no_route", "Connect to the network that they are in, or use another address of theirs"},
    {"nothing_sent", "Look at the firewall of this computer: it does not let UDP out"},
    {"nothing_came", ""},
    {"nothing_listens", "Ask them to start their program, and for the port that it listens on"},
    {"other_port", "Use that port instead"},
    {"host_down", "Ask whether the computer is on, and whether its address is still this one"},
    {"firewall_refuses", openPort},
    {"firewall_drops", openPort},
    {"no_answer", "Ask whether the computer is on; if it is, let UDP to this port through"},
    {"answers_others", "Ask for the right port: another program uses this one"},
    {"no_keys", "Ask them to start their program again"},
    {"not_accepted", "Ask them to accept your request, or to add you, or to unblock you"},
    {"known_elsewhere", "Write to the peer whose address this is, and remove this one"},
    {"plaintext_only",
     "Have them use a program with keys; until then nothing is sent unless you allow plaintext"},
    {"clock_ahead",
     "Set the clock of this computer, or theirs: older programs refuse such packets"},
    {"clock_behind",
     "Set the clock of this computer, or theirs: older programs refuse such packets"},
    {"big_packets_lost",
     "Let ICMP through, or lower the MTU at both ends (--mtu); x1 needs 1228 bytes a packet"},
    {"older_program", "Nothing: messages are sealed, but whose key it is can not be verified"},
    {"key_changed", "Compare the safety number with them before you accept the new key"},
    {"blocked", "Unblock them if you want to talk to them"},
    {"not_verified", "Compare the safety number with them"},
    {"limit_hit", "Raise --rate-limit if these were wanted"},
    {"error_seen", "See PROTOCOL.md, section 10, for what that means"},
}};

std::string whole(double number) {
    return std::to_string(static_cast<long long>(std::llround(number)));
}

std::string counted(double number, std::string_view one, std::string_view several) {
    const std::string text = whole(number);
    return text + ' ' + std::string(text == "1" ? one : several);
}

std::string milliseconds(double number) {
    const double tenths = std::round(number * 10) / 10;
    return tenths < 10 ? std::to_string(tenths).substr(0, 3) : whole(number);
}

std::string goodSentence(const StepFinding& finding) {
    switch (finding.step) {
        case DoctorStep::OwnPort: return "listens on UDP port " + whole(finding.number);
        case DoctorStep::Network:
            return finding.detail.toStdString() +
                   (finding.number > 0 ? ", MTU " + whole(finding.number) : "");
        case DoctorStep::Address: return finding.detail.toStdString();
        case DoctorStep::PacketsOut:
            return counted(finding.number, "question was", "questions were") + " sent";
        case DoctorStep::PacketsIn:
            return counted(finding.number, "packet", "packets") + " came back";
        case DoctorStep::Answer: return "it answers";
        case DoctorStep::Keys: return "its key is known";
        case DoctorStep::RoundTrip: return "a sealed packet came back";
        case DoctorStep::Clock: return "differs by " + whole(finding.number) + " s, which is fine";
        case DoctorStep::PathMtu:
            return "packets of " + whole(finding.number) + " bytes get through";
        case DoctorStep::PeerKind: return "a Vaultgram";
        case DoctorStep::Trust: return "verified";
        case DoctorStep::RateLimits: return "none was hit in the last 5 minutes";
        case DoctorStep::LastError: return "none in the last 5 minutes";
    }
    return {};
}

std::string ownSide(const StepFinding& finding) {
    switch (finding.finding) {
        case Finding::PortTaken:
            return "UDP port " + whole(finding.number) + " is used by another program";
        case Finding::PortForbidden:
            return "UDP port " + whole(finding.number) + " may not be used";
        case Finding::NotListening: return "no port is open here";
        case Finding::NoNetwork: return "no network interface is up";
        case Finding::SmallMtu:
            return "an interface takes packets of " + whole(finding.number) + " bytes only";
        case Finding::BadAddress:
            return finding.detail.toStdString() + " is no address that can be called";
        case Finding::OwnAddress: return finding.detail.toStdString() + " is this program itself";
        case Finding::NoRoute: return "there is no way to that network";
        default: return "this system lets no packets out to that address";
    }
}

std::string_view notPassed(Finding finding) {
    switch (finding) {
        case Finding::NotTried: return "not tried: an earlier step has to pass first";
        case Finding::NotNeeded: return "does not matter with this peer";
        case Finding::NotKnown: return "could not be measured";
        case Finding::NothingCame: return "nothing came back";
        case Finding::HostDown: return "no computer has that address now";
        case Finding::FirewallRefuses: return "a firewall on the way refuses the packets";
        case Finding::FirewallDrops:
            return "the computer is there, but a firewall drops UDP to this port, or its program "
                   "keeps silent";
        case Finding::AnswersOthers: return "something answers that speaks another protocol";
        case Finding::NoKeys: return "it answers, but offers no key";
        case Finding::NotAccepted: return "it answers, but does not accept our call";
        case Finding::KnownElsewhere:
            return "another of your peers answers there: write to that one";
        case Finding::PlaintextOnly: return "it writes in plaintext and offers no key";
        case Finding::OlderProgram: return "an older program, without an identity";
        case Finding::KeyChanged:
            return "another identity answers there: what you send is held back";
        case Finding::Blocked: return "you blocked this contact";
        case Finding::NotVerified: return "the safety number was not compared yet";
        default: return "";
    }
}

}  // namespace

std::string_view name(DoctorStep step) {
    return steps.at(static_cast<std::size_t>(step)).name;
}
std::string_view words(DoctorStep step) {
    return steps.at(static_cast<std::size_t>(step)).words;
}
std::string_view name(Finding finding) {
    return findings.at(static_cast<std::size_t>(finding)).name;
}
std::string_view remedy(Finding finding) {
    return findings.at(static_cast<std::size_t>(finding)).remedy;
}
std::string_view name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Running: return "running";
        case Verdict::Passed: return "passed";
        case Verdict::Failed: return "failed";
        case Verdict::Notice: return "notice";
        case Verdict::Skipped: break;
    }
    return "skipped";
}

std::string sentence(const StepFinding& finding, const std::string& peer) {
    const std::string number = whole(finding.number);
    switch (finding.finding) {
        case Finding::Good: {
            std::string text = goodSentence(finding);
            if (finding.milliseconds) text += ", " + milliseconds(*finding.milliseconds) + " ms";
            return text;
        }
        case Finding::PortTaken:
        case Finding::PortForbidden:
        case Finding::NotListening:
        case Finding::NoNetwork:
        case Finding::SmallMtu:
        case Finding::BadAddress:
        case Finding::OwnAddress:
        case Finding::NoRoute:
        case Finding::NothingSent: return ownSide(finding);
        case Finding::NothingListens: return "nobody listens on UDP port " + number + " there";
        case Finding::OtherPort:
            return peer + " does not answer, but port " + number + " of that computer does";
        case Finding::NoAnswer:
            return "no answer within " + number +
                   " s: the computer is off, or a firewall drops "
                   "the packets";
        case Finding::ClockAhead: return "our clock is " + number + " s ahead of theirs";
        case Finding::ClockBehind: return "our clock is " + number + " s behind theirs";
        case Finding::BigPacketsLost:
            return finding.number > 0
                       ? "packets above " + number + " bytes are lost on the way"
                       : std::string("small packets arrive, large ones are lost on the way");
        case Finding::LimitHit:
            return counted(finding.number, "packet", "packets") +
                   " of the last 5 minutes exceeded the limit";
        case Finding::ErrorSeen:
            return "the last packet that was refused: " + finding.detail.toStdString();
        default: return std::string(notPassed(finding.finding));
    }
}

}  // namespace vaultgram::cli
