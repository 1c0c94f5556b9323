// What values are called: in the JSON lines (docs/CLI.md) and to people.
#pragma once

#include "app/link/address.h"
#include "app/link/link_types.h"
#include "app/messenger/contact.h"
#include "app/messenger/conversation_export.h"

#include <optional>
#include <string>
#include <string_view>

namespace vaultgram::cli {

// The names of the JSON lines.
[[nodiscard]] std::string_view name(Presence presence);                         // "exchanging_keys"
[[nodiscard]] std::string_view name(Security security);                         // "sealed"
[[nodiscard]] std::string_view name(Trust trust);                               // "unverified"
[[nodiscard]] std::string_view kindName(std::optional<Generation> generation);  // "legacy"
[[nodiscard]] std::string_view kindName(const PeerInfo& info);                  // also "x1"
[[nodiscard]] std::string_view name(MessengerError error);                      // "too-large"
using vaultgram::name;  // also of Delivery: "delivered"

// For people. Who reads it must see at once what is not encrypted.
[[nodiscard]] std::string_view mark(Security security);  // "[sealed, not verified]"
[[nodiscard]] std::string_view mark(Security security, Trust trust);
[[nodiscard]] std::string_view words(Presence presence);  // "exchanging keys"
[[nodiscard]] std::string_view words(Trust trust);        // "not verified"
// A system line of a conversation, by its code (notice.h): "You marked ..."
[[nodiscard]] std::string noticeWords(std::string_view code, const std::string& who);

// Why something did not work, and what would.
[[nodiscard]] std::string_view explain(AddressError error);
[[nodiscard]] std::string_view explain(AddError error);
[[nodiscard]] std::string_view explain(MessengerError error);
[[nodiscard]] std::string explain(const LinkError& error);

}  // namespace vaultgram::cli
