// Answers each text with "Echo: " and the text. A text that is an echo itself gets no
// answer, or two echo nodes would talk for ever.
#pragma once

#include <QString>

#include <optional>

namespace vaultgram::cli {

[[nodiscard]] inline std::optional<QString> echoOf(const QString& text) {
    const QString prefix = QStringLiteral("Echo: ");
    if (text.startsWith(prefix)) return {};
    return prefix + text;
}

}  // namespace vaultgram::cli
