// Answers each text with "Echo: " and the text. A text that is an echo itself gets no
// answer, or two echo nodes would talk for ever.
#pragma once

#include "core/session_frames.h"

#include <QString>

#include <map>
#include <optional>

namespace vaultgram::cli {

[[nodiscard]] inline std::optional<QString> echoOf(const QString& text) {
    const QString prefix = QStringLiteral("Echo: ");
    if (text.startsWith(prefix)) return {};
    return prefix + text;
}

// The echoes that are not out yet: 16 MiB, or 10,000 of them.
class EchoesWaiting {
public:
    [[nodiscard]] bool hasRoom() const { return m_bytes < most && m_sizes.size() < mostEchoes; }
    void add(const MsgId& id, std::size_t size) {
        m_bytes += size;
        m_sizes[id] = size;
    }
    void remove(const MsgId& id) {
        const auto found = m_sizes.find(id);
        if (found == m_sizes.end()) return;
        m_bytes -= found->second;
        m_sizes.erase(found);
    }

private:
    static constexpr std::size_t most = 16U << 20U, mostEchoes = 10'000;

    std::map<MsgId, std::size_t> m_sizes;
    std::size_t m_bytes = 0;
};

}  // namespace vaultgram::cli
