// The control channel: one JSON object, read strictly. PROTOCOL.md, section 2.5.
#pragma once

#include "core/bytes.h"
#include "core/result.h"

#include <map>
#include <string>
#include <variant>

namespace vaultgram {

// What a member of the outermost object is, as far as announcements need it.
struct OtherValue {};  // null, a boolean, a float, an array, an object
using ControlValue = std::variant<OtherValue, std::int64_t, std::string>;
using Control = std::map<std::string, ControlValue, std::less<>>;

// Limits: 2,048 bytes, depth 4, UTF-8, no lone surrogates, no duplicate keys, no
// number outside a double. Errors: ControlMalformed.
[[nodiscard]] Result<Control> decodeControl(ByteView json);

}  // namespace vaultgram
