#include "app/link/socket_address.h"

#include <netinet/in.h>

#include <array>
#include <cstring>

namespace vaultgram {

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

socklen_t fillAddress(sockaddr_storage& address, const Endpoint& to, bool v6Socket) {
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

}  // namespace vaultgram
