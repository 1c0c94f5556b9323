#include "tests/support/memory_scan.h"

#include <cassert>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace vaultgram {
namespace {

constexpr std::uint8_t mask = 0xa5;
constexpr std::size_t page = 4096;
// AddressSanitizer's notes on the memory (16 TB, hardly any of it there) hold none of it.
constexpr std::uintptr_t nobodysData = std::uintptr_t{1} << 40U;

struct Mapping {
    const std::uint8_t* begin;
    const std::uint8_t* end;
    bool named;
};

// Those that can be written: a secret is in no other.
std::vector<Mapping> writableMappings() {
    std::vector<Mapping> found;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream fields(line);
        std::uintptr_t begin = 0, end = 0;
        char dash = 0;
        std::string access, offset, device, inode, name;
        fields >> std::hex >> begin >> dash >> end >> access >> offset >> device >> inode >> name;
        if (access.substr(0, 2) == "rw" && name != "[vvar]" && end - begin < nobodysData)
            found.push_back({reinterpret_cast<const std::uint8_t*>(begin),
                             reinterpret_cast<const std::uint8_t*>(end), !name.empty()});
    }
    return found;
}

// It reads what belongs to others, and the red zones between them, on purpose.
__attribute__((no_sanitize("address", "undefined"), noinline)) std::size_t count(
    const Mapping& mapping, const std::array<std::uint8_t, Needle::size>& masked) {
    std::size_t copies = 0;
    for (const std::uint8_t* at = mapping.begin; at + Needle::size <= mapping.end; ++at) {
        std::size_t same = 0;
        while (same < Needle::size && (at[same] ^ mask) == masked[same]) ++same;
        if (same == Needle::size) ++copies;
    }
    return copies;
}

}  // namespace

Needle::Needle(ByteView secret) {
    assert(secret.size() == size);
    for (std::size_t i = 0; i < size; ++i) m_masked[i] = secret[i] ^ mask;
}

std::size_t Needle::copies() const {
    std::size_t copies = 0;
    for (const Mapping& mapping : writableMappings()) copies += count(mapping, m_masked);
    return copies;
}

std::optional<Needle> findSecret(const std::function<bool(ByteView)>& fits) {
    for (const Mapping& mapping : writableMappings()) {
        // sodium_malloc puts each secret at the end of a page with guard pages around it.
        const auto length = static_cast<std::size_t>(mapping.end - mapping.begin);
        if (mapping.named || length != page) continue;
        const ByteView secret(mapping.end - Needle::size, Needle::size);
        if (fits(secret)) return Needle(secret);
    }
    return {};
}

}  // namespace vaultgram
