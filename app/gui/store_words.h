// What went wrong on the disk, in a sentence.
#pragma once

#include "app/store/store_error.h"

namespace vaultgram::gui {

[[nodiscard]] QString explain(const store::StoreError& error);

}  // namespace vaultgram::gui
