// Whether bytes are UTF-8 as RFC 3629 defines it: no surrogates, no overlong
// forms, nothing above U+10FFFF. And where a text may be cut.
#pragma once

#include "core/bytes.h"

#include <cstddef>
#include <string_view>

namespace vaultgram {

[[nodiscard]] bool isUtf8(ByteView bytes);

// The largest cut <= `at` that does not split a character. REQUIRES: valid UTF-8,
// at <= text.size().
[[nodiscard]] std::size_t characterBoundary(std::string_view text, std::size_t at);

}  // namespace vaultgram
