#include "ui/models/text_spans.h"

#include "ui/models/display_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vaultgram::ui {
namespace {

constexpr int longestLink = 2000;  // characters

bool endsALine(QChar c) {
    return c == u'\n' || c == QChar(QChar::LineSeparator);
}

// "(see https://a.example/b)." ends before the bracket, "https://a.example/b(c)" after it.
qsizetype withoutSentenceEnd(QStringView link) {
    static const QString enders = QStringLiteral(".,;:!?'\"*_~`");
    qsizetype length = link.size();
    while (length > 0) {
        const QChar last = link[length - 1];
        const QStringView rest = link.left(length);
        const bool unbalanced = (last == u')' && rest.count(u')') > rest.count(u'(')) ||
                                (last == u']' && rest.count(u']') > rest.count(u'['));
        if (!enders.contains(last) && !unbalanced) break;
        --length;
    }
    return length;
}

struct Marker {
    char16_t sign;
    SpanKind kind;
    int nothingUntil = 0;  // up to here there is no closing sign
};

class MarkupFinder {
public:
    MarkupFinder(const QString& text, const QList<TextSpan>& links)
        : m_text(text), m_links(links) {}

    QList<TextSpan> find() {
        QList<TextSpan> spans;
        for (int i = 0; i < m_text.size(); ++i) {
            if (const TextSpan* link = linkAt(i)) {
                i = link->end() - 1;
                continue;
            }
            Marker* marker = markerAt(i);
            if (marker == nullptr || !opens(i)) continue;
            const int close = closeOf(*marker, i);
            if (close < 0) continue;
            spans.append({i, close - i + 1, marker->kind});
            i = close;
        }
        return spans;
    }

private:
    [[nodiscard]] QChar at(int i) const {
        return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(u' ');
    }

    Marker* markerAt(int i) {
        const auto found = std::find_if(m_markers.begin(), m_markers.end(), [&](const Marker& m) {
            return m_text.at(i) == QChar(m.sign);
        });
        return found == m_markers.end() ? nullptr : &*found;
    }

    [[nodiscard]] const TextSpan* linkAt(int i) const {
        const auto next =
            std::upper_bound(m_links.begin(), m_links.end(), i,
                             [](int at, const TextSpan& link) { return at < link.end(); });
        return next != m_links.end() && next->start <= i ? &*next : nullptr;
    }

    [[nodiscard]] bool opens(int i) const {
        const QChar inside = at(i + 1);
        return !at(i - 1).isLetterOrNumber() && at(i - 1) != at(i) && !inside.isSpace() &&
               inside != at(i);
    }

    [[nodiscard]] bool closes(int i) const {
        return !at(i - 1).isSpace() && !at(i + 1).isLetterOrNumber() && at(i + 1) != at(i);
    }

    int closeOf(Marker& marker, int open) const {
        if (open < marker.nothingUntil) return -1;
        int i = open + 2;
        for (; i < m_text.size() && !endsALine(m_text.at(i)); ++i) {
            if (m_text.at(i) != QChar(marker.sign) || !closes(i)) continue;
            if (linkAt(i) == nullptr) return i;
        }
        marker.nothingUntil = i;
        return -1;
    }

    const QString& m_text;
    const QList<TextSpan>& m_links;
    std::array<Marker, 3> m_markers{
        {{u'*', SpanKind::Bold}, {u'_', SpanKind::Italic}, {u'`', SpanKind::Code}}};
};

}  // namespace

QList<TextSpan> linksIn(const QString& text) {
    QList<TextSpan> links;
    const bool maybe = text.contains(QLatin1String("://")) ||
                       text.contains(QLatin1String("www."), Qt::CaseInsensitive);
    if (!maybe) return links;
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w@.])(?:https?://|www\\.)[^\\s<>\"\\x{2028}\\x{FFFD}]+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto length = withoutSentenceEnd(match.capturedView());
        if (length > longestLink) continue;
        const TextSpan span{static_cast<int>(match.capturedStart()), static_cast<int>(length),
                            SpanKind::Link};
        if (addressOf(text.mid(span.start, span.length)).isValid()) links.append(span);
    }
    return links;
}

QList<TextSpan> markupIn(const QString& text, const QList<TextSpan>& links) {
    return MarkupFinder(text, links).find();
}

QList<TextSpan> emojiIn(const QString& text) {
    constexpr qsizetype mostRuns = 200;
    constexpr char32_t firstPicture = 0x1F000;  // signs below it have the size of letters
    QList<TextSpan> runs;
    for (int at = 0; at < text.size() && runs.size() < mostRuns;) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const int length = pair ? 2 : 1;
        const bool goesOn = !runs.isEmpty() && runs.constLast().end() == at;
        const bool joins = goesOn && isEmojiJoin(c);
        const bool picture = joins || (c >= firstPicture && isEmojiPart(c));
        if (picture && goesOn)
            runs.last().length += length;
        else if (picture)
            runs.append({at, length, SpanKind::Emoji});
        at += length;
    }
    return runs;
}

QUrl addressOf(const QString& link) {
    const bool bare = link.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
    const QUrl url(bare ? QStringLiteral("https://") + link : link, QUrl::TolerantMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty() ? url : QUrl();
}

QString writtenAddress(const QUrl& address) {
    return QString::fromLatin1(address.toEncoded(QUrl::FullyEncoded));
}

}  // namespace vaultgram::ui
