// What values are called: in the JSON lines (docs/CLI.md) and to people.
#pragma once

#include "app/link/address.h"
#include "app/link/link_types.h"

#include <optional>
#include <string>
#include <string_view>

namespace vaultgram::cli {

// The names of the JSON lines.
[[nodiscard]] std::string_view name(Presence presence);                         // "exchanging_keys"
[[nodiscard]] std::string_view name(Security security);                         // "sealed"
[[nodiscard]] std::string_view name(MessageState state);                        // "delivered"
[[nodiscard]] std::string_view name(Trust trust);                               // "unverified"
[[nodiscard]] std::string_view kindName(std::optional<Generation> generation);  // "legacy"
[[nodiscard]] std::string_view kindName(const PeerInfo& info);                  // also "x1"
[[nodiscard]] std::string_view name(SendError error);                           // "too-large"

// For people. Who reads it must see at once what is not encrypted.
[[nodiscard]] std::string_view mark(Security security);  // "[sealed, not verified]"
[[nodiscard]] std::string_view mark(Security security, Trust trust);
[[nodiscard]] std::string_view words(Presence presence);  // "exchanging keys"

// Why something did not work, and what would.
[[nodiscard]] std::string_view explain(AddressError error);
[[nodiscard]] std::string_view explain(AddError error);
[[nodiscard]] std::string_view explain(SendError error);
[[nodiscard]] std::string explain(const LinkError& error);

}  // namespace vaultgram::cli
