// The body of a message of kind 1, once it is whole: "I have this file, do you want it?"
//
//   size(8) || hash(32) || name_len(1) || name                  PROTOCOL.md, section 5
#pragma once

#include "core/bytes.h"
#include "core/keys.h"
#include "core/result.h"

#include <cstdint>
#include <string_view>

namespace vaultgram {

using FileHash = PublicValue<struct FileHashTag, 32>;  // BLAKE2b-256 of the whole file

struct FileOffer {
    std::uint64_t size = 0;  // at most 4 GiB
    FileHash hash;
    std::string_view name;  // a suggestion, and safe to show; a view of what was parsed
};

// Errors: X1Malformed, OfferSize, OfferName.
[[nodiscard]] Result<FileOffer> parseFileOffer(ByteView body);
// Appends the body. REQUIRES: what parseFileOffer would accept.
void writeFileOffer(Bytes& to, const FileOffer& offer);

}  // namespace vaultgram
