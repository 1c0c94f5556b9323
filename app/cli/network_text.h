// What `netinfo` prints: for people, and as one JSON object.
#pragma once

#include "app/link/link_types.h"

#include <string>

namespace vaultgram::cli {

[[nodiscard]] std::string networkText(const NetworkSnapshot& network);
[[nodiscard]] std::string networkJson(const NetworkSnapshot& network);

}  // namespace vaultgram::cli
