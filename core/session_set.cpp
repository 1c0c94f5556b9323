#include "core/session_set.h"

#include <algorithm>

namespace vaultgram {
namespace {

Instant endOfTentative(const LiveSession& live) {
    return live.session.created() + limits::tentativeFor;
}

}  // namespace

LiveSession& SessionSet::addTentative(std::unique_ptr<LiveSession> session, Sessions& gone) {
    if (m_tentative.size() == limits::tentativeSessions) {
        gone.push_back(std::move(m_tentative.front()));
        m_tentative.erase(m_tentative.begin());
    }
    return *m_tentative.emplace_back(std::move(session));
}

LiveSession& SessionSet::addConfirmed(std::unique_ptr<LiveSession> session, Sessions& gone) {
    makeCurrent(std::move(session), gone);
    return *m_confirmed.front();
}

void SessionSet::confirm(const LiveSession& session, Sessions& gone) {
    const auto found = std::find_if(m_tentative.begin(), m_tentative.end(),
                                    [&](const auto& each) { return each.get() == &session; });
    if (found == m_tentative.end()) return;
    std::unique_ptr<LiveSession> confirmed = std::move(*found);
    m_tentative.erase(found);
    makeCurrent(std::move(confirmed), gone);
}

void SessionSet::makeCurrent(std::unique_ptr<LiveSession> session, Sessions& gone) {
    m_confirmed.insert(m_confirmed.begin(), std::move(session));
    m_hasCurrent = true;
    while (m_confirmed.size() > 1 + limits::previousSessions) {
        gone.push_back(std::move(m_confirmed.back()));
        m_confirmed.pop_back();
    }
}

void SessionSet::remove(const ConnectionId& cid, Sessions& gone) {
    const LiveSession* wasCurrent = current();
    for (Sessions* sessions : {&m_tentative, &m_confirmed}) {
        const auto found = std::find_if(sessions->begin(), sessions->end(), [&](const auto& each) {
            return each->session.receiveAt() == cid;
        });
        if (found == sessions->end()) continue;
        if (found->get() == wasCurrent) m_hasCurrent = false;
        gone.push_back(std::move(*found));
        sessions->erase(found);
    }
}

void SessionSet::removeAll(Sessions& gone) {
    for (Sessions* sessions : {&m_tentative, &m_confirmed}) {
        std::move(sessions->begin(), sessions->end(), std::back_inserter(gone));
        sessions->clear();
    }
    m_hasCurrent = false;
}

void SessionSet::expire(Instant now, Sessions& gone) {
    const auto old = [&](const LiveSession& live) {
        return live.session.confirmed() ? live.session.mustErase(now) : now >= endOfTentative(live);
    };
    std::vector<ConnectionId> over;
    for (const Sessions* sessions : {&m_tentative, &m_confirmed})
        for (const auto& each : *sessions)
            if (old(*each)) over.push_back(each->session.receiveAt());
    for (const ConnectionId& cid : over) remove(cid, gone);
}

LiveSession* SessionSet::find(const ConnectionId& cid) {
    for (const Sessions* sessions : {&m_confirmed, &m_tentative})
        for (const auto& each : *sessions)
            if (each->session.receiveAt() == cid) return each.get();
    return nullptr;
}

bool SessionSet::isTentative(const LiveSession& session) const {
    return std::any_of(m_tentative.begin(), m_tentative.end(),
                       [&](const auto& each) { return each.get() == &session; });
}

Instant SessionSet::nextExpiry() const {
    Instant next = Instant::max();
    for (const auto& each : m_tentative) next = std::min(next, endOfTentative(*each));
    for (const auto& each : m_confirmed) next = std::min(next, each->session.eraseAt());
    return next;
}

}  // namespace vaultgram
