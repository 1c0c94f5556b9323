#include "app/link/link_worker.h"

#include "app/link/address.h"
#include "app/link/clocks.h"
#include "app/link/text.h"
#include "core/sizes.h"

#include <algorithm>

namespace vaultgram {
namespace {

constexpr std::size_t datagramsATurn = 256;  // then timers and commands have their turn
// 0: any. Below 1024 ports belong to the system, also where we might take them.
bool mayBind(quint16 port) {
    return port == 0 || port >= 1024;
}

constexpr auto longestWait = std::chrono::seconds(15);  // sleep may have passed meanwhile
constexpr auto stirEvery = std::chrono::seconds(60);

}  // namespace

LinkWorker::LinkWorker(const VaultSocket::Options& options)
    : m_options(options), m_node(readNow(), options.node, Random::fromSystem()) {}

LinkWorker::LinkWorker(const VaultSocket::Options& options, IdentityKeyPair identity)
    : m_options(options),
      m_node(readNow(), options.node, Random::fromSystem(), std::move(identity)) {}

Now LinkWorker::readNow() {
    return readClocks();
}

std::optional<LinkError> LinkWorker::open() {
    if (!mayBind(m_options.port))
        return LinkError{LinkError::Kind::PortForbidden, m_options.port, {}};
    auto socket = makeSocket(SocketId::Main);
    if (auto error = socket->bind(m_options.bind, m_options.port)) return error;
    m_main = std::move(socket);
    m_deadline = std::make_unique<QTimer>();
    m_deadline->setSingleShot(true);
    m_deadline->setTimerType(Qt::PreciseTimer);
    connect(m_deadline.get(), &QTimer::timeout, this, [this] {
        const Now now = readNow();
        stir(now.instant);
        m_node.tick(now, m_output);
        carryOut(now);
    });
    m_network = std::make_unique<NetworkInfo>();
    connect(m_network.get(), &NetworkInfo::changed, this, &LinkWorker::applyNetwork);
    applyMtu();
    m_uptime.start();
    const Now now = readNow();
    m_cpu.clear();
    m_cpu.read(now.instant, readThreadTime());
    m_node.retryAll(now, m_output);  // contacts that were added before
    carryOut(now);
    return {};
}

void LinkWorker::close() {
    if (m_main) {  // those we talk to need not wait for us
        const Now now = readNow();
        m_node.closeSessions(now, CloseReason::Quit, m_output);
        carryOut(now);
    }
    m_deadline.reset();
    m_network.reset();
    m_temporary.clear();
    m_main.reset();
}

// The new socket first: only when it is bound does the old one go.
std::optional<LinkError> LinkWorker::setPort(quint16 port) {
    if (!m_main || port == m_main->port()) return {};
    if (!mayBind(port)) return LinkError{LinkError::Kind::PortForbidden, port, {}};
    auto fresh = makeSocket(SocketId::Main);
    if (auto error = fresh->bind(m_options.bind, port)) return error;
    readFrom(SocketId::Main);  // what came to the old one already
    m_main = std::move(fresh);
    Q_EMIT portChanged(m_main->port());
    const Now now = readNow();
    m_node.announceAll(now, m_output);
    carryOut(now);
    return {};
}

// On the same port, which two can not have: the old socket goes first, and comes back if it
// was in vain.
std::optional<LinkError> LinkWorker::setBind(const QHostAddress& address) {
    const QHostAddress before = std::exchange(m_options.bind, address);
    if (!m_main || before == address) return {};
    const quint16 port = m_main->port();
    readFrom(SocketId::Main);
    m_main.reset();
    const auto bindTo = [&](const QHostAddress& where) {
        auto fresh = makeSocket(SocketId::Main);
        auto error = fresh->bind(where, port);
        if (!error) m_main = std::move(fresh);
        return error;
    };
    auto error = bindTo(address);
    if (error) {
        m_options.bind = before;
        static_cast<void>(bindTo(before));
    }
    const Now now = readNow();
    m_node.announceAll(now, m_output);
    carryOut(now);
    return error;
}

std::unique_ptr<DatagramSocket> LinkWorker::makeSocket(SocketId id) {
    auto socket = std::make_unique<DatagramSocket>();
    connect(socket.get(), &DatagramSocket::readable, this, [this, id] { readFrom(id); });
    return socket;
}

void LinkWorker::readFrom(SocketId id) {
    DatagramSocket* socket = socketFor(id);
    if (socket == nullptr) return;
    const Now now = readNow();
    const bool more = socket->read(datagramsATurn, [&](const Endpoint& from, ByteView datagram) {
        m_node.receive(now, id, from, datagram, m_output);
    });
    if (m_node.nextDeadline() <= now.instant) m_node.tick(now, m_output);
    carryOut(now);
    if (more)
        QMetaObject::invokeMethod(
            this, [this, id] { readFrom(id); }, Qt::QueuedConnection);
}

void LinkWorker::carryOut(Now now) {
    const std::vector<Endpoint> failed = transmit();
    for (const SocketId id : m_output.closed) {
        const auto found = m_temporary.find(id);
        if (found == m_temporary.end()) continue;
        found->second.release()->deleteLater();  // it may be the one that is being read
        m_temporary.erase(found);
    }
    if (!failed.empty()) requeue(now, failed);
    for (const Event& event : m_output.events)
        std::visit([this](const auto& each) { on(each); }, event);
    m_output.clear();
    armTimer(now);
}

// Where sending from the main socket failed for want of a way.
std::vector<Endpoint> LinkWorker::transmit() {
    std::vector<Endpoint> failed;
    bool any = false;
    for (std::size_t i = 0, count = 0; i < m_output.transmits.size(); i += count) {
        const Output::Transmit& each = m_output.transmits[i];
        count = m_output.runFrom(i);
        DatagramSocket* socket = openedFor(each.socket);
        const bool isMain = each.socket == SocketId::Main;
        if (socket == nullptr && !isMain) continue;  // that question is asked again later
        const auto sent = socket != nullptr
                              ? socket->send(each.to, m_output.datagrams(i, count), each.size)
                              : DatagramSocket::Sent::NoRoute;  // not started
        any = any || sent == DatagramSocket::Sent::Yes;
        if (sent == DatagramSocket::Sent::NoRoute && isMain) failed.push_back(each.to);
    }
    if (m_main && (any || !failed.empty())) reportSending(failed.empty());
    return failed;
}

// Temporary sockets are opened when they are first named.
DatagramSocket* LinkWorker::openedFor(SocketId id) {
    DatagramSocket* socket = socketFor(id);
    if (socket != nullptr || id == SocketId::Main || !m_main) return socket;
    auto fresh = makeSocket(id);
    if (fresh->bind(m_options.bind, 0)) return nullptr;  // as the user wants to be seen
    return m_temporary.emplace(id, std::move(fresh)).first->second.get();
}

void LinkWorker::requeue(Now now, const std::vector<Endpoint>& failed) {
    const auto withdrawn = [&](const Event& event) {
        const auto* change = std::get_if<MessageChanged>(&event);
        const bool left = change != nullptr && (change->state == MessageState::Sending ||
                                                change->state == MessageState::Sent);
        return left &&
               std::find(failed.begin(), failed.end(), addressOf(change->peer)) != failed.end();
    };
    auto& events = m_output.events;
    events.erase(std::remove_if(events.begin(), events.end(), withdrawn), events.end());
    Output more;
    for (const Endpoint& to : failed) m_node.transmitFailed(now, to, more);
    events.insert(events.end(), more.events.begin(), more.events.end());
}

DatagramSocket* LinkWorker::socketFor(SocketId id) {
    if (id == SocketId::Main) return m_main.get();
    const auto found = m_temporary.find(id);
    return found == m_temporary.end() ? nullptr : found->second.get();
}

void LinkWorker::armTimer(Now now) {
    if (!m_deadline) return;
    const Duration wait =
        std::clamp(m_node.nextDeadline(), now.instant, now.instant + longestWait) - now.instant;
    m_deadline->start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

void LinkWorker::applyNetwork(const NetworkSnapshot& network) {
    applyMtu();
    Q_EMIT networkChanged(network);
    const Now now = readNow();
    m_node.announceAll(now, m_output);  // our address may be another one
    m_node.retryAll(now, m_output);
    carryOut(now);
}

// A thief of this process's memory of today must not be able to work out the keys of tomorrow.
void LinkWorker::stir(Instant now) {
    if (now < m_stirAt) return;
    m_stirAt = now + stirEvery;
    m_node.stir(Random::fromSystem().bytes<32>());
}

void LinkWorker::applyMtu() {
    const auto detected =
        static_cast<std::size_t>(m_network ? m_network->snapshot().smallestMtu : 0);
    const std::size_t standard = std::clamp(detected, limits::smallestMtu, limits::defaultMtu);
    m_node.setBaseMtu(m_options.mtu.value_or(standard));
}

void LinkWorker::setMtu(std::optional<std::size_t> mtu) {
    m_options.mtu = mtu;
    applyMtu();
}

bool LinkWorker::removePeer(PeerId peer) {
    const Now now = readNow();
    if (!m_node.peer(now, peer)) return false;
    const Endpoint address = addressOf(peer);
    m_node.removePeer(now, peer, m_output);
    Q_EMIT peerRemoved(peer, address);
    carryOut(now);
    return true;
}

// Told when it begins and when it is over, not for each packet.
void LinkWorker::reportSending(bool works) {
    if (std::exchange(m_sendingFails, !works) == m_sendingFails || works) return;
    Q_EMIT errorOccurred({LinkError::Kind::NetworkDown, 0, {}});
}

NetworkSnapshot LinkWorker::network() const {
    return m_network ? m_network->snapshot() : NetworkInfo::readSystem();
}

LinkStatistics LinkWorker::statistics() {
    const Now now = readNow();
    LinkStatistics statistics{m_node.statistics(),
                              now.instant,
                              port(),
                              m_node.config().baseMtu,
                              effectiveMtu(m_node.config().baseMtu),
                              {},
                              {},
                              {},
                              {},
                              {}};
    statistics.rememberedNonces = m_node.rememberedNonces();
    statistics.tables = m_node.tables();
    if (m_main) {
        m_cpu.read(now.instant, readThreadTime());
        statistics.cpuShare = m_cpu.share();
    }
    if (m_uptime.isValid())
        statistics.uptime = std::chrono::duration_cast<std::chrono::seconds>(
            std::chrono::milliseconds(m_uptime.elapsed()));
    for (const PeerInfo& peer : m_node.peers(now)) statistics.peers << peer;
    return statistics;
}

Endpoint LinkWorker::addressOf(PeerId peer) const {
    return m_node.addressOf(peer).value_or(Endpoint{});
}

void LinkWorker::on(const PeerChanged& event) {
    if (const auto info = m_node.peer(readNow(), event.peer)) Q_EMIT peerChanged(*info);
}
void LinkWorker::on(const PeerKeyChanged& event) {
    if (const auto info = m_node.peer(readNow(), event.peer)) Q_EMIT peerKeyChanged(*info);
}
void LinkWorker::on(const ProbesConflict& event) {
    if (const auto info = m_node.peer(readNow(), event.peer)) Q_EMIT probesConflict(*info);
}
void LinkWorker::on(const ClockSkewed& event) {
    if (const auto info = m_node.peer(readNow(), event.peer))
        Q_EMIT clockSkewed(*info, event.seconds);
}
void LinkWorker::on(const MessageReceived& event) {
    Q_EMIT messageReceived({event.peer, addressOf(event.peer), event.from, event.security,
                            textFromUtf8(event.text), QDateTime::currentDateTime(), event.trust,
                            event.overX1 ? std::optional(event.id) : std::nullopt, event.convSeq,
                            event.sentMs});
}
void LinkWorker::on(const MessageChanged& event) {
    Q_EMIT messageChanged(
        {event.peer, addressOf(event.peer), event.message, event.state, event.security, event.id});
}
void LinkWorker::on(const Dropped& event) {
    if (!m_dropNotices.take(readNow().instant)) return;
    std::optional<Endpoint> peer;
    if (event.peer) peer = addressOf(*event.peer);
    Q_EMIT dropped({event.reason, event.from, peer});
}
void LinkWorker::on(const RequestReceived& event) {
    Q_EMIT requestReceived({event.address, event.generation, readNow().instant, event.id});
}
void LinkWorker::on(const TrustChanged& event) {
    if (const auto info = m_node.peer(readNow(), event.peer)) Q_EMIT trustChanged(*info);
}
void LinkWorker::on(const InTwoPlaces& event) {
    if (const auto info = m_node.peer(readNow(), event.peer)) Q_EMIT runsTwice(*info);
}

void LinkWorker::on(const MessagesRead& event) {
    Q_EMIT messagesRead(event.peer, QList<MsgId>(event.ids.begin(), event.ids.end()));
}

}  // namespace vaultgram
