#include "app/cli/metrics_text.h"

#include "app/cli/tally_json.h"
#include "app/cli/words.h"

#include <array>
#include <charconv>
#include <string_view>

namespace vaultgram::cli {
namespace {

// In a label's value these three are written with a backslash.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char each : text) {
        if (each == '\n') {
            result += "\\n";
            continue;
        }
        if (each == '\\' || each == '"') result += '\\';
        result += each;
    }
    return result;
}

std::string label(std::string_view name, std::string_view value) {
    return std::string(name) + "=\"" + escaped(value) + '"';
}

std::string numberText(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

double secondsOf(Duration duration) {
    return std::chrono::duration<double>(duration).count();
}

// One family of metrics: its head once, then a line for each value that is known.
class Family {
public:
    Family(std::string& text, std::string_view name, std::string_view type, std::string_view help)
        : m_text(text), m_name("vaultgram_" + std::string(name)) {
        m_text += "# HELP " + m_name + ' ' + std::string(help) + '\n';
        m_text += "# TYPE " + m_name + ' ' + std::string(type) + '\n';
    }
    void add(const std::string& labels, std::optional<double> value) {
        if (!value) return;
        m_text +=
            m_name + (labels.empty() ? "" : '{' + labels + '}') + ' ' + numberText(*value) + '\n';
    }
    void add(const std::string& labels, std::uint64_t value) {
        m_text += m_name + (labels.empty() ? "" : '{' + labels + '}') + ' ' +
                  std::to_string(value) + '\n';
    }

private:
    std::string& m_text;
    std::string m_name;
};

using CountField = std::uint64_t Counts::*;
struct CountMetric {
    std::string_view name, help;
    CountField field;
};
constexpr std::array countMetrics{
    CountMetric{"text_out_bytes_total", "Text whose sending began, before compression.",
                &Counts::textOut},
    CountMetric{"payload_out_bytes_total", "Payload that left, repetitions included.",
                &Counts::payloadOut},
    CountMetric{"padding_out_bytes_total", "Padding that left.", &Counts::paddingOut},
    CountMetric{"packets_acknowledged_total", "Packets that were confirmed.",
                &Counts::acknowledged},
    CountMetric{"packets_lost_total", "Packets that were not confirmed in time.", &Counts::lost},
    CountMetric{"resent_total", "Pieces of messages that were sent again.", &Counts::resent},
    CountMetric{"duplicates_in_total", "Packets and messages that came twice.",
                &Counts::duplicatesIn},
    CountMetric{"late_in_total", "Packets that came behind a later one.", &Counts::lateIn},
    CountMetric{"delivered_total", "Messages with a receipt.", &Counts::delivered},
    CountMetric{"failed_total", "Messages that can not be sent.", &Counts::failed},
    CountMetric{"handshakes_total", "Handshakes that came to a key.", &Counts::handshakes},
    CountMetric{"plaintext_in_total", "Texts that came without encryption.", &Counts::plaintextIn},
    CountMetric{"limited_total", "Packets refused because there were too many.", &Counts::limited},
};

void addFlows(std::string& text, const Statistics& node) {
    const auto both = [&](std::string_view name, std::string_view help,
                          std::uint64_t Flow::*field) {
        Family family(text, name, "counter", help);
        family.add(label("direction", "in"), node.in.*field);
        family.add(label("direction", "out"), node.out.*field);
    };
    both("packets_total", "Datagrams.", &Flow::packets);
    both("bytes_total", "Bytes of UDP payload.", &Flow::bytes);
    both("messages_total", "Texts, each counted once.", &Flow::messages);
    both("announcements_total", "Announcements of a key.", &Flow::announcements);
}

void addDrops(std::string& text, const Statistics& node) {
    Family drops(text, "dropped_total", "counter", "What was refused, by reason.");
    for (std::size_t i = 0; i < dropReasonCount; ++i) {
        const auto reason = static_cast<DropReason>(i);
        drops.add(label("reason", vaultgram::name(reason)), node.dropsFor(reason).count);
    }
}

void addNode(std::string& text, const LinkStatistics& statistics) {
    const Measured measured = statistics.node.measured(statistics.takenAt);
    Family(text, "uptime_seconds", "gauge", "Since the start.")
        .add("", static_cast<std::uint64_t>(statistics.uptime.count()));
    Family(text, "port", "gauge", "UDP port that is listened on.")
        .add("", std::uint64_t{statistics.port});
    Family(text, "base_mtu_bytes", "gauge", "MTU that packets are made for.")
        .add("", std::uint64_t{statistics.baseMtu});
    Family(text, "cpu_share", "gauge", "Share of one core that the network thread takes.")
        .add("", statistics.cpuShare);
    Family(text, "loss_ratio", "gauge", "Packets lost in the last minute.")
        .add("", lossOf(measured.minute.counts));
    Family delivery(text, "delivery_seconds", "gauge", "From sending to the receipt.");
    const auto in = [](const std::optional<Duration>& time) {
        return time ? std::optional(secondsOf(*time)) : std::nullopt;
    };
    delivery.add(label("quantile", "0.5"), in(measured.delivery.median));
    delivery.add(label("quantile", "0.99"), in(measured.delivery.p99));
}

void addTables(std::string& text, const LinkStatistics& statistics) {
    Family used(text, "table_entries", "gauge", "Entries of a table in memory.");
    for (const TableUse& each : statistics.tables)
        used.add(label("table", name(each.table)), std::uint64_t{each.used});
    Family bound(text, "table_bound", "gauge", "How many it may have.");
    for (const TableUse& each : statistics.tables)
        if (each.bound) bound.add(label("table", name(each.table)), std::uint64_t{*each.bound});
}

template <class Value>
void addPeerFamily(std::string& text, const LinkStatistics& statistics,
                   const std::function<std::string(const PeerInfo&)>& nameOf, std::string_view name,
                   std::string_view help, Value value) {
    Family family(text, name, "gauge", help);
    for (const PeerInfo& each : statistics.peers)
        family.add(label("peer", nameOf(each)), value(each));
}

}  // namespace

std::string metricsText(const LinkStatistics& statistics,
                        const std::function<std::string(const PeerInfo&)>& nameOf) {
    using Known = std::optional<double>;
    std::string text;
    addNode(text, statistics);
    addFlows(text, statistics.node);
    for (const CountMetric& each : countMetrics)
        Family(text, each.name, "counter", each.help).add("", statistics.node.*each.field);
    addDrops(text, statistics.node);
    addTables(text, statistics);
    const auto ofPeers = [&](std::string_view name, std::string_view help, auto value) {
        addPeerFamily(text, statistics, nameOf, name, help, value);
    };
    ofPeers("peer_connected", "1 if it is connected.", [](const PeerInfo& info) {
        return std::uint64_t{info.presence == Presence::Connected ? 1U : 0U};
    });
    ofPeers("peer_in_bytes", "Bytes that came from it.",
            [](const PeerInfo& info) { return info.in.bytes; });
    ofPeers("peer_out_bytes", "Bytes that went to it.",
            [](const PeerInfo& info) { return info.out.bytes; });
    ofPeers("peer_waiting", "Messages that wait for it.",
            [](const PeerInfo& info) { return std::uint64_t{info.waiting}; });
    ofPeers("peer_dropped", "Packets of it that were refused.",
            [](const PeerInfo& info) { return info.drops; });
    ofPeers("peer_rtt_seconds", "Round trip, smoothed.",
            [](const PeerInfo& info) { return info.rtt ? Known(secondsOf(*info.rtt)) : Known(); });
    ofPeers("peer_session_age_seconds", "Age of its session.", [&](const PeerInfo& info) {
        return info.sessionSince ? Known(secondsOf(statistics.takenAt - *info.sessionSince))
                                 : Known();
    });
    ofPeers("peer_loss_ratio", "Packets lost in the last minute.", [](const PeerInfo& info) {
        return info.measured ? lossOf(info.measured->minute.counts) : Known();
    });
    ofPeers("peer_clock_offset_seconds", "Its clock minus ours.",
            [](const PeerInfo& info) { return Known(info.clockOffset); });
    return text;
}

}  // namespace vaultgram::cli
