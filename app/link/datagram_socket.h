// One UDP socket: bound by QUdpSocket, read and written in batches.
//
// QUdpSocket knows every platform's way to bind. Its readDatagram() and writeDatagram()
// make a QHostAddress a packet, 4 us for both against 2.8 us of the system calls themselves,
// so packets go through recvmmsg(2) and sendto(2). It reports an arrival only after the one
// before was read by itself; hence a second descriptor of the same socket, and a notifier.
#pragma once

#include "app/link/link_types.h"

#include <QObject>
#include <QSocketNotifier>
#include <QUdpSocket>

#include <functional>
#include <memory>
#include <optional>

struct sockaddr_storage;

namespace vaultgram {

class DatagramSocket : public QObject {
    Q_OBJECT
public:
    using Receiver = std::function<void(const Endpoint& from, ByteView datagram)>;
    enum class Sent { Yes, NoRoute, Failed };

    explicit DatagramSocket(QObject* parent = nullptr);
    ~DatagramSocket() override;

    // Never shares the port. Any: IPv6 and IPv4 in one socket, IPv4 alone where the
    // system has no IPv6.
    [[nodiscard]] std::optional<LinkError> bind(const QHostAddress& address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

    [[nodiscard]] Sent send(const Endpoint& to, ByteView datagram) {
        return send(to, datagram, datagram.size());
    }
    // Datagrams of `size` bytes, one behind the other; the last may be shorter.
    [[nodiscard]] Sent send(const Endpoint& to, ByteView datagrams, std::size_t size);
    // Hands on what is there, at most `most` datagrams. True: there may be more.
    [[nodiscard]] bool read(std::size_t most, const Receiver& receiver);

Q_SIGNALS:
    void readable();

private:
    struct Batch;

    [[nodiscard]] int transmit(const sockaddr_storage& to, unsigned length, ByteView datagrams,
                               std::size_t size);

    QUdpSocket m_socket;
    int m_descriptor = -1;  // of the same socket
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<Batch> m_batch;
    bool m_v6 = true;
};

}  // namespace vaultgram
