// What in a shown text is more than plain: addresses, and *bold*, _italic_, `code`.
//
// Positions only: the text itself stays as it is, marks included, so that what is copied
// is what was sent. Takes linear time, whatever is sent.
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace vaultgram::ui {

enum class SpanKind { Link, Bold, Italic, Code, Emoji };

struct TextSpan {
    int start = 0;
    int length = 0;  // marks included
    SpanKind kind = SpanKind::Link;

    [[nodiscard]] int end() const { return start + length; }
    bool operator==(const TextSpan&) const = default;
};

// http and https addresses, also those that begin with "www."; without the dot or the
// bracket that ends the sentence around them.
[[nodiscard]] QList<TextSpan> linksIn(const QString& text);
// Marks that stand around words of one line, never within one of the links.
[[nodiscard]] QList<TextSpan> markupIn(const QString& text, const QList<TextSpan>& links);
// Runs of emoji between words, which are drawn smaller than letters of the same size; the
// first 200 of them.
[[nodiscard]] QList<TextSpan> emojiIn(const QString& text);
// Where a link leads; not valid if nowhere.
[[nodiscard]] QUrl addressOf(const QString& link);
// The whole address as it will be asked for, names in the letters of the network: what
// looks like another name can be seen to be another.
[[nodiscard]] QString writtenAddress(const QUrl& address);

}  // namespace vaultgram::ui
