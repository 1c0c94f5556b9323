#include "app/link/address.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QRegularExpression>

#include <algorithm>

namespace vaultgram {
namespace {

struct Written {
    QString host;
    quint16 port;
};

tl::expected<Written, AddressError> split(const QString& text) {
    static const QRegularExpression bracketed(QStringLiteral(R"(^\[([^\]]*)\](?::(.*))?$)"));
    const QString trimmed = text.trimmed();
    QString host, port;
    if (const auto match = bracketed.match(trimmed); match.hasMatch()) {
        host = match.captured(1);
        port = match.captured(2);
    } else {
        // More than one colon without brackets is an IPv6 address without a port.
        const bool one = trimmed.count(u':') == 1;
        host = one ? trimmed.section(u':', 0, 0) : trimmed;
        port = one ? trimmed.section(u':', 1) : QString();
    }
    if (host.isEmpty()) return tl::unexpected(AddressError::BadHost);
    if (port.isEmpty()) return tl::unexpected(AddressError::NoPort);
    bool number = false;
    const uint value = port.toUInt(&number);
    const bool digits = std::all_of(port.begin(), port.end(), [](QChar c) { return c.isDigit(); });
    if (!number || !digits || value < 1 || value > 65'535)
        return tl::unexpected(AddressError::BadPort);
    return Written{host, static_cast<quint16>(value)};
}

tl::expected<Endpoint, AddressError> endpoint(const QHostAddress& address, quint16 port) {
    if (address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv6Protocol &&
        fromQt(address).scope == 0)
        return tl::unexpected(AddressError::NoScope);
    return Endpoint{fromQt(address), port};
}

// RFC 1123 section 2.1; what looks like a broken IPv4 address is none of it.
bool canBeName(const QString& host) {
    static const QRegularExpression name(QStringLiteral(
        R"(^(?=.{1,253}$)([A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)(\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\.?$)"));
    static const QRegularExpression digits(QStringLiteral(R"(^[0-9.]+$)"));
    return name.match(host).hasMatch() && !digits.match(host).hasMatch();
}

}  // namespace

QHostAddress toQt(const IpAddress& ip) {
    if (ip.isV4()) {
        quint32 v4 = 0;
        for (std::size_t i = 12; i < 16; ++i) v4 = v4 << 8U | ip.bytes[i];
        return QHostAddress(v4);
    }
    QHostAddress address(ip.bytes.data());
    if (ip.scope != 0) address.setScopeId(QString::number(ip.scope));
    return address;
}

IpAddress fromQt(const QHostAddress& address) {
    IpAddress ip;
    const Q_IPV6ADDR raw = address.toIPv6Address();  // IPv4 comes mapped
    std::copy(std::begin(raw.c), std::end(raw.c), ip.bytes.begin());
    const QString scope = address.scopeId();
    if (!scope.isEmpty()) {
        bool number = false;
        ip.scope = scope.toUInt(&number);
        if (!number)
            ip.scope = static_cast<std::uint32_t>(
                std::max(0, QNetworkInterface::interfaceIndexFromName(scope)));
    }
    return ip;
}

tl::expected<Endpoint, AddressError> numericAddress(const QString& text) {
    const auto written = split(text);
    if (!written) return tl::unexpected(written.error());
    // QHostAddress takes "1" and "1.2" for addresses; people who write that erred.
    const bool dotted = written->host.count(u'.') == 3 || written->host.contains(u':');
    if (QHostAddress address; dotted && address.setAddress(written->host))
        return endpoint(address, written->port);
    return tl::unexpected(canBeName(written->host) ? AddressError::IsAName : AddressError::BadHost);
}

tl::expected<Endpoint, AddressError> resolveAddress(const QString& text) {
    const auto numeric = numericAddress(text);
    if (numeric || numeric.error() != AddressError::IsAName) return numeric;
    const auto written = split(text);
    const QList<QHostAddress> found = QHostInfo::fromName(written->host).addresses();
    if (found.isEmpty()) return tl::unexpected(AddressError::NotFound);
    // IPv4 first: what an old peer listens on.
    const auto v4 = std::find_if(found.begin(), found.end(), [](const QHostAddress& each) {
        return each.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return endpoint(v4 != found.end() ? *v4 : found.front(), written->port);
}

QString display(const Endpoint& endpoint) {
    return QString::fromStdString(endpoint.toString());
}

}  // namespace vaultgram
