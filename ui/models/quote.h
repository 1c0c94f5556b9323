// What a text quotes: the lines at its head that begin with "> ", as in mail (RFC 3676, 4.5).
// Programs that know nothing of it show them as they are.
#pragma once

#include <QString>

#include <optional>

namespace vaultgram::ui {

inline constexpr qsizetype longestQuote = 2'000;  // characters; what is longer is cut

struct Quote {
    QString quoted;  // without the signs
    QString rest;    // what is said to it
};

// None: the text does not begin with one, or with one that is longer than ours are.
[[nodiscard]] std::optional<Quote> quoteIn(const QString& text);
// The text with the quote in front; the text alone if nothing is quoted.
[[nodiscard]] QString withQuote(const QString& quoted, const QString& text);
// What is said to the quote; the whole text if it has none, or nothing besides.
[[nodiscard]] QString withoutQuote(const QString& text);
// The words to quote of a text: what it quotes itself is left out, what is too long is cut.
[[nodiscard]] QString wordsToQuote(const QString& text);

}  // namespace vaultgram::ui
