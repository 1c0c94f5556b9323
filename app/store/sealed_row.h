// Seals the content of one row under the profile's key, bound to where it stands.
//
//   nonce(24)  XChaCha20-Poly1305(content; associated data = what the row is)
//
// What differs in one bit, or is moved to another row, does not open.
#pragma once

#include "app/store/identity_file.h"
#include "core/bytes.h"
#include "core/random.h"

#include <array>
#include <string_view>

namespace vaultgram::store {

// What a row is: its table and format, and the numbers that are readable beside it.
class RowPlace {
public:
    static constexpr std::size_t most = 80;  // bytes

    // `table` has at most 15 characters.
    RowPlace(std::string_view table, std::uint8_t format);
    RowPlace& add(std::int64_t number);
    [[nodiscard]] ByteView view() const { return {m_bytes.data(), m_size}; }

private:
    std::array<std::uint8_t, most> m_bytes{};
    std::size_t m_size = 16;
};

class RowSealer {
public:
    static constexpr std::size_t nonceSize = 24;
    static constexpr std::size_t overhead = nonceSize + 16;  // bytes more than the content
    using Tag = std::array<std::uint8_t, 16>;

    RowSealer(const ProfileKey& key, Random random);

    void seal(const RowPlace& place, ByteView content, Bytes& sealed);  // `sealed` is replaced
    // Into `content`; false, with `content` empty: not what was sealed at this place.
    // Safe to call from several threads.
    [[nodiscard]] bool open(const RowPlace& place, ByteView sealed, Bytes& content) const;
    // Of a value that must be found again but not read: keyed, the same for the same value.
    [[nodiscard]] Tag tagOf(std::string_view table, ByteView value) const;

    [[nodiscard]] const ProfileKey& key() const { return m_key; }

private:
    ProfileKey m_key;
    Random m_random;
};

}  // namespace vaultgram::store
