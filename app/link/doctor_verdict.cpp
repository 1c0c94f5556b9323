#include "app/link/doctor_verdict.h"

#include "app/link/address.h"
#include "core/sizes.h"

#include <algorithm>
#include <cerrno>

namespace vaultgram {
namespace {

using Step = DoctorStep;

// Below it not even a packet of x1 leaves in one piece: RFC 8200, section 5.
constexpr int smallMtu = 1280;
// Time for other ports to answer once this one is known to be closed.
constexpr double elsewhereWithin = 1200;  // ms
// The packets by which an old program shows its clock come with its first announcement.
constexpr auto recent = std::chrono::minutes(5);

StepFinding passed(Step step, const QString& detail = {}, double number = 0) {
    return {step, Verdict::Passed, Finding::Good, detail, number, {}};
}
StepFinding failed(Step step, Finding finding, double number = 0, const QString& detail = {}) {
    return {step, Verdict::Failed, finding, detail, number, {}};
}
StepFinding notice(Step step, Finding finding, double number = 0, const QString& detail = {}) {
    return {step, Verdict::Notice, finding, detail, number, {}};
}
StepFinding skipped(Step step, Finding finding = Finding::NotTried) {
    return {step, Verdict::Skipped, finding, {}, 0, {}};
}
StepFinding running(Step step) {
    return {step, Verdict::Running, Finding::NotKnown, {}, 0, {}};
}
StepFinding timed(StepFinding finding, std::optional<double> took) {
    finding.milliseconds = took;
    return finding;
}

bool isLoopback(const IpAddress& ip) {
    return toQt(ip).isLoopback();
}

Trust trustOf(const DoctorEvidence& seen) {
    return seen.peer ? seen.peer->trust : Trust::None;
}
bool isX1(const DoctorEvidence& seen) {
    return seen.probes.x1Answer || (seen.peer && seen.peer->kind == PeerKind::X1);
}
// Both ways, and now: that its packets come says nothing of ours, and what went well before
// the test began may do so no more.
bool hasGotOurs(const DoctorEvidence& seen) {
    if (!isX1(seen)) return seen.now < seen.peer->lastEvidence + limits::evidenceFor;
    return (seen.peer->sessionSince && *seen.peer->sessionSince >= seen.since) ||
           acknowledgedBy(*seen.peer) > seen.acknowledgedBefore;
}
bool isConnected(const DoctorEvidence& seen) {
    if (seen.probes.refusedAt && !seen.probes.answered()) return false;  // it was
    return seen.peer && seen.peer->presence == Presence::Connected && hasGotOurs(seen);
}
// A packet of theirs opened under our keys.
bool hasEvidence(const DoctorEvidence& seen) {
    return seen.peer && (seen.peer->sessionSince || seen.peer->in.packets > 0);
}
std::uint64_t plaintextOf(const DoctorEvidence& seen) {
    const std::uint64_t now = seen.peer ? plaintextFrom(*seen.peer) : 0;
    const std::uint64_t fromNode = now > seen.plaintextBefore ? now - seen.plaintextBefore : 0;
    return fromNode + static_cast<std::uint64_t>(seen.probes.plaintext);
}
// Since the test began: whoever was heard an hour ago may be gone.
bool cameIn(const DoctorEvidence& seen) {
    return !seen.probes.silent() || isConnected(seen) ||
           (seen.peer && heard(*seen.peer) > seen.heardBefore);
}
bool answered(const DoctorEvidence& seen) {
    return seen.probes.answered() || isConnected(seen);
}
// What is small gets there and what is large does not.
bool bigAreLost(const DoctorEvidence& seen) {
    const ProbeResults& probes = seen.probes;
    if (probes.x1Answer || probes.fullAnswer || isConnected(seen)) return false;
    if (probes.smallAnswer || probes.tooBig) return true;
    return probes.sizesTried && probes.smallArrives && !probes.bigArrives && !probes.refusedAt;
}

StepFinding ownPort(const DoctorEvidence& seen) {
    if (seen.beside) return skipped(Step::OwnPort, Finding::NotKnown);
    if (!seen.portError)
        return seen.port != 0 ? passed(Step::OwnPort, {}, seen.port)
                              : failed(Step::OwnPort, Finding::NotListening);
    const double port = seen.portError->port;
    switch (seen.portError->kind) {
        case LinkError::Kind::PortTaken: return failed(Step::OwnPort, Finding::PortTaken, port);
        case LinkError::Kind::PortForbidden:
            return failed(Step::OwnPort, Finding::PortForbidden, port);
        default: break;
    }
    return failed(Step::OwnPort, Finding::NotListening, port, seen.portError->detail);
}

StepFinding network(const DoctorEvidence& seen) {
    if (isLoopback(seen.target.ip)) return passed(Step::Network, QStringLiteral("lo"));
    const NetworkSnapshot& network = seen.network;
    if (network.ipv4.isEmpty() && network.ipv6.isEmpty())
        return failed(Step::Network, Finding::NoNetwork);
    if (network.smallestMtu < smallMtu)
        return notice(Step::Network, Finding::SmallMtu, network.smallestMtu);
    return passed(Step::Network, network.primary.toString(), network.smallestMtu);
}

StepFinding address(const DoctorEvidence& seen) {
    const Endpoint& target = seen.target;
    const QString shown = display(target);
    if (target.port == 0 || target.ip.isUnspecified() || target.ip.isMulticast())
        return failed(Step::Address, Finding::BadAddress, 0, shown);
    if (target.port == seen.port && isOurOwn(target.ip, seen.network))
        return failed(Step::Address, Finding::OwnAddress, 0, shown);
    if (!seen.route) return failed(Step::Address, Finding::NoRoute, 0, shown);
    return passed(Step::Address, shown);
}

QString inSystemsWords(NetworkError error) {
    switch (error) {
        case NetworkError::NotAllowed: return qt_error_string(EPERM);
        case NetworkError::TooBig: return qt_error_string(EMSGSIZE);
        case NetworkError::HostDown: return qt_error_string(EHOSTUNREACH);
        default: return qt_error_string(EIO);
    }
}

StepFinding packetsOut(const DoctorEvidence& seen) {
    if (trustOf(seen) == Trust::Blocked) return skipped(Step::PacketsOut);
    if (seen.probes.sent > 0) return passed(Step::PacketsOut, {}, seen.probes.sent);
    if (!seen.probes.notSent)
        return seen.patient ? running(Step::PacketsOut) : skipped(Step::PacketsOut);
    if (*seen.probes.notSent == NetworkError::NoRoute)
        return failed(Step::PacketsOut, Finding::NoRoute, 0, display(seen.target));
    return failed(Step::PacketsOut, Finding::NothingSent, 0, inSystemsWords(*seen.probes.notSent));
}

StepFinding packetsIn(const DoctorEvidence& seen) {
    if (trustOf(seen) == Trust::Blocked) return skipped(Step::PacketsIn);
    if (cameIn(seen)) {
        const auto known = seen.peer ? static_cast<double>(seen.peer->in.packets) : 0;
        return passed(Step::PacketsIn, {}, known + seen.probes.datagrams);
    }
    const bool told = seen.probes.refusedAt || seen.probes.prohibited;
    if (seen.patient && !told && !bigAreLost(seen)) return running(Step::PacketsIn);
    return skipped(Step::PacketsIn, Finding::NothingCame);
}

StepFinding silence(const DoctorEvidence& seen) {
    const ProbeResults& probes = seen.probes;
    if (probes.otherPort) return failed(Step::Answer, Finding::OtherPort, *probes.otherPort);
    if (probes.refusedAt)
        return seen.patient && probes.waited < *probes.refusedAt + elsewhereWithin
                   ? running(Step::Answer)
                   : failed(Step::Answer, Finding::NothingListens, seen.target.port);
    if (probes.prohibited) return failed(Step::Answer, Finding::FirewallRefuses);
    if (seen.patient) return running(Step::Answer);
    if (bigAreLost(seen)) return notice(Step::Answer, Finding::NoAnswer, probes.waited / 1000);
    if (probes.hostDown) return failed(Step::Answer, Finding::HostDown);
    if (probes.noRoute) return failed(Step::Answer, Finding::NoRoute, 0, display(seen.target));
    if (probes.hostAlive) return failed(Step::Answer, Finding::FirewallDrops);
    return failed(Step::Answer, Finding::NoAnswer, probes.waited / 1000);
}

StepFinding answer(const DoctorEvidence& seen) {
    if (trustOf(seen) == Trust::Blocked) return skipped(Step::Answer);
    const ProbeResults& probes = seen.probes;
    const auto quickest = probes.x1Answer     ? probes.x1Answer
                          : probes.fullAnswer ? probes.fullAnswer
                                              : probes.smallAnswer;
    if (answered(seen)) return timed(passed(Step::Answer), quickest);
    if (!cameIn(seen)) return silence(seen);
    if (plaintextOf(seen) > 0) return passed(Step::Answer);
    if (seen.patient) return running(Step::Answer);
    // Its packets come, and nothing shows that ours get there.
    if (isX1(seen) && seen.probes.silent()) return failed(Step::Answer, Finding::FirewallDrops);
    const bool strange = probes.strange > 0 && probes.strange == probes.datagrams;
    return strange ? failed(Step::Answer, Finding::AnswersOthers) : passed(Step::Answer);
}

bool hasKeys(const DoctorEvidence& seen) {
    return seen.peer && (seen.peer->key || seen.peer->sessionSince);
}

// Why nobody was asked for keys, if nobody was.
std::optional<StepFinding> notCalled(const DoctorEvidence& seen) {
    const Trust trust = trustOf(seen);
    if (trust == Trust::Blocked || trust == Trust::KeyChanged) return skipped(Step::Keys);
    if (seen.beside) return skipped(Step::Keys, Finding::NotKnown);
    if (seen.port == 0) return skipped(Step::Keys);
    return {};
}

StepFinding keys(const DoctorEvidence& seen) {
    if (const auto none = notCalled(seen)) return *none;
    if (!answered(seen) && !cameIn(seen))
        return seen.patient && !seen.probes.refusedAt ? running(Step::Keys) : skipped(Step::Keys);
    if (seen.elsewhere)
        return failed(Step::Keys, Finding::KnownElsewhere, 0, display(*seen.elsewhere));
    if (hasKeys(seen)) return passed(Step::Keys);
    if (isX1(seen) && !seen.identity) return skipped(Step::Keys, Finding::NotKnown);
    if (bigAreLost(seen)) return skipped(Step::Keys);  // the node asks with large packets
    if (seen.patient) return running(Step::Keys);
    if (isX1(seen)) return failed(Step::Keys, Finding::NotAccepted);
    if (plaintextOf(seen) > 0) return failed(Step::Keys, Finding::PlaintextOnly);
    return failed(Step::Keys, Finding::NoKeys);
}

StepFinding roundTrip(const DoctorEvidence& seen) {
    if (!answered(seen) && (isX1(seen) || !cameIn(seen))) return skipped(Step::RoundTrip);
    if (seen.peer && seen.peer->rtt) {
        const std::chrono::duration<double, std::milli> rtt = *seen.peer->rtt;
        return timed(passed(Step::RoundTrip), rtt.count());
    }
    if (!hasKeys(seen)) return skipped(Step::RoundTrip);
    if (hasEvidence(seen) && !isX1(seen)) return passed(Step::RoundTrip);
    if (seen.patient) return running(Step::RoundTrip);
    return skipped(Step::RoundTrip, Finding::NotKnown);
}

StepFinding clock(const DoctorEvidence& seen) {
    if (isX1(seen)) return skipped(Step::Clock, Finding::NotNeeded);
    if (!seen.peer || !seen.peer->key) return skipped(Step::Clock);
    const auto offset = seen.peer->clockOffset;
    if (seen.peer->generation == Generation::C) return skipped(Step::Clock, Finding::NotKnown);
    if (!offset && seen.patient) return running(Step::Clock);
    if (!offset) return skipped(Step::Clock, Finding::NotKnown);
    if (std::abs(*offset) <= std::chrono::duration<double>(limits::clockSkew).count())
        return passed(Step::Clock, {}, *offset);
    return failed(Step::Clock, *offset < 0 ? Finding::ClockAhead : Finding::ClockBehind,
                  std::abs(*offset));
}

StepFinding pathMtu(const DoctorEvidence& seen) {
    if (trustOf(seen) == Trust::Blocked) return skipped(Step::PathMtu);
    const ProbeResults& probes = seen.probes;
    if (probes.fullAnswer)
        return passed(Step::PathMtu, {}, static_cast<double>(effectiveMtu(probes.fullSize)));
    const bool session = seen.peer && seen.peer->sessionSince && isConnected(seen);
    if (probes.x1Answer || session)
        return passed(Step::PathMtu, {}, static_cast<double>(limits::x1Datagram));
    const bool told = probes.refusedAt || probes.prohibited;
    if (seen.patient && !told) return running(Step::PathMtu);
    if (bigAreLost(seen))
        return failed(Step::PathMtu, Finding::BigPacketsLost, probes.tooBig.value_or(0));
    return skipped(Step::PathMtu);
}

StepFinding peerKind(const DoctorEvidence& seen) {
    if (isX1(seen)) return passed(Step::PeerKind);
    const bool legacy = seen.probes.generation || (seen.peer && seen.peer->key);
    if (legacy) return notice(Step::PeerKind, Finding::OlderProgram);
    return skipped(Step::PeerKind);
}

StepFinding trust(const DoctorEvidence& seen) {
    switch (trustOf(seen)) {
        case Trust::Blocked: return failed(Step::Trust, Finding::Blocked);
        case Trust::KeyChanged: return failed(Step::Trust, Finding::KeyChanged);
        case Trust::NotVerified: return notice(Step::Trust, Finding::NotVerified);
        case Trust::Verified: return passed(Step::Trust);
        case Trust::None: break;
    }
    return skipped(Step::Trust, isX1(seen) ? Finding::NotTried : Finding::NotNeeded);
}

StepFinding rateLimits(const DoctorEvidence& seen) {
    const bool counted = seen.peer && seen.peer->measured;
    const std::uint64_t hits = counted ? seen.peer->measured->fiveMinutes.counts.limited : 0;
    if (hits == 0) return passed(Step::RateLimits);
    return notice(Step::RateLimits, Finding::LimitHit, static_cast<double>(hits));
}

StepFinding lastError(const DoctorEvidence& seen) {
    const bool any =
        seen.peer && seen.peer->lastDrop && seen.now < seen.peer->lastDrop->at + recent;
    if (!any) return passed(Step::LastError);
    const auto reason = name(seen.peer->lastDrop->reason);
    return notice(Step::LastError, Finding::ErrorSeen, 0,
                  QString::fromLatin1(reason.data(), static_cast<qsizetype>(reason.size())));
}

}  // namespace

bool isOurOwn(const IpAddress& ip, const NetworkSnapshot& network) {
    const auto ours = [&](const QHostAddress& each) { return fromQt(each).bytes == ip.bytes; };
    return isLoopback(ip) || std::any_of(network.ipv4.begin(), network.ipv4.end(), ours) ||
           std::any_of(network.ipv6.begin(), network.ipv6.end(), ours);
}

std::uint64_t heard(const PeerInfo& peer) {
    return peer.in.packets + peer.drops;
}

std::uint64_t plaintextFrom(const PeerInfo& peer) {
    return peer.measured ? peer.measured->total.counts.plaintextIn : 0;
}

std::uint64_t acknowledgedBy(const PeerInfo& peer) {
    return peer.measured ? peer.measured->total.counts.acknowledged : 0;
}

QList<StepFinding> diagnose(const DoctorEvidence& seen) {
    return {ownPort(seen),  network(seen), address(seen),    packetsOut(seen), packetsIn(seen),
            answer(seen),   keys(seen),    roundTrip(seen),  clock(seen),      pathMtu(seen),
            peerKind(seen), trust(seen),   rateLimits(seen), lastError(seen)};
}

}  // namespace vaultgram
