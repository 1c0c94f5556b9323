// Whether a name that a peer suggests for a file may be shown and used as one.
//
// One component of a path, 1..255 bytes of UTF-8, with no character that could make a
// name look like another (U+202E turns "exe.jpg" around) or reach another folder.
// Source: PROTOCOL.md, section 5; categories of Unicode 14.
#pragma once

#include <string_view>

namespace vaultgram {

// Neither empty, "." or ".."; no '/' or '\\'; no control, format, private, surrogate or
// unassigned character and no line or paragraph separator.
[[nodiscard]] bool isSafeFileName(std::string_view name);

}  // namespace vaultgram
