// Where others can reach this node: its addresses and port, as people write them.
#pragma once

#include "app/link/network_info.h"

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
    std::vector<std::string> written;
    for (const QHostAddress& each : listenedOn(network, bound))
        written.push_back(withPort(each, port));
    if (written.empty()) written.push_back(withPort(QHostAddress(QHostAddress::LocalHost), port));
    return written;
}

}  // namespace vaultgram::cli
