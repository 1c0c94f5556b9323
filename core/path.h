// Where the packets of a session go, and how that changes: only to an address that
// answered a challenge. PROTOCOL.md, section 5.
//
//   newest packet from elsewhere -> PATH_CHALLENGE there -> PATH_RESPONSE from there -> move
//
// At most three challenges a candidate, 250 ms apart; at most one move a second.
#pragma once

#include "core/endpoint.h"
#include "core/limits.h"
#include "core/now.h"
#include "core/random.h"
#include "core/session_frames.h"

#include <optional>

namespace vaultgram {

class Path {
public:
    explicit Path(const Endpoint& validated) : m_current(validated) {}

    [[nodiscard]] const Endpoint& current() const { return m_current; }
    void moveTo(const Endpoint& validated) { m_current = validated; }

    // The newest packet of the session came from there. True: send challenge() there.
    [[nodiscard]] bool heardFrom(Instant now, const Endpoint& from, Random& random) {
        if (from == m_current) return false;
        const bool givenUp = m_candidate && m_candidate->asked == limits::challenges &&
                             now >= m_lastChallenge + limits::moveSpacing;
        if (!m_candidate || m_candidate->address != from || givenUp) {
            if (now < m_lastChallenge + limits::challengeSpacing) return false;
            m_candidate = Candidate{from, random.bytes<std::tuple_size_v<PathData>>()};
        }
        return ask(now);
    }
    // True: the challenge again, to candidate().
    [[nodiscard]] bool tick(Instant now) { return m_candidate && ask(now); }
    [[nodiscard]] Instant nextDeadline() const {
        if (!m_candidate || m_candidate->asked == limits::challenges) return Instant::max();
        return m_lastChallenge + limits::challengeSpacing;
    }
    // Whether a challenge from an address that is not validated is answered: four in a second.
    [[nodiscard]] bool mayRespond(Instant now) {
        if (now < m_lastResponse + limits::challengeSpacing) return false;
        m_lastResponse = now;
        return true;
    }
    [[nodiscard]] const PathData& challenge() const { return m_candidate->data; }
    [[nodiscard]] const Endpoint& candidate() const { return m_candidate->address; }

    // True: it moved.
    [[nodiscard]] bool answered(Instant now, const Endpoint& from, const PathData& data) {
        if (!m_candidate || m_candidate->address != from || m_candidate->data != data) return false;
        if (now < m_lastMove + limits::moveSpacing) return false;
        m_candidate.reset();
        m_current = from;
        m_lastMove = now;
        return true;
    }

private:
    struct Candidate {
        Endpoint address;
        PathData data;
        int asked = 0;
    };
    [[nodiscard]] bool ask(Instant now) {
        if (m_candidate->asked == limits::challenges) return false;
        if (now < m_lastChallenge + limits::challengeSpacing) return false;
        m_lastChallenge = now;
        ++m_candidate->asked;
        return true;
    }

    Endpoint m_current;
    std::optional<Candidate> m_candidate;
    Instant m_lastChallenge{};
    Instant m_lastMove{};
    Instant m_lastResponse{};
};

}  // namespace vaultgram
