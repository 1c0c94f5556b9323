// How much of ours may be on its way to one contact: NewReno, RFC 9002 s7.
//
//   slow start --loss--> recovery --a packet sent since arrives--> congestion avoidance
//      ^                                                                   | loss: recovery
//      '--- nothing arrived for three PTO: persistent congestion ----------'
//
// One for each contact, kept across a rotation; a new one when the address moves. Bytes;
// a packet has limits::x1Datagram of them. PROTOCOL.md, section 8.
#pragma once

#include "core/limits.h"
#include "core/now.h"

#include <algorithm>

namespace vaultgram {

class Congestion {
public:
    static constexpr std::size_t packet = limits::x1Datagram;
    static constexpr std::size_t initial = limits::cwndInitial * packet;
    static constexpr std::size_t smallest = limits::cwndMin * packet;
    static constexpr std::size_t largest = limits::cwndMax * packet;

    [[nodiscard]] std::size_t window() const { return m_window; }
    [[nodiscard]] bool mayLeave(std::size_t inFlight) const {
        return inFlight + packet <= m_window;
    }
    [[nodiscard]] bool inSlowStart() const { return m_window < m_threshold; }

    // A packet that left at `sentAt`; `inFlight`: before it arrived, itself included.
    void acknowledged(Instant sentAt, std::size_t inFlight) {
        if (sentAt <= m_recoverySince || !wasUsed(inFlight)) return;
        if (inSlowStart())
            m_window += packet;
        else
            m_window += std::max<std::size_t>(1, packet * packet / m_window);
        m_window = std::min(m_window, largest);
    }
    // Of all that was found lost at once, `sentAt` is when the newest left.
    void lost(Instant now, Instant sentAt) {
        if (sentAt <= m_recoverySince) return;  // once per round trip
        m_recoverySince = now;
        m_threshold = m_window = std::max(m_window / 2, smallest);
    }
    void persistent() {
        m_window = smallest;
        m_recoverySince = Instant::min();
    }
    // Another path, of which nothing is known; what was sent before does not count.
    void reset(Instant now) {
        *this = {};
        m_recoverySince = now;
    }

private:
    // RFC 9002 s7.8: a window that was not needed says nothing about the path.
    [[nodiscard]] bool wasUsed(std::size_t inFlight) const {
        if (inSlowStart() && inFlight > m_window / 2) return true;
        return inFlight + limits::packetThreshold * packet > m_window;
    }

    std::size_t m_window = initial;
    std::size_t m_threshold = largest + 1;  // of slow start
    Instant m_recoverySince = Instant::min();
};

}  // namespace vaultgram
