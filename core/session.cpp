#include "core/session.h"

#include "core/limits.h"

#include <algorithm>
#include <utility>

namespace vaultgram {
namespace {

// Uniform, so that the two sides of many sessions do not start at the same time.
Instant rekeyTime(Session::Role role, Instant created, Random& random) {
    const auto& bounds =
        role == Session::Role::Initiator ? limits::initiatorRekey : limits::responderRekey;
    const double low = std::chrono::duration<double>(bounds[0]).count();
    const double high = std::chrono::duration<double>(bounds[1]).count();
    const std::chrono::duration<double> age(random.uniform(low, high));
    return created + std::chrono::duration_cast<Duration>(age);
}

}  // namespace

Session::Session(Agreement agreement, Role role, Instant now, Random& random)
    : m_agreement(std::move(agreement)),
      m_role(role),
      m_created(now),
      m_rekeyAt(rekeyTime(role, now, random)) {
    if (role == Role::Initiator) m_confirmed = now;
}

std::optional<std::uint64_t> Session::seal(Instant now, Random& random, ByteView frames,
                                           PacketSize size, Bytes& into) {
    if (!maySend(now)) return {};
    ++m_sent;
    sealPacket(m_agreement.send, {m_agreement.sendTo, m_sent, size}, frames, random, into);
    return m_sent;
}

Result<OpenedPacket> Session::open(Instant now, ByteView packet, Bytes& into) {
    // Whoever was late to destroy it: what is over is over.
    if (mustErase(now)) return fail(DropReason::CidUnknown);
    Result<OpenedPacket> opened = openPacket(m_agreement.receive, packet, into);
    if (!opened) return opened;
    if (const Status fresh = m_window.accept(opened->seq()); !fresh) return fail(fresh.error());
    if (!m_confirmed) m_confirmed = now;
    return opened;
}

Status Session::check(const AckFrame& ack) const {
    if (ack.largest > m_sent) return fail(DropReason::AckInvalid);
    return {};
}

bool Session::maySend(Instant now) const {
    return m_confirmed && now < stopAt() && m_sent < limits::stopPackets;
}

bool Session::mustRekey(Instant now) const {
    if (now >= m_rekeyAt) return true;
    // A side that only answers can not count what the other sends, so the initiator
    // counts both directions.
    const std::uint64_t packets = std::max(m_sent, m_window.highest());
    return m_role == Role::Initiator && packets >= limits::rekeyPackets;
}

}  // namespace vaultgram
