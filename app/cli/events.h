// What a program reads: one JSON object a line, as a string without the line break.
// docs/CLI.md says what each event means; nothing here is invented where nothing is
// known. Always valid UTF-8.
#pragma once

#include "app/cli/json_command.h"
#include "app/cli/peer_book.h"
#include "app/link/link_types.h"

#include <QDateTime>

#include <optional>
#include <string>
#include <vector>

namespace vaultgram::cli {

struct ReadyEvent {
    quint16 port = 0;
    std::vector<std::string> addresses;  // "ip:port"
    EncPublicKey key;
    std::size_t effectiveMtu = 0;
    std::string name, hostname;
    std::optional<IdentityId> identity{};
};
[[nodiscard]] std::string readyEvent(const ReadyEvent& ready, const Tag& tag = {});

struct PeerEvent {
    Who who;
    std::string name;          // given by the user
    std::string safetyNumber;  // 60 digits; empty: none
};
[[nodiscard]] std::string peerEvent(const PeerInfo& info, const PeerEvent& peer,
                                    const Tag& tag = {});
[[nodiscard]] std::string peerRemovedEvent(const Who& who, const Tag& tag);
// What a command asked for is done, and nothing else tells so.
[[nodiscard]] std::string doneEvent(std::string_view name, const Who& who, const Tag& tag);
[[nodiscard]] std::string peersEvent(std::size_t count, const Tag& tag);  // all have been told
[[nodiscard]] std::string messageEvent(const StoredMessage& message, const Who& who,
                                       const ReceivedText& as);

struct StatusEvent {
    MsgId id;
    Who who;
    Delivery status;
    Security security = Security::None;
    std::string reason;  // empty: none
};
[[nodiscard]] std::string statusEvent(const StatusEvent& status, const Tag& tag);
// One line of `history --json`.
[[nodiscard]] std::string historyLine(const StoredMessage& message, const Who& who);

[[nodiscard]] std::string droppedEvent(const DropNotice& notice, const Who& who);
[[nodiscard]] std::string warningEvent(const Who& who, std::string_view kind,
                                       const std::string& detail);
[[nodiscard]] std::string requestEvent(const Request& request);
[[nodiscard]] std::string networkEvent(const std::vector<std::string>& addresses,
                                       std::size_t effectiveMtu);
[[nodiscard]] std::string errorEvent(const std::string& detail, const Tag& tag = {});

// ISO 8601 with milliseconds and the offset from UTC.
[[nodiscard]] std::string isoTime(const QDateTime& time);
[[nodiscard]] std::string isoTime(std::int64_t unixMs);

}  // namespace vaultgram::cli
