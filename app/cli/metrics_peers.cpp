#include "app/cli/metrics_peers.h"

#include "app/cli/metrics_counts.h"
#include "app/cli/metrics_family.h"
#include "app/cli/tally_json.h"

#include <vector>

namespace vaultgram::cli {
namespace {

struct NamedPeer {
    const PeerInfo& info;
    std::string label;  // peer="..."
};
using NamedPeers = std::vector<NamedPeer>;

template <class Value>
void addFamily(std::string& text, const NamedPeers& peers, std::string_view name,
               std::string_view help, Value value) {
    MetricFamily family(text, "peer_" + std::string(name), "gauge", help);
    for (const NamedPeer& each : peers) family.add(each.label, value(each.info));
}

void addFlow(std::string& text, const NamedPeers& peers, std::string_view name,
             std::string_view help, std::uint64_t Flow::*field) {
    MetricFamily family(text, "peer_" + std::string(name), "counter", help);
    for (const NamedPeer& each : peers) {
        const auto way = [&](std::string_view direction, const Flow& flow) {
            family.add(each.label + ',' + metricLabel("direction", direction), flow.*field);
        };
        way("in", each.info.in);
        way("out", each.info.out);
    }
}

void addTraffic(std::string& text, const NamedPeers& peers) {
    addFlow(text, peers, "packets_total", "Datagrams.", &Flow::packets);
    addFlow(text, peers, "bytes_total", "Bytes of UDP payload.", &Flow::bytes);
    addFlow(text, peers, "messages_total", "Texts, each counted once.", &Flow::messages);
}

// Old peers confirm nothing: what was lost of theirs is not 0, but not known.
bool knows(const Counts& counts, const CountMetric& metric) {
    return !metric.confirmed || lossOf(counts).has_value();
}

void addCounts(std::string& text, const NamedPeers& peers) {
    for (const CountMetric& metric : countMetrics) {
        MetricFamily family(text, "peer_" + std::string(metric.name), "counter", metric.help);
        for (const auto& [info, label] : peers) {
            if (!info.measured) continue;
            const Counts& counts = info.measured->total.counts;
            if (knows(counts, metric)) family.add(label, counts.*metric.field);
        }
    }
}

void addDrops(std::string& text, const NamedPeers& peers, const LinkStatistics& statistics,
              double now) {
    const auto each = [&](auto add) {
        for (const auto& [info, label] : peers)
            for (const PeerDrop& drop : info.dropsByReason)
                add(label + ',' + metricLabel("reason", name(drop.reason)), drop);
    };
    MetricFamily drops(text, "peer_dropped_total", "counter",
                       "Packets of it that were refused, by reason.");
    each([&](const std::string& label, const PeerDrop& drop) { drops.add(label, drop.count); });
    MetricFamily last(text, "peer_last_drop_timestamp_seconds", "gauge",
                      "When the last one was refused; Unix time.");
    each([&](const std::string& label, const PeerDrop& drop) {
        const std::chrono::duration<double> ago = statistics.takenAt - drop.last;
        last.add(label, std::optional(now - ago.count()));
    });
}

void addWay(std::string& text, const NamedPeers& peers) {
    const auto add = [&](std::string_view name, std::string_view help, auto value) {
        addFamily(text, peers, name, help, value);
    };
    add("rtt_seconds", "Round trip, smoothed.", [](const PeerInfo& info) { return info.rtt; });
    add("rtt_deviation_seconds", "How far round trips are from that.",
        [](const PeerInfo& info) { return info.rttDeviation; });
    add("rtt_min_seconds", "The shortest round trip of late.",
        [](const PeerInfo& info) { return info.rttMin; });
    add("loss_ratio", "Packets lost in the last minute.", [](const PeerInfo& info) {
        return info.measured ? lossOf(info.measured->minute.counts) : std::nullopt;
    });
    add("delivery_median_seconds", "Half of the messages had their receipt within this time.",
        [](const PeerInfo& info) {
            return info.measured ? info.measured->delivery.median : std::nullopt;
        });
    add("delivery_p99_seconds", "99 % of the messages had their receipt within this time.",
        [](const PeerInfo& info) {
            return info.measured ? info.measured->delivery.p99 : std::nullopt;
        });
    add("queue_messages", "Messages that wait for it.",
        [](const PeerInfo& info) { return std::uint64_t{info.waiting}; });
    add("queue_bytes", "Their payload.",
        [](const PeerInfo& info) { return std::uint64_t{info.waitingBytes}; });
    add("queue_oldest_seconds", "How long the oldest of them waits.",
        [](const PeerInfo& info) { return info.oldestWaiting; });
}

void addKeys(std::string& text, const NamedPeers& peers, Instant now) {
    const auto add = [&](std::string_view name, std::string_view help, auto value) {
        addFamily(text, peers, name, help, value);
    };
    add("key_age_seconds", "Age of its session, of an old peer's key.",
        [now](const PeerInfo& info) { return keyAgeOf(info, now); });
    add("next_rotation_seconds", "Until the next session; below 0: due.",
        [now](const PeerInfo& info) {
            return info.nextRotation ? std::optional<Duration>(*info.nextRotation - now)
                                     : std::nullopt;
        });
    add("forward_secret", "1 if a key stolen later does not open what was sent before.",
        [](const PeerInfo& info) {
            const bool hasKey = info.key || info.sessionSince;
            return hasKey ? std::optional(info.forwardSecret ? 1.0 : 0.0) : std::nullopt;
        });
    add("clock_offset_seconds", "Its clock minus ours.",
        [](const PeerInfo& info) { return info.clockOffset; });
}

}  // namespace

void addPeerMetrics(std::string& text, const LinkStatistics& statistics,
                    const MetricsContext& context) {
    NamedPeers peers;
    for (const PeerInfo& info : statistics.peers)
        peers.push_back({info, metricLabel("peer", context.nameOf(info))});
    addFamily(text, peers, "connected", "1 if it is connected.", [](const PeerInfo& info) {
        return std::uint64_t{info.presence == Presence::Connected ? 1U : 0U};
    });
    addTraffic(text, peers);
    addCounts(text, peers);
    addDrops(text, peers, statistics, context.now);
    addWay(text, peers);
    addKeys(text, peers, statistics.takenAt);
}

}  // namespace vaultgram::cli
