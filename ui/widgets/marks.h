// Which drawing, in which colour, stands for a state. The words are in Words.
#pragma once

#include "ui/models/contact.h"
#include "ui/theme/theme_colors.h"

namespace vaultgram::ui {

struct Mark {
    QString icon;  // empty: no mark
    QColor color;
};

[[nodiscard]] Mark securityMark(const Message& message, const ThemeColors& colors);
[[nodiscard]] Mark deliveryMark(Delivery delivery, const ThemeColors& colors);
// In the list only what stands out has a mark; a contact that is not verified has none.
[[nodiscard]] Mark contactMark(const ContactInfo& contact, const ThemeColors& colors);
// For a line of the system: "You marked ... as verified".
[[nodiscard]] Mark systemMark(const Message& message, const ThemeColors& colors);

}  // namespace vaultgram::ui
