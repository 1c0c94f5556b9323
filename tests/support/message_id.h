// A message id for a number, for tests that need several.
#pragma once

#include "core/session_frames.h"

namespace vaultgram {

inline MsgId messageId(std::size_t number) {
    MsgId made;
    made.writable()[0] = static_cast<std::uint8_t>(number);
    made.writable()[1] = static_cast<std::uint8_t>(number >> 8);
    return made;
}

}  // namespace vaultgram
