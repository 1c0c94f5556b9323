// Looks for a secret in all memory of the process that runs the test.
//
//   const Needle key(agreement.send.view());   // keeps it masked: it is no copy itself
//   key.copies()                               // now, in everything that can be read
//
// Linux only (/proc/self/maps). A scan takes some milliseconds for each ten MiB.
#pragma once

#include "core/bytes.h"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>

namespace vaultgram {

class Needle {
public:
    static constexpr std::size_t size = 32;
    explicit Needle(ByteView secret);  // REQUIRES: 32 bytes

    [[nodiscard]] std::size_t copies() const;

private:
    std::array<std::uint8_t, size> m_masked{};
};

// The first 32 bytes, at any place where libsodium keeps a secret, for which fits() holds.
[[nodiscard]] std::optional<Needle> findSecret(const std::function<bool(ByteView)>& fits);

}  // namespace vaultgram
