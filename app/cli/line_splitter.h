// Bytes in, lines out. A line that grows beyond `longest` is dropped as a whole and
// reported once; memory stays bounded whatever comes.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace vaultgram::cli {

class LineSplitter {
public:
    using OnLine = std::function<void(const std::string& line)>;
    using OnTooLong = std::function<void()>;

    explicit LineSplitter(std::size_t longest) : m_longest(longest) {}

    void feed(std::string_view bytes, const OnLine& line, const OnTooLong& tooLong);
    // What came behind the last line break is a line as well.
    void end(const OnLine& line, const OnTooLong& tooLong);

private:
    void finish(const OnLine& line, const OnTooLong& tooLong);

    std::size_t m_longest;  // bytes, without the line break
    std::string m_line;
    bool m_skipping = false;
};

}  // namespace vaultgram::cli
