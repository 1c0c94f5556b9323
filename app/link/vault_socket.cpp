#include "app/link/vault_socket.h"

#include "app/link/link_worker.h"

#include <type_traits>

namespace vaultgram {

VaultSocket::VaultSocket(const Options& options, QObject* parent)
    : VaultSocket(std::make_unique<LinkWorker>(options), options.bind, parent) {}

VaultSocket::VaultSocket(const Options& options, IdentityKeyPair identity, QObject* parent)
    : VaultSocket(std::make_unique<LinkWorker>(options, std::move(identity)), options.bind,
                  parent) {}

VaultSocket::VaultSocket(std::unique_ptr<LinkWorker> made, const QHostAddress& bind,
                         QObject* parent)
    : QObject(parent), m_worker(std::move(made)), m_bind(bind) {
    m_thread.setObjectName(QStringLiteral("vaultgram-link"));
    m_worker->moveToThread(&m_thread);
    const LinkWorker* worker = m_worker.get();
    connect(worker, &LinkWorker::portChanged, this, &VaultSocket::portChanged);
    connect(worker, &LinkWorker::messageReceived, this, &VaultSocket::messageReceived);
    connect(worker, &LinkWorker::messageChanged, this, &VaultSocket::messageChanged);
    connect(worker, &LinkWorker::messagesRead, this, &VaultSocket::messagesRead);
    connect(worker, &LinkWorker::peerChanged, this, &VaultSocket::peerChanged);
    connect(worker, &LinkWorker::peerRemoved, this, &VaultSocket::peerRemoved);
    connect(worker, &LinkWorker::peerKeyChanged, this, &VaultSocket::peerKeyChanged);
    connect(worker, &LinkWorker::trustChanged, this, &VaultSocket::trustChanged);
    connect(worker, &LinkWorker::runsTwice, this, &VaultSocket::runsTwice);
    connect(worker, &LinkWorker::probesConflict, this, &VaultSocket::probesConflict);
    connect(worker, &LinkWorker::clockSkewed, this, &VaultSocket::clockSkewed);
    connect(worker, &LinkWorker::requestReceived, this, &VaultSocket::requestReceived);
    connect(worker, &LinkWorker::dropped, this, &VaultSocket::dropped);
    connect(worker, &LinkWorker::networkChanged, this, &VaultSocket::networkChanged);
    connect(worker, &LinkWorker::errorOccurred, this, &VaultSocket::errorOccurred);
}

VaultSocket::~VaultSocket() {
    stop();
}

// Runs `call(worker)` in the link thread and waits for what it returns.
template <class Call>
auto VaultSocket::onLink(Call&& call) const {
    LinkWorker& worker = *m_worker;
    if (QThread::currentThread() == &m_thread) return call(worker);
    const QReadLocker alive(&m_life);
    if (!m_thread.isRunning()) {
        // Then callers take turns instead.
        const QMutexLocker turn(&m_turn);
        return call(worker);
    }
    using Value = std::invoke_result_t<Call, LinkWorker&>;
    if constexpr (std::is_void_v<Value>) {
        QMetaObject::invokeMethod(
            &worker, [&] { call(worker); }, Qt::BlockingQueuedConnection);
    } else {
        std::optional<Value> value;
        QMetaObject::invokeMethod(
            &worker, [&] { value.emplace(call(worker)); }, Qt::BlockingQueuedConnection);
        return std::move(*value);
    }
}

std::optional<LinkError> VaultSocket::start() {
    if (m_thread.isRunning()) return {};
    {
        const QWriteLocker birth(&m_life);
        m_thread.start();
    }
    auto error = onLink([](LinkWorker& worker) { return worker.open(); });
    if (error) stop();
    return error;
}

void VaultSocket::stop() {
    const QWriteLocker death(&m_life);  // no call is under way now
    if (!m_thread.isRunning()) return;
    QThread* const owner = QThread::currentThread();
    LinkWorker& worker = *m_worker;
    QMetaObject::invokeMethod(
        &worker,
        [&worker, owner] {
            worker.close();
            worker.moveToThread(owner);  // so that it may be started again, or destroyed here
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_worker->moveToThread(&m_thread);
}

std::optional<LinkError> VaultSocket::setPort(quint16 port) {
    if (!m_thread.isRunning()) {
        m_worker->choosePort(port);
        return start();
    }
    return onLink([port](LinkWorker& worker) { return worker.setPort(port); });
}

std::optional<LinkError> VaultSocket::setBind(const QHostAddress& address) {
    auto error = onLink([&](LinkWorker& worker) { return worker.setBind(address); });
    if (!error) m_bind = address;
    return error;
}

tl::expected<PeerId, AddError> VaultSocket::addPeer(const Endpoint& address,
                                                    std::optional<KnownKey> key, const Pin& pin) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed([&](Node& node, Now now, Output& out) {
            auto added = node.addPeer(now, address, out, key, pin);
            if (added) out.events.emplace_back(PeerChanged{*added});
            return added;
        });
    });
}

bool VaultSocket::knowKey(PeerId peer, const KnownKey& key) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed(
            [&](Node& node, Now now, Output& out) { return node.knowKey(now, peer, key, out); });
    });
}

bool VaultSocket::removePeer(PeerId peer) {
    return onLink([peer](LinkWorker& worker) { return worker.removePeer(peer); });
}

void VaultSocket::addAddress(PeerId peer, const Endpoint& address) {
    onLink([&](LinkWorker& worker) {
        worker.feed([&](Node& node, Now now, Output& out) {
            node.addAddress(now, peer, address, out);
            return true;
        });
    });
}

tl::expected<MessageId, SendError> VaultSocket::send(PeerId peer, const QString& text,
                                                     const SendAs& as) {
    const QByteArray utf8 = text.toUtf8();
    const std::string_view bytes(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return onLink([&](LinkWorker& worker) {
        return worker.feed(
            [&](Node& node, Now now, Output& out) { return node.send(now, peer, bytes, out, as); });
    });
}

bool VaultSocket::stored(PeerId peer, const MsgId& message) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed(
            [&](Node& node, Now now, Output& out) { return node.stored(now, peer, message, out); });
    });
}

void VaultSocket::stored(PeerId peer, const QList<MsgId>& messages) {
    onLink([&](LinkWorker& worker) {
        worker.feed([&](Node& node, Now now, Output& out) {
            for (const MsgId& each : messages) node.stored(now, peer, each, out);
            return true;
        });
    });
}

bool VaultSocket::notStored(PeerId peer, const MsgId& message) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed([&](Node& node, Now now, Output& out) {
            return node.notStored(now, peer, message, out);
        });
    });
}

void VaultSocket::sendRead(PeerId peer, const QList<MsgId>& messages) {
    const std::vector<MsgId> ids(messages.begin(), messages.end());
    onLink([&](LinkWorker& worker) {
        worker.feed([&](Node& node, Now now, Output& out) {
            node.sendRead(now, peer, ids, out);
            return true;
        });
    });
}

QList<MessageId> VaultSocket::sendToAll(const QString& text) {
    QList<MessageId> messages;
    for (const PeerInfo& each : peers())
        if (const auto message = send(each.id, text)) messages << *message;
    return messages;
}

bool VaultSocket::cancel(PeerId peer, MessageId message) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed([&](Node& node, Now, Output&) { return node.cancel(peer, message); });
    });
}

void VaultSocket::allowPlaintext(PeerId peer, bool allow) {
    onLink([&](LinkWorker& worker) {
        worker.feed([&](Node& node, Now now, Output& out) {
            node.allowPlaintext(now, peer, allow, out);
            return true;
        });
    });
}

void VaultSocket::refuseRequest(const Endpoint& address) {
    onLink([&](LinkWorker& worker) { worker.node().refuseRequest(address); });
}

void VaultSocket::refuseRequest(const Request& request) {
    if (!request.id) return refuseRequest(request.address);
    onLink([&](LinkWorker& worker) {
        worker.feed([&](Node& node, Now now, Output& out) {
            node.refuseRequest(now, *request.id, out);
            return true;
        });
    });
}

bool VaultSocket::verified(PeerId peer, const IdentityId& compared) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed([&](Node& node, Now now, Output& out) {
            return node.verified(now, peer, compared, out);
        });
    });
}

bool VaultSocket::unverify(PeerId peer) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed(
            [&](Node& node, Now now, Output& out) { return node.unverify(now, peer, out); });
    });
}

bool VaultSocket::acceptKey(PeerId peer, const IdentityId& other) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed([&](Node& node, Now now, Output& out) {
            return node.acceptKey(now, peer, other, out);
        });
    });
}

bool VaultSocket::block(PeerId peer, bool blocked) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed(
            [&](Node& node, Now now, Output& out) { return node.block(now, peer, blocked, out); });
    });
}

bool VaultSocket::forgetPin(PeerId peer) {
    return onLink([&](LinkWorker& worker) {
        return worker.feed(
            [&](Node& node, Now now, Output& out) { return node.forgetPin(now, peer, out); });
    });
}

void VaultSocket::rotateKeys(PeerId peer) {
    onLink([&](LinkWorker& worker) {
        worker.feed([&](Node& node, Now now, Output& out) {
            node.rotateKeys(now, peer, out);
            return true;
        });
    });
}

void VaultSocket::rotateKeys() {
    onLink([](LinkWorker& worker) {
        worker.feed([](Node& node, Now now, Output& out) {
            node.rotateKeys(now, {}, out);
            return true;
        });
    });
}

void VaultSocket::setKeyLifetime(std::chrono::seconds lifetime) {
    onLink([&](LinkWorker& worker) {
        worker.feed([&](Node& node, Now now, Output& out) {
            node.setKeyLifetime(now, lifetime, out);
            return true;
        });
    });
}

void VaultSocket::setMessageRate(unsigned perSecond) {
    onLink([=](LinkWorker& worker) { worker.node().setMessageRate(perSecond); });
}

void VaultSocket::setMtu(std::optional<std::size_t> mtu) {
    onLink([=](LinkWorker& worker) { worker.setMtu(mtu); });
}

void VaultSocket::announceAll() {
    onLink([](LinkWorker& worker) {
        worker.feed([](Node& node, Now now, Output& out) {
            node.announceAll(now, out);
            return true;
        });
    });
}

void VaultSocket::retryAll() {
    onLink([](LinkWorker& worker) {
        worker.feed([](Node& node, Now now, Output& out) {
            node.retryAll(now, out);
            return true;
        });
    });
}

void VaultSocket::resetStatistics() {
    onLink([](LinkWorker& worker) { worker.node().resetStatistics(); });
}

quint16 VaultSocket::port() const {
    return onLink([](LinkWorker& worker) { return worker.port(); });
}

std::size_t VaultSocket::baseMtu() const {
    return onLink([](LinkWorker& worker) { return worker.node().config().baseMtu; });
}

bool VaultSocket::hasPeer(const Endpoint& address) const {
    return onLink([&](LinkWorker& worker) { return worker.node().peerAt(address).has_value(); });
}

std::optional<PeerInfo> VaultSocket::peer(PeerId id) const {
    return onLink([=](LinkWorker& worker) {
        return worker.feed([=](Node& node, Now now, Output&) { return node.peer(now, id); });
    });
}

std::optional<PeerInfo> VaultSocket::peerAt(const Endpoint& address) const {
    const auto id = onLink([&](LinkWorker& worker) { return worker.node().peerAt(address); });
    return id ? peer(*id) : std::nullopt;
}

QList<PeerInfo> VaultSocket::peers() const {
    return onLink([](LinkWorker& worker) { return worker.statistics().peers; });
}

QList<PeerInfo> VaultSocket::peersOn(const IpAddress& ip) const {
    QList<PeerInfo> there;
    for (const PeerInfo& each : peers())
        if (each.address.ip == ip) there << each;
    return there;
}

QList<Request> VaultSocket::requests() const {
    return onLink([](LinkWorker& worker) {
        const auto list = worker.node().requests();
        return QList<Request>(list.begin(), list.end());
    });
}

LinkStatistics VaultSocket::statistics() const {
    return onLink([](LinkWorker& worker) { return worker.statistics(); });
}

NetworkSnapshot VaultSocket::network() const {
    return onLink([](LinkWorker& worker) { return worker.network(); });
}

SignPublicKey VaultSocket::signKey() const {
    return onLink([](LinkWorker& worker) { return worker.node().signKey(); });
}

std::optional<IdentityId> VaultSocket::identity() const {
    return onLink([](LinkWorker& worker) -> std::optional<IdentityId> {
        const X1* x1 = worker.node().x1();
        if (x1 == nullptr) return {};
        return x1->id();
    });
}

EncPublicKey VaultSocket::publicKey() const {
    return onLink([](LinkWorker& worker) { return worker.node().publicKey(); });
}

}  // namespace vaultgram
