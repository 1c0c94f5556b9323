// Which packets of one peer were already accepted.
//
// A set of at most `limits::nonces` nonces with their timestamps. When it is full
// the smallest timestamp leaves, and becomes the floor: at or below it nothing is
// accepted any more, so what was forgotten stays refused. Our own clock plays no
// part (PROTOCOL.md, 2.3): a peer whose clock is wrong is heard.
//
// Cost is flat in the number of nonces: an open table of 8 bytes a slot, at most half
// full, and 16 bytes an entry: in a queue those that came in the order of their times, as
// they do, and in a heap those that did not. Memory grows with use, up to 3 MiB.
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
    enum class Mark : std::uint64_t {};  // SipHash of a nonce; never 0

    explicit NonceSet(Random& random, std::size_t capacity = limits::nonces);

    // First: then the memory that check() looks at is on its way into the cache meanwhile.
    [[nodiscard]] Mark markOf(ByteView nonce) const;
    // Call both only for packets that opened: who can not forge a packet must not
    // be able to fill the set. Errors: TimestampInvalid, LegacyStale, Replay.
    [[nodiscard]] Status check(Mark nonce, double timestamp) const;
    // REQUIRES: check() succeeded.
    void insert(Mark nonce, double timestamp);

    [[nodiscard]] std::size_t size() const { return m_queue.size() - m_first + m_late.size(); }
    [[nodiscard]] double floor() const { return m_floor; }

private:
    struct Entry {
        double timestamp;
        Mark mark;
    };

    static constexpr Mark freeSlot{0};

    [[nodiscard]] std::size_t home(Mark mark) const {
        return static_cast<std::uint64_t>(mark) & (m_table.size() - 1);
    }
    void prefetch(Mark mark) const { __builtin_prefetch(&m_table[home(mark)]); }
    [[nodiscard]] bool contains(Mark mark) const;
    void place(Mark mark);
    void remove(Mark mark);
    void grow();
    void evictOldest();
    [[nodiscard]] Entry takeOldest();

    std::array<std::uint8_t, 16> m_hashKey;  // a peer chooses its nonces, not where they land
    std::vector<Entry> m_queue;              // by timestamp; begins at m_first
    std::size_t m_first = 0;
    std::vector<Entry> m_late;  // heap, smallest timestamp first
    std::vector<Mark> m_table;  // open addressing; at most half full
    std::size_t m_capacity;
    double m_floor = -std::numeric_limits<double>::infinity();
};

}  // namespace vaultgram
