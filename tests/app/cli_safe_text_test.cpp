#include "app/cli/safe_text.h"

#include <QList>
#include <QString>

#include <gtest/gtest.h>

#include <chrono>

using namespace vaultgram::cli;

namespace {

// Also of a U+FEFF, which QString::fromUcs4 takes for a byte order mark.
std::string utf8(char32_t c) {
    return QStringView(QChar::fromUcs4(c)).toString().toStdString();
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST(SafeText, LeavesTextOfAnyScriptAsItIs) {
    for (const std::string text : {"", "hello, world", "Grüße", "привет", "שלום", "नमस्ते", "日本語",
                                   "👨‍👩‍👧", "e\u0301", "ไม่เป็นไร"})
        EXPECT_EQ(safeText(text), text);
}

TEST(SafeText, LetsNoControlCharacterThrough) {
    for (char32_t c = 0; c < 0xA0; c == 0x1F ? c = 0x7F : ++c) {
        const std::string shown = safeText("a" + utf8(c) + "b");
        for (const char32_t each : QString::fromStdString(shown).toUcs4())
            EXPECT_TRUE(each == U'\n' || (each >= 0x20 && !(each >= 0x7F && each < 0xA0)))
                << static_cast<unsigned>(c);
        EXPECT_EQ(shown.front(), 'a');
        EXPECT_EQ(shown.back(), 'b');
    }
}

TEST(SafeText, ShowsAnEscapeSequenceInsteadOfObeyingIt) {
    EXPECT_EQ(safeText("\x1b[31mred"), "␛[31mred");
    EXPECT_EQ(safeText("a\x7f"), "a␡");
    EXPECT_EQ(safeText(utf8(0x9B) + "31m"), "[U+009B]31m");
}

TEST(SafeText, ShowsWhatWouldReorderOrHide) {
    for (const char32_t c :
         {0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
          0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xE0041}) {
        const std::string shown = safeText("x" + utf8(c) + "gnp.exe");
        EXPECT_EQ(shown.find(utf8(c)), std::string::npos) << std::hex << std::uint32_t{c};
        EXPECT_NE(shown.find("[U+"), std::string::npos) << std::hex << std::uint32_t{c};
    }
    EXPECT_EQ(safeText("\u202Egnp.exe"), "[U+202E]gnp.exe");
}

TEST(SafeText, KeepsLineBreaksAndSafeLineDoesNot) {
    EXPECT_EQ(safeText("a\r\nb\nc\td"), "a\nb\nc d");
    EXPECT_EQ(safeLine("a\r\nb\nc\td"), "a⏎b⏎c d");
    EXPECT_EQ(safeText("a\rb"), "a␍b");
}

TEST(SafeText, CapsCombiningMarksForEachBaseCharacter) {
    std::string tower = "e";
    for (int i = 0; i < 100'000; ++i) tower += "\u0301";
    EXPECT_EQ(count(safeText(tower), "\u0301"), marksPerCharacter);
    EXPECT_EQ(count(safeText(tower + tower), "\u0301"), 2 * marksPerCharacter);
}

TEST(SafeText, ReplacesWhatIsNoUtf8) {
    EXPECT_EQ(safeText("a\xff z"), "a\uFFFD z");
}

TEST(SafeText, ExcerptsAreShortWhateverTheyAreOf) {
    EXPECT_EQ(safeExcerpt("short", 5), "short");
    EXPECT_EQ(safeExcerpt("longer", 5), "longe…");
    const std::string endless(10'000'000, 'x');
    EXPECT_EQ(safeExcerpt(endless, 3), "xxx…");
    EXPECT_EQ(safeExcerpt("😀😀😀", 2), "😀😀…");
}
