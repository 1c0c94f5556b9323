// What was dropped of one contact: by reason, how often, when and from where the last one came.
//
// Only reasons that happened have an entry, so a contact without trouble costs a pointer or
// three; with all of them 5 KiB, and 50 with what came lately. Whoever can not prove who he is
// makes no copies of lately: `proven` is for contacts of whom a packet opened once.
#pragma once

#include "core/statistics.h"

#include <optional>
#include <vector>

namespace vaultgram {

struct PeerDrop {
    DropReason reason;
    std::uint64_t count;
    std::optional<std::uint64_t> minute, fiveMinutes;  // none: not proven, see above
    Instant last;                                      // of the last one, as is `from`
    Endpoint from;
};

class PeerDrops {
public:
    void count(Instant now, const Endpoint& from, DropReason reason, bool proven);
    void clear() { m_entries.clear(); }

    [[nodiscard]] std::uint64_t sum() const;
    // But for copies: an old program sends each packet three times, and that is no error.
    [[nodiscard]] std::optional<LastDrop> last() const;
    [[nodiscard]] std::vector<PeerDrop> byReason(Instant now) const;

private:
    struct Entry {
        DropReason reason;
        DropCount drop;
    };
    std::vector<Entry> m_entries;  // in the order in which they happened first
};

}  // namespace vaultgram
