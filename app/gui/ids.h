// The names that contacts and messages have in the window, and back.
//
// Opaque for the window; stable over restarts, as those of the store are.
#pragma once

#include "app/messenger/contact.h"

#include <optional>

namespace vaultgram::gui {

[[nodiscard]] QString idOf(ContactId contact);
[[nodiscard]] ContactId contactOf(const QString& id);
[[nodiscard]] QString idOf(const MsgId& message);
[[nodiscard]] std::optional<MsgId> messageOf(const QString& id);  // none: no such name

}  // namespace vaultgram::gui
