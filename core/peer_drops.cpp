#include "core/peer_drops.h"

#include <algorithm>

namespace vaultgram {

void PeerDrops::count(Instant now, const Endpoint& from, DropReason reason, bool proven) {
    auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                              [reason](const Entry& each) { return each.reason == reason; });
    if (entry == m_entries.end()) entry = m_entries.insert(m_entries.end(), {reason, {}});
    DropCount& drop = entry->drop;
    if (proven) drop.window.roll(now, drop.count);
    ++drop.count;
    drop.last = now;
    drop.from = from;
}

std::uint64_t PeerDrops::sum() const {
    std::uint64_t sum = 0;
    for (const Entry& each : m_entries) sum += each.drop.count;
    return sum;
}

std::optional<LastDrop> PeerDrops::last() const {
    std::optional<LastDrop> last;
    for (const Entry& each : m_entries) {
        const bool younger = !last || each.drop.last > last->at;
        if (each.reason != DropReason::Replay && younger) last = {each.reason, each.drop.last};
    }
    return last;
}

std::vector<PeerDrop> PeerDrops::byReason(Instant now) const {
    std::vector<PeerDrop> all;
    all.reserve(m_entries.size());
    for (const auto& [reason, drop] : m_entries) {
        all.push_back({reason, drop.count, {}, {}, drop.last, drop.from});
        if (drop.window.size() == 0) continue;
        all.back().minute = drop.within(now, lastMinute);
        all.back().fiveMinutes = drop.within(now, lastFiveMinutes);
    }
    return all;
}

}  // namespace vaultgram
