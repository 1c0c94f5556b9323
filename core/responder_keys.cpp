#include "core/responder_keys.h"

#include "core/limits.h"

#include <utility>

namespace vaultgram {
namespace {

std::int64_t periodOf(Instant now) {
    return std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()) / limits::keyPeriod;
}

Instant beginOf(std::int64_t period) {
    return Instant(limits::keyPeriod * period);
}

}  // namespace

ResponderKeys::Offer ResponderKeys::offer(Instant now, const Endpoint& to, Random& random) {
    tick(now);
    if (!m_current) {
        m_current.emplace(Period{periodOf(now), EphemeralKeyPair::generate(random), {}});
        random.fill(m_current->secret.writable());
    }
    return {m_current->key.publicKey, makeToken(m_current->secret, to)};
}

Result<const EphemeralKeyPair*> ResponderKeys::keyFor(Instant now, const Endpoint& from,
                                                      const Token& token) {
    tick(now);
    for (const auto* period : {&m_current, &m_previous})
        if (*period && isToken(token, (*period)->secret, from)) return &(*period)->key;
    return fail(DropReason::TokenBad);
}

void ResponderKeys::tick(Instant now) {
    const std::int64_t period = periodOf(now);
    if (m_previous && m_previous->number + 1 < period) m_previous.reset();
    if (!m_current || m_current->number >= period) return;
    if (m_current->number + 1 == period) m_previous = std::move(m_current);
    m_current.reset();
}

std::optional<Instant> ResponderKeys::nextDeadline() const {
    if (m_previous) return beginOf(m_previous->number + 2);
    if (m_current) return beginOf(m_current->number + 1);
    return {};
}

}  // namespace vaultgram
