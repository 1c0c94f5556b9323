#include "ui/models/quote.h"

#include <QStringList>

namespace vaultgram::ui {
namespace {

constexpr QChar sign = u'>';
constexpr QChar ellipsis(0x2026);

}  // namespace

std::optional<Quote> quoteIn(const QString& text) {
    QStringList lines;
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == sign && at <= 2 * longestQuote) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0) end = text.size();
        const bool bare = end == at + 1;
        if (!bare && text.at(at + 1) != u' ') break;
        lines += bare ? QString() : text.mid(at + 2, end - at - 2);
        at = std::min(end + 1, text.size());
    }
    const QString quoted = lines.join(u'\n').trimmed();
    if (quoted.isEmpty() || quoted.size() > longestQuote + 1) return {};
    return Quote{quoted, text.mid(at)};
}

QString withQuote(const QString& quoted, const QString& text) {
    if (quoted.isEmpty()) return text;
    QString lines = quoted;
    lines.replace(u'\n', QLatin1String("\n> "));
    return QLatin1String("> ") + lines + u'\n' + text;
}

QString withoutQuote(const QString& text) {
    const auto quote = quoteIn(text);
    return quote && !quote->rest.trimmed().isEmpty() ? quote->rest : text;
}

QString wordsToQuote(const QString& text) {
    const QString words = withoutQuote(text);
    QString cut = words.left(longestQuote).trimmed();
    if (words.size() > longestQuote) cut += ellipsis;
    return cut;
}

}  // namespace vaultgram::ui
