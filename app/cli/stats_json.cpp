#include "app/cli/stats_json.h"

#include "app/cli/events.h"
#include "app/cli/tally_json.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace vaultgram::cli {
namespace {

double secondsOf(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}

double rounded(double value) {
    return std::round(value * 10) / 10;
}

Json trafficJson(const Traffic& traffic, Instant now) {
    return {{"packets", traffic.packets},
            {"bytes", traffic.bytes},
            {"messages", traffic.messages},
            {"announcements", traffic.announcements},
            {"bytes_per_second", rounded(traffic.byteRate.at(now))}};
}

// Instants are told as wall-clock times: now, less what has passed since.
class Times {
public:
    Times(QDateTime wall, Instant now) : m_wall(std::move(wall)), m_now(now) {}
    [[nodiscard]] std::string at(Instant instant) const {
        const auto ago =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_now - instant).count();
        return isoTime(m_wall.addMSecs(-ago));
    }

private:
    QDateTime m_wall;
    Instant m_now;
};

// What never happened has no time and no source; what is not known lately is null.
Json dropJson(const PeerDrop& drop, const Times& times) {
    const bool any = drop.count > 0;
    const auto number = [](const std::optional<std::uint64_t>& count) {
        return count ? Json(*count) : Json();
    };
    return {{"count", drop.count},
            {"last", any ? Json(times.at(drop.last)) : Json()},
            {"source", any ? Json(drop.from.toString()) : Json()},
            {"minute", number(drop.minute)},
            {"five_minutes", number(drop.fiveMinutes)}};
}

Json dropsJson(const Statistics& statistics, Instant now, const Times& times) {
    Json drops = Json::object();
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const auto reason = static_cast<DropReason>(i);
        const DropCount& drop = statistics.dropsFor(reason);
        drops[std::string(name(reason))] =
            dropJson({reason, drop.count, drop.within(now, lastMinute),
                      drop.within(now, lastFiveMinutes), drop.last, drop.from},
                     times);
    }
    return drops;
}

// Of a contact only what happened.
Json dropsJson(const std::vector<PeerDrop>& all, const Times& times) {
    Json drops = Json::object();
    for (const PeerDrop& drop : all) drops[std::string(name(drop.reason))] = dropJson(drop, times);
    return drops;
}

void addKeys(Json& peer, const PeerInfo& info, const Times& times) {
    peer["session_since"] = info.sessionSince ? Json(times.at(*info.sessionSince)) : Json();
    peer["next_rotation"] = info.nextRotation ? Json(times.at(*info.nextRotation)) : Json();
    const bool hasKey = info.key || info.sessionSince;
    peer["forward_secret"] = hasKey ? Json(info.forwardSecret) : Json();
    peer["clock_offset"] = info.clockOffset ? Json(*info.clockOffset) : Json();
    peer["oldest_waiting"] = secondsJson(info.oldestWaiting);
}

// Old peers confirm nothing, so of them neither can be measured.
void addQuality(Json& peer, const PeerInfo& info) {
    peer["rtt"] = secondsJson(info.rtt);
    peer["rtt_deviation"] = secondsJson(info.rttDeviation);
    peer["rtt_min"] = secondsJson(info.rttMin);
    const auto loss = info.measured ? lossOf(info.measured->minute.counts) : std::nullopt;
    peer["loss"] = loss ? Json(*loss) : Json();
    peer["measured"] = nullptr;
    if (!info.measured) return;
    Json spans = Json::object();
    addSpans(spans, *info.measured);
    peer["measured"] = std::move(spans);
}

Json peerJson(const PeerInfo& info, const std::string& known, const LinkStatistics& statistics,
              const Times& times) {
    const Instant now = statistics.takenAt;
    Json peer = {{"peer", known}, {"contact", info.pin ? fingerprint(*info.pin) : known}};
    addPeerFields(peer, info);
    peer["source"] = info.source ? Json(info.source->toString()) : Json();
    peer["since"] = info.since == Instant{} ? Json() : Json(times.at(info.since));
    const auto keyAge = keyAgeOf(info, now);
    peer["key_age"] = keyAge ? Json(rounded(secondsOf(*keyAge))) : Json();
    const bool evidence = (info.key || info.sessionSince) && info.lastEvidence != Instant{};
    peer["last_evidence"] = evidence ? Json(times.at(info.lastEvidence)) : Json();
    peer["clock_skew"] = info.clockSkew ? Json(*info.clockSkew) : Json();
    peer["waiting_bytes"] = info.waitingBytes;
    peer["in"] = trafficJson(info.in, now);
    peer["out"] = trafficJson(info.out, now);
    peer["drops"] = info.drops;
    peer["drops_by_reason"] = dropsJson(info.dropsByReason, times);
    peer["last_drop"] = info.lastDrop ? Json(name(info.lastDrop->reason)) : Json();
    peer["last_drop_time"] = info.lastDrop ? Json(times.at(info.lastDrop->at)) : Json();
    addKeys(peer, info, times);
    addQuality(peer, info);
    return peer;
}

Json tablesJson(const LinkStatistics& statistics, std::size_t requests) {
    Json tables = {{"peers", statistics.peers.size()}, {"requests", requests}};
    Json bounds = Json::object();
    for (const TableUse& each : statistics.tables)
        bounds[std::string(name(each.table))] = {
            {"used", each.used},
            {"bound", each.bound ? Json(*each.bound) : Json()},
            {"bytes", each.bytesEach > 0 ? Json(each.used * each.bytesEach) : Json()}};
    tables["bounds"] = std::move(bounds);
    return tables;
}

Json measuredJson(const LinkStatistics& statistics) {
    Json spans = Json::object();
    addSpans(spans, statistics.node.measured(statistics.takenAt));
    return spans;
}

Json lossJson(const LinkStatistics& statistics) {
    const auto loss = lossOf(statistics.node.measured(statistics.takenAt).minute.counts);
    return loss ? Json(*loss) : Json();
}

Json queueJson(const LinkStatistics& statistics) {
    std::size_t messages = 0, bytes = 0;
    std::optional<Duration> oldest;
    for (const PeerInfo& info : statistics.peers) {
        messages += info.waiting;
        bytes += info.waitingBytes;
        oldest = std::max(oldest, info.oldestWaiting);
    }
    return {{"messages", messages}, {"bytes", bytes}, {"oldest", secondsJson(oldest)}};
}

Json totalsJson(const LinkStatistics& statistics) {
    const Statistics& node = statistics.node;
    return {{"in", trafficJson(node.in, statistics.takenAt)},
            {"out", trafficJson(node.out, statistics.takenAt)},
            {"text_bytes_out", node.textOut},
            {"payload_bytes_out", node.payloadOut},
            {"padding_bytes_out", node.paddingOut},
            {"copies_out", node.copiesOut},
            {"probes_out", node.probesOut},
            {"probe_answers_out", node.probeAnswersOut},
            {"plaintext_in", node.plaintextIn},
            {"dropped", node.dropped()}};
}

}  // namespace

std::string statsEvent(const LinkStatistics& statistics, const StatsContext& context,
                       const Tag& tag) {
    const Times times(context.now, statistics.takenAt);
    Json peers = Json::array();
    for (const PeerInfo& info : statistics.peers)
        peers.push_back(peerJson(info, context.nameOf(info), statistics, times));
    Json object = {{"event", "stats"},
                   {"time", isoTime(context.now)},
                   {"uptime", statistics.uptime.count()},
                   {"port", statistics.port},
                   {"mtu", {{"base", statistics.baseMtu}, {"effective", statistics.effectiveMtu}}},
                   {"key_age", statistics.uptime.count()},  // own keys are made at the start
                   {"totals", totalsJson(statistics)},
                   {"drops", dropsJson(statistics.node, statistics.takenAt, times)},
                   {"queue", queueJson(statistics)},
                   {"tables", tablesJson(statistics, context.requests)},
                   {"measured", measuredJson(statistics)},
                   {"cpu", statistics.cpuShare ? Json(*statistics.cpuShare) : Json()},
                   {"memory", context.memory ? Json(*context.memory) : Json()},
                   {"rtt", nullptr},  // of a peer, not of all
                   {"loss", lossJson(statistics)},
                   {"peers", std::move(peers)}};
    if (tag) object["tag"] = *tag;
    return toLine(object);
}

std::optional<std::size_t> residentMemory() {
    std::ifstream statm("/proc/self/statm");
    std::size_t all = 0, resident = 0;
    const long page = sysconf(_SC_PAGESIZE);
    if (!(statm >> all >> resident) || page <= 0) return {};
    return resident * static_cast<std::size_t>(page);
}

}  // namespace vaultgram::cli
