// The figures of the program as plain numbers, and the sections that show them.
#pragma once

#include "ui/models/contact.h"
#include "ui/models/stats_model.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace vaultgram::ui {

struct TrafficFigures {
    quint64 packets = 0;
    quint64 bytes = 0;
    quint64 messages = 0;
    quint64 announcements = 0;
    double bytesPerSecond = 0;
};

struct DropFigure {
    QString reason;  // the protocol's name for it: "replay"
    quint64 count = 0;
    QDateTime last;  // invalid: never
    QString from;    // address of the last one
};

struct PeerFigures {
    QString id, name, address;
    Presence presence = Presence::Waiting;
    QDateTime presenceSince;
    quint64 sent = 0, received = 0;   // bytes
    std::size_t waiting = 0;          // messages
    QDateTime keySince;               // invalid: no key
    std::optional<double> clockSkew;  // seconds, theirs minus ours
};

struct StatisticsSheet {
    bool online = false;
    int port = 0;
    int baseMtu = 0;       // bytes
    int effectiveMtu = 0;  // bytes
    int protocolVersion = 2;
    qint64 uptimeSeconds = 0;
    TrafficFigures in, out;
    quint64 textBytes = 0, payloadBytes = 0, paddingBytes = 0;  // sent
    quint64 copies = 0, probes = 0, probeAnswers = 0, plaintextReceived = 0;
    int connected = 0;
    QList<PeerFigures> peers;
    QList<DropFigure> drops;  // every reason, also those that never happened
};

[[nodiscard]] QList<StatsSection> sectionsOf(const StatisticsSheet& sheet);
// What a drop reason means, in a sentence; the name itself if it is not known.
[[nodiscard]] QString explainDrop(const QString& reason);

}  // namespace vaultgram::ui
