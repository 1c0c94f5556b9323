#include "app/link/network_info.h"

#include "core/limits.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QUdpSocket>

#include <algorithm>

namespace vaultgram {
namespace {

InterfaceDetails describe(const QNetworkInterface& each) {
    InterfaceDetails details;
    details.name = each.name();
    details.mtu = each.maximumTransmissionUnit();
    details.loopback = each.flags().testFlag(QNetworkInterface::IsLoopBack);
    details.hardwareAddress = each.hardwareAddress();
    for (const QNetworkAddressEntry& entry : each.addressEntries()) details.addresses << entry.ip();
    return details;
}

// Where a packet to another network would leave from: connecting a UDP socket sends
// nothing, it only asks the routing table. The addresses are of documentation
// networks (RFC 5737, RFC 3849).
QHostAddress primaryAddress(const QList<QHostAddress>& ipv4, const QList<QHostAddress>& ipv6) {
    for (const char* far : {"192.0.2.1", "2001:db8::1"}) {
        QUdpSocket socket;
        socket.connectToHost(QHostAddress(QLatin1String(far)), 9);
        if (socket.state() == QAbstractSocket::ConnectedState && !socket.localAddress().isNull() &&
            !socket.localAddress().isLoopback())
            return socket.localAddress();
    }
    if (!ipv4.isEmpty()) return ipv4.front();
    return ipv6.isEmpty() ? QHostAddress() : ipv6.front();
}

}  // namespace

int smallestMtu(const QList<InterfaceDetails>& interfaces) {
    int smallest = 0;
    for (const InterfaceDetails& each : interfaces) {
        if (each.loopback || each.mtu <= 0) continue;
        smallest = smallest == 0 ? each.mtu : std::min(smallest, each.mtu);
    }
    return smallest == 0 ? static_cast<int>(limits::defaultMtu) : smallest;
}

NetworkInfo::NetworkInfo(QObject* parent, Reader reader)
    : QObject(parent), m_reader(std::move(reader)), m_snapshot(m_reader()) {
    connect(&m_timer, &QTimer::timeout, this, &NetworkInfo::refresh);
    m_timer.setParent(this);
    m_timer.start(std::chrono::seconds(2));
}

void NetworkInfo::refresh() {
    NetworkSnapshot snapshot = m_reader();
    if (snapshot == m_snapshot) return;
    m_snapshot = std::move(snapshot);
    Q_EMIT changed(m_snapshot);
}

NetworkSnapshot NetworkInfo::readSystem() {
    NetworkSnapshot network;
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        if (!each.flags().testFlag(QNetworkInterface::IsUp)) continue;
        const InterfaceDetails details = describe(each);
        network.interfaces << details;
        if (details.loopback) continue;
        for (const QHostAddress& address : details.addresses) {
            const bool v4 = address.protocol() == QAbstractSocket::IPv4Protocol;
            (v4 ? network.ipv4 : network.ipv6) << address;
        }
    }
    network.smallestMtu = smallestMtu(network.interfaces);
    network.primary = primaryAddress(network.ipv4, network.ipv6);
    network.hostname = QHostInfo::localHostName();
    return network;
}

QList<QHostAddress> listenedOn(const NetworkSnapshot& network, const QHostAddress& bound) {
    const bool any =
        bound == QHostAddress(QHostAddress::Any) || bound == QHostAddress(QHostAddress::AnyIPv6);
    const bool anyV4 = bound == QHostAddress(QHostAddress::AnyIPv4);
    if (!any && !anyV4) return {bound};
    QList<QHostAddress> all = network.ipv4;
    if (any) all += network.ipv6;
    if (all.removeAll(network.primary) > 0) all.prepend(network.primary);
    return all;
}

}  // namespace vaultgram
