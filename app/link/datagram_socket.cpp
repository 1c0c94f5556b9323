#include "app/link/datagram_socket.h"

#include "app/link/address.h"
#include "app/link/socket_address.h"
#include "core/limits.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace vaultgram {
namespace {

constexpr std::size_t batchSize = 16;
constexpr int receiveBuffer = 1 << 20;  // bytes; the system may give less
constexpr std::size_t runLength = 16;   // datagrams in one call: no flood for a small buffer
constexpr int patience = 20;            // ms to wait for room in the send buffer

// QUdpSocket has the system write down the local address and the hop count of every
// arrival. Nobody asks for them here, and they cost 0.1 us a packet.
void saveWork(int descriptor, bool v6) {
    const int off = 0;
    setsockopt(descriptor, IPPROTO_IP, IP_PKTINFO, &off, sizeof off);
    setsockopt(descriptor, IPPROTO_IP, IP_RECVTTL, &off, sizeof off);
    if (!v6) return;
    setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVPKTINFO, &off, sizeof off);
    setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, &off, sizeof off);
}

// Has the system cut what is sent into datagrams of `size` bytes.
// Source: Linux udp(7), UDP_SEGMENT; 0.9 us a datagram where single calls take 2.8.
ssize_t sendRun(int descriptor, const sockaddr_storage& to, socklen_t length, ByteView datagrams,
                std::size_t size) {
    // sendmsg only reads, but its interface is older than const.
    iovec bytes{const_cast<std::uint8_t*>(datagrams.data()), datagrams.size()};  // NOLINT
    alignas(cmsghdr) std::array<std::uint8_t, CMSG_SPACE(sizeof(std::uint16_t))> space{};
    msghdr message{};
    message.msg_name = const_cast<sockaddr_storage*>(&to);  // NOLINT
    message.msg_namelen = length;
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = space.data();
    message.msg_controllen = space.size();
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = IPPROTO_UDP;
    header->cmsg_type = UDP_SEGMENT;
    header->cmsg_len = CMSG_LEN(sizeof(std::uint16_t));
    const auto each = static_cast<std::uint16_t>(size);
    std::memcpy(CMSG_DATA(header), &each, sizeof each);
    return sendmsg(descriptor, &message, MSG_DONTWAIT);
}

DatagramSocket::Sent verdictOn(int error) {
    switch (error) {
        case ENETUNREACH:
        case EHOSTUNREACH:
        case ENETDOWN:
        case EADDRNOTAVAIL:
        case EPERM:
        case EACCES:
        case EINVAL:
        case EHOSTDOWN: return DatagramSocket::Sent::NoRoute;
        default: return DatagramSocket::Sent::Failed;
    }
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

// Room for one recvmmsg(2), for the largest datagrams there are: no memory is behind what
// hardly anybody fills. Their beginnings, which all fill, do not lie a multiple of 4 KiB
// apart, where they would push each other out of the processor's cache.
struct DatagramSocket::Batch {
    static constexpr std::size_t apart = limits::datagram + 1 + 1536;

    Batch() : bytes(new std::uint8_t[batchSize * apart]) {
        for (std::size_t i = 0; i < batchSize; ++i) {
            vectors[i] = {bytes.get() + i * apart, limits::datagram};
            headers[i] = {};
            headers[i].msg_hdr.msg_iov = &vectors[i];
            headers[i].msg_hdr.msg_iovlen = 1;
            headers[i].msg_hdr.msg_name = &addresses[i];
        }
    }
    int receive(int descriptor) {
        for (mmsghdr& header : headers) header.msg_hdr.msg_namelen = sizeof(sockaddr_storage);
        return recvmmsg(descriptor, headers.data(), batchSize, MSG_DONTWAIT, nullptr);
    }
    [[nodiscard]] ByteView datagram(std::size_t i) const {
        return {bytes.get() + i * apart, headers[i].msg_len};
    }

    std::unique_ptr<std::uint8_t[]> bytes;
    std::array<iovec, batchSize> vectors;
    std::array<mmsghdr, batchSize> headers;
    std::array<sockaddr_storage, batchSize> addresses;
};

DatagramSocket::DatagramSocket(QObject* parent) : QObject(parent), m_socket(this) {}

DatagramSocket::~DatagramSocket() {
    m_notifier.reset();
    if (m_descriptor >= 0) ::close(m_descriptor);
}

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
    m_descriptor = fcntl(static_cast<int>(m_socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    if (m_descriptor < 0) return LinkError{LinkError::Kind::Other, port, qt_error_string(errno)};
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &DatagramSocket::readable);

    sockaddr_storage own{};
    socklen_t length = sizeof own;
    getsockname(m_descriptor, reinterpret_cast<sockaddr*>(&own), &length);
    m_v6 = own.ss_family == AF_INET6;
    saveWork(m_descriptor, m_v6);
    return {};
}

// One call of the system for a run of them; one each where it can not do that: an
// old system, a device without checksums, a path that does not take this size.
DatagramSocket::Sent DatagramSocket::send(const Endpoint& to, ByteView datagrams,
                                          std::size_t size) {
    if (!m_v6 && !to.ip.isV4()) return Sent::NoRoute;
    sockaddr_storage address;
    const socklen_t length = fillAddress(address, to, m_v6);
    const std::size_t run = size * std::min(runLength, limits::datagram / std::max(size, 1UL));
    bool segments = datagrams.size() > size;
    while (!datagrams.empty()) {
        const ByteView part = datagrams.first(std::min(datagrams.size(), segments ? run : size));
        const int error = transmit(address, length, part, size);
        if (error != 0 && part.size() > size) {
            segments = false;
            continue;
        }
        if (error != 0) return verdictOn(error);
        datagrams = datagrams.subspan(part.size());
    }
    return Sent::Yes;
}

// 0, or what went wrong. Waits a moment if there is no room at present.
int DatagramSocket::transmit(const sockaddr_storage& to, unsigned length, ByteView datagrams,
                             std::size_t size) {
    const auto attempt = [&] {
        return datagrams.size() > size
                   ? sendRun(m_descriptor, to, length, datagrams, size)
                   : sendto(m_descriptor, datagrams.data(), datagrams.size(), MSG_DONTWAIT,
                            reinterpret_cast<const sockaddr*>(&to), length);
    };
    if (attempt() >= 0) return 0;
    if (errno != EAGAIN && errno != EWOULDBLOCK && errno != ENOBUFS && errno != EINTR) return errno;
    pollfd room{m_descriptor, POLLOUT, 0};
    poll(&room, 1, patience);
    return attempt() >= 0 ? 0 : errno;
}

bool DatagramSocket::read(std::size_t most, const Receiver& receiver) {
    if (!m_batch) m_batch = std::make_unique<Batch>();
    for (std::size_t taken = 0; taken < most;) {
        const int received = m_batch->receive(m_descriptor);
        if (received <= 0) return false;
        const auto count = static_cast<std::size_t>(received);
        for (std::size_t i = 0; i < count; ++i)
            receiver(endpointOf(m_batch->addresses[i]), m_batch->datagram(i));
        taken += count;
        if (count < batchSize) return false;
    }
    return true;
}

}  // namespace vaultgram
