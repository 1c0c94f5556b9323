#include "core/random.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <cstring>

namespace vaultgram {

static_assert(crypto_stream_chacha20_ietf_KEYBYTES == std::tuple_size_v<Random::Seed>);

Random::Random(const Seed& seed) : m_memory(allocateLocked(sizeof(State))) {
    if (sodium_init() < 0) assert(false && "libsodium has no source of randomness");
    state().key = seed;
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

Random::~Random() = default;

Random::Random(Random&& other) noexcept : m_memory(allocateLocked(sizeof(State))) {
    takeFrom(other);
}

Random& Random::operator=(Random&& other) noexcept {
    if (this != &other) takeFrom(other);
    return *this;
}

void Random::takeFrom(Random& other) {
    std::memcpy(m_memory.get(), other.m_memory.get(), sizeof(State));
    other.state().key[0] = static_cast<std::uint8_t>(~other.state().key[0]);
    other.refill();
}

void Random::stir(const Seed& fresh) {
    Seed& key = state().key;
    for (std::size_t i = 0; i < key.size(); ++i) key[i] ^= fresh[i];
    refill();  // what was left of the old stream is not given any more
}

void Random::refill() {
    static constexpr std::array<std::uint8_t, crypto_stream_chacha20_ietf_NONCEBYTES> nonce{};
    auto& [key, pool, used] = state();
    crypto_stream_chacha20_ietf(pool.data(), pool.size(), nonce.data(), key.data());
    std::copy_n(pool.begin(), key.size(), key.begin());
    sodium_memzero(pool.data(), key.size());
    used = key.size();
}

void Random::fill(std::span<std::uint8_t> out) {
    auto& [key, pool, used] = state();
    while (!out.empty()) {
        if (used == pool.size()) refill();
        const std::size_t count = std::min(out.size(), pool.size() - used);
        std::memcpy(out.data(), pool.data() + used, count);
        std::memset(pool.data() + used, 0, count);  // given once, then gone
        used += count;
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
