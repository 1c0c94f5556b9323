#include "core/answered_inits.h"

#include <sodium.h>

namespace vaultgram {

AnsweredInits::Digest AnsweredInits::digestOf(ByteView init) {
    Digest digest;
    crypto_generichash(digest.data(), digest.size(), init.data(), init.size(), nullptr, 0);
    return digest;
}

std::optional<AnsweredInits::Known> AnsweredInits::find(const Digest& init) const {
    const auto found = m_known.find(init);
    if (found == m_known.end()) return {};
    return Known{found->second.get()};
}

void AnsweredInits::remember(Instant now, const Digest& init, const RespBytes& resp) {
    tick(now);
    if (m_order.size() == limits::knownInits) {
        m_known.erase(m_order.front().init);
        m_order.pop_front();
    }
    m_order.push_back({now, init});
    m_known.insert_or_assign(init, std::make_unique<RespBytes>(resp));
}

void AnsweredInits::settle(const Digest& init) {
    const auto found = m_known.find(init);
    if (found != m_known.end()) found->second.reset();
}

void AnsweredInits::tick(Instant now) {
    while (!m_order.empty() && now >= m_order.front().at + 2 * limits::keyPeriod) {
        m_known.erase(m_order.front().init);
        m_order.pop_front();
    }
}

}  // namespace vaultgram
