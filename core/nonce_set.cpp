#include "core/nonce_set.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

namespace vaultgram {
namespace {

constexpr std::size_t smallestTable = 32;

// For the heap functions, which put the largest first.
constexpr auto younger = [](const auto& a, const auto& b) { return a.timestamp > b.timestamp; };

}  // namespace

NonceSet::NonceSet(Random& random, std::size_t capacity)
    : m_hashKey(random.bytes<16>()), m_capacity(capacity) {
    static_assert(crypto_shorthash_KEYBYTES == 16);
}

Status NonceSet::check(Mark nonce, double timestamp) const {
    if (!std::isfinite(timestamp)) return fail(DropReason::TimestampInvalid);
    if (contains(nonce)) return fail(DropReason::Replay);
    if (timestamp <= m_floor) return fail(DropReason::LegacyStale);
    return {};
}

void NonceSet::insert(Mark nonce, double timestamp) {
    if (size() == m_capacity) evictOldest();
    if (size() * 2 >= m_table.size()) grow();
    const Entry entry{timestamp, nonce};
    place(nonce);
    if (m_queue.empty() || m_queue.back().timestamp <= timestamp) {
        m_queue.push_back(entry);
    } else {
        m_late.push_back(entry);
        std::push_heap(m_late.begin(), m_late.end(), younger);
    }
    // The one that leaves with the next packet: its place is far from all others.
    if (m_first < m_queue.size()) prefetch(m_queue[m_first].mark);
}

NonceSet::Mark NonceSet::markOf(ByteView nonce) const {
    std::uint64_t hash = 0;
    crypto_shorthash(reinterpret_cast<std::uint8_t*>(&hash), nonce.data(), nonce.size(),
                     m_hashKey.data());
    const Mark mark{hash == 0 ? 1 : hash};
    if (!m_table.empty()) prefetch(mark);
    return mark;
}

bool NonceSet::contains(Mark mark) const {
    if (m_table.empty()) return false;
    for (std::size_t i = home(mark); m_table[i] != freeSlot; i = (i + 1) & (m_table.size() - 1))
        if (m_table[i] == mark) return true;
    return false;
}

void NonceSet::place(Mark mark) {
    std::size_t i = home(mark);
    while (m_table[i] != freeSlot) i = (i + 1) & (m_table.size() - 1);
    m_table[i] = mark;
}

// Linear probing without tombstones: what follows moves up into the gap.
void NonceSet::remove(Mark mark) {
    const std::size_t wrap = m_table.size() - 1;
    std::size_t gap = home(mark);
    while (m_table[gap] != mark) gap = (gap + 1) & wrap;
    for (std::size_t i = (gap + 1) & wrap; m_table[i] != freeSlot; i = (i + 1) & wrap) {
        const std::size_t distance = (i - home(m_table[i])) & wrap;
        if (distance < ((i - gap) & wrap)) continue;
        m_table[gap] = m_table[i];
        gap = i;
    }
    m_table[gap] = freeSlot;
}

void NonceSet::grow() {
    m_table.assign(std::max(smallestTable, m_table.size() * 2), freeSlot);
    for (std::size_t i = m_first; i < m_queue.size(); ++i) place(m_queue[i].mark);
    for (const Entry& entry : m_late) place(entry.mark);
}

void NonceSet::evictOldest() {
    const Entry oldest = takeOldest();
    remove(oldest.mark);
    m_floor = std::max(m_floor, oldest.timestamp);
}

NonceSet::Entry NonceSet::takeOldest() {
    const bool queued = m_first < m_queue.size();
    if (!queued || (!m_late.empty() && m_late.front().timestamp < m_queue[m_first].timestamp)) {
        std::pop_heap(m_late.begin(), m_late.end(), younger);
        const Entry oldest = m_late.back();
        m_late.pop_back();
        return oldest;
    }
    const Entry oldest = m_queue[m_first++];
    if (m_first * 4 >= m_queue.size()) {  // what is gone leaves in one go, now and then
        m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
    return oldest;
}

}  // namespace vaultgram
