// What the link tells its owner, as values that may cross threads.
#pragma once

#include "core/node.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>

namespace vaultgram {

struct ReceivedText {
    PeerId peer;
    Endpoint address;  // the one the peer is known by
    Endpoint from;     // where the packet came from
    Security security;
    QString text;  // plain text from the network: never render it as rich text
    QDateTime at;  // by our clock
    Trust trust = Trust::None;
    std::optional<MsgId> id{};  // over x1: the same at both ends
    std::uint64_t convSeq = 0;  // over x1: the sender's order, from 1 on
    std::uint64_t sentMs = 0;   // over x1: Unix time by the sender's clock; may be anything
};

struct SentText {
    PeerId peer;
    Endpoint address;
    MessageId message;
    MessageState state;
    Security security;          // how it left
    std::optional<MsgId> id{};  // over x1, or what it was sent as
};

struct DropNotice {
    DropReason reason;
    Endpoint from;
    std::optional<Endpoint> peer;  // the contact it can be matched with
};

struct LinkError {
    enum class Kind {
        PortTaken,       // another program listens there
        PortForbidden,   // the system does not let us
        AddressMissing,  // no interface has the address to bind
        NetworkDown,     // nothing can be sent at present
        Other,
    };
    Kind kind;
    quint16 port = 0;
    QString detail;  // the system's words
};

struct InterfaceDetails {
    QString name;
    int mtu = 0;  // bytes; 0: not known
    bool loopback = false;
    QString hardwareAddress;
    QList<QHostAddress> addresses;
    bool operator==(const InterfaceDetails&) const = default;
};

// The network as this machine sees it; only interfaces that are up.
struct NetworkSnapshot {
    int smallestMtu = 1500;  // except loopback; 1500 if none is known
    QList<QHostAddress> ipv4, ipv6;
    QList<InterfaceDetails> interfaces;
    QHostAddress primary;  // what a packet to another network leaves from; may be null
    QString hostname;
    bool operator==(const NetworkSnapshot&) const = default;
};

struct LinkStatistics {
    Statistics node;
    Instant takenAt{};
    quint16 port = 0;
    std::size_t baseMtu = 0;       // bytes
    std::size_t effectiveMtu = 0;  // bytes, M of PROTOCOL.md 2.2
    std::chrono::seconds uptime{0};
    std::size_t rememberedNonces = 0;  // by the replay protection
    std::vector<TableUse> tables;
    std::optional<double> cpuShare;  // of one core, by the link thread, lately
    QList<PeerInfo> peers;
};

}  // namespace vaultgram

Q_DECLARE_METATYPE(vaultgram::ReceivedText)
Q_DECLARE_METATYPE(vaultgram::SentText)
Q_DECLARE_METATYPE(vaultgram::DropNotice)
Q_DECLARE_METATYPE(vaultgram::LinkError)
Q_DECLARE_METATYPE(vaultgram::NetworkSnapshot)
Q_DECLARE_METATYPE(vaultgram::PeerInfo)
