// How often strangers may cost us a public-key operation: 10 a second, 20 at once, for
// each IPv4 address or IPv6 /64. PROTOCOL.md, section 9.
//
// 4,096 sources in sets of two, found by SipHash under a random key, so that nobody can
// choose whom he displaces; the one of the set that was heard longest ago makes room.
#pragma once

#include "core/endpoint.h"
#include "core/limits.h"
#include "core/random.h"
#include "core/token_bucket.h"

#include <array>
#include <cstdint>
#include <vector>

namespace vaultgram {

class AddressLimiter {
public:
    explicit AddressLimiter(Random& random) : m_key(random.bytes<16>()) {}
    [[nodiscard]] bool take(Instant now, const IpAddress& from);

private:
    using Source = std::array<std::uint8_t, 16>;
    struct Entry {
        Source source{};
        TokenBucket bucket{limits::initRate, limits::initBurst};
        Instant last{};
    };
    using Set = std::array<Entry, 2>;

    std::array<std::uint8_t, 16> m_key;
    std::vector<Set> m_sets;  // made on first need
};

}  // namespace vaultgram
