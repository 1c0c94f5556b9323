// What lives in the link thread: the node, its sockets, its timer. Carries out what
// the node decides, and turns its events into signals.
#pragma once

#include "app/link/cpu_meter.h"
#include "app/link/datagram_socket.h"
#include "app/link/network_info.h"
#include "app/link/vault_socket.h"
#include "core/token_bucket.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace vaultgram {

class LinkWorker : public QObject {
    Q_OBJECT
public:
    explicit LinkWorker(const VaultSocket::Options& options);
    LinkWorker(const VaultSocket::Options& options, IdentityKeyPair identity);

    // All of these run in the link thread only.
    std::optional<LinkError> open();
    void close();
    void choosePort(quint16 port) { m_options.port = port; }  // for open()
    std::optional<LinkError> setPort(quint16 port);
    std::optional<LinkError> setBind(const QHostAddress& address);
    void setMtu(std::optional<std::size_t> mtu);
    bool removePeer(PeerId peer);
    [[nodiscard]] LinkStatistics statistics();
    [[nodiscard]] NetworkSnapshot network() const;
    [[nodiscard]] quint16 port() const { return m_main ? m_main->port() : 0; }
    [[nodiscard]] Node& node() { return m_node; }

    // Feeds the node an input and carries out what comes of it.
    template <class Input>
    auto feed(Input&& input) {
        const Now now = readNow();
        auto result = input(m_node, now, m_output);
        carryOut(now);
        return result;
    }

Q_SIGNALS:
    void portChanged(quint16 port);
    void messageReceived(const vaultgram::ReceivedText& message);
    void messageChanged(const vaultgram::SentText& message);
    void messagesRead(vaultgram::PeerId peer, const QList<vaultgram::MsgId>& messages);
    void peerChanged(const vaultgram::PeerInfo& peer);
    void peerRemoved(vaultgram::PeerId peer, const vaultgram::Endpoint& address);
    void peerKeyChanged(const vaultgram::PeerInfo& peer);
    void trustChanged(const vaultgram::PeerInfo& peer);
    void runsTwice(const vaultgram::PeerInfo& peer);
    void probesConflict(const vaultgram::PeerInfo& peer);
    void clockSkewed(const vaultgram::PeerInfo& peer, double seconds);
    void requestReceived(const vaultgram::Request& request);
    void dropped(const vaultgram::DropNotice& notice);
    void networkChanged(const vaultgram::NetworkSnapshot& network);
    void errorOccurred(const vaultgram::LinkError& error);

private:
    [[nodiscard]] static Now readNow();
    [[nodiscard]] std::unique_ptr<DatagramSocket> makeSocket(SocketId id);
    void readFrom(SocketId id);
    void carryOut(Now now);
    void stir(Instant now);
    [[nodiscard]] std::vector<Endpoint> transmit();
    void requeue(Now now, const std::vector<Endpoint>& failed);
    [[nodiscard]] DatagramSocket* socketFor(SocketId id);
    [[nodiscard]] DatagramSocket* openedFor(SocketId id);
    void armTimer(Now now);
    void applyNetwork(const NetworkSnapshot& network);
    void applyMtu();
    void reportSending(bool works);

    // One overload for each event: a new one does not compile until it is handled.
    void on(const PeerChanged& event);
    void on(const PeerKeyChanged& event);
    void on(const MessageReceived& event);
    void on(const MessageChanged& event);
    void on(const Dropped& event);
    void on(const RequestReceived& event);
    void on(const ProbesConflict& event);
    void on(const ClockSkewed& event);
    void on(const TrustChanged& event);
    void on(const InTwoPlaces& event);
    void on(const MessagesRead& event);
    [[nodiscard]] Endpoint addressOf(PeerId peer) const;

    VaultSocket::Options m_options;
    Node m_node;
    Output m_output;
    std::unique_ptr<DatagramSocket> m_main;
    std::map<SocketId, std::unique_ptr<DatagramSocket>> m_temporary;
    std::unique_ptr<NetworkInfo> m_network;
    std::unique_ptr<QTimer> m_deadline;
    Instant m_stirAt{};
    QElapsedTimer m_uptime;
    CpuMeter m_cpu;  // of the link thread
    TokenBucket m_dropNotices{10, 10};
    bool m_sendingFails = false;
};

}  // namespace vaultgram
