// The messages of one contact that were delivered, by their ids, so that a copy is
// known for one. Bounded: the oldest is forgotten; a store knows the rest.
#pragma once

#include "core/limits.h"
#include "core/session_frames.h"

#include <deque>
#include <unordered_set>

namespace vaultgram {

class MessageIds {
public:
    [[nodiscard]] bool contains(const MsgId& id) const { return m_ids.contains(id); }
    void insert(const MsgId& id) {
        if (!m_ids.insert(id).second) return;
        m_order.push_back(id);
        if (m_order.size() <= limits::messageIds) return;
        m_ids.erase(m_order.front());
        m_order.pop_front();
    }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    std::unordered_set<MsgId> m_ids;
    std::deque<MsgId> m_order;
};

}  // namespace vaultgram
