#include "app/cli/stats_json.h"

#include "app/cli/events.h"
#include "app/cli/json_out.h"

#include <unistd.h>

#include <fstream>

namespace vaultgram::cli {
namespace {

double secondsBetween(Instant from, Instant to) {
    return std::chrono::duration<double>(to - from).count();
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

Json dropsJson(const Statistics& statistics, const Times& times) {
    Json drops = Json::object();
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const auto reason = static_cast<DropReason>(i);
        const DropCount& drop = statistics.dropsFor(reason);
        const bool any = drop.count > 0;
        drops[std::string(name(reason))] = {
            {"count", drop.count},
            {"last", any ? Json(times.at(drop.last)) : Json()},
            {"source", any ? Json(drop.from.toString()) : Json()},
        };
    }
    return drops;
}

Json peerJson(const PeerInfo& info, const std::string& known, const LinkStatistics& statistics,
              const Times& times) {
    const Instant now = statistics.takenAt;
    Json peer = {{"peer", known}, {"contact", info.pin ? fingerprint(*info.pin) : known}};
    addPeerFields(peer, info);
    peer["source"] = info.source ? Json(info.source->toString()) : Json();
    peer["since"] = info.since == Instant{} ? Json() : Json(times.at(info.since));
    peer["key_age"] = info.key ? Json(rounded(secondsBetween(info.keySince, now))) : Json();
    const bool evidence = info.key && info.lastEvidence != Instant{};
    peer["last_evidence"] = evidence ? Json(times.at(info.lastEvidence)) : Json();
    peer["clock_skew"] = info.clockSkew ? Json(*info.clockSkew) : Json();
    peer["waiting_bytes"] = info.waitingBytes;
    peer["in"] = trafficJson(info.in, now);
    peer["out"] = trafficJson(info.out, now);
    peer["drops"] = info.drops;
    peer["rtt"] = nullptr;  // old peers confirm nothing, so neither can be measured
    peer["loss"] = nullptr;
    return peer;
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
    std::size_t waiting = 0, waitingBytes = 0;
    Json peers = Json::array();
    for (const PeerInfo& info : statistics.peers) {
        waiting += info.waiting;
        waitingBytes += info.waitingBytes;
        peers.push_back(peerJson(info, context.nameOf(info), statistics, times));
    }
    Json object = {{"event", "stats"},
                   {"time", isoTime(context.now)},
                   {"uptime", statistics.uptime.count()},
                   {"port", statistics.port},
                   {"mtu", {{"base", statistics.baseMtu}, {"effective", statistics.effectiveMtu}}},
                   {"key_age", statistics.uptime.count()},  // own keys are made at the start
                   {"totals", totalsJson(statistics)},
                   {"drops", dropsJson(statistics.node, times)},
                   {"queue", {{"messages", waiting}, {"bytes", waitingBytes}}},
                   {"tables", {{"peers", statistics.peers.size()}, {"requests", context.requests}}},
                   {"memory", context.memory ? Json(*context.memory) : Json()},
                   {"rtt", nullptr},
                   {"loss", nullptr},
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
