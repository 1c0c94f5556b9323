// Text from the network made safe to look at. Plain in, plain out; no markup anywhere.
//
// - control characters become visible stand-ins (U+2400 ff.) or vanish
// - the bidi overrides and isolates U+202A-U+202E, U+2066-U+2069 become U+FFFD:
//   they could make a text read differently from what it says
// - marks piled on one letter are cut, and so is what exceeds `longest`
//   characters or 300 lines: laying them out must not take seconds
#pragma once

#include <QString>

namespace vaultgram::ui {

inline constexpr qsizetype longestShown = 8000;  // characters of one message in a bubble
inline constexpr int mostLinesShown = 300;
inline constexpr int mostMarksOnALetter = 4;

// The text as shown; ends in an ellipsis if it was cut.
[[nodiscard]] QString displayText(const QString& text, qsizetype longest = longestShown);
// The same on one line, for lists and titles.
[[nodiscard]] QString displayLine(const QString& text, qsizetype longest = 200);
// The whole text without dangerous characters, for the clipboard.
[[nodiscard]] QString clipboardText(const QString& text);
// True for one to three emoji and nothing else: these are painted larger.
[[nodiscard]] bool isOnlyEmoji(const QString& text);
// Left to right whatever surrounds it: addresses, digits, fingerprints.
[[nodiscard]] QString isolated(const QString& text);
// Groups of four, separated by blanks.
[[nodiscard]] QString groupedInFours(const QString& hex);

}  // namespace vaultgram::ui
