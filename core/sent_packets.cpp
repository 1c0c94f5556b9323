#include "core/sent_packets.h"

#include <algorithm>

namespace vaultgram {
namespace {

void append(std::vector<SentFrame>& to, const std::vector<SentFrame>& frames) {
    to.insert(to.end(), frames.begin(), frames.end());
}

}  // namespace

void SentPackets::sent(Instant now, std::uint64_t seq, std::span<const SentFrame> frames) {
    m_packets.push_back({seq, now, {frames.begin(), frames.end()}});
}

bool SentPackets::acknowledge(Instant now, const AckFrame& ack, RttEstimator& rtt,
                              std::vector<SentFrame>& acknowledged) {
    bool any = false;
    ack.forEach([&](const SeqRange& range) {
        const auto bySeq = [](const Packet& packet, std::uint64_t seq) { return packet.seq < seq; };
        const auto begin = std::lower_bound(m_packets.begin(), m_packets.end(), range.first, bySeq);
        auto end = begin;
        for (; end != m_packets.end() && end->seq <= range.last; ++end) {
            if (end->seq == ack.largest)
                rtt.sample(now - end->at, std::chrono::milliseconds(ack.delayMs));
            append(acknowledged, end->frames);
            any = true;
        }
        m_packets.erase(begin, end);
    });
    m_largestAcknowledged = std::max(m_largestAcknowledged, ack.largest);
    return any;
}

void SentPackets::takeLost(Instant now, const RttEstimator& rtt, std::vector<SentFrame>& lost) {
    const Duration wait = rtt.lossAfter();
    const auto isLost = [&](const Packet& packet) {
        if (packet.seq >= m_largestAcknowledged) return false;
        return packet.seq + limits::packetThreshold <= m_largestAcknowledged ||
               now >= packet.at + wait;
    };
    for (const Packet& packet : m_packets)
        if (isLost(packet)) append(lost, packet.frames);
    std::erase_if(m_packets, isLost);
}

void SentPackets::takeOldest(std::vector<SentFrame>& frames) {
    if (m_packets.empty()) return;
    append(frames, m_packets.front().frames);
    m_packets.pop_front();
}

void SentPackets::takeAll(std::vector<SentFrame>& frames) {
    for (const Packet& packet : m_packets) append(frames, packet.frames);
    m_packets.clear();
}

Instant SentPackets::lossDeadline(const RttEstimator& rtt) const {
    if (m_packets.empty() || m_packets.front().seq >= m_largestAcknowledged) return Instant::max();
    return m_packets.front().at + rtt.lossAfter();
}

}  // namespace vaultgram
