#include "ui/models/display_text.h"

#include <QGuiApplication>
#include <QStringList>

#include <limits>

namespace vaultgram::ui {
bool isEmojiPart(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || c == 0x2B50;
}

bool isEmojiJoin(char32_t c) {
    return c == 0x200D || c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF);
}

namespace {

constexpr char16_t ellipsis = u'\u2026';
constexpr char16_t controlPictures = 0x2400;  // Unicode block with a picture for each C0 control

bool isBidiControl(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

// What stands for `c` on the screen; a null character for nothing.
QChar standIn(QChar c) {
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t') return c;
    if (u == 0x2028 || u == 0x2029) return u'\n';
    if (u < 0x20) return QChar(static_cast<char16_t>(controlPictures + u));
    if (u >= 0x7F && u < 0xA0) return QChar(QChar::ReplacementCharacter);
    if (isBidiControl(c) || u == 0xFEFF) return QChar(QChar::ReplacementCharacter);
    return c;
}

constexpr qsizetype costOfAnEmoji = 16;  // in letters

struct Limits {
    qsizetype characters = std::numeric_limits<qsizetype>::max();
    int lines = std::numeric_limits<int>::max();
    int marks = std::numeric_limits<int>::max();
    int pictures = std::numeric_limits<int>::max();
};

constexpr QChar unpainted(0x25A2);  // in place of a picture that is one too many

bool isMark(const QString& text, qsizetype i) {
    if (!text[i].isSurrogate()) return text[i].isMark();
    const qsizetype high = text[i].isHighSurrogate() ? i : i - 1;
    if (high < 0 || high + 1 >= text.size()) return false;
    return QChar::isMark(QChar::surrogateToUcs4(text[high], text[high + 1]));
}

// Drawings are laid out far slower than letters: about 0.1 ms each.
qsizetype costOf(QChar c) {
    const bool drawing = c.isHighSurrogate() || (c.unicode() >= 0x2600 && c.unicode() <= 0x27BF);
    return drawing ? costOfAnEmoji : 1;
}

bool isPicture(const QString& text, qsizetype i) {
    if (!text[i].isHighSurrogate() || i + 1 >= text.size()) return false;
    const char32_t c = QChar::surrogateToUcs4(text[i], text[i + 1]);
    return c >= 0x1F000 && isEmojiPart(c) && !isEmojiJoin(c);
}

BubbleText neutralised(const QString& raw, const Limits& limits) {
    QString text = raw;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString shown;
    shown.reserve(qMin(text.size(), limits.characters) + 1);
    int marks = 0;
    int pictures = 0;
    int lines = 1;
    qsizetype cost = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        marks = isMark(text, i) ? marks + 1 : 0;
        if (marks > limits.marks) continue;
        const bool picture = isPicture(text, i);
        const bool tooMany = picture && ++pictures > limits.pictures;
        if (tooMany) ++i;  // both halves of it
        const QChar c = tooMany ? unpainted : standIn(text[i]);
        lines += c == u'\n' ? 1 : 0;
        if (cost >= limits.characters || lines > limits.lines) {
            if (!shown.isEmpty() && shown.back().isHighSurrogate()) shown.chop(1);
            return {shown + ellipsis, true};
        }
        cost += costOf(c);
        shown += c;
    }
    return {shown, false};
}

}  // namespace

int picturesIn(const QString& text) {
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) count += isPicture(text, i) ? 1 : 0;
    return count;
}

QString displayText(const QString& text, qsizetype longest) {
    return neutralised(text, {longest, mostLinesShown, mostMarksOnALetter, mostPictures}).text;
}

BubbleText bubbleText(const QString& text, bool unfolded) {
    if (!unfolded)
        return neutralised(text, {longestShown, mostLinesShown, mostMarksOnALetter, mostPictures});
    return neutralised(text,
                       {longestUnfolded, mostLinesUnfolded, mostMarksOnALetter, mostPictures});
}

QString displayLine(const QString& text, qsizetype longest) {
    return displayText(text.left(longest * 4), longest).simplified();
}

QString breakable(const QString& text) {
    constexpr int longestWord = 20;
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        broken += c;
        if (run % longestWord != 0 || run == 0 || c.isHighSurrogate()) continue;
        broken += QChar(0x200B);
    }
    return broken;
}

QString clipboardText(const QString& text) {
    return neutralised(text, {}).text;
}

bool isOnlyEmoji(const QString& text) {
    if (text.isEmpty() || text.size() > 24) return false;
    int count = 0;
    bool joined = false;
    for (const char32_t c : text.toUcs4()) {
        if (isEmojiJoin(c)) {
            joined = c == 0x200D;
            continue;
        }
        if (!isEmojiPart(c)) return false;
        count += joined ? 0 : 1;
        joined = false;
    }
    return count >= 1 && count <= 3;
}

QString unbroken(const QString& text) {
    return QGuiApplication::isRightToLeft() ? isolated(text) : text;
}

QString inItsDirection(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

QString isolated(const QString& text) {
    return QChar(0x2066) + text + QChar(0x2069);
}

QString groupedInFours(const QString& hex) {
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4) groups.append(hex.mid(i, 4));
    return groups.join(u' ');
}

}  // namespace vaultgram::ui
