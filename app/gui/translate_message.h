// A message of the store as a row of the window. Pure functions.
#pragma once

#include "app/messenger/contact.h"
#include "ui/models/message.h"

namespace vaultgram::gui {

[[nodiscard]] ui::Trust trustOf(Trust trust);
[[nodiscard]] ui::MessageSecurity securityOf(Security security);
[[nodiscard]] ui::Delivery deliveryOf(Delivery delivery);
// `name`: of the contact, for lines of the system.
[[nodiscard]] ui::Message rowOf(const StoredMessage& message, const QString& name);
// The words of a code of app/messenger/notice.h; one that is not known is shown as it is.
[[nodiscard]] QString noticeWords(const std::string& code, const QString& name);
[[nodiscard]] QString failureWords(const std::string& reason);
[[nodiscard]] store::Place placeOf(const ui::Place& place);

}  // namespace vaultgram::gui
