// The Qt adapter of a Node: a QUdpSocket, a timer and the clocks around it, in a
// thread of its own, so that a busy window never drops packets.
//
//   any thread --slots--> VaultSocket ==> link thread: LinkWorker, Node, QUdpSocket
//   receivers  <-signals- VaultSocket <==
//
// The counterpart of UDPSocketClass of py-vault-udp; docs/LIBRARY.md has the table
// name by name. It decides nothing about the protocol. All slots may be called from
// any thread; those that return something wait for the link thread (microseconds).
// Signals come in the order of what happened, and are delivered in the thread of
// whoever is connected.
#pragma once

#include "app/link/link_types.h"

#include <QMutex>
#include <QObject>
#include <QReadWriteLock>
#include <QThread>

#include <memory>
#include <optional>

namespace vaultgram {

class LinkWorker;

class VaultSocket : public QObject {
    Q_OBJECT
public:
    static constexpr quint16 defaultPort = 11000;

    struct Options {
        quint16 port = defaultPort;                           // 1024..65535; 0: any free port
        QHostAddress bind = QHostAddress(QHostAddress::Any);  // Any: all IPv4 and IPv6
        std::optional<std::size_t> mtu;                       // bytes, 576..9000; none: detect
        Node::Config node;
    };

    explicit VaultSocket(const Options& options, QObject* parent = nullptr);
    // With an identity it speaks x1 with those who can, and the old protocol with the others.
    VaultSocket(const Options& options, IdentityKeyPair identity, QObject* parent = nullptr);
    ~VaultSocket() override;  // stops
    VaultSocket(const VaultSocket&) = delete;
    VaultSocket& operator=(const VaultSocket&) = delete;

    [[nodiscard]] QHostAddress bindAddress() const { return m_bind; }

public Q_SLOTS:
    // Binds the socket. Without an error value it runs.
    std::optional<vaultgram::LinkError> start();
    // Ends the thread and closes all sockets; takes less than a second.
    void stop();
    // Atomic: if the new port can not be bound, the old one goes on working. Starts
    // what could not be started with another port.
    std::optional<vaultgram::LinkError> setPort(quint16 port);
    // Listens there, on the same port: Any for IPv4 and IPv6, AnyIPv4, or one of our addresses.
    // After an error it listens where it did before.
    std::optional<vaultgram::LinkError> setBind(const QHostAddress& address);

    tl::expected<vaultgram::PeerId, vaultgram::AddError> addPeer(
        const vaultgram::Endpoint& address, std::optional<vaultgram::KnownKey> key = {},
        const vaultgram::Pin& pin = {});
    bool knowKey(vaultgram::PeerId peer, const vaultgram::KnownKey& key);  // see Node
    bool removePeer(vaultgram::PeerId peer);
    void addAddress(vaultgram::PeerId peer, const vaultgram::Endpoint& address);
    tl::expected<vaultgram::MessageId, vaultgram::SendError> send(vaultgram::PeerId peer,
                                                                  const QString& text,
                                                                  const vaultgram::SendAs& as = {});
    QList<vaultgram::MessageId> sendToAll(const QString& text);
    bool cancel(vaultgram::PeerId peer, vaultgram::MessageId message);
    // With Options::node.receiptsByOwner, of each text that came over x1; see Node.
    bool stored(vaultgram::PeerId peer, const vaultgram::MsgId& message);
    bool notStored(vaultgram::PeerId peer, const vaultgram::MsgId& message);
    void stored(vaultgram::PeerId peer, const QList<vaultgram::MsgId>& messages);  // of one commit
    void sendRead(vaultgram::PeerId peer, const QList<vaultgram::MsgId>& messages);
    void allowPlaintext(vaultgram::PeerId peer, bool allow);
    void refuseRequest(const vaultgram::Endpoint& address);
    void refuseRequest(const vaultgram::Request& request);  // an identity is not listed again
    // What the user says of who a contact is; see Node. False if it does not apply.
    bool verified(vaultgram::PeerId peer, const vaultgram::IdentityId& compared);
    bool unverify(vaultgram::PeerId peer);
    bool acceptKey(vaultgram::PeerId peer, const vaultgram::IdentityId& other);
    bool block(vaultgram::PeerId peer, bool blocked);
    bool forgetPin(vaultgram::PeerId peer);
    void rotateKeys();  // of all sessions
    void rotateKeys(vaultgram::PeerId peer);
    void setKeyLifetime(std::chrono::seconds lifetime);
    void setMessageRate(unsigned perSecond);
    void setMtu(std::optional<std::size_t> mtu);  // bytes; none: detect
    void announceAll();                           // tells every peer our key again
    void retryAll();
    void resetStatistics();

public:
    [[nodiscard]] bool isRunning() const { return m_thread.isRunning(); }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] std::size_t baseMtu() const;  // bytes
    [[nodiscard]] bool hasPeer(const Endpoint& address) const;
    [[nodiscard]] std::optional<PeerInfo> peer(PeerId id) const;
    [[nodiscard]] std::optional<PeerInfo> peerAt(const Endpoint& address) const;
    [[nodiscard]] QList<PeerInfo> peers() const;
    [[nodiscard]] QList<PeerInfo> peersOn(const IpAddress& ip) const;
    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] LinkStatistics statistics() const;
    [[nodiscard]] NetworkSnapshot network() const;
    [[nodiscard]] EncPublicKey publicKey() const;
    [[nodiscard]] SignPublicKey signKey() const;
    [[nodiscard]] std::optional<IdentityId> identity() const;  // none: it speaks no x1

Q_SIGNALS:
    void portChanged(quint16 port);
    void messageReceived(const vaultgram::ReceivedText& message);
    void messageChanged(const vaultgram::SentText& message);
    void messagesRead(vaultgram::PeerId peer, const QList<vaultgram::MsgId>& messages);
    void peerChanged(const vaultgram::PeerInfo& peer);  // also when it was added
    void peerRemoved(vaultgram::PeerId peer, const vaultgram::Endpoint& address);
    void peerKeyChanged(const vaultgram::PeerInfo& peer);
    void trustChanged(const vaultgram::PeerInfo& peer);
    void runsTwice(const vaultgram::PeerInfo& peer);  // somebody copied its profile
    void probesConflict(const vaultgram::PeerInfo& peer);
    void clockSkewed(const vaultgram::PeerInfo& peer, double seconds);  // theirs minus ours
    void requestReceived(const vaultgram::Request& request);
    void dropped(const vaultgram::DropNotice& notice);  // ten a second at most; all are counted
    void networkChanged(const vaultgram::NetworkSnapshot& network);
    void errorOccurred(const vaultgram::LinkError& error);

private:
    VaultSocket(std::unique_ptr<LinkWorker> made, const QHostAddress& bind, QObject* parent);

    template <class Call>
    auto onLink(Call&& call) const;

    mutable QReadWriteLock m_life;  // read: a call is under way; write: the thread ends
    mutable QMutex m_turn;          // of calls while there is no thread
    QThread m_thread;
    std::unique_ptr<LinkWorker> m_worker;
    QHostAddress m_bind;
};

}  // namespace vaultgram
