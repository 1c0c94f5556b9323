// Texts that were handed to their owner, who has not said yet that they are safe: how many
// bytes of one contact are under way to the disk.
#pragma once

#include "core/session_frames.h"

#include <unordered_map>

namespace vaultgram {

class Unstored {
public:
    void add(const MsgId& id, std::size_t size) {
        if (m_sizes.emplace(id, size).second) m_bytes += size;
    }
    void remove(const MsgId& id) {
        const auto found = m_sizes.find(id);
        if (found == m_sizes.end()) return;
        m_bytes -= found->second;
        m_sizes.erase(found);
    }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    std::unordered_map<MsgId, std::size_t> m_sizes;
    std::size_t m_bytes = 0;
};

}  // namespace vaultgram
