#include "core/random.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <cstring>

namespace vaultgram {

static_assert(crypto_stream_chacha20_ietf_KEYBYTES == std::tuple_size_v<Random::Seed>);

Random::Random(const Seed& seed) : m_key(seed) {
    if (sodium_init() < 0) assert(false && "libsodium has no source of randomness");
    refill();
}

Random Random::fromSystem() {
    if (sodium_init() < 0) assert(false && "libsodium has no source of randomness");
    Seed seed;
    randombytes_buf(seed.data(), seed.size());
    Random random(seed);
    sodium_memzero(seed.data(), seed.size());
    return random;
}

Random::~Random() {
    sodium_memzero(m_key.data(), m_key.size());
    sodium_memzero(m_pool.data(), m_pool.size());
}

Random::Random(Random&& other) noexcept
    : m_key(other.m_key), m_pool(other.m_pool), m_used(other.m_used) {
    other.diverge();
}

Random& Random::operator=(Random&& other) noexcept {
    if (this == &other) return *this;
    m_key = other.m_key;
    m_pool = other.m_pool;
    m_used = other.m_used;
    other.diverge();
    return *this;
}

void Random::diverge() {
    m_key[0] = static_cast<std::uint8_t>(~m_key[0]);
    refill();
}

void Random::refill() {
    static constexpr std::array<std::uint8_t, crypto_stream_chacha20_ietf_NONCEBYTES> nonce{};
    crypto_stream_chacha20_ietf(m_pool.data(), m_pool.size(), nonce.data(), m_key.data());
    std::copy_n(m_pool.begin(), m_key.size(), m_key.begin());
    sodium_memzero(m_pool.data(), m_key.size());
    m_used = m_key.size();
}

void Random::fill(std::span<std::uint8_t> out) {
    while (!out.empty()) {
        if (m_used == m_pool.size()) refill();
        const std::size_t count = std::min(out.size(), m_pool.size() - m_used);
        std::memcpy(out.data(), m_pool.data() + m_used, count);
        std::memset(m_pool.data() + m_used, 0, count);  // given once, then gone
        m_used += count;
        out = out.subspan(count);
    }
}

std::uint64_t Random::next() {
    std::uint64_t value = 0;
    fill({reinterpret_cast<std::uint8_t*>(&value), sizeof value});
    return value;
}

double Random::uniform(double low, double high) {
    const double unit = static_cast<double>(next() >> 11U) * 0x1.0p-53;
    return low + unit * (high - low);
}

}  // namespace vaultgram
