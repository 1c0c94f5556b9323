#include "app/cli/safe_text.h"

#include "app/link/text.h"

#include <QString>

#include <limits>

namespace vaultgram::cli {
namespace {

constexpr char32_t ellipsis = U'\u2026';
constexpr char32_t lineBreakSign = U'\u23CE';
constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

bool isMark(char32_t c) {
    switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_SpacingCombining:
        case QChar::Mark_Enclosing: return true;
        default: return false;
    }
}

// Format characters that scripts and emoji need, and that hide nothing.
bool isJoiner(char32_t c) {
    return c == 0x200C || c == 0x200D;
}

bool isHidden(char32_t c) {
    switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: return true;
        // Direction marks, zero-width spaces, tags; U+E0020..7F make flags, and are rare.
        case QChar::Other_Format: return !isJoiner(c);
        default: return false;
    }
}

class Cleaner {
public:
    Cleaner(bool oneLine, std::size_t most) : m_oneLine(oneLine), m_most(most) {}

    // False: there is no room for more.
    bool add(char32_t c) {
        if (m_count == m_most) {
            put(ellipsis);
            return false;
        }
        ++m_count;
        if (isMark(c)) {
            addMark(c);
        } else {
            m_marks = 0;
            addBase(c);
        }
        return true;
    }
    [[nodiscard]] std::string take() { return m_text.toStdString(); }

private:
    void addMark(char32_t c) {
        if (++m_marks <= marksPerCharacter) put(c);
    }
    void addBase(char32_t c) {
        if (c == U'\n') return put(m_oneLine ? lineBreakSign : c);
        if (c == U'\t') return put(U' ');
        if (c < 0x20) return put(0x2400 + c);
        if (c == 0x7F) return put(0x2421);
        if (!isHidden(c)) return put(c);
        m_text += QStringLiteral("[U+%1]").arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
    }
    void put(char32_t c) { m_text += QStringView(QChar::fromUcs4(c)); }

    QString m_text;
    bool m_oneLine;
    std::size_t m_most, m_count = 0, m_marks = 0;
};

std::string clean(std::string_view text, bool oneLine, std::size_t most) {
    QString decoded = textFromUtf8(text);
    decoded.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    Cleaner cleaner(oneLine, most);
    for (const char32_t c : decoded.toStdU32String())
        if (!cleaner.add(c)) break;
    return cleaner.take();
}

}  // namespace

std::string safeText(std::string_view text) {
    return clean(text, false, unlimited);
}
std::string safeLine(std::string_view text) {
    return clean(text, true, unlimited);
}

std::string safeExcerpt(std::string_view text, std::size_t most) {
    // Four bytes a character at most: what lies behind needs no decoding.
    const bool cut = text.size() / 4 > most;
    return clean(cut ? text.substr(0, (most + 1) * 4) : text, true, most);
}

std::string inQuotes(std::string_view text) {
    std::string result = safeExcerpt(text, 60);
    result.insert(result.begin(), '\'');
    result += '\'';
    return result;
}

}  // namespace vaultgram::cli
