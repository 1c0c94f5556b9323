#include "app/link/datagram_socket.h"

#include "app/link/address.h"
#include "core/limits.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace vaultgram {
namespace {

constexpr std::size_t batchSize = 16;
constexpr int receiveBuffer = 1 << 20;  // bytes; the system may give less
constexpr int patience = 20;            // ms to wait for room in the send buffer

Endpoint endpointOf(const sockaddr_storage& address) {
    Endpoint endpoint;
    if (address.ss_family == AF_INET) {
        sockaddr_in v4;
        std::memcpy(&v4, &address, sizeof v4);
        std::array<std::uint8_t, 4> ip;
        std::memcpy(ip.data(), &v4.sin_addr, ip.size());
        return {IpAddress::v4(ip[0], ip[1], ip[2], ip[3]), ntohs(v4.sin_port)};
    }
    sockaddr_in6 v6;
    std::memcpy(&v6, &address, sizeof v6);
    std::memcpy(endpoint.ip.bytes.data(), &v6.sin6_addr, endpoint.ip.bytes.size());
    endpoint.ip.scope = v6.sin6_scope_id;
    endpoint.port = ntohs(v6.sin6_port);
    return endpoint;
}

socklen_t fill(sockaddr_storage& address, const Endpoint& to, bool v6Socket) {
    if (!v6Socket) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(to.port);
        std::memcpy(&v4.sin_addr, to.ip.bytes.data() + 12, 4);
        std::memcpy(&address, &v4, sizeof v4);
        return sizeof v4;
    }
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(to.port);
    v6.sin6_scope_id = to.ip.scope;
    std::memcpy(&v6.sin6_addr, to.ip.bytes.data(), to.ip.bytes.size());
    std::memcpy(&address, &v6, sizeof v6);
    return sizeof v6;
}

LinkError::Kind kindOf(QAbstractSocket::SocketError error) {
    switch (error) {
        case QAbstractSocket::AddressInUseError: return LinkError::Kind::PortTaken;
        case QAbstractSocket::SocketAccessError: return LinkError::Kind::PortForbidden;
        case QAbstractSocket::SocketAddressNotAvailableError:
            return LinkError::Kind::AddressMissing;
        default: return LinkError::Kind::Other;
    }
}

}  // namespace

// Room for one recvmmsg(2). What every packet needs lies close together, in the
// cache; what only a giant needs lies behind it and is not touched otherwise.
struct DatagramSocket::Batch {
    static constexpr std::size_t usual = 2048;  // bytes; a packet has at most 1,500, or 9,000

    Batch() : near(batchSize * usual), far(batchSize * (limits::datagram - usual)) {
        for (std::size_t i = 0; i < batchSize; ++i) {
            vectors[i] = {
                {{near.data() + i * usual, usual},
                 {far.data() + i * (limits::datagram - usual), limits::datagram - usual}}};
            headers[i] = {};
            headers[i].msg_hdr.msg_iov = vectors[i].data();
            headers[i].msg_hdr.msg_iovlen = vectors[i].size();
            headers[i].msg_hdr.msg_name = &addresses[i];
        }
    }
    int receive(int descriptor) {
        for (mmsghdr& header : headers) header.msg_hdr.msg_namelen = sizeof(sockaddr_storage);
        return recvmmsg(descriptor, headers.data(), batchSize, MSG_DONTWAIT, nullptr);
    }
    [[nodiscard]] ByteView datagram(std::size_t i) {
        const std::size_t size = headers[i].msg_len;
        const ByteView head = ByteView(near).subspan(i * usual, std::min(size, usual));
        if (size <= usual) return head;
        giant.assign(head.begin(), head.end());
        append(giant, ByteView(far).subspan(i * (limits::datagram - usual), size - usual));
        return giant;
    }

    Bytes near, far, giant;
    std::array<std::array<iovec, 2>, batchSize> vectors;
    std::array<mmsghdr, batchSize> headers;
    std::array<sockaddr_storage, batchSize> addresses;
};

DatagramSocket::DatagramSocket(QObject* parent) : QObject(parent), m_socket(this) {
    connect(&m_socket, &QUdpSocket::readyRead, this, &DatagramSocket::readable);
}

DatagramSocket::~DatagramSocket() = default;

std::optional<LinkError> DatagramSocket::bind(const QHostAddress& address, quint16 port) {
    const bool any = address == QHostAddress(QHostAddress::Any);
    bool bound = m_socket.bind(address, port, QAbstractSocket::DontShareAddress);
    const bool noIpv6 = m_socket.error() == QAbstractSocket::UnsupportedSocketOperationError ||
                        m_socket.error() == QAbstractSocket::SocketAddressNotAvailableError;
    if (!bound && any && noIpv6)
        bound = m_socket.bind(QHostAddress(QHostAddress::AnyIPv4), port,
                              QAbstractSocket::DontShareAddress);
    if (!bound) return LinkError{kindOf(m_socket.error()), port, m_socket.errorString()};

    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, receiveBuffer);
    sockaddr_storage own{};
    socklen_t length = sizeof own;
    getsockname(static_cast<int>(m_socket.socketDescriptor()), reinterpret_cast<sockaddr*>(&own),
                &length);
    m_v6 = own.ss_family == AF_INET6;
    return {};
}

DatagramSocket::Sent DatagramSocket::send(const Endpoint& to, ByteView datagram) {
    if (!m_v6 && !to.ip.isV4()) return Sent::NoRoute;
    sockaddr_storage address{};
    const socklen_t length = fill(address, to, m_v6);
    const int descriptor = static_cast<int>(m_socket.socketDescriptor());
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (sendto(descriptor, datagram.data(), datagram.size(), MSG_DONTWAIT,
                   reinterpret_cast<const sockaddr*>(&address), length) >= 0)
            return Sent::Yes;
        if (errno != EAGAIN && errno != EWOULDBLOCK && errno != ENOBUFS && errno != EINTR) break;
        pollfd room{descriptor, POLLOUT, 0};
        poll(&room, 1, patience);
    }
    switch (errno) {
        case ENETUNREACH:
        case EHOSTUNREACH:
        case ENETDOWN:
        case EADDRNOTAVAIL:
        case EPERM:
        case EACCES:
        case EINVAL:
        case EHOSTDOWN: return Sent::NoRoute;
        default: return Sent::Failed;
    }
}

bool DatagramSocket::read(std::size_t most, const Receiver& receiver) {
    if (!m_batch) m_batch = std::make_unique<Batch>();
    if (!readOne(receiver)) return false;
    const int descriptor = static_cast<int>(m_socket.socketDescriptor());
    for (std::size_t taken = 1; taken < most;) {
        const int count = m_batch->receive(descriptor);
        if (count <= 0) return false;
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
            receiver(endpointOf(m_batch->addresses[i]), m_batch->datagram(i));
        taken += static_cast<std::size_t>(count);
        if (static_cast<std::size_t>(count) < batchSize) return false;
    }
    return true;
}

// Through QUdpSocket: it reports the next arrival only after it was read itself.
bool DatagramSocket::readOne(const Receiver& receiver) {
    QHostAddress address;
    quint16 port = 0;
    Bytes& buffer = m_batch->giant;
    buffer.resize(limits::datagram);
    const qint64 size = m_socket.readDatagram(reinterpret_cast<char*>(buffer.data()),
                                              static_cast<qint64>(buffer.size()), &address, &port);
    if (size < 0) return false;
    receiver({fromQt(address), port}, ByteView(buffer).first(static_cast<std::size_t>(size)));
    return true;
}

}  // namespace vaultgram
