#include "core/legacy_session.h"

#include "core/limits.h"

#include <sodium.h>

#include <algorithm>

namespace vaultgram {
namespace {

constexpr std::size_t nonceSize = std::tuple_size_v<Nonce16>;
static_assert(nonceSize + sizeof(double) == limits::innerOverhead);

std::array<std::uint8_t, 16> digest(ByteView packet) {
    std::array<std::uint8_t, 16> result;
    crypto_generichash(result.data(), result.size(), packet.data(), packet.size(), nullptr, 0);
    return result;
}

}  // namespace

LegacyIdentity::LegacyIdentity(Random& random)
    : LegacyIdentity(EncKeyPair::generate(random), SignKeyPair::generate(random), random) {}

LegacyIdentity::LegacyIdentity(EncKeyPair encPair, SignKeyPair signPair, Random& random)
    : enc(std::move(encPair)), sign(std::move(signPair)), nonces(random) {}

Status LegacySession::prepare(const LegacyIdentity& mine) {
    if (m_box) return {};
    Result<Box> box = Box::between(mine.enc.secret, m_peer);
    if (!box) return fail(box.error());
    m_box.emplace(std::move(*box));
    return {};
}

void LegacySession::begin(const Nonce16& nonce, WallTime stamp, Bytes& inner) {
    const double seconds = unixSeconds(stamp);
    m_latestStamp = std::max(m_latestStamp, seconds);
    inner.assign(nonce.begin(), nonce.end());
    appendDouble(inner, seconds);
}

Status LegacySession::seal(const LegacyIdentity& mine, Random& random, ByteView inner,
                           Bytes& into) {
    if (const Status ready = prepare(mine); !ready) return ready;
    m_box->seal(random, inner, into);
    return {};
}

Result<LegacySession::Inner> LegacySession::open(const LegacyIdentity& mine, ByteView packet,
                                                 Bytes& into) {
    if (const Status ready = prepare(mine); !ready) return fail(ready.error());
    const Result<Opened> opened = m_box->open(packet, into);
    if (!opened) return fail(opened.error());

    const ByteView inner = opened->bytes();
    if (inner.size() < limits::innerOverhead) return fail(DropReason::InnerShort);
    const ByteView nonce = inner.first(nonceSize);
    const double timestamp = doubleAt(inner.subspan(nonceSize, sizeof(double)));
    // 2,000 instructions that a packet of the reference never needs: it stamps the
    // present, we stamp the past. Not a number compares as "may be ours".
    const bool mayBeOurs = !(timestamp > m_latestStamp);
    if (mayBeOurs && mine.nonces.isOurs(nonce, m_peer)) return fail(DropReason::Reflected);
    return Inner{m_seen.markOf(nonce), timestamp, inner.subspan(limits::innerOverhead)};
}

Status LegacySession::checkSealed(ByteView packet) const {
    // Every arrival is younger than all before it: only Replay can come of this.
    return m_seen.check(m_seen.markOf(digest(packet)), m_arrivals + 1);
}

void LegacySession::rememberSealed(ByteView packet) {
    m_seen.insert(m_seen.markOf(digest(packet)), ++m_arrivals);
}

}  // namespace vaultgram
