// Where others can reach this node: its addresses and port, as people write them.
#pragma once

#include "app/link/link_types.h"

#include <QHostAddress>

#include <string>
#include <vector>

namespace vaultgram::cli {

[[nodiscard]] inline std::string withPort(const QHostAddress& address, quint16 port) {
    const std::string host = address.toString().toStdString();
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (v6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

// The primary one first. A machine without network has its loopback address.
[[nodiscard]] inline std::vector<std::string> ownAddresses(const NetworkSnapshot& network,
                                                           const QHostAddress& bound,
                                                           quint16 port) {
    const bool any =
        bound == QHostAddress(QHostAddress::Any) || bound == QHostAddress(QHostAddress::AnyIPv6);
    const bool anyV4 = bound == QHostAddress(QHostAddress::AnyIPv4);
    if (!any && !anyV4) return {withPort(bound, port)};
    QList<QHostAddress> all = network.ipv4;
    if (any) all += network.ipv6;
    if (all.removeAll(network.primary) > 0) all.prepend(network.primary);
    if (all.isEmpty()) all << QHostAddress(QHostAddress::LocalHost);
    std::vector<std::string> written;
    for (const QHostAddress& each : all) written.push_back(withPort(each, port));
    return written;
}

}  // namespace vaultgram::cli
