// What a node counts. Sizes in bytes of UDP payload, times as Instant; nothing is
// estimated, and what is not known is not there.
#pragma once

#include "core/drop_reason.h"
#include "core/endpoint.h"
#include "core/now.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <optional>

namespace vaultgram {

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

struct Traffic {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
    std::uint64_t messages = 0;  // texts, each counted once
    std::uint64_t announcements = 0;
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
};

struct Statistics {
    Traffic in, out;
    std::uint64_t payloadOut = 0;  // bytes of compressed text sent, copies included
    std::uint64_t textOut = 0;     // bytes of text before compression
    std::uint64_t paddingOut = 0;  // bytes of padding sent
    std::uint64_t copiesOut = 0;   // repeated packets for peers that give no receipts
    std::uint64_t probesOut = 0;
    std::uint64_t probeAnswersOut = 0;
    std::uint64_t plaintextIn = 0;  // texts shown with "not encrypted"
    std::array<DropCount, dropReasonCount> drops;

    void count(Instant now, const Endpoint& from, DropReason reason) {
        DropCount& count = drops.at(static_cast<std::size_t>(reason));
        ++count.count;
        count.last = now;
        count.from = from;
    }
    [[nodiscard]] const DropCount& dropsFor(DropReason reason) const {
        return drops.at(static_cast<std::size_t>(reason));
    }
    [[nodiscard]] std::uint64_t dropped() const {
        std::uint64_t sum = 0;
        for (const DropCount& drop : drops) sum += drop.count;
        return sum;
    }
};

}  // namespace vaultgram
