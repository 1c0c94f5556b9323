#include "core/sent_packets.h"

#include <algorithm>

namespace vaultgram {
namespace {

void addFrames(std::vector<SentFrame>& to, const std::vector<SentFrame>& frames) {
    to.insert(to.end(), frames.begin(), frames.end());
}

constexpr auto bySeq = [](const auto& packet, std::uint64_t seq) { return packet.seq < seq; };

constexpr std::size_t spareKept = 32;

}  // namespace

void SentPackets::sent(Instant now, std::uint64_t seq, std::span<const SentFrame> frames) {
    std::vector<SentFrame> kept;
    if (!m_spare.empty()) {
        kept = std::move(m_spare.back());
        m_spare.pop_back();
    }
    kept.assign(frames.begin(), frames.end());
    m_packets.push_back({seq, now, false, false, std::move(kept)});
}

void SentPackets::recycle(std::vector<SentFrame>&& frames) {
    if (m_spare.size() < spareKept) m_spare.push_back(std::move(frames));
}

bool SentPackets::acknowledge(Instant now, const AckFrame& ack, RttEstimator& rtt,
                              std::vector<SentFrame>& frames, std::vector<Instant>& sentAt) {
    bool any = false;
    ack.forEach([&](const SeqRange& range) {
        const auto begin = std::lower_bound(m_packets.begin(), m_packets.end(), range.first, bySeq);
        auto end = begin;
        for (; end != m_packets.end() && end->seq <= range.last; ++end) {
            if (end->seq == ack.largest)
                rtt.sample(now, now - end->at, std::chrono::milliseconds(ack.delayMs));
            addFrames(frames, end->frames);
            sentAt.push_back(end->at);
            recycle(std::move(end->frames));
            any = true;
        }
        if (begin != end && end != m_packets.end()) end->afterArrival = true;
        m_packets.erase(begin, end);
    });
    m_largestAcknowledged = std::max(m_largestAcknowledged, ack.largest);
    return any;
}

bool SentPackets::isLost(const Packet& packet, Instant now, Duration wait) const {
    if (packet.seq >= m_largestAcknowledged) return false;
    return packet.seq + limits::packetThreshold <= m_largestAcknowledged || now >= packet.at + wait;
}

SentPackets::Lost SentPackets::takeLost(Instant now, const RttEstimator& rtt,
                                        std::vector<SentFrame>& frames) {
    const Duration wait = rtt.lossAfter();
    Lost lost;
    std::optional<Instant> first;  // of those in a row
    const auto take = [&](Packet& packet) {
        if (!isLost(packet, now, wait)) {
            first.reset();
            return false;
        }
        if (!first || packet.afterArrival || *first < rtt.since()) first = packet.at;
        lost.span = std::max(lost.span, packet.at - *first);
        lost.newest = std::max(lost.newest, packet.at);
        ++lost.packets;
        addFrames(frames, packet.frames);
        recycle(std::move(packet.frames));
        return true;
    };
    // Behind the largest that was acknowledged nothing is lost.
    const auto end =
        std::lower_bound(m_packets.begin(), m_packets.end(), m_largestAcknowledged, bySeq);
    m_packets.erase(std::remove_if(m_packets.begin(), end, take), end);
    return lost;
}

void SentPackets::copyOldest(std::vector<SentFrame>& frames) const {
    std::size_t bytes = 0;
    for (const Packet& packet : m_packets) {
        for (const SentFrame& frame : packet.frames) {
            if (std::find(frames.begin(), frames.end(), frame) != frames.end()) continue;
            bytes += frame.size;
            if (bytes > limits::sessionPlain) return;
            frames.push_back(frame);
        }
    }
}

void SentPackets::copyOverdue(Instant by, std::size_t room, std::vector<SentFrame>& frames) {
    for (Packet& packet : m_packets) {
        if (packet.at > by) return;
        std::size_t bytes = 0;
        for (const SentFrame& frame : packet.frames) bytes += frame.size;
        if (packet.repeated || bytes > room) continue;
        room -= bytes;
        packet.repeated = true;
        addFrames(frames, packet.frames);
    }
}

void SentPackets::takeAll(std::vector<SentFrame>& frames) {
    for (const Packet& packet : m_packets) addFrames(frames, packet.frames);
    m_packets.clear();
}

std::size_t SentPackets::sentAfter(Instant time) const {
    const auto byTime = [](Instant at, const Packet& packet) { return at < packet.at; };
    return static_cast<std::size_t>(
        m_packets.end() - std::upper_bound(m_packets.begin(), m_packets.end(), time, byTime));
}

Instant SentPackets::lossDeadline(const RttEstimator& rtt) const {
    if (m_packets.empty() || m_packets.front().seq >= m_largestAcknowledged) return Instant::max();
    return m_packets.front().at + rtt.lossAfter();
}

}  // namespace vaultgram
