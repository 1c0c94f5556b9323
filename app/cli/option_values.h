// The values of options, from text, with words for what is wrong with them.
//
// An error names what was written and what is allowed, and is one line whatever was
// written: "--port: 'many' is not allowed; a number from 1024 to 65535, or 0 for any".
#pragma once

#include "app/cli/arguments.h"

#include <QHostAddress>

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace vaultgram::cli {

template <class T>
using Checked = tl::expected<T, std::string>;

// REQUIRES: least <= most. Decimal digits only: no sign, no blanks.
[[nodiscard]] Checked<unsigned> checkedNumber(std::string_view option, const std::string& text,
                                              unsigned least, unsigned most);
[[nodiscard]] Checked<quint16> checkedPort(std::string_view option, const std::string& text);
[[nodiscard]] Checked<QHostAddress> checkedBind(const std::string& text);
// HOST:PORT; that the host can be found is not asked yet.
[[nodiscard]] Checked<std::string> checkedPeer(std::string_view option, const std::string& text);
[[nodiscard]] Checked<PeerKeyOption> checkedPeerKey(const std::string& text);
[[nodiscard]] Checked<std::string> checkedName(const std::string& text);
[[nodiscard]] Checked<LogLevel> checkedLogLevel(const std::string& text);
[[nodiscard]] Checked<std::string> checkedText(const std::string& text);

// Of the port itself; also for {"cmd":"set_port"} and /port.
[[nodiscard]] bool isAllowedPort(long long port);

}  // namespace vaultgram::cli
