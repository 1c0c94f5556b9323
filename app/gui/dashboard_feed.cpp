#include "app/gui/dashboard_feed.h"

#include "app/gui/translate.h"
#include "app/gui/translate_message.h"
#include "app/link/address.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace vaultgram::gui {
namespace {

// A context of its own for the words below.
class TableWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::gui::DashboardFeed)
};

using Flows = std::uint64_t Flow::*;
using Field = std::uint64_t Counts::*;

double secondsOf(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}
ui::Figure milliseconds(const std::optional<Duration>& duration) {
    return duration ? ui::Figure(1000 * secondsOf(*duration)) : ui::Figure();
}
QString reasonOf(std::size_t index) {
    const std::string_view text = name(static_cast<DropReason>(index));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
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
        link.late = spans(measured, &Counts::lateIn);
    }
    link.duplicates = spans(measured, &Counts::duplicatesIn);
    link.limited = spans(measured, &Counts::limited);
    link.plaintext = spans(measured, &Counts::plaintextIn);
    link.handshakes = spans(measured, &Counts::handshakes);
    link.deliveryMedian = {milliseconds(measured.deliveryMinute.median),
                           milliseconds(measured.deliveryFiveMinutes.median),
                           milliseconds(measured.delivery.median)};
    link.deliveryP99 = {milliseconds(measured.deliveryMinute.p99),
                        milliseconds(measured.deliveryFiveMinutes.p99),
                        milliseconds(measured.delivery.p99)};
    link.compression = {compressionOf(measured.minute.counts),
                        compressionOf(measured.fiveMinutes.counts),
                        compressionOf(measured.total.counts)};
    return link;
}

ui::ContactFigures contactFigures(const PeerInfo& peer, Now now, const NamedContact& contact) {
    ui::ContactFigures figures;
    figures.id = contact.id;
    figures.name = contact.name;
    figures.address = display(peer.address);
    figures.presence = presenceOf(peer.presence);
    // Only there it is shown; the time zone is looked up for each.
    if (peer.presence == Presence::Unreachable) figures.presenceSince = wallTime(peer.since, now);
    figures.security = contactSecurityOf(peer.security);
    figures.trust = trustOf(peer.trust);
    figures.kind = kindOf(peer);
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
    if (peer.lastDrop)
        figures.lastError = reasonOf(static_cast<std::size_t>(peer.lastDrop->reason));
    for (const PeerDrop& drop : peer.dropsByReason)
        figures.drops << ui::DropFigures{reasonOf(static_cast<std::size_t>(drop.reason)),
                                         {drop.minute, drop.fiveMinutes, drop.count},
                                         wallTime(drop.last, now),
                                         display(drop.from),
                                         contact.id};
    if (link.plaintext.ever.value_or(0) > 0)  // when the last one came, is kept of all alone
        figures.drops << ui::DropFigures{QString::fromLatin1(ui::plaintextReceived),
                                         link.plaintext,
                                         {},
                                         figures.address,
                                         contact.id};
    return figures;
}

// Which contact each of the last senders is; only they are looked for.
std::map<Endpoint, QString> contactsOfDrops(const LinkStatistics& statistics,
                                            const ContactOf& contactOf) {
    std::map<Endpoint, QString> ids;
    for (const DropCount& drop : statistics.node.drops)
        if (drop.count > 0) ids[drop.from] = {};
    if (statistics.node.clear.count > 0) ids[statistics.node.clear.from] = {};
    if (ids.empty()) return ids;
    for (const PeerInfo& peer : statistics.peers) {
        for (const Endpoint& address : {peer.address, peer.source.value_or(peer.address)})
            if (const auto found = ids.find(address); found != ids.end())
                found->second = contactOf(peer).id;
    }
    return ids;
}

QList<ui::DropFigures> dropFigures(const LinkStatistics& statistics, const FeedContext& context) {
    const Instant now = statistics.takenAt;
    const auto ids = contactsOfDrops(statistics, context.contactOf);
    QList<ui::DropFigures> drops;
    const auto add = [&](const QString& reason, const DropCount& drop) {
        ui::DropFigures figures;
        figures.reason = reason;
        figures.packets = {drop.within(now, lastMinute), drop.within(now, lastFiveMinutes),
                           drop.count};
        if (drop.count > 0) {
            figures.last = wallTime(drop.last, context.now);
            figures.from = display(drop.from);
            figures.contactId = ids.at(drop.from);
        }
        drops << figures;
    };
    for (std::size_t i = 0; i < dropReasonCount; ++i) add(reasonOf(i), statistics.node.drops.at(i));
    // Not refused, but worth a look: what came in clear and was shown so.
    add(QString::fromLatin1(ui::plaintextReceived), statistics.node.clear);
    return drops;
}

QString tableName(TableUse::Table table) {
    using Table = TableUse::Table;
    switch (table) {
        case Table::Contacts: return TableWords::tr("Contacts");
        case Table::Requests: return TableWords::tr("Requests");
        case Table::Nonces: return TableWords::tr("Packets remembered against replay");
        case Table::ProbeWindows: return TableWords::tr("Questions for keys under way");
        case Table::Tentative: return TableWords::tr("Sessions not used yet");
        case Table::KnownInits: return TableWords::tr("Calls remembered");
        case Table::RefusedCallers: return TableWords::tr("Callers not listed again");
        case Table::Outbox: break;
    }
    return TableWords::tr("Messages waiting");
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
        const std::string_view id = vaultgram::name(each.table);
        ui::TableFigures table{QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())),
                               tableName(each.table),
                               each.used,
                               each.bound,
                               {}};
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
    return second;
}

void addLoss(ui::ContactSecond& second, const std::optional<Tally>& tally, LossWindow& window) {
    if (!tally) return;
    window.add(*tally);
    second.lost = window.lost();
    second.resent = window.resent();
}

}  // namespace

ui::DashboardFigures figuresOf(const LinkStatistics& statistics, const FeedContext& context) {
    ui::DashboardFigures figures;
    figures.at = wallTime(statistics.takenAt, context.now);
    figures.since = context.since;
    figures.online = statistics.port != 0;
    figures.port = statistics.port;
    figures.ipv4 = context.ipv4;
    figures.ipv6 = context.ipv6;
    figures.error = context.error;
    const Measured measured = statistics.node.measured(statistics.takenAt);
    figures.all = linkOf(measured);
    figures.all.toThem.rate = statistics.node.out.byteRate.at(statistics.takenAt);
    figures.all.fromThem.rate = statistics.node.in.byteRate.at(statistics.takenAt);
    std::uint64_t waiting = 0, waitingBytes = 0;
    figures.contacts.reserve(statistics.peers.size());
    for (const PeerInfo& peer : statistics.peers) {
        const NamedContact contact = context.contactOf(peer);
        if (contact.id.isEmpty()) continue;
        waiting += peer.waiting;
        waitingBytes += peer.waitingBytes;
        figures.contacts << contactFigures(peer, context.now, contact);
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
                           const ContactOf& contactOf, RecentLoss& loss) {
    const double seconds = secondsOf(after.takenAt - before.takenAt);
    ui::SecondFigures figures;
    figures.second =
        std::chrono::duration_cast<std::chrono::seconds>(after.takenAt.time_since_epoch()).count();
    const std::optional<Tally> all = since(before.node.tally(), after.node.tally());
    figures.all = secondOf(all, seconds);
    addLoss(figures.all, all, loss.all);
    std::map<PeerId, LossWindow> windows;  // of those that are still there

    std::map<PeerId, const PeerInfo*> known;
    for (const PeerInfo& peer : before.peers) known[peer.id] = &peer;
    for (const PeerInfo& peer : after.peers) {
        const QString id = contactOf(peer).id;
        if (id.isEmpty()) continue;
        const auto earlier = known.find(peer.id);
        std::optional<Tally> tally;
        if (earlier != known.end() && peer.measured && earlier->second->measured)
            tally = since(earlier->second->measured->total, peer.measured->total);
        ui::ContactSecond second = secondOf(tally, seconds);
        second.id = id;
        if (peer.measured && confirms(*peer.measured)) {
            LossWindow& window = windows[peer.id] = loss.peers[peer.id];
            addLoss(second, tally, window);
        }
        second.rtt = milliseconds(peer.rtt);
        figures.contacts << second;
    }
    loss.peers = std::move(windows);
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const std::uint64_t was = before.node.drops.at(i).count;
        const std::uint64_t is = after.node.drops.at(i).count;
        if (is > was) figures.drops << ui::DropSecond{reasonOf(i), is - was};
    }
    return figures;
}

}  // namespace vaultgram::gui
