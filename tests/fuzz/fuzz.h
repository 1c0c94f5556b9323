// What the fuzzers share: an invariant that is checked in every build, and a reader
// of the bytes that libFuzzer hands over.
#pragma once

#include "core/bytes.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace vaultgram {

inline void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

class FuzzInput {
public:
    FuzzInput(const std::uint8_t* data, std::size_t size) : m_rest(data, size) {}

    [[nodiscard]] bool empty() const { return m_rest.empty(); }
    [[nodiscard]] std::uint8_t byte() {
        if (m_rest.empty()) return 0;
        const std::uint8_t first = m_rest.front();
        m_rest = m_rest.subspan(1);
        return first;
    }
    // Up to `size` bytes; fewer at the end.
    [[nodiscard]] ByteView take(std::size_t size) {
        const ByteView taken = m_rest.first(size < m_rest.size() ? size : m_rest.size());
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

private:
    ByteView m_rest;
};

}  // namespace vaultgram
