// What the window knows about a contact, a request and the own network: plain values.
//
// Ids and addresses are opaque texts here; only the caller knows what they stand for.
#pragma once

#include "ui/models/safety.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace vaultgram::ui {

enum class Presence { Waiting, ExchangingKeys, Connected, Unreachable };
// How the traffic with the contact travels at present. Anonymous: sealed, but
// the sender is not authenticated. None: no keys yet.
enum class Security { None, Sealed, Anonymous, Plaintext };
enum class PeerKind { Unknown, Legacy, LegacyAnonymous, X1 };

struct ContactInfo {
    QString id;
    QString name;
    QString address;
    Presence presence = Presence::Waiting;
    QDateTime presenceSince;
    Security security = Security::None;
    Trust trust = Trust::None;
    PeerKind kind = PeerKind::Unknown;
    QString fingerprint;  // hex digits of the peer's key, empty before the exchange
    QDateTime keySince;   // when the key in use was learnt
    QString lastMessage;
    bool lastMessageIsOwn = false;
    Delivery lastDelivery = Delivery::None;  // of the last message, if own
    QDateTime lastTime;
    QString draft;
    int unread = 0;
    bool muted = false;
    std::optional<bool> readReceipts;    // told what was read; none: as set for all
    bool plaintextAllowed = false;       // the user switched it on for this contact
    QString plaintextRefusal;            // why it can not be switched on; empty if it can
    int waiting = 0;                     // messages that did not leave yet
    QString cannotSend;                  // why nothing can be sent now; empty if it can
    int rttMs = -1;                      // below 0: no data yet
    double loss = -1;                    // share of packets, 0..1; below 0: no data yet
    std::optional<KeyChange> keyChange;  // while trust is KeyChanged

    bool operator==(const ContactInfo&) const = default;
};

// Someone who is not a contact and asks to be one.
struct RequestInfo {
    QString id;
    QString address;
    QString fingerprint{};  // hex digits of the identity it proved; empty: an older program

    bool operator==(const RequestInfo&) const = default;
};

// Someone heard on this network who is not a contact yet.
struct DiscoveredInfo {
    QString id;
    QString name;  // as they call themselves; may be empty
    QString address;

    bool operator==(const DiscoveredInfo&) const = default;
};

enum class NetworkState { Offline, Starting, Online, Failed };

struct NetworkStatus {
    NetworkState state = NetworkState::Offline;
    int port = 0;
    QStringList addresses;  // the primary one first
    int mtu = 0;            // bytes; 0: not known
    int protocolVersion = 0;
    double sentRate = -1;  // bytes a second; below 0: no data yet
    double receivedRate = -1;
    QString error;  // why it failed, if it did

    bool operator==(const NetworkStatus&) const = default;
};

// True if the next text to this contact would leave without encryption.
[[nodiscard]] bool sendsPlaintext(const ContactInfo& contact);
// False: an older program, which tells of nothing that it got.
[[nodiscard]] bool givesReceipts(const ContactInfo& contact);
// True if words must say that what comes from this contact is not encrypted.
[[nodiscard]] bool isPlaintext(const ContactInfo& contact);

}  // namespace vaultgram::ui

Q_DECLARE_METATYPE(vaultgram::ui::ContactInfo)
Q_DECLARE_METATYPE(vaultgram::ui::RequestInfo)
Q_DECLARE_METATYPE(vaultgram::ui::DiscoveredInfo)
