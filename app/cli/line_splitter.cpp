#include "app/cli/line_splitter.h"

#include <utility>

namespace vaultgram::cli {

void LineSplitter::feed(std::string_view bytes, const OnLine& line, const OnTooLong& tooLong) {
    while (!bytes.empty()) {
        const std::size_t at = bytes.find('\n');
        const std::string_view piece = bytes.substr(0, at);
        if (!m_skipping) m_line += piece;
        if (m_line.size() > m_longest) {
            m_skipping = true;
            m_line.clear();
            m_line.shrink_to_fit();
        }
        if (at == std::string_view::npos) return;
        bytes.remove_prefix(at + 1);
        finish(line, tooLong);
    }
}

void LineSplitter::end(const OnLine& line, const OnTooLong& tooLong) {
    if (m_skipping || !m_line.empty()) finish(line, tooLong);
}

void LineSplitter::finish(const OnLine& line, const OnTooLong& tooLong) {
    if (std::exchange(m_skipping, false)) return tooLong();
    std::string whole = std::exchange(m_line, {});
    if (!whole.empty() && whole.back() == '\r') whole.pop_back();
    line(whole);
}

}  // namespace vaultgram::cli
