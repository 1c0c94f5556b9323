// Texts for one x1 contact, from the moment they are written until its RECEIPT.
//
//   queued --first packet--> in flight (32, of these 4 in fragments) --RECEIPT--> gone
//
// Only a RECEIPT takes a text out. Fragments that were lost go again; a text whose
// fragments all arrived, but not its RECEIPT, goes again as a whole. Without a session
// everything waits. Bounded as the legacy outbox is. PROTOCOL.md, section 8.
#pragma once

#include "core/compression.h"
#include "core/limits.h"
#include "core/now.h"
#include "core/output.h"
#include "core/session_frames.h"
#include "core/token_bucket.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

namespace vaultgram {

class OutgoingMessages {
public:
    struct Draft {
        MessageId handle{};
        MsgId id;
        std::uint64_t convSeq = 0;
        std::uint64_t sentMs = 0;
        std::string text;
    };

    // False if it does not fit any more; then nothing was taken.
    [[nodiscard]] bool enqueue(Draft draft);
    // Removes it, also in flight: then it may have arrived. False if it is not here.
    [[nodiscard]] bool cancel(MessageId handle);
    [[nodiscard]] std::optional<MessageId> find(const MsgId& id) const;
    // The oldest text of which nothing left, removed; and back again.
    [[nodiscard]] std::optional<Draft> takeFront();
    void putBack(Draft draft);

    // The next fragment, if there is one that may go and fits `room` bytes as a frame;
    // its data is valid until the next call of anything here.
    [[nodiscard]] std::optional<MessageFrame> next(Instant now, std::size_t room,
                                                   Compressor& compressor);
    struct Change {
        MessageId handle;
        MsgId id;
        MessageState state;  // Sending or Sent
    };
    // What became of texts, since; in the order in which it did.
    [[nodiscard]] std::optional<Change> takeChange();

    void acknowledged(Instant now, const MsgId& id, std::uint16_t index, Duration receiptWait);
    void lost(const MsgId& id, std::uint16_t index);
    // The handle of the text that was taken out, if it was here.
    [[nodiscard]] std::optional<MessageId> receipt(const MsgId& id);
    void tick(Instant now);  // texts whose RECEIPT is overdue go again

    // When there may be something to send; `maySend`: there is a session for it.
    [[nodiscard]] Instant nextDeadline(Instant now, bool maySend);

    [[nodiscard]] bool empty() const { return m_messages.empty(); }
    [[nodiscard]] std::size_t size() const { return m_messages.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t resent() const { return m_resent; }  // fragments that went again

private:
    struct Message {
        Draft draft;
        Bytes payload;  // what is cut into fragments; only in flight
        bool compressed = false;
        MessageState told = MessageState::Queued;
        std::uint16_t count = 0;
        std::uint64_t toSend = 0;        // fragments, one bit each
        std::uint64_t left = 0;          // likewise: at least once
        std::uint64_t acknowledged = 0;  // likewise
        std::uint64_t all = 0;
        Instant receiptBy = Instant::max();
        int tries = 0;
    };
    using Messages = std::deque<Message>;
    [[nodiscard]] bool mayStart(Instant now, const Message& message);
    static void start(Message& message, Compressor& compressor);
    [[nodiscard]] Message* inFlight(const MsgId& id);
    [[nodiscard]] static MessageFrame fragment(const Message& message);
    void noteLeft(Message& message, std::uint16_t index);
    void tell(Message& message, MessageState state);
    void erase(Messages::iterator message);

    Messages m_messages;           // those in flight first
    std::size_t m_started = 0;     // how many these are
    std::size_t m_fragmented = 0;  // of them
    std::size_t m_bytes = 0;       // of all texts
    std::uint64_t m_resent = 0;
    std::unordered_map<MsgId, MessageId> m_handles;
    std::deque<Change> m_changes;
    TokenBucket m_rate{limits::sessionSendRate, limits::sessionSendRate / 10};
};

}  // namespace vaultgram
