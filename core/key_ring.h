// The sessions with all legacy keys that we know or knew, one for each key.
//
// A session outlives the contact that it was made for: whoever is removed and added
// again, or changes keys and back, meets the same replay protection. Bounded.
#pragma once

#include "core/legacy_session.h"

#include <deque>
#include <limits>
#include <memory>
#include <unordered_map>

namespace vaultgram {

class KeyRing {
public:
    // The session of this key, made if there is none.
    [[nodiscard]] std::shared_ptr<LegacySession> sessionFor(const EncPublicKey& key,
                                                            Random& random);
    // Nobody holds these any more: keeps the youngest `limits::forgottenKeys`.
    void prune();

    [[nodiscard]] std::size_t rememberedNonces() const;
    [[nodiscard]] std::size_t size() const { return m_sessions.size(); }

private:
    std::unordered_map<EncPublicKey, std::shared_ptr<LegacySession>> m_sessions;
    std::deque<EncPublicKey> m_order;  // by age
    // The latest time that a session sealed which is gone: see LegacySession.
    double m_latestStamp = -std::numeric_limits<double>::infinity();
};

}  // namespace vaultgram
