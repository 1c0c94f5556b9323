#include "core/secret.h"

#include <sodium.h>

#include <new>

namespace vaultgram {

void LockedFree::operator()(std::uint8_t* memory) const {
    sodium_free(memory);  // wipes
}

LockedMemory allocateLocked(std::size_t size) {
    if (sodium_init() < 0) throw std::bad_alloc();
    auto* memory = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (memory == nullptr) throw std::bad_alloc();  // as any allocation does
    sodium_memzero(memory, size);
    return LockedMemory(memory);
}

}  // namespace vaultgram
