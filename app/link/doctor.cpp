#include "app/link/doctor.h"

#include "app/link/clocks.h"
#include "core/sizes.h"

#include <algorithm>

namespace vaultgram {
namespace {

constexpr std::chrono::milliseconds lookEvery{100};
// Where programs of this kind listen if nobody says otherwise, and where a hand slips to.
constexpr std::uint16_t usualPort = VaultSocket::defaultPort;
constexpr std::size_t mostPorts = 8;

bool isRunning(const StepFinding& finding) {
    return finding.verdict == Verdict::Running;
}

// Up to the first that is not known yet, and that.
QList<StepFinding> knownOf(const QList<StepFinding>& all) {
    const auto first = std::find_if(all.begin(), all.end(), isRunning);
    if (first == all.end()) return all;
    return all.first(first - all.begin() + 1);
}

}  // namespace

Doctor::Doctor(VaultSocket& socket, PeerId peer, Options options, QObject* parent)
    : QObject(parent), m_socket(socket), m_peer(peer), m_options(std::move(options)) {
    connect(&m_timer, &QTimer::timeout, this, &Doctor::look);
}

Doctor::~Doctor() = default;

void Doctor::start() {
    m_clock.start();
    m_since = readClocks().instant;
    m_network = m_socket.network();
    m_identity = m_socket.identity().has_value();
    if (const auto peer = m_socket.peer(m_peer)) {
        m_target = peer->address;
        m_heard = heard(*peer);
        m_plaintext = plaintextFrom(*peer);
        m_acknowledged = acknowledgedBy(*peer);
        m_route = routeTo(m_target);
        const bool askable = m_route && m_target.port != 0 && peer->trust != Trust::Blocked;
        if (askable) {
            const auto mtu = static_cast<std::size_t>(std::max(0, m_network.smallestMtu));
            m_probes = std::make_unique<DoctorProbes>(DoctorProbes::Setup{
                m_target, !peer->pin, std::min(clampMtu(mtu), limits::defaultMtu),
                portsToTry(*peer), m_options.patience});
            m_probes->start();
            // A router may let in only what comes from where it let something out: a new
            // handshake goes the way that messages go.
            if (peer->sessionSince) m_socket.rotateKeys(m_peer);
        }
    }
    m_timer.start(lookEvery);
    QTimer::singleShot(0, this, &Doctor::look);
}

// Its packets may come from elsewhere, and callers from the same computer may be it. The
// likeliest first; not where we or another contact is known to be.
std::vector<std::uint16_t> Doctor::portsToTry(const PeerInfo& peer) const {
    std::vector<std::uint16_t> likely;
    if (peer.source) likely.push_back(peer.source->port);
    for (const Request& each : m_socket.requests())
        if (each.address.ip.bytes == m_target.ip.bytes) likely.push_back(each.address.port);
    likely.push_back(usualPort);
    likely.insert(likely.end(), m_options.otherPorts.begin(), m_options.otherPorts.end());
    std::vector<std::uint16_t> ports;
    for (const std::uint16_t port : likely) {
        const auto other = m_socket.peerAt({m_target.ip, port});
        const bool taken = (other && other->id != m_peer) ||
                           (port == m_socket.port() && isOurOwn(m_target.ip, m_network));
        const bool known = std::find(ports.begin(), ports.end(), port) != ports.end();
        if (!taken && !known && ports.size() < mostPorts) ports.push_back(port);
    }
    return ports;
}

DoctorEvidence Doctor::evidence() const {
    DoctorEvidence seen;
    seen.target = m_target;
    seen.portError = m_options.portError;
    seen.beside = m_options.beside;
    seen.port = m_socket.isRunning() ? m_socket.port() : quint16{0};
    seen.network = m_network;
    seen.route = m_route;
    seen.identity = m_identity;
    if (m_probes) seen.probes = m_probes->results();
    seen.peer = m_socket.peer(m_peer);
    if (seen.peer && seen.peer->elsewhere)
        if (const auto other = m_socket.peer(*seen.peer->elsewhere))
            seen.elsewhere = other->address;
    seen.heardBefore = m_heard;
    seen.plaintextBefore = m_plaintext;
    seen.acknowledgedBefore = m_acknowledged;
    seen.since = m_since;
    seen.now = readClocks().instant;
    // Without a question there is nothing to wait for.
    seen.patient = m_probes && m_clock.elapsed() < m_options.patience.count();
    return seen;
}

void Doctor::look() {
    if (!m_timer.isActive()) return;
    const DoctorEvidence seen = evidence();
    QList<StepFinding> findings = diagnose(seen);
    const bool over = std::none_of(findings.begin(), findings.end(), isRunning);
    QList<StepFinding> known = knownOf(findings);
    if (known != m_told) {
        m_told = std::move(known);
        Q_EMIT changed(m_told);
    }
    if (!over) return;
    m_timer.stop();
    m_probes.reset();  // asks no more
    Q_EMIT finished({std::move(findings), static_cast<double>(m_clock.nsecsElapsed()) / 1e6});
}

}  // namespace vaultgram
