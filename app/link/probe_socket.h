// One UDP socket for questions of a connection test: it also hears what the network
// says about them.
//
// IP_RECVERR: the system keeps ICMP errors for a socket that is not connected, so an
// answer may come from another port (generation A) and "nobody listens there" is heard
// as well. Source: Linux ip(7), icmp(7); RFC 792, RFC 1812 section 5.2.7.1, RFC 4443.
#pragma once

#include "core/bytes.h"
#include "core/endpoint.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>

namespace vaultgram {

enum class NetworkError : std::uint8_t {
    Refused,     // ICMP: no such port
    Prohibited,  // ICMP: a firewall says no
    HostDown,    // ICMP, or nobody has that address on our own network
    NoRoute,     // no way there
    TooBig,      // a part of the way takes smaller packets only
    NotAllowed,  // our own system does not let it out
    Other,
};

class ProbeSocket : public QObject {
    Q_OBJECT
public:
    struct Trouble {
        NetworkError error;
        int mtu = 0;  // bytes; TooBig only, 0: not said
    };
    using OnAnswer = std::function<void(const Endpoint& from, ByteView datagram)>;
    using OnTrouble = std::function<void(const Trouble& trouble)>;

    // Null: the system gives none of this family.
    [[nodiscard]] static std::unique_ptr<ProbeSocket> open(const Endpoint& to);
    ~ProbeSocket() override;

    OnAnswer onAnswer;
    OnTrouble onTrouble;
    // What the system said at once, if it did not send.
    std::optional<Trouble> send(ByteView datagram);
    void read();  // what has come

private:
    ProbeSocket(int descriptor, const Endpoint& to);
    void readErrors();
    void readAnswers();

    int m_descriptor;
    Endpoint m_to;
    QSocketNotifier m_notifier;
};

// What errno after sending means.
[[nodiscard]] NetworkError networkErrorOf(int error);
// The address that a packet to `to` would leave from; none: there is no way.
[[nodiscard]] std::optional<IpAddress> routeTo(const Endpoint& to);

}  // namespace vaultgram
