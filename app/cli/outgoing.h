// What was sent and has not left yet: to whom, and which command asked for it.
#pragma once

#include "core/output.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vaultgram::cli {

struct OutgoingMessage {
    MessageId id;
    PeerId peer;
    std::string peerName;
    std::optional<std::string> tag;
    std::string text;  // for who shows it again when it left; may be empty
};

class Outgoing {
public:
    void add(OutgoingMessage message) {
        const MessageId id = message.id;
        m_messages.insert_or_assign(id, std::move(message));
    }
    [[nodiscard]] const OutgoingMessage* find(MessageId id) const {
        const auto found = m_messages.find(id);
        return found == m_messages.end() ? nullptr : &found->second;
    }
    std::optional<OutgoingMessage> take(MessageId id) {
        auto node = m_messages.extract(id);
        if (node.empty()) return {};
        return std::move(node.mapped());
    }
    // In the order in which they were sent.
    std::vector<OutgoingMessage> takeAllOf(PeerId peer) {
        std::vector<OutgoingMessage> taken;
        for (auto at = m_messages.begin(); at != m_messages.end();) {
            const auto next = std::next(at);
            if (at->second.peer == peer)
                taken.push_back(std::move(m_messages.extract(at).mapped()));
            at = next;
        }
        return taken;
    }
    std::vector<OutgoingMessage> takeAll() {
        std::vector<OutgoingMessage> taken;
        for (auto& [id, message] : m_messages) taken.push_back(std::move(message));
        m_messages.clear();
        return taken;
    }
    [[nodiscard]] std::size_t size() const { return m_messages.size(); }

private:
    std::map<MessageId, OutgoingMessage> m_messages;
};

[[nodiscard]] inline std::string toString(MessageId id) {
    return std::to_string(static_cast<unsigned long long>(id));
}

}  // namespace vaultgram::cli
