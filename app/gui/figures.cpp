#include "app/gui/figures.h"

#include "app/gui/translate.h"

#include <QHash>

#include <chrono>

namespace vaultgram::gui {
namespace {

QString countedReason(std::size_t index) {
    const std::string_view text = name(static_cast<DropReason>(index));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<double> wholeMs(const std::optional<Duration>& duration) {
    if (!duration) return {};
    return std::chrono::duration<double, std::milli>(*duration).count();
}

std::optional<double> secondsAgo(Instant then, Now now) {
    return std::chrono::duration<double>(now.instant - then).count();
}

ui::WayFigures countedWay(const Traffic& traffic, Instant at) {
    ui::WayFigures way;
    way.rate = traffic.byteRate.at(at);
    way.packets.ever = traffic.packets;
    way.bytes.ever = traffic.bytes;
    return way;
}

ui::ContactFigures countedContact(const PeerInfo& peer, const LinkStatistics& statistics, Now now) {
    ui::ContactInfo info;
    update(info, peer, now);
    ui::ContactFigures contact;
    contact.address = display(peer.address);
    contact.presence = info.presence;
    contact.presenceSince = info.presenceSince;
    contact.security = info.security;
    contact.trust = info.trust;
    contact.kind = info.kind;
    contact.link.toThem = countedWay(peer.out, statistics.takenAt);
    contact.link.fromThem = countedWay(peer.in, statistics.takenAt);
    contact.link.rtt = wholeMs(peer.rtt);
    contact.link.queuedMessages = peer.waiting;
    contact.link.queuedBytes = peer.waitingBytes;
    contact.hasKey = peer.key.has_value();
    if (peer.sessionSince) {
        contact.keyAge = secondsAgo(*peer.sessionSince, now);
        contact.forwardSecret = true;  // PROTOCOL.md, section 6: every x1 session is
    } else if (peer.key) {
        contact.keyAge = secondsAgo(peer.keySince, now);
    }
    contact.clockSkew = peer.clockSkew;
    return contact;
}

QList<ui::DropFigures> countedDrops(const Statistics& node, Now now) {
    QList<ui::DropFigures> drops;
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const DropCount& counted = node.drops.at(i);
        ui::DropFigures drop;
        drop.reason = countedReason(i);
        drop.packets.ever = counted.count;
        if (counted.count > 0) {
            drop.last = wallTime(counted.last, now);
            drop.from = display(counted.from);
        }
        drops << drop;
    }
    ui::DropFigures plain;
    plain.reason = QString::fromLatin1(ui::plaintextReceived);
    plain.packets.ever = node.plaintextIn;
    return drops << plain;
}

ui::ContactSecond countedSecond(const Traffic& out, const Traffic& outBefore, const Traffic& in,
                                const Traffic& inBefore) {
    ui::ContactSecond second;
    second.toThem = static_cast<double>(out.bytes - outBefore.bytes);
    second.fromThem = static_cast<double>(in.bytes - inBefore.bytes);
    return second;
}

}  // namespace

ui::DashboardFigures figuresOf(const LinkStatistics& statistics, Now now, const ShownAs& shownAs) {
    const Statistics& node = statistics.node;
    ui::DashboardFigures figures;
    figures.at = wallTime(now.instant, now);
    figures.since = figures.at.addSecs(-statistics.uptime.count());
    figures.online = statistics.port != 0;
    figures.port = statistics.port;
    figures.all.toThem = countedWay(node.out, statistics.takenAt);
    figures.all.fromThem = countedWay(node.in, statistics.takenAt);
    figures.all.toThem.payload.ever = node.payloadOut;
    figures.all.toThem.padding.ever = node.paddingOut;
    if (node.payloadOut > 0)
        figures.all.compression =
            static_cast<double>(node.textOut) / static_cast<double>(node.payloadOut);
    quint64 waiting = 0;
    for (const PeerInfo& peer : statistics.peers) {
        const ShownContact shown = shownAs(peer.id);
        if (shown.id.isEmpty()) continue;
        figures.contacts << countedContact(peer, statistics, now);
        figures.contacts.back().id = shown.id;
        figures.contacts.back().name = shown.name;
        waiting += peer.waiting;
    }
    figures.waiting = waiting;
    figures.all.queuedMessages = waiting;
    figures.drops = countedDrops(node, now);
    figures.protocol.baseMtu = statistics.baseMtu;
    figures.protocol.effectiveMtu = statistics.effectiveMtu;
    figures.protocol.copiesOut = node.copiesOut;
    figures.protocol.probesOut = node.probesOut;
    figures.protocol.probeAnswersOut = node.probeAnswersOut;
    figures.protocol.announcementsOut = node.out.announcements;
    figures.protocol.announcementsIn = node.in.announcements;
    return figures;
}

ui::SecondFigures SecondMeter::since(const LinkStatistics& statistics, const ShownAs& shownAs) {
    const LinkStatistics before = std::exchange(m_last, statistics);
    ui::SecondFigures second;
    second.second =
        std::chrono::duration_cast<std::chrono::seconds>(statistics.takenAt.time_since_epoch())
            .count();
    const bool first = before.takenAt == Instant{};
    if (first) return second;  // nothing to compare with
    second.all =
        countedSecond(statistics.node.out, before.node.out, statistics.node.in, before.node.in);
    QHash<quint32, const PeerInfo*> known;
    for (const PeerInfo& peer : before.peers) known.insert(static_cast<quint32>(peer.id), &peer);
    for (const PeerInfo& peer : statistics.peers) {
        const PeerInfo* last = known.value(static_cast<quint32>(peer.id));
        const QString id = shownAs(peer.id).id;
        if (last == nullptr || id.isEmpty()) continue;
        ui::ContactSecond contact = countedSecond(peer.out, last->out, peer.in, last->in);
        contact.id = id;
        contact.rtt = wholeMs(peer.rtt);
        second.contacts << contact;
    }
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const auto packets = statistics.node.drops.at(i).count - before.node.drops.at(i).count;
        if (packets > 0) second.drops << ui::DropSecond{countedReason(i), packets};
    }
    return second;
}

}  // namespace vaultgram::gui
