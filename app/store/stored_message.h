// A message as it is kept, and where it stands in its conversation.
//
//   out:  Queued -> Sending -> Sent -> Delivered -> Read      in:  Received
//            \_________\________\____> Failed -> (anything: it is tried again)
//
// Display order is (convSeq, rank, row): late ones take their place.
#pragma once

#include "app/store/contact_book.h"
#include "core/output.h"
#include "core/session_frames.h"
#include "core/trust.h"

#include <cstdint>
#include <optional>
#include <string>

namespace vaultgram::store {

enum class MessageRow : std::int64_t {};  // never used twice

enum class Delivery : std::uint8_t { Received, Queued, Sending, Sent, Delivered, Read, Failed };
// States never go backwards; one that may not follow is not written.
[[nodiscard]] bool mayFollow(Delivery before, Delivery after);

// Notice: a line of the program itself; `text` is a code that the ui words.
enum class EntryKind : std::uint8_t { Text, Notice };

struct StoredMessage {
    MessageRow row{};
    ContactId contact{};
    EntryKind kind = EntryKind::Text;
    bool outgoing = false;
    bool open = false;          // outgoing: still to be handed to the link after a restart
    bool seen = false;          // incoming: the user saw it
    MsgId id;                   // one of its kind in the conversation
    std::uint64_t convSeq = 0;  // 1..2^53-1
    std::uint8_t rank = 0;      // 0: the sender with the smaller identity, 1: the other; legacy: 0
    std::int64_t sentMs = 0;    // Unix time in ms, by the sender's clock; may be anything
    std::int64_t keptMs = 0;    // by ours, when it came or was written
    Delivery delivery = Delivery::Received;
    Security security = Security::Sealed;
    Trust trust = Trust::None;  // of the contact at that time
    std::string text;           // UTF-8
    std::string reason;         // why it failed: a name of PROTOCOL.md section 10, or empty

    friend bool operator==(const StoredMessage&, const StoredMessage&) = default;
};

// Unix time in ms by our clock, 0: not yet, or not known.
struct SendingSteps {
    std::int64_t leftMs = 0;     // all of it
    std::int64_t arrivedMs = 0;  // its receipt came
    std::int64_t readMs = 0;     // its reader told

    friend bool operator==(const SendingSteps&, const SendingSteps&) = default;
};

// The time that people are shown: when it was written, if the sender's clock can be right,
// else when it came. A message may wait for its receiver for days; not come from tomorrow.
[[nodiscard]] std::int64_t shownMs(const StoredMessage& message);

struct Place {
    std::uint64_t convSeq = 0;
    std::uint8_t rank = 0;
    MessageRow row{};

    friend auto operator<=>(const Place&, const Place&) = default;
};
[[nodiscard]] inline Place placeOf(const StoredMessage& message) {
    return {message.convSeq, message.rank, message.row};
}

// Of a conversation, for the list of contacts. One whose messages were all removed stays, with
// a count of 0: its largestSeq must go on, or the other side would sort what follows wrongly.
struct Summary {
    ContactId contact{};
    std::uint64_t count = 0;
    std::uint64_t unread = 0;      // incoming and not seen
    std::uint64_t largestSeq = 0;  // ever
    std::optional<StoredMessage> last;
};

}  // namespace vaultgram::store
