// Message ids that wait for a frame of their own kind, RECEIPT or READ, oldest first.
//
// Bounded: when it is full, the oldest makes room. Of a RECEIPT nothing is lost by that:
// the message comes again, and asks for another.
#pragma once

#include "core/session_frames.h"

#include <algorithm>
#include <span>
#include <vector>

namespace vaultgram {

class IdQueue {
public:
    explicit IdQueue(std::size_t capacity) : m_capacity(capacity) {}

    void push(const MsgId& id) {
        if (m_ids.size() == m_capacity) m_ids.erase(m_ids.begin());
        m_ids.push_back(id);
    }
    void pushOnce(const MsgId& id) {
        if (std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end()) push(id);
    }
    // REQUIRES: count <= size().
    [[nodiscard]] std::span<const MsgId> first(std::size_t count) const {
        return std::span(m_ids).first(count);
    }
    void drop(std::size_t count) {
        m_ids.erase(m_ids.begin(), m_ids.begin() + static_cast<std::ptrdiff_t>(count));
    }
    void clear() { m_ids.clear(); }

    [[nodiscard]] bool empty() const { return m_ids.empty(); }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    std::size_t m_capacity;
    std::vector<MsgId> m_ids;
};

}  // namespace vaultgram
