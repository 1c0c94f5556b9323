// A text as payloads that each fit into one packet.
//
// Old peers know no fragments, so a long text becomes several texts, "(1/3) ...",
// cut at character boundaries, into as few parts as carry it. PROTOCOL.md, 3.4.
#pragma once

#include "core/bytes.h"
#include "core/compression.h"
#include "core/result.h"

#include <string_view>
#include <vector>

namespace vaultgram {

// Errors: PayloadUtf8 (not a text), TooLarge (more than limits::parts, or more
// than limits::text bytes). `baseMtu` as in sizes.h.
[[nodiscard]] Result<std::vector<Bytes>> textParts(std::string_view text, std::size_t baseMtu,
                                                   Compressor& compressor);

}  // namespace vaultgram
