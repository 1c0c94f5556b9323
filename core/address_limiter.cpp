#include "core/address_limiter.h"

#include <sodium.h>

#include <algorithm>

namespace vaultgram {

bool AddressLimiter::take(Instant now, const IpAddress& from) {
    if (m_sets.empty()) m_sets.resize(limits::limiterSets);
    Source source = from.bytes;
    if (!from.isV4()) std::fill(source.begin() + 8, source.end(), std::uint8_t{0});

    std::array<std::uint8_t, crypto_shorthash_BYTES> hash;
    static_assert(crypto_shorthash_KEYBYTES == std::tuple_size_v<decltype(m_key)>);
    crypto_shorthash(hash.data(), source.data(), source.size(), m_key.data());
    Set& set = m_sets[integerAt(hash) % m_sets.size()];

    auto entry = std::find_if(set.begin(), set.end(),
                              [&](const Entry& each) { return each.source == source; });
    if (entry == set.end()) {
        entry = std::min_element(set.begin(), set.end(),
                                 [](const Entry& a, const Entry& b) { return a.last < b.last; });
        *entry = {source};
    }
    entry->last = now;
    return entry->bucket.take(now);
}

}  // namespace vaultgram
