#include "app/cli/metrics_text.h"

#include "app/cli/metrics_counts.h"
#include "app/cli/metrics_family.h"
#include "app/cli/metrics_peers.h"

#include <algorithm>

namespace vaultgram::cli {
namespace {

void addFlows(std::string& text, const Statistics& node) {
    const auto both = [&](std::string_view name, std::string_view help,
                          std::uint64_t Flow::*field) {
        MetricFamily family(text, name, "counter", help);
        family.add(metricLabel("direction", "in"), node.in.*field);
        family.add(metricLabel("direction", "out"), node.out.*field);
    };
    both("packets_total", "Datagrams.", &Flow::packets);
    both("bytes_total", "Bytes of UDP payload.", &Flow::bytes);
    both("messages_total", "Texts, each counted once.", &Flow::messages);
    both("announcements_total", "Announcements of a key.", &Flow::announcements);
}

void addDrops(std::string& text, const LinkStatistics& statistics, double now) {
    const auto each = [&](auto add) {
        for (std::size_t i = 0; i < dropReasonCount; ++i) {
            const auto reason = static_cast<DropReason>(i);
            add(metricLabel("reason", name(reason)), statistics.node.dropsFor(reason));
        }
    };
    MetricFamily drops(text, "dropped_total", "counter", "What was refused, by reason.");
    each([&](const std::string& reason, const DropCount& drop) { drops.add(reason, drop.count); });
    MetricFamily last(text, "last_drop_timestamp_seconds", "gauge",
                      "When the last one was refused; Unix time.");
    each([&](const std::string& reason, const DropCount& drop) {
        const std::chrono::duration<double> ago = statistics.takenAt - drop.last;
        if (drop.count > 0) last.add(reason, std::optional(now - ago.count()));
    });
}

void addProcess(std::string& text, const LinkStatistics& statistics,
                const MetricsContext& context) {
    const auto gauge = [&](std::string_view name, std::string_view help, auto value) {
        MetricFamily(text, name, "gauge", help).add("", value);
    };
    gauge("uptime_seconds", "Since the start.",
          static_cast<std::uint64_t>(statistics.uptime.count()));
    gauge("port", "UDP port that is listened on.", std::uint64_t{statistics.port});
    gauge("base_mtu_bytes", "MTU of the network.", std::uint64_t{statistics.baseMtu});
    gauge("effective_mtu_bytes", "What a packet may have of it.",
          std::uint64_t{statistics.effectiveMtu});
    gauge("cpu_ratio", "Share of one core that the network thread takes.", statistics.cpuShare);
    const auto memory =
        context.memory ? std::optional(static_cast<double>(*context.memory)) : std::nullopt;
    gauge("resident_memory_bytes", "Memory of this process.", memory);
}

void addWay(std::string& text, const LinkStatistics& statistics) {
    const Measured measured = statistics.node.measured(statistics.takenAt);
    const auto gauge = [&](std::string_view name, std::string_view help, auto value) {
        MetricFamily(text, name, "gauge", help).add("", value);
    };
    gauge("loss_ratio", "Packets lost in the last minute.", lossOf(measured.minute.counts));
    gauge("delivery_median_seconds", "Half of the messages had their receipt within this time.",
          measured.delivery.median);
    gauge("delivery_p99_seconds", "99 % of the messages had their receipt within this time.",
          measured.delivery.p99);
    std::uint64_t messages = 0, bytes = 0;
    std::optional<Duration> oldest;
    for (const PeerInfo& info : statistics.peers) {
        messages += info.waiting;
        bytes += info.waitingBytes;
        oldest = std::max(oldest, info.oldestWaiting);
    }
    gauge("queue_messages", "Messages that wait.", messages);
    gauge("queue_bytes", "Their payload.", bytes);
    gauge("queue_oldest_seconds", "How long the oldest of them waits.", oldest);
}

void addTables(std::string& text, const LinkStatistics& statistics) {
    const auto labelOf = [](const TableUse& each) {
        return metricLabel("table", name(each.table));
    };
    MetricFamily used(text, "table_entries", "gauge", "Entries of a table in memory.");
    for (const TableUse& each : statistics.tables)
        used.add(labelOf(each), std::uint64_t{each.used});
    MetricFamily bound(text, "table_bound", "gauge", "How many it may have.");
    for (const TableUse& each : statistics.tables)
        if (each.bound) bound.add(labelOf(each), std::uint64_t{*each.bound});
    MetricFamily bytes(text, "table_bytes", "gauge", "About the memory of its entries.");
    for (const TableUse& each : statistics.tables)
        if (each.bytesEach > 0) bytes.add(labelOf(each), std::uint64_t{each.used * each.bytesEach});
}

}  // namespace

std::string metricsText(const LinkStatistics& statistics, const MetricsContext& context) {
    std::string text;
    addProcess(text, statistics, context);
    addWay(text, statistics);
    addFlows(text, statistics.node);
    for (const CountMetric& each : countMetrics)
        MetricFamily(text, each.name, "counter", each.help).add("", statistics.node.*each.field);
    addDrops(text, statistics, context.now);
    addTables(text, statistics);
    addPeerMetrics(text, statistics, context);
    return text;
}

}  // namespace vaultgram::cli
