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
};

class SentPackets {
public:
    void sent(Instant now, std::uint64_t seq, std::span<const SentFrame> frames);

    // Takes out what this ACK covers. True if there was anything.
    [[nodiscard]] bool acknowledge(Instant now, const AckFrame& ack, RttEstimator& rtt,
                                   std::vector<SentFrame>& acknowledged);
    // Takes out what is lost by now.
    void takeLost(Instant now, const RttEstimator& rtt, std::vector<SentFrame>& lost);
    // Takes out the oldest, or all: their frames go again.
    void takeOldest(std::vector<SentFrame>& frames);
    void takeAll(std::vector<SentFrame>& frames);

    [[nodiscard]] bool empty() const { return m_packets.empty(); }
    [[nodiscard]] std::size_t size() const { return m_packets.size(); }
    [[nodiscard]] Instant oldest() const { return m_packets.front().at; }  // REQUIRES: !empty()
    [[nodiscard]] Instant newest() const { return m_packets.back().at; }   // likewise
    // When takeLost will next find something; Instant::max(): only after another ACK.
    [[nodiscard]] Instant lossDeadline(const RttEstimator& rtt) const;

private:
    struct Packet {
        std::uint64_t seq;
        Instant at;
        std::vector<SentFrame> frames;
    };
    std::deque<Packet> m_packets;  // by seq
    std::uint64_t m_largestAcknowledged = 0;
};

}  // namespace vaultgram
