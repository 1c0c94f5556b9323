// What a program reads: one JSON object a line, as a string without the line break.
// docs/CLI.md says what each event means; nothing here is invented where nothing is
// known. Always valid UTF-8.
#pragma once

#include "app/cli/json_command.h"
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

// `peer` is what the peer is known by, here and below.
// With the safety number, where both have an identity: 60 digits.
[[nodiscard]] std::string peerEvent(const PeerInfo& info, const std::string& peer,
                                    const Tag& tag = {}, const std::string& safetyNumber = {});
[[nodiscard]] std::string peerRemovedEvent(const std::string& peer, const Tag& tag);
[[nodiscard]] std::string peersEvent(std::size_t count, const Tag& tag);  // all have been told
// `contact`: the fingerprint of the sender's identity, if it has one.
[[nodiscard]] std::string messageEvent(const ReceivedText& message, const std::string& peer,
                                       const std::string& id, const std::string& contact = {});

struct StatusEvent {
    std::string id, peer;
    std::string_view status;  // queued, sent, delivered, failed
    Security security = Security::None;
    std::string reason;  // empty: none
};
[[nodiscard]] std::string statusEvent(const StatusEvent& status, const Tag& tag);

[[nodiscard]] std::string droppedEvent(const DropNotice& notice, const std::string& peer);
[[nodiscard]] std::string warningEvent(const std::string& peer, std::string_view kind,
                                       const std::string& detail);
[[nodiscard]] std::string requestEvent(const Request& request);
[[nodiscard]] std::string networkEvent(const std::vector<std::string>& addresses,
                                       std::size_t effectiveMtu);
[[nodiscard]] std::string errorEvent(const std::string& detail, const Tag& tag = {});

// ISO 8601 with milliseconds and the offset from UTC.
[[nodiscard]] std::string isoTime(const QDateTime& time);

}  // namespace vaultgram::cli
