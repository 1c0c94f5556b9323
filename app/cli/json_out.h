// JSON for reading by programs: keys in the order in which they were set.
#pragma once

#include "core/node.h"

#include <nlohmann/json.hpp>

#include <string>

namespace vaultgram::cli {

using Json = nlohmann::ordered_json;

// One line; what is no UTF-8 becomes U+FFFD.
[[nodiscard]] inline std::string toLine(const Json& object) {
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// What is known of a peer in `peer` events and in `stats`, but for its name.
void addPeerFields(Json& object, const PeerInfo& info);

}  // namespace vaultgram::cli
