// Addresses as the system has them.
#pragma once

#include "core/endpoint.h"

#include <sys/socket.h>

namespace vaultgram {

[[nodiscard]] Endpoint endpointOf(const sockaddr_storage& address);
// Writes it for a socket of IPv6, or of IPv4; returns its length.
socklen_t fillAddress(sockaddr_storage& address, const Endpoint& to, bool v6Socket);

}  // namespace vaultgram
