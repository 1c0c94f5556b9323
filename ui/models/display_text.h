// Text from the network made safe to look at. Plain in, plain out; no markup anywhere.
//
// - control characters become visible stand-ins (U+2400 ff.) or vanish
// - the bidi overrides and isolates U+202A-U+202E, U+2066-U+2069 become U+FFFD:
//   they could make a text read differently from what it says
// - marks piled on one letter are cut, and so is what exceeds the limits: laying out
//   what someone sent must not take seconds
#pragma once

#include <QString>

namespace vaultgram::ui {

inline constexpr qsizetype longestShown = 4000;  // letters of one message in a bubble
inline constexpr int mostLinesShown = 60;
inline constexpr qsizetype longestUnfolded = 100'000;  // the same after "Show all"
inline constexpr int mostLinesUnfolded = 3000;
inline constexpr int mostMarksOnALetter = 4;
// Emoji of one text; the rest is shown as U+25A2. Laying out each of them takes 0.3 to 0.5 ms
// (a picture is unpacked each time, Qt 6.4), and again with every key that is pressed.
inline constexpr int mostPictures = 200;

[[nodiscard]] int picturesIn(const QString& text);
// The text as shown; ends in an ellipsis if it was cut.
[[nodiscard]] QString displayText(const QString& text, qsizetype longest = longestShown);
// The text of a bubble, folded or not.
struct BubbleText {
    QString text;
    bool cut = false;  // there is more than this
};
[[nodiscard]] BubbleText bubbleText(const QString& text, bool unfolded);
// The same on one line, for lists and titles.
[[nodiscard]] QString displayLine(const QString& text, qsizetype longest = 200);
// With places to break words that are longer than a line of a dialog.
[[nodiscard]] QString breakable(const QString& text);
// The whole text without dangerous characters, for the clipboard.
[[nodiscard]] QString clipboardText(const QString& text);
// Of an emoji: a picture, or what joins and colours pictures.
[[nodiscard]] bool isEmojiPart(char32_t c);
[[nodiscard]] bool isEmojiJoin(char32_t c);
// True for one to three emoji and nothing else: these are painted larger.
[[nodiscard]] bool isOnlyEmoji(const QString& text);
// Left to right whatever surrounds it: addresses, digits, fingerprints.
[[nodiscard]] QString isolated(const QString& text);
// One whose first letter decides, as a message has it: a question mark stays at its end.
[[nodiscard]] QString inItsDirection(const QString& text);
// The same where the window reads from right to left, which would tear a number from its unit.
[[nodiscard]] QString unbroken(const QString& text);
// Groups of four, separated by blanks.
[[nodiscard]] QString groupedInFours(const QString& hex);

}  // namespace vaultgram::ui
