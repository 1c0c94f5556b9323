// The address behind HOST:PORT. An address is known at once; for a name the event
// loop runs until a name server answers, five seconds at most, so that messages and
// signals are served meanwhile. If the program is told to end, it is not found.
#pragma once

#include "app/link/address.h"

#include <QString>

#include <tl/expected.hpp>

namespace vaultgram::cli {

[[nodiscard]] tl::expected<Endpoint, AddressError> lookUp(const QString& text);

}  // namespace vaultgram::cli
