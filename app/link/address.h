// Addresses as people write them, and as Qt has them.
#pragma once

#include "core/endpoint.h"

#include <QHostAddress>
#include <QString>

#include <tl/expected.hpp>

namespace vaultgram {

enum class AddressError {
    NoPort,    // "192.168.1.20"
    BadPort,   // not a number from 1 to 65535
    BadHost,   // neither an address nor something that can be a name
    NoScope,   // fe80::1 means nothing without its interface
    IsAName,   // numeric() was asked, and this needs a resolver
    NotFound,  // no such name
};

[[nodiscard]] QHostAddress toQt(const IpAddress& ip);
[[nodiscard]] IpAddress fromQt(const QHostAddress& address);

// "192.168.1.20:11000", "[fe80::1%eth0]:11000". Names give IsAName.
[[nodiscard]] tl::expected<Endpoint, AddressError> numericAddress(const QString& text);
// The same, and names, for which it may wait for a name server.
[[nodiscard]] tl::expected<Endpoint, AddressError> resolveAddress(const QString& text);

[[nodiscard]] QString display(const Endpoint& endpoint);

}  // namespace vaultgram
