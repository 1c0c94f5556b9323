// The sessions of one contact. PROTOCOL.md, section 4.4.
//
//   tentative (2, 30 s) --first packet opens--> current (1) --the next one--> previous (2)
//
// New packets go to the current session, the one that was confirmed last; all confirmed
// ones receive until they are 210 s old. A tentative one never touches a confirmed one.
#pragma once

#include "core/ack_ranges.h"
#include "core/answered_inits.h"
#include "core/path.h"
#include "core/sent_packets.h"
#include "core/session.h"

#include <memory>
#include <vector>

namespace vaultgram {

struct LiveSession {
    LiveSession(Agreement agreement, Session::Role role, Instant now, Random& random,
                const Endpoint& at)
        : session(std::move(agreement), role, now, random), path(at), lastReceived(now) {}

    Session session;
    Path path;
    AckRanges received;
    SentPackets sent;
    Instant lastReceived;
    bool rekeyed = false;          // its successor was asked for
    AnsweredInits::Digest init{};  // that made it, if we are the responder
};

class SessionSet {
public:
    using Sessions = std::vector<std::unique_ptr<LiveSession>>;

    // What falls out is appended to `gone`, so that its owner can forget its CID.
    LiveSession& addTentative(std::unique_ptr<LiveSession> session, Sessions& gone);
    LiveSession& addConfirmed(std::unique_ptr<LiveSession> session, Sessions& gone);
    // A packet opened under it: if it was tentative, it is the current one now.
    void confirm(const LiveSession& session, Sessions& gone);
    void remove(const ConnectionId& cid, Sessions& gone);
    void removeAll(Sessions& gone);
    void expire(Instant now, Sessions& gone);

    [[nodiscard]] LiveSession* find(const ConnectionId& cid);
    [[nodiscard]] LiveSession* current() {
        return m_hasCurrent ? m_confirmed.front().get() : nullptr;
    }
    [[nodiscard]] const LiveSession* current() const {
        return m_hasCurrent ? m_confirmed.front().get() : nullptr;
    }
    [[nodiscard]] bool isTentative(const LiveSession& session) const;
    [[nodiscard]] std::size_t tentative() const { return m_tentative.size(); }
    // The current one first, then the previous ones.
    [[nodiscard]] const Sessions& confirmed() const { return m_confirmed; }
    // When expire() will next find something.
    [[nodiscard]] Instant nextExpiry() const;

private:
    void makeCurrent(std::unique_ptr<LiveSession> session, Sessions& gone);

    Sessions m_tentative;  // oldest first
    Sessions m_confirmed;
    bool m_hasCurrent = false;  // else all confirmed ones are previous ones
};

}  // namespace vaultgram
