// What waits to be sent to one peer: texts in order, and the copies of texts that
// went out already to a peer that gives no receipts. PROTOCOL.md, section 3.4.
//
// Bounded in messages and bytes. It decides when something may go; the node seals it.
#pragma once

#include "core/bytes.h"
#include "core/limits.h"
#include "core/now.h"
#include "core/output.h"
#include "core/own_nonce.h"
#include "core/token_bucket.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace vaultgram {

class Outbox {
public:
    using Payload = std::shared_ptr<const Bytes>;  // one zstd frame

    struct Part {
        MessageId message;
        Payload payload;
        std::size_t text;  // bytes of text it stands for
        bool first;        // of its message
        bool last;
        std::optional<MsgId> id;  // what its owner knows it by
    };
    struct Copy {
        Instant due;
        MessageId message;
        Nonce16 nonce;
        Payload payload;
        int number;  // 1: the second packet
    };

    explicit Outbox(double packetRate);

    // False if it does not fit any more; then nothing was taken.
    [[nodiscard]] bool enqueue(MessageId message, std::vector<Bytes> payloads, std::size_t text,
                               std::optional<MsgId> id = {});
    // Removes what has not been sent yet. False if it is not here.
    [[nodiscard]] bool cancel(MessageId message);
    [[nodiscard]] std::optional<MessageId> find(const MsgId& id) const;

    [[nodiscard]] bool waiting() const { return !m_parts.empty(); }
    [[nodiscard]] std::size_t messages() const { return m_messages; }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    // The next text, if it may go now; it is removed.
    [[nodiscard]] std::optional<Part> takePart(Instant now);
    // The next copy that is due, if it may go now; it is removed.
    [[nodiscard]] std::optional<Copy> takeCopy(Instant now);
    // Schedules the second packet of a part that went out at `first`, and the one
    // after a copy.
    void addCopy(Instant first, const Part& part, const Nonce16& nonce);
    void addCopyAfter(const Copy& copy);
    void dropCopies() { m_copies.clear(); }

    // What takePart gave since begin() did not leave: back to the front, in order.
    void begin() { m_taken.clear(); }
    void putBack();

    // An announcement or a probe went to the same address.
    void countPacket(Instant now) { m_rate.force(now); }

    // When takePart or takeCopy can next succeed; `parts`: whether texts may go at all.
    [[nodiscard]] Instant nextDeadline(Instant now, bool parts);

private:
    void schedule(Copy copy);

    std::deque<Part> m_parts;
    std::deque<Copy> m_copies;  // by due time
    std::vector<Part> m_taken;  // since begin()
    TokenBucket m_rate;
    Instant m_notBefore{};  // parts of one message are spaced
    std::size_t m_messages = 0;
    std::size_t m_bytes = 0;
};

}  // namespace vaultgram
