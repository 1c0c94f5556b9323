// What a node counts. Sizes in bytes of UDP payload, times as Instant; nothing is
// estimated, and what is not known is not there.
//
//   Statistics  of all        Measures  of one contact, made with its first traffic
//        '---- both: totals, and windows of 60 s and 5 min (rate_window.h) ----'
#pragma once

#include "core/drop_reason.h"
#include "core/endpoint.h"
#include "core/now.h"
#include "core/rate_window.h"
#include "core/recent_deliveries.h"
#include "core/tally.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace vaultgram {

inline constexpr std::chrono::seconds lastMinute{60};
inline constexpr std::chrono::seconds lastFiveMinutes{300};

// A rate a second as an exponential average over about five seconds.
class RateMeter {
public:
    void add(Instant now, double amount) {
        decay(now);
        m_rate += amount / seconds;
    }
    [[nodiscard]] double at(Instant now) const {
        return m_rate * std::exp(-std::chrono::duration<double>(now - m_last).count() / seconds);
    }

private:
    static constexpr double seconds = 5;
    void decay(Instant now) {
        if (now - m_last < std::chrono::milliseconds(10)) return;  // exp() is dear on the hot path
        m_rate = at(now);
        m_last = now;
    }
    double m_rate = 0;
    Instant m_last{};
};

struct Traffic : Flow {
    RateMeter byteRate;

    void packet(Instant now, std::size_t size) {
        ++packets;
        bytes += size;
        byteRate.add(now, static_cast<double>(size));
    }
};

struct DropCount {
    std::uint64_t count = 0;
    Instant last{};  // of the last one, as is `from`
    Endpoint from;
    RateWindow<std::uint64_t> window;

    [[nodiscard]] std::uint64_t within(Instant now, Duration span) const {
        return window.last(now, span, count);
    }
};

inline void noteDrop(Counts& counts, DropReason reason) {
    ++counts.refused;
    if (reason == DropReason::Limited) ++counts.limited;
    if (reason == DropReason::Replay) ++counts.duplicatesIn;
}

struct LastDrop {
    DropReason reason;
    Instant at;
};

// Of one contact with traffic.
struct Measures {
    Counts counts;
    RateWindow<Tally> window;
    std::unique_ptr<RecentDeliveries> deliveries;  // none yet: null
};

// From sending to the receipt. None: nothing was delivered in that time.
struct DeliveryQuantiles {
    std::optional<Duration> median, p99;
};

// The same for whoever asks.
struct Measured {
    Tally total, minute, fiveMinutes;
    DeliveryQuantiles delivery, deliveryMinute, deliveryFiveMinutes;
};

// Tables that fill, and how far they may: in entries, of about so many bytes each.
struct TableUse {
    enum class Table : std::uint8_t {
        Contacts,        // no bound: the user adds them
        Requests,        // callers that nobody added
        Nonces,          // that the replay protection of all keys remembers
        ProbeWindows,    // questions for keys that are under way
        Tentative,       // x1 sessions that were not used yet
        KnownInits,      // x1 calls that are remembered
        RefusedCallers,  // that are not listed again
        Outbox,          // messages that wait, for all contacts
    };
    static constexpr std::size_t tables = 8;
    Table table;
    std::size_t used = 0;
    std::optional<std::size_t> bound;
    std::size_t bytesEach = 0;
};

// "contacts", "nonces": for programs, the same in every language.
[[nodiscard]] std::string_view name(TableUse::Table table);

struct Statistics : Counts {
    Traffic in, out;
    RecentDeliveries deliveries;
    DropCount clear;  // not dropped: texts that were shown with "not encrypted"
    std::array<DropCount, dropReasonCount> drops;
    RateWindow<Tally> window;

    [[nodiscard]] Tally tally() const { return {in, out, *this}; }
    // Before anything of an input is counted.
    void roll(Instant now) {
        if (window.due(now)) window.roll(now, tally());
    }

    void count(Instant now, const Endpoint& from, DropReason reason) {
        DropCount& count = drops.at(static_cast<std::size_t>(reason));
        count.window.roll(now, count.count);
        ++count.count;
        count.last = now;
        count.from = from;
        noteDrop(*this, reason);
    }
    void countClear(Instant now, const Endpoint& from) {
        clear.window.roll(now, clear.count);
        ++clear.count;
        clear.last = now;
        clear.from = from;
    }
    [[nodiscard]] const DropCount& dropsFor(DropReason reason) const {
        return drops.at(static_cast<std::size_t>(reason));
    }
    [[nodiscard]] std::uint64_t dropped() const {
        std::uint64_t sum = 0;
        for (const DropCount& drop : drops) sum += drop.count;
        return sum;
    }
    [[nodiscard]] Measured measured(Instant now) const;
};

[[nodiscard]] Measured measure(Instant now, const Tally& total, const RateWindow<Tally>& window,
                               const RecentDeliveries* deliveries);

}  // namespace vaultgram
