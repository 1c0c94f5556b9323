#include "app/link/probe_socket.h"

#include "app/link/socket_address.h"
#include "core/limits.h"

#include <linux/errqueue.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace vaultgram {
namespace {

// RFC 792, RFC 1812: a net, a host, or all communication is administratively prohibited.
bool isProhibited(const sock_extended_err& error) {
    if (error.ee_origin == SO_EE_ORIGIN_ICMP && error.ee_type == ICMP_DEST_UNREACH)
        return error.ee_code == ICMP_PKT_FILTERED || error.ee_code == ICMP_NET_ANO ||
               error.ee_code == ICMP_HOST_ANO;
    return error.ee_origin == SO_EE_ORIGIN_ICMP6 && error.ee_type == ICMP6_DST_UNREACH &&
           error.ee_code == ICMP6_DST_UNREACH_ADMIN;
}

ProbeSocket::Trouble troubleOf(const sock_extended_err& error) {
    if (isProhibited(error)) return {NetworkError::Prohibited};
    ProbeSocket::Trouble trouble{networkErrorOf(static_cast<int>(error.ee_errno))};
    if (trouble.error == NetworkError::TooBig) trouble.mtu = static_cast<int>(error.ee_info);
    return trouble;
}

std::optional<sock_extended_err> errorIn(const cmsghdr& note) {
    const bool v4 = note.cmsg_level == IPPROTO_IP && note.cmsg_type == IP_RECVERR;
    const bool v6 = note.cmsg_level == IPPROTO_IPV6 && note.cmsg_type == IPV6_RECVERR;
    if (!v4 && !v6) return {};
    sock_extended_err error{};
    std::memcpy(&error, CMSG_DATA(&note), sizeof error);
    return error;
}

}  // namespace

NetworkError networkErrorOf(int error) {
    switch (error) {
        case ECONNREFUSED: return NetworkError::Refused;
        case EHOSTUNREACH:
        case EHOSTDOWN: return NetworkError::HostDown;
        case ENETUNREACH:
        case ENETDOWN:
        case EADDRNOTAVAIL: return NetworkError::NoRoute;
        case EMSGSIZE: return NetworkError::TooBig;
        case EPERM:
        case EACCES: return NetworkError::NotAllowed;
        default: return NetworkError::Other;
    }
}

std::optional<IpAddress> routeTo(const Endpoint& to) {
    const bool v6 = !to.ip.isV4();
    const int descriptor = ::socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return {};
    sockaddr_storage address{};
    socklen_t length = fillAddress(address, to, v6);
    std::optional<IpAddress> from;
    // Connecting a UDP socket sends nothing; it asks the routing table.
    if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), length) == 0) {
        length = sizeof address;
        if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &length) == 0)
            from = endpointOf(address).ip;
    }
    ::close(descriptor);
    return from;
}

std::unique_ptr<ProbeSocket> ProbeSocket::open(const Endpoint& to) {
    const bool v6 = !to.ip.isV4();
    const int descriptor =
        ::socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0) return nullptr;
    const int on = 1;
    if (v6) ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
    if (!v6) ::setsockopt(descriptor, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    return std::unique_ptr<ProbeSocket>(new ProbeSocket(descriptor, to));
}

ProbeSocket::ProbeSocket(int descriptor, const Endpoint& to)
    : m_descriptor(descriptor), m_to(to), m_notifier(descriptor, QSocketNotifier::Read) {
    connect(&m_notifier, &QSocketNotifier::activated, this, &ProbeSocket::read);
}

ProbeSocket::~ProbeSocket() {
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

std::optional<ProbeSocket::Trouble> ProbeSocket::send(ByteView datagram) {
    sockaddr_storage address{};
    const socklen_t length = fillAddress(address, m_to, !m_to.ip.isV4());
    // An error that is reported here may be that of an earlier datagram: once more.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (::sendto(m_descriptor, datagram.data(), datagram.size(), 0,
                     reinterpret_cast<const sockaddr*>(&address), length) >= 0)
            return {};
        const int error = errno;
        readErrors();
        if (attempt == 1) return Trouble{networkErrorOf(error)};
    }
    return {};
}

void ProbeSocket::read() {
    readErrors();
    readAnswers();
}

void ProbeSocket::readErrors() {
    std::array<std::uint8_t, 2048> bytes;
    alignas(cmsghdr) std::array<std::uint8_t, 512> control;
    for (;;) {
        iovec vector{bytes.data(), bytes.size()};
        msghdr message{};
        message.msg_iov = &vector;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (::recvmsg(m_descriptor, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0) return;
        for (cmsghdr* each = CMSG_FIRSTHDR(&message); each != nullptr;
             each = CMSG_NXTHDR(&message, each)) {
            const auto error = errorIn(*each);
            if (error && onTrouble) onTrouble(troubleOf(*error));
        }
    }
}

void ProbeSocket::readAnswers() {
    Bytes bytes(limits::datagram);
    for (int i = 0; i < limits::probeDatagrams; ++i) {  // then others have their turn
        sockaddr_storage address{};
        socklen_t length = sizeof address;
        const auto size = ::recvfrom(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT,
                                     reinterpret_cast<sockaddr*>(&address), &length);
        if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return;
        if (size < 0) continue;  // what the network said is told here once more
        if (onAnswer)
            onAnswer(endpointOf(address), ByteView(bytes).first(static_cast<std::size_t>(size)));
    }
}

}  // namespace vaultgram
