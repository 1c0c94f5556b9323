#include "core/key_ring.h"

#include "core/limits.h"

#include <algorithm>

namespace vaultgram {

std::shared_ptr<LegacySession> KeyRing::sessionFor(const EncPublicKey& key, Random& random) {
    std::shared_ptr<LegacySession>& session = m_sessions[key];
    if (!session) {
        session = std::make_shared<LegacySession>(key, random, m_latestStamp);
        m_order.push_back(key);
    }
    return session;
}

std::size_t KeyRing::rememberedNonces() const {
    std::size_t sum = 0;
    for (const auto& [key, session] : m_sessions) sum += session->remembered();
    return sum;
}

void KeyRing::prune() {
    const auto unused = [this](const EncPublicKey& key) {
        return m_sessions[key].use_count() == 1;
    };
    auto orphans = static_cast<std::size_t>(std::count_if(m_order.begin(), m_order.end(), unused));
    for (auto key = m_order.begin(); orphans > limits::forgottenKeys && key != m_order.end();) {
        if (!unused(*key)) {
            ++key;
            continue;
        }
        m_latestStamp = std::max(m_latestStamp, m_sessions[*key]->latestStamp());
        m_sessions.erase(*key);
        key = m_order.erase(key);
        --orphans;
    }
}

}  // namespace vaultgram
