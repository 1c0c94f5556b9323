// A secret of fixed size: in guarded, locked memory, wiped when it goes.
// Move-only; it does not copy, compare or print.
//
// Source: libsodium, "Secure memory" (guard pages, no swap, no core dump).
#pragma once

#include "core/bytes.h"

#include <cstdint>
#include <memory>
#include <span>

namespace vaultgram {

struct LockedFree {
    void operator()(std::uint8_t* memory) const;
};
using LockedMemory = std::unique_ptr<std::uint8_t[], LockedFree>;
[[nodiscard]] LockedMemory allocateLocked(std::size_t size);  // zeroed; never null

template <class Tag, std::size_t bytes>
class Secret {
public:
    static constexpr std::size_t size = bytes;

    Secret() : m_memory(allocateLocked(size)) {}
    [[nodiscard]] std::span<std::uint8_t, size> writable() {
        return std::span<std::uint8_t, size>(m_memory.get(), size);
    }
    [[nodiscard]] std::span<const std::uint8_t, size> view() const {
        return std::span<const std::uint8_t, size>(m_memory.get(), size);
    }

private:
    LockedMemory m_memory;
};

}  // namespace vaultgram
