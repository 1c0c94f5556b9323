#include "app/store/message_row.h"

#include <cassert>

namespace vaultgram::store {
namespace {

constexpr std::size_t headSize = 2 + MsgId::size;
constexpr std::uint8_t contentFormat = 1;

RowPlace contentPlace(const StoredMessage& message) {
    RowPlace place("VG message", contentFormat);
    place.add(static_cast<std::int64_t>(message.row))
        .add(static_cast<std::int64_t>(message.contact))
        .add(static_cast<std::int64_t>(message.convSeq))
        .add(message.rank)
        .add(message.sentMs)
        .add(message.keptMs)
        .add(message.outgoing ? 1 : 0);
    return place;
}

RowPlace reasonPlace(MessageRow row) {
    RowPlace place("VG reason", contentFormat);
    place.add(static_cast<std::int64_t>(row));
    return place;
}

// Readable columns can be changed by whoever writes to the file; they must still be values.
template <class Enum>
Enum enumOf(std::int64_t number, Enum last) {
    return number < 0 || number > static_cast<std::int64_t>(last) ? last
                                                                  : static_cast<Enum>(number);
}

}  // namespace

StoredMessage readableOf(const Query& row) {
    StoredMessage message;
    message.row = MessageRow{row.integer(0)};
    message.contact = ContactId{row.integer(1)};
    message.convSeq = static_cast<std::uint64_t>(row.integer(2));
    message.rank = static_cast<std::uint8_t>(row.integer(3));
    message.sentMs = row.integer(4);
    message.keptMs = row.integer(5);
    message.outgoing = row.integer(6) != 0;
    message.open = row.integer(7) != 0;
    message.seen = row.integer(8) != 0;
    message.delivery = enumOf(row.integer(9), Delivery::Failed);
    const bool known = row.integer(10) <= static_cast<std::int64_t>(Security::Sealed);
    message.security = known ? enumOf(row.integer(10), Security::Sealed) : Security::None;
    return message;
}

void encodeContent(const StoredMessage& message, Bytes& content) {
    content.clear();
    content.push_back(static_cast<std::uint8_t>(message.kind));
    content.push_back(static_cast<std::uint8_t>(message.trust));
    append(content, message.id.view());
    append(content, view(message.text));
}

bool decodeContent(ByteView content, StoredMessage& message) {
    if (content.size() < headSize || content[0] > static_cast<int>(EntryKind::Notice) ||
        content[1] > static_cast<int>(Trust::Blocked))
        return false;
    message.kind = static_cast<EntryKind>(content[0]);
    message.trust = static_cast<Trust>(content[1]);
    message.id = MsgId::from(content.subspan(2, MsgId::size));
    message.text.assign(textOf(content.subspan(headSize)));
    return true;
}

void sealContent(RowSealer& sealer, const StoredMessage& message, Bytes& sealed) {
    Bytes content;
    encodeContent(message, content);
    sealer.seal(contentPlace(message), content, sealed);
}

bool openContent(const RowSealer& sealer, ByteView sealed, Bytes& scratch, StoredMessage& message) {
    return sealer.open(contentPlace(message), sealed, scratch) && decodeContent(scratch, message);
}

void sealReason(RowSealer& sealer, MessageRow row, std::string_view reason, Bytes& sealed) {
    sealed.clear();
    if (!reason.empty()) sealer.seal(reasonPlace(row), view(reason), sealed);
}

StoredMessage messageOf(const Query& row, const RowSealer& sealer) {
    StoredMessage message = readableOf(row);
    Bytes scratch;
    if (!openContent(sealer, sealedOf(row), scratch, message)) {
        message.kind = EntryKind::Notice;
        message.text = damagedMessage;
        return message;
    }
    const ByteView reason = sealedReasonOf(row);
    if (reason.empty()) return message;
    const bool whole = sealer.open(reasonPlace(message.row), reason, scratch);
    message.reason.assign(whole ? textOf(scratch) : damagedMessage);
    return message;
}

RowSealer::Tag idTag(const RowSealer& sealer, const MsgId& id) {
    return sealer.tagOf("VG message id", id.view());
}

}  // namespace vaultgram::store
