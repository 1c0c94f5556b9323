// Which peer wants to be served when. A heap; cost is logarithmic in the peers
// that wait, and reading the next deadline is free.
#pragma once

#include "core/now.h"

#include <queue>

#include <cstdint>
#include <optional>
#include <vector>

namespace vaultgram {

class TimerQueue {
public:
    struct Entry {
        Instant at;
        std::uint32_t peer;
        bool operator>(const Entry& other) const { return at > other.at; }
    };

    void push(Instant at, std::uint32_t peer) { m_entries.push({at, peer}); }
    [[nodiscard]] Instant next() const {
        return m_entries.empty() ? Instant::max() : m_entries.top().at;
    }
    // The earliest entry that is due, removed.
    [[nodiscard]] std::optional<Entry> popDue(Instant now) {
        if (m_entries.empty() || m_entries.top().at > now) return {};
        const Entry entry = m_entries.top();
        m_entries.pop();
        return entry;
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_entries;
};

}  // namespace vaultgram
