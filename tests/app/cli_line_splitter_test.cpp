#include "app/cli/line_splitter.h"

#include <gtest/gtest.h>

#include <vector>

using vaultgram::cli::LineSplitter;

namespace {

struct Lines {
    std::vector<std::string> lines;
    int tooLong = 0;

    void feed(LineSplitter& splitter, std::string_view bytes) {
        splitter.feed(
            bytes, [this](const std::string& each) { lines.push_back(each); },
            [this] { ++tooLong; });
    }
    void end(LineSplitter& splitter) {
        splitter.end([this](const std::string& each) { lines.push_back(each); },
                     [this] { ++tooLong; });
    }
};

using Strings = std::vector<std::string>;

}  // namespace

TEST(LineSplitter, FindsLinesHoweverTheBytesCome) {
    const std::string text = "one\ntwo\r\n\nfour";
    for (std::size_t piece = 1; piece <= text.size(); ++piece) {
        LineSplitter splitter(10);
        Lines got;
        for (std::size_t at = 0; at < text.size(); at += piece)
            got.feed(splitter, std::string_view(text).substr(at, piece));
        EXPECT_EQ(got.lines, (Strings{"one", "two", ""})) << piece;
        got.end(splitter);
        EXPECT_EQ(got.lines, (Strings{"one", "two", "", "four"})) << piece;
    }
}

TEST(LineSplitter, ReportsALineThatIsTooLongOnceAndGoesOn) {
    LineSplitter splitter(5);
    Lines got;
    got.feed(splitter, "12345\n123456\nok\n");
    for (int i = 0; i < 1000; ++i) got.feed(splitter, "xxxxxxxxxx");
    got.feed(splitter, "\nfine\n");
    EXPECT_EQ(got.lines, (Strings{"12345", "ok", "fine"}));
    EXPECT_EQ(got.tooLong, 2);
}

TEST(LineSplitter, AnEndWithinALineThatIsTooLongIsReported) {
    LineSplitter splitter(5);
    Lines got;
    got.feed(splitter, "1234567");
    got.end(splitter);
    EXPECT_EQ(got.tooLong, 1);
    EXPECT_TRUE(got.lines.empty());
}
