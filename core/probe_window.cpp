#include "core/probe_window.h"

#include <algorithm>
#include <iterator>

namespace vaultgram {

bool ProbeWindow::questionDue(Instant now) const {
    const std::size_t asked = m_sockets.size();
    return !m_key && asked < std::size(limits::probeAt) && now >= m_start + limits::probeAt[asked];
}

void ProbeWindow::asked(SocketId socket) {
    m_sockets.push_back({socket});
}

ProbeWindow::Verdict ProbeWindow::count(SocketId socket) {
    const auto found = std::find_if(m_sockets.begin(), m_sockets.end(),
                                    [socket](const Socket& each) { return each.id == socket; });
    if (found == m_sockets.end() || !found->open) return Verdict::Closed;
    if (++found->datagrams <= limits::probeDatagrams) return Verdict::Taken;
    found->open = false;
    return Verdict::Flood;
}

void ProbeWindow::answered(Instant now, const Key& key) {
    if (!m_key) {
        m_key = key;
        m_end = std::min(m_end, now + limits::probeSettle);
    } else if (!(*m_key == key)) {
        m_conflict = true;
    }
}

Instant ProbeWindow::nextDeadline() const {
    const std::size_t asked = m_sockets.size();
    if (m_key || asked == std::size(limits::probeAt)) return m_end;
    return std::min(m_end, m_start + limits::probeAt[asked]);
}

ProbeWindow::Outcome ProbeWindow::outcome() const {
    if (m_conflict) return Outcome::Conflict;
    return m_key ? Outcome::Learnt : Outcome::Silent;
}

std::vector<SocketId> ProbeWindow::openSockets() const {
    std::vector<SocketId> open;
    for (const Socket& socket : m_sockets)
        if (socket.open) open.push_back(socket.id);
    return open;
}

}  // namespace vaultgram
