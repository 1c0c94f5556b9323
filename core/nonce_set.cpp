#include "core/nonce_set.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

namespace vaultgram {
namespace {

constexpr std::size_t smallestTable = 32;

}  // namespace

NonceSet::NonceSet(Random& random, std::size_t capacity)
    : m_hashKey(random.bytes<16>()), m_capacity(capacity) {
    static_assert(crypto_shorthash_KEYBYTES == 16);
}

Status NonceSet::check(ByteView nonce, double timestamp) const {
    if (!std::isfinite(timestamp)) return fail(DropReason::TimestampInvalid);
    if (contains(markOf(nonce))) return fail(DropReason::Replay);
    if (timestamp <= m_floor) return fail(DropReason::LegacyStale);
    return {};
}

void NonceSet::insert(ByteView nonce, double timestamp) {
    if (m_byAge.size() == m_capacity) evictOldest();
    if (m_byAge.size() * 2 >= m_table.size()) grow();
    const std::uint64_t mark = markOf(nonce);
    place(mark);
    m_byAge.push_back({timestamp, mark});
    std::push_heap(m_byAge.begin(), m_byAge.end(),
                   [](const Entry& a, const Entry& b) { return a.timestamp > b.timestamp; });
}

std::uint64_t NonceSet::markOf(ByteView nonce) const {
    std::uint64_t mark = 0;
    crypto_shorthash(reinterpret_cast<std::uint8_t*>(&mark), nonce.data(), nonce.size(),
                     m_hashKey.data());
    return mark == 0 ? 1 : mark;
}

bool NonceSet::contains(std::uint64_t mark) const {
    if (m_table.empty()) return false;
    for (std::size_t i = home(mark); m_table[i] != 0; i = (i + 1) & (m_table.size() - 1))
        if (m_table[i] == mark) return true;
    return false;
}

void NonceSet::place(std::uint64_t mark) {
    std::size_t i = home(mark);
    while (m_table[i] != 0) i = (i + 1) & (m_table.size() - 1);
    m_table[i] = mark;
}

// Linear probing without tombstones: what follows moves up into the gap.
void NonceSet::remove(std::uint64_t mark) {
    const std::size_t wrap = m_table.size() - 1;
    std::size_t gap = home(mark);
    while (m_table[gap] != mark) gap = (gap + 1) & wrap;
    for (std::size_t i = (gap + 1) & wrap; m_table[i] != 0; i = (i + 1) & wrap) {
        const std::size_t distance = (i - home(m_table[i])) & wrap;
        if (distance < ((i - gap) & wrap)) continue;
        m_table[gap] = m_table[i];
        gap = i;
    }
    m_table[gap] = 0;
}

void NonceSet::grow() {
    m_table.assign(std::max(smallestTable, m_table.size() * 2), 0);
    for (const Entry& entry : m_byAge) place(entry.mark);
}

void NonceSet::evictOldest() {
    std::pop_heap(m_byAge.begin(), m_byAge.end(),
                  [](const Entry& a, const Entry& b) { return a.timestamp > b.timestamp; });
    const Entry oldest = m_byAge.back();
    m_byAge.pop_back();
    remove(oldest.mark);
    m_floor = std::max(m_floor, oldest.timestamp);
}

}  // namespace vaultgram
