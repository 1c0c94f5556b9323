// The one source of randomness of a node: a ChaCha20 generator with fast key
// erasure. A program seeds it from the kernel, a test with a constant; fresh bytes can be
// stirred in, so that whoever once read its state does not know what it gives later. The
// state is in locked memory.
//
// Source: D. J. Bernstein, "Fast-key-erasure random-number generators" (2017);
// ChaCha20: RFC 8439. 0.6 us for 1.4 kB where the kernel takes 4.5 us.
// Not thread-safe; not fork-safe: make it after the fork.
#pragma once

#include "core/bytes.h"
#include "core/secret.h"

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
    void stir(const Seed& fresh);
    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] double uniform(double low, double high);  // low <= x < high

    template <std::size_t size>
    [[nodiscard]] std::array<std::uint8_t, size> bytes() {
        std::array<std::uint8_t, size> out;
        fill(out);
        return out;
    }

private:
    struct State {
        Seed key;
        std::array<std::uint8_t, 1024> pool;
        std::size_t used;
    };
    [[nodiscard]] State& state() { return *reinterpret_cast<State*>(m_memory.get()); }
    void refill();
    void takeFrom(Random& other);  // two generators must never give the same bytes

    LockedMemory m_memory;
};

}  // namespace vaultgram
