// What a peer, a file or a user can cause is a Result. What only a bug can
// cause is an assert. The core throws nothing of its own.
#pragma once

#include "core/drop_reason.h"

#include <tl/expected.hpp>

namespace vaultgram {

template <class T, class E = DropReason>
using Result = tl::expected<T, E>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<DropReason> fail(DropReason reason) {
    return tl::unexpected<DropReason>(reason);
}

}  // namespace vaultgram
