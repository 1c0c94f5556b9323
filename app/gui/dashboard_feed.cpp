#include "app/gui/dashboard_feed.h"

#include "app/link/address.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace vaultgram::gui {
namespace {

using Flows = std::uint64_t Flow::*;
using Field = std::uint64_t Counts::*;

double secondsOf(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}
ui::Figure milliseconds(const std::optional<Duration>& duration) {
    return duration ? ui::Figure(1000 * secondsOf(*duration)) : ui::Figure();
}
QDateTime onTheWall(Instant instant, Now now) {
    const auto ago = std::chrono::duration_cast<std::chrono::milliseconds>(now.instant - instant);
    const auto wall =
        std::chrono::duration_cast<std::chrono::milliseconds>(now.wall.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch((wall - ago).count());
}

ui::Presence shownPresence(Presence presence) {
    switch (presence) {
        case Presence::Waiting: return ui::Presence::Waiting;
        case Presence::ExchangingKeys: return ui::Presence::ExchangingKeys;
        case Presence::Connected: return ui::Presence::Connected;
        case Presence::Unreachable: break;
    }
    return ui::Presence::Unreachable;
}
ui::Security shownSecurity(Security security) {
    switch (security) {
        case Security::None: return ui::Security::None;
        case Security::Plaintext: return ui::Security::Plaintext;
        case Security::Anonymous: return ui::Security::Anonymous;
        case Security::Sealed: break;
    }
    return ui::Security::Sealed;
}
ui::Trust shownTrust(Trust trust) {
    switch (trust) {
        case Trust::None: return ui::Trust::None;
        case Trust::NotVerified: return ui::Trust::NotVerified;
        case Trust::Verified: return ui::Trust::Verified;
        case Trust::KeyChanged: return ui::Trust::KeyChanged;
        case Trust::Blocked: break;
    }
    return ui::Trust::Blocked;
}
ui::PeerKind shownKind(const PeerInfo& peer) {
    if (peer.kind == PeerKind::X1) return ui::PeerKind::X1;
    if (!peer.generation) return ui::PeerKind::Unknown;
    return *peer.generation == Generation::C ? ui::PeerKind::LegacyAnonymous : ui::PeerKind::Legacy;
}

ui::Counts spans(const Measured& measured, Flow Tally::*way, Flows field) {
    return {measured.minute.*way.*field, measured.fiveMinutes.*way.*field,
            measured.total.*way.*field};
}
ui::Counts spans(const Measured& measured, Field field) {
    return {measured.minute.counts.*field, measured.fiveMinutes.counts.*field,
            measured.total.counts.*field};
}
ui::Shares lossOfAll(const Measured& measured) {
    return {lossOf(measured.minute.counts), lossOf(measured.fiveMinutes.counts),
            lossOf(measured.total.counts)};
}

// Whether packets are confirmed at all: else what was lost is not 0, but not known.
bool confirms(const Measured& measured) {
    return lossOf(measured.total.counts).has_value();
}

ui::LinkFigures linkOf(const Measured& measured) {
    ui::LinkFigures link;
    link.toThem.packets = spans(measured, &Tally::out, &Flow::packets);
    link.toThem.bytes = spans(measured, &Tally::out, &Flow::bytes);
    link.toThem.payload = spans(measured, &Counts::payloadOut);
    link.toThem.padding = spans(measured, &Counts::paddingOut);
    link.fromThem.packets = spans(measured, &Tally::in, &Flow::packets);
    link.fromThem.bytes = spans(measured, &Tally::in, &Flow::bytes);
    link.fromThem.payload = spans(measured, &Counts::payloadIn);
    link.fromThem.padding = spans(measured, &Counts::paddingIn);
    link.loss = lossOfAll(measured);
    if (confirms(measured)) {
        link.lost = spans(measured, &Counts::lost);
        link.resent = spans(measured, &Counts::resent);
    }
    link.duplicates = spans(measured, &Counts::duplicatesIn);
    link.limited = spans(measured, &Counts::limited);
    link.handshakes = spans(measured, &Counts::handshakes);
    link.deliveryMedian = milliseconds(measured.deliveryMedian);
    link.deliveryP99 = milliseconds(measured.deliveryP99);
    link.compression = compressionOf(measured.total.counts);
    return link;
}

ui::ContactFigures contactFigures(const PeerInfo& peer, Now now, const NamedContact& contact) {
    ui::ContactFigures figures;
    figures.id = contact.id;
    figures.name = contact.name;
    figures.address = display(peer.address);
    figures.presence = shownPresence(peer.presence);
    figures.presenceSince = onTheWall(peer.since, now);
    figures.security = shownSecurity(peer.security);
    figures.trust = shownTrust(peer.trust);
    figures.kind = shownKind(peer);
    if (peer.measured) figures.link = linkOf(*peer.measured);
    ui::LinkFigures& link = figures.link;
    link.toThem.rate = peer.out.byteRate.at(now.instant);
    link.fromThem.rate = peer.in.byteRate.at(now.instant);
    link.rtt = milliseconds(peer.rtt);
    link.rttDeviation = milliseconds(peer.rttDeviation);
    link.rttLeast = milliseconds(peer.rttMin);
    link.queuedMessages = peer.waiting;
    link.queuedBytes = peer.waitingBytes;
    if (peer.oldestWaiting) link.oldestQueued = secondsOf(*peer.oldestWaiting);
    figures.hasKey = peer.key || peer.sessionSince;
    if (peer.sessionSince) figures.keyAge = secondsOf(now.instant - *peer.sessionSince);
    if (!peer.sessionSince && peer.key) figures.keyAge = secondsOf(now.instant - peer.keySince);
    if (peer.nextRotation) figures.nextRotation = secondsOf(*peer.nextRotation - now.instant);
    if (figures.hasKey) figures.forwardSecret = peer.forwardSecret;
    figures.clockSkew = peer.clockOffset;
    if (peer.sessionSince) figures.pathMtu = static_cast<double>(limits::x1Datagram);
    if (peer.lastDrop) {
        const std::string_view reason = name(peer.lastDrop->reason);
        figures.lastError = QString::fromUtf8(reason.data(), static_cast<int>(reason.size()));
    }
    return figures;
}

QList<ui::DropFigures> dropFigures(const LinkStatistics& statistics, const FeedContext& context) {
    const Instant now = statistics.takenAt;
    std::map<Endpoint, QString> ids;
    for (const PeerInfo& peer : statistics.peers) {
        const QString id = context.contactOf(peer).id;
        ids[peer.address] = id;
        if (peer.source) ids[*peer.source] = id;
    }
    QList<ui::DropFigures> drops;
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const auto reason = static_cast<DropReason>(i);
        const DropCount& drop = statistics.node.dropsFor(reason);
        ui::DropFigures figures;
        const std::string_view text = name(reason);
        figures.reason = QString::fromUtf8(text.data(), static_cast<int>(text.size()));
        figures.packets = {drop.within(now, lastMinute), drop.within(now, lastFiveMinutes),
                           drop.count};
        if (drop.count > 0) {
            figures.last = onTheWall(drop.last, context.now);
            figures.from = display(drop.from);
            if (const auto id = ids.find(drop.from); id != ids.end())
                figures.contactId = id->second;
        }
        drops << figures;
    }
    return drops;
}

QString tableName(TableUse::Table table) {
    using Table = TableUse::Table;
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("vaultgram::gui::DashboardFeed", text);
    };
    switch (table) {
        case Table::Contacts:
            return tr(QT_TRANSLATE_NOOP("vaultgram::gui::DashboardFeed", "Contacts"));
        case Table::Requests:
            return tr(QT_TRANSLATE_NOOP("vaultgram::gui::DashboardFeed", "Requests"));
        case Table::Nonces:
            return tr(QT_TRANSLATE_NOOP("vaultgram::gui::DashboardFeed",
                                        "Packets remembered against replay"));
        case Table::ProbeWindows:
            return tr(
                QT_TRANSLATE_NOOP("vaultgram::gui::DashboardFeed", "Questions for keys under way"));
        case Table::Tentative:
            return tr(QT_TRANSLATE_NOOP("vaultgram::gui::DashboardFeed", "Sessions not used yet"));
        case Table::KnownInits:
            return tr(QT_TRANSLATE_NOOP("vaultgram::gui::DashboardFeed", "Calls remembered"));
        case Table::RefusedCallers:
            return tr(
                QT_TRANSLATE_NOOP("vaultgram::gui::DashboardFeed", "Callers not listed again"));
        case Table::Outbox: break;
    }
    return tr(QT_TRANSLATE_NOOP("vaultgram::gui::DashboardFeed", "Messages waiting"));
}

ui::ProtocolFigures protocolOf(const LinkStatistics& statistics) {
    const Statistics& node = statistics.node;
    ui::ProtocolFigures protocol;
    protocol.baseMtu = statistics.baseMtu;
    protocol.effectiveMtu = statistics.effectiveMtu;
    protocol.packetSize = limits::x1Datagram;
    protocol.probesOut = node.probesOut;
    protocol.probeAnswersOut = node.probeAnswersOut;
    protocol.copiesOut = node.copiesOut;
    protocol.announcementsOut = node.out.announcements;
    protocol.announcementsIn = node.in.announcements;
    protocol.cpuShare = statistics.cpuShare;
    for (const TableUse& each : statistics.tables) {
        ui::TableFigures table{tableName(each.table), each.used, each.bound.value_or(0), {}};
        if (each.bytesEach > 0) table.bytes = each.used * each.bytesEach;
        protocol.tables << table;
    }
    return protocol;
}

// Of the messages whose peer gives receipts; none: there were none.
ui::Figure deliveredShare(const LinkStatistics& statistics) {
    std::uint64_t delivered = 0, sent = 0;
    for (const PeerInfo& peer : statistics.peers) {
        if (peer.kind != PeerKind::X1 || !peer.measured) continue;
        delivered += peer.measured->total.counts.delivered;
        sent += peer.measured->total.out.messages;
    }
    if (sent == 0) return {};
    return std::min(1.0, static_cast<double>(delivered) / static_cast<double>(sent));
}

// In one second. A reset in between gives nothing rather than something wrong.
std::optional<Tally> since(const Tally& before, const Tally& after) {
    if (after.in.packets < before.in.packets || after.out.packets < before.out.packets) return {};
    return after - before;
}

ui::ContactSecond secondOf(const std::optional<Tally>& tally, double seconds) {
    ui::ContactSecond second;
    if (!tally || seconds <= 0) return second;
    second.toThem = static_cast<double>(tally->out.bytes) / seconds;
    second.fromThem = static_cast<double>(tally->in.bytes) / seconds;
    second.lost = lossOf(tally->counts);
    const bool confirmed = second.lost.has_value() && tally->out.packets > 0;
    if (confirmed)
        second.resent = std::min(1.0, static_cast<double>(tally->counts.resent) /
                                          static_cast<double>(tally->out.packets));
    return second;
}

}  // namespace

ui::DashboardFigures figuresOf(const LinkStatistics& statistics, const FeedContext& context) {
    ui::DashboardFigures figures;
    figures.at = onTheWall(statistics.takenAt, context.now);
    figures.since = context.since;
    figures.online = statistics.port != 0;
    figures.port = statistics.port;
    figures.ipv4 = context.ipv4;
    figures.ipv6 = context.ipv6;
    figures.error = context.error;
    figures.all = linkOf(statistics.node.measured(statistics.takenAt));
    figures.all.toThem.rate = statistics.node.out.byteRate.at(statistics.takenAt);
    figures.all.fromThem.rate = statistics.node.in.byteRate.at(statistics.takenAt);
    std::uint64_t waiting = 0, waitingBytes = 0;
    for (const PeerInfo& peer : statistics.peers) {
        waiting += peer.waiting;
        waitingBytes += peer.waitingBytes;
        figures.contacts << contactFigures(peer, context.now, context.contactOf(peer));
        const ui::Figure oldest = figures.contacts.back().link.oldestQueued;
        if (oldest && *oldest > figures.all.oldestQueued.value_or(-1))
            figures.all.oldestQueued = oldest;
    }
    figures.all.queuedMessages = figures.waiting = waiting;
    figures.all.queuedBytes = waitingBytes;
    figures.failed = statistics.node.failed;
    figures.deliveredShare = deliveredShare(statistics);
    figures.drops = dropFigures(statistics, context);
    figures.protocol = protocolOf(statistics);
    return figures;
}

ui::SecondFigures secondOf(const LinkStatistics& before, const LinkStatistics& after,
                           const ContactOf& contactOf) {
    const double seconds = secondsOf(after.takenAt - before.takenAt);
    ui::SecondFigures figures;
    figures.second =
        std::chrono::duration_cast<std::chrono::seconds>(after.takenAt.time_since_epoch()).count();
    figures.all = secondOf(since(before.node.tally(), after.node.tally()), seconds);

    std::map<PeerId, const PeerInfo*> known;
    for (const PeerInfo& peer : before.peers) known[peer.id] = &peer;
    for (const PeerInfo& peer : after.peers) {
        const auto earlier = known.find(peer.id);
        std::optional<Tally> tally;
        if (earlier != known.end() && peer.measured && earlier->second->measured)
            tally = since(earlier->second->measured->total, peer.measured->total);
        ui::ContactSecond second = secondOf(tally, seconds);
        second.id = contactOf(peer).id;
        second.rtt = milliseconds(peer.rtt);
        figures.contacts << second;
    }
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const auto reason = static_cast<DropReason>(i);
        const std::uint64_t was = before.node.dropsFor(reason).count;
        const std::uint64_t is = after.node.dropsFor(reason).count;
        const std::string_view text = name(reason);
        if (is > was)
            figures.drops << ui::DropSecond{
                QString::fromUtf8(text.data(), static_cast<int>(text.size())), is - was};
    }
    return figures;
}

}  // namespace vaultgram::gui
