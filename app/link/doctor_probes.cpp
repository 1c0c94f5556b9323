#include "app/link/doctor_probes.h"

#include "app/link/address.h"
#include "core/sizes.h"

#include <utility>

namespace vaultgram {
namespace {

using std::chrono::milliseconds;
// As the node asks, PROTOCOL.md, sections 3.2 and 3.3.
constexpr milliseconds askAgain[] = {milliseconds(0), milliseconds(500), milliseconds(1500),
                                     milliseconds(3500)};
constexpr milliseconds legacyLater{600};
// An answer from the other end of the world takes 0.4 s. A system says "no such port" once
// in a second at most.
constexpr milliseconds silentFor{1500};
constexpr milliseconds silentAgain{2700};
// Those that traceroute(8) uses: nobody listens there.
constexpr std::uint16_t unusedFrom = 33'434;
constexpr std::uint64_t unusedCount = 90;

}  // namespace

DoctorProbes::DoctorProbes(Setup setup)
    : m_setup(std::move(setup)), m_nonce(m_random.bytes<ProbeNonce::size>()) {}

DoctorProbes::~DoctorProbes() = default;

double DoctorProbes::elapsed() const {
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

ProbeResults DoctorProbes::results() const {
    ProbeResults results = m_results;
    if (!results.over && m_clock.isValid()) results.waited = elapsed();
    return results;
}

void DoctorProbes::at(milliseconds when, void (DoctorProbes::*act)()) {
    QTimer::singleShot(when, this, [this, act] {
        if (!m_results.over) (this->*act)();
    });
}

void DoctorProbes::start() {
    m_clock.start();
    askX1();
    for (const milliseconds each : askAgain) {
        if (each.count() > 0) at(each, &DoctorProbes::askX1);
        if (m_setup.askLegacy) at(each + legacyLater, &DoctorProbes::askLegacy);
    }
    for (const milliseconds each : {silentFor, silentAgain}) {
        at(each, &DoctorProbes::askElsewhere);
        at(each, &DoctorProbes::askAtAll);
    }
    at(m_setup.patience, &DoctorProbes::end);
}

void DoctorProbes::end() {
    m_results.waited = elapsed();
    m_results.over = true;
}

void DoctorProbes::askX1() {
    if (!m_results.x1Answer && !m_results.fullAnswer)
        ask(Question::X1, m_setup.to.port, x1Question());
}

void DoctorProbes::askLegacy() {
    if (m_results.x1Answer) return;
    if (!m_results.fullAnswer) ask(Question::Full, m_setup.to.port, legacyQuestion(true));
    if (!m_results.smallAnswer) ask(Question::Small, m_setup.to.port, legacyQuestion(false));
}

void DoctorProbes::askElsewhere() {
    if (!m_results.silent() || m_results.otherPort) return;
    for (const std::uint16_t port : m_setup.otherPorts) {
        if (port == m_setup.to.port) continue;
        ask(Question::Other, port, x1Question());
        if (m_setup.askLegacy) ask(Question::Other, port, legacyQuestion(false));
    }
}

// A port where nobody listens answers "no such port" on UDP, and refuses on TCP.
void DoctorProbes::askAtAll() {
    if (m_results.fullAnswer || m_results.x1Answer || m_results.refusedAt) return;
    m_results.sizesTried = true;
    ask(Question::UnusedSmall, unusedPort(), Bytes(64));
    ask(Question::UnusedBig, unusedPort(), Bytes(limits::x1Datagram));
    if (m_tcp) return;
    m_tcp = std::make_unique<QTcpSocket>();
    const auto alive = [this] { m_results.hostAlive = true; };
    connect(m_tcp.get(), &QTcpSocket::connected, this, alive);
    connect(m_tcp.get(), &QTcpSocket::errorOccurred, this,
            [alive](QAbstractSocket::SocketError error) {
                if (error == QAbstractSocket::ConnectionRefusedError) alive();
            });
    m_tcp->connectToHost(toQt(m_setup.to.ip), m_setup.to.port);
}

void DoctorProbes::ask(Question question, std::uint16_t port, const Bytes& datagram) {
    auto socket = ProbeSocket::open({m_setup.to.ip, port});
    if (!socket) {
        m_results.notSent = NetworkError::NoRoute;
        return;
    }
    socket->onAnswer = [this, asked = Asked{question, port, elapsed()}](
                           const Endpoint& from, ByteView bytes) { answer(asked, from, bytes); };
    socket->onTrouble = [this, question](const ProbeSocket::Trouble& what) {
        trouble(question, what);
    };
    const auto problem = socket->send(datagram);
    if (problem) trouble(question, *problem);
    const bool atThem =
        question == Question::X1 || question == Question::Full || question == Question::Small;
    if (atThem && !problem) ++m_results.sent;
    if (atThem && problem && problem->error != NetworkError::Refused)
        m_results.notSent = problem->error;
    m_sockets.push_back(std::move(socket));
}

Bytes DoctorProbes::x1Question() {
    Bytes datagram;
    appendHandshake(datagram, encode(ProbeRecord{m_nonce}), m_random);
    return datagram;
}

Bytes DoctorProbes::legacyQuestion(bool padded) {
    const std::string question = writeProbe(SignKeyPair::generate(m_random));
    Bytes datagram;
    if (padded)
        appendFrame(datagram, {{}, view(question)}, effectiveMtu(m_setup.baseMtu), Padding::Random,
                    m_random);
    else
        appendBareFrame(datagram, {}, view(question));
    return datagram;
}

std::uint16_t DoctorProbes::unusedPort() {
    return static_cast<std::uint16_t>(unusedFrom + m_random.next() % unusedCount);
}

void DoctorProbes::answer(const Asked& asked, const Endpoint& from, ByteView datagram) {
    if (m_results.over || from.ip.bytes != m_setup.to.ip.bytes) return;
    m_results.hostAlive = true;
    const bool elsewhere = asked.question == Question::Other;
    if (!elsewhere) ++m_results.datagrams;
    const Result<Frame> frame = decodeFrame(datagram);
    if (!frame) {
        if (!elsewhere) ++m_results.strange;
        return;
    }
    const Result<HandshakeRecord> record = parseHandshake(*frame, datagram.size());
    if (record) answerWithRecord(asked, *record);
    const Result<Control> control = decodeControl(frame->control);
    const auto key = control ? verifyAnnouncement(*control) : fail(DropReason::AnnounceKey);
    if (key) return answerWithKey(asked, key->generation);
    if (!frame->payload.empty() && !elsewhere) ++m_results.plaintext;
}

void DoctorProbes::answerWithRecord(const Asked& asked, const HandshakeRecord& record) {
    const auto* answer = std::get_if<AnswerRecord>(&record);
    if (answer == nullptr || answer->nonce != m_nonce) return;
    if (asked.question == Question::Other)
        m_results.otherPort = asked.port;
    else if (!m_results.x1Answer)
        m_results.x1Answer = elapsed() - asked.at;
}

void DoctorProbes::answerWithKey(const Asked& asked, Generation generation) {
    if (asked.question == Question::Other) {
        m_results.otherPort = asked.port;
        return;
    }
    m_results.generation = generation;
    if (asked.question == Question::Full) m_results.fullSize = m_setup.baseMtu;
    auto& answer = asked.question == Question::Small ? m_results.smallAnswer : m_results.fullAnswer;
    if (!answer) answer = elapsed() - asked.at;
}

void DoctorProbes::trouble(Question question, const ProbeSocket::Trouble& what) {
    if (m_results.over) return;
    const bool unused = question == Question::UnusedSmall || question == Question::UnusedBig;
    switch (what.error) {
        case NetworkError::Refused:
            m_results.hostAlive = true;
            if (question == Question::UnusedSmall) m_results.smallArrives = true;
            if (question == Question::UnusedBig) m_results.bigArrives = true;
            if (unused || question == Question::Other || m_results.refusedAt) return;
            m_results.refusedAt = elapsed();
            return askElsewhere();
        case NetworkError::Prohibited:
            if (!unused && question != Question::Other) m_results.prohibited = true;
            return;
        case NetworkError::HostDown: m_results.hostDown = true; return;
        case NetworkError::NoRoute: m_results.noRoute = true; return;
        case NetworkError::TooBig: m_results.tooBig = what.mtu; return;
        case NetworkError::NotAllowed:
        case NetworkError::Other: return;
    }
}

}  // namespace vaultgram
