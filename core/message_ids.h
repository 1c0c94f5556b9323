// The messages of one contact that were handed over, by their ids, so that a copy is
// known for one.
//
//   unknown --insert--> handed over --keep--> kept: a copy gets a RECEIPT
//                           '-------forget--> unknown: it may come again
//
// Bounded: the oldest is forgotten; a store knows the rest.
#pragma once

#include "core/limits.h"
#include "core/session_frames.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace vaultgram {

class MessageIds {
public:
    [[nodiscard]] bool contains(const MsgId& id) const { return m_ids.contains(id); }
    [[nodiscard]] bool isKept(const MsgId& id) const {
        const auto found = m_ids.find(id);
        return found != m_ids.end() && found->second;
    }
    void insert(const MsgId& id, bool kept = true) {
        if (!m_ids.emplace(id, kept).second) return;
        m_order.push_back(id);
        if (m_order.size() <= limits::messageIds) return;
        m_ids.erase(m_order.front());
        m_order.pop_front();
    }
    // False if it is unknown or kept already; then nothing changes.
    [[nodiscard]] bool keep(const MsgId& id) {
        const auto found = m_ids.find(id);
        if (found == m_ids.end() || found->second) return false;
        found->second = true;
        return true;
    }
    // Likewise.
    [[nodiscard]] bool forget(const MsgId& id) {
        const auto found = m_ids.find(id);
        if (found == m_ids.end() || found->second) return false;
        m_ids.erase(found);
        m_order.erase(std::find(m_order.begin(), m_order.end(), id));
        return true;
    }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    std::unordered_map<MsgId, bool> m_ids;  // whether it is kept
    std::deque<MsgId> m_order;
};

}  // namespace vaultgram
