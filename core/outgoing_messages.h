// Texts for one x1 contact, from the moment they are written until its RECEIPT.
//
//   queued --first packet--> in flight (32, of these 4 in fragments) --RECEIPT--> gone
//
// Only a RECEIPT, or the user, takes a text out. Fragments that were lost go again; a text
// whose fragments all arrived, but not its RECEIPT, goes again as a whole. Without a session
// everything waits. A short text does not wait behind long ones: who reads orders by conv_seq
// anyway. Bounded as the legacy outbox is. PROTOCOL.md, section 8.
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
#include <vector>

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

    // At most so many texts a second begin.
    explicit OutgoingMessages(double rate = limits::sessionSendRate) : m_rate(rate, rate / 10) {}

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
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }
    void clearChanges() { m_changes.clear(); }

    void acknowledged(Instant now, const MsgId& id, std::uint16_t index, Duration receiptWait);
    void lost(const MsgId& id, std::uint16_t index);
    // The handle of the text that was taken out, if it was here.
    [[nodiscard]] std::optional<MessageId> receipt(const MsgId& id);
    void tick(Instant now);  // texts whose RECEIPT is overdue go again

    // When next() may next give something, and tick() find something.
    [[nodiscard]] Instant readyAt(Instant now);
    [[nodiscard]] Instant overdueAt() const;

    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::size_t size() const { return m_handles.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t resent() const { return m_resent; }  // fragments that went again

private:
    struct Waiting {
        Draft draft;
        std::int64_t place;  // among all that wait
    };
    struct Flying {
        Draft draft;
        Bytes zipped;  // what is cut into fragments, if it is smaller than the text
        bool compressed = false;
        bool large = false;
        MessageState told = MessageState::Queued;
        std::uint16_t count = 0;
        std::uint64_t toSend = 0;        // fragments, one bit each
        std::uint64_t left = 0;          // likewise: at least once
        std::uint64_t acknowledged = 0;  // likewise
        std::uint64_t all = 0;
        Instant receiptBy = Instant::max();
        int tries = 0;
    };
    using Queue = std::deque<Waiting>;
    using Flight = std::deque<Flying>;

    [[nodiscard]] Queue& queueFor(const Draft& draft);
    [[nodiscard]] Queue* oldest();
    [[nodiscard]] Flying* toGo(bool large);
    [[nodiscard]] bool hasRoom(bool large) const;
    [[nodiscard]] Flying* start(Instant now, bool large, Compressor& compressor);
    [[nodiscard]] Flight::iterator inFlight(const MsgId& id);
    [[nodiscard]] static MessageFrame fragment(const Flying& message);
    void noteLeft(Flying& message, std::uint16_t index);
    void tell(Flying& message, MessageState state);
    void land(const Flight::iterator& message);
    void forget(const Draft& draft);

    Queue m_small, m_large;  // those that fit one packet as they are, and the others
    Flight m_flying;
    std::size_t m_fragmented = 0;  // of them
    std::size_t m_bytes = 0;       // of all texts
    std::int64_t m_nextPlace = 0;
    std::uint64_t m_resent = 0;
    std::unordered_map<MsgId, MessageId> m_handles;
    std::vector<Change> m_changes;
    TokenBucket m_rate;
};

}  // namespace vaultgram
