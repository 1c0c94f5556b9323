// A message and its row: what is readable, what is sealed, and what binds the two.
//
//   readable   row, contact, conv_seq, rank, sent_ms, kept_ms, outgoing: never change, and are
//              authenticated with the content
//              open, seen, delivery, security: change
//   sealed     kind(1) trust(1) id(16) text      reason, in a column of its own: it changes
//   keyed      tag: of the id, so that a second copy is known for one
#pragma once

#include "app/store/database.h"
#include "app/store/sealed_row.h"
#include "app/store/stored_message.h"

namespace vaultgram::store {

// The columns in the order that readRow() expects.
#define VAULTGRAM_MESSAGE_COLUMNS                                                                \
    "row, contact, conv_seq, rank, sent_ms, kept_ms, outgoing, open, seen, delivery, security, " \
    "sealed, reason"

// The readable part.
[[nodiscard]] StoredMessage readableOf(const Query& row);
[[nodiscard]] inline ByteView sealedOf(const Query& row) {
    return row.blob(11);
}
[[nodiscard]] inline ByteView sealedReasonOf(const Query& row) {
    return row.blob(12);
}

void sealContent(RowSealer& sealer, const StoredMessage& message, Bytes& sealed);
// Fills kind, trust, id and text. False: the row is damaged.
[[nodiscard]] bool openContent(const RowSealer& sealer, ByteView sealed, Bytes& scratch,
                               StoredMessage& message);
void sealReason(RowSealer& sealer, MessageRow row, std::string_view reason, Bytes& sealed);

// What stands in the place of a row that does not open: a notice with this text.
inline constexpr std::string_view damagedMessage = "message-damaged";
// All of it; a damaged row becomes such a notice.
[[nodiscard]] StoredMessage messageOf(const Query& row, const RowSealer& sealer);

[[nodiscard]] RowSealer::Tag idTag(const RowSealer& sealer, const MsgId& id);

// Pure, for the fuzzer. False: nobody of us wrote this.
[[nodiscard]] bool decodeContent(ByteView content, StoredMessage& message);
void encodeContent(const StoredMessage& message, Bytes& content);

}  // namespace vaultgram::store
