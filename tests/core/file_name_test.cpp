#include "core/file_name.h"

#include <gtest/gtest.h>

#include <string>

namespace vaultgram {
namespace {

TEST(FileName, OrdinaryOnesAreSafe) {
    for (const char* name :
         {"photo.jpg", "a", ".hidden", "...", "..x", "Grüße, Vault! 🔐.txt", "отчёт.pdf", "報告.doc",
          "a b  c", "C:x", "-rf", "~", "naïve\xCC\x88.txt"})
        EXPECT_TRUE(isSafeFileName(name)) << name;
}

TEST(FileName, NoneReachesAnotherFolder) {
    for (const char* name : {"", ".", "..", "/", "\\", "a/b", "../x", "a\\b", "/etc/passwd"})
        EXPECT_FALSE(isSafeFileName(name)) << name;
}

TEST(FileName, NoControlAndNoNul) {
    for (char32_t c = 0; c < 0x20; ++c)
        EXPECT_FALSE(isSafeFileName(std::string("a") + static_cast<char>(c) + "b"));
    EXPECT_FALSE(isSafeFileName("a\x7f"));
    EXPECT_FALSE(isSafeFileName("a\xC2\x85"));  // U+0085 next line
}

TEST(FileName, NothingThatLooksLikeSomethingElse) {
    for (const char* name : {"a\xE2\x80\xAEgpj.exe",  // U+202E right-to-left override
                             "a\xE2\x80\x8B",         // U+200B zero width space
                             "a\xEF\xBB\xBF",         // U+FEFF byte order mark
                             "a\xC2\xAD",             // U+00AD soft hyphen
                             "a\xE2\x81\xA6",         // U+2066 isolate
                             "a\xE2\x80\xA8",         // U+2028 line separator
                             "a\xE2\x80\xA9",         // U+2029 paragraph separator
                             "a\xF3\xA0\x81\x81",     // U+E0041 tag
                             "a\xEE\x80\x80",         // U+E000 private
                             "a\xF4\x8F\xBF\xBF",     // U+10FFFF
                             "a\xCD\xB8"})            // U+0378 unassigned
        EXPECT_FALSE(isSafeFileName(name)) << name;
}

TEST(FileName, ItIsUtf8) {
    for (const char* name : {"a\x80", "a\xC3", "a\xED\xA0\x80", "a\xC0\xAF", "a\xF4\x90\x80\x80"})
        EXPECT_FALSE(isSafeFileName(name));
}

TEST(FileName, HasAtMost255Bytes) {
    EXPECT_TRUE(isSafeFileName(std::string(255, 'x')));
    EXPECT_FALSE(isSafeFileName(std::string(256, 'x')));
}

}  // namespace
}  // namespace vaultgram
