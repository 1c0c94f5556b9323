// Messages in fragments, until all of them are here. PROTOCOL.md, section 8.
//
// For one contact: four messages, 256 KiB, the one that was added to longest ago makes
// room; 30 s without a new fragment frees. Only authentic fragments get here.
#pragma once

#include "core/limits.h"
#include "core/now.h"
#include "core/session_frames.h"

#include <optional>
#include <vector>

namespace vaultgram {

// Whether two fragments of one id say the same of their message.
[[nodiscard]] bool sameHeader(const MessageFrame& one, const MessageFrame& other);

class Reassembly {
public:
    // Errors: FrameValue, if this fragment says something else of its message than those
    // before it. Changes nothing.
    [[nodiscard]] Status check(const MessageFrame& frame) const;

    // The payload, if this was the last one that was missing. A fragment that check() would
    // refuse is left out.
    [[nodiscard]] std::optional<Bytes> add(Instant now, const MessageFrame& frame);

    // How many unfinished messages were given up since the last call.
    [[nodiscard]] int takeExpired(Instant now);
    [[nodiscard]] Instant nextDeadline() const;
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::size_t size() const { return m_messages.size(); }

private:
    struct Message {
        MessageFrame header;  // its data is not looked at
        std::vector<Bytes> pieces;
        std::uint16_t missing;
        std::size_t bytes = 0;
        Instant last;
    };
    [[nodiscard]] Message* find(const MsgId& id);
    [[nodiscard]] const Message* find(const MsgId& id) const;
    void makeRoom(const MsgId& keep);

    std::vector<Message> m_messages;
    int m_expired = 0;
};

}  // namespace vaultgram
