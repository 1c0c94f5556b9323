// Everything the dashboard shows, as plain values: the owner measures, the window shows.
//
//   once a second, always:             SecondFigures    -> charts (the last 300 s)
//   once a second, while it is open:   DashboardFigures -> cards, tables, facts
//
// What was not measured, or can not be known, is an empty optional: the window writes
// "no data yet" or a dash for it, never 0. Ids are those of ContactInfo; opaque here.
// Units: bytes, seconds, milliseconds where said; shares 0..1; rates in bytes a second.
#pragma once

#include "ui/models/contact.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace vaultgram::ui {

using Figure = std::optional<double>;
using Count = std::optional<quint64>;
using Flag = std::optional<bool>;

// The same figure over three spans. "Ever" is since the start, or since the last reset.
template <class Value>
struct Spans {
    std::optional<Value> minute;       // the last 60 s
    std::optional<Value> fiveMinutes;  // the last 5 min
    std::optional<Value> ever;

    bool operator==(const Spans&) const = default;
};
using Counts = Spans<quint64>;
using Shares = Spans<double>;

struct WayFigures {  // one direction
    Figure rate;     // bytes a second, now
    Counts packets;
    Counts bytes;    // on the wire, headers of the protocol included
    Counts payload;  // bytes of text, files and control after compression
    Counts padding;  // bytes that only hide the length
    bool operator==(const WayFigures&) const = default;
};

// What is measured alike for one contact and for all of them together.
struct LinkFigures {
    WayFigures toThem, fromThem;
    Figure rtt, rttDeviation, rttLeast;  // milliseconds
    Shares loss;                         // of the packets to them
    Counts lost, resent;                 // packets to them
    Counts duplicates, late;             // packets from them: came twice, came after their turn
    Counts limited;                      // packets from them over the rate limit
    Counts plaintext;                    // texts from them that came in clear
    Counts handshakes;                   // completed
    Count queuedMessages, queuedBytes;
    Figure oldestQueued;                        // seconds
    Spans<double> deliveryMedian, deliveryP99;  // milliseconds from sending to the receipt
    Shares compression;                         // bytes of text for one byte of payload: 1 is none
    bool operator==(const LinkFigures&) const = default;
};

struct DropFigures {
    QString reason;  // the protocol's name for it: "replay"
    Counts packets;
    QDateTime last;     // invalid: never
    QString from;       // address of the last one
    QString contactId;  // of the last one; empty: no contact
    bool operator==(const DropFigures&) const = default;
};

struct ContactFigures {
    QString id, name, address;
    Presence presence = Presence::Waiting;
    QDateTime presenceSince;
    Security security = Security::None;
    Trust trust = Trust::None;
    PeerKind kind = PeerKind::Unknown;
    LinkFigures link;
    bool hasKey = false;
    Figure keyAge;        // seconds since the key in use was made or learnt
    Figure nextRotation;  // seconds until the next key
    Flag forwardSecret;
    Figure clockSkew;          // seconds, theirs minus ours
    Count pathMtu;             // bytes of the largest packet that got through
    QString lastError;         // as the system says it; empty: none
    QList<DropFigures> drops;  // those that happened
    bool operator==(const ContactFigures&) const = default;
};

// Without a key, and what came from it was in clear: whether or not the next message could
// be sent so.
[[nodiscard]] inline bool writesInClear(const ContactFigures& contact) {
    if (contact.security == Security::Plaintext) return true;
    const bool undecided = contact.trust == Trust::None && !contact.hasKey;
    return undecided && contact.link.plaintext.ever.value_or(0) > 0;
}

// Shown among the reasons although nothing was refused: messages that came in clear.
inline constexpr const char* plaintextReceived = "plaintext-received";

struct TableFigures {  // memory that is bounded
    QString id;        // the same in every language
    QString name;      // the owner's word for it
    quint64 used = 0;  // entries
    Count bound;       // none: it grows with the contacts
    Count bytes;
    bool operator==(const TableFigures&) const = default;
};

struct ProtocolFigures {
    int version = 2;
    Count baseMtu, effectiveMtu, packetSize;  // bytes
    Count probesOut, probeAnswersOut, copiesOut, announcementsOut, announcementsIn;
    Figure cpuShare;  // of one core, by the thread of the network, over the last 60 s
    QList<TableFigures> tables;
    bool operator==(const ProtocolFigures&) const = default;
};

struct DashboardFigures {
    QDateTime at;     // when this was measured
    QDateTime since;  // start, or the last reset
    bool online = false;
    int port = 0;
    bool ipv4 = false, ipv6 = false;
    QString error;  // why it is offline
    LinkFigures all;
    Figure deliveredShare;  // of the messages that can have a receipt
    Count waiting, failed;  // messages
    QList<ContactFigures> contacts;
    QList<DropFigures> drops;  // every reason, also those that never happened
    ProtocolFigures protocol;
    bool operator==(const DashboardFigures&) const = default;
};

// What happened in one second.
struct ContactSecond {
    QString id;
    Figure toThem, fromThem;  // bytes
    Figure rtt;               // milliseconds, the newest estimate
    Figure lost, resent;      // shares of the packets to them, in the last ten seconds
};
struct DropSecond {
    QString reason;
    quint64 packets = 0;
};
struct SecondFigures {
    qint64 second = 0;  // of a steady clock; one that is missing becomes a gap
    ContactSecond all;  // its id is empty
    QList<ContactSecond> contacts;
    QList<DropSecond> drops;  // those that happened
};

}  // namespace vaultgram::ui
