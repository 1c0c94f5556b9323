// The content of a contact's row, before it is sealed: msgpack, a map. Keys that are not
// known are of later versions, and those that are missing of earlier ones.
#pragma once

#include "app/store/contact_book.h"

namespace vaultgram::store {

[[nodiscard]] Bytes encodeContact(const StoredContact& contact);
[[nodiscard]] std::optional<StoredContact> decodeContact(ContactId id, ByteView plain);

}  // namespace vaultgram::store
