// Text from the network, made harmless for a terminal.
//
// What could move the cursor, change colours, reorder or hide what stands beside it
// is shown as what it is: control characters as their pictures (U+2400..), direction
// and invisible format characters as [U+202E]. A base character keeps at most
// marksPerCharacter combining marks. What is left is text that takes the place that
// it seems to take. Input that is no UTF-8 gets U+FFFD where it is broken.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vaultgram::cli {

inline constexpr std::size_t marksPerCharacter = 8;  // more than any script stacks

// Line breaks stay, tabs become a blank.
[[nodiscard]] std::string safeText(std::string_view text);
// Line breaks are shown as a sign too: the result is one line.
[[nodiscard]] std::string safeLine(std::string_view text);
// One line of at most `most` characters; an ellipsis says that there was more.
[[nodiscard]] std::string safeExcerpt(std::string_view text, std::size_t most);

// The same between quotation marks, for complaints about what was written.
[[nodiscard]] std::string inQuotes(std::string_view text);

}  // namespace vaultgram::cli
