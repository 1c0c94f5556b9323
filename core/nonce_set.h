// Which packets of one peer were already accepted.
//
// A set of at most `limits::nonces` nonces with their timestamps. When it is full
// the smallest timestamp leaves, and becomes the floor: at or below it nothing is
// accepted any more, so what was forgotten stays refused. Our own clock plays no
// part (PROTOCOL.md, 2.3): a peer whose clock is wrong is heard.
//
// Cost is flat in the number of nonces: an open table of 8 bytes a slot, at most half
// full, and a heap of 16 bytes an entry. Memory grows with use, up to 3 MiB.
#pragma once

#include "core/bytes.h"
#include "core/limits.h"
#include "core/random.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace vaultgram {

class NonceSet {
public:
    explicit NonceSet(Random& random, std::size_t capacity = limits::nonces);

    // Call both only for packets that opened: who can not forge a packet must not
    // be able to fill the set. Errors: TimestampInvalid, LegacyStale, Replay.
    [[nodiscard]] Status check(ByteView nonce, double timestamp) const;
    // REQUIRES: check() succeeded.
    void insert(ByteView nonce, double timestamp);

    [[nodiscard]] std::size_t size() const { return m_byAge.size(); }
    [[nodiscard]] double floor() const { return m_floor; }

private:
    struct Entry {
        double timestamp;
        std::uint64_t mark;  // SipHash of the nonce; never 0
    };

    [[nodiscard]] std::uint64_t markOf(ByteView nonce) const;
    [[nodiscard]] std::size_t home(std::uint64_t mark) const { return mark & (m_table.size() - 1); }
    [[nodiscard]] bool contains(std::uint64_t mark) const;
    void place(std::uint64_t mark);
    void remove(std::uint64_t mark);
    void grow();
    void evictOldest();

    std::array<std::uint8_t, 16> m_hashKey;  // a peer chooses its nonces, not where they land
    std::vector<Entry> m_byAge;              // heap, smallest timestamp first
    std::vector<std::uint64_t> m_table;      // open addressing, 0: free; at most half full
    std::size_t m_capacity;
    double m_floor = -std::numeric_limits<double>::infinity();
};

}  // namespace vaultgram
