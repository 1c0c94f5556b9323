// The packets of one session that ask for an ACK and have none yet, and what was in them.
//
// Frames are sent again, never bytes: whoever owns this is told which were acknowledged
// and which are lost. RFC 9002 s6.1: lost is a packet when one sent three later was
// acknowledged, or by time. PROTOCOL.md, section 8.
#pragma once

#include "core/ack_frame.h"
#include "core/now.h"
#include "core/rtt_estimator.h"
#include "core/session_frames.h"

#include <deque>
#include <optional>
#include <vector>

namespace vaultgram {

// What may have to be sent again. A PING has no trace here: its packet is enough.
struct SentFrame {
    enum class Kind : std::uint8_t { Fragment, Receipt, Read };
    Kind kind;
    MsgId id;
    std::uint16_t index = 0;  // of a fragment
    std::uint16_t size = 0;   // bytes, in the packet
    bool operator==(const SentFrame&) const = default;
};

class SentPackets {
public:
    void sent(Instant now, std::uint64_t seq, std::span<const SentFrame> frames);

    // Takes out what this ACK covers; appends its frames, and when each packet had left.
    // True if there was anything.
    [[nodiscard]] bool acknowledge(Instant now, const AckFrame& ack, RttEstimator& rtt,
                                   std::vector<SentFrame>& frames, std::vector<Instant>& sentAt);
    struct Lost {
        std::size_t packets = 0;
        Instant newest = Instant::min();  // when it left
        // The longest time between two of them, sent when a round trip was known already,
        // with none that arrived between.
        Duration span{};
    };
    // Takes out what is lost by now.
    Lost takeLost(Instant now, const RttEstimator& rtt, std::vector<SentFrame>& frames);
    // The oldest frames, each once, as many as one packet holds. The packets stay.
    void copyOldest(std::vector<SentFrame>& frames) const;
    // Those of packets that left before `by`, of each packet once, that fit into `room`.
    void copyOverdue(Instant by, std::size_t room, std::vector<SentFrame>& frames);
    void takeAll(std::vector<SentFrame>& frames);

    [[nodiscard]] bool empty() const { return m_packets.empty(); }
    [[nodiscard]] std::size_t size() const { return m_packets.size(); }
    [[nodiscard]] std::size_t sentAfter(Instant time) const;
    [[nodiscard]] Instant oldest() const { return m_packets.front().at; }  // REQUIRES: !empty()
    // When takeLost will next find something; Instant::max(): only after another ACK.
    [[nodiscard]] Instant lossDeadline(const RttEstimator& rtt) const;

private:
    struct Packet {
        std::uint64_t seq;
        Instant at;
        bool afterArrival;  // one that was sent before it, and after those before it, arrived
        bool repeated;      // copyOverdue gave its frames
        std::vector<SentFrame> frames;
    };
    using Packets = std::deque<Packet>;
    [[nodiscard]] bool isLost(const Packet& packet, Instant now, Duration wait) const;
    void recycle(std::vector<SentFrame>&& frames);

    Packets m_packets;  // by seq
    std::uint64_t m_largestAcknowledged = 0;
    std::vector<std::vector<SentFrame>> m_spare;  // memory to be used again
};

}  // namespace vaultgram
