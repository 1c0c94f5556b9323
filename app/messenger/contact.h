// What the messenger tells of a contact, and what can go wrong.
#pragma once

#include "app/link/link_types.h"
#include "app/store/contact_book.h"
#include "app/store/history.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace vaultgram {

using store::ContactId;
using store::Delivery;
using store::EntryKind;
using store::MessageRow;
using store::StoredMessage;

struct Contact {
    ContactId id{};   // stable over restarts
    PeerId peer{};    // of this run
    QString name;     // given by the user; empty: none
    QString address;  // what it was added under ("printer.local:8000"), else the numeric one
    bool muted = false;
    std::uint64_t unread = 0;
    QString draft;
    std::optional<StoredMessage> last;  // no notices
    PeerInfo info;                      // as it is when it is asked for
};

enum class MessengerError : std::uint8_t {
    UnknownContact,
    NotText,
    TooLarge,    // more than limits::text bytes, or more than an old peer takes
    OutboxFull,  // limits::outboxMessages wait for this contact
    Blocked,
    StoreFailed,
};

enum class ExportFormat : std::uint8_t { Text, Json };
// NotAll: some could not be read; where a message was damaged, the file says so.
enum class Exported : std::uint8_t { All, NotAll, Nothing };

}  // namespace vaultgram

Q_DECLARE_METATYPE(vaultgram::ContactId)
Q_DECLARE_METATYPE(vaultgram::StoredMessage)
Q_DECLARE_METATYPE(vaultgram::MsgId)
Q_DECLARE_METATYPE(vaultgram::Request)
