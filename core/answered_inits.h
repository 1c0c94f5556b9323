// The INITs that made a session, so that the same one again makes none.
//
// While its session is tentative our RESP may have been lost, and is sent again as it
// was. Later the INIT is a replay. It is remembered as long as its e_R may live; then
// its token is bad. Bounded: the oldest makes room. PROTOCOL.md, section 4.2.
#pragma once

#include "core/handshake_record.h"
#include "core/limits.h"
#include "core/now.h"

#include <array>
#include <deque>
#include <map>
#include <memory>

namespace vaultgram {

class AnsweredInits {
public:
    using Digest = std::array<std::uint8_t, 32>;
    [[nodiscard]] static Digest digestOf(ByteView init);

    struct Known {
        const RespBytes* resp;  // null: its session is not tentative any more
    };
    [[nodiscard]] std::optional<Known> find(const Digest& init) const;
    void remember(Instant now, const Digest& init, const RespBytes& resp);
    // Its session was confirmed, or is gone.
    void settle(const Digest& init);
    void tick(Instant now);
    [[nodiscard]] std::size_t size() const { return m_known.size(); }

private:
    struct Entry {
        Instant at;
        Digest init;
    };
    std::map<Digest, std::unique_ptr<RespBytes>> m_known;
    std::deque<Entry> m_order;
};

}  // namespace vaultgram
